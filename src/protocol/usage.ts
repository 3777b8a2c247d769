import * as v from 'valibot';
import { required, text } from './fields.js';
import { listOf, number, whole } from './more-fields.js';
import type { ReadOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';
import type { SubscriptionPath } from './subscription.js';

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

type UsageQuery = PageQuery & {
  readonly meter_id?: string;
  /** ISO 8601; both ends are included. */
  readonly start_date?: string;
  readonly end_date?: string;
};

export const listUsage: ReadOperation<
  { params: SubscriptionPath; query?: UsageQuery },
  Page<UsagePeriod>
> = {
  method: 'GET',
  path: '/customers/{customer}/subscriptions/{subscription}/usage-history',
  access: { staff: 'subscriptions:read', customer: 'self:subscriptions.read' },
  response: pageOf(UsagePeriod),
};
