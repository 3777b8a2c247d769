import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { rowNames, startDemo, type Demo } from './support/demo.js';
import { focusOn, tabTo } from './support/keyboard.js';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
afterEach(() => demo.reset());
after(() => demo.stop());

test('all of the desk’s work is done by keys alone, and the focus comes back each time', async () => {
  const context = await demo.visit('staff');
  const page = await context.newPage();
  const press = (key: string) => page.keyboard.press(key);
  await page.goto('/desk.html');
  await rowNames(page);
  await page.locator('customer-table .pager').waitFor();

  // Search.
  await tabTo(page, /^input .*Search/);
  await page.keyboard.type('kite labs');
  await page.locator('customer-table .range', { hasText: '1–1' }).waitFor();

  // Another order of columns.
  const headers = () => page.locator('customer-table thead th').allInnerTexts();
  const before = await headers();
  await tabTo(page, /^button Edit columns/);
  await press('Enter');
  await tabTo(page, /Email/);
  await press('Alt+ArrowUp');
  await page.locator('customer-table thead th.email + th.customer_id').waitFor();
  await press('Escape');
  await focusOn(page, /^button Edit columns/);
  assert.notDeepEqual(await headers(), before);

  // Open.
  await tabTo(page, /^a .*Kite Labs/);
  await press('Enter');
  await focusOn(page, /^h2 Kite Labs/);

  // Refund a part of one line.
  const row = page.locator('customer-detail tr', { hasText: '$10.00' });
  const payment = String(await row.getAttribute('data-id'));
  await tabTo(page, new RegExp(`^button Refund ${payment}`));
  await press('Enter');
  await focusOn(page, /^h2 .*[Rr]efund/);
  await tabTo(page, /^input \S+ all/);
  await press('ArrowDown');
  await tabTo(page, /^input line /);
  await press('Space');
  await tabTo(page, /^input line-0/);
  await page.keyboard.type('4.00');
  await tabTo(page, /^(input|textarea) reason/);
  await page.keyboard.type('Arrived late');
  await tabTo(page, /^button .*Refund \$4\.00/);
  await press('Enter');
  await page.locator('customer-detail dialog').waitFor({ state: 'detached' });
  await focusOn(page, new RegExp(`^button Refund ${payment}`));
  const made = (await demo.requests()).filter(({ method }) => method === 'POST');
  assert.deepEqual(
    made.map(({ path, body }) => [
      path,
      (body as { items: { amount: number }[] }).items[0]?.amount,
    ]),
    [['/refunds', 400]],
  );

  // Download its invoice.
  await tabTo(page, new RegExp(`^button Actions for ${payment}`));
  await press('Enter');
  const download = page.waitForEvent('download');
  await press('d');
  await press('Enter');
  assert.match((await download).suggestedFilename(), /\.pdf$/);
  await focusOn(page, new RegExp(`^button Actions for ${payment}`));

  // Invite.
  await tabTo(page, /^button Share portal access/, 'Shift+Tab');
  await press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /Send by email/);
  await press('Enter');
  await page.getByText(/sent/i).first().waitFor();
  await press('Escape');
  await focusOn(page, /^button Share portal access/);

  // And back, to where it began.
  await tabTo(page, /^a Customers/, 'Shift+Tab');
  await press('Enter');
  await focusOn(page, /^a .*Kite Labs/);
  await context.close();
});
