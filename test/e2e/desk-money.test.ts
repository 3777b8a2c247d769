import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { rowNames, startDemo, type Demo } from './support/demo.js';

const KITE = 'cus_5fpsEqtaUhUl0xZ639Qaa';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
afterEach(() => demo.reset());
after(() => demo.stop());

/** What upstream was asked to change since the last reset. */
const changes = async (path: RegExp) =>
  (await demo.requests()).filter((request) => request.method !== 'GET' && path.test(request.path));

const ledger = (page: Page) => page.locator('wallet-ledger');

/**
 * Each test moves other money: what has been done once stays done to the merchant's server, whatever
 * the sandbox forgets between two tests.
 */
type Test = 0 | 1 | 2;
const PAID = ['$10.00', '₹1,499.00', '$66.00'] as const;

interface Work {
  readonly name: string;
  readonly path: RegExp;
  readonly fault: string;
  /** Fills in the dialog, up to its last button. */
  readonly fill: (page: Page, test: Test) => Promise<void>;
  readonly button: RegExp;
}

const WORK: readonly Work[] = [
  {
    name: 'a refund',
    path: /\/refunds$/,
    fault: 'POST /refunds',
    async fill(page, test) {
      await page.goto(`/desk.html?customer=${KITE}`);
      const row = page.locator('transaction-table tr', { hasText: PAID[test] }).first();
      await row.hover();
      await row.getByRole('button', { name: /^Refund/ }).click();
      await page.locator('dialog input[value=all]').check();
      await page.locator('dialog [name=reason]').fill('Arrived late');
    },
    button: /^Refund [$₹]/,
  },
  {
    name: 'adding funds',
    path: /\/ledger-entries$/,
    fault: 'POST /customers/*/wallets/ledger-entries',
    async fill(page, test) {
      await page.goto(`/desk.html?customer=${KITE}&tab=wallet`);
      await ledger(page).getByRole('button', { name: 'Add funds' }).click();
      await page.locator('dialog [name=amount]').fill(String(20 + test));
      await page.locator('dialog [name=reason]').fill('Goodwill');
    },
    button: /^Add \$/,
  },
];

const act = (page: Page, { button }: Work) =>
  page.getByRole('dialog').getByRole('button', { name: button });

async function closed(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor({ state: 'detached', timeout: 15_000 }).catch(async () => {
    throw new Error(`The dialog is still open: ${await dialog.innerText()}`);
  });
}

/** How often upstream was asked; the same key is the same change to it, however often it comes. */
async function made(path: RegExp): Promise<number> {
  const keys = (await changes(path)).map(
    ({ body }, at) => (body as { idempotency_key?: string }).idempotency_key ?? at,
  );
  return new Set(keys).size;
}

for (const work of WORK) {
  const { name, path, fault, fill } = work;
  const visit = async (run: (context: BrowserContext, page: Page) => Promise<void>) => {
    const context = await demo.visit('staff');
    await run(context, await context.newPage());
    await context.close();
  };

  test(`${name} is sent once for a double click`, () =>
    visit(async (_, page) => {
      await fill(page, 0);
      await act(page, work).dblclick();
      await closed(page);
      assert.equal(await made(path), 1);
    }));

  test(`${name} is sent once from two tabs that ask for the same`, () =>
    visit(async (context, page) => {
      const other = await context.newPage();
      await fill(page, 1);
      await fill(other, 1);
      await demo.fault({ match: fault, kind: 'delay', delay_ms: 300, times: 1 });
      await Promise.all([act(page, work).click(), act(other, work).click()]);
      await Promise.all([closed(page), closed(other)]);
      assert.equal(await made(path), 1);
    }));

  test(`${name} whose answer was lost says so, and a reload doesn’t make it again`, () =>
    visit(async (_, page) => {
      await fill(page, 2);
      await demo.fault({ match: fault, kind: 'lost', times: 1 });
      await act(page, work).click();
      await page.getByRole('button', { name: /Check again/ }).waitFor();
      await page.getByRole('button', { name: /Check again/ }).click();
      await closed(page);
      assert.equal(await made(path), 1);
      await page.reload();
      await page.locator('customer-detail tbody.rows tr').first().waitFor();
      assert.equal(await made(path), 1);
    }));
}

test('support reads everything and is shown nothing that writes', async () => {
  const context = await demo.visit('support');
  const page = await context.newPage();
  const writing =
    /Add customer|Invite|Share portal|Refund$|Refund pay|Add funds|Deduct|^Edit$|Edit details|Cancel sub|Keep sub|Try the payment|Change plan|Pause|View as|Build report|Export/;
  const controls = async (where: string) => {
    const names = await page
      .locator(`${where} :is(button, a, [role=menuitem]):visible`)
      .evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent.trim()));
    return names.filter((name) => writing.test(name));
  };
  await page.goto('/desk.html');
  await rowNames(page);
  await page.locator('customer-table .pager').waitFor();
  assert.deepEqual(await controls('customer-session'), [], 'list');
  await page.getByRole('link', { name: 'Kite Labs' }).click();
  for (const tab of ['Transactions', 'Active subscriptions', 'Wallet ledger']) {
    await page.getByRole('tab', { name: tab }).click();
    const panel = page.getByRole('tabpanel', { name: tab });
    await panel.locator('tbody.rows tr, article, .subscription, li').first().waitFor();
    assert.deepEqual(await controls('customer-detail'), [], tab);
  }
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  assert.deepEqual(await page.getByRole('menuitem').allInnerTexts(), ['Copy customer ID']);
  await context.close();
});

test('a change that support forges is refused, and upstream isn’t asked', async () => {
  const context = await demo.visit('support');
  const minted = await context.request.post('/customer-elements/session', {
    headers: { 'x-customer-elements': '1', origin: demo.url },
    data: {},
  });
  const { token } = (await minted.json()) as { token: string };
  for (const [path, data] of [
    [`/${KITE}/payments/pay_1/refunds`, { items: [{ item_id: 'pdt_1', amount: 100 }] }],
    [
      `/${KITE}/wallets/ledger-entries`,
      { amount: 2000, currency: 'USD', entry_type: 'credit', reason: 'Goodwill' },
    ],
    ['', { name: 'Nova', email: 'nova@ltd.example' }],
    [`/${KITE}/portal-session`, {}],
  ] as const) {
    const answer = await context.request.post(`/customer-elements/v1/customers${path}`, {
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID() },
      data,
    });
    assert.equal(answer.status(), 403, path);
  }
  assert.deepEqual(await demo.requests(), []);
  await context.close();
});
