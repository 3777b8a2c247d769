import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

export interface Site {
  readonly browser: Browser;
  /** Fresh visitors, signed in. */
  visit(as: string): Promise<BrowserContext>;
}

/** Runs something on the site and in a browser, which both end with it. */
export async function withSite<T>(use: (site: Site) => Promise<T>): Promise<T> {
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('server.ts', import.meta.url))],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const baseURL = await new Promise<string>((resolve, reject) => {
      server.once('exit', (code) => {
        reject(new Error(`The server has ended with ${String(code)}`));
      });
      server.stdout.once('data', (text: Buffer) => {
        resolve(text.toString().trim());
      });
    });
    const { executablePath, args } = await findBrowser();
    const browser = await chromium.launch({
      executablePath,
      args: [...args, '--enable-precise-memory-info'],
    });
    try {
      return await use({
        browser,
        async visit(as) {
          const context = await browser.newContext({
            baseURL,
            viewport: { width: 1200, height: 800 },
          });
          await context.request.get(`/demo/sign-in?as=${as}&to=/favicon.ico`);
          return context;
        },
      });
    } finally {
      await browser.close();
    }
  } finally {
    server.removeAllListeners('exit');
    server.kill();
  }
}

/** The customer with the most of everything. */
export const RICH = 'cus_5fpsEqtaUhUl0xZ639Qaa';
