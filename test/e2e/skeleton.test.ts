import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { skeleton, type SkeletonTag } from '../../src/server/skeleton.js';
import { startDemo, type Demo } from './support/demo.js';

/* What the server has written keeps the room: nothing moves when the element comes. */

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.stop());

const KITE_LABS = 'cus_5fpsEqtaUhUl0xZ639Qaa';

const html = (tag: SkeletonTag) => `<!doctype html><html lang="en">
<meta name="viewport" content="width=device-width"><title>A merchant</title>
<style>body { margin: 0; font-family: Inter, system-ui, sans-serif; }</style>
<script type="module" src="/src/cdn.ts"></script>
<customer-session endpoint="/customer-elements"><${tag}>${skeleton(tag)}</${tag}></customer-session>
<footer>Below</footer>`;

const footerTop = (page: Page) =>
  page.locator('footer').evaluate((footer) => footer.getBoundingClientRect().top);

for (const [tag, as] of [
  ['customer-table', 'staff'],
  ['customer-portal', KITE_LABS],
] as const) {
  for (const width of [390, 800, 1200]) {
    test(`${tag}, ${width} pixels wide: what is below stays where it is`, async () => {
      const context = await demo.visit(as, { viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.route('**/merchant.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: html(tag) }),
      );
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/src/cdn.ts', async (route) => {
        await held;
        await route.continue();
      });
      // Never answered: the element waits for its first data.
      await page.route('**/customer-elements/v1/**', () => {});
      await page.goto('/merchant.html', { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
      const kept = await footerTop(page);
      assert.ok(kept > 600);
      release();
      await page.locator(`${tag}:defined [part]`).first().waitFor();
      await page.waitForFunction(
        (name) => document.querySelector(name)?.matches(':state(loading)'),
        tag,
      );
      assert.ok(
        Math.abs((await footerTop(page)) - kept) <= 4,
        `${await footerTop(page)}, not ${kept}`,
      );
      await context.close();
    });
  }
}
