import { expect } from '@open-wc/testing';
import type { LedgerEntry } from '../../../src/protocol/wallet.js';
import type { ReportBuilder } from '../../../src/elements/report-builder/report-builder.js';
import { idle, until } from '../../support/until.js';
import {
  addBehind,
  all,
  button,
  choose,
  find,
  get,
  hasButton,
  heard,
  mount,
  press,
  rows,
  settled,
  text,
  textOf,
} from './support.js';

describe('wallet-ledger', () => {
  it('shows a card per currency, with upstream’s own total', async () => {
    const { ledger } = await mount();
    await until(() => text(ledger, '.cards').includes('No entries yet'), 'the last card’s ledger');
    const cards = all(ledger, '.card').map(textOf);
    expect(cards[0]).to.match(/^USD \$120\.00.*Last entry .*90 days$/);
    expect(cards[1]).to.match(/^INR ₹8,400\.00/);
    expect(cards[2]).to.match(/^JPY ¥0 No entries yet$/);
    expect(text(ledger, '.about')).to.match(/^About \$\d+\.\d\d in all Converted/);
    expect(all(ledger, '.balance-line')).to.have.length(2);
  });

  it('asks for the usual number of rows where none was meant', async () => {
    const { ledger } = await mount({ of: 'longLedger', set: { pageSize: -1 } });
    await settled(ledger);
    expect(rows(ledger)).to.have.length(25);
  });

  it('tells the line in a sentence', async () => {
    const { ledger } = await mount();
    await until(() => find(ledger, '.balance-line'));
    expect(get(ledger, '.balance-line').getAttribute('aria-label')).to.match(
      /^Balance rose from \$0\.00 to \$120\.00 over 90 days\. Lowest \$0\.00 on \d\d \w+ \d{4}\.$/,
    );
  });

  it('shows each entry with direction, event and signed amount', async () => {
    const { ledger } = await mount();
    expect(rows(ledger)[0]).to.equal('Credit | Adjustment | +$20.00 | $120.00');
    expect(rows(ledger)[1]).to.equal('Debit | Payment | −$66.00 | $100.00');
    expect(text(ledger, 'thead')).to.include('Date (UTC)');
    expect(text(ledger, 'tbody .current')).to.equal('$120.00');
  });

  it('changes the currency, tells it, and never shows another one’s rows', async () => {
    const { ledger } = await mount();
    const changed = heard<{ currency: string }>(ledger, 'ce-currency-changed');
    await choose(ledger, 'INR');
    expect(rows(ledger)[0]).to.equal('Debit | Payment | −₹1,600.00 | ₹8,400.00');
    expect(changed[0]?.detail).to.deep.equal({ currency: 'INR' });
    await choose(ledger, 'JPY');
    expect(text(ledger, '.message')).to.include('No entries yet');
  });

  it('proves a ledger that holds', async () => {
    const { ledger } = await mount();
    expect(text(ledger, '.proof')).to.equal(
      'Verified. All 8 entries join up, each balance follows from the one before.',
    );
    expect(text(ledger, '.foot-line')).to.include('1–8, all entries');
    expect(ledger.matches(':state(broken)')).to.equal(false);
  });

  it('shows a gap between the two rows that don’t join, in figures, and can check again', async () => {
    const { ledger } = await mount({ of: 'brokenLedger' });
    const notes = all(ledger, 'tbody tr.note');
    expect(notes).to.have.length(1);
    expect(textOf(notes[0])).to.include(
      '$14.00 missing between these two entries. The older entry ends at $46.00; the newer one starts from $60.00.',
    );
    expect(textOf(notes[0]?.previousElementSibling)).to.include('Top-up 6');
    expect(textOf(notes[0]?.nextElementSibling)).to.include('Top-up 4');
    expect(text(ledger, '.proof')).to.equal(
      'One gap found. 6 of 7 entries join up. Balances are shown as recorded.',
    );
    expect(ledger.matches(':state(broken)')).to.equal(true);
    await press(ledger, 'Check again');
    await settled(ledger);
    expect(text(ledger, '.proof')).to.include('One gap found.');
  });

  it('finds a gap that lies between two pages of upstream', async () => {
    const entries = chain(230);
    entries.splice(100, 1);
    const { ledger } = await mount({ set: { wallets: WALLETS, entries, pageSize: 100 } });
    expect(text(ledger, '.proof')).to.include('One gap found. 228 of 229 entries join up.');
    expect(text(ledger, 'tr.note')).to.include('between this entry and the one before it.');
  });

  it('names what else doesn’t hold', async () => {
    const entries = chain(6);
    entries[1] = { ...entries[1]!, amount: 7 };
    entries[3] = { ...entries[3]!, after_balance: null };
    const { ledger } = await mount({ set: { wallets: WALLETS, entries } });
    const notes = all(ledger, 'tr.note').map(textOf);
    expect(notes[0]).to.include(
      'This entry doesn’t add up. It starts from $4.00 and ends at $5.00',
    );
    expect(notes[1]).to.include('This entry can’t be checked.');
    expect(text(ledger, '.proof')).to.include('2 entries don’t hold. 4 of 6 entries join up.');
  });

  it('pages through 5,000 entries, and says how far it has checked', async () => {
    const { ledger, stack } = await mount({ of: 'longLedger', set: { pageSize: 100 } });
    await until(() => find(ledger, '.balance-line'), 'the line never came');
    expect(text(ledger, '.proof')).to.match(
      /^Verified to \d\d \w+ \d{4}\. The newest [\d,]+ entries join up, .* Check the rest$/,
    );
    await press(ledger, 'Next');
    await settled(ledger);
    expect(text(ledger, '.range')).to.equal('101–200');
    await press(ledger, 'Check the rest');
    await until(() => text(ledger, '.proof').startsWith('Verified. All 5,000 entries'));
    const pages = stack.sandbox.requests.filter(({ path }) => path.endsWith('/ledger-entries'));
    expect(pages, 'each page once, with its end').to.have.length.within(50, 51);
  });

  it('draws no line where the history can’t be read whole', async () => {
    const { ledger } = await mount({
      of: 'longLedger',
      prepare: ({ sandbox }) => {
        sandbox.fault({
          match: 'GET /customers/*/wallets/ledger-entries?page_number=3',
          kind: 'status',
          status: 404,
        });
      },
    });
    await until(() => text(ledger, '.proof').includes('The newest 300 entries'));
    await idle();
    expect(find(ledger, '.balance-line')).to.equal(null);
  });

  it('finds entries by type, however far it must read, and never says “none” before the end', async () => {
    const entries = chain(400).map((entry, at) => ({ ...entry, is_credit: at !== 350 }));
    const { ledger } = await mount({
      set: { wallets: WALLETS, entries, entryType: 'debit' },
    });
    expect(rows(ledger)).to.have.length(1);
    expect(text(ledger, '.filter-chips')).to.include('Debits');
    await press(ledger, 'Clear filters');
    await settled(ledger);
    expect(ledger.entryType).to.equal('');
    expect(rows(ledger)).to.have.length(10);
  });

  it('reads back to the first day of a filter and no further', async () => {
    const day = (ago: number) => new Date(Date.now() - ago * 864e5).toISOString().slice(0, 10);
    const { ledger, stack } = await mount({
      of: 'longLedger',
      set: { from: day(20), to: day(15) },
    });
    expect(rows(ledger)).to.have.length(10);
    expect(text(ledger, '.range')).to.equal('1–10');
    expect(stack.sandbox.requests.length).to.be.lessThan(40);
    ledger.from = '2001-01-01';
    ledger.to = '2001-01-02';
    await until(() => ledger.status === 'empty', 'all of it is looked through');
    await settled(ledger);
    expect(text(ledger, '.message')).to.include('match');
  });

  it('goes to the last page where a page is beyond the end', async () => {
    const { ledger } = await mount({ set: { page: 7 } });
    await until(() => ledger.page === 0);
    expect(rows(ledger)).to.have.length(8);
  });

  it('doesn’t call it a gap when an entry comes while pages are read', async () => {
    const { ledger, stack, id } = await mount({ of: 'longLedger', set: { pageSize: 100 } });
    await addBehind(stack.sandbox, id);
    ledger.page = 1;
    await settled(ledger);
    await press(ledger, 'Check the rest');
    await until(() => text(ledger, '.proof').startsWith('Verified.'));
    expect(find(ledger, 'tr.note')).to.equal(null);
    await ledger.refresh();
    await settled(ledger);
    expect(text(ledger, '.proof')).to.include('All 5,001 entries');
  });

  it('is the customer’s own to read: his words, no reasons, nothing to press', async () => {
    const { ledger } = await mount({ own: true });
    expect(rows(ledger)[0]).to.equal('Added | Adjustment | +$20.00 | $120.00');
    expect(text(ledger, 'thead')).not.to.include('Reason');
    expect(find(ledger, '.about')).to.equal(null);
    for (const label of ['Add funds', 'Deduct funds', 'Build report']) {
      expect(hasButton(ledger, label), label).to.equal(false);
    }
    await ledger.addFunds();
    expect(find(ledger, 'dialog')).to.equal(null);
  });

  it('shows a customer the reasons that the handler sends', async () => {
    const { ledger } = await mount({ own: true, handler: { showLedgerReasons: true } });
    expect(text(ledger, 'tbody')).to.include('Welcome bonus');
  });

  it('is read-only for staff without the scope', async () => {
    const { ledger } = await mount({
      login: { role: 'staff', userId: 'ben', scopes: ['wallets:read'] },
    });
    expect(hasButton(ledger, 'Add funds')).to.equal(false);
    expect(text(ledger, '.about')).to.include('About');
  });

  it('says “Overdrawn” of a balance below 0', async () => {
    const { ledger } = await mount({ of: 'negativeBalance' });
    expect(text(ledger, '.card')).to.include('Overdrawn −$34.50');
  });

  it('writes 10 trillion to the last digit', async () => {
    for (const [lang, shown] of [
      ['en', '$100,000,000,000.00'],
      ['en-IN', '$1,00,00,00,00,000.00'],
      ['ja', '$100,000,000,000.00'],
    ]) {
      const { ledger } = await mount({ of: 'trillions', set: { lang: lang! } });
      expect(text(ledger, '.figure'), lang).to.equal(shown);
      expect(text(ledger, 'tbody .after_balance'), lang).to.equal(shown);
    }
    const { ledger } = await mount({ of: 'trillions', set: { lang: 'ar-EG' } });
    expect(text(ledger, '.figure')).to.include('١٠٠٬٠٠٠٬٠٠٠٬٠٠٠٫٠٠');
  });

  it('counts yen without decimals and dinars with three', async () => {
    const { ledger } = await mount({ of: 'manyCurrencies' });
    const cards = all(ledger, '.figure').map(textOf);
    expect(cards.slice(0, 2)).to.deep.equal(['¥48,750', 'KWD 99.495']);
  });

  it('opens a wallet where there is none, for staff who may', async () => {
    const { ledger } = await mount({ of: 'nothing' });
    expect(ledger.status).to.equal('empty');
    expect(text(ledger, '.message')).to.include('No wallet balance yet');
    expect(button(ledger, 'Add funds')).to.not.equal(null);
  });

  it('tells a failure and comes back by “Try again”', async () => {
    let heal = (): void => undefined;
    const { ledger } = await mount({
      prepare: ({ sandbox }) => {
        heal = sandbox.fault({ match: 'GET /customers/*/wallets', kind: 'status', status: 404 });
      },
    });
    expect(ledger.status).to.equal('error');
    expect(text(ledger, '.message')).to.include('The wallet couldn’t be loaded');
    heal();
    await press(ledger, 'Try again');
    await until(() => ledger.status === 'ready');
    await settled(ledger);
    expect(rows(ledger)).to.have.length(8);
  });

  it('keeps cards and says why when only the entries fail', async () => {
    const { ledger } = await mount({
      prepare: ({ sandbox }) => {
        sandbox.fault({
          match: 'GET /customers/*/wallets/ledger-entries',
          kind: 'status',
          status: 404,
        });
      },
    });
    expect(ledger.status).to.equal('error');
    expect(text(ledger, '.cards')).to.include('$120.00');
  });

  it('asks for a report of the whole ledger', async () => {
    const { ledger, id } = await mount();
    const asked = heard<object>(ledger, 'ce-report-open');
    all(ledger, '.actions .plain')[1]?.click();
    expect(asked[0]?.detail).to.deep.include({
      sourceKind: 'ledger-entries',
      customerId: id,
      filters: { currency: 'USD' },
    });
    await until(() => find(ledger, '[data-report]')?.shadowRoot?.querySelector('dialog[open]'));
    const report = find(ledger, '[data-report]') as ReportBuilder;
    expect([report.sourceKind, report.customerId]).to.deep.equal(['ledger-entries', id]);
  });

  it('shows credits with their own units and no proof', async () => {
    const { ledger } = await mount({ set: { kind: 'credits' } });
    expect(all(ledger, '.card').map(textOf)[0]).to.match(/^Render minutes 487\.5 minutes/);
    expect(rows(ledger)).to.deep.equal([
      'Debit | Used | −12.5 | 487.5',
      'Credit | Granted | +500 | 500',
    ]);
    expect(find(ledger, '.proof')).to.equal(null);
    expect(hasButton(ledger, 'Add funds')).to.equal(false);
  });

  it('prints a statement of a period, with opening and closing balance and whole ids', async () => {
    const { ledger } = await mount();
    const papers: string[] = [];
    const native = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const page = native.get!.call(this) as Window;
        page.print = () => {
          papers.push(textOf(page.document.body));
          page.dispatchEvent(new Event('afterprint'));
        };
        return page;
      },
    });
    const days = 864e5;
    ledger.from = new Date(Date.now() - 45 * days).toISOString().slice(0, 10);
    ledger.to = new Date(Date.now() - 20 * days).toISOString().slice(0, 10);
    await settled(ledger);
    await ledger.print();
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', native);
    expect(papers[0]).to.include('Statement, USD');
    expect(papers[0]).to.include('Opening balance $171.00 Closing balance $80.00');
    expect(papers[0]).to.include('Goodwill for the outage on 20 Oct');
    expect(papers[0]).to.match(/cwt_\w{20,}/);
    expect(papers[0]).not.to.include('Welcome bonus');
    expect(document.querySelector('iframe.ce-statement')).to.equal(null);
  });

  it('passes axe, light and dark, with a gap and with filters', async () => {
    for (const colorScheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = colorScheme;
      document.body.style.background = colorScheme === 'dark' ? '#141412' : '#fff';
      const { ledger } = await mount({ of: 'brokenLedger', set: { entryType: 'credit' } });
      await until(() => find(ledger, '.balance-line'));
      await expect(ledger).to.be.accessible();
    }
  });
});

const WALLETS = [{ currency: 'USD', balance: 0, created_at: null, updated_at: null }];

/** A ledger of one dollar more each hour, newest first. */
function chain(length: number): LedgerEntry[] {
  return Array.from({ length }, (_, at) => ({
    id: `cwt_${String(at)}`,
    created_at: new Date(Date.UTC(2026, 0, 1) + at * 36e5).toISOString(),
    amount: 100,
    currency: 'USD',
    is_credit: true,
    event_type: 'merchant_adjustment',
    before_balance: at * 100,
    after_balance: (at + 1) * 100,
    reason: null,
    reference_object_id: null,
  })).reverse();
}
