import * as v from 'valibot';
import type { CustomerPath } from './customer.js';
import { metadata, required, text } from './fields.js';
import { listOf, partOf, whole, yes } from './more-fields.js';
import { Accepted, type ReadOperation, type WriteOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';
import type { PlanChange } from './plan-change.js';

/** A subscription, of a list or alone; what only one of them has is null or empty in the other. */
export const Subscription = v.object({
  subscription_id: required,
  product_id: text,
  product_name: text,
  /** `active`, `on_hold`, `past_due`, `paused`, `cancelled` …, or a newer one. */
  status: text,
  quantity: whole,
  /** For one period, in the currency's smallest unit; with tax where `tax_inclusive`. */
  recurring_pre_tax_amount: whole,
  currency: text,
  tax_inclusive: yes,
  payment_frequency_count: whole,
  /** `Day`, `Week`, `Month` or `Year`. */
  payment_frequency_interval: text,
  /** ISO 8601, UTC, as all dates. */
  created_at: text,
  previous_billing_date: text,
  next_billing_date: text,
  cancel_at_next_billing_date: yes,
  cancelled_at: text,
  paused_at: text,
  expires_at: text,
  trial_period_days: whole,
  on_demand: yes,
  has_payment_method: yes,
  payment_method_id: text,
  addons: listOf(v.object({ addon_id: required, quantity: whole })),
  meters: listOf(v.object({ meter_id: required, name: text, measurement_unit: text })),
  scheduled_change: partOf(
    v.object({
      product_id: text,
      product_name: text,
      quantity: whole,
      effective_at: text,
    }),
  ),
  /** What follows is for staff. */
  cancellation_feedback: text,
  cancellation_comment: text,
  tax_id: text,
  customer_business_name: text,
  metadata,
});
export type Subscription = v.InferOutput<typeof Subscription>;

type SubscriptionListQuery = PageQuery & {
  /** Upstream takes one status at a time. */
  readonly status?: string;
  readonly cancel_at_next_billing_date?: boolean;
  /** ISO 8601; both ends are included. */
  readonly created_at_gte?: string;
  readonly created_at_lte?: string;
};

export const CANCELLATION_FEEDBACK = [
  'too_expensive',
  'missing_features',
  'switched_service',
  'unused',
  'customer_service',
  'low_quality',
  'too_complex',
  'other',
] as const;
export type CancellationFeedback = (typeof CANCELLATION_FEEDBACK)[number];

interface Reasons {
  readonly cancellation_feedback?: CancellationFeedback;
  /** 500 characters at most. */
  readonly cancellation_comment?: string;
}

/** One thing at a time: end at the period's end, take that back, end now, pause, or go on. */
export type SubscriptionChange =
  | ({ readonly cancel_at_next_billing_date: true } & Reasons)
  | { readonly cancel_at_next_billing_date: false }
  | ({ readonly status: 'cancelled' } & Reasons)
  | { readonly status: 'paused' | 'active' };

/** A page of the provider's where the customer pays or enters a card; all null where none is needed. */
export const CheckoutLink = v.object({
  ...Accepted.entries,
  payment_id: text,
  payment_link: text,
  expires_on: text,
});
export type CheckoutLink = v.InferOutput<typeof CheckoutLink>;

export type PaymentMethodChoice =
  | { readonly type: 'new'; readonly return_url?: string }
  | { readonly type: 'existing'; readonly payment_method_id: string };

export type SubscriptionPath = CustomerPath & {
  readonly subscription: string;
};

const read = {
  staff: 'subscriptions:read',
  customer: 'self:subscriptions.read',
} as const;
const write = {
  staff: 'subscriptions:write',
  customer: 'self:subscriptions.write',
} as const;
const one = '/customers/{customer}/subscriptions/{subscription}';

export const listSubscriptions: ReadOperation<
  { params: CustomerPath; query?: SubscriptionListQuery },
  Page<Subscription>
> = {
  method: 'GET',
  path: '/customers/{customer}/subscriptions',
  access: read,
  response: pageOf(Subscription),
};

export const getSubscription: ReadOperation<{ params: SubscriptionPath }, Subscription> = {
  method: 'GET',
  path: one,
  access: read,
  response: Subscription,
};

/** Cancels, pauses or takes either back. For customers as far as the handler's `features` go. */
export const updateSubscription: WriteOperation<
  { params: SubscriptionPath; body: SubscriptionChange },
  Subscription
> = {
  method: 'PATCH',
  changes: ['subscriptions'],
  path: one,
  access: { staff: 'subscriptions:write', customer: 'self:subscriptions.cancel' },
  response: Subscription,
};

export const changePlan: WriteOperation<
  { params: SubscriptionPath; body: PlanChange },
  CheckoutLink
> = {
  method: 'POST',
  feature: 'changePlan',
  changes: ['subscriptions', 'payments', 'wallets'],
  path: `${one}/change-plan`,
  access: write,
  response: CheckoutLink,
};

export const cancelScheduledPlanChange: WriteOperation<{ params: SubscriptionPath }, Accepted> = {
  method: 'DELETE',
  feature: 'changePlan',
  changes: ['subscriptions'],
  path: `${one}/change-plan/scheduled`,
  access: write,
  response: Accepted,
};

/** For a subscription on hold this also charges what is due. */
export const updatePaymentMethod: WriteOperation<
  { params: SubscriptionPath; body: PaymentMethodChoice },
  CheckoutLink
> = {
  method: 'POST',
  feature: 'updatePaymentMethod',
  changes: ['subscriptions', 'payments', 'payment-methods'],
  path: `${one}/update-payment-method`,
  access: { staff: 'subscriptions:write', customer: 'self:billing.write' },
  response: CheckoutLink,
};
