import { listLedgerEntries } from '../../protocol/wallet.js';
import type { Account } from '../shared/wallet/ledger-kind.js';
import { WALLETS } from '../shared/wallet/wallets.js';
import type { LedgerParts } from './wallet-ledger.controls.js';
import type { WalletLedger } from './wallet-ledger.js';

/** A wallet as it was when the dialog opened. */
export interface SeenWallet {
  /** Null where there is no such wallet. */
  readonly balance: number | null;
  /** Id of its newest entry. */
  readonly newest: string | null;
}

/** What an entry of one customer will rest on, by currency. Of the newest entry its key is made, so it is read, never guessed. */
export class SeenWallets {
  #host: WalletLedger;
  #parts: LedgerParts;
  #customer: string;
  #reads = new Map<string, Promise<SeenWallet>>();
  #known = new Map<string, SeenWallet>();

  constructor(host: WalletLedger, parts: LedgerParts) {
    this.#host = host;
    this.#parts = parts;
    this.#customer = host.customerId;
  }

  /** What the page shows, as long as it is this customer's. */
  get accounts(): readonly Account[] {
    return this.#host.customerId === this.#customer ? this.#parts.accounts.items : [];
  }

  /** It is another one than was read. */
  forget(currency: string): void {
    this.#reads.delete(currency);
  }

  /** As the server told it last: when the dialog opened, or when the page was read. */
  balance(currency: string): number | null {
    const seen = this.#known.get(currency);
    if (seen) return seen.balance;
    const account = this.accounts.find(({ key }) => key === currency);
    return typeof account?.balance === 'number' ? account.balance : null;
  }

  /** There is no wallet of this currency. */
  isNew(currency: string): boolean {
    if (this.#known.has(currency)) return this.balance(currency) === null;
    return !this.accounts.some(({ key }) => key === currency);
  }

  look(currency: string): Promise<SeenWallet> {
    let read = this.#reads.get(currency);
    if (read) return read;
    read = this.#read(currency);
    this.#reads.set(currency, read);
    read.then(
      (found) => {
        this.#known.set(currency, found);
        this.#host.requestUpdate();
      },
      // Read anew when it is needed.
      () => this.#reads.delete(currency),
    );
    return read;
  }

  async #read(currency: string): Promise<SeenWallet> {
    const { client } = this.#parts.session;
    if (!client) throw new TypeError('There is no client to read from');
    const customer = this.#customer;
    const query = { currency, page: 0, page_size: 1 };
    const [wallets, entries] = await Promise.all([
      WALLETS.list(client, customer, new AbortController().signal),
      client.read(listLedgerEntries, { params: { customer }, query }),
    ]);
    const balance = wallets.items.find(({ key }) => key === currency)?.balance;
    return {
      balance: typeof balance === 'number' ? balance : null,
      newest: entries.items[0]?.id ?? null,
    };
  }
}
