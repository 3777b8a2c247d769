import { exponentOf, minorUnits } from './amount.js';
import { valueAt, type Field } from './columns.js';
import type { Source } from './sources.js';

/** Batches of upstream's rows, as `readRows` gives them. */
export type Batches = AsyncIterable<readonly unknown[]>;

/** Whose payment it was. */
export interface Owner {
  readonly customer_id: string;
  readonly name: string | null;
  readonly email: string | null;
}

export interface CustomerReportInput {
  readonly payments: Batches;
  readonly refunds: Batches;
  readonly disputes: Batches;
  /**
   * Looks up a payment from before the range: lists of refunds and disputes name a payment and no
   * customer. Null where there is none any more.
   */
  readonly ownerOf: (paymentId: string) => Promise<Owner | null>;
}

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

type Counted = 'payments' | 'refunds' | 'disputes' | 'disputes_lost';

const AMOUNTS = {
  payments: 'payment_amount',
  refunds: 'refund_amount',
  disputes: 'dispute_amount',
  disputes_lost: 'dispute_lost_amount',
} as const;

const number = (key: string): Field => ({ key, type: 'number', usual: true });
const amount = (key: string): Field => ({ key, type: 'amount', currency: 'currency', usual: true });
const text = (key: string): Field => ({ key, type: 'text', usual: true });

/** The columns of the provider's own "Customer Report". */
export const CUSTOMER_REPORT: Source = {
  kind: 'customer-report',
  id: 'customer_id',
  fields: [
    text('customer_id'),
    text('name'),
    text('email'),
    text('currency'),
    number('payments'),
    amount('payment_amount'),
    number('refunds'),
    amount('refund_amount'),
    number('disputes'),
    amount('dispute_amount'),
    number('disputes_lost'),
    amount('dispute_lost_amount'),
    number('without_amount'),
  ],
  filters: [],
  datesByServer: true,
  hasMetadata: false,
};

/**
 * Payments, refunds and disputes summed by customer and currency. Each counts at its own date, so a
 * refund of an older payment is in it. Integers only; nothing is added across currencies.
 */
export async function customerReport(input: CustomerReportInput): Promise<CustomerSums[]> {
  const book = new Book(input.ownerOf);
  for await (const batch of input.payments) {
    for (const payment of batch) book.pay(payment);
  }
  for await (const batch of input.refunds) {
    for (const refund of batch) {
      if (valueAt(refund, 'status') === 'succeeded') await book.give('refunds', refund);
    }
  }
  for await (const batch of input.disputes) {
    for (const dispute of batch) {
      await book.give('disputes', dispute);
      if (LOST.has(valueAt(dispute, 'dispute_status'))) await book.give('disputes_lost', dispute);
    }
  }
  return book.rows;
}

/** An accepted dispute is paid back like a lost one. */
const LOST = new Set<unknown>(['dispute_lost', 'dispute_accepted']);

interface Paid {
  readonly owner: Owner | null;
  readonly currency: string | null;
}

class Book {
  #ownerOf: CustomerReportInput['ownerOf'];
  #owners = new Map<string, Owner>();
  #paid = new Map<string, Paid>();
  #sums = new Map<string, CustomerSums>();

  constructor(ownerOf: CustomerReportInput['ownerOf']) {
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

  pay(payment: unknown): void {
    const owner = this.#ownerIn(payment);
    const currency = textAt(payment, 'currency');
    const id = textAt(payment, 'payment_id');
    if (id !== null) this.#paid.set(id, { owner, currency });
    if (valueAt(payment, 'status') !== 'succeeded') return;
    this.#count('payments', owner, currency, valueAt(payment, 'total_amount'));
  }

  /** Counts what names a payment and no customer. */
  async give(what: Counted, row: unknown): Promise<void> {
    const paid = await this.#paidBy(row);
    const currency = textAt(row, 'currency') ?? paid.currency;
    this.#count(what, paid.owner, currency, valueAt(row, 'amount'));
  }

  async #paidBy(row: unknown): Promise<Paid> {
    const id = textAt(row, 'payment_id');
    const known = id === null ? undefined : this.#paid.get(id);
    if (known) return known;
    const named = this.#ownerIn(row);
    const owner = named ?? (id === null ? null : await this.#ownerOf(id));
    const paid = { owner: owner && this.#same(owner), currency: null };
    if (id !== null) this.#paid.set(id, paid);
    return paid;
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

  #count(what: Counted, owner: Owner | null, currency: string | null, value: unknown): void {
    const key = JSON.stringify([owner?.customer_id, currency]);
    let sums = this.#sums.get(key);
    if (!sums) {
      sums = emptySums(owner, currency);
      this.#sums.set(key, sums);
    }
    sums[what] += 1;
    const minor = minorOf(value, currency);
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
