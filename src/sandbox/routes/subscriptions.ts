/** Subscriptions: reading, cancelling, pausing, and what a plan has used. */
import {
  optionalChoice,
  optionalDate,
  optionalFlag,
  optionalMetadata,
  optionalText,
  optionalWhole,
  readFields,
  type Fields,
} from '../body.js';
import { isEnded } from '../data/subscriptions.js';
import { badBody, refused } from '../errors.js';
import { flag, oneOf, paged, range, text, within } from '../query.js';
import { ok, route, type Call, type Route } from '../router.js';
import type { Billing, Interval, Subscription } from '../wire.js';
import type { World } from '../world.js';
import { byNewest, customersAsked, findSubscription, limitedCustomer } from './owner.js';

const STATUSES = [
  'pending',
  'active',
  'on_hold',
  'paused',
  'cancelled',
  'failed',
  'expired',
  'past_due',
];
// prettier-ignore
const FEEDBACK = [
  'too_expensive', 'missing_features', 'switched_service', 'unused', 'customer_service', 'low_quality',
  'too_complex', 'other',
];
const INTERVALS = ['Day', 'Week', 'Month', 'Year'];

/** Whom a subscription's bills are for, where it was changed. That only it is renamed is unverified. */
const billedNames = new WeakMap<Subscription, string>();

/** The full object; the product's name is not part of it. */
export function fullSubscription(world: World, owner: number, subscription: Subscription) {
  const customer = limitedCustomer(world, owner);
  const name = billedNames.get(subscription) ?? customer.name;
  return { ...subscription, customer: { ...customer, name } };
}

// prettier-ignore
const FULL_ONLY = [
  'brand_id', 'addons', 'meters', 'credit_entitlement_cart', 'meter_credit_entitlement_cart', 'expires_at',
  'cancellation_comment', 'cancellation_feedback', 'custom_field_responses',
];

function listItem(world: World, owner: number, subscription: Subscription) {
  const fields = Object.entries(fullSubscription(world, owner, subscription));
  return {
    ...Object.fromEntries(fields.filter(([name]) => !FULL_ONLY.includes(name))),
    discounts: subscription.discounts.map((discount) => ({
      discount_id: discount.discount_id,
      discount_cycles_remaining: discount.cycles_remaining ?? null,
    })),
    product_name: world.catalog.byId(subscription.product_id)?.name ?? null,
  };
}

function list(call: Call) {
  const { world, query } = call;
  const dates = range(query);
  const status = oneOf(query, 'status', STATUSES);
  const ending = flag(query, 'cancel_at_next_billing_date');
  const product = text(query, 'product_id');
  const brand = text(query, 'brand_id');
  const found = customersAsked(call)
    .flatMap((owner) =>
      world.commerce(owner).subscriptions.map((subscription) => ({ owner, subscription })),
    )
    .filter(
      ({ subscription: one }) =>
        (status === undefined || one.status === status) &&
        (ending === undefined || one.cancel_at_next_billing_date === ending) &&
        (product === undefined || one.product_id === product) &&
        (brand === undefined || one.brand_id === brand) &&
        within(one.created_at, dates),
    )
    .sort(byNewest(({ subscription }) => subscription.created_at));
  const { items } = paged(found, query);
  return ok({
    items: items.map(({ owner, subscription }) => listItem(world, owner, subscription)),
  });
}

function update({ world, params, body }: Call) {
  const { owner, subscription } = findSubscription(world, params.subscription_id ?? '');
  const fields = readFields(body);
  if ('pause' in fields) {
    throw badBody('pause was removed; send status "paused" or "active" instead');
  }
  const status = optionalChoice(fields, 'status', STATUSES);
  if (status === 'paused' || status === 'active') {
    if (Object.keys(fields).length > 1) throw badBody(`status ${status} must be the only field`);
    if (status === 'paused') pause(world, subscription);
    else resume(world, subscription);
  } else {
    if (status !== undefined && status !== 'cancelled') {
      throw badBody('status can only be set to cancelled, paused or active');
    }
    const change = readChange(fields, status);
    if (isEnded(subscription)) refuseEnded(subscription);
    const name = optionalText(fields, 'customer_name');
    if (name !== undefined) billedNames.set(subscription, name);
    Object.assign(subscription, change, status === 'cancelled' ? cancelled(world) : {});
  }
  return ok(fullSubscription(world, owner, subscription));
}

function refuseEnded({ status }: Subscription): never {
  if (status === 'expired') throw refused('SUBSCRIPTION_EXPIRED', 'The subscription has expired');
  throw refused('SUBSCRIPTION_INACTIVE', 'The subscription is not active');
}

/**
 * What a subscription that is cancelled now looks like: it is over at once, with its planned
 * changes.
 */
