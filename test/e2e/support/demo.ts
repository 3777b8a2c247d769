import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser.mjs';

export interface UpstreamRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The demo as `npm start` serves it, but without rate limits, on a port of its own; and a browser. */
export interface Demo {
  readonly url: string;
  readonly browser: Browser;
  /** Fresh visitors, who have signed in as somebody or as nobody. */
  visit(as?: string, options?: Parameters<Browser['newContext']>[0]): Promise<BrowserContext>;
  /** Makes upstream fail, as the sandbox's faults do. */
  fault(fault: object): Promise<void>;
  reset(): Promise<void>;
  /** What upstream was asked since the last reset. */
  requests(): Promise<UpstreamRequest[]>;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { method: 'POST' }).catch(() => undefined);
  return response?.ok === true;
}

export async function startDemo(): Promise<Demo> {
  const port = await freePort();
  const url = `http://localhost:${String(port)}`;
  const server = spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port), DODO_PAYMENTS_API_KEY: '', DEMO_RATE_LIMITS: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that npm's child ends with it.
    detached: true,
  });
  const gone = new Promise<never>((_, reject) => {
    server.once('exit', (code) => {
      reject(new Error(`npm start has ended with ${String(code)}`));
    });
  });
  const ready = new Promise<void>((resolve) => {
    server.stdout.on('data', (text: Buffer) => {
      // Colours may stand between this word and its colon.
      if (text.includes('Local')) resolve();
    });
  });
  await Promise.race([ready, gone]);
  gone.catch(() => undefined);
  if (!(await answers(`${url}/sandbox/_reset`))) throw new Error('The demo does not answer');

  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  const steer = async (path: string, data?: object) => {
    const response = await fetch(`${url}/sandbox/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...(data && { body: JSON.stringify(data) }),
    });
    if (!response.ok) throw new Error(await response.text());
  };

  return {
    url,
    browser,
    async visit(as, options) {
      const context = await browser.newContext({ baseURL: url, ...options });
      if (as) await context.request.get(`/demo/sign-in?as=${as}&to=/demo/icon.svg`);
      return context;
    },
    fault: (fault) => steer('_faults', fault),
    reset: () => steer('_reset'),
    async requests() {
      const response = await fetch(`${url}/sandbox/_requests`);
      const { requests } = (await response.json()) as { requests: UpstreamRequest[] };
      return requests;
    },
    async stop() {
      await browser.close();
      if (server.pid !== undefined) process.kill(-server.pid);
    },
  };
}

/** Waits for the rows of a table, and gives their names. */
export async function rowNames(page: Page): Promise<string[]> {
  await page.locator('customer-table tbody.rows tr').first().waitFor();
  return page.locator('customer-table .open').allInnerTexts();
}
