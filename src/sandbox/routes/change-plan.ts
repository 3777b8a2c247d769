/** Changing a plan: preview, at once, or scheduled for the next billing date. */
import { fromSaved } from '../data/payment-methods.js';
import { newPayment } from '../data/payments.js';
import { append, openWallet } from '../data/wallets.js';
import { refused } from '../errors.js';
import { empty, ok, route, type Call, type Route } from '../router.js';
import { addInterval, isoSeconds } from '../time.js';
import type { Payment, Subscription } from '../wire.js';
import type { World } from '../world.js';
import { findSubscription } from './owner.js';
import { priceIn, quote, readPlanChange, type PlanChange, type Quote } from './plan-quote.js';
import { fullSubscription } from './subscriptions.js';

/** Changes that wait for a payment by link. */
const pending = new WeakSet<Subscription>();

function checkChange(subscription: Subscription, change: PlanChange): void {
  if (subscription.status !== 'active') {
    throw refused(
      'INACTIVE_SUBSCRIPTION_PLAN_CHANGE_NOT_SUPPORTED',
      'Only an active subscription can change its plan',
    );
  }
  if (subscription.on_demand) {
    throw refused(
      'ON_DEMAND_PLAN_CHANGE_NOT_SUPPORTED',
      'A subscription on demand cannot change its plan',
    );
  }
  if (subscription.cancel_at_next_billing_date) {
    throw refused(
      'PLAN_CHANGE_NOT_ALLOWED_FOR_SCHEDULED_CANCELLATION',
      'The subscription is about to be cancelled',
    );
  }
  if (pending.has(subscription)) {
    throw refused('PENDING_PLAN_CHANGE_EXISTS', 'A change of plan awaits its payment', 409);
  }
  if (subscription.scheduled_change && !change.replaceScheduled) {
    throw refused('SCHEDULED_PLAN_CHANGE_EXISTS', 'A change of plan is scheduled already', 409);
  }
}

/** The subscription as it would be. */
function changed(
  world: World,
  subscription: Subscription,
  change: PlanChange,
  at: number,
): Subscription {
  const every = change.product.recurring ?? { count: 1, interval: 'Month' as const };
  // A prorated or unbilled change keeps the period; a full charge starts a new one.
  const restarts = change.mode === 'full_immediately';
  return {
    ...subscription,
    product_id: change.product.product_id,
    quantity: change.quantity,
    addons: change.addons,
    // None of them is to be kept when a plan changes.
    discounts: (change.discounts ?? []).map(({ code }) => ({
      discount_id: code === 'SPRING15' ? world.catalog.discount_id : `dsc_${code}`,
      code,
      cycles_remaining: 3,
    })),
    recurring_pre_tax_amount: priceIn(change.product, subscription.currency),
    payment_frequency_count: every.count,
    payment_frequency_interval: every.interval,
    ...(restarts && {
      previous_billing_date: isoSeconds(at),
      next_billing_date: isoSeconds(addInterval(at, every.count, every.interval)),
    }),
    scheduled_change: null,
  };
}

function preview({ world, params, body }: Call) {
  const { owner, subscription } = findSubscription(world, params.subscription_id ?? '');
  const change = readPlanChange(world, body);
  checkChange(subscription, change);
  const charge = quote(world, owner, subscription, change);
  const after = changed(world, subscription, change, Date.parse(charge.effective_at));
  return ok({ immediate_charge: charge, new_plan: fullSubscription(world, owner, after) });
}

function apply({ world, params, body }: Call) {
  const { owner, subscription } = findSubscription(world, params.subscription_id ?? '');
  const change = readPlanChange(world, body);
  checkChange(subscription, change);
  if (change.later) {
    schedule(world, owner, subscription, change);
    return ok({ payment_id: null, payment_link: null, client_secret: null, expires_on: null });
  }
  const charge = quote(world, owner, subscription, change);
  if (change.byLink && charge.summary.total_amount > 0) {
    pending.add(subscription);
    return ok(askByLink(world, owner, subscription, change, charge));
  }
  settleCharge(world, owner, subscription, change, charge);
  Object.assign(subscription, changed(world, subscription, change, world.now()));
  return ok({ payment_id: null, payment_link: null, client_secret: null, expires_on: null });
}

