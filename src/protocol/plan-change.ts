import * as v from 'valibot';
import { required, text } from './fields.js';
import { listOf, number, partOf, whole } from './more-fields.js';
import type { ReadOperation, WriteOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';
import type { SubscriptionPath } from './subscription.js';

/** A plan that customers may change to, as the merchant lists them. */
export const Plan = v.object({
  product_id: required,
  name: text,
  /** For one period, in the currency's smallest unit. */
  price: whole,
  currency: text,
  payment_frequency_count: whole,
  payment_frequency_interval: text,
  /** What may be added to it, each at a price of its own. */
  addons: listOf(v.object({ addon_id: required, name: text, price: whole, currency: text })),
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

/** What its plan may be changed to. For customers: staff know the merchant's products. */
export const listPlans: ReadOperation<
  { params: SubscriptionPath; query?: PageQuery },
  Page<Plan>
> = {
  method: 'GET',
  path: '/customers/{customer}/subscriptions/{subscription}/change-plan',
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
  path: '/customers/{customer}/subscriptions/{subscription}/change-plan/preview',
  access: { staff: 'subscriptions:write', customer: 'self:subscriptions.write' },
  response: PlanPreview,
};
