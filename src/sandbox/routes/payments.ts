/** Payments: lists, one in full, its lines, and trying a failed renewal again. */
import { fromSaved } from '../data/payment-methods.js';
import { newPayment, refundStatus, settleRefunds } from '../data/payments.js';
import { refused } from '../errors.js';
import { oneOf, paged, range, text, within } from '../query.js';
import { ok, route, type Call, type Route } from '../router.js';
import { addInterval, isoSeconds } from '../time.js';
import type { PaymentRecord, Refund } from '../wire.js';
import type { World } from '../world.js';
import { byNewest, customersAsked, findPayment, limitedCustomer } from './owner.js';

// prettier-ignore
const STATUSES = [
  'succeeded', 'failed', 'cancelled', 'processing', 'requires_customer_action', 'requires_merchant_action',
  'requires_payment_method', 'requires_confirmation', 'requires_capture', 'partially_captured',
  'partially_captured_and_capturable',
];

/** What both the list and the full object carry beyond the record. */
function joined(world: World, owner: number, record: PaymentRecord) {
  settleRefunds(world, record);
  return { customer: limitedCustomer(world, owner), refund_status: refundStatus(record) };
}

/** The list knows neither tax nor products nor refunds. */
function listItem(world: World, owner: number, record: PaymentRecord) {
  const { payment } = record;
  return {
    payment_id: payment.payment_id,
    brand_id: payment.brand_id,
    created_at: payment.created_at,
    currency: payment.currency,
    total_amount: payment.total_amount,
    status: payment.status,
    ...joined(world, owner, record),
    dispute_status: record.disputes[0]?.dispute_status ?? null,
    payment_provider: payment.payment_provider,
    payment_method: payment.payment_method,
    payment_method_type: payment.payment_method_type,
    card_network: payment.card_network,
    card_last_four: payment.card_last_four,
    subscription_id: payment.subscription_id,
    subscription_ids: payment.subscription_ids,
    is_multi_subscription: payment.is_multi_subscription,
    invoice_id: payment.invoice_id,
    invoice_url: payment.invoice_url,
    digital_products_delivered: payment.digital_products_delivered,
    has_license_key: payment.has_license_key,
    metadata: payment.metadata,
  };
}

/** A refund as a payment and the list of refunds carry it: without customer, brand, metadata. */
export function refundItem(refund: Refund) {
  const {
    business_id,
    refund_id,
    payment_id,
    created_at,
    status,
    amount,
    currency,
    is_partial,
    reason,
  } = refund;
  return {
    business_id,
    refund_id,
    payment_id,
    created_at,
    status,
    amount,
    currency,
    is_partial,
    reason,
  };
}

function full(world: World, owner: number, record: PaymentRecord) {
  const { has_license_key: _listOnly, ...payment } = record.payment;
  return {
    ...payment,
    ...joined(world, owner, record),
    refunds: record.refunds.map(refundItem),
    disputes: record.disputes.map(
      ({ brand_id: _b, payment_provider: _p, reason: _r, ...dispute }) => dispute,
    ),
  };
}

function list(call: Call) {
  const { world, query } = call;
  const dates = range(query);
  const status = oneOf(query, 'status', STATUSES);
  const subscription = text(query, 'subscription_id');
  const brand = text(query, 'brand_id');
  const currency = text(query, 'currency');
  const product = text(query, 'product_id');
  const found = customersAsked(call)
    .flatMap((owner) => world.commerce(owner).payments.map((record) => ({ owner, record })))
    .filter(
      ({ record: { payment, lines } }) =>
        (status === undefined || payment.status === status) &&
        (subscription === undefined || payment.subscription_ids.includes(subscription)) &&
        (brand === undefined || payment.brand_id === brand) &&
        (currency === undefined || payment.currency === currency) &&
        (product === undefined || lines.some((line) => line.items_id === product)) &&
        within(payment.created_at, dates),
    );
  if (!query.has('customer_id')) found.sort(byNewest(({ record }) => record.payment.created_at));
  const { items } = paged(found, query);
  return ok({ items: items.map(({ owner, record }) => listItem(world, owner, record)) });
}

