import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startDemo, type Demo } from './support/demo.js';
import { overflow } from './support/looks.js';

const KITE_LABS = 'cus_5fpsEqtaUhUl0xZ639Qaa';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.stop());

const desk = ['', ...['transactions', 'subscriptions', 'wallet'].map((tab) => `&tab=${tab}`)];
const portal = [
  'overview',
  'subscriptions',
  'billing',
  'licenses',
  'entitlements',
  'wallet',
  'payment-methods',
  'profile',
];

/** Pairs of cells of one row whose words lie on each other. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const range = document.createRange();
    const isHidden = (element: Element) => {
      const { clipPath, display, opacity, visibility } = getComputedStyle(element);
      return (
        clipPath !== 'none' || display === 'none' || opacity === '0' || visibility !== 'visible'
      );
    };
    /** Where the words of a cell are seen. */
    const boxesOf = (node: Node, seen: DOMRect | undefined): DOMRect[] => {
      if (node instanceof Text) {
        if (!node.data.trim()) return [];
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => {
          const left = Math.max(box.left, seen?.left ?? -Infinity);
          const right = Math.min(box.right, seen?.right ?? Infinity);
          const top = Math.max(box.top, seen?.top ?? -Infinity);
          const bottom = Math.min(box.bottom, seen?.bottom ?? Infinity);
          return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
        });
      }
      if (!(node instanceof Element) || isHidden(node)) return [];
      const clips = getComputedStyle(node).overflowX !== 'visible';
      const inside = clips ? node.getBoundingClientRect() : seen;
      return [...node.childNodes].flatMap((child) => boxesOf(child, inside));
    };
    const meet = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
        Math.max(3, 0.35 * one.height);
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
      }
      for (const row of root.querySelectorAll('tr')) {
        const cells = [...row.cells].map((cell) => [cell, boxesOf(cell, undefined)] as const);
        cells.forEach(([cell, boxes], index) => {
          for (const [next, others] of cells.slice(index + 1)) {
            if (boxes.some((box) => others.some((other) => meet(box, other)))) {
              found.push(`${cell.className} × ${next.className}`);
            }
          }
        });
      }
    };
    visit(document);
    return [...new Set(found)];
  });

const visits: [as: string, addresses: string[]][] = [
  ['staff', ['/desk.html', ...desk.map((tab) => `/desk.html?customer=${KITE_LABS}${tab}`)]],
  [KITE_LABS, portal.map((view) => `/portal.html?view=${view}`)],
];

for (const [as, addresses] of visits) {
  test(`text of 150 and 200 % fits and stays apart, ${as}`, async () => {
    const context = await demo.visit(as, { viewport: { width: 1280, height: 900 } });
    // Functions with a name are sent to the page with a call of the compiler's own.
    await context.addInitScript('globalThis.__name = (named) => named;');
    for (const address of addresses) {
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      for (const percent of [150, 200]) {
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${String(size)}%`;
        }, percent);
        for (const width of [1280, 800, 640, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const place = `${address} ${String(percent)} % ${String(width)} px`;
          assert.equal(await overflow(page), 0, place);
          assert.deepEqual(await collisions(page), [], place);
        }
      }
      await page.close();
    }
    await context.close();
  });
}
