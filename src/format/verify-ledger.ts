import type { LedgerEntry } from '../protocol/wallet.js';
import { parseDate } from './date.js';
import { readMinor } from './money.js';

/**
 * Why an entry doesn't hold; there are no others.
 *
 * - `unreadable`: its amount, direction or a balance is missing, so it can't be checked
 * - `sum`: its balance before and its amount don't make its balance after
 * - `gap`: it doesn't start from the balance that the next older entry ends at
 * - `order`: it is listed above an entry that is newer
 */
export type LedgerBreakReason = 'unreadable' | 'sum' | 'gap' | 'order';

export interface LedgerBreak {
  /** The entry's id; of a gap the newer entry's. */
  readonly id: string;
  readonly reason: LedgerBreakReason;
}

export interface LedgerProof {
  readonly verified: boolean;
  /** In the order of the list; an entry may be named for two reasons. */
  readonly breaks: readonly LedgerBreak[];
}

/** What of an entry is checked. */
export type CheckedEntry = Pick<
  LedgerEntry,
  'id' | 'created_at' | 'amount' | 'is_credit' | 'before_balance' | 'after_balance'
>;

interface Row {
  readonly id: string;
  readonly at: number;
  /** Its time is its own; without one it stands where it is listed. */
  readonly dated: boolean;
  readonly before: bigint | undefined;
  readonly after: bigint | undefined;
  readonly change: bigint | undefined;
}

/**
 * Checks that entries of one currency, newest first, follow from each other: each adds up, and each
 * starts where the next older one ended. In exact integers, whatever the amounts.
 *
 * It finds what stands between entries, not what is missing before the oldest or after the newest.
 * Entries of the same moment have no order of their own: any in which they join will do. An entry
 * that comes twice, as the pages of a growing list bring it, is one entry.
 *
 * @throws TypeError where it gets anything but an array of entries
 */
export function verifyLedger(entries: readonly CheckedEntry[]): LedgerProof {
  if (!Array.isArray(entries) || !entries.every((entry) => Object(entry) === entry)) {
    throw new TypeError('verifyLedger takes an array of ledger entries: the `items` of a list');
  }
  const rows = once(entries);
  const breaks: LedgerBreak[] = [];
  const name = ({ id }: Row, reason: LedgerBreakReason) => breaks.push({ id, reason });

  rows.forEach((row, at) => {
    if (row.at < (rows[at + 1]?.at ?? row.at)) name(row, 'order');
  });
  // By their times they may still join: then the order is all that is wrong.
  const chain = joined(breaks.length ? rows.toSorted((a, b) => b.at - a.at) : rows);
  chain.forEach((row, at) => {
    const { before, after, change } = row;
    const end = chain[at + 1]?.after;
    if (before === undefined || after === undefined || change === undefined) {
      name(row, 'unreadable');
    } else if (before + change !== after) name(row, 'sum');
    if (before !== undefined && end !== undefined && before !== end) name(row, 'gap');
  });

  const places = new Map(rows.map(({ id }, at) => [id, at]));
  breaks.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  return { verified: !breaks.length, breaks };
}

function once(entries: readonly CheckedEntry[]): Row[] {
  const seen = new Set<string>();
  let at = Infinity;
  return entries.flatMap(({ id, created_at, amount, is_credit, before_balance, after_balance }) => {
    const same = [id, created_at, amount, is_credit, before_balance, after_balance].join('\n');
    if (seen.has(same)) return [];
    seen.add(same);
    const time = parseDate(created_at)?.getTime();
    at = time ?? at;
    const moved = read(amount);
    const known = typeof is_credit === 'boolean' && moved !== undefined;
    const change = known ? (is_credit ? moved : -moved) : undefined;
    const dated = time !== undefined;
    return { id, at, dated, before: read(before_balance), after: read(after_balance), change };
  });
}

const read = (amount: number | null) => (amount === null ? undefined : readMinor(amount));

/** The rows with those of one moment laid so that they join, where they can. */
function joined(rows: readonly Row[]): Row[] {
  const chain: Row[] = [];
  for (let first = 0; first < rows.length;) {
    const { at, dated } = rows[first] as Row;
    let end = first + 1;
    while (dated && rows[end]?.dated && rows[end]?.at === at) end += 1;
    const moment = rows.slice(first, end);
    // A moment that comes back to where it began tells only with all that is older where that was.
    const newest = chain.at(-1)?.before ?? beginOf(moment);
    chain.push(
      ...(moment.length > 1 ? laid(moment, newest ?? beginOf(rows) ?? moment[0]?.after) : moment),
    );
    first = end;
  }
  return chain;
}

/** Where a way through these rows begins: more of them end there than start. */
function beginOf(rows: readonly Row[]): bigint | undefined {
  const ends = new Map<bigint | undefined, number>();
  for (const { before, after } of rows) {
    ends.set(after, (ends.get(after) ?? 0) + 1);
    ends.set(before, (ends.get(before) ?? 0) - 1);
  }
  return [...ends].find(([, more]) => more > 0)?.[0];
}

/** A way from balance to balance that uses every row once, by Hierholzer; as they were if there is none. */
function laid(moment: readonly Row[], newest: bigint | undefined): readonly Row[] {
  const join = (rows: readonly Row[]) =>
    rows.every((row, at) => row.after === (at ? rows[at - 1]?.before : newest));
  if (join(moment)) return moment;
  const byEnd = new Map<bigint | undefined, Row[]>();
  for (const row of moment) byEnd.set(row.after, [...(byEnd.get(row.after) ?? []), row]);
  const way: { readonly at: bigint | undefined; readonly row?: Row }[] = [{ at: newest }];
  const found: Row[] = [];
  for (let last = way.at(-1); last; last = way.at(-1)) {
    const row = byEnd.get(last.at)?.pop();
    if (row) way.push({ at: row.before, row });
    else {
      way.pop();
      if (last.row) found.unshift(last.row);
    }
  }
  return found.length === moment.length && join(found) ? found : moment;
}
