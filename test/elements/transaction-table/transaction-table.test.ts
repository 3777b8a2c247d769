import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { TransactionTable } from '../../../src/elements/transaction-table/transaction-table.js';
import { place } from '../../support/place.js';
import { until } from '../../support/until.js';
import { find, all, get, openDesk, plainPayment, settled, text, textOf } from './support.js';

const small = { customers: 40 };
const READER = {
  role: 'staff' as const,
  userId: 'staff_sam',
  scopes: ['payments:read', 'invoices:read'] as const,
};
const rowOf = (table: TransactionTable, words: string) =>
  all(table, 'tbody.rows tr').find((row) => textOf(row).includes(words)) as HTMLElement;

async function openMenu(table: TransactionTable, row: HTMLElement): Promise<HTMLElement[]> {
  row.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();
  await table.updateComplete;
  return all(table, '.menu:popover-open [role=menuitem]');
}

describe('transaction-table', () => {
  it('shows a customer’s payments with status, amount, date, type and method', async () => {
    const { table } = await openDesk(small);
    const cells = [...rowOf(table, '$120.00').children].map(textOf);
    expect(cells[0]).to.match(/^pay_\w{4}…\w{4}/);
    expect(cells[1]).to.equal('Partly refunded');
    expect(cells[2]).to.equal('$120.00');
    expect(cells.slice(4, 6)).to.deep.equal(['One-time', 'Visa •• 4242']);
    expect(textOf(rowOf(table, '₹1,499.00'))).to.include('UPI');
    expect(textOf(rowOf(table, '¥3,300'))).to.include('Disputed');
    expect(textOf(get(table, 'thead'))).to.equal(
      'Payment Status Amount Date (UTC) Type Method Actions',
    );
  });

  it('shows who paid where that column is asked for', async () => {
    const { table } = await openDesk(small);
    table.columns = 'total_amount customer_email unheard-of';
    await table.updateComplete;
    expect(textOf(get(table, 'thead'))).to.equal('Payment Amount Customer email Actions');
    expect(text(table, 'td.customer_email')).to.equal('billing@kite.example');
  });

  it('shows every status of upstream, and those that are newer than this kit', async () => {
    const { table } = await openDesk(small, 'everyStatus');
    const shown = all(table, 'td.status').map(textOf);
    expect(new Set(shown)).to.include.all.keys(
      'Successful',
      'Failed',
      'Cancelled',
      'Processing',
      'Pending',
      'Needs review',
      'Not started',
      'Disputed',
      'Dispute lost',
    );
    const { table: odd } = await openDesk(small, 'unknownValues');
    const statuses = all(odd, 'td.status').map(textOf);
    expect(statuses)
      .to.include('Settling on the moon')
      .and.include('Not started')
      .and.include('Constructor');
  });

  it('narrows to a status and to days, and says so', async () => {
    const { table, stack } = await openDesk(small);
    const queries: unknown[] = [];
    table.addEventListener('ce-query-changed', (event) => {
      queries.push((event as CustomEvent).detail);
    });
    get(table, '[data-floating=status]').click();
    await table.updateComplete;
    const choice = all(table, '.menu:popover-open button').find(
      (item) => textOf(item) === 'Failed',
    );
    choice?.click();
    await table.updateComplete;
    await settled(table);
    expect(table.statuses).to.equal('failed');
    expect(new Set(all(table, 'td.status').map(textOf))).to.deep.equal(new Set(['Failed']));
    expect(text(table, '.filter-chips')).to.include('Status').and.include('Failed');
    expect(queries).to.deep.equal([{ page: 0, pageSize: 25 }]);
    table.from = '2001-01-01';
    table.to = '2001-01-31';
    await table.updateComplete;
    await settled(table);
    const { query } = stack.sandbox.requests.at(-1) as { query: Record<string, string> };
    expect(query).to.include({
      status: 'failed',
      created_at_gte: '2001-01-01T00:00:00Z',
      created_at_lte: '2001-01-31T23:59:59.999999Z',
    });
    expect(text(table, '.message')).to.include('No transactions match these filters');
    get(table, '.clear-filters').click();
    await table.updateComplete;
    await settled(table);
    expect([table.statuses, table.from, table.to]).to.deep.equal(['', '', '']);
    expect(all(table, 'tbody.rows tr').length).to.be.above(10);
  });

  it('takes a day that is none for no day', async () => {
    const { table } = await openDesk(small);
    table.from = '<soon>';
    await table.updateComplete;
    await settled(table);
    expect(table.status).to.equal('ready');
  });

  it('is another list for another customer, from its first page', async () => {
    const { table, stack } = await openDesk(small, 'manyPayments');
    get(table, '[name=next]').click();
    await table.updateComplete;
    await settled(table);
    expect([table.page, text(table, '.range')]).to.deep.equal([1, '26–50']);
    table.customerId = stack.sandbox.fixtures.kiteLabs;
    await table.updateComplete;
    await settled(table);
    expect([table.page, text(table, '.range')]).to.deep.equal([0, '1–18']);
  });

  it('says that there are none', async () => {
    const { table } = await openDesk(small, 'nothing');
    expect(text(table, '.message')).to.include('No transactions yet');
  });

  it('says that they couldn’t be loaded, and tries again', async () => {
    const { table } = await openDesk(small, 'kiteLabs', ({ sandbox }) => {
      sandbox.fault({ match: 'GET /payments', kind: 'status', status: 400, times: 1 });
    });
    expect(text(table, '.message')).to.include('Transactions couldn’t be loaded');
    get(table, '.message button').click();
    await until(() => table.status === 'ready');
  });

  it('shows payments that the page has', async () => {
    const row = { payment_id: 'pay_own', status: 'succeeded', currency: 'USD', total_amount: 100 };
    const holder = place(
      html`<transaction-table lang="en" .payments=${[row] as unknown}></transaction-table>`,
    );
    const table = holder.querySelector('transaction-table') as TransactionTable;
    await until(() => find(table, '.open'));
    expect(text(table, 'td.total_amount')).to.equal('$1.00');
    expect(find(table, '.pager, .filter-button')).to.equal(null);
  });

  it('registers under another tag', () => {
    TransactionTable.define('acme-transactions');
    expect(document.createElement('acme-transactions')).to.be.instanceOf(TransactionTable);
  });
});