function get({ world, params }: Call) {
  const { owner, record } = findPayment(world, params.payment_id ?? '');
  return ok(full(world, owner, record));
}

function lineItems({ world, params }: Call) {
  const { record } = findPayment(world, params.payment_id ?? '');
  const payable = record.payment.status === 'succeeded';
  return ok({
    currency: record.payment.currency,
    items: record.lines.map((line) => ({
      ...line,
      refundable_amount: payable ? line.refundable_amount : 0,
    })),
  });
}

/** Manual sends that an invoice has; upstream gives the figure, not its value. */
const SENDS_ALLOWED = 3;

/** Why a payment cannot be tried again, in the code that POST fails with. */
function retryRefusal(
  { payment, sends }: PaymentRecord,
  others: readonly PaymentRecord[],
): string | null {
  const { subscription_id: subscription, created_at } = payment;
  if (subscription === null || payment.status !== 'failed') return 'UNSUPPORTED_ACTION';
  // What was due then has been paid since. (Upstream's own rule is undocumented.)
  const isPaid = others.some(
    ({ payment: other }) =>
      other.subscription_id === subscription &&
      other.status === 'succeeded' &&
      other.created_at > created_at,
  );
  if (isPaid) return 'UNSUPPORTED_ACTION';
  return sends >= SENDS_ALLOWED ? 'SUBSCRIPTION_PAYMENT_RETRY_LIMIT_EXCEEDED' : null;
}

function retryState({ world, params }: Call) {
  const { owner, record } = findPayment(world, params.payment_id ?? '');
  const reason = retryRefusal(record, world.commerce(owner).payments);
  return ok({
    can_retry: reason === null,
    sends_allowed: SENDS_ALLOWED,
    sends_used: record.sends,
    reason,
    retry_available_at: null,
  });
}

/** Charges the saved method: it works if there is one, and brings the subscription back. */
function retry({ world, params }: Call) {
  const { owner, record } = findPayment(world, params.payment_id ?? '');
  const reason = retryRefusal(record, world.commerce(owner).payments);
  if (reason !== null) throw refused(reason, 'This payment cannot be tried again');
  const { payments, subscriptions, methods } = world.commerce(owner);
  const { payment } = record;
  const subscription = subscriptions.find(
    (other) => other.subscription_id === payment.subscription_id,
  );
  const method =
    methods.find((other) => other.payment_method_id === subscription?.payment_method_id) ??
    methods[0];
  record.sends += 1;
  const at = world.tick();
  const id = world.newId('pay', owner);
  const invoice = payment.invoice_id ?? world.newId('inv', owner);
  payment.invoice_id = invoice;
  const attempt = newPayment(world, {
    id,
    ordinal: world.ids.read('pay', id)?.ordinal ?? 0,
    owner,
    at,
    currency: payment.currency,
    lines: record.lines.map((line) => ({ ...line })),
    billing: payment.billing,
    status: method ? 'succeeded' : 'failed',
    method: fromSaved(method),
    retry: payment.retry_attempt + record.sends,
    subscription: payment.subscription_id,
    cart: [],
    invoice,
  });
  payments.unshift(attempt);
  if (method) record.sends = SENDS_ALLOWED;
  if (method && subscription && ['on_hold', 'past_due'].includes(subscription.status)) {
    subscription.status = 'active';
    subscription.previous_billing_date = at;
    const { payment_frequency_count: count, payment_frequency_interval: unit } = subscription;
    subscription.next_billing_date = isoSeconds(addInterval(Date.parse(at), count, unit));
  }
  return ok({
    invoice_id: invoice,
    is_manual_retry: true,
    payment_id: id,
    retry_attempt: attempt.payment.retry_attempt,
    sends_allowed: SENDS_ALLOWED,
    sends_used: record.sends,
    retry_available_at: record.sends < SENDS_ALLOWED ? at : null,
    status: attempt.payment.status,
  });
}

export const paymentRoutes: Route[] = [
  route('GET /payments', list),
  route('GET /payments/:payment_id', get),
  route('GET /payments/:payment_id/line-items', lineItems),
  route('GET /payments/:payment_id/retry', retryState),
  route('POST /payments/:payment_id/retry', retry),
];
