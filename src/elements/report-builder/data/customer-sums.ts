import { exponentOf, minorUnits } from './amount.js';
import { valueAt } from './columns.js';

/** Whose payment it was. */
export interface Owner {
  readonly customer_id: string;
  readonly name: string | null;
  readonly email: string | null;
}

/** Null where there is no such payment any more. */
export type OwnerOf = (paymentId: string) => Promise<Owner | null>;

/** The lists that are summed. */
export type Summed = 'payments' | 'refunds' | 'disputes';

/** A customer's sums in one currency, in minor units. Without a customer: of payments nobody could tell the owner of. */
export interface CustomerSums {
  readonly customer_id: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly currency: string | null;
  /** Succeeded ones only, as for refunds. */
  payments: number;
  payment_amount: bigint;
  refunds: number;
  refund_amount: bigint;
  /** All that were opened, whatever became of them. */
  disputes: number;
  dispute_amount: bigint;
  disputes_lost: number;
  dispute_lost_amount: bigint;
  /** Counted above, but upstream told no amount of them. */
  without_amount: number;
}

type Counted = Summed | 'disputes_lost';

const AMOUNTS = {
  payments: 'payment_amount',
  refunds: 'refund_amount',
  disputes: 'dispute_amount',
  disputes_lost: 'dispute_lost_amount',
} as const;

/** An accepted dispute is paid back like a lost one. */
const LOST = new Set<unknown>(['dispute_lost', 'dispute_accepted']);

interface Paid {
  readonly owner: Owner | null;
  readonly currency: string | null;
}

/** Adds up, row by row. */
export class SumBook {
  #ownerOf: OwnerOf;
  #owners = new Map<string, Owner>();
  #paid = new Map<string, Paid>();
  #sums = new Map<string, CustomerSums>();

  constructor(ownerOf: OwnerOf) {
    this.#ownerOf = ownerOf;
  }

  /** By customer in the order of first appearance, then by currency. */
  get rows(): CustomerSums[] {
    const order = new Map<string | null, number>();
    for (const { customer_id: id } of this.#sums.values()) {
      if (!order.has(id)) order.set(id, order.size);
    }
    const placeOf = (sums: CustomerSums) => order.get(sums.customer_id) ?? 0;
    return [...this.#sums.values()].sort(
      (one, other) =>
        placeOf(one) - placeOf(other) || ((one.currency ?? '') < (other.currency ?? '') ? -1 : 1),
    );
  }

  /** Learns whose each row is; refunds and disputes name a payment and no customer. */
  async findOwners(rows: readonly unknown[]): Promise<void> {
    for (const row of rows) {
      const id = textAt(row, 'payment_id');
      if (id === null || this.#paid.has(id)) continue;
      const owner = this.#ownerIn(row) ?? (await this.#ownerOf(id));
      const currency = textAt(row, 'currency');
      this.#paid.set(id, { owner: owner && this.#same(owner), currency });
    }
  }

  count(what: Summed, row: unknown): void {
    if (what === 'disputes') {
      this.#add(what, row, 'amount');
      if (LOST.has(valueAt(row, 'dispute_status'))) this.#add('disputes_lost', row, 'amount');
    } else if (valueAt(row, 'status') === 'succeeded') {
      this.#add(what, row, what === 'payments' ? 'total_amount' : 'amount');
    }
  }

  #ownerIn(row: unknown): Owner | null {
    const id = textAt(row, 'customer.customer_id');
    if (id === null) return null;
    return this.#same({
      customer_id: id,
      name: textAt(row, 'customer.name'),
      email: textAt(row, 'customer.email'),
    });
  }

  /** One object a customer, not one a payment. */
  #same(owner: Owner): Owner {
    const known = this.#owners.get(owner.customer_id) ?? owner;
    this.#owners.set(owner.customer_id, known);
    return known;
  }

  #add(what: Counted, row: unknown, amount: string): void {
    const paid = this.#paid.get(textAt(row, 'payment_id') ?? '');
    const owner = paid?.owner ?? null;
    const currency = textAt(row, 'currency') ?? paid?.currency ?? null;
    const key = JSON.stringify([owner?.customer_id, currency]);
    let sums = this.#sums.get(key);
    if (!sums) {
      sums = emptySums(owner, currency);
      this.#sums.set(key, sums);
    }
    sums[what] += 1;
    const minor = minorOf(valueAt(row, amount), currency);
    if (minor === null) sums.without_amount += 1;
    else sums[AMOUNTS[what]] += minor;
  }
}

function emptySums(owner: Owner | null, currency: string | null): CustomerSums {
  return {
    customer_id: owner?.customer_id ?? null,
    name: owner?.name ?? null,
    email: owner?.email ?? null,
    currency,
    payments: 0,
    payment_amount: 0n,
    refunds: 0,
    refund_amount: 0n,
    disputes: 0,
    dispute_amount: 0n,
    disputes_lost: 0,
    dispute_lost_amount: 0n,
    without_amount: 0,
  };
}

/** Disputes' amounts are texts: whole minor units, or with the currency's own decimals. */
function minorOf(value: unknown, currency: string | null): bigint | null {
  const whole = minorUnits(value);
  if (whole !== null || typeof value !== 'string') return whole;
  const [, sign = '', units = '', decimals = ''] = /^(-?)(\d+)\.(\d+)$/.exec(value) ?? [];
  const places = exponentOf(currency ?? '');
  return units && decimals.length === places ? BigInt(sign + units + decimals) : null;
}

function textAt(row: unknown, path: string): string | null {
  const value = valueAt(row, path);
  return typeof value === 'string' && value !== '' ? value : null;
}
