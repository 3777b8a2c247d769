import * as v from 'valibot';
import type { CustomerPath } from './customer.js';
import { count, flag, required, text } from './fields.js';
import { partOf, whole } from './more-fields.js';
import type { ReadOperation, WriteOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';

/** A customer's balance in one currency. */
export const Wallet = v.object({
  currency: required,
  /** In the currency's smallest unit; may be below 0. */
  balance: whole,
  /** ISO 8601, UTC. */
  created_at: text,
  updated_at: text,
});
export type Wallet = v.InferOutput<typeof Wallet>;

export interface WalletPage extends Page<Wallet> {
  /** All wallets in US cents, as upstream converts them; for staff, else null. */
  readonly total_balance_usd: number | null;
}

/** A movement. `before_balance` and `after_balance` are upstream's: a balance is never computed. */
export const LedgerEntry = v.object({
  id: required,
  created_at: text,
  /** Never below 0: `is_credit` tells the direction. */
  amount: whole,
  currency: text,
  is_credit: partOf(flag),
  /** `payment`, `refund`, `merchant_adjustment` …, or a newer one. */
  event_type: text,
  before_balance: whole,
  after_balance: whole,
  /** The staff's words; for customers where the handler's `showLedgerReasons` is on. */
  reason: text,
  /** As `reason`. */
  reference_object_id: text,
});
export type LedgerEntry = v.InferOutput<typeof LedgerEntry>;

/** Upstream has no filter but the currency. */
type LedgerQuery = PageQuery & {
  readonly currency?: string;
};

export interface NewLedgerEntry {
  /** Above 0, in the currency's smallest unit. */
  readonly amount: number;
  readonly currency: string;
  readonly entry_type: 'credit' | 'debit';
  readonly reason?: string;
}

const access = { staff: 'wallets:read', customer: 'self:wallet.read' } as const;

export const listWallets: ReadOperation<{ params: CustomerPath; query?: PageQuery }, WalletPage> = {
  method: 'GET',
  path: '/customers/{customer}/wallets',
  access,
  response: v.object({
    items: v.array(Wallet),
    page: count,
    page_size: count,
    has_more: flag,
    total_balance_usd: whole,
  }),
};

export const listLedgerEntries: ReadOperation<
  { params: CustomerPath; query?: LedgerQuery },
  Page<LedgerEntry>
> = {
  method: 'GET',
  path: '/customers/{customer}/wallets/ledger-entries',
  access,
  response: pageOf(LedgerEntry),
};

/** Adds to a wallet or takes from it. Upstream answers the wallet, not the entry. */
export const createLedgerEntry: WriteOperation<
  { params: CustomerPath; body: NewLedgerEntry },
  Wallet
> = {
  method: 'POST',
  changes: ['wallets'],
  path: '/customers/{customer}/wallets/ledger-entries',
  access: { staff: 'wallets:write' },
  response: Wallet,
};
