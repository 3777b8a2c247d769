import type { Page } from '../../../protocol/page.js';

interface Row {
  readonly id: string;
}

/**
 * Reads a ledger from its newest entry on, as far as it is needed, and keeps what it has read: so
 * entries can be filtered, checked and summed up as a line, though upstream gives pages only.
 *
 * Entries are only ever added, at the top. While pages are read they may move on to later pages:
 * they come twice then, and are kept once. None is missed.
 */
export class LedgerReader<Entry extends Row> {
  /** Newest first, without a hole. */
  rows: readonly Entry[] = [];
  /** The oldest entry has been read. */
  isWhole = false;
  readAt = new Date();
  #read: (page: number, signal: AbortSignal) => Promise<Page<Entry>>;
  #next = 0;
  #reading: Promise<void> | undefined;
  #stop = new AbortController();

  /** @param read - reads a page of `MAX_PAGE_SIZE` entries, newest first */
  constructor(read: (page: number, signal: AbortSignal) => Promise<Page<Entry>>) {
    this.#read = read;
  }

  /** A ledger that the page has given. */
  static of<Entry extends Row>(rows: readonly Entry[]): LedgerReader<Entry> {
    return new LedgerReader<Entry>(() =>
      Promise.resolve({ items: [...rows], page: 0, page_size: rows.length, has_more: false }),
    );
  }

  /**
   * Reads on until it is enough, or to the end. `onRead` hears of every page.
   *
   * @throws {ClientError} when a page couldn't be read; what was read stays, and reading goes on from there
   */
  async readUntil(enough: () => boolean, signal?: AbortSignal, onRead?: () => void): Promise<void> {
    // Not even the first page says that there is nothing.
    while (!this.isWhole && !(this.#next > 0 && enough())) {
      // Shared by all who need it, so a reader that gives up doesn't stop it.
      this.#reading ??= this.#readOn().finally(() => (this.#reading = undefined));
      await this.#reading;
      signal?.throwIfAborted();
      onRead?.();
    }
  }

  /** Reads what has been added on top. */
  async refresh(): Promise<void> {
    if (!this.#next) return;
    const { items, has_more } = await this.#read(0, this.#stop.signal);
    this.readAt = new Date();
    const known = new Set(this.rows.map(({ id }) => id));
    const added = items.filter(({ id }) => !known.has(id));
    if (added.length < items.length || !has_more) {
      this.rows = [...added, ...this.rows];
      return;
    }
    // More than a page: what lies between isn't known.
    this.rows = items;
    this.#next = 1;
    this.isWhole = false;
  }

  /** Ends what is on its way. */
  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async #readOn(): Promise<void> {
    const page = this.#next;
    const { items, has_more } = await this.#read(page, this.#stop.signal);
    // The top was read anew meanwhile: this page is no part of it.
    if (page !== this.#next) return;
    const known = new Set(this.rows.map(({ id }) => id));
    this.rows = [...this.rows, ...items.filter(({ id }) => !known.has(id))];
    this.readAt = new Date();
    this.#next += 1;
    this.isWhole = !has_more;
  }
}
