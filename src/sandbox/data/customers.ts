/**
 * Customers. A seeded one is computed from its place in the list whenever it is asked for; only
 * changed and created ones are kept.
 */
import type { Ids } from '../ids.js';
import { mix, Random, word } from '../random.js';
import { DAY, HOUR, isoSeconds, SECOND } from '../time.js';
import type { Customer, Metadata } from '../wire.js';
import type { Catalog } from './catalog.js';
import { fixtureAt } from './fixtures.js';
import { person, PLACES, type Place, type PlaceName } from './people.js';

export interface CustomerFilter {
  email?: string;
  name?: string;
  from?: number;
  to?: number;
}

export interface CustomerStore {
  /** The index behind an id, or undefined if there is no such customer. */
  indexOf(id: string): number | undefined;
  get(index: number): Customer;
  place(index: number): Place;
  /** When a customer was created, in milliseconds. */
  createdAt(index: number): number;
  /** Whether the customer came with the seed, so that payments and more are made up for it. */
  isSeeded(index: number): boolean;
  add(fields: CustomerFields, createdAt: string): Customer;
  update(index: number, change: Partial<CustomerFields>): Customer;
  /** Indices of matching customers, newest first, cut to one page. */
  page(filter: CustomerFilter, skip: number, take: number): number[];
  newestFirst(limit: number): number[];
  /** How many customers came with the seed. */
  readonly seededCount: number;
  withEmail(email: string): number[];
}

export interface CustomerFields {
  name: string;
  email: string;
  phone_number: string | null;
  metadata: Metadata;
}

interface Seeded {
  name: string;
  email: string;
  place: PlaceName;
  phone: string | null;
  metadata: Metadata;
}

/** How names are compared: composed and in lower case, in any script. */
const fold = (text: string): string => text.normalize('NFC').toLowerCase();

const wholeSeconds = (ms: number): number => Math.floor(ms / SECOND) * SECOND;

/**
 * `size` customers of the seed, the newest at index 0; those who are added come behind the last.
 */
export function createCustomers(options: {
  seed: number;
  epoch: number;
  size: number;
  ids: Ids;
  catalog: Catalog;
}): CustomerStore {
  const { seed, epoch, size, ids, catalog } = options;
  const key = mix(seed, word('customers'));
  const step = Math.min(13 * HOUR, (900 * DAY) / Math.max(size, 1));
  const changed = new Map<number, Customer>();
  const born = new Map<number, number>();
  let total = size;
  let names: string[] | undefined;
  let emails: Map<string, number[]> | undefined;

  const seeded = (index: number): Seeded => {
    const fixture = fixtureAt(index, size);
    if (fixture) {
      return { ...fixture, metadata: fixture.metadata ?? {} };
    }
    const draw = new Random(mix(key, index));
    const made = person(draw, index);
    const digits = String(draw.int(0, 9_999_999)).padStart(7, '0');
    const dial = PLACES[made.place].dial;
    return {
      name: made.name,
      email: made.email,
      place: made.place,
      phone: draw.chance(0.22) ? null : `${dial} ${digits.slice(0, 3)} ${digits.slice(3)}`,
      metadata: draw.chance(0.3) ? { source: draw.pick(['newsletter', 'fair', 'friend']) } : {},
    };
  };

  // In whole seconds for seeded ones, as a caller sees them: filters include both ends.
  const createdAt = (index: number): number => {
    const added = born.get(index);
    if (added !== undefined) return added;
    const fixture = fixtureAt(index, size);
    if (fixture?.age !== undefined) return wholeSeconds(epoch - fixture.age);
    if (fixture?.key === 'longAgo') return Date.UTC(1999, 11, 31, 23, 59, 59);
    const jitter = (mix(key, index, 1) / 2 ** 32) * 0.9;
    return wholeSeconds(epoch - 14 * DAY - (index - 10 + jitter) * step);
  };

  const get = (index: number): Customer => {
    const kept = changed.get(index);
    if (kept) return kept;
    const { name, email, phone, metadata } = seeded(index);
    return {
      business_id: catalog.business_id,
      customer_id: ids.make('cus', index, 0),
      name,
      email,
      phone_number: phone,
      created_at: isoSeconds(createdAt(index)),
      metadata,
    };
  };

  const nameOf = (index: number): string => changed.get(index)?.name ?? seeded(index).name;
  const emailOf = (index: number): string => changed.get(index)?.email ?? seeded(index).email;

  // Both indexes are built by the first search and kept right by every write after it.
  const nameIndex = (): string[] =>
    (names ??= Array.from({ length: total }, (_, index) => fold(nameOf(index))));
  const emailIndex = (): Map<string, number[]> => {
    if (!emails) {
      emails = new Map();
      for (let index = 0; index < total; index++) addEmail(emails, emailOf(index), index);
    }
    return emails;
  };

  function* newest(): Generator<number> {
    for (let index = total - 1; index >= size; index--) yield index;
    for (let index = 0; index < size; index++) yield index;
  }

  const store: CustomerStore = {
    indexOf(id) {
      const found = ids.read('cus', id);
      return found?.ordinal === 0 && found.owner < total ? found.owner : undefined;
    },
    get,
    createdAt,
    place: (index) => PLACES[index < size ? seeded(index).place : 'US'],
    isSeeded: (index) => index < size,
    seededCount: size,
    add(fields, at) {
      const index = total++;
      const customer: Customer = {
        business_id: catalog.business_id,
        customer_id: ids.make('cus', index, 0),
        ...fields,
        created_at: at,
      };
      changed.set(index, customer);
      born.set(index, Date.parse(at));
      names?.push(fold(fields.name));
      if (emails) addEmail(emails, fields.email, index);
      return customer;
    },
    update(index, change) {
      const before = get(index);
      const after = { ...before, ...change };
      changed.set(index, after);
      if (names) names[index] = fold(after.name);
      if (emails && before.email !== after.email) {
        const rest = emails.get(before.email.toLowerCase())?.filter((other) => other !== index);
        emails.set(before.email.toLowerCase(), rest ?? []);
        addEmail(emails, after.email, index);
      }
      return after;
    },
    page(filter, skip, take) {
      const needle = filter.name === undefined ? undefined : fold(filter.name);
      const folded = needle === undefined ? undefined : nameIndex();
      const candidates = filter.email === undefined ? newest() : store.withEmail(filter.email);
      const { from = -Infinity, to = Infinity } = filter;
      const found: number[] = [];
      let left = skip;
      for (const index of candidates) {
        if (found.length === take) break;
        if (needle !== undefined && folded?.[index]?.includes(needle) !== true) continue;
        if (filter.from !== undefined || filter.to !== undefined) {
          const at = createdAt(index);
          if (at < from || at > to) continue;
        }
        if (left-- > 0) continue;
        found.push(index);
      }
      return found;
    },
    newestFirst(limit) {
      return store.page({}, 0, limit);
    },
    withEmail(email) {
      const indices = emailIndex().get(email.toLowerCase()) ?? [];
      return [...indices].sort((a, b) => createdAt(b) - createdAt(a));
    },
  };
  return store;
}

function addEmail(emails: Map<string, number[]>, email: string, index: number): void {
  const key = email.toLowerCase();
  const there = emails.get(key);
  if (there) there.push(index);
  else emails.set(key, [index]);
}
