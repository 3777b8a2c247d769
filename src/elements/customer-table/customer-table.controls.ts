import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Localize } from '../../controllers/localize.js';
import type { PagedList } from '../../controllers/paged-list.js';
import { Search } from '../../controllers/search.js';
import { createdBetween, type DayRange } from '../../format/days.js';
import { fillLink } from '../../format/link.js';
import { formatCount } from '../../format/number.js';
import { Customer, type CustomerListQuery } from '../../protocol/customer.js';
import { readRows } from '../../protocol/page.js';
import { controls } from '../../translations/en/controls.js';
import { table } from '../../translations/en/table.js';
import { addEnglish } from '../../translations/register.js';
import { DateFilter } from '../../ui/date-filter.js';
import { button } from '../../ui/button.js';
import { FilterChips } from '../../ui/filter-chips.js';
import { focusedElement } from '../../ui/focus.js';
import { Menu, type MenuGroup } from '../../ui/menu.js';
import { message } from '../../ui/message.js';
import { Popover } from '../../ui/popover.js';
import { searchField } from '../../ui/search-field.js';
import { moreIcon } from '../../ui/status-icons.js';
import { beginReport } from '../shared/begin-report.js';
import { CopyIds } from '../shared/copy-ids.js';
import { intent } from '../shared/events.js';
import { ListControls } from '../shared/list-controls.js';
import { openedRow } from '../../ui/row-click.js';
import { ColumnEditor, keysOf } from './column-editor.js';
import { customerName } from './customer-name.js';
import type { CustomerTable } from './customer-table.js';
import { controlsStyles } from './customer-table.controls.styles.js';
import { EmailFilter } from './email-filter.js';
import { Invites } from './invites.js';
import { RowMenu } from './row-menu.js';
import { Selection } from './selection.js';

addEnglish(controls);
addEnglish(table);

export interface CustomerRowDetail {
  readonly customerId: string;
}

/** What the controls need of their table's inside. */
export interface TableInside {
  readonly list: PagedList<CustomerListQuery, Customer>;
  readonly localize: Localize;
  readonly client: () => CustomerClient | undefined;
  readonly mayInvite: () => boolean;
  readonly styles: Parameters<typeof adoptStyles>[1];
}

/** Key of the menu of the whole list; all others are a row's id. */
const LIST = '';

/**
 * Everything of the table that can be pressed, and its words when there are no rows. A module of its
 * own, loaded when the first rows are painted.
 */
export class TableControls {
  readonly list: ListControls;
  #table: CustomerTable;
  #inside: TableInside;
  #localize: Localize;
  #ids: CopyIds;
  #search: Search;
  #selection: Selection;
  #columns: ColumnEditor;
  #columnsPopover: Popover;
  #dates: DateFilter;
  #email: EmailFilter;
  #chips: FilterChips;
  #menu: Menu;
  #rowMenu: RowMenu;
  #invites: Invites;

