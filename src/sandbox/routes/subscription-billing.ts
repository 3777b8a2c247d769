/** A subscription's payment method, charges on demand, and usage. */
import {
  optionalMetadata,
  optionalText,
  readFields,
  requiredChoice,
  requiredText,
  requiredWhole,
} from '../body.js';
import { isEnded } from '../data/subscriptions.js';
import { formatDecimal } from '../decimal.js';
import { badBody, notFound, refused } from '../errors.js';
import { paged, range, text, within } from '../query.js';
import { mix, Random, word } from '../random.js';
import { ok, route, type Call, type Route } from '../router.js';
import { addInterval, isoSeconds } from '../time.js';
import type { Subscription } from '../wire.js';
import type { World } from '../world.js';
import { chargeSubscription, checkoutLink } from './change-plan.js';
import { findSubscription } from './owner.js';

/** What is owed by a subscription on hold: one period. */
function dues(world: World, subscription: Subscription) {
  const total = subscription.recurring_pre_tax_amount * subscription.quantity;
  const name = world.catalog.byId(subscription.product_id)?.name ?? subscription.product_id;
  return { total, tax: 0, product: subscription.product_id, name };
}

/** The wire body is flat: `{ type: 'new', return_url? }` or `{ type: 'existing', payment_method_id }`. */
function updateMethod({ world, params, body }: Call) {
  const { owner, subscription } = findSubscription(world, params.subscription_id ?? '');
  const fields = readFields(body);
  const type = requiredChoice(fields, 'type', ['new', 'existing']);
  const back = optionalText(fields, 'return_url');
  if (back !== undefined && !URL.canParse(back)) throw badBody('return_url must be a URL');
  const wanted = type === 'existing' ? requiredText(fields, 'payment_method_id') : undefined;
  if (isEnded(subscription))
    throw refused('SUBSCRIPTION_INACTIVE', 'The subscription is not active');
  const onHold = subscription.status === 'on_hold' || subscription.status === 'past_due';
  if (wanted === undefined) {
    const total = onHold ? dues(world, subscription) : { ...dues(world, subscription), total: 0 };
    const payment = chargeSubscription(world, owner, subscription, {
      ...total,
      status: 'requires_payment_method',
      updatesMethod: true,
    });
    const link = checkoutLink(payment.payment_id, world.now());
    payment.payment_link = link.payment_link;
    return ok(link);
  }
  const { methods } = world.commerce(owner);
  if (!methods.some((method) => method.payment_method_id === wanted))
    throw notFound('Payment method');
  subscription.payment_method_id = wanted;
  subscription.has_payment_method = true;
  if (!onHold)
    return ok({ payment_id: null, payment_link: null, client_secret: null, expires_on: null });
  const payment = chargeSubscription(world, owner, subscription, {
    ...dues(world, subscription),
    status: 'succeeded',
  });
  const { payment_frequency_count: count, payment_frequency_interval: unit } = subscription;
  subscription.status = 'active';
  subscription.previous_billing_date = payment.created_at;
  subscription.next_billing_date = isoSeconds(
    addInterval(Date.parse(payment.created_at), count, unit),
  );
  return ok({
    payment_id: payment.payment_id,
    payment_link: null,
    client_secret: null,
    expires_on: null,
  });
}

function charge({ world, params, body }: Call) {
  const { owner, subscription } = findSubscription(world, params.subscription_id ?? '');
  const fields = readFields(body);
  const total = requiredWhole(fields, 'product_price', 0);
  const description = optionalText(fields, 'product_description') ?? null;
  const metadata = optionalMetadata(fields);
  if (!subscription.on_demand)
    throw refused('SUBSCRIPTION_NOT_ON_DEMAND', 'The subscription is not on demand');
  if (subscription.status !== 'active')
    throw refused('SUBSCRIPTION_INACTIVE', 'The subscription is not active');
  if (subscription.cancel_at_next_billing_date) {
    throw refused(
      'CHARGE_NOT_ALLOWED_FOR_SCHEDULED_CANCELLATION',
      'The subscription is about to be cancelled',
    );
  }
  const payment = chargeSubscription(world, owner, subscription, {
    ...dues(world, subscription),
    total,
    description,
    status: 'succeeded',
    ...(metadata && { metadata }),
  });
  return ok({ payment_id: payment.payment_id });
}

const PERIODS = 12;

/** One row per past billing period, newest first; empty for a plan without meters. */
function usageHistory({ world, params, query }: Call) {
  const { owner, subscription } = findSubscription(world, params.subscription_id ?? '');
  const dates = range(query, 'start_date', 'end_date');
  const wanted = text(query, 'meter_id');
  const product = world.catalog.byId(subscription.product_id);
  const periods: { start_date: string; end_date: string; meters: unknown[] }[] = [];
  if (product?.metered === true && (wanted === undefined || wanted === world.catalog.meter_id)) {
    const draw = new Random(mix(world.seed, word('usage'), owner));
    const last = Date.parse(subscription.next_billing_date);
    for (let back = 1; back <= PERIODS; back++) {
      const start = addInterval(last, -back, 'Month');
      const consumed = draw.int(0, 40_000) / 100;
      if (start < Date.parse(subscription.created_at) - 1000) break;
      const chargeable = Math.max(0, Math.round((consumed - 60) * 100) / 100);
      periods.push({
        start_date: isoSeconds(start),
        end_date: isoSeconds(addInterval(last, 1 - back, 'Month')),
        meters: [
          {
            id: world.catalog.meter_id,
            name: 'Render time',
            currency: 'USD',
            free_threshold: 60,
            price_per_unit: '4.25',
            consumed_units: String(consumed),
            chargeable_units: String(chargeable),
            total_price: Math.round(chargeable * 4.25),
          },
        ],
      });
    }
  }
  return ok(
    paged(
      periods.filter((period) => within(period.start_date, dates)),
      query,
    ),
  );
}

function creditUsage({ world, params }: Call) {
  const { owner, subscription } = findSubscription(world, params.subscription_id ?? '');
  const items = world.credits(owner).map((book) => {
    const credit = world.catalog.credits.find((other) => other.id === book.credit_entitlement_id);
    return {
      credit_entitlement_id: book.credit_entitlement_id,
      credit_entitlement_name: credit?.name ?? '',
      unit: credit?.unit ?? '',
      balance: formatDecimal(book.balance),
      overage: '0',
      overage_enabled: credit?.overage_enabled ?? false,
      overage_limit: null,
      remaining_headroom: null,
      limit_reached: false,
    };
  });
  return ok({ subscription_id: subscription.subscription_id, items });
}

export const subscriptionBillingRoutes: Route[] = [
  route('POST /subscriptions/:subscription_id/update-payment-method', updateMethod),
  route('POST /subscriptions/:subscription_id/charge', charge),
  route('GET /subscriptions/:subscription_id/usage-history', usageHistory),
  route('GET /subscriptions/:subscription_id/credit-usage', creditUsage),
];
