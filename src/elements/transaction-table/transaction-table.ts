import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import { PagedList, type Answer } from '../../controllers/paged-list.js';
import type { ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { createdBetween } from '../../format/days.js';
import { DEFAULT_PAGE_SIZE, readRows, type PageQuery } from '../../protocol/page.js';
import { listPayments, PaymentRow, type PaymentListQuery } from '../../protocol/payment.js';
import { createRefund } from '../../protocol/refund.js';
import { controls } from '../../translations/en/controls.js';
import { payments } from '../../translations/en/payments.js';
import { addEnglish } from '../../translations/register.js';
import { focusedElement } from '../../ui/focus.js';
import { message } from '../../ui/message.js';
import { table } from '../../ui/table.js';
import { beginReport } from '../shared/begin-report.js';
import { CopyIds } from '../shared/copy-ids.js';
import { defineElement } from '../shared/define.js';
import { intent } from '../shared/events.js';
import { ListControls } from '../shared/list-controls.js';
import { listFilters } from '../shared/list-filters.js';
import { openedRow } from '../../ui/row-click.js';
import { parseColumns } from './columns.js';
import { Downloads } from './downloads.js';
import type { PaymentDialogs } from './payment-dialogs.js';
import { statusChoices } from './payment-status.js';
import { RowActions } from './row-actions.js';
import { transactionTableStyles } from './transaction-table.styles.js';

addEnglish({ ...controls, ...payments });

type Query = PaymentListQuery & PageQuery & { readonly customer: string };

/** Of which payment. */
export interface PaymentDetail {
  readonly paymentId: string;
}

/**
 * A customer's payments, with their refunds. Made for staff: what the session doesn't allow, as
 * refunding, is absent.
 *
 * @summary The payments of a customer: status, amount, method, refund and invoice.
 * @element transaction-table
 *
 * @slot heading - In place of the heading.
 * @slot toolbar-end - Your own controls, at the end of the row of filters.
 *
 * @fires {CustomEvent<PaymentDetail>} ce-payment-open - Before the details of a payment are shown. Cancel it to show them in your own way.
 * @fires {CustomEvent<RefundDetail>} ce-refund - Before a refund is sent. Cancel it to refund in your own way.
 * @fires {CustomEvent<RefundedDetail>} ce-refunded - After the server has taken a refund.
 * @fires {CustomEvent<PaymentDetail>} ce-invoice-download - Before an invoice is fetched. Cancel it to give it in your own way.
 * @fires {CustomEvent<ReportOpenDetail>} ce-report-open - Before a report of this list is begun. Cancel it to build it in your own way.
 * @fires {CustomEvent<PageDetail>} ce-query-changed - After filters, page or page size have changed.
 * @fires {CustomEvent<{ kind: 'payment-id' }>} ce-copied - After an id has been copied.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart toolbar - The row of filters and your own controls.
 * @csspart filter-button - A button that opens a filter.
 * @csspart filter-chips - The row of filters that are on.
 * @csspart chip - One of them.
 * @csspart chip-remove - The button that takes it away.
 * @csspart clear-filters - The button that takes all away.
 * @csspart notice - The bar above the table: what came of a refund, or data that couldn't be brought up to date.
 * @csspart table - The table.
 * @csspart header-cell - A column header.
 * @csspart row - A row.
 * @csspart cell - A cell; also `cell-payment_id`, `cell-status`, `cell-total_amount`, `cell-created_at`, `cell-pricing_type`, `cell-payment_method`, `cell-customer_email`, `cell-actions`.
 * @csspart badge - How a payment stands; also `badge-positive`, `badge-warning`, `badge-negative`, `badge-info`, `badge-neutral`.
 * @csspart copy-button - The button behind an id.
 * @csspart menu - A menu.
 * @csspart menu-item - A line of it.
 * @csspart popover - The choice of dates.
 * @csspart dialog - A dialog.
 * @csspart dialog-title - Its title.
 * @csspart dialog-body - Its content.
 * @csspart dialog-footer - Its buttons.
 * @csspart field - A field with its label.
 * @csspart field-box - The box of a field.
 * @csspart sum - What becomes of the money.
 * @csspart status-note - A note in a dialog.
 * @csspart skeleton - The rows while loading.
 * @csspart empty - The message in place of rows when there are none.
 * @csspart error - The message in place of rows when they couldn't be loaded.
 * @csspart button - A button.
 * @csspart pager - The row below the table.
 * @csspart pager-button - Previous and Next.
 * @csspart page-size - The choice of rows per page.
 *
 * @cssstate loading - The first rows are on their way.
 * @cssstate refreshing - Other rows are on their way; the last ones are shown.
 * @cssstate ready - Rows are shown.
 * @cssstate empty - There are no rows.
 * @cssstate error - Rows couldn't be loaded; with it one of `offline`, `forbidden`, `signed-out`, `not-found`, `rate-limited`, `invalid`, `conflict`, `server`.
 *
 * @cssprop [--ce-accent=#0b6285] - Colour of what can be pressed. Any colour: its lightness is made to be read.
 * @cssprop [--ce-surface-raised] - Ground of what floats above the page.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners of controls.
 */
export class TransactionTable extends LitElement {
  static override styles = transactionTableStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'transaction-table'): void {
    defineElement(tag, this);
  }

  static override properties = {
    customerId: { attribute: 'customer-id' },
    statuses: {},
    from: {},
    to: {},
    page: { type: Number },
    pageSize: { type: Number, attribute: 'page-size' },
    columns: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    density: { reflect: true, useDefault: true },
    confirmAbove: { attribute: false },
    client: { attribute: false },
    payments: { attribute: false },
  };

  /** Names the customer; without it, the one who is signed in. */
  declare customerId: string;

  /** Shows payments of one status only, by upstream's name, as `succeeded`. Upstream takes one at a time. */
  declare statuses: string;

  /** Sets the first day, as `2025-01-31`, by UTC. */
  declare from: string;

  /** Sets the last day, which is included. */
  declare to: string;

  /** Sets the page, zero-based as upstream counts. */
  declare page: number;

  /** Sets the rows of a page: 10, 25, 50 or 100. */
  declare pageSize: number;

  /** Names the columns to show, in order, separated by spaces: `payment_id status total_amount created_at pricing_type payment_method customer_email`. */
  declare columns: string;

  /** Sets the heading's text in place of "Transactions"; empty for none to be seen, as below a tab. */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Asks once more before a refund of so much: smallest units by currency, as `{ USD: 50000 }`. */
  declare confirmAbove: Readonly<Record<string, number>>;

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows these payments in place of any that a client would fetch. */
  declare payments: readonly PaymentRow[] | undefined;

  #localize = new Localize(this);
  #states = new StateSet(this);
  #session = new SessionController(this, (change) => {
    if (change === 'replaced') {
      this.#wanted = undefined;
      this.#dialogs.part?.close();
    }
    void this.#list.restart();
  });
  #list = new PagedList<Query, PaymentRow>(this, {
    client: () => this.#session.client,
    filters: () =>
      this.payments
        ? undefined
        : {
            customer: this.customerId || 'me',
            ...(this.#status && { status: this.#status }),
            ...createdBetween(this),
          },
    page: () => this.page,
    pageSize: () => this.pageSize,
    read: (client, { customer, ...query }, signal) =>
      client.read(listPayments, { params: { customer }, query }, { signal }),
    isDated: true,
    onBeyondEnd: (page) => {
      this.page = page;
      this.#controls.tellEnd();
    },
  });
  #controls = new ListControls(this, this.#list, this.#localize, {
    pages: () => this.#localize.term('transactionsPages'),
    shown: (first, last) => this.#localize.term('transactionsShown', first, last),
    noMatch: () => this.#localize.term('noTransactionsMatch'),
    noMore: () => this.#localize.term('noMoreTransactions'),
    failed: () => this.#localize.term('transactionsFailed'),
    forbidden: () => this.#localize.term('forbiddenTransactions'),
    forbiddenText: () => this.#localize.term('forbiddenTransactionsText'),
  });
  #ids = new CopyIds(this, this.#localize, this.#controls.announcer);
  #downloads = new Downloads(this, this.#localize, this.#controls.announcer, this.#session);
  #actions = new RowActions(this, this.#localize, this.#session, this.#downloads, {
    open: (id) => this.#open('details', id),
    refund: (id) => this.#open('refund', id),
    report: () => this.#onReport(),
    copy: (id) => void this.#ids.copy(id, 'payment-id'),
  });
  #filters = listFilters(this, this.#localize, {
    property: 'statuses',
    chosen: () => this.#status,
    name: 'status',
    label: () => this.#localize.term('paymentStatus'),
    choices: () => statusChoices(this.#localize),
    dates: { label: () => this.#localize.term('dateUtc') },
    onChange: () => this.#controls.asked('filter'),
  });
  /** What is to be shown of a payment; nobody loads dialogs before they are asked for. */
  #wanted:
    | {
        readonly what: 'details' | 'refund';
        readonly id: string;
        readonly opener: HTMLElement | undefined;
        readonly customer: string;
      }
    | undefined;
  #dialogs = new LazyPart<PaymentDialogs>(this, async () => {
    const { PaymentDialogs } = await import('./payment-dialogs.js');
    return new PaymentDialogs(this, this.#localize, this.#session, {
      announcer: this.#controls.announcer,
      downloads: this.#downloads,
    });
  });

  constructor() {
    super();
    this.customerId = '';
    this.statuses = '';
    this.from = '';
    this.to = '';
    this.page = 0;
    this.pageSize = DEFAULT_PAGE_SIZE;
    this.columns = '';
    this.headingLevel = 2;
    this.density = 'comfortable';
    this.confirmAbove = {};
    new FreshData(this, {
      client: () => this.#session.client,
      shows: ['payments'],
      refresh: () => void this.refresh(),
    });
  }

  /** Tells which of the states the rows are in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** Loads the page again, with filters and page as they are. */
  async refresh(): Promise<void> {
    await this.#list.refresh();
  }

  /** Opens the refund of a payment, whether or not its row is shown. Does nothing where the session doesn't allow it. */
  refund(paymentId: string): void {
    if (this.#session.may(createRefund)) this.#open('refund', paymentId);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const filtered = (['customerId', 'statuses', 'from', 'to'] as const).some((name) =>
      changed.has(name),
    );
    if (this.hasUpdated && filtered && !changed.has('page')) this.page = 0;
    if (!changed.has('customerId')) return;
    if (this.#wanted?.customer !== this.customerId) this.#wanted = undefined;
    this.#dialogs.part?.forget();
  }

  protected override updated(): void {
    const current = this.#state;
    this.#states.set(current.status, current.status === 'error' && current.error.kind);
    const reserved = current.status === 'loading' || this.#list.page > 0 ? this.#list.pageSize : 0;
    this.renderRoot
      .querySelector<HTMLElement>('.table')
      ?.style.setProperty('--_rows', String(reserved));
    this.#controls.tellOutcome(current);
    const wanted = this.#wanted;
    if (!wanted) return;
    void this.#dialogs.fetch('now');
    if (!this.#dialogs.part) return;
    this.#wanted = undefined;
    this.#dialogs.part.open(wanted.what, wanted.id, wanted.opener);
  }

  protected override render(): TemplateResult {
    const current = this.#state;
    const { term } = this.#localize;
    const hidden = this.heading === '';
    const title = hidden ? term('transactions') : (this.heading ?? term('transactions'));
    const busy = current.status === 'loading' || current.status === 'refreshing';
    return html`<section aria-busy=${busy}>
      <slot name="heading">
        <h2
          class=${hidden ? 'visually-hidden' : 'heading'}
          part="heading"
          tabindex="-1"
          aria-level=${this.headingLevel}
        >
          ${title}
        </h2>
      </slot>
      ${this.#renderToolbar()} ${this.#downloads.render()} ${this.#dialogs.part?.renderNews()}
      ${this.#renderContent(current, title)} ${this.#actions.render()}
      ${this.#dialogs.part?.render()} ${this.#controls.announcer.render()}
    </section>`;
  }

  get #status(): string {
    return this.statuses.trim().split(/[\s,]+/)[0] ?? '';
  }

  get #state(): ResourceState<Answer<PaymentRow>> {
    if (!this.#localize.ready) return { status: 'loading' };
    if (!this.payments) return this.#list.state;
    const items = readRows(PaymentRow, this.payments);
    const data = { items, page: 0, page_size: items.length, has_more: false };
    const status = items.length ? 'ready' : 'empty';
    return { status, data: { ...data, asked: '', readAt: new Date() } };
  }

  #open(what: 'details' | 'refund', id: string, opener = focusedElement()): void {
    if (what === 'details' && !intent(this, 'ce-payment-open', { paymentId: id })) return;
    this.#wanted = { what, id, opener, customer: this.customerId };
    this.requestUpdate();
  }

  #renderToolbar(): TemplateResult {
    return html`<div class="toolbar" part="toolbar">
        ${this.payments ? nothing : this.#filters.render()}
        <slot name="toolbar-end"></slot>
        ${this.#actions.renderTools()}
      </div>
      ${this.#filters.renderChips()}`;
  }

  #onReport(): void {
    void beginReport(this, this.#session.client, {
      sourceKind: 'payments',
      customerId: this.customerId || 'me',
      filters: this.#status ? { status: this.#status } : {},
      from: this.from,
      to: this.to,
    });
  }

  #renderContent(current: ResourceState<Answer<PaymentRow>>, title: string): unknown {
    switch (current.status) {
      case 'loading':
        return this.#renderTable(title, undefined);
      case 'empty':
        return this.#renderEmpty();
      case 'error': {
        const { data, error } = current;
        const passing = error.kind !== 'forbidden' && error.kind !== 'signed-out';
        const kept = passing && data?.items.length && this.#list.isCurrent(data) ? data : undefined;
        return html`${this.#controls.renderError(error, kept)}
        ${kept && this.#renderTable(title, kept)}`;
      }
      default:
        return this.#renderTable(title, current.data, current.status === 'refreshing');
    }
  }

  #renderEmpty(): TemplateResult {
    const { term } = this.#localize;
    const filtered = this.#filters.areOn;
    return message({
      title: term(filtered ? 'noTransactionsMatch' : 'noTransactions'),
      text: term(filtered ? 'noTransactionsMatchText' : 'noTransactionsText'),
    });
  }

  #renderTable(
    title: string,
    answer: Answer<PaymentRow> | undefined,
    refreshing = false,
  ): TemplateResult {
    this.#actions.rows = answer?.items ?? [];
    return html`<p class="order-note">${this.#localize.term('newestFirst')}</p>
      ${table({
        columns: parseColumns(this.columns),
        context: {
          localize: this.#localize,
          copyable: (id: string) => this.#ids.render(id),
          actions: (payment: PaymentRow) => this.#actions.renderIn(payment),
        },
        caption: title,
        rows: answer?.items,
        expected: this.#list.pageSize,
        idOf: ({ payment_id }) => payment_id,
        refreshing,
        onClick: this.#onRowsClick,
      })}
      ${
        this.payments
          ? nothing
          : html`<div class="pager-space">${answer && this.#controls.renderPager(answer)}</div>`
      }`;
  }

  #onRowsClick = (event: MouseEvent): void => {
    if (this.#ids.take(event, 'payment-id')) return;
    const row = openedRow(event);
    if (row?.dataset.id) this.#open('details', row.dataset.id);
  };
}
