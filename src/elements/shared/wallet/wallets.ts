import { formatMoney } from '../../../format/money.js';
import { MAX_PAGE_SIZE } from '../../../protocol/page.js';
import { listLedgerEntries, listWallets, type Wallet } from '../../../protocol/wallet.js';
import { money } from '../../../ui/money.js';
import type { Account, Figure, LedgerKind } from './ledger-kind.js';

/** Money, in wallets by currency. */
export const WALLETS: LedgerKind = {
  async list(client, customer, signal) {
    const query = { page_size: MAX_PAGE_SIZE };
    const answer = await client.read(listWallets, { params: { customer }, query }, { signal });
    return { items: answer.items.map(accountOf), total: answer.total_balance_usd };
  },

  read: (client, customer, currency, page, signal) =>
    client.read(
      listLedgerEntries,
      { params: { customer }, query: { currency, page, page_size: MAX_PAGE_SIZE } },
      { signal },
    ),

  // What can't be told is no amount, and `money` says so.
  figure: (localize, { key: currency }, value, look = 'plain') =>
    money(localize, { minor: value ?? '', currency, look }),

  say: ({ lang }, { key }, value: Figure) => formatMoney(value ?? '', key, lang),
};

/** A wallet by its currency, of which a customer has one each; the balance is in minor units. */
export function accountOf({ currency, balance }: Pick<Wallet, 'currency' | 'balance'>): Account {
  return { key: currency, name: currency, balance };
}