export function cancelled(world: World): Partial<Subscription> {
  return {
    status: 'cancelled',
    cancelled_at: world.tick(),
    cancel_at_next_billing_date: false,
    scheduled_change: null,
    paused_at: null,
  };
}

function pause(world: World, subscription: Subscription): void {
  if (subscription.status === 'paused') {
    throw refused('SUBSCRIPTION_ALREADY_PAUSED', 'The subscription is paused already');
  }
  if (subscription.status !== 'active' || subscription.cancel_at_next_billing_date) {
    throw refused(
      'SUBSCRIPTION_NOT_ELIGIBLE_FOR_PAUSE',
      'Only an active subscription can be paused',
    );
  }
  if (!subscription.has_payment_method) {
    throw refused(
      'SUBSCRIPTION_PAUSE_REQUIRES_PAYMENT_METHOD',
      'A payment method is needed to pause',
    );
  }
  subscription.status = 'paused';
  subscription.paused_at = world.tick();
}

/** Billing dates move by as long as the pause was. */
function resume(world: World, subscription: Subscription): void {
  if (subscription.status !== 'paused') {
    throw refused('SUBSCRIPTION_NOT_PAUSED', 'The subscription is not paused');
  }
  const now = Date.parse(world.tick());
  const length = now - Date.parse(subscription.paused_at ?? '');
  if (length > 0) {
    const next = Date.parse(subscription.next_billing_date) + length;
    subscription.next_billing_date = new Date(next).toISOString();
  }
  subscription.status = 'active';
  subscription.paused_at = null;
}

function readChange(fields: Fields, status: string | undefined): Partial<Subscription> {
  const change: Partial<Subscription> = {};
  const ending = optionalFlag(fields, 'cancel_at_next_billing_date');
  const comment = optionalText(fields, 'cancellation_comment');
  const feedback = optionalChoice(fields, 'cancellation_feedback', FEEDBACK);
  const isEnding = status === 'cancelled' || ending === true;
  if (!isEnding && (comment !== undefined || feedback !== undefined)) {
    throw badBody('cancellation_feedback and cancellation_comment need a cancellation');
  }
  optionalChoice(fields, 'cancel_reason', [
    'cancelled_by_customer',
    'cancelled_by_merchant',
    'cancelled_by_merchant_send_dunning',
    'cancelled_by_merchant_grace_period_expired',
    'dodo_team',
  ]);
  if (isEnding) {
    change.cancellation_comment = comment ?? null;
    change.cancellation_feedback = feedback ?? null;
  }
  if (ending !== undefined) {
    change.cancel_at_next_billing_date = ending;
    // Taking a cancellation back takes its reason back. Unverified.
    if (!ending && !isEnding)
      Object.assign(change, { cancellation_comment: null, cancellation_feedback: null });
  }
  const next = optionalDate(fields, 'next_billing_date');
  if (next !== undefined) change.next_billing_date = next;
  if ('customer_business_name' in fields) {
    change.customer_business_name = optionalText(fields, 'customer_business_name') ?? null;
  }
  if ('tax_id' in fields) change.tax_id = optionalText(fields, 'tax_id') ?? null;
  const metadata = optionalMetadata(fields);
  if (metadata) change.metadata = metadata;
  if (fields.billing !== undefined && fields.billing !== null)
    change.billing = readBilling(readFields(fields.billing));
  const count = optionalWhole(fields, 'subscription_period_count', 1);
  if (count !== undefined) change.subscription_period_count = count;
  const interval = optionalChoice(fields, 'subscription_period_interval', INTERVALS);
  if (interval !== undefined) change.subscription_period_interval = interval as Interval;
  if (fields.disable_on_demand !== undefined && fields.disable_on_demand !== null) {
    const date = optionalDate(readFields(fields.disable_on_demand), 'next_billing_date');
    if (date === undefined) throw badBody('disable_on_demand.next_billing_date is required');
    Object.assign(change, { on_demand: false, next_billing_date: date });
  }
  return change;
}

function readBilling(fields: Fields): Billing {
  const country = optionalText(fields, 'country');
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) {
    throw badBody('billing.country must be a two-letter country code');
  }
  const part = (name: string): string | null => optionalText(fields, name, 500) ?? null;
  return {
    country,
    city: part('city'),
    state: part('state'),
    street: part('street'),
    zipcode: part('zipcode'),
  };
}

export const subscriptionRoutes: Route[] = [
  route('GET /subscriptions', list),
  route('GET /subscriptions/:subscription_id', ({ world, params }) => {
    const { owner, subscription } = findSubscription(world, params.subscription_id ?? '');
    return ok(fullSubscription(world, owner, subscription));
  }),
  route('PATCH /subscriptions/:subscription_id', update),
];
