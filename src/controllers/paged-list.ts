import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CustomerClient } from '../client/customer-client.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type Page, type PageQuery } from '../protocol/page.js';
import { LazyPart } from './lazy-part.js';
import type { Pages, ReadPage } from './pages.js';
import { Resource, type ResourceState } from './resource.js';

/** A page of rows, with the question that it answers. */
export interface Answer<Item> extends ReadPage<Item> {
  /** The list's filters as they were asked, to tell whether this is still the answer. */
  readonly asked: string;
}

export interface PagedListOptions<Query extends PageQuery, Item> {
  readonly client: () => CustomerClient | undefined;
  /** Search and filters, without the page. Undefined: there is nothing to load. */
  readonly filters: () => Omit<Query, keyof PageQuery> | undefined;
  /** Zero-based. */
  readonly page: () => number;
  readonly pageSize: () => number;
  readonly read: (client: CustomerClient, query: Query, signal: AbortSignal) => Promise<Page<Item>>;
  /** Whether the list takes `created_at_lte`, which keeps what is new from pushing rows onto the next page. */
  readonly isDated?: boolean | undefined;
  /** A page was asked for that is after the end: go to this one, the last that is known. */
  readonly onBeyondEnd: (page: number) => void;
}

/** Highest that the handler takes; whatever is above it is beyond any end. */
const LAST_PAGE = 1_000_000;

type Args = readonly [client: CustomerClient, asked: string, page: number, pageSize: number];

/** A list that is read by pages: its state, and whether there is more. */
export class PagedList<Query extends PageQuery, Item> implements ReactiveController {
  #host: HTMLElement;
  #options: PagedListOptions<Query, Item>;
  /** What keeps pages and reads one ahead: nobody waits for it before there is a first one. */
  #pages: LazyPart<Pages<Query, Item>>;
  #resource: Resource<Args, Answer<Item>>;
  #client: CustomerClient | undefined;
  /** The last page with rows, in place of an empty one after the end. */
  #rows: Answer<Item> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PagedListOptions<Query, Item>) {
    this.#host = host;
    this.#options = options;
    this.#pages = new LazyPart(host, async () => {
      const { Pages } = await import('./pages.js');
      const read = (query: Query, signal: AbortSignal) => this.#read(query, signal);
      const pages = new Pages<Query, Item>(host, read, options.isDated);
      if (this.#rows) pages.take(this.#queryOf(this.#rows), this.#rows);
      return pages;
    });
    // Before the resource, which starts to load in the same turn of the host.
    host.addController(this);
    this.#resource = new Resource<Args, Answer<Item>>(host, {
      args: () => {
        const client = options.client();
        const filters = options.filters();
        return client && filters && [client, JSON.stringify(filters), this.page, this.pageSize];
      },
      load: async ([, asked, page, pageSize], signal) => {
        const query = this.#query(asked, page, pageSize);
        const { part } = this.#pages;
        const read = part ? await part.load(query, signal) : await this.#read(query, signal);
        // It may have come meanwhile.
        if (!part && !signal.aborted) this.#pages.part?.take(query, read);
        const answer = { ...read, asked };
        if (answer.items.length) this.#rows = answer;
        return answer;
      },
      isEmpty: ({ items }) => !items.length,
    });
  }

  /** The page that is asked for, whatever was given: zero-based, never negative. */
  get page(): number {
    return Math.min(Math.max(0, Math.trunc(this.#options.page()) || 0), LAST_PAGE);
  }

  /** The page size that is asked for: 1 to 100, and the usual one where none of these was given. */
  get pageSize(): number {
    const size = Math.trunc(this.#options.pageSize());
    return size > 0 ? Math.min(size, MAX_PAGE_SIZE) : DEFAULT_PAGE_SIZE;
  }

  get state(): ResourceState<Answer<Item>> {
    const { state } = this.#resource;
    if (state.status === 'loading' || !state.data) return state;
    const { items, page } = state.data;
    const isBeyondEnd = page > 0 && !items.length;
    if (!isBeyondEnd) return state;
    if (state.status === 'error') return { ...state, data: this.#rows };
    return this.#rows ? { status: 'refreshing', data: this.#rows } : { status: 'loading' };
  }

  /** Tells whether there is a page after this one, as far as that is known by now. */
  hasNext(answer: Answer<Item>): boolean {
    return this.#pages.part?.hasNext(this.#queryOf(answer), answer) ?? answer.has_more;
  }

  /** Tells whether rows are the answer to what is asked now, so that they may stand in for it. */
  isCurrent({ asked, page, page_size }: Answer<Item>): boolean {
    return (
      asked === JSON.stringify(this.#options.filters()) &&
      page === this.page &&
      page_size === this.pageSize
    );
  }

  /** Loads the page again; the rows stay until it is there. */
  async refresh(): Promise<void> {
    this.#pages.part?.clear();
    await this.#resource.reload();
  }

  /** Drops everything and loads anew, as for another session. */
  async restart(): Promise<void> {
    this.#forget();
    await this.#resource.restart();
  }

  hostUpdate(): void {
    const client = this.#options.client();
    // Nothing that one client has read may show as another's.
    if (this.#client && client !== this.#client) this.#forget();
    this.#client = client;
    const { state } = this.#resource;
    const before = this.page - 1;
    if (state.status !== 'empty' || before < 0) return;
    if (!state.data || !this.isCurrent(state.data)) return;
    // Upstream tells no end: the page after it comes empty, and is never shown.
    this.#options.onBeyondEnd(this.#rows?.page === before ? before : 0);
  }

  hostUpdated(): void {
    if (this.#rows) void this.#pages.fetch('after paint');
  }

  hostDisconnected(): void {
    this.#pages.part?.stop();
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#forget();
    });
  }

  #forget(): void {
    this.#pages.part?.clear();
    this.#rows = undefined;
    this.#resource.forget();
  }

  async #read(query: Query, signal: AbortSignal): Promise<ReadPage<Item>> {
    const client = this.#options.client();
    if (!client) throw new TypeError('No client');
    return { ...(await this.#options.read(client, query, signal)), readAt: new Date() };
  }

  #queryOf({ asked, page, page_size }: Answer<Item>): Query {
    return this.#query(asked, page, page_size);
  }

  #query(asked: string, page: number, page_size: number): Query {
    return { ...(JSON.parse(asked) as object), page, page_size } as Query;
  }
}
