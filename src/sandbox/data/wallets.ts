/**
 * Wallets: one per currency, with a ledger whose rows join: before ± amount = after, and each row
 * starts where the one before it ended. The balance is the newest row's `after_balance`.
 */
import { mix, Random, word } from '../random.js';
import { DAY, HOUR, isoSeconds } from '../time.js';
import type { LedgerEntry } from '../wire.js';
import type { World } from '../world.js';
import { fixtureAt, type FixtureName } from './fixtures.js';
import { fixtureWallets } from './wallet-fixtures.js';

export interface Wallet {
  currency: string;
  balance: number;
  created_at: string;
  updated_at: string;
  /** Newest first. */
  entries: LedgerEntry[];
}

/** One movement; the amount is signed here and only here. */
export interface Movement {
  ago: number;
  change: number;
  event: string;
  reason?: string;
  reference?: string | null;
}

/** Movements oldest first. */
export interface WalletDraft {
  currency: string;
  movements: readonly Movement[];
}

/** The seed's wallets of a customer, in minor units; many have none. */
export function deriveWallets(world: World, index: number): Wallet[] {
  if (!world.customers.isSeeded(index)) return [];
  const fixture = fixtureAt(index, world.customers.seededCount);
  const special = fixture && fixtureWallets(world, index, fixture.key as FixtureName);
  const drafts = special ?? usual(world, index);
  const wallets = drafts.map((draft, book) => post(world, index, draft, book));
  if (fixture?.key === 'brokenLedger') breakChain(wallets[0]);
  return wallets;
}

/** Adds a row to a wallet and moves its balance. */
export function append(
  wallet: Wallet,
  row: Omit<LedgerEntry, 'currency' | 'before_balance' | 'after_balance'>,
): void {
  const before = wallet.balance;
  wallet.balance += row.is_credit ? row.amount : -row.amount;
  wallet.updated_at = row.created_at;
  wallet.entries.unshift({
    ...row,
    currency: wallet.currency,
    before_balance: before,
    after_balance: wallet.balance,
  });
}

/** A wallet with nothing in it. `at` is an ISO time. */
export function openWallet(currency: string, at: string): Wallet {
  return { currency, balance: 0, created_at: at, updated_at: at, entries: [] };
}

function post(world: World, index: number, draft: WalletDraft, book: number): Wallet {
  const first = draft.movements[0]?.ago ?? 30;
  const wallet = openWallet(draft.currency, isoSeconds(world.epoch - first * DAY - HOUR));
  let balance = 0;
  // Built oldest first and turned round once: 5,000 times `unshift` would be slow.
  for (const [row, move] of draft.movements.entries()) {
    const before = balance;
    balance += move.change;
    wallet.entries.push({
      id: world.ids.make('cwt', index, book * 0x10000 + row),
      business_id: world.catalog.business_id,
      customer_id: world.ids.make('cus', index, 0),
      currency: draft.currency,
      amount: Math.abs(move.change),
      is_credit: move.change >= 0,
      before_balance: before,
      after_balance: balance,
      event_type: move.event,
      reason: move.reason ?? null,
      reference_object_id: move.reference ?? null,
      created_at: isoSeconds(world.epoch - move.ago * DAY),
    });
  }
  wallet.entries.reverse();
  wallet.balance = balance;
  wallet.updated_at = wallet.entries[0]?.created_at ?? wallet.created_at;
  return wallet;
}

/** The one ledger that does not join, for those who check: a row in the middle is missing. */
function breakChain(wallet: Wallet | undefined): void {
  wallet?.entries.splice(3, 1);
}

function usual(world: World, index: number): WalletDraft[] {
  const draw = new Random(mix(world.seed, word('wallets'), index));
  if (draw.chance(0.55)) return [];
  const age = Math.max(0.02, (world.epoch - world.customers.createdAt(index)) / DAY);
  const currencies = draw.chance(0.2) ? ['USD', 'INR'] : ['USD'];
  // Counted from the oldest, so that payments made meanwhile change nothing.
  const paid = world.commerce(index).payments;
  return currencies.map((currency) => {
    const movements: Movement[] = [];
    let balance = 0;
    const rows = draw.int(1, 6);
    for (let row = 0; row < rows; row++) {
      const ago = age * (1 - (row + 0.5) / rows);
      const spend = balance > 500 && draw.chance(0.5);
      const change = spend ? -draw.int(100, balance) : draw.int(1, 40) * 500;
      balance += change;
      movements.push(
        spend
          ? {
              ago,
              change,
              event: 'payment',
              reference: paid.at(-1 - row)?.payment.payment_id ?? null,
            }
          : {
              ago,
              change,
              event: 'merchant_adjustment',
              reason: draw.pick(['Welcome bonus', 'Goodwill', 'Top-up']),
            },
      );
    }
    return { currency, movements };
  });
}
