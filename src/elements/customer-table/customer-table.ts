import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import { PagedList, type Answer } from '../../controllers/paged-list.js';
import type { ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { Customer, listCustomers, type CustomerListQuery } from '../../protocol/customer.js';
import { DEFAULT_PAGE_SIZE, readRows } from '../../protocol/page.js';
import { table } from '../../ui/table.js';
import { defineElement } from '../shared/define.js';
import { ACTIONS, parseColumns, PICK } from './columns.js';
import { customerTableStyles } from './customer-table.styles.js';

export type CustomerFilters = Pick<
  CustomerListQuery,
  'created_at_gte' | 'created_at_lte' | 'email'
>;

/**
 * The merchant's customers: search, filters, pages, a choice of columns, and one row each. Staff only.
 *
 * @summary A searchable, paged table of all customers.
 * @element customer-table
 *
 * @slot heading - In place of the heading.
 * @slot toolbar-end - Your own controls, at the end of the search row.
 *
 * @fires {CustomEvent<CustomerRowDetail>} ce-row-open - Before a customer is opened. Cancel it to keep a link of `row-href` from being followed.
 * @fires {CustomEvent<PageDetail>} ce-query-changed - After search, page or page size has changed.
 * @fires {CustomEvent<ColumnsPreferenceDetail>} ce-preference-change - Before the columns change: keep `value` and give it back as `columns`. Cancel it to keep the old ones.
 * @fires {CustomEvent<ColumnsDetail>} ce-columns-changed - After the columns have changed.
 * @fires {CustomEvent<SelectionDetail>} ce-selection-changed - After rows were selected or let go, with the ids of all.
 * @fires {CustomEvent<ReportOpenDetail>} ce-report-open - Before a report of what the list shows is built. Cancel it to build it in your own way.
 * @fires {CustomEvent<InviteDetail>} ce-invite - Before a customer is invited. Cancel it to invite in your own way.
 * @fires {CustomEvent<InviteDetail>} ce-invited - After an invite was sent or its link was copied.
 * @fires {CustomEvent<{ kind: 'customer-id' | 'email' }>} ce-copied - After an id or an address has been copied.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart toolbar - The row of search and your own controls.
 * @csspart search - The search form.
 * @csspart search-input - The search box.
 * @csspart filter-button - A button that opens a filter.
 * @csspart filter-chips - The row of filters that are on.
 * @csspart chip - A filter that is on.
 * @csspart chip-remove - The button that takes a filter away.
 * @csspart clear-filters - The button that takes all of them away.
 * @csspart dialog-button - "Edit columns".
 * @csspart popover - A panel: columns, a filter, time details.
 * @csspart menu - A row's menu, and the list's.
 * @csspart menu-item - An item of a menu.
 * @csspart bulk-bar - The bar in the toolbar's place while rows are selected.
 * @csspart row-checkbox - A box to select by.
 * @csspart invite-button - The button that invites a row's customer.
 * @csspart row-menu-button - The button of a row's menu.
 * @csspart notice - The bar above data that couldn't be brought up to date.
 * @csspart table - The table.
 * @csspart header-cell - A column header.
 * @csspart row - A row.
 * @csspart cell - A cell; also `cell-name`, `cell-customer_id`, `cell-email`, `cell-phone_number`, `cell-created_at`, `cell-metadata`, `cell-invite`.
 * @csspart avatar - The initials before a name.
 * @csspart copy-button - The button behind an id.
 * @csspart skeleton - The rows while loading.
 * @csspart empty - The message in place of rows when there are none.
 * @csspart error - The message in place of rows when they couldn't be loaded.
 * @csspart button - A button of a message.
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
 * @cssprop --ce-accent
 * @cssprop --ce-surface-raised
 * @cssprop --ce-ink
 * @cssprop --ce-font
 * @cssprop --ce-font-size
 * @cssprop --ce-radius
 */
export class CustomerTable extends LitElement {
  static override styles = customerTableStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'customer-table'): void {
    defineElement(tag, this);
  }

  static override properties = {
    query: {},
    page: { type: Number },
    pageSize: { type: Number, attribute: 'page-size' },
    columns: {},
    rowHref: { attribute: 'row-href' },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    density: { reflect: true, useDefault: true },
    selectable: { type: Boolean, reflect: true },
    view: {},
    storageKey: { attribute: 'storage-key' },
    urlSync: { attribute: 'url-sync' },
    urlPrefix: { attribute: 'url-prefix' },
    client: { attribute: false },
    customers: { attribute: false },
    filters: { attribute: false },
    selected: { attribute: false },
  };

  /** Sets the text that is searched for: a part of a name, an e-mail or an id. */
  declare query: string;

  /** Sets the page, zero-based as upstream counts. */
  declare page: number;

  /** Sets the rows of a page: 10, 25, 50 or 100. */
  declare pageSize: number;

  /** Names the columns to show, in order, separated by spaces: `name customer_id email phone_number created_at invite`, and `metadata.` with a field's name. */
  declare columns: string;

  /** Makes names links: an address with `{customer_id}` in it. */
  declare rowHref: string;

  /** Sets the heading's text in place of "Customers". */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Lets rows be selected, to invite or export many at once. */
  declare selectable: boolean;

  /** Holds columns, search, filters and page size as one text, to be saved and given back. */
  declare view: string;

  /** Names the list in `ce-preference-change`, for the page to keep its columns under. */
  declare storageKey: string;

  /** Keeps view and page in the page's address: `off`, `hash` or `query`. */
  declare urlSync: 'off' | 'hash' | 'query';

  /** Comes before the names in the address, as `c` in `c.view`. */
  declare urlPrefix: string;

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows these customers in place of any that a client would fetch. */
  declare customers: readonly Customer[] | undefined;

  /** Narrows the list by upstream's names: `created_at_gte`, `created_at_lte` and `email`. */
  declare filters: CustomerFilters;

  /** Sets the ids of selected customers, also of other pages. */
  declare selected: readonly string[];

  #localize = new Localize(this);
  #states = new StateSet(this);
  #session = new SessionController(this, () => {
    this.#controls.part?.forget();
    void this.#list.restart();
  });
  /** What a page may have saved of it, or put into its address: read before the first rows. */
  #view = new LazyPart(this, async () => {
    const { TableView } = await import('./table-view.js');
    return new TableView(this);
  });
  #list = new PagedList<CustomerListQuery, Customer>(this, {
    client: () => this.#session.client,
    filters: () =>
      this.customers || this.#waits ? undefined : { search: this.query, ...this.filters },
    page: () => this.page,
    pageSize: () => this.pageSize,
    read: (client, query, signal) => client.read(listCustomers, { query }, { signal }),
    isDated: true,
    onBeyondEnd: (page) => {
      this.page = page;
      this.#controls.part?.list.tellEnd();
    },
  });
  /** All that can be pressed. It comes after the first rows: nobody waits for it. */
  #controls = new LazyPart(this, async () => {
    const { TableControls } = await import('./customer-table.controls.js');
    return new TableControls(this, {
      list: this.#list,
      localize: this.#localize,
      client: () => this.#session.client,
      mayInvite: () => this.#mayInvite,
      styles: CustomerTable.elementStyles,
    });
  });

  constructor() {
    super();
    this.page = 0;
    this.pageSize = DEFAULT_PAGE_SIZE;
    this.headingLevel = 2;
    this.density = 'comfortable';
    this.selectable = false;
    this.query = this.columns = this.rowHref = '';
    this.view = this.storageKey = this.urlPrefix = '';
    this.urlSync = 'off';
    this.filters = {};
    this.selected = [];
  }

  /** Tells which of the states the rows are in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** Loads the page again, with search and page as they are. */
  async refresh(): Promise<void> {
    await this.#list.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#waits) void this.#view.fetch('now');
    else if (changed.has('view')) this.#view.part?.apply();
    // Another search begins at its first page, unless the page is set with it.
    if (this.hasUpdated && changed.has('query') && !changed.has('page')) this.page = 0;
  }

  protected override updated(): void {
    const current = this.#state;
    this.#states.set(current.status, current.status === 'error' && current.error.kind);
    // Room for a whole page, so that nothing jumps when rows come or a last page is short.
    const reserved = current.status === 'loading' || this.#list.page > 0 ? this.#list.pageSize : 0;
    this.renderRoot
      .querySelector<HTMLElement>('.table')
      ?.style.setProperty('--_rows', String(reserved));
    this.#controls.part?.list.tellOutcome(current);
    if (current.status === 'ready') {
      void this.#controls.fetch('after paint');
      void this.#view.fetch('after paint');
    } else if (current.status !== 'loading') void this.#controls.fetch('now');
  }

  protected override render(): TemplateResult {
    const controls = this.#controls.part;
    const current = this.#state;
    const usable = this.#isUsable(current);
    const busy = current.status === 'loading' || current.status === 'refreshing';
    return html`<section aria-busy=${busy}>
      <slot name="heading">
        <h2 class="heading" part="heading" tabindex="-1" aria-level=${this.headingLevel}>
          ${this.#title}
        </h2>
      </slot>
      <div class=${usable ? 'toolbar' : nothing} part="toolbar">
        ${
          usable
            ? (controls?.renderToolbar(!this.customers) ??
              (this.customers ? nothing : html`<span class="search-space"></span>`))
            : nothing
        }
        <div class="tools">
          ${usable ? controls?.renderTools() : nothing}<slot name="toolbar-end"></slot>
        </div>
      </div>
      ${
        usable && this.#isNarrowed
          ? (controls?.renderChips() ?? html`<div class="chips-space"></div>`)
          : nothing
      }
      ${this.#renderContent(current)} ${controls?.renderOverlays()}
      ${controls?.list.announcer.render()}
    </section>`;
  }

  get #title(): string {
    return this.heading ?? this.#localize.term('customers');
  }

  get #state(): ResourceState<Answer<Customer>> {
    if (!this.#localize.ready) return { status: 'loading' };
    if (!this.customers) return this.#list.state;
    const items = readRows(Customer, this.customers);
    const data = { items, page: 0, page_size: items.length, has_more: false };
    const status = items.length ? 'ready' : 'empty';
    return { status, data: { ...data, asked: '', readAt: new Date() } };
  }

  /** There is something to search in, or a way back from having found nothing. */
  #isUsable(current: ResourceState<unknown>): boolean {
    if (current.status === 'error') return !/^(signed-out|forbidden)$/.test(current.error.kind);
    return current.status !== 'empty' || this.query !== '' || this.#isNarrowed;
  }

  get #isNarrowed(): boolean {
    // What is on its way may bring filters, too: they get their room before they are known.
    return this.#waits
      ? /created|email/.test(this.view + location.href)
      : Object.values(this.filters).some(Boolean);
  }

  /** As long as nobody knows, it is expected: so no column moves when the session has come. */
  get #mayInvite(): boolean {
    return this.#session.client?.scopes?.has('portal:invite') ?? !this.customers;
  }

  get #waits(): boolean {
    return !this.#view.part && (this.view !== '' || this.urlSync !== 'off');
  }

  #renderContent(current: ResourceState<Answer<Customer>>): unknown {
    const controls = this.#controls.part;
    switch (current.status) {
      case 'loading':
        return this.#renderTable(undefined);
      case 'empty':
        return controls?.renderEmpty();
      case 'error': {
        const { data, error } = current;
        const isShown = this.#isUsable(current) && data?.items.length;
        const kept = isShown && this.#list.isCurrent(data) ? data : undefined;
        // Without its words, which may not have come either, an error is still told.
        return html`${
          controls?.list.renderError(error, kept) ??
          html`<p role="alert">${this.#localize.term('loadFailed')}</p>`
        }
        ${kept && this.#renderTable(kept)}`;
      }
      default:
        return this.#renderTable(current.data, current.status === 'refreshing');
    }
  }

  #renderTable(answer: Answer<Customer> | undefined, refreshing = false): TemplateResult {
    const controls = this.#controls.part;
    return html`${table({
      columns: [
        ...(this.selectable ? [PICK] : []),
        ...parseColumns(this.columns).filter(({ key }) => key !== 'invite' || this.#mayInvite),
        ACTIONS,
      ],
      context: {
        localize: this.#localize,
        controls,
      },
      caption: this.#title,
      rows: answer?.items,
      expected: this.#list.pageSize,
      idOf: ({ customer_id }) => customer_id,
      refreshing,
      onClick: controls?.onRowsClick,
    })}
    ${
      this.customers
        ? nothing
        : html`<div class="pager-space">${answer && controls?.list.renderPager(answer)}</div>`
    }`;
  }
}
