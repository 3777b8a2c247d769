import * as v from 'valibot';
import { text } from './fields.js';
import { partOf } from './more-fields.js';
import type { ReadOperation, WriteOperation } from './operation.js';
import type { SubscriptionPath } from './subscription.js';

/** Where a subscription's bills are addressed to. Upstream keeps it with each subscription. */
export const BillingDetails = v.object({
  customer_name: text,
  /** Stands on bills in place of the name, with a tax id that is valid. */
  customer_business_name: text,
  tax_id: text,
  billing: partOf(
    v.object({
      /** Two letters, ISO 3166-1. */
      country: text,
      street: text,
      city: text,
      state: text,
      zipcode: text,
    }),
  ),
});
export type BillingDetails = v.InferOutput<typeof BillingDetails>;

export interface BillingAddress {
  readonly country: string;
  readonly street: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly zipcode: string | null;
}

/** What is left out stays as it is; an address is a whole, and null takes a value away. */
export interface BillingChanges {
  readonly customer_name?: string;
  readonly customer_business_name?: string | null;
  readonly tax_id?: string | null;
  readonly billing?: BillingAddress;
}

const path = '/customers/{customer}/subscriptions/{subscription}/billing-details';

export const getBillingDetails: ReadOperation<{ params: SubscriptionPath }, BillingDetails> = {
  method: 'GET',
  path,
  access: { staff: 'subscriptions:read', customer: 'self:subscriptions.read' },
  response: BillingDetails,
};

export const updateBillingDetails: WriteOperation<
  { params: SubscriptionPath; body: BillingChanges },
  BillingDetails
> = {
  method: 'PATCH',
  feature: 'billingDetails',
  changes: ['subscriptions'],
  path,
  access: { staff: 'subscriptions:write', customer: 'self:billing.write' },
  response: BillingDetails,
};
