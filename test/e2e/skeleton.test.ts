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

const HEIGHT = 900;
const KITE_LABS = 'cus_5fpsEqtaUhUl0xZ639Qaa';

/** Below the screen nobody sees it move. */
const isSeenStill = (top: number, kept: number) =>
  Math.abs(top - kept) <= 4 || Math.min(top, kept) > HEIGHT;

/** With the elements inside that come later, and a width of each layout. */
const CASES = [
  ['customer-table', 'staff', [], [390, 800, 1200]],
  ['customer-detail', 'staff', ['transaction-table'], [390, 640, 800, 1000, 1200]],
  ['customer-portal', KITE_LABS, ['license-keys', 'invoice-list'], [390, 540, 680, 760, 1200]],
  ['wallet-ledger', 'staff', [], [390, 500, 640, 1200]],
] as const;

const html = (tag: SkeletonTag) => `<!doctype html><html lang="en">
<meta name="viewport" content="width=device-width"><title>A merchant</title>
<style>body { margin: 0; font-family: Inter, system-ui, sans-serif; }</style>
<script type="module" src="/src/cdn.ts"></script>
<customer-session endpoint="/customer-elements">
<${tag} customer-id="${KITE_LABS}">${skeleton(tag)}</${tag}></customer-session>
<footer>Below</footer>`;

const footerTop = (page: Page) =>
  page.locator('footer').evaluate((footer) => footer.getBoundingClientRect().top);

for (const [tag, as, parts, widths] of CASES) {
  for (const width of widths) {
    test(`${tag}, ${width} pixels wide: what is below stays where it is`, async () => {
      const context = await demo.visit(as, { viewport: { width, height: HEIGHT } });
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
      let releaseParts = () => {};
      const heldParts = new Promise<void>((resolve) => (releaseParts = resolve));
      await page.route(new RegExp(`/(${parts.join('|') || 'none'})\\.ts`), async (route) => {
        await heldParts;
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
      const before = await footerTop(page);
      assert.ok(isSeenStill(before, kept), `${before}, not ${kept}`);
      releaseParts();
      for (const part of parts) {
        await page.locator(`${part} [part]`).first().waitFor({ state: 'attached' });
      }
      const after = await footerTop(page);
      assert.ok(Math.abs(after - kept) <= 4, `${after} with its parts, not ${kept}`);
      await context.close();
    });
  }
}
