import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

/*
 * The built Storybook, served, and pages of it that show one story after the other. They stay loaded:
 * to load Storybook takes longer than most stories do.
 */

const BUILT = new URL('../../storybook-static/', import.meta.url);
const INDEX = new URL('index.json', BUILT);

/** Why there is nothing to test, or false. */
export const missing =
  !existsSync(INDEX) && 'storybook-static is not built: npm run build:storybook';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

/** What became of a story. */
export interface Shown {
  /** `success`, or what went wrong. */
  readonly status: string;
  /** A line for each thing that axe found. */
  readonly violations: readonly string[];
}

export async function entries(): Promise<Entry[]> {
  if (missing) return [];
  const index = JSON.parse(await readFile(INDEX, 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(index.entries);
}

async function serveBuilt(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = `.${new URL(request.url ?? '/', 'http://localhost').pathname}`;
    readFile(new URL(path, BUILT)).then(
      (body) => {
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.setHeader('cache-control', 'max-age=3600');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** A page of Storybook, in a window of its own. */
export interface StoryPage {
  readonly page: Page;
  /** Errors and warnings of the console since the last story was opened. */
  readonly noise: readonly string[];
  /**
   * Shows a story, and waits until its play function and axe are done. `alone`: with everything
   * loaded anew, as if nothing had been shown before.
   */
  readonly show: (entry: Entry, alone?: boolean) => Promise<Shown>;
  /** Opens a page of documentation. */
  readonly showDocs: (entry: Entry) => Promise<void>;
}

export interface Storybook {
  readonly address: string;
  /** `globals`: where the toolbar stands, as in an address. */
  readonly open: (globals?: string) => Promise<StoryPage>;
  readonly close: () => Promise<void>;
}

export async function openStorybook(): Promise<Storybook> {
  const server = await serveBuilt();
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });

  const open = async (globals = ''): Promise<StoryPage> => {
    const page = await browser.newPage({ viewport: { width: 1240, height: 800 } });
    // What the compiler of the tests puts around functions.
    await page.addInitScript('globalThis.__name = (value) => value');
    const noise: string[] = [];
    page.on('console', (message) => {
      // The browser's own question, which only the whole Storybook answers.
      if (message.location().url.endsWith('/favicon.ico')) return;
      if (/^(error|warning)$/.test(message.type())) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(String(error)));
    let isLoaded = false;
    const load = async (query: string) => {
      await page.goto(`${address}/iframe.html?${query}`);
      await page.waitForFunction(() => '__STORYBOOK_ADDONS_CHANNEL__' in window);
    };
    return {
      page,
      noise,
      async show({ id }, alone = false) {
        if (alone || !isLoaded) {
          // No story of that name: the page is ready to be told another.
          await load(`id=none&globals=${globals}`);
          await page.waitForSelector('.sb-show-errordisplay', { state: 'attached' });
          isLoaded = true;
        }
        noise.length = 0;
        return page.evaluate(select, id);
      },
      async showDocs({ id }) {
        isLoaded = false;
        noise.length = 0;
        await load(`id=${id}&viewMode=docs`);
      },
    };
  };

  return {
    address,
    open,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Runs in the page: tells Storybook what to show, and waits for what it says of it. */
function select(id: string): Promise<Shown> {
  interface Report {
    result?: { violations?: { id: string; nodes: { html: string }[] }[] };
  }
  interface Told {
    storyId: string;
    status: string;
    reporters: Report[];
    message: string;
    title: string;
  }
  interface Channel {
    on: (event: string, listener: (told: Told) => void) => void;
    off: (event: string, listener: (told: Told) => void) => void;
    emit: (event: string, told: object) => void;
  }
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
  };
  return new Promise((resolve) => {
    let thrown = '';
    const listeners: Record<string, (told: Told) => void> = {
      playFunctionThrewException: ({ message }) => {
        thrown = message;
      },
      storyFinished: ({ storyId, status, reporters }) => {
        if (storyId !== id) return;
        const found = reporters.flatMap(({ result }) => result?.violations ?? []);
        end(
          thrown || status,
          found.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html}`)),
        );
      },
      storyThrewException: ({ message }) => {
        end(message);
      },
      storyErrored: ({ title }) => {
        end(title);
      },
      storyMissing: () => {
        end('There is no such story');
      },
    };
    const end = (status: string, violations: string[] = []) => {
      for (const [event, listener] of Object.entries(listeners)) channel.off(event, listener);
      resolve({ status: status.split('\n', 1)[0] ?? '', violations });
    };
    for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener);
    setTimeout(end, 90_000, 'It does not come to an end');
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}