  constructor(host: CustomerTable, inside: TableInside) {
    const { localize } = inside;
    const { term } = localize;
    this.#table = host;
    this.#inside = inside;
    this.#localize = localize;
    this.list = new ListControls(host, inside.list, localize, {
      pages: () => term('customersPages'),
      shown: (first, last) => term('rowsShown', first, last),
      noMatch: () => (host.query ? term('noMatch', host.query) : term('noRowsMatch')),
      noMore: () => term('noMoreRows'),
      failed: () => term('loadFailed'),
      failedText: () => term('loadFailedText'),
      forbidden: () => term('forbiddenCustomers'),
      forbiddenText: () => term('forbiddenText'),
    });
    const { announcer } = this.list;
    this.#ids = new CopyIds(host, localize, announcer);
    this.#search = new Search(host, (query) => {
      if (query === host.query) return;
      host.query = query;
      host.page = 0;
      this.#selection.clear();
      this.list.asked('filter');
    });
    this.#selection = new Selection(host, localize, announcer, () => this.#rows);
    this.#columns = new ColumnEditor(host, localize, announcer, inside.mayInvite);
    this.#columnsPopover = new Popover(host);
    this.#dates = new DateFilter(host, localize, { onChange: this.#onDates });
    this.#email = new EmailFilter(host, localize, (email) => this.#narrow({ email }));
    this.#chips = new FilterChips(host, localize, () => this.#narrow(undefined));
    this.#menu = new Menu(host);
    this.#rowMenu = new RowMenu(host, localize, {
      announcer,
      ids: this.#ids,
      row: this.#row,
      mayInvite: inside.mayInvite,
      invite: this.#invite,
    });
    this.#invites = new Invites(host, localize, {
      announcer,
      client: inside.client,
      known: (id) => this.#selection.known(id),
      adopt: this.#adopt,
    });
    this.#adopt();
  }

  /** Another session: nothing of the last one stays. */
  forget(): void {
    this.#selection.forget();
    this.#invites.forget();
  }

  /** A customer's page, if the merchant has one. */
  linkTo({ customer_id }: Customer): string | undefined {
    const { rowHref } = this.#table;
    return rowHref ? fillLink(rowHref, { customer_id }) : undefined;
  }

  renderToolbar(searchable: boolean): TemplateResult {
    const { term } = this.#localize;
    if (this.#table.selected.length) return this.#renderBulkBar();
    return html`${this.#menu.button({
      key: LIST,
      label: term('moreActions'),
      content: moreIcon,
      look: 'icon-button filter-button more',
    })}${
      searchable
        ? html`${this.#renderSearch()}${this.#dates.render(this.#days)}${this.#email.render(
            this.#table.filters.email,
          )}`
        : nothing
    }`;
  }

  renderTools(): TemplateResult {
    const { term } = this.#localize;
    return html`${this.#columnsPopover.button({
      key: 'columns',
      content: term('editColumns'),
    })}${this.#columnsPopover.render(() => this.#columns.content())}${
      this.#mayReport ? button(term('buildReport'), this.#onReport) : nothing
    }`;
  }

  renderChips(): unknown {
    return this.#chips.render([
      ...this.#dates.active(this.#days),
      ...this.#email.active(this.#table.filters.email),
    ]);
  }

  renderEmpty(): TemplateResult {
    const { term } = this.#localize;
    const { query, filters } = this.#table;
    if (query) {
      return message({
        title: query.startsWith('cus_') ? term('noMatchId', query) : term('noMatch', query),
        text: term('noMatchText'),
        action: button(term('clearSearch'), this.#search.clear),
      });
    }
    if (Object.values(filters).some(Boolean)) {
      return message({
        title: term('noRowsMatch'),
        text: term('noFilterMatchText'),
        action: button(term('clearFilters'), () => {
          this.#narrow(undefined);
          this.#focusSearch();
        }),
      });
    }
    return message({ title: term('noCustomersYet'), text: term('noCustomersYetText') });
  }

  /** All that lies above the table when it is opened. */
  renderOverlays(): TemplateResult {
    const { term } = this.#localize;
    const named = this.#row(this.#menu.openKey);
    const label = named ? term('rowActions', customerName(named)) : term('moreActions');
    return html`${this.#menu.render(label, this.#groups)}${this.#rowMenu.render()}
    ${this.#invites.render()}`;
  }

  renderId(id: string): TemplateResult {
    return this.#ids.render(id);
  }

  renderPick(customer: Customer): TemplateResult {
    const label = this.#localize.term('selectCustomer', customerName(customer));
    return this.#selection.renderBox(customer.customer_id, label);
  }

  renderPickAll(): TemplateResult {
    return this.#selection.renderPageBox();
  }

  renderInvite(customer: Customer): TemplateResult {
    return this.#invites.button(customer);
  }

  renderActions(customer: Customer): TemplateResult {
    return this.#menu.button({
      key: customer.customer_id,
      label: this.#localize.term('rowActions', customerName(customer)),
      content: moreIcon,
      look: 'icon-button',
      part: 'row-menu-button',
    });
  }

  onRowsClick = (event: MouseEvent): void => {
    if (this.#ids.take(event, 'customer-id') || this.#selection.take(event)) return;
    const target = event.target as Element;
    const invite = target.closest<HTMLElement>('[name=invite]');
    if (invite) {
      this.#invite(invite.closest('tr')?.dataset.id ?? '', invite);
      return;
    }
    const row = openedRow(event);
    if (!row) return;
    const detail: CustomerRowDetail = { customerId: row.dataset.id ?? '' };
    if (!intent(this.#table, 'ce-row-open', detail)) event.preventDefault();
  };

  #renderSearch(): TemplateResult {
    const { term } = this.#localize;
    const search = this.#search;
    search.show(this.#table.query);
    return searchField({
      label: term('searchCustomers'),
      shortLabel: term('searchCustomersShort'),
      clearLabel: term('clearSearch'),
      value: search.typed,
      onInput: search.onInput,
      onSubmit: search.onSubmit,
      onClear: search.clear,
    });
  }

  #renderBulkBar(): TemplateResult {
    const { term, lang } = this.#localize;
    const count = this.#table.selected.length;
    return html`<div class="bulk" part="bulk-bar" role="group" aria-label=${term('actions')}>
      <strong>${term('selectedCount', formatCount(count, lang))}</strong>
      ${this.#inside.mayInvite() ? button(term('sendPortalInvite'), this.#onBulkInvite) : nothing}
      ${this.#mayReport ? button(term('exportSelected'), this.#onExport) : nothing}
      <button type="button" class="link-button" @click=${this.#onClearSelection}>
        ${term('clearSelection')}
      </button>
    </div>`;
  }

  #groups = (key: string): readonly MenuGroup[] => {
    if (key !== LIST) return this.#rowMenu.groups(key);
    const { term } = this.#localize;
    const more = () => this.#find('.more');
    return [
      [
        { label: term('dateRange'), onSelect: () => this.#dates.open(more()) },
        { label: term('email'), onSelect: () => this.#email.open(more()) },
      ].filter(() => !this.#table.customers),
      [
        {
          label: term('editColumns'),
          onSelect: () => this.#columnsPopover.open('columns', more()),
        },
        ...(this.#mayReport ? [{ label: term('buildReport'), onSelect: this.#onReport }] : []),
      ],
    ];
  };

  get #rows(): readonly Customer[] {
    const { customers } = this.#table;
    if (customers) return readRows(Customer, customers);
    const { state } = this.#inside.list;
    return state.status === 'loading' ? [] : (state.data?.items ?? []);
  }

  get #days(): DayRange {
    const { created_at_gte: from, created_at_lte: to } = this.#table.filters;
    return { from: from?.slice(0, 10), to: to?.slice(0, 10) };
  }

  get #mayReport(): boolean {
    return this.#inside.client()?.scopes?.has('reports:export') === true;
  }

  #row = (id: string | undefined): Customer | undefined =>
    this.#rows.find(({ customer_id }) => customer_id === id);

  #find(selector: string): HTMLElement {
    return this.#table.renderRoot.querySelector<HTMLElement>(selector) ?? this.#table;
  }

  #narrow(changes: CustomerTable['filters'] | undefined): void {
    this.#table.filters = changes ? { ...this.#table.filters, ...changes } : {};
    this.#table.page = 0;
    this.#selection.clear();
    this.list.asked('filter');
  }

  #onDates = (range: DayRange): void => {
    const none = { created_at_gte: undefined, created_at_lte: undefined };
    this.#narrow({ ...none, ...createdBetween(range) });
  };

  #onReport = (): void => {
    this.#report();
  };

  #onExport = (): void => {
    this.#report(this.#table.selected);
  };

  #report(ids?: readonly string[]): void {
    const host = this.#table;
    const { query, filters } = host;
    const { from, to } = this.#days;
    void beginReport(host, this.#inside.client(), {
      filters: { ...(query && { search: query }), ...(filters.email && { email: filters.email }) },
      from: from ?? '',
      to: to ?? '',
      columns: keysOf(host.columns)
        .filter((key) => key !== 'invite')
        .join(' '),
      rows: this.#rows,
      ...(ids && { ids }),
    });
  }

  #invite = (id: string, opener?: HTMLElement): void =>
    void this.#invites.open(this.#row(id), id, opener);

  #onBulkInvite = (): void => void this.#invites.openBulk(focusedElement());

  #onClearSelection = (): void => {
    this.#selection.clear();
    this.#focusSearch();
  };

  /** What was pressed is gone: the focus goes on to the search box. */
  #focusSearch(): void {
    const root = this.#table.renderRoot;
    void this.#table.updateComplete.then(() => {
      (root.querySelector<HTMLElement>('.search input') ?? this.#find('.heading')).focus();
    });
  }

  #adopt = (later: Parameters<typeof adoptStyles>[1] = []): void => {
    const { renderRoot } = this.#table;
    adoptStyles(renderRoot as ShadowRoot, [...this.#inside.styles, ...controlsStyles, ...later]);
  };
}
