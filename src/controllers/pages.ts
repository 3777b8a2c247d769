import type { ReactiveControllerHost } from 'lit';
import type { Page, PageQuery } from '../protocol/page.js';

type Read<Query extends PageQuery, Item> = (
  query: Query,
  signal: AbortSignal,
) => Promise<ReadPage<Item>>;

/** Pages kept, so that Previous is as quick as Next; not for long, or they would be history. */
const KEPT = 8;
const FRESH_MS = 60_000;

/** A page, and when it was read. */
export interface ReadPage<Item> extends Page<Item> {
  readonly readAt: Date;
}

/**
 * Reads a list page by page, one page ahead: Next is there at once, and the end is known before it
 * is reached, though upstream tells no total and a full last page looks like any other.
 */
export class Pages<Query extends PageQuery, Item> {
  #host: ReactiveControllerHost;
  #read: Read<Query, Item>;
  #kept = new Map<string, Promise<ReadPage<Item>>>();
  #ahead: AbortController | undefined;
  #ends = new Set<string>();
  #isDated: boolean | undefined;
  /** When the newest row of each list's first page was created. */
  #newest = new Map<string, string>();

  /** @param isDated - whether the list takes `created_at_lte` */
  constructor(host: ReactiveControllerHost, read: Read<Query, Item>, isDated?: boolean) {
    this.#host = host;
    this.#read = read;
    this.#isDated = isDated;
  }

  /** A page: a kept one, or from the server. Starts reading the one after it. */
  async load(query: Query, signal: AbortSignal): Promise<ReadPage<Item>> {
    const kept = this.#kept.get(this.#keyOf(query));
    if (!kept) this.#ahead?.abort();
    let page = await kept?.catch(() => undefined);
    if (!page || Date.now() - page.readAt.getTime() > FRESH_MS)
      page = await this.#read(this.#asOfFirst(query), signal);
    signal.throwIfAborted();
    this.take(query, page);
    return page;
  }

  /** Keeps a page that is here. Starts reading the one after it. */
  take(query: Query, page: ReadPage<Item>): void {
    if (this.#isDated && !query.page) this.#newest.set(keyOf(query), newestOf(page.items));
    this.#keep(this.#keyOf(query), Promise.resolve(page));
    if (page.has_more) this.#lookAhead(next(query));
  }

  /** Tells whether there is a page after this one, as far as it is known by now. */
  hasNext(query: Query, page: Page<Item>): boolean {
    return page.has_more && !this.#ends.has(this.#keyOf(next(query)));
  }

  /** Forgets all pages, as after a change or for another session. */
  clear(): void {
    this.#ahead?.abort();
    this.#kept.clear();
    this.#ends.clear();
    this.#newest.clear();
  }

  /** Stops reading ahead, as when the element leaves the page. */
  stop(): void {
    this.#ahead?.abort();
  }

  /** A page of the list as it was when its first page was read: what is new would push rows on. */
  #asOfFirst(query: Query): Query {
    const newest = query.page && this.#newest.get(keyOf({ ...query, page: 0 }));
    return newest ? { created_at_lte: newest, ...query } : query;
  }

  #keyOf(query: Query): string {
    return keyOf(this.#asOfFirst(query));
  }

  #lookAhead(query: Query): void {
    const key = this.#keyOf(query);
    if (this.#kept.has(key)) return;
    this.#ahead?.abort();
    const ahead = (this.#ahead = new AbortController());
    const page = this.#read(this.#asOfFirst(query), ahead.signal);
    this.#keep(key, page);
    page.then(
      ({ items }) => {
        if (items.length || ahead.signal.aborted) return;
        this.#ends.add(key);
        this.#host.requestUpdate();
      },
      () => {
        // Not needed yet, so its failure is nobody's business; the real read tells it.
        if (this.#kept.get(key) === page) this.#kept.delete(key);
      },
    );
  }

  #keep(key: string, page: Promise<ReadPage<Item>>): void {
    this.#kept.delete(key);
    this.#kept.set(key, page);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}

function next<Query extends PageQuery>(query: Query): Query {
  return { ...query, page: (query.page ?? 0) + 1 };
}

/**
 * When the first of these was created, where they are known to stand newest first; else empty, for
 * upstream does not document an order.
 */
function newestOf(items: readonly unknown[]): string {
  const dates = (items as { created_at?: unknown }[]).map((item) => String(item.created_at));
  const [first = ''] = dates;
  const times = dates.map((date) => Date.parse(date));
  const isSorted = times.every((time, at) => !at || time <= (times[at - 1] ?? NaN));
  return isSorted && (times[0] ?? NaN) > (times.at(-1) ?? NaN) ? first : '';
}

function keyOf(query: PageQuery): string {
  return JSON.stringify(query);
}
