import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { rowNames, startDemo, type Demo } from './support/demo.js';
import { focusOn } from './support/keyboard.js';
import { overflow, violations } from './support/looks.js';

const KITE = 'cus_5fpsEqtaUhUl0xZ639Qaa';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
afterEach(() => demo.reset());
after(() => demo.stop());

const name = (page: Page) => page.locator('customer-detail:not([hidden]) h2.heading');
const strip = (page: Page) => page.getByRole('navigation', { name: 'Open customers' });

test('Back leads to the list as it was: search, page, selection, scroll and focus', async () => {
  const context = await demo.visit('staff');
  const page = await context.newPage();
  await page.goto('/desk.html?view=size%3D50');
  await rowNames(page);
  await page.getByRole('button', { name: 'Next' }).click();
  const range = page.locator('customer-table .range', { hasText: '51–100' });
  await range.waitFor();
  await page.locator('customer-table tbody .tick').nth(2).check();
  const row = page.locator('customer-table .open').nth(40);
  const opened = await row.innerText();
  await row.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  assert.ok(top > 200);
  const asked = (await demo.requests()).length;
  for (const back of ['history', 'link'] as const) {
    await row.click();
    await name(page).getByText(opened).waitFor();
    assert.equal(await page.evaluate(() => scrollY), 0);
    if (back === 'history') await page.goBack();
    else await page.getByRole('link', { name: 'Customers' }).last().click();
    await range.waitFor();
    await focusOn(page, new RegExp(`^a ${opened}`));
    assert.equal(await page.evaluate(() => scrollY), top, back);
    assert.ok(await page.locator('customer-table tbody .tick').nth(2).isChecked());
  }
  const lists = (await demo.requests()).slice(asked).filter(({ path }) => path === '/customers');
  assert.deepEqual(lists, [], 'the list was read again');
  await context.close();
});

test('customers stay open beside each other, by name; Back and Forward, links and reload agree', async () => {
  const context = await demo.visit('staff');
  const page = await context.newPage();
  await page.goto('/desk.html');
  await rowNames(page);
  const links = () => strip(page).getByRole('link').allInnerTexts();
  for (const customer of ['Kite Labs', 'Harbor Studio']) {
    await page.getByRole('link', { name: customer, exact: true }).click();
    await name(page).getByText(customer).waitFor();
    await strip(page).getByRole('link', { name: customer }).waitFor();
    await strip(page).getByRole('link', { name: 'Customers' }).click();
    await page.locator('customer-table:not([hidden])').waitFor();
  }
  assert.deepEqual(await links(), ['Customers', 'Kite Labs', 'Harbor Studio']);
  await strip(page).getByRole('link', { name: 'Kite Labs' }).click();
  await page.locator('customer-detail:not([hidden])').getByRole('tab').nth(2).click();
  await page.locator('wallet-ledger .toolbar button').first().waitFor();
  assert.match(page.url(), /customer=cus_5fps.*&tab=wallet$/);
  assert.equal(await page.title(), 'Kite Labs · Desk · Lantern');
  await page.goBack();
  await page.getByRole('tab', { name: 'Transactions', selected: true }).first().waitFor();
  await page.goForward();
  await page.reload();
  await page.getByRole('tab', { name: 'Wallet ledger', selected: true }).waitFor();
  await strip(page).getByRole('link', { name: 'Kite Labs' }).waitFor();
  assert.ok(
    await page
      .getByRole('heading', { name: 'Wallet ledger' })
      .evaluate((heading) => heading.clientWidth <= 1),
  );
  await strip(page).getByRole('button', { name: 'Close Kite Labs' }).click();
  assert.equal((await rowNames(page)).length, 25);
  assert.ok(!page.url().includes('customer='));
  assert.ok(await strip(page).isHidden());
  await context.close();
});

test('who signs out leaves no customer’s name behind', async () => {
  const context = await demo.visit('staff');
  const page = await context.newPage();
  await page.goto(`/desk.html?customer=${KITE}`);
  await strip(page).getByRole('link', { name: 'Kite Labs' }).waitFor();
  await context.clearCookies();
  await page.evaluate(() => document.querySelector('customer-session')?.signOut());
  await page.locator('customer-detail').getByText('Your session has ended').first().waitFor();
  assert.equal(await page.getByText('Kite Labs').filter({ visible: true }).count(), 0);
  assert.equal(await page.title(), 'Desk · Lantern');
  await context.close();
});

/** What can be opened over a customer's page, and how. */
const dialogs: Record<string, (page: Page) => Promise<unknown>> = {
  'Actions menu': (page) => action(page),
  'Add funds': (page) => action(page, 'Add funds'),
  'Deduct funds': (page) => action(page, 'Deduct funds'),
  'Share portal access': (page) => action(page, 'Share portal access'),
  'View as customer': (page) => action(page, 'View as customer'),
  'Edit details': (page) => action(page, 'Edit details'),
  Report: (page) => page.getByRole('button', { name: 'Build report' }).click(),
  Refund: async (page) => {
    const row = page.locator('transaction-table tr', { hasText: '$10.00' });
    await row.hover();
    await row.getByRole('button', { name: /^Refund/ }).click();
    await page.locator('dialog input[value=all]').waitFor();
  },
};

async function action(page: Page, item?: string): Promise<void> {
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  if (!item) return;
  await page.getByRole('menuitem', { name: item }).press('Enter');
  if (item !== 'Edit details') await page.getByRole('dialog').waitFor();
}

for (const [looks, query, colours] of [
  ['light', '', {}],
  ['dark', '&theme=dark', { colorScheme: 'dark' }],
  ['forced colours', '', { forcedColors: 'active' }],
  ['right to left', '&dir=rtl', {}],
] as const) {
  test(`a customer’s page, its tabs and its dialogs pass axe and fit, ${looks}`, async () => {
    const context = await demo.visit('staff', {
      ...colours,
      reducedMotion: 'reduce',
      viewport: { width: 1200, height: 900 },
    });
    const page = await context.newPage();
    for (const tab of ['transactions', 'subscriptions', 'wallet']) {
      await page.goto(`/desk.html?customer=${KITE}&tab=${tab}${query}`);
      const part = { transactions: 'transaction-table', subscriptions: 'subscription-list' }[tab];
      await page
        .locator(`${part ?? 'wallet-ledger'} button`)
        .first()
        .waitFor();
      assert.deepEqual(await violations(page), [], tab);
      await page.setViewportSize({ width: 320, height: 800 });
      assert.deepEqual(await violations(page), [], `${tab} at 320 px`);
      assert.equal(await overflow(page), 0, `${tab} scrolls sideways`);
      await page.setViewportSize({ width: 1200, height: 900 });
    }
    for (const [dialog, open] of Object.entries(dialogs)) {
      // Colours are the same in all: two with all kinds of fields stand for them.
      if (looks !== 'light' && !/funds$|Refund/.test(dialog)) continue;
      await page.goto(`/desk.html?customer=${KITE}${query}`);
      await page.locator('transaction-table .pager').waitFor();
      await open(page);
      assert.deepEqual(await violations(page), [], dialog);
      await page.setViewportSize({ width: 320, height: 800 });
      assert.equal(await overflow(page), 0, `${dialog} scrolls sideways`);
      await page.setViewportSize({ width: 1200, height: 900 });
    }
    await context.close();
  });
}
