/** All state of one sandbox: the seed's data, derived when first touched, and what was written. */
import { createBlocklist, type Blocklist } from './data/blocklist.js';
import { createCatalog, type Catalog } from './data/catalog.js';
import { deriveCommerce, type Commerce } from './data/commerce.js';
import { deriveCredits, type CreditBook } from './data/credits.js';
import { createCustomers, type CustomerStore } from './data/customers.js';
import { deriveWallets, type Wallet } from './data/wallets.js';
import { createIds, type Ids, type IdKind } from './ids.js';

export interface World {
  readonly seed: number;
  /** The moment the seeded data was made for, in milliseconds. */
  readonly epoch: number;
  readonly ids: Ids;
  readonly catalog: Catalog;
  readonly customers: CustomerStore;
  readonly blocklist: Blocklist;
  /** How long a new refund stays `pending`, in milliseconds. */
  readonly refundDelay: number;
  /** Results of wallet entries by customer and idempotency key. */
  readonly replays: Map<string, unknown>;
  /** The time now, in milliseconds. */
  now(): number;
  /** The time of a write: later than every write before, even if the clock stands still. */
  tick(): string;
  /** Payments, subscriptions, licence keys and saved methods of the customer at `index`. */
  commerce(index: number): Commerce;
  wallets(index: number): Wallet[];
  credits(index: number): CreditBook[];
  /** Customers whom a list without a customer filter covers; see `SCAN_LIMIT`. */
  everyone(): number[];
  /** The next free id of a kind within a customer's records, for something created now. */
  newId(kind: IdKind, owner: number): string;
}

/**
 * A list over all customers (`GET /payments` with no `customer_id`) looks at this many of the
 * newest, so that it stays quick with 100,000. Created and already touched ones always count.
 */
const SCAN_LIMIT = 2_000;

/** Ordinals of created records start here; seeded records count from zero. */
const CREATED = 0x800000;

export interface WorldOptions {
  seed: number;
  size: number;
  epoch: number;
  refundDelay: number;
  clock: () => number;
}

/**
 * Nothing is derived yet, so that 100,000 customers are made as quickly as ten. Times are in
 * milliseconds.
 */
export function createWorld(options: WorldOptions): World {
  const { seed, epoch } = options;
  const ids = createIds(seed);
  const catalog = createCatalog(ids, epoch);
  const customers = createCustomers({ seed, epoch, size: options.size, ids, catalog });
  const commerce = new Map<number, Commerce>();
  const wallets = new Map<number, Wallet[]>();
  const credits = new Map<number, CreditBook[]>();
  const counters = new Map<string, number>();
  let lastWrite = 0;

  const world: World = {
    seed,
    epoch,
    ids,
    catalog,
    customers,
    blocklist: createBlocklist(ids, customers, epoch),
    refundDelay: options.refundDelay,
    replays: new Map(),
    now: () => Math.max(options.clock(), lastWrite),
    tick() {
      lastWrite = Math.max(options.clock(), lastWrite + 1);
      return new Date(lastWrite).toISOString();
    },
    commerce: (index) => once(commerce, index, () => deriveCommerce(world, index)),
    wallets: (index) => once(wallets, index, () => deriveWallets(world, index)),
    credits: (index) => once(credits, index, () => deriveCredits(world, index)),
    everyone() {
      const indices = new Set<number>();
      for (const index of customers.newestFirst(SCAN_LIMIT)) indices.add(index);
      for (const index of commerce.keys()) indices.add(index);
      return [...indices];
    },
    newId(kind, owner) {
      const name = `${kind} ${owner}`;
      const count = counters.get(name) ?? 0;
      counters.set(name, count + 1);
      return ids.make(kind, owner, CREATED + count);
    },
  };
  return world;
}

function once<T>(cache: Map<number, T>, index: number, derive: () => T): T {
  let value = cache.get(index);
  if (value === undefined) cache.set(index, (value = derive()));
  return value;
}
