import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { rowNames, startDemo, type Demo } from './support/demo.js';
import { overflow, violations } from './support/looks.js';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
afterEach(() => demo.reset());
after(() => demo.stop());

/** Each state, and how a visitor comes to see it. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  ready: (page) => rowNames(page),
  'no match': async (page) => {
    await page.getByRole('searchbox').fill('nobody of this name');
    await page.locator('customer-table .message').waitFor();
  },
  loading: async (page) => {
    await demo.fault({ match: 'GET /customers', kind: 'stall' });
    await page.reload();
    await page.locator('customer-table .skeleton').waitFor();
  },
  error: async (page) => {
    await demo.fault({ match: 'GET /customers', kind: 'status', status: 500 });
    await page.reload();
    await page.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 20_000 });
  },
  empty: async (page) => {
    await demo.fault({ match: 'GET /customers', kind: 'body', body: { items: [] } });
    await page.reload();
    await page.getByText('No customers yet').waitFor();
  },
  'stale and offline': async (page) => {
    await rowNames(page);
    // The words for it come after the rows: off line before them only the bare error could be told.
    await page.locator('customer-table .pager').waitFor();
    await page.context().setOffline(true);
    await page.evaluate(() => document.querySelector('customer-table')?.refresh());
    await page.locator('customer-table .notice').waitFor({ timeout: 20_000 });
  },
  'signed out': async (page) => {
    await rowNames(page);
    await page.context().clearCookies();
    await page.evaluate(() => document.querySelector('customer-session')?.signOut());
    await page.getByText('Your session has ended').waitFor();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1200, 320]) {
    test(`every state passes axe and fits, ${colorScheme}, ${String(width)} px`, async () => {
      for (const [name, show] of Object.entries(states)) {
        const context = await demo.visit('staff', {
          colorScheme,
          viewport: { width, height: 800 },
        });
        const page = await context.newPage();
        await page.goto('/desk.html');
        await rowNames(page);
        await show(page);
        assert.deepEqual(await violations(page), [], name);
        assert.equal(await overflow(page), 0, `${name} scrolls sideways`);
        await context.close();
        await demo.reset();
      }
    });
  }
}

test('forced colours, right to left and Japanese pass axe and fit at 320 px', async () => {
  for (const query of ['dir=rtl', 'lang=ja', 'lang=ja&dir=rtl&density=compact']) {
    const context = await demo.visit('staff', {
      forcedColors: 'active',
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`/desk.html?${query}`);
    await rowNames(page);
    assert.deepEqual(await violations(page), [], query);
    assert.equal(await overflow(page), 0, query);
    await context.close();
  }
});

test('nothing moves when data arrives', async () => {
  for (const width of [1200, 640, 320]) {
    const context = await demo.visit('staff', { viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { value: number }).value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await demo.fault({ match: 'GET /customers', kind: 'delay', delay_ms: 600, times: 1 });
    await page.goto('/desk.html');
    await page.locator('customer-table .skeleton').waitFor();
    await rowNames(page);
    // Two frames, for a shift is told after the frame that shows it.
    const shifts = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              resolve((window as unknown as { shifts: number[] }).shifts);
            }),
          );
        }),
    );
    assert.deepEqual(shifts, [], `${String(width)} px`);
    await context.close();
    await demo.reset();
  }
});

test('the strict policy holds: no violation, Trusted Types enforced, all of the table works', async () => {
  const context = await demo.visit('staff');
  const page = await context.newPage();
  await page.addInitScript(() => {
    const violated: string[] = [];
    Object.assign(window, { violated });
    document.addEventListener('securitypolicyviolation', (event) => {
      violated.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const response = await page.goto('/csp.html');
  const policy = response?.headers()['content-security-policy'] ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
  assert.equal((await rowNames(page)).length, 25);
  await page.getByRole('searchbox').fill('harbor');
  await page.locator('customer-table .range', { hasText: '1–1' }).waitFor();
  await page.locator('customer-table tbody tr').hover();
  await page.getByRole('button', { name: /^Copy cus_/ }).click();
  await page.getByRole('button', { name: 'Clear search' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('customer-table .range', { hasText: '26–50' }).waitFor();
  await page.locator('customer-table .open').first().click();
  const tabs = page.locator('customer-detail').getByRole('tab');
  await page.locator('transaction-table .pager').waitFor();
  await tabs.nth(1).click();
  await page.locator('subscription-list').getByRole('button').first().waitFor();
  await tabs.nth(2).click();
  await page.locator('wallet-ledger .toolbar button').first().waitFor();
  await page.getByRole('button', { name: 'Share portal access' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  assert.deepEqual(await page.evaluate(() => (window as unknown as { violated: [] }).violated), []);
  const enforced = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>raw</b>';
      return false;
    } catch {
      return true;
    }
  });
  assert.ok(enforced);
  await context.close();
});
