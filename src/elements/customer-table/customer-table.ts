import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CustomerClient } from '../../client/customer-client.js';
import { Announcer } from '../../controllers/announcer.js';
import { Localize } from '../../controllers/localize.js';
import { PagedList, type Answer } from '../../controllers/paged-list.js';
import type { ResourceState } from '../../controllers/resource.js';
import { Search } from '../../controllers/search.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { fillLink } from '../../format/link.js';
import { listCustomers, type Customer, type CustomerListQuery } from '../../protocol/customer.js';
import { copyToClipboard, type CopyId } from '../../ui/copy-id.js';
import { button, errorMessage, staleNotice } from '../../ui/error-message.js';
import { message } from '../../ui/message.js';
import { pager, rowRange } from '../../ui/pager.js';
import { defineElement } from '../define.js';
import { parseColumns, type CellContext } from './columns.js';
import { customerTableStyles } from './customer-table.styles.js';
import { customerRows, customerTable, skeletonRows } from './rows.js';

export interface CustomerRowDetail {
  readonly customerId: string;
}

export interface CustomerQueryDetail {
  readonly query: string;
  /** Zero-based. */
  readonly page: number;
  readonly pageSize: number;
}

/**
 * The merchant's customers: search, pages and one row each. Staff only.
 *
 * @summary A searchable, paged table of all customers.
 * @element customer-table
 *
 * @slot heading - In place of the heading.
 * @slot toolbar-end - Your own controls, at the end of the search row.
 *
 * @fires {CustomEvent<CustomerRowDetail>} ce-row-open - Before a customer is opened. Cancel it to keep a link of `row-href` from being followed.
 * @fires {CustomEvent<CustomerQueryDetail>} ce-query-change - After search, page or page size has changed.
 * @fires {CustomEvent<{ kind: 'customer-id' }>} ce-copy - After an id has been copied.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart toolbar - The row of search and your own controls.
 * @csspart search - The search form.
 * @csspart search-input - The search box.
 * @csspart notice - The bar above data that couldn't be brought up to date.
 * @csspart table - The table.
 * @csspart header-cell - A column header.
 * @csspart row - A row.
 * @csspart cell - A cell; also `cell-name`, `cell-customer_id`, `cell-email`, `cell-phone_number`, `cell-created_at`.
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
 * @cssprop [--ce-accent=#0b6285] - Colour of what can be pressed. Any colour: its lightness is made to be read.
 * @cssprop [--ce-surface] - Ground of overlays and fields.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners of controls.
 * @cssprop [--ce-space=4px] - Unit of space.
 */
