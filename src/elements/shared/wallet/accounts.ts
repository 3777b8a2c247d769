import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import { Resource, type ResourceState } from '../../../controllers/resource.js';
import { readRows } from '../../../protocol/page.js';
import { LedgerEntry, Wallet } from '../../../protocol/wallet.js';
import { balancePoints, LINE_ROWS, reachesBack, type BalancePoint } from './balance-line.js';
import type { Account, AccountList, LedgerKind, LedgerRow } from './ledger-kind.js';
import { LedgerReader } from './ledger-reader.js';
import { accountOf, WALLETS } from './wallets.js';

export interface AccountsOptions {
  readonly client: () => CustomerClient | undefined;
  /** An id, or `me`. */
  readonly customer: () => string;
  readonly kind: () => string;
  /** Balances and entries that the page has given, in place of a client's. */
  readonly wallets: () => readonly Wallet[] | undefined;
  readonly entries?: () => readonly LedgerEntry[] | undefined;
}

type Args = readonly [client: CustomerClient, customer: string, kind: string];

/** The balances of a customer, and of each its ledger as far as it has been read. */
export class Accounts implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #options: AccountsOptions;
  #list: Resource<Args, AccountList>;
  #readers = new Map<string, LedgerReader<LedgerRow>>();
  #readFor = '';
  #client: CustomerClient | undefined;
  #credits: LedgerKind | undefined;
  /** Balances whose lines have been read. */
  #lined: unknown;

  constructor(host: ReactiveControllerHost & HTMLElement, options: AccountsOptions) {
    this.#host = host;
    this.#options = options;
    // Before the list, which begins to load in the same turn of the host.
    host.addController(this);
    this.#list = new Resource<Args, AccountList>(host, {
      args: () => {
        const client = options.client();
        if (options.wallets() || !client) return undefined;
        return [client, options.customer(), options.kind()];
      },
      load: async ([client, customer, kind], signal) => {
        if (kind === 'credits') this.#credits ??= (await import('./credits.js')).CREDITS;
        return this.kind.list(client, customer, signal);
      },
      isEmpty: ({ items }) => !items.length,
    });
  }

  get kind(): LedgerKind {
    return (this.#options.kind() === 'credits' ? this.#credits : undefined) ?? WALLETS;
  }

  get state(): ResourceState<AccountList> {
    const given = this.#options.wallets();
    if (!given) return this.#list.state;
    const items = readRows(Wallet, given).map(accountOf);
    return { status: items.length ? 'ready' : 'empty', data: { items, total: null } };
  }

  get items(): readonly Account[] {
    const { state } = this;
    return (state.status === 'loading' ? undefined : state.data?.items) ?? [];
  }

  /** The ledger of an account. The same one until the customer or the session is another's. */
  reader(key: string): LedgerReader<LedgerRow> {
    let reader = this.#readers.get(key);
    if (!reader) {
      const given = this.#options.entries?.();
      reader = given
        ? LedgerReader.of<LedgerRow>(
            readRows(LedgerEntry, given).filter(({ currency }) => currency === key),
          )
        : new LedgerReader((page, signal) => {
            const client = this.#options.client();
            if (!client) throw new TypeError('There is no client to read from');
            return this.kind.read(client, this.#options.customer(), key, page, signal);
          });
      this.#readers.set(key, reader);
    }
    return reader;
  }

  /** Reads balances anew, and what has been added to their ledgers. */
  async refresh(): Promise<void> {
    const readers = [...this.#readers.values()].map((reader) => reader.refresh());
    await Promise.allSettled([this.#list.reload(), ...readers]);
    this.#host.requestUpdate();
  }

  /** Drops everything and loads anew, as for another session. */
  async restart(): Promise<void> {
    this.#forget();
    await this.#list.restart();
  }

  /** Reads a ledger from its top again, for one that doesn't hold. */
  again(key: string): void {
    this.#readers.get(key)?.stop();
    this.#readers.delete(key);
  }

  /** Reads of each ledger what its line needs, one after the other: nobody waits for it. */
  async readLines(): Promise<void> {
    const { state } = this;
    const data = state.status === 'ready' && state.data;
    const { client, wallets, entries } = this.#options;
    const given = wallets();
    if (!data || this.#lined === (given ?? data)) return;
    this.#lined = given ?? data;
    if (!(given ? entries?.() : client())) return;
    for (const { key } of data.items) {
      const reader = this.reader(key);
      const enough = () => reader.rows.length > LINE_ROWS || reachesBack(reader.rows, Date.now());
      // A ledger that can't be read has no line, and that is all: its table tells the failure.
      await reader.readUntil(enough).catch(() => undefined);
      if (!this.#host.isConnected) return;
      this.#host.requestUpdate();
    }
  }

  points(key: string): BalancePoint[] | undefined {
    const reader = this.#readers.get(key);
    return reader && balancePoints(reader.rows, reader.isWhole, Date.now());
  }

  hostUpdate(): void {
    const { customer, kind, client } = this.#options;
    const readFor = `${kind()} ${customer()}`;
    if (readFor !== this.#readFor || client() !== this.#client) this.#forget();
    this.#readFor = readFor;
    this.#client = client();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#forget();
    });
  }

  #forget(): void {
    for (const reader of this.#readers.values()) reader.stop();
    this.#readers.clear();
    this.#lined = undefined;
    // Other balances are on their way: the last ones are another's.
    this.#list.forget();
  }
}
