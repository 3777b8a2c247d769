import type { ReactiveController } from 'lit';
import { UrlSync } from '../../controllers/url-sync.js';
import { createdBetween } from '../../format/days.js';
import type { PageDetail } from '../shared/list-controls.js';
import type { CustomerTable } from './customer-table.js';

/**
 * What the table shows as one text, to be saved and given back: columns, search, filters and size,
 * as far as they are not the page's own. Loaded before the first rows where a page uses any of it.
 */
export class TableView implements ReactiveController {
  #host: CustomerTable;
  /** As the page has set it up. */
  #columns: string;
  #pageSize: number;
  #written = '';
  #page: number;

  constructor(host: CustomerTable) {
    this.#host = host;
    this.#columns = host.columns;
    this.#pageSize = host.pageSize;
    if (host.view) this.#read(host.view);
    const sync = new UrlSync(host, {
      view: { get: () => this.#text(), set: (text) => this.#read(text) },
      page: {
        get: () => (host.page ? String(host.page) : ''),
        set: (text) => (host.page = Number(text)),
        accepts: (text) => /^\d{1,7}$/.test(text),
      },
    });
    this.#page = host.page;
    host.addEventListener('ce-query-changed', (event) => {
      const { page } = (event as CustomEvent<PageDetail>).detail;
      if (page !== this.#page) sync.push();
      this.#page = page;
    });
    host.addController(this);
  }

  /** The page has set another one. */
  apply(): void {
    if (this.#host.view !== this.#written) this.#read(this.#host.view);
  }

  hostUpdated(): void {
    this.#written = this.#text();
    this.#host.view = this.#written;
  }

  #text(): string {
    const { columns, query, pageSize, filters } = this.#host;
    const { created_at_gte: from = '', created_at_lte: to = '', email = '' } = filters;
    const view = new URLSearchParams();
    if (query) view.set('q', query);
    if (from || to) view.set('created', `${from.slice(0, 10)}..${to.slice(0, 10)}`);
    if (email) view.set('email', email);
    if (pageSize !== this.#pageSize) view.set('size', String(pageSize));
    if (columns !== this.#columns) view.set('columns', columns);
    return view.toString();
  }

  #read(text: string): void {
    const host = this.#host;
    const view = new URLSearchParams(text);
    const [from, to] = view.get('created')?.split('..') ?? [];
    const email = view.get('email');
    host.query = view.get('q') ?? '';
    host.filters = { ...createdBetween({ from, to }), ...(email?.includes('@') && { email }) };
    host.pageSize = Number(view.get('size')) || this.#pageSize;
    host.columns = view.get('columns') ?? this.#columns;
  }
}
