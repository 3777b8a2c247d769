import type { CustomerClient } from '../../../client/customer-client.js';
import type { Localize } from '../../../controllers/localize.js';
import type { Page } from '../../../protocol/page.js';
import type { LedgerEntry } from '../../../protocol/wallet.js';
import type { Money } from '../../../ui/money.js';

/** An amount as upstream tells it: money in smallest units, credits as a decimal text. */
export type Figure = number | string | null;

/** A balance with a ledger of its own: a wallet, or one kind of credits. */
export interface Account {
  /** The currency, or the id of the credit entitlement. */
  readonly key: string;
  readonly name: string;
  readonly balance: Figure;
  /** Used beyond the balance, of credits. */
  readonly overage?: Figure;
}

export interface AccountList {
  readonly items: readonly Account[];
  /** All wallets in US cents, as upstream converts them; for staff. */
  readonly total: number | null;
}

/** A row of either ledger, in the words of the wallet's. */
export type LedgerRow = Omit<LedgerEntry, 'amount' | 'before_balance' | 'after_balance'> & {
  readonly amount: Figure;
  readonly before_balance: Figure;
  readonly after_balance: Figure;
};

/** What parts money in wallets from credits. */
export interface LedgerKind {
  list(client: CustomerClient, customer: string, signal: AbortSignal): Promise<AccountList>;
  /** A page of `MAX_PAGE_SIZE`, newest first. */
  read(
    client: CustomerClient,
    customer: string,
    key: string,
    page: number,
    signal: AbortSignal,
  ): Promise<Page<LedgerRow>>;
  figure(localize: Localize, account: Account, value: Figure, look?: Money['look']): unknown;
  /** The same as words, for sentences. */
  say(localize: Localize, account: Account, value: Figure): string;
}

/** An amount with the sign of its direction; null where either isn't told. */
export function signed({ amount, is_credit }: Pick<LedgerRow, 'amount' | 'is_credit'>): Figure {
  if (amount === null || is_credit === null || is_credit) return is_credit === null ? null : amount;
  return typeof amount === 'number' ? -amount : `-${amount}`;
}

/** Whether it is owed, in minor units and decimal strings alike. What isn't told is not. */
export function isBelowZero(figure: Figure | undefined): boolean {
  return Number(figure ?? 0) < 0;
}