function schedule(
  world: World,
  owner: number,
  subscription: Subscription,
  change: PlanChange,
): void {
  subscription.scheduled_change = {
    id: world.newId('spc', owner),
    product_id: change.product.product_id,
    product_name: change.product.name,
    product_description: change.product.description,
    quantity: change.quantity,
    addons: change.addons.map(({ addon_id, quantity }) => ({
      addon_id,
      name: world.catalog.addons.find((addon) => addon.id === addon_id)?.name ?? addon_id,
      quantity,
    })),
    created_at: world.tick(),
    effective_at: subscription.next_billing_date,
  };
}

/** Money moves: the wallet first, the saved method for the rest. */
function settleCharge(
  world: World,
  owner: number,
  subscription: Subscription,
  change: PlanChange,
  charge: Quote,
): void {
  const { customer_credits: credits, total_amount: total } = charge.summary;
  const id =
    total > 0
      ? chargeSubscription(world, owner, subscription, {
          total,
          tax: charge.summary.tax,
          product: change.product.product_id,
          name: change.product.name,
          status: 'succeeded',
        }).payment_id
      : null;
  if (credits === 0) return;
  const wallets = world.wallets(owner);
  const at = world.tick();
  let wallet = wallets.find((other) => other.currency === subscription.currency);
  if (!wallet) wallets.push((wallet = openWallet(subscription.currency, at)));
  append(wallet, {
    id: world.newId('cwt', owner),
    business_id: world.catalog.business_id,
    customer_id: world.ids.make('cus', owner, 0),
    amount: Math.abs(credits),
    is_credit: credits > 0,
    event_type: credits > 0 ? 'refund' : 'payment',
    reason: credits > 0 ? 'Change of plan' : null,
    reference_object_id: id,
    created_at: at,
  });
}

export interface SubscriptionCharge {
  total: number;
  tax: number;
  product: string;
  name: string;
  description?: string | null;
  status: string;
  link?: string;
  updatesMethod?: boolean;
  metadata?: Payment['metadata'];
}

/** Writes a payment for a subscription, on its saved method. */
export function chargeSubscription(
  world: World,
  owner: number,
  subscription: Subscription,
  charge: SubscriptionCharge,
): Payment {
  const { payments, methods } = world.commerce(owner);
  const id = world.newId('pay', owner);
  const tax = Math.max(0, Math.min(charge.tax, charge.total));
  const record = newPayment(world, {
    id,
    ordinal: world.ids.read('pay', id)?.ordinal ?? 0,
    owner,
    at: world.tick(),
    currency: subscription.currency,
    lines: [
      {
        items_id: charge.product,
        name: charge.name,
        description: charge.description ?? null,
        amount: charge.total - tax,
        tax,
        refundable_amount: charge.total,
      },
    ],
    billing: subscription.billing,
    status: charge.status,
    method: fromSaved(
      methods.find((method) => method.payment_method_id === subscription.payment_method_id),
    ),
    subscription: subscription.subscription_id,
    cart: [],
    ...(charge.link !== undefined && { link: charge.link }),
    ...(charge.updatesMethod !== undefined && { updatesMethod: charge.updatesMethod }),
    metadata: charge.metadata ?? subscription.metadata,
  });
  payments.unshift(record);
  return record.payment;
}

/** A payment that waits on a checkout page; the link and the secret only look like ones. */
export function checkoutLink(payment: string, at: number) {
  return {
    payment_id: payment,
    payment_link: `https://test.checkout.dodopayments.com/${payment}`,
    client_secret: `${payment}_secret_sandbox`,
    expires_on: isoSeconds(at + 86_400_000),
  };
}

function askByLink(
  world: World,
  owner: number,
  subscription: Subscription,
  change: PlanChange,
  charge: Quote,
) {
  const payment = chargeSubscription(world, owner, subscription, {
    total: charge.summary.total_amount,
    tax: charge.summary.tax,
    product: change.product.product_id,
    name: change.product.name,
    status: 'requires_payment_method',
  });
  const link = checkoutLink(payment.payment_id, world.now());
  payment.payment_link = link.payment_link;
  return link;
}

function cancelScheduled({ world, params }: Call) {
  const { subscription } = findSubscription(world, params.subscription_id ?? '');
  if (!subscription.scheduled_change) {
    throw refused('SCHEDULED_PLAN_CHANGE_NOT_FOUND', 'No change of plan is scheduled', 404);
  }
  subscription.scheduled_change = null;
  return empty();
}

export const changePlanRoutes: Route[] = [
  route('POST /subscriptions/:subscription_id/change-plan', apply),
  route('POST /subscriptions/:subscription_id/change-plan/preview', preview),
  route('DELETE /subscriptions/:subscription_id/change-plan/scheduled', cancelScheduled),
];
