import type { CountryCode } from 'dodopayments/resources';
import * as v from 'valibot';
import {
  BillingDetails,
  getBillingDetails,
  updateBillingDetails,
  type BillingChanges,
} from '../../protocol/index.js';
import { isRecord } from '../upstream.js';
import { line } from './fields.js';
import { customerOf, param, readSubscription, subscriptionOwner } from './owned.js';
import { item, mutation, type Route } from './route.js';

/** Upstream's subscription has the name in its customer. */
const fields = v.pipe(
  v.custom<Record<string, unknown>>(isRecord),
  v.transform((subscription) => ({
    ...subscription,
    customer_name: isRecord(subscription.customer) ? subscription.customer.name : null,
  })),
  BillingDetails,
);

const part = v.nullable(line(255));

const body = v.pipe(
  v.strictObject({
    customer_name: v.optional(line(255)),
    customer_business_name: v.optional(part),
    tax_id: v.optional(v.nullable(line(50))),
    billing: v.optional(
      v.strictObject({
        // Which ones there are upstream knows.
        country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
        street: part,
        city: part,
        state: part,
        zipcode: part,
      }),
    ),
  }),
  v.check((changes) => Object.keys(changes).length > 0),
);

export const billingDetailsRoutes: readonly Route[] = [
  item({
    operation: getBillingDetails,
    guard: subscriptionOwner,
    owner: customerOf,
    upstream: readSubscription,
    fields: { staff: fields, customer: fields },
  }),

  mutation<BillingChanges>({
    operation: updateBillingDetails,
    enabled: ({ rules }) => rules.features.billingDetails,
    body: { staff: body, customer: body },
    guard: subscriptionOwner,
    owner: customerOf,
    // Built field by field: upstream's own route would also take dates, periods and prices.
    upstream: (call) => {
      const { customer_name, customer_business_name, tax_id, billing } = call.body;
      return call.ask((dodo, options) =>
        dodo.subscriptions.update(
          param(call, 'subscription'),
          {
            ...(customer_name !== undefined && { customer_name }),
            ...(customer_business_name !== undefined && { customer_business_name }),
            ...(tax_id !== undefined && { tax_id }),
            ...(billing && {
              billing: { ...billing, country: billing.country as CountryCode },
            }),
          },
          options,
        ),
      );
    },
    afterLoss: 'repeat',
    fields: { staff: fields, customer: fields },
  }),
];
