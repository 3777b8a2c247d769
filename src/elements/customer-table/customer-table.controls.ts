import { adoptStyles, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { PagedList } from '../../controllers/paged-list.js';
import { Search } from '../../controllers/search.js';
import type { Customer, CustomerListQuery } from '../../protocol/customer.js';
import { controls } from '../../translations/en/controls.js';
import { addEnglish } from '../../translations/register.js';
import { button } from '../../ui/error-message.js';
import { message } from '../../ui/message.js';
import { searchField } from '../../ui/search-field.js';
import { CopyIds } from '../copy-ids.js';
import { intent } from '../events.js';
import { ListControls, type ListHost } from '../list-controls.js';
import { openedRow } from '../row-click.js';
import { controlsStyles } from './customer-table.controls.styles.js';

addEnglish(controls);

export interface CustomerRowDetail {
  readonly customerId: string;
}

/** What the controls need of their table. */
export type TableHost = ListHost & { query: string };

/**
 * Everything of the table that can be pressed, and its words when there are no rows. A module of its
 * own, loaded when the first rows are painted.
 */
export class TableControls {
  readonly list: ListControls;
  #table: TableHost;
  #localize: Localize;
  #ids: CopyIds;
  #search: Search;

  constructor(
    table: TableHost,
    list: PagedList<CustomerListQuery, Customer>,
    localize: Localize,
    styles: Parameters<typeof adoptStyles>[1],
  ) {
    const { term } = localize;
    this.#table = table;
    this.#localize = localize;
    this.list = new ListControls(table, list, localize, {
      pages: () => term('customersPages'),
      shown: (first, last) => term('rowsShown', first, last),
      noMatch: () => term('noMatch', table.query),
      noMore: () => term('noMoreRows'),
      failed: () => term('loadFailed'),
      forbidden: () => term('forbiddenCustomers'),
      forbiddenText: () => term('forbiddenText'),
    });
    this.#ids = new CopyIds(table, localize, this.list.announcer);
    this.#search = new Search(table, (query) => {
      if (query === table.query) return;
      table.query = query;
      table.page = 0;
      this.list.asked('filter');
    });
    adoptStyles(table.renderRoot as ShadowRoot, [...styles, ...controlsStyles]);
  }

  renderSearch(): TemplateResult {
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

  renderEmpty(): TemplateResult {
    const { term } = this.#localize;
    const { query } = this.#table;
    if (!query) return message({ title: term('noCustomersYet'), text: term('noCustomersYetText') });
    return message({
      title: query.startsWith('cus_') ? term('noMatchId', query) : term('noMatch', query),
      text: term('noMatchText'),
      action: button(term('clearSearch'), this.#search.clear),
    });
  }

  renderId(id: string): TemplateResult {
    return this.#ids.render(id);
  }

  onRowsClick = (event: MouseEvent): void => {
    if (this.#ids.take(event, 'customer-id')) return;
    const row = openedRow(event);
    if (!row) return;
    const detail: CustomerRowDetail = { customerId: row.dataset.id ?? '' };
    if (!intent(this.#table, 'ce-row-open', detail)) event.preventDefault();
  };
}
