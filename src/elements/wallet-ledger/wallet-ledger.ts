import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import { Resource, type ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { zoneFor } from '../../format/zone.js';
import { DEFAULT_PAGE_SIZE } from '../../protocol/page.js';
import type { LedgerEntry, Wallet } from '../../protocol/wallet.js';
import { wallet } from '../../translations/en/wallet.js';
import { addEnglish } from '../../translations/register.js';
import { table } from '../../ui/table.js';
import { defineElement } from '../shared/define.js';
import { Accounts } from '../shared/wallet/accounts.js';
import { balanceCards } from '../shared/wallet/balance-cards.js';
import type { Account } from '../shared/wallet/ledger-kind.js';
import { readEntries, type EntryFilter, type EntryPage } from './entries.js';
import { entryColumns, type EntryContext } from './entry-columns.js';
import { walletLedgerStyles } from './wallet-ledger.styles.js';

addEnglish(wallet);

type Args = readonly [
  reader: ReturnType<Accounts['reader']>,
  asked: string,
  page: number,
  size: number,
];

/**
 * A customer's balances and everything that has moved them: one currency at a time, newest entry
 * first. Each entry is checked against the next; what doesn't join is shown. Staff that may adds and
 * deducts funds; customers read their own, without `customer-id`.
 *
 * @summary Balances, the full ledger with its proof, and adding or deducting funds.
 * @element wallet-ledger
 *
 * @slot heading - In place of the heading.
 *
 * @fires {CustomEvent<WalletAdjustDetail>} ce-wallet-adjust - Before funds are added or deducted. Cancel it to do it in your own way.
 * @fires {CustomEvent<WalletAdjustedDetail>} ce-wallet-adjusted - After funds have been added or deducted.
 * @fires {CustomEvent<CurrencyDetail>} ce-currency-changed - After another wallet was chosen.
 * @fires {CustomEvent<PageDetail>} ce-query-changed - After filters, page or page size have changed.
 * @fires {CustomEvent<ReportOpenDetail>} ce-report-open - Before a report of this ledger is begun. Cancel it to build it in your own way.
 * @fires {CustomEvent<{ kind: 'reference-id' | 'ledger-break' }>} ce-copied - After an id or the details of a gap have been copied.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart balances - The cards, and the total behind them.
 * @csspart balance - A card; also `balance-selected`.
 * @csspart balance-amount - The figure on it.
 * @csspart balance-line - The line of the last 90 days.
 * @csspart about - The total, as Dodo Payments converts it. For staff.
 * @csspart toolbar - The row of filters and buttons.
 * @csspart button - A button.
 * @csspart filter-button - A button that opens a filter.
 * @csspart filter-chips - The filters that are on.
 * @csspart chip - One of them.
 * @csspart table - The table.
 * @csspart header-cell - A column header.
 * @csspart row - An entry.
 * @csspart row-note - What doesn't hold, below its entry.
 * @csspart cell - A cell; also `cell-created_at`, `cell-is_credit`, `cell-event_type`, `cell-reason`, `cell-amount`, `cell-after_balance`.
 * @csspart entry-credit - The direction of money that came in.
 * @csspart entry-debit - The direction of money that went out.
 * @csspart copy-button - The button behind a reference.
 * @csspart proof - The line that tells how far the ledger was checked.
 * @csspart skeleton - The rows while loading.
 * @csspart empty - The message in place of entries when there are none.
 * @csspart error - The message in place of entries when they couldn't be loaded.
 * @csspart pager - The row below the table.
 * @csspart pager-button - Previous and Next.
 * @csspart page-size - The choice of rows per page.
 * @csspart dialog - The dialog of funds; also `dialog-title`, `dialog-body`, `dialog-footer`.
 * @csspart field - A field of the dialog; also `field-box`.
 * @csspart sum - Balance before, change and balance after.
 * @csspart status-note - A note in the dialog.
 *
 * @cssstate loading - The first entries are on their way.
 * @cssstate refreshing - Other entries are on their way; the last ones are shown.
 * @cssstate ready - Entries are shown.
 * @cssstate empty - There are none.
 * @cssstate error - They couldn't be loaded; with it one of `offline`, `forbidden`, `signed-out`, `not-found`, `rate-limited`, `server`.
 * @cssstate broken - An entry that was read doesn't follow from the one before.
 *
 * @cssprop [--ce-accent=#0b6285] - Colour of what can be pressed. Any colour: its lightness is made to be read.
 * @cssprop [--ce-surface-raised] - Ground of what floats above the page.
 * @cssprop [--ce-positive-ink] - Money that came in, and what holds.
 * @cssprop [--ce-warning-ink] - Text of what doesn't hold.
 * @cssprop [--ce-warning-surface] - Ground of what doesn't hold.
 * @cssprop [--ce-negative-ink] - A balance below 0.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners of controls.
 */
export class WalletLedger extends LitElement {
  static override styles = walletLedgerStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'wallet-ledger'): void {
    defineElement(tag, this);
  }

  static override properties = {
    customerId: { attribute: 'customer-id' },
    customerName: { attribute: 'customer-name' },
    kind: {},
    currency: {},
    currencies: {},
    entryType: { attribute: 'entry-type' },
    from: {},
    to: {},
    page: { type: Number },
    pageSize: { type: Number, attribute: 'page-size' },
    requireReason: { attribute: 'require-reason' },
    allowNegative: { type: Boolean, attribute: 'allow-negative' },
    confirmAbove: { attribute: false },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    timeZone: { attribute: 'time-zone' },
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
    wallets: { attribute: false },
    entries: { attribute: false },
  };

  /** Names the customer, for staff. Without it the signed-in customer is meant, who may only read. */
  declare customerId: string;

  /** Names the customer in dialogs and on statements, as `Kite Labs`. */
  declare customerName: string;

  /** Tells what to show: `wallet` for money, `credits` for virtual units. */
  declare kind: 'wallet' | 'credits';

  /** Chooses the wallet by its currency, or the credits by the id of their entitlement. The first if it isn't there. */
  declare currency: string;

  /** Names currencies in which a first wallet may be opened, separated by spaces. */
  declare currencies: string;

  /** Narrows the entries: `credit`, `debit`, or all. */
  declare entryType: string;

  /** Sets the first day, as `2025-01-31`. */
  declare from: string;

  /** Sets the last day, which is included. */
  declare to: string;

  /** Sets the page, zero-based. */
  declare page: number;

  /** Sets the rows of a page: 10, 25, 50 or 100. */
  declare pageSize: number;

  /** Tells for what a reason must be given: `debit`, `both` or `none`. */
  declare requireReason: 'debit' | 'both' | 'none';

  /** Lets staff deduct more than the balance, where Dodo Payments does. */
  declare allowNegative: boolean;

  /** Asks once more from these amounts on, by currency in its smallest unit: `{ USD: 50000 }`. */
  declare confirmAbove: Readonly<Record<string, number>>;

  /** Sets the heading's text in place of "Wallet ledger"; empty for none to be seen, as below a tab. */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
  declare timeZone: string;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows these balances in place of any that a client would fetch. */
  declare wallets: readonly Wallet[] | undefined;

  /** Shows these entries, newest first, in place of any that a client would fetch. */
  declare entries: readonly LedgerEntry[] | undefined;

  #localize = new Localize(this);
  #states = new StateSet(this);
  #session = new SessionController(this, (change) => {
    if (change === 'replaced') this.#controls.part?.leave();
    this.#controls.part?.forget();
    void this.#accounts.restart();
  });
  #accounts = new Accounts(this, {
    client: () => this.#session.client,
    customer: () => this.customerId || 'me',
    kind: () => this.kind,
    wallets: () => this.wallets,
    entries: () => this.entries,
  });
  /** Entries are counted anew with each: what was added is read on top. */
  #round = 0;
  /** How far a ledger is read again that didn't hold. */
  #readAtLeast = 0;
  #entries = new Resource<Args, EntryPage>(this, {
    args: () => {
      const key = this.#account?.key;
      if (key === undefined || !(this.#session.client ?? this.entries)) return undefined;
      return [
        this.#accounts.reader(key),
        JSON.stringify([this.#filter, this.#round]),
        this.#page,
        this.#size,
      ];
    },
    load: ([reader, , page, size], signal) =>
      readEntries(reader, this.#filter, page, size, this.#readAtLeast, signal, () => {
        this.requestUpdate();
      }),
    isEmpty: ({ items }) => !items.length,
  });
  /** All that can be pressed, and the proof. It comes after the first rows: nobody waits for it. */
  #controls = new LazyPart(this, async () => {
    const { LedgerControls } = await import('./wallet-ledger.controls.js');
    return new LedgerControls(
      this,
      {
        accounts: this.#accounts,
        session: this.#session,
        account: () => this.#account,
        page: () => this.#page,
        pageSize: () => this.#size,
        filter: () => this.#filter,
        context: () => this.#context,
        recheck: () => this.#recheck(),
        refresh: () => this.refresh(),
      },
      this.#localize,
    );
  });

  constructor() {
    super();
    this.customerId = '';
    this.customerName = '';
    this.kind = 'wallet';
    this.currency = '';
    this.currencies = 'USD INR';
    this.entryType = '';
    this.from = '';
    this.to = '';
    this.page = 0;
    this.pageSize = DEFAULT_PAGE_SIZE;
    this.requireReason = 'debit';
    this.allowNegative = false;
    this.confirmAbove = {};
    this.headingLevel = 2;
    this.timeZone = '';
    this.density = 'comfortable';
    new FreshData(this, {
      client: () => this.#session.client,
      shows: ['wallets'],
      refresh: () => void this.refresh(),
    });
  }

  /** Tells which of the states the entries are in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** Reads balances and entries again. */
  async refresh(): Promise<void> {
    await this.#accounts.refresh();
    this.#round += 1;
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Opens the dialog that adds funds. Nothing for those who may not. */
  async addFunds(
    options: { currency?: string; amount?: number; reason?: string } = {},
  ): Promise<void> {
    await this.#controls.fetch('now');
    await this.#controls.part?.openFunds('credit', options);
  }

  /** Opens the dialog that deducts funds. Nothing for those who may not. */
  async deductFunds(
    options: { currency?: string; amount?: number; reason?: string } = {},
  ): Promise<void> {
    await this.#controls.fetch('now');
    await this.#controls.part?.openFunds('debit', options);
  }

  /** Prints a statement of the entries from `from` to `to`, with opening and closing balance. */
  async print(): Promise<void> {
    await this.#controls.fetch('now');
    await this.#controls.part?.print();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = changed.has('wallets') || changed.has('entries');
    if (this.hasUpdated && given) void this.#accounts.restart();
    // Rows of one wallet never stand in for another's.
    if (changed.has('currency') || changed.has('kind') || changed.has('customerId')) {
      this.#entries.forget();
      this.#readAtLeast = 0;
    }
    if (changed.has('customerId')) this.#controls.part?.forget();
    const narrowed = /^(currency|kind|customerId|entryType|from|to)$/;
    if (!this.hasUpdated || changed.has('page')) return;
    if ([...changed.keys()].some((key) => narrowed.test(String(key)))) this.page = 0;
  }

  protected override updated(): void {
    const current = this.#state;
    const controls = this.#controls.part;
    this.#states.set(
      current.status,
      current.status === 'error' && current.error.kind,
      controls?.isBroken === true && 'broken',
    );
    const rows = current.status === 'loading' || this.#page > 0 ? this.#size : 0;
    const holder = this.renderRoot.querySelector<HTMLElement>('.table');
    holder?.style.setProperty('--_rows', String(Math.min(rows, 10)));
    // As wide as the longest amount: a column neither cuts it off nor jumps. A note beside it may wrap.
    const note = this.#localize.term('minorUnits');
    const longest = [...this.renderRoot.querySelectorAll('tbody .money')].map(
      ({ textContent }) => textContent.replace(note, '').trim().length,
    );
    const figure = Math.max(9, ...longest);
    holder?.style.setProperty('--_figure', String(figure));
    // Long ones leave no room for reasons beside them.
    this.style.setProperty('--_long', figure > 10 ? '1' : '');
    if (current.status === 'ready') void this.#controls.fetch('after paint');
    else if (current.status !== 'loading') void this.#controls.fetch('now');
    if (!controls) return;
    if (this.#accounts.state.status === 'ready') void this.#accounts.readLines();
    controls.list.tellOutcome(current);
    if (current.status === 'ready' && current.data.page !== this.#page) {
      // After the end there is nothing: the last page stands in for it.
      this.page = current.data.page;
      controls.list.tellEnd();
    }
  }

  protected override render(): TemplateResult {
    const controls = this.#controls.part;
    const current = this.#state;
    const busy = current.status === 'loading' || current.status === 'refreshing';
    const { state } = this.#accounts;
    const { term } = this.#localize;
    const account = this.#account;
    const hidden = this.heading === '';
    const data = state.status === 'loading' || !this.#localize.ready ? undefined : state.data;
    return html`<section aria-busy=${busy}>
      <div class="head">
        <slot name="heading">
          <h2
            class="heading ${hidden ? 'visually-hidden' : ''}"
            part="heading"
            tabindex="-1"
            aria-level=${this.headingLevel}
          >
            ${this.#title}
          </h2>
        </slot>
        ${hidden ? nothing : controls?.renderMenu()}
      </div>
      ${
        state.status === 'empty' || (state.status === 'error' && !data)
          ? nothing
          : balanceCards(
              {
                localize: this.#localize,
                accounts: this.#accounts,
                zone: this.#zone,
                chosen: { key: account?.key ?? '', onChoose: this.#onChoose },
              },
              data,
            )
      }
      ${
        state.status === 'error' && !data
          ? (controls?.list.renderError(state.error, undefined) ??
            html`<p role="alert">${term('entriesFailed')}</p>`)
          : state.status === 'empty'
            ? controls?.renderNoAccount()
            : html`<div class="toolbar ${this.customerId && 'staff'}" part="toolbar">
                  ${controls?.renderToolbar()} ${hidden ? controls?.renderMenu() : nothing}
                </div>
                ${controls?.renderChips()} ${this.#renderEntries(current)}
                ${controls?.renderGrants()}`
      }
      ${controls?.renderDialog()} ${controls?.list.announcer.render()}
    </section>`;
  }

  #renderEntries(current: ResourceState<EntryPage>): unknown {
    const controls = this.#controls.part;
    switch (current.status) {
      case 'loading':
        return this.#renderTable(undefined);
      case 'empty':
        return controls?.renderEmpty();
      case 'error': {
        const { data, error } = current;
        const passing = error.kind !== 'forbidden' && error.kind !== 'signed-out';
        const kept = passing && data?.items.length ? data : undefined;
        return html`${
          controls?.list.renderError(error, kept) ??
          html`<p role="alert">${this.#localize.term('entriesFailed')}</p>`
        }
        ${kept && this.#renderTable(kept)}`;
      }
      default:
        return this.#renderTable(current.data, current.status === 'refreshing');
    }
  }

  #renderTable(answer: EntryPage | undefined, refreshing = false): TemplateResult {
    const controls = this.#controls.part;
    const account = this.#account;
    const rows = account && this.#accounts.reader(account.key).rows;
    // For customers only where the merchant shows them; staff always see where they would stand.
    const reasons =
      Boolean(this.customerId) ||
      rows?.some(({ reason, reference_object_id }) => reason ?? reference_object_id) === true;
    return html`${table({
        columns: entryColumns(this.#zone, reasons),
        context: this.#context,
        caption: this.#title,
        rows: account && answer?.items,
        expected: this.#size,
        idOf: ({ id }) => id,
        refreshing,
        below: (row, columns) => answer && controls?.renderBreak(row, answer, columns),
        onClick: controls?.onRowsClick,
      })}
      <div class="foot">${answer && controls?.renderFoot(answer)}</div>`;
  }

  get #context(): EntryContext {
    const account = this.#account ?? { key: '', name: '', balance: null };
    return {
      localize: this.#localize,
      kind: this.#accounts.kind,
      account,
      zone: this.#zone,
      isCustomer: !this.customerId,
      newest: this.#accounts.reader(account.key).rows[0]?.id,
      copyable: (id) => this.#controls.part?.renderId(id),
    };
  }

  get #title(): string {
    const title = this.#localize.term(this.kind === 'credits' ? 'creditLedger' : 'walletLedger');
    return this.heading === '' ? title : (this.heading ?? title);
  }

  get #zone(): string {
    return zoneFor(this.timeZone, this.customerId !== '');
  }

  get #page(): number {
    return Math.max(0, Math.trunc(this.page) || 0);
  }

  get #size(): number {
    const size = Math.trunc(this.pageSize);
    return size > 0 ? Math.min(size, 100) : DEFAULT_PAGE_SIZE;
  }

  get #filter(): EntryFilter {
    const type = /^(credit|debit)$/.test(this.entryType) ? this.entryType : '';
    return { type, from: this.from, to: this.to, zone: this.#zone };
  }

  /** The account that is shown: the chosen one, or the first. */
  get #account(): Account | undefined {
    const { items } = this.#accounts;
    return items.find(({ key }) => key === this.currency) ?? items[0];
  }

  get #state(): ResourceState<EntryPage> {
    if (!this.#localize.ready) return { status: 'loading' };
    const { state } = this.#accounts;
    if (state.status === 'empty') return { status: 'empty', data: undefined };
    if (state.status === 'error' && !state.data) return { ...state, data: undefined };
    return this.#entries.state;
  }

  async #recheck(): Promise<void> {
    const key = this.#account?.key ?? '';
    this.#readAtLeast = this.#accounts.reader(key).rows.length;
    this.#accounts.again(key);
    this.requestUpdate();
    await this.updateComplete;
  }

  #onChoose = (event: Event): void => {
    this.currency = (event.target as HTMLInputElement).value;
    void this.#controls.fetch('now').then(() => this.#controls.part?.tellCurrency(this.currency));
  };
}