export class CustomerTable extends LitElement {
  static override styles = customerTableStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'customer-table'): void {
    defineElement(tag, this);
  }

  /** Sets the text that is searched for: a part of a name, an e-mail or an id. */
  @property() query = '';

  /** Sets the page, zero-based as upstream counts. */
  @property({ type: Number }) page = 0;

  /** Sets the rows of a page: 10, 25, 50 or 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 25;

  /** Names the columns to show, in order, parted by spaces: `name customer_id email phone_number created_at`. */
  @property() columns = '';

  /** Makes names links: an address with `{customer_id}` in it. */
  @property({ attribute: 'row-href' }) rowHref = '';

  /** Sets the heading's text in place of "Customers". */
  @property() heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Sets the height of rows and controls. */
  @property({ reflect: true }) density: 'compact' | 'comfortable' | 'spacious' = 'comfortable';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  @property({ attribute: false }) client: CustomerClient | undefined;

  /** Shows these customers in place of any that a client would fetch. */
  @property({ attribute: false }) customers: readonly Customer[] | undefined;

  @state() private copied: { readonly id: string; readonly outcome: CopyId['outcome'] } | undefined;

  #localize = new Localize(this);
  #announcer = new Announcer(this);
  #states = new StateSet(this);
  #session = new SessionController(this, () => void this.#list.restart());
  #search = new Search(this, (query) => {
    if (query === this.query) return;
    this.query = query;
    this.page = 0;
    this.#ask('search');
  });
  #list = new PagedList<CustomerListQuery, Customer>(this, {
    client: () => this.#session.client,
    filters: () => (this.customers ? undefined : { search: this.query }),
    page: () => this.page,
    pageSize: () => this.pageSize,
    read: (client, query, signal) =>
      client.read(listCustomers, { query: { ...query } }, { signal }),
    onBeyondEnd: (page) => {
      this.page = page;
      this.#announcer.say(this.#localize.term('noMoreRows'));
    },
  });
  /** What was asked for by hand; its outcome is told to those who can't see it. */
  #asked: 'search' | 'page' | undefined;

  /** Tells which of the states the rows are in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** Loads the page again, with search and page as they are. */
  async refresh(): Promise<void> {
    await this.#list.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query')) this.#search.show(this.query);
  }

  protected override updated(): void {
    const current = this.#state;
    this.#states.set(current.status, current.status === 'error' && current.error.kind);
    this.#tellOutcome(current);
    // Room for a whole page, so that nothing jumps when rows come or a last page is short.
    const reserved = current.status === 'loading' || this.#list.page > 0 ? this.#list.pageSize : 0;
    this.#find('.table')?.style.setProperty('--_rows', String(reserved));
  }

  protected override render(): TemplateResult {
    const current = this.#state;
    const busy = current.status === 'loading' || current.status === 'refreshing';
    return html`<section aria-busy=${busy}>
      <slot name="heading">
        <h2 class="heading" part="heading" aria-level=${this.headingLevel}>${this.#title}</h2>
      </slot>
      <div class="toolbar" part="toolbar">
        ${this.#searchable(current) ? this.#search.render(this.#localize) : nothing}
        <slot name="toolbar-end"></slot>
      </div>
      ${this.#renderContent(current)} ${this.#announcer.render()}
    </section>`;
  }

  get #title(): string {
    return this.heading ?? this.#localize.term('customers');
  }

  get #state(): ResourceState<Answer<Customer>> {
    if (!this.#localize.ready) return { status: 'loading' };
    if (!this.customers) return this.#list.state;
    const items = [...this.customers];
    const data = { items, page: 0, page_size: items.length, has_more: false };
    const status = items.length ? 'ready' : 'empty';
    return { status, data: { ...data, asked: '', loadedAt: new Date() } };
  }

  #searchable(current: ResourceState<unknown>): boolean {
    if (this.customers) return false;
    if (current.status === 'error') return !/^(signed-out|forbidden)$/.test(current.error.kind);
    return current.status !== 'empty' || this.query !== '';
  }

  #renderContent(current: ResourceState<Answer<Customer>>): TemplateResult {
    switch (current.status) {
      case 'loading':
        return this.#renderTable(
          skeletonRows(parseColumns(this.columns), this.#list.pageSize),
          false,
        );
      case 'empty':
        return this.#renderEmpty();
      case 'error':
        return this.#renderError(current);
      default:
        return this.#renderRows(current.data, current.status === 'refreshing');
    }
  }

  #renderEmpty(): TemplateResult {
    const { term } = this.#localize;
    const { query } = this;
    if (!query) return message({ title: term('noCustomersYet'), text: term('noCustomersYetText') });
    return message({
      title: query.startsWith('cus_') ? term('noMatchId', query) : term('noMatch', query),
      text: term('noMatchText'),
      action: button(term('clearSearch'), this.#search.clear),
    });
  }

  #renderError({
    error,
    data,
  }: Extract<ResourceState<Answer<Customer>>, { status: 'error' }>): TemplateResult {
    const { term } = this.#localize;
    const final = error.kind === 'forbidden' || error.kind === 'signed-out';
    if (data?.items.length && !final && this.#list.isCurrent(data)) {
      return html`${staleNotice(this.#localize, error, data.loadedAt, this.#onRetry)}
      ${this.#renderRows(data, false)}`;
    }
    return errorMessage(this.#localize, {
      error,
      failed: term('loadFailed'),
      forbidden: term('forbiddenCustomers'),
      forbiddenText: term('forbiddenText'),
      onRetry: this.#onRetry,
      onSignIn: this.#onSignIn,
    });
  }

  #renderRows(answer: Answer<Customer>, refreshing: boolean): TemplateResult {
    const columns = parseColumns(this.columns);
    const rows = customerRows(columns, this.#cells, answer.items, this.#onRowsClick);
    return html`${this.#renderTable(rows, refreshing)}
    ${
      this.customers
        ? nothing
        : pager(this.#localize, {
            label: this.#localize.term('customersPages'),
            page: answer.page,
            pageSize: answer.page_size,
            rows: answer.items.length,
            hasNext: this.#list.hasNext(answer),
            onMove: this.#onMove,
            onSize: this.#onSize,
          })
    }`;
  }

  #renderTable(body: TemplateResult, refreshing: boolean): TemplateResult {
    const looks = { caption: this.#title, refreshing };
    return customerTable(parseColumns(this.columns), this.#cells, body, looks);
  }

  get #cells(): CellContext {
    return {
      localize: this.#localize,
      linkTo: ({ customer_id }) =>
        this.rowHref ? fillLink(this.rowHref, { customer_id }) : undefined,
      copyOutcome: (id) => (this.copied?.id === id ? this.copied.outcome : undefined),
    };
  }

  #onRetry = (): void => {
    void this.#list.refresh();
  };

  #onSignIn = (): void => {
    this.#session.signIn();
  };

  #onMove = (event: MouseEvent): void => {
    const next = (event.currentTarget as HTMLButtonElement).name === 'next';
    this.page = this.#list.page + (next ? 1 : -1);
    this.#ask('page');
  };

  #onSize = (event: Event): void => {
    const size = Number((event.target as HTMLSelectElement).value);
    // The row that came first stays on the page.
    this.page = Math.floor((this.#list.page * this.#list.pageSize) / size);
    this.pageSize = size;
    this.#ask('page');
  };

  #onRowsClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const copy = target.closest<HTMLElement>('[data-copy]');
    if (copy) {
      void this.#copy(copy.dataset.copy ?? '');
      return;
    }
    const row = target.closest<HTMLElement>('tr');
    const opener = row?.querySelector<HTMLElement>('.open');
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (opener.contains(target)) {
      if (!this.#emit('ce-row-open', { customerId: row?.dataset.id ?? '' })) event.preventDefault();
    } else if (!target.closest('a, button') && !String(getSelection())) {
      // The rest of a row is a larger target for the mouse, and does just what the name does.
      opener.click();
    }
  };

  async #copy(id: string): Promise<void> {
    const done = await copyToClipboard(id);
    this.copied = { id, outcome: done ? 'copied' : 'refused' };
    this.#announcer.say(this.#localize.term(done ? 'copied' : 'copyFailed'));
    if (done) {
      this.#emit('ce-copy', { kind: 'customer-id' });
      return;
    }
    await this.updateComplete;
    const shown = this.#find(`tr[data-id="${CSS.escape(id)}"] .id`);
    if (shown) getSelection()?.selectAllChildren(shown);
  }

  #ask(asked: 'search' | 'page'): void {
    this.#asked = asked;
    const detail: CustomerQueryDetail = {
      query: this.query,
      page: this.page,
      pageSize: this.pageSize,
    };
    this.#emit('ce-query-change', detail);
  }

  #tellOutcome(current: ResourceState<Answer<Customer>>): void {
    const { term, lang } = this.#localize;
    const asked = this.#asked;
    if (!asked || current.status === 'loading' || current.status === 'refreshing') return;
    this.#asked = undefined;
    if (current.status === 'empty') this.#announcer.say(term('noMatch', this.query));
    if (current.status !== 'ready') return;
    const { page, page_size, items } = current.data;
    this.#announcer.say(term('rowsShown', ...rowRange(page, page_size, items.length, lang)));
    if (asked === 'page' && this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  #emit(type: string, detail: object): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail }),
    );
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}
