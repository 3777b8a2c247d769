import * as v from 'valibot';
import type { CustomerPath } from './customer.js';
import { required, text } from './fields.js';
import { partOf, yes } from './more-fields.js';
import { Accepted, type ReadOperation, type WriteOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';

/** A saved way to pay. */
export const PaymentMethod = v.object({
  payment_method_id: required,
  payment_method: text,
  payment_method_type: text,
  recurring_enabled: yes,
  /** ISO 8601, UTC. */
  last_used_at: text,
  card: partOf(
    v.object({
      card_network: text,
      card_type: text,
      last4_digits: text,
      expiry_month: text,
      expiry_year: text,
    }),
  ),
});
export type PaymentMethod = v.InferOutput<typeof PaymentMethod>;

type PaymentMethodPath = CustomerPath & {
  readonly method: string;
};

export const listPaymentMethods: ReadOperation<
  { params: CustomerPath; query?: PageQuery },
  Page<PaymentMethod>
> = {
  method: 'GET',
  path: '/customers/{customer}/payment-methods',
  access: { staff: 'payments:read', customer: 'self:billing.read' },
  response: pageOf(PaymentMethod),
};

export const removePaymentMethod: WriteOperation<{ params: PaymentMethodPath }, Accepted> = {
  method: 'DELETE',
  feature: 'removePaymentMethod',
  changes: ['payment-methods', 'subscriptions'],
  path: '/customers/{customer}/payment-methods/{method}',
  access: { staff: 'customers:write', customer: 'self:billing.write' },
  response: Accepted,
};
