import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { startDemo, type Demo } from './support/demo.js';
import { focusOn, tabTo } from './support/keyboard.js';

const KITE_LABS = 'cus_5fpsEqtaUhUl0xZ639Qaa';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
afterEach(() => demo.reset());
after(() => demo.stop());

test('a wallet is kept by keys alone, and the focus comes back each time', async () => {
  const context = await demo.visit('staff');
  const page = await context.newPage();
  const press = (key: string) => page.keyboard.press(key);
  const ledger = page.locator('wallet-ledger');
  const rows = ledger.locator('.table tbody.rows tr');
  // What is printed is a page of its own in the page; a test has no printer.
  await page.addInitScript(() => {
    const printed: string[] = [];
    Object.assign(window, { printed });
    const { prototype } = HTMLIFrameElement;
    const get = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')?.get;
    Object.defineProperty(prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const page = get?.call(this) as Window | null;
        if (page) {
          page.print = () => {
            printed.push(page.document.body.innerText);
            page.dispatchEvent(new Event('afterprint'));
          };
        }
        return page;
      },
    });
  });
  await page.goto(`/desk.html?customer=${KITE_LABS}&tab=wallet`);
  await ledger.locator('.proof').waitFor();
  await focusOn(page, /Kite Labs/);

  // Add; Enter in a field sends nothing.
  await tabTo(page, /^button Add funds/);
  await press('Enter');
  await focusOn(page, /^h2 Add funds/);
  await tabTo(page, /^input amount/);
  await page.keyboard.type('7.50');
  await press('Enter');
  await tabTo(page, /^input reason/);
  await page.keyboard.type('Goodwill by keys');
  await tabTo(page, /^button Add \$7\.50/);
  await press('Enter');
  await ledger.getByRole('dialog').waitFor({ state: 'detached' });
  await focusOn(page, /^button Add funds/);
  await rows.filter({ hasText: 'Goodwill by keys' }).waitFor();

  // Deduct; Escape asks before it forgets what was typed.
  await tabTo(page, /^button Deduct funds/, 'Shift+Tab');
  await press('Space');
  await focusOn(page, /^h2 Deduct funds/);
  await tabTo(page, /^input amount/);
  await page.keyboard.type('2.50');
  await press('Escape');
  await focusOn(page, /^button Keep editing/);
  await press('Enter');
  await focusOn(page, /^input amount 2\.50/);
  await tabTo(page, /^input reason/);
  await page.keyboard.type('Taken back by keys');
  await tabTo(page, /^button Deduct \$2\.50/);
  await press('Enter');
  await ledger.getByRole('dialog').waitFor({ state: 'detached' });
  await focusOn(page, /^button Deduct funds/);
  await rows.filter({ hasText: 'Taken back by keys' }).waitFor();
  const made = (await demo.requests()).filter(({ method }) => method === 'POST');
  assert.deepEqual(
    made.map(({ body }) => {
      const { amount, entry_type } = body as { amount: number; entry_type: string };
      return [entry_type, amount];
    }),
    [
      ['credit', 750],
      ['debit', 250],
    ],
  );

  // Only what was deducted.
  await tabTo(page, /^button Type/, 'Shift+Tab');
  await press('Enter');
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Enter');
  await focusOn(page, /^button Type/);
  await rows.filter({ hasText: 'Goodwill by keys' }).waitFor({ state: 'detached' });
  assert.equal(await rows.filter({ hasText: 'Credit' }).count(), 0);
  await tabTo(page, /^button Clear filters/);
  await press('Enter');
  await rows.filter({ hasText: 'Goodwill by keys' }).waitFor();

  // Its statement.
  await tabTo(page, /^button Print statement/);
  await press('Enter');
  await page.waitForFunction(() => (window as unknown as { printed: string[] }).printed.length);
  const [paper = ''] = await page.evaluate(
    () => (window as unknown as { printed: string[] }).printed,
  );
  assert.match(paper, /Goodwill by keys[^]*\$7\.50[^]*Taken back by keys[^]*\$2\.50/);
  await focusOn(page, /^button Print statement/);

  // A page on, and back; at an end the focus goes on to the other button.
  await ledger.evaluate((element) => {
    element.setAttribute('page-size', '8');
  });
  await ledger.locator('.pager').waitFor();
  await tabTo(page, /^button .*Next$/);
  await press('Enter');
  await focusOn(page, /^button .*Previous$/);
  await rows.filter({ hasText: 'Annual top-up' }).waitFor();
  await press('Enter');
  await focusOn(page, /^button .*Next$/);
  await rows.filter({ hasText: 'Taken back by keys' }).waitFor();
  await context.close();
});
