/** Subscriptions: a complete record from its few telling fields. */
import { addInterval, isoSeconds } from '../time.js';
import type { Subscription } from '../wire.js';

// prettier-ignore
type Telling =
  | 'subscription_id' | 'brand_id' | 'product_id' | 'currency' | 'recurring_pre_tax_amount' | 'created_at'
  | 'previous_billing_date' | 'next_billing_date' | 'payment_frequency_count' | 'payment_frequency_interval' | 'billing';

/** States that a subscription never leaves. */
const ENDED = new Set(['cancelled', 'failed', 'expired']);

/** Cancelled, failed or expired. */
export const isEnded = (subscription: Subscription): boolean => ENDED.has(subscription.status);

/** Whether a subscription still runs in some way: blocking its customer cancels it. */
export const isLive = (subscription: Subscription): boolean =>
  ['active', 'on_hold', 'paused', 'past_due', 'pending'].includes(subscription.status);

/** What the fields leave out is that of a plain plan: active, one seat, ten years, no add-ons. */
export function newSubscription(
  fields: Pick<Subscription, Telling> & Partial<Subscription>,
): Subscription {
  const status = fields.status ?? 'active';
  return {
    status,
    quantity: 1,
    tax_inclusive: false,
    subscription_period_count: 10,
    subscription_period_interval: 'Year',
    trial_period_days: 0,
    trial_amount: null,
    on_demand: false,
    cancel_at_next_billing_date: false,
    cancelled_at: status === 'cancelled' ? fields.previous_billing_date : null,
    cancellation_comment: null,
    cancellation_feedback: null,
    expires_at: isoSeconds(addInterval(Date.parse(fields.created_at), 10, 'Year')),
    paused_at: status === 'paused' ? fields.previous_billing_date : null,
    addons: [],
    meters: [],
    credit_entitlement_cart: [],
    meter_credit_entitlement_cart: [],
    has_payment_method: true,
    payment_method_id: null,
    scheduled_change: null,
    custom_field_responses: null,
    customer_business_name: null,
    tax_id: null,
    discount_cycles_remaining: null,
    discount_id: null,
    discounts: [],
    metadata: {},
    ...fields,
  };
}
