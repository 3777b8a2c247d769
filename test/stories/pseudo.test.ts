import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { misfits, noteWords } from './misfits.js';
import { entries, missing, openStorybook, type StoryPage } from './storybook.js';

/*
 * Each story in the two languages that nobody speaks, in a narrow and a wide window: nothing is wider
 * than the window, no text is cut off or sticks out of its box, and no English is left where every
 * letter should have an accent. The second language comes while the story stands as it is.
 */

const PAGES = 2;

const VIEWS = [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const;
const WIDTHS = [320, 1200];

/** Pages about elements, made for wide screens and in English; and people who read what is on them. */
const ABOUT_ELEMENTS = /^(bench|flows)--/;

/** What a page itself says to the elements of a story, in English. */
const OWN_WORDS =
  'Your purchases All customers Plan Notes Downloads Harbor Kite Labs Studio billing kite ops harbor example EUR ' +
  'Everything that was ever recorded in the large hall with all takes and talk between them Uncut bit kHz ' +
  'Unpack both parts into same folder Then open Index html Large complete part zip hologram evil on_its_way Constructor';

describe('stories in pseudo-locales', { skip: missing, concurrency: PAGES }, async () => {
  let book: Awaited<ReturnType<typeof openStorybook>>;
  let pages: StoryPage[];

  before(async () => {
    book = await openStorybook();
    pages = await Promise.all(
      Array.from({ length: PAGES }, () => book.open('locale:en-XA;a11y.manual:!true')),
    );
    for (const { page } of pages) await page.addInitScript(noteWords);
  });

  after(() => book.close());

  for (const entry of await entries()) {
    if (entry.type === 'docs' || ABOUT_ELEMENTS.test(entry.id)) continue;
    it(entry.id, async () => {
      const at = pages.pop() as StoryPage;
      try {
        await at.page.setViewportSize({ width: 1240, height: 800 });
        await at.show(entry);
        const problems: string[] = [];
        for (const [lang, dir] of VIEWS) {
          for (const width of WIDTHS) {
            await at.page.setViewportSize({ width, height: 800 });
            await at.page.evaluate(speak, [lang, dir, OWN_WORDS]);
            const found = await at.page.evaluate(misfits, lang);
            problems.push(...found.map((problem) => `${lang} ${String(width)}: ${problem}`));
          }
        }
        assert.deepEqual(problems, []);
      } finally {
        pages.push(at);
      }
    });
  }
});

/** Runs in the page: changes its language, and waits until everything has said it anew. */
async function speak([lang = '', dir = '', ownWords = '']: readonly string[]): Promise<void> {
  const { known } = window as unknown as { known: Set<string> };
  for (const word of ownWords.split(' ')) known.add(word);
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  for (const frame of document.querySelectorAll<HTMLElement>('.frame')) {
    frame.dir = dir;
    frame.dataset.width = 'fluid';
  }
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  await frame();
}
