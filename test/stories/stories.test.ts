import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

/*
 * Opens each story of the built Storybook: it must reach the state it is named after (its play
 * function tells), pass axe, and leave nothing in the console. STORY_PICTURES=folder keeps pictures.
 */

const BUILT = new URL('../../storybook-static/', import.meta.url);
const INDEX = new URL('index.json', BUILT);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface IndexEntry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

/** What Storybook tells when a story, its play function and axe are done. */
interface Finished {
  readonly status: string;
  /** A line for each thing that axe found. */
  readonly violations: readonly string[];
}

async function entries(): Promise<IndexEntry[]> {
  const index = JSON.parse(await readFile(INDEX, 'utf8')) as {
    entries: Record<string, IndexEntry>;
  };
  return Object.values(index.entries);
}

async function serveBuilt(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = `.${new URL(request.url ?? '/', 'http://localhost').pathname}`;
    readFile(new URL(path, BUILT)).then(
      (body) => {
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function finished(page: Page): Promise<Finished> {
  const last = await page.waitForFunction(
    () => {
      interface Report {
        type: string;
        result?: { violations?: { id: string; nodes: { html: string }[] }[] };
      }
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__?: {
          last: (event: string) => [{ status: string; reporters: Report[] }] | undefined;
        };
      };
      const story = channel?.last('storyFinished')?.[0];
      if (!story) return null;
      const found = story.reporters.flatMap(({ result }) => result?.violations ?? []);
      return {
        status: story.status,
        violations: found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      };
    },
    undefined,
    { timeout: 45_000 },
  );
  return (await last.jsonValue()) as Finished;
}

const missing = !existsSync(INDEX) && 'storybook-static is not built: npm run build:storybook';

describe('stories', { skip: missing }, async () => {
  const all = missing ? [] : await entries();
  let server: Server;
  let browser: Browser;
  let page: Page;
  let address: string;
  const noise: string[] = [];

  before(async () => {
    server = await serveBuilt();
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const { executablePath, args } = await findBrowser();
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage({ viewport: { width: 1240, height: 800 } });
    page.on('console', (message) => {
      // The browser's own question, which only the whole Storybook answers.
      if (message.location().url.endsWith('/favicon.ico')) return;
      if (/^(error|warning)$/.test(message.type())) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(String(error)));
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const { id, type } of all) {
    it(id, async () => {
      noise.length = 0;
      await page.goto(`${address}/iframe.html?id=${id}&viewMode=${type}`);
      if (type === 'docs') {
        await page.locator('.docs-story customer-table').first().waitFor();
      } else {
        const { status, violations } = await finished(page);
        assert.deepEqual(violations, []);
        const shown = page.locator('#error-message');
        const said = status === 'success' ? '' : await shown.textContent();
        assert.equal(status, 'success', said ?? '');
      }
      const pictures = process.env.STORY_PICTURES;
      if (pictures) await page.screenshot({ path: `${pictures}/${id}.png`, fullPage: true });
      assert.deepEqual(noise, []);
    });
  }
});
