import type { CustomerClient } from '../../client/customer-client.js';
import type { CustomerPath } from '../../protocol/customer.js';
import type { ReadOperation } from '../../protocol/operation.js';
import { listPayments } from '../../protocol/payment.js';
import { MAX_PAGE_SIZE, type Page, type PageQuery } from '../../protocol/page.js';
import { listRefunds } from '../../protocol/refund.js';
import type { OfCustomer } from '../shared/list-view.js';
import type { Bill } from './bill.js';

/** One of upstream's two lists, and how far it has been read. */
interface Source {
  readonly operation: ReadOperation<{ params: CustomerPath; query?: PageQuery }, Page<Bill>>;
  readonly rows: Bill[];
  /** Undefined at its end. */
  next: number | undefined;
}

const begin = (operation: Source['operation']): Source => ({ operation, rows: [], next: 0 });

/**
 * Payments and refunds as one list, newest first, read no further than it is looked at. Upstream has
 * a list of each: a row may be shown once the next of the other is known to be older.
 */
export class BillReader {
  #asked = '';
  #client: CustomerClient | undefined;
  #sources: readonly Source[] = [];
  #bills: Bill[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  /** Begins anew with the next page that is read. */
  forget(): void {
    this.#asked = '';
  }

  /** A page of both. One at a time: they go on where the one before has stopped. */
  read(client: CustomerClient, input: OfCustomer, signal: AbortSignal): Promise<Page<Bill>> {
    const page = this.#turn.then(() => this.#read(client, input, signal));
    this.#turn = page.catch(() => undefined);
    return page;
  }

  async #read(
    client: CustomerClient,
    { params, query: { page = 0, page_size = MAX_PAGE_SIZE, ...filters } }: OfCustomer,
    signal: AbortSignal,
  ): Promise<Page<Bill>> {
    signal.throwIfAborted();
    const asked = JSON.stringify([params, page_size, filters]);
    if (page === 0 || asked !== this.#asked || client !== this.#client) {
      this.#asked = asked;
      this.#client = client;
      this.#sources = [begin(listPayments), begin(listRefunds)];
      this.#bills = [];
    }
    const sources = this.#sources;
    const bills = this.#bills;
    const end = (page + 1) * page_size;
    // One more than is shown: that tells whether there is a next page.
    while (bills.length <= end) {
      const dry = sources.filter(({ rows, next }) => !rows.length && next !== undefined);
      await Promise.all(
        dry.map(async (source) => {
          const query = {
            ...filters,
            page: source.next ?? 0,
            page_size: Math.min(page_size + 1, MAX_PAGE_SIZE),
          };
          const read = await client.read(source.operation, { params, query }, { signal });
          source.rows.push(...read.items);
          source.next = read.has_more ? read.page + 1 : undefined;
        }),
      );
      if (sources.some(({ rows, next }) => !rows.length && next !== undefined)) continue;
      const [newest] = sources
        .filter(({ rows }) => rows.length)
        .sort((a, b) => timeOf(b.rows[0]) - timeOf(a.rows[0]));
      const bill = newest?.rows.shift();
      if (!bill) break;
      bills.push(bill);
    }
    return {
      items: bills.slice(page * page_size, end),
      page,
      page_size,
      has_more: bills.length > end,
    };
  }
}

/** What has no date comes last. */
const timeOf = (bill: Bill | undefined): number => Date.parse(bill?.created_at ?? '') || 0;
