import type { CustomerClient } from '../../client/customer-client.js';
import { parseDate } from '../../format/date.js';
import { formatParts } from '../../format/date-parts.js';
import { listPayments } from '../../protocol/payment.js';

const MONTHS = 12;
const DAY_MS = 24 * 60 * 60_000;

/** What was paid in each of the last months, by currency, in its smallest unit. */
export interface Spend {
  /** A day within each month, oldest first. */
  readonly months: readonly Date[];
  readonly byCurrency: ReadonlyMap<string, readonly bigint[]>;
}

/**
 * Reads every paid bill of the last twelve months, page by page: a picture of a part would pass for
 * the whole, so it comes whole or not at all.
 */
export async function readSpend(
  client: CustomerClient,
  customer: string,
  timeZone: string,
  signal: AbortSignal,
  onRead: (bills: number) => void,
): Promise<Spend> {
  const monthOf = (date: Date) =>
    formatParts(date, 'sv', { year: 'numeric', month: '2-digit', timeZone });
  const [year = 0, month = 1] = monthOf(new Date()).split('-').map(Number);
  const months = Array.from(
    { length: MONTHS },
    (_, at) => new Date(Date.UTC(year, month - MONTHS + at, 15)),
  );
  const keys = months.map(monthOf);
  // A day before the first month in any zone.
  const created_at_gte = new Date(Date.UTC(year, month - MONTHS, 1) - DAY_MS).toISOString();
  const byCurrency = new Map<string, bigint[]>();
  let read = 0;
  for (let page = 0, more = true; more; page += 1) {
    const query = { status: 'succeeded', created_at_gte, page, page_size: 100 };
    const answer = await client.read(listPayments, { params: { customer }, query }, { signal });
    for (const { created_at, currency, total_amount } of answer.items) {
      const date = parseDate(created_at);
      const at = date ? keys.indexOf(monthOf(date)) : -1;
      if (at < 0 || !currency || total_amount === null) continue;
      const sums = byCurrency.get(currency) ?? keys.map(() => 0n);
      sums[at] = (sums[at] ?? 0n) + BigInt(total_amount);
      byCurrency.set(currency, sums);
    }
    read += answer.items.length;
    onRead(read);
    more = answer.has_more;
  }
  return { months, byCurrency };
}
