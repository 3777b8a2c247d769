import { asClientError, ClientError } from '../../../client/errors.js';
import type { PathParams, QueryParams } from '../../../protocol/operation.js';
import { MAX_PAGE_SIZE, type Page } from '../../../protocol/page.js';
import {
  PageReader,
  type ListInput,
  type ListOperation,
  type PageReaderOptions,
} from './page-reader.js';

export interface RowsOptions<Row> extends Omit<PageReaderOptions<never, never>, 'operation'> {
  readonly operation: ListOperation<Row>;
  readonly params?: PathParams | undefined;
  readonly query?: QueryParams | undefined;
  readonly id: (row: Row) => string;
  /** ISO 8601, or null where the row doesn't tell. */
  readonly createdAt: (row: Row) => string | null;
  /** ISO 8601; both ends are included. Without an end, or with one to come, the start is the end. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether the list takes `created_at_gte` and `created_at_lte`; else dates are checked here. */
  readonly datesByServer: boolean;
  /** What the server can't check. */
  readonly keep?: ((row: Row) => boolean) | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly signal: AbortSignal;
}

/** Batches of rows in the list's order; a batch holds a page's rows at most and never none. */
export type Rows<Row> = AsyncGenerator<readonly Row[], void, undefined>;

/** A page could not be read; what was read is good, and the rest can be read later. */
export class ReportInterrupted<Row> extends Error {
  override readonly name = 'ReportInterrupted';
  readonly rowsSoFar: number;
  readonly error: ClientError;
  /** Goes on behind the last row that was handed out. */
  readonly resume: () => Rows<Row>;

  constructor(rowsSoFar: number, error: ClientError, resume: () => Rows<Row>) {
    super(`The report stopped after ${rowsSoFar} rows`);
    this.rowsSoFar = rowsSoFar;
    this.error = error;
    this.resume = resume;
  }
}

/**
 * Reads a whole list, two pages at a time at most. Rows that are added meanwhile push the others to
 * later pages; each row that was there at the start still comes exactly once.
 *
 * @throws {ReportInterrupted} when a page fails twice, or the signal's reason.
 */
export function readAllRows<Row>(options: RowsOptions<Row>): Rows<Row> {
  return new Walk(options).batches();
}

interface Asked<Row> {
  readonly answer: Promise<Page<Row>>;
  readonly abort: AbortController;
}

class Walk<Row> {
  #options: RowsOptions<Row>;
  #reader: PageReader<ListInput, Page<Row>>;
  #seen = new Set<string>();
  #page = 0;
  #rows = 0;
  /** Frozen by the first page. */
  #until: string | undefined;

  constructor(options: RowsOptions<Row>) {
    this.#options = options;
    this.#reader = new PageReader(options);
  }

  async *batches(): Rows<Row> {
    const asked = new Map<number, Asked<Row>>();
    try {
      for (;;) {
        const page = await this.#answer(asked, this.#page);
        const { fresh, drifted } = this.#take(page.items);
        this.#page += 1;
        // The next page may have been read before the rows moved and this one after it: rows
        // between the two would be missing, so it is asked for again.
        if (drifted) this.#drop(asked, this.#page);
        if (fresh.length) {
          this.#rows += fresh.length;
          yield fresh;
        }
        if (!page.has_more || !page.items.length) return;
        // Behind the rows: whoever wants the first ones only, asks for nothing more.
        this.#ask(asked, this.#page);
        this.#ask(asked, this.#page + 1);
      }
    } catch (caught) {
      this.#options.signal.throwIfAborted();
      const error = asClientError(caught);
      if (!(error instanceof ClientError)) throw error;
      throw new ReportInterrupted(this.#rows, error, () => this.batches());
    } finally {
      for (const page of [...asked.keys()]) this.#drop(asked, page);
    }
  }

  async #answer(asked: Map<number, Asked<Row>>, number: number): Promise<Page<Row>> {
    const { answer } = this.#ask(asked, number);
    const page = await answer;
    asked.delete(number);
    this.#until ??= this.#freeze(page.items);
    return page;
  }

  #ask(asked: Map<number, Asked<Row>>, number: number): Asked<Row> {
    const already = asked.get(number);
    if (already) return already;
    const abort = new AbortController();
    const signal = AbortSignal.any([this.#options.signal, abort.signal]);
    const answer = this.#reader.read(this.#inputOf(number), signal);
    // Not waited for yet; its failure shows when its turn comes.
    answer.catch(() => undefined);
    const asking = { answer, abort };
    asked.set(number, asking);
    return asking;
  }

  #drop(asked: Map<number, Asked<Row>>, number: number): void {
    asked.get(number)?.abort.abort();
    asked.delete(number);
  }

  #inputOf(page: number): ListInput {
    const { params, query, from, to, datesByServer } = this.#options;
    const until = this.#until ?? to;
    return {
      ...(params && { params }),
      query: {
        ...query,
        ...(datesByServer && from !== undefined && { created_at_gte: from }),
        ...(datesByServer && until !== undefined && { created_at_lte: until }),
        page,
        page_size: MAX_PAGE_SIZE,
      },
    };
  }

  /**
   * The end of the range. A device's clock may be slow: what the first page shows was there at the
   * start, whatever the clock says, so that page is read without an end.
   */
  #freeze(first: readonly Row[]): string {
    const { to, startedAt, createdAt } = this.#options;
    if (to !== undefined && Date.parse(to) <= startedAt) return to;
    let latest = { time: startedAt, text: new Date(startedAt).toISOString() };
    for (const row of first) {
      const text = createdAt(row);
      const time = Date.parse(text ?? '');
      // Upstream may count finer than this clock: its own text is kept.
      if (text !== null && time >= latest.time) latest = { time, text };
    }
    return to !== undefined && Date.parse(to) < latest.time ? to : latest.text;
  }

  #take(items: readonly Row[]): { fresh: Row[]; drifted: boolean } {
    const { id, keep } = this.#options;
    const fresh: Row[] = [];
    let drifted = false;
    for (const row of items) {
      const key = id(row);
      if (this.#seen.has(key)) {
        drifted = true;
        continue;
      }
      this.#seen.add(key);
      if (this.#isWithin(row) && (keep?.(row) ?? true)) fresh.push(row);
    }
    return { fresh, drifted };
  }

  #isWithin(row: Row): boolean {
    const { datesByServer, from, createdAt } = this.#options;
    if (datesByServer) return true;
    const time = Date.parse(createdAt(row) ?? '');
    // A row that tells no date is shown rather than lost, unless dates were asked for.
    if (Number.isNaN(time)) return from === undefined;
    return (
      (from === undefined || time >= Date.parse(from)) &&
      (this.#until === undefined || time <= Date.parse(this.#until))
    );
  }
}
