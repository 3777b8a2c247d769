import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entries, missing, openStorybook, type Entry, type StoryPage } from './storybook.js';

/*
 * Opens each story of the built Storybook: it must reach the state it is named after (its play
 * function tells), pass axe, and leave nothing in the console. STORY_PICTURES=folder keeps pictures.
 */

/** Two at a time: the second uses what the first leaves of the machine while it waits. */
const PAGES = 2;

async function problemsOf(at: StoryPage, entry: Entry, alone = false): Promise<string[]> {
  const { status, violations } = await at.show(entry, alone);
  const pictures = process.env.STORY_PICTURES;
  if (pictures) await at.page.screenshot({ path: `${pictures}/${entry.id}.png`, fullPage: true });
  return [...(status === 'success' ? [] : [status]), ...violations, ...at.noise];
}

const all = await entries();
const ofType = (wanted: Entry['type']) => all.filter(({ type }) => type === wanted);

describe('stories', { skip: missing, concurrency: PAGES }, () => {
  let book: Awaited<ReturnType<typeof openStorybook>>;
  let pages: StoryPage[];

  before(async () => {
    book = await openStorybook();
    pages = await Promise.all(Array.from({ length: PAGES }, () => book.open()));
  });

  after(() => book.close());

  for (const entry of ofType('story')) {
    it(entry.id, async (test) => {
      const at = pages.pop() as StoryPage;
      try {
        let problems = await problemsOf(at, entry);
        if (problems.length) {
          test.diagnostic(`after others: ${problems.join('; ')}`);
          // What counts is the story by itself, as somebody opens it.
          problems = await problemsOf(at, entry, true);
        }
        assert.deepEqual(problems, []);
      } finally {
        pages.push(at);
      }
    });
  }

  for (const entry of ofType('docs')) {
    it(entry.id, async () => {
      const at = pages.pop() as StoryPage;
      try {
        await at.showDocs(entry);
        // A session shows nothing itself.
        const own = entry.title === 'customer-session' ? 'customer-table' : entry.title;
        await at.page.waitForFunction(
          (selector) => document.querySelector(selector),
          `.docs-story ${own}:state(ready)`,
          { timeout: 90_000 },
        );
        assert.deepEqual(at.noise, []);
      } finally {
        pages.push(at);
      }
    });
  }
});
