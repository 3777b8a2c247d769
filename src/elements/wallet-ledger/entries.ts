import type { Answer } from '../../controllers/paged-list.js';
import { parseDate } from '../../format/date.js';
import { momentsOf } from '../../format/days.js';
import type { LedgerRow } from '../shared/wallet/ledger-kind.js';
import type { LedgerReader } from '../shared/wallet/ledger-reader.js';

export interface EntryFilter {
  /** `credit`, `debit`, or nothing for both. */
  readonly type: string;
  /** Days, both included. */
  readonly from: string;
  readonly to: string;
  /** Whose days they are. */
  readonly zone: string;
}

export interface EntryPage extends Answer<LedgerRow> {
  /** Entries that match, as far as was read. */
  readonly matches: readonly LedgerRow[];
}

/** Tells which entries a filter lets through. Upstream can't: it knows currencies only. */
export function matcher({ type, from, to, zone }: EntryFilter): (row: LedgerRow) => boolean {
  const moments = momentsOf({ from, to }, zone);
  const since = moments.from ? Date.parse(moments.from) : -Infinity;
  // The last millisecond of the day.
  const until = moments.to ? Date.parse(moments.to.replace(/(\.\d{3})\d*Z/, '$1Z')) : Infinity;
  return ({ is_credit, created_at }) => {
    if (type && is_credit !== (type === 'credit')) return false;
    if (since === -Infinity && until === Infinity) return true;
    const at = parseDate(created_at)?.getTime();
    return at !== undefined && at >= since && at <= until;
  };
}

/** Whether a ledger has been read back past the first day of a filter: older entries don't matter. */
export function isPast(rows: readonly LedgerRow[], { from, zone }: EntryFilter): boolean {
  const since = momentsOf({ from }, zone).from;
  const oldest = parseDate(rows.at(-1)?.created_at ?? null);
  return since !== undefined && oldest !== null && oldest.getTime() < Date.parse(since);
}

/** A page of the entries that match: reads on until they are found, or it is sure that there are no more. */
export async function readEntries(
  reader: LedgerReader<LedgerRow>,
  filter: EntryFilter,
  page: number,
  size: number,
  atLeast: number,
  signal: AbortSignal,
  onRead: () => void,
): Promise<EntryPage> {
  const matches = matcher(filter);
  const wanted = (page + 1) * size;
  const count = () => reader.rows.reduce((sum, row) => sum + Number(matches(row)), 0);
  await reader.readUntil(
    () => reader.rows.length >= atLeast && (count() > wanted || isPast(reader.rows, filter)),
    signal,
    onRead,
  );
  const found = reader.rows.filter(matches);
  // After the end there is nothing to see: the last page is.
  const shown = Math.min(page, Math.max(0, Math.ceil(found.length / size) - 1));
  return {
    items: found.slice(shown * size, (shown + 1) * size),
    matches: found,
    page: shown,
    page_size: size,
    has_more: found.length > (shown + 1) * size,
    asked: JSON.stringify(filter),
    readAt: reader.readAt,
  };
}