describe('the actions of a payment', () => {
  it('are refund, details, invoice and copying', async () => {
    const { table } = await openDesk(small);
    const items = await openMenu(table, rowOf(table, '$10.00'));
    expect(items.map(textOf)).to.deep.equal([
      'Refund',
      'Payment details',
      'Download invoice',
      'Copy payment ID',
    ]);
  });

  for (const [words, reason] of [
    ['Failed', 'Only successful payments can be refunded'],
    ['Refunded', 'Already refunded'],
    ['¥3,300', 'Older than 30 days'],
  ] as const) {
    it(`say why there is no refund: ${reason}`, async () => {
      const { table } = await openDesk(small);
      const row = rowOf(table, words);
      const [refund] = await openMenu(table, row);
      expect(textOf(refund)).to.equal(`Refund${reason}`);
      expect(refund?.getAttribute('aria-disabled')).to.equal('true');
      expect(row.querySelector('.row-refund')).to.equal(null);
    });
  }

  it('hold nothing that writes for who may only read', async () => {
    const { table } = await openDesk({ ...small, login: READER });
    const items = await openMenu(table, rowOf(table, '$10.00'));
    expect(items.map(textOf)).to.deep.equal([
      'Payment details',
      'Download invoice',
      'Copy payment ID',
    ]);
    expect(find(table, '.row-refund, .report')).to.equal(null);
    table.refund(plainPayment({ table } as never));
    await table.updateComplete;
    expect(find(table, 'dialog')).to.equal(null);
  });

  it('save an invoice under its own name, once', async () => {
    const { table, stack } = await openDesk(small);
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      const row = rowOf(table, '$10.00');
      const items = await openMenu(table, row);
      items[2]?.click();
      items[2]?.click();
      await until(() => saved.length > 0);
      expect(saved).to.deep.equal([`invoice-${String(row.dataset.id)}.pdf`]);
      expect(stack.reads().filter(({ path }) => path.endsWith('/invoice'))).to.have.length(1);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('say that a file couldn’t be downloaded, and try again', async () => {
    const { table, stack } = await openDesk(small);
    stack.sandbox.fault({ match: 'GET /invoices/**', kind: 'status', status: 404, times: 1 });
    const items = await openMenu(table, rowOf(table, '$10.00'));
    items[2]?.click();
    await until(() => find(table, '.notice'));
    expect(text(table, '.notice')).to.include('couldn’t be downloaded');
  });

  it('are the page’s, where it cancels them', async () => {
    const { table } = await openDesk(small);
    const asked: string[] = [];
    for (const type of ['ce-payment-open', 'ce-invoice-download', 'ce-report-open']) {
      table.addEventListener(type, (event) => {
        asked.push(type);
        event.preventDefault();
      });
    }
    rowOf(table, '$10.00').querySelector<HTMLElement>('.open')?.click();
    (await openMenu(table, rowOf(table, '$10.00')))[2]?.click();
    get(table, '.report').click();
    await table.updateComplete;
    expect(asked).to.deep.equal(['ce-payment-open', 'ce-invoice-download', 'ce-report-open']);
    expect(find(table, 'dialog')).to.equal(null);
  });
});

describe('the details of a payment', () => {
  const details = async (table: TransactionTable, words: string) => {
    rowOf(table, words).querySelector<HTMLElement>('.open')?.click();
    await until(() => find(table, 'dialog[open] .facts'));
    await table.updateComplete;
    return text(table, 'dialog');
  };

  it('are its facts, its lines, and its refunds with their receipts', async () => {
    const { table } = await openDesk(small);
    const shown = await details(table, '$120.00');
    for (const words of [
      'Tax included $2.00',
      'Tape Echo 2 $80.00',
      'Arrived damaged',
      '$24.00 Receipt',
    ])
      expect(shown).to.include(words);
    const id = get(table, 'dialog .copy-id .icon-button').dataset.copy;
    expect(id).to.equal(rowOf(table, '$120.00').dataset.id);
  });

  it('say why it failed', async () => {
    const { table } = await openDesk(small);
    expect(await details(table, 'Failed')).to.include('The card has insufficient funds.');
  });

  it('tell of refunds that wait, and of disputes', async () => {
    const { table } = await openDesk(small, 'harborStudio');
    const shown = await details(table, '$79.00');
    expect(shown).to.include('Started').and.not.include('Receipt');
    const { table: kite } = await openDesk(small);
    expect(await details(kite, '¥3,300'))
      .to.include('Disputes')
      .and.include('Open');
  });

  it('can be tried again where they didn’t come', async () => {
    const { table, stack } = await openDesk(small);
    stack.sandbox.fault({ match: 'GET /payments/*', kind: 'status', status: 400, times: 1 });
    rowOf(table, '$10.00').querySelector<HTMLElement>('.open')?.click();
    await until(() => find(table, 'dialog .status-note'));
    expect(text(table, 'dialog')).to.include('This payment couldn’t be loaded');
    get(table, 'dialog .status-actions button').click();
    await until(() => find(table, 'dialog .facts'));
  });

  it('are for those who may not take invoices without receipts', async () => {
    const login = { ...READER, scopes: ['payments:read'] as const };
    const { table } = await openDesk({ ...small, login });
    expect(await details(table, '$120.00'))
      .to.include('Arrived damaged')
      .and.not.include('Receipt');
  });
});
