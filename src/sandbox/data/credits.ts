/** Credits: virtual units per customer, in decimal strings, with grants and a ledger. */
import { formatDecimal, parseDecimal } from '../decimal.js';
import { mix, Random, word } from '../random.js';
import { DAY, isoSeconds } from '../time.js';
import type { Metadata } from '../wire.js';
import type { World } from '../world.js';
import { fixtureAt } from './fixtures.js';

export interface CreditRow {
  id: string;
  amount: bigint;
  is_credit: boolean;
  before: bigint;
  after: bigint;
  type: string;
  description: string | null;
  grant_id: string | null;
  created_at: string;
  metadata: Metadata;
}

export interface CreditGrant {
  id: string;
  initial: bigint;
  remaining: bigint;
  source: string;
  created_at: string;
  expires_at: string | null;
}

/** A customer's balance of one credit entitlement. Lists are newest first. */
export interface CreditBook {
  id: string;
  credit_entitlement_id: string;
  balance: bigint;
  created_at: string;
  rows: CreditRow[];
  grants: CreditGrant[];
}

/** The seed's credits of a customer, most have none. Amounts count 10^-28, see `decimal.ts`. */
export function deriveCredits(world: World, index: number): CreditBook[] {
  if (!world.customers.isSeeded(index)) return [];
  const draw = new Random(mix(world.seed, word('credits'), index));
  const key = fixtureAt(index, world.customers.seededCount)?.key;
  if (key === 'nothing' || (key !== 'kiteLabs' && draw.chance(0.7))) return [];
  const kinds = key === 'kiteLabs' ? [0, 1] : [0];
  return kinds.map((kind) => {
    const book = openCredits(world, index, kind, isoSeconds(world.epoch - 41 * DAY));
    move(world, book, index, { text: '500', credit: true, type: 'credit_added', at: 41, row: 0 });
    move(world, book, index, {
      text: kind === 0 ? '12.5' : '12',
      credit: false,
      type: 'credit_deducted',
      at: 9,
      row: 1,
    });
    return book;
  });
}

/** An empty book. `kind` is the position of the credit in the catalogue, `at` an ISO time. */
export function openCredits(world: World, index: number, kind: number, at: string): CreditBook {
  return {
    id: world.ids.make('ccb', index, kind),
    credit_entitlement_id: world.ids.make('cde', 0, kind),
    balance: 0n,
    created_at: at,
    rows: [],
    grants: [],
  };
}

function move(
  world: World,
  book: CreditBook,
  index: number,
  draft: { text: string; credit: boolean; type: string; at: number; row: number },
): void {
  const amount = parseDecimal(draft.text) ?? 0n;
  const at = isoSeconds(world.epoch - draft.at * DAY);
  const kind = world.ids.read('ccb', book.id)?.ordinal ?? 0;
  addCreditRow(book, {
    id: world.ids.make('ccl', index, kind * 16 + draft.row),
    amount,
    is_credit: draft.credit,
    type: draft.type,
    description: null,
    created_at: at,
    metadata: {},
    grant_id: draft.credit ? world.ids.make('ccg', index, kind * 16 + draft.row) : null,
    source: 'subscription',
    expires_at: null,
  });
}

/** Writes one row; a credit opens a grant, a debit eats the oldest grants first. */
export function addCreditRow(
  book: CreditBook,
  row: Omit<CreditRow, 'before' | 'after'> & { source: string; expires_at: string | null },
): CreditRow {
  const { source, expires_at, ...rest } = row;
  const before = book.balance;
  book.balance += row.is_credit ? row.amount : -row.amount;
  const written: CreditRow = { ...rest, before, after: book.balance };
  book.rows.unshift(written);
  if (row.is_credit && row.grant_id) {
    const grant = { initial: row.amount, remaining: row.amount, source, expires_at };
    book.grants.unshift({ id: row.grant_id, created_at: row.created_at, ...grant });
  } else {
    let left = row.amount;
    for (const grant of [...book.grants].reverse()) {
      const eaten = left < grant.remaining ? left : grant.remaining;
      grant.remaining -= eaten;
      left -= eaten;
    }
  }
  return written;
}

/** A row as upstream answers it, amounts as decimal strings. Nothing here is ever overdrawn. */
export function creditView(row: CreditRow): Record<string, unknown> {
  return {
    id: row.id,
    amount: formatDecimal(row.amount),
    is_credit: row.is_credit,
    balance_before: formatDecimal(row.before),
    balance_after: formatDecimal(row.after),
    overage_before: '0',
    overage_after: '0',
    grant_id: row.grant_id,
    created_at: row.created_at,
    metadata: row.metadata,
  };
}
