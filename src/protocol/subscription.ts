import * as v from 'valibot';
import type { CustomerPath } from './customer.js';
import { listOf, metadata, number, partOf, required, text, whole, yes } from './fields.js';
import { Nothing, type ReadOperation, type WriteOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';

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

export type SubscriptionListQuery = PageQuery & {
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

/** A plan that customers may change to, as the merchant lists them. */
export const Plan = v.object({
  product_id: required,
  name: text,
  /** For one period, in the currency's smallest unit. */
  price: whole,
  currency: text,
  payment_frequency_count: whole,
  payment_frequency_interval: text,
});
export type Plan = v.InferOutput<typeof Plan>;

export const PRORATION_MODES = [
  'prorated_immediately',
  'full_immediately',
  'difference_immediately',
  'do_not_bill',
] as const;
export type ProrationMode = (typeof PRORATION_MODES)[number];

export interface PlanChange {
  readonly product_id: string;
  readonly quantity: number;
  /** Those the subscription has, where not given; `[]` removes them. */
  readonly addons?: readonly { readonly addon_id: string; readonly quantity: number }[];
  readonly discount_codes?: readonly string[];
  /** Default: `immediately`. */
  readonly effective_at?: 'immediately' | 'next_billing_date';
  /** Replaces a change that is scheduled. */
  readonly cancel_scheduled_change_plan?: boolean;
  /** Staff only, and theirs to give; for customers the handler's option decides. */
  readonly proration_billing_mode?: ProrationMode;
  /** Staff only; for customers a change that isn't paid isn't made. */
  readonly on_payment_failure?: 'prevent_change' | 'apply_change';
}

/** What a change of plan would cost now, and what it would lead to. */
export const PlanPreview = v.object({
  immediate_charge: partOf(
    v.object({
      effective_at: text,
      line_items: listOf(
        v.object({
          /** `subscription`, `addon`, `meter`, or a newer one. */
          type: text,
          name: text,
          quantity: whole,
          unit_price: whole,
          proration_factor: number,
          tax: whole,
          tax_rate: number,
          /** Of a meter. */
          subtotal: whole,
        }),
      ),
      summary: partOf(
        v.object({
          currency: text,
          /** Charged now. */
          total_amount: whole,
          tax: whole,
          /** Below 0: taken from the wallet. Above: put into it. */
          customer_credits: whole,
        }),
      ),
    }),
  ),
  new_plan: partOf(
    v.object({
      product_id: text,
      quantity: whole,
      recurring_pre_tax_amount: whole,
      currency: text,
      next_billing_date: text,
    }),
  ),
});
export type PlanPreview = v.InferOutput<typeof PlanPreview>;

/** A page of the provider's where the customer pays or enters a card; all null where none is needed. */
export const CheckoutLink = v.object({ payment_id: text, payment_link: text, expires_on: text });
export type CheckoutLink = v.InferOutput<typeof CheckoutLink>;

export type PaymentMethodChoice =
  | { readonly type: 'new'; readonly return_url?: string }
  | { readonly type: 'existing'; readonly payment_method_id: string };

/** A billing period of a metered subscription. Quantities are decimal strings. */
export const UsagePeriod = v.object({
  start_date: text,
  end_date: text,
  meters: listOf(
    v.object({
      id: required,
      name: text,
      consumed_units: text,
      free_threshold: number,
      chargeable_units: text,
      price_per_unit: text,
      /** In the currency's smallest unit. */
      total_price: whole,
      currency: text,
    }),
  ),
});
export type UsagePeriod = v.InferOutput<typeof UsagePeriod>;

export type UsageQuery = PageQuery & {
  readonly meter_id?: string;
  /** ISO 8601; both ends are included. */
  readonly start_date?: string;
  readonly end_date?: string;
};

export type SubscriptionPath = CustomerPath & {
  readonly subscription: string;
};

const read = { staff: 'subscriptions:read', customer: 'self:subscriptions.read' } as const;
const write = { staff: 'subscriptions:write', customer: 'self:subscriptions.write' } as const;
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

/** What its plan may be changed to. For customers: staff know the merchant's products. */
export const listPlans: ReadOperation<
  { params: SubscriptionPath; query?: PageQuery },
  Page<Plan>
> = {
  method: 'GET',
  path: `${one}/change-plan`,
  access: { customer: 'self:subscriptions.read' },
  response: pageOf(Plan),
};

export const previewPlanChange: WriteOperation<
  { params: SubscriptionPath; body: PlanChange },
  PlanPreview
> = {
  method: 'POST',
  feature: 'changePlan',
  changes: [],
  path: `${one}/change-plan/preview`,
  access: write,
  response: PlanPreview,
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

export const cancelScheduledPlanChange: WriteOperation<{ params: SubscriptionPath }, Nothing> = {
  method: 'DELETE',
  feature: 'changePlan',
  changes: ['subscriptions'],
  path: `${one}/change-plan/scheduled`,
  access: write,
  response: Nothing,
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

export const listUsage: ReadOperation<
  { params: SubscriptionPath; query?: UsageQuery },
  Page<UsagePeriod>
> = {
  method: 'GET',
  path: `${one}/usage-history`,
  access: read,
  response: pageOf(UsagePeriod),
};
