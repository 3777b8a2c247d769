import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/wallet-balance/wallet-balance.define.js';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import {
  balancePoints,
  LINE_DAYS,
  type BalancePoint,
} from '../../../src/elements/shared/wallet/balance-line.js';
import type { LedgerRow } from '../../../src/elements/shared/wallet/ledger-kind.js';
import type { WalletBalance } from '../../../src/elements/wallet-balance/wallet-balance.js';
import { find, text } from '../../support/page.js';
import { inSession } from '../../support/in-session.js';
import { createStack, type Stack, type StackOptions } from '../../support/stack.js';
import { until } from '../../support/until.js';

async function mount(options: StackOptions = {}, prepare?: (stack: Stack) => void) {
  const stack = createStack({ customers: 80, ...options });
  stack.login = { role: 'customer', userId: 'u', customerId: stack.sandbox.fixtures.kiteLabs };
  prepare?.(stack);
  const element = await inSession<WalletBalance>(
    stack,
    html`<wallet-balance lang="en"></wallet-balance>`,
  );
  await until(() => element.status !== 'loading');
  await element.updateComplete;
  return { stack, element };
}

const DAY = 864e5;
const NOW = Date.UTC(2026, 5, 1);

const row = (ago: number, before: number | null, after: number | null): LedgerRow => ({
  id: `cwt_${String(ago)}`,
  created_at: new Date(NOW - ago * DAY).toISOString(),
  amount: 1,
  currency: 'USD',
  is_credit: true,
  event_type: null,
  before_balance: before,
  after_balance: after,
  reason: null,
  reference_object_id: null,
});

const shown = (points: BalancePoint[] | undefined) =>
  points?.map(({ at, balance }) => [Math.round((NOW - at) / DAY), balance]);

describe('balancePoints', () => {
  it('begins with the balance that the days began with', () => {
    const rows = [row(5, 20, 30), row(40, 10, 20), row(120, 0, 10)];
    expect(shown(balancePoints(rows, false, NOW))).to.deep.equal([
      [LINE_DAYS, 10],
      [40, 20],
      [5, 30],
    ]);
    expect(shown(balancePoints(rows.slice(0, 2), true, NOW))?.[0]).to.deep.equal([LINE_DAYS, 10]);
  });

  it('is level where nothing has moved', () => {
    expect(shown(balancePoints([row(120, 0, 10)], true, NOW))).to.deep.equal([[LINE_DAYS, 10]]);
  });

  it('is nothing where not all is known', () => {
    const rows = [row(5, 20, 30), row(40, 10, 20)];
    expect(balancePoints(rows, false, NOW), 'not read back far enough').to.equal(undefined);
    expect(balancePoints([], true, NOW), 'no entries').to.equal(undefined);
    expect(balancePoints([row(5, 20, null), ...rows], true, NOW)).to.equal(undefined);
    expect(balancePoints([row(5, null, 20)], true, NOW)).to.equal(undefined);
    expect(balancePoints([{ ...row(5, 1, 2), created_at: 'soon' }], true, NOW)).to.equal(undefined);
  });
});

describe('wallet-balance', () => {
  it('shows the signed-in customer’s own balances, without the total', async () => {
    const { element } = await mount();
    await until(() => text(element, '.cards').includes('No entries yet'));
    expect(text(element, '.cards')).to.match(/^USD \$120\.00/);
    expect(find(element, '.about')).to.equal(null);
    expect(find(element, 'input'), 'no choice').to.equal(null);
  });

  it('offers the line as a table with the same figures', async () => {
    const { element } = await mount();
    await until(() => find(element, 'details'));
    const cells = [...find(element, 'tbody')!.querySelectorAll('td:last-child')].map((cell) =>
      cell.textContent?.trim(),
    );
    expect(cells[0]).to.equal('$120.00');
    expect(cells.at(-1)).to.equal('$0.00');
  });

  it('draws no line where a page of the history can’t be read', async () => {
    const { element, stack } = await mount({}, ({ sandbox }) => {
      sandbox.fault({
        match: 'GET /customers/*/wallets/ledger-entries?currency=USD',
        kind: 'status',
        status: 404,
      });
    });
    await until(() => element.renderRoot.querySelectorAll('.balance-line').length === 1);
    expect(text(element, '.card')).not.to.include('90 days');
    expect(stack.reads().length).to.be.greaterThan(2);
  });

  it('takes balances of the page', async () => {
    const { element } = await mount();
    element.wallets = [{ currency: 'EUR', balance: -250, created_at: null, updated_at: null }];
    await element.updateComplete;
    expect(text(element, '.cards')).to.equal('EUR Overdrawn −€2.50');
  });

  it('says that there is none yet', async () => {
    const { element } = await mount({}, (stack) => {
      stack.login = { role: 'customer', userId: 'u', customerId: stack.sandbox.fixtures.nothing };
    });
    await until(() => text(element, '.message').includes('No wallet balance yet'));
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('is empty for somebody who is no customer yet', async () => {
    const { element } = await mount({}, (stack) => {
      stack.login = { role: 'customer', userId: 'u', customerId: null };
    });
    expect(element.status).to.equal('empty');
  });

  it('tells a failure and comes back', async () => {
    let heal = (): void => undefined;
    const { element } = await mount({}, ({ sandbox }) => {
      heal = sandbox.fault({ match: 'GET /customers/*/wallets', kind: 'status', status: 404 });
    });
    await until(() => find(element, '.message button'));
    heal();
    find(element, '.message button')!.click();
    await until(() => element.status === 'ready');
  });

  it('passes axe, light and dark', async () => {
    for (const colorScheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = colorScheme;
      document.body.style.background = colorScheme === 'dark' ? '#141412' : '#fff';
      const { element } = await mount();
      await until(() => find(element, 'details'));
      await expect(element).to.be.accessible();
    }
  });
});
