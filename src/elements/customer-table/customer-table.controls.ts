import { adoptStyles, type TemplateResult } from 'lit';
import type { ClientError } from '../../client/errors.js';
import { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import type { Answer, PagedList } from '../../controllers/paged-list.js';
import type { ResourceState } from '../../controllers/resource.js';
import { Search } from '../../controllers/search.js';
import type { Customer, CustomerListQuery } from '../../protocol/customer.js';
import { controls } from '../../translations/en/controls.js';
import { addEnglish } from '../../translations/register.js';
import { copyId, copyToClipboard, type CopyId } from '../../ui/copy-id.js';
import { button, errorMessage, staleNotice } from '../../ui/error-message.js';
import { message } from '../../ui/message.js';
import { pager, rowRange } from '../../ui/pager.js';
import { searchField } from '../../ui/search-field.js';
import { intent, outcome } from '../events.js';
import { requestSignIn } from '../sign-in.js';
import { controlsStyles } from './customer-table.controls.styles.js';
import type { CustomerTable } from './customer-table.js';

addEnglish(controls);

export interface CustomerRowDetail {
  readonly customerId: string;
}

/** Not what is searched for, which may be a person's name: that is the element's `query`. */
export interface CustomerQueryDetail {
  /** Zero-based. */
  readonly page: number;
  readonly pageSize: number;
}

/** What the controls share with their table. */
export interface TableParts {
  readonly list: PagedList<CustomerListQuery, Customer>;
  readonly localize: Localize;
}

/**
 * Everything of the table that can be pressed, and its words when there are no rows. A module of its
 * own, loaded when the first rows are painted.
 */
export class TableControls {
  readonly announcer: Announcer;
  #table: CustomerTable;
  #parts: TableParts;
  #search: Search;
  #copied: { readonly id: string; readonly outcome: CopyId['outcome'] } | undefined;
  /** What was asked for by hand; its outcome is told to those who can't see it. */
  #asked: 'search' | 'page' | undefined;

  constructor(table: CustomerTable, parts: TableParts) {
    this.#table = table;
    this.#parts = parts;
    this.announcer = new Announcer(table);
    this.#search = new Search(table, (query) => {
      if (query === table.query) return;
      table.query = query;
      this.#ask('search');
    });
    const styles = (table.constructor as typeof CustomerTable).elementStyles;
    adoptStyles(table.renderRoot as ShadowRoot, [...styles, ...controlsStyles]);
  }

  renderSearch(): TemplateResult {
    const { term } = this.#parts.localize;
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
    const { term } = this.#parts.localize;
    const { query } = this.#table;
    if (!query) return message({ title: term('noCustomersYet'), text: term('noCustomersYetText') });
    return message({
      title: query.startsWith('cus_') ? term('noMatchId', query) : term('noMatch', query),
      text: term('noMatchText'),
      action: button(term('clearSearch'), this.#search.clear),
    });
  }

  /** In place of rows, or above those that are still good to read. */
  renderError(error: ClientError, kept: Answer<Customer> | undefined): TemplateResult {
    const { localize, list } = this.#parts;
    const onRetry = () => void list.refresh();
    if (kept) return staleNotice(localize, error, kept.readAt, onRetry);
    return errorMessage(localize, {
      error,
      failed: localize.term('loadFailed'),
      forbidden: localize.term('forbiddenCustomers'),
      forbiddenText: localize.term('forbiddenText'),
      onRetry,
      onSignIn: () => {
        requestSignIn(this.#table);
      },
    });
  }

  renderPager(answer: Answer<Customer>): TemplateResult {
    const { localize, list } = this.#parts;
    return pager(localize, {
      label: localize.term('customersPages'),
      page: answer.page,
      pageSize: answer.page_size,
      rows: answer.items.length,
      hasNext: list.hasNext(answer),
      onMove: this.#onMove,
      onSize: this.#onSize,
    });
  }

  renderId(id: string): TemplateResult {
    const outcome = this.#copied?.id === id ? this.#copied.outcome : undefined;
    return copyId({ id, label: this.#parts.localize.term('copy', id), outcome });
  }

  /** Speaks what came of a search or a move, once it is there. */
  tellOutcome(current: ResourceState<Answer<Customer>>): void {
    this.#keepPagerFocus();
    const { announcer } = this;
    const { localize } = this.#parts;
    const asked = this.#asked;
    if (!asked || current.status === 'loading' || current.status === 'refreshing') return;
    this.#asked = undefined;
    if (current.status === 'empty') announcer.say(localize.term('noMatch', this.#table.query));
    if (current.status !== 'ready') return;
    const { page, page_size, items } = current.data;
    const range = rowRange(page, page_size, items.length, localize.lang);
    announcer.say(localize.term('rowsShown', ...range));
    if (asked === 'page' && this.#table.getBoundingClientRect().top < 0) {
      this.#table.scrollIntoView();
    }
  }

  /** Speaks that a page was asked for after the last one. */
  tellEnd(): void {
    this.announcer.say(this.#parts.localize.term('noMoreRows'));
  }

  onRowsClick = (event: MouseEvent): void => {
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
      const detail: CustomerRowDetail = { customerId: row?.dataset.id ?? '' };
      if (!intent(this.#table, 'ce-row-open', detail)) event.preventDefault();
    } else if (!target.closest('a, button') && !String(getSelection())) {
      // The rest of a row is a larger target for the mouse, and does just what the name does.
      opener.click();
    }
  };

  #onMove = (event: MouseEvent): void => {
    const next = (event.currentTarget as HTMLButtonElement).name === 'next';
    this.#table.page = this.#parts.list.page + (next ? 1 : -1);
    this.#ask('page');
  };

  #onSize = (event: Event): void => {
    const { list } = this.#parts;
    const size = Number((event.target as HTMLSelectElement).value);
    // The row that came first stays on the page.
    this.#table.page = Math.floor((list.page * list.pageSize) / size);
    this.#table.pageSize = size;
    this.#ask('page');
  };

  /** At an end of the list, which may be known late, a button is switched off: the other takes its focus. */
  #keepPagerFocus(): void {
    const root = this.#table.renderRoot as ShadowRoot;
    const { activeElement } = root;
    if (!activeElement?.matches('.pager button:disabled')) return;
    root.querySelector<HTMLElement>('.pager button:enabled')?.focus();
  }

  async #copy(id: string): Promise<void> {
    const { announcer } = this;
    const { localize } = this.#parts;
    const done = await copyToClipboard(id);
    this.#copied = { id, outcome: done ? 'copied' : 'refused' };
    announcer.say(localize.term(done ? 'copied' : 'copyFailed'));
    if (done) {
      outcome(this.#table, 'ce-copied', { kind: 'customer-id' });
      return;
    }
    await this.#table.updateComplete;
    const shown = this.#table.renderRoot.querySelector(`tr[data-id="${CSS.escape(id)}"] .id`);
    if (shown) getSelection()?.selectAllChildren(shown);
  }

  #ask(asked: 'search' | 'page'): void {
    this.#asked = asked;
    const { page, pageSize } = this.#table;
    const detail: CustomerQueryDetail = { page, pageSize };
    outcome(this.#table, 'ce-query-changed', detail);
  }
}
