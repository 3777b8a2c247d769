/** Payments: complete records from a few fields, and how refunds change them. */
import { convert } from '../money.js';
import { DAY, isoSeconds } from '../time.js';
import type { Billing, Dispute, Line, Payment, PaymentRecord, Refund } from '../wire.js';
import type { World } from '../world.js';

export interface NewPayment {
  id: string;
  /** Running number within the customer, for the ids of what belongs to the payment. */
  ordinal: number;
  owner: number;
  at: string;
  currency: string;
  lines: Line[];
  billing: Billing;
  status: string | null;
  method: Pick<
    Payment,
    | 'payment_method'
    | 'payment_method_type'
    | 'payment_method_id'
    | 'card_network'
    | 'card_last_four'
    | 'card_type'
    | 'card_issuing_country'
    | 'card_holder_name'
  >;
  provider?: string;
  retry?: number;
  error?: readonly [string, string] | undefined;
  subscription: string | null;
  cart: { product_id: string; quantity: number }[];
  refund?: 'full' | { line: number; amount: number; status?: string; reason?: string } | undefined;
  disputed?: string | undefined;
  /** Invoice of the payment that this one tries again. */
  invoice?: string | null;
  link?: string;
  updatesMethod?: boolean;
  metadata?: Payment['metadata'];
}

const SETTLED = new Set(['succeeded', 'partially_captured']);

/**
 * A record with its refund and its dispute, if it has them. Minor units; a line's `amount` is
 * without its tax.
 */
export function newPayment(world: World, from: NewPayment): PaymentRecord {
  const { catalog, ids } = world;
  const total = from.lines.reduce((sum, line) => sum + line.amount + line.tax, 0);
  const tax = from.lines.reduce((sum, line) => sum + line.tax, 0);
  const settled = from.status !== null && SETTLED.has(from.status);
  // A free payment has no invoice, nor has one that never went through.
  const invoice = settled && total > 0 ? ids.make('inv', from.owner, from.ordinal) : null;
  const payment: Payment = {
    payment_id: from.id,
    business_id: catalog.business_id,
    brand_id: catalog.brand_id,
    created_at: from.at,
    updated_at: from.at,
    currency: from.currency,
    total_amount: total,
    tax,
    settlement_currency: 'USD',
    settlement_amount: settled ? convert(total, from.currency, 'USD') : 0,
    settlement_tax: settled ? convert(tax, from.currency, 'USD') : 0,
    status: from.status,
    billing: from.billing,
    payment_provider: from.provider ?? 'dodo',
    ...from.method,
    subscription_id: from.subscription,
    subscription_ids: from.subscription ? [from.subscription] : [],
    is_multi_subscription: false,
    is_update_payment_method: from.updatesMethod ?? false,
    retry_attempt: from.retry ?? 0,
    invoice_id: from.invoice ?? invoice,
    invoice_url: invoice && `https://test.dodopayments.com/invoices/payments/${from.id}`,
    product_cart: from.subscription ? null : from.cart,
    digital_products_delivered: settled && from.subscription === null,
    has_license_key: false,
    error_code: from.error?.[0] ?? null,
    error_message: from.error?.[1] ?? null,
    checkout_session_id: null,
    payment_link: from.link ?? null,
    custom_field_responses: null,
    discount_id: null,
    discounts: null,
    metadata: from.metadata ?? {},
  };
  const record: PaymentRecord = { payment, lines: from.lines, refunds: [], disputes: [], sends: 0 };
  if (from.refund) seedRefund(world, record, from, from.refund);
  if (from.disputed) record.disputes.push(newDispute(world, from, payment, from.disputed));
  return record;
}

function seedRefund(
  world: World,
  record: PaymentRecord,
  from: NewPayment,
  draft: NonNullable<NewPayment['refund']>,
): void {
  const { payment } = record;
  const full = draft === 'full';
  const amount = full ? payment.total_amount : draft.amount;
  const soon = Math.min(Date.parse(payment.created_at) + 2 * DAY, world.epoch);
  const refund: Refund = {
    refund_id: world.ids.make('ref', from.owner, from.ordinal),
    payment_id: payment.payment_id,
    business_id: payment.business_id,
    brand_id: payment.brand_id,
    created_at: isoSeconds(soon),
    status: full ? 'succeeded' : (draft.status ?? 'succeeded'),
    amount,
    currency: payment.currency,
    is_partial: !full,
    reason: full ? 'Bought by mistake' : (draft.reason ?? null),
    metadata: {},
  };
  record.refunds.unshift(refund);
  if (refund.status === 'failed') return;
  for (const [position, line] of record.lines.entries()) {
    if (full) line.refundable_amount = 0;
    else if (position === draft.line) line.refundable_amount -= amount;
  }
}

function newDispute(world: World, from: NewPayment, payment: Payment, status: string): Dispute {
  return {
    dispute_id: world.ids.make('dp', from.owner, from.ordinal),
    payment_id: payment.payment_id,
    business_id: payment.business_id,
    brand_id: payment.brand_id,
    created_at: isoSeconds(Math.min(Date.parse(payment.created_at) + 6 * DAY, world.epoch)),
    amount: String(payment.total_amount),
    currency: payment.currency,
    dispute_stage: 'dispute',
    dispute_status: status,
    is_resolved_by_rdr: false,
    payment_provider: payment.payment_provider,
    reason: 'Product not received',
    remarks: null,
  };
}

/** Ends the waiting of refunds whose time has come. */
export function settleRefunds(world: World, record: PaymentRecord): void {
  for (const refund of record.refunds) {
    const due = settling.get(refund);
    if (due !== undefined && world.now() >= due) {
      refund.status = 'succeeded';
      settling.delete(refund);
    }
  }
}

/** When a refund created here stops being `pending`; seeded pending ones stay so. */
export const settling = new WeakMap<Refund, number>();

/** `null` until a refund has succeeded, then `partial` or `full`. */
export function refundStatus(record: PaymentRecord): 'partial' | 'full' | null {
  const done = record.refunds.filter((refund) => refund.status === 'succeeded');
  if (done.length === 0) return null;
  const sum = done.reduce((total, refund) => total + (refund.amount ?? 0), 0);
  return sum >= record.payment.total_amount ? 'full' : 'partial';
}
