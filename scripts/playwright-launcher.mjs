import playwright from 'playwright-core';

/**
 * Lets Web Test Runner open its pages in one of Playwright's browsers. The runner's own commands
 * (keys, viewport, media) know what to do with a launcher of this type.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @param {import('playwright-core').LaunchOptions} [options]
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function playwrightLauncher(name, options = {}) {
  const pages = new Map();
  let browser;
  return {
    name: name[0].toUpperCase() + name.slice(1),
    type: 'playwright',
    getPage: (session) => pages.get(session),
    isActive: (session) => pages.has(session),
    getBrowserUrl: (session) => pages.get(session)?.url(),
    async startSession(session, url) {
      browser ??= playwright[name].launch(options);
      // A window of its own: a page in the background would not get the focus.
      const page = await (await browser).newPage({ viewport: { width: 800, height: 600 } });
      pages.set(session, page);
      await page.goto(url);
    },
    async stopSession(session) {
      const page = pages.get(session);
      pages.delete(session);
      await page?.close();
      return {};
    },
    async stop() {
      await (await browser)?.close();
    },
  };
}
