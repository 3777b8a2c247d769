import type { CustomerClient } from '../../client/customer-client.js';
import { getCustomer, listCustomers } from '../../protocol/customer.js';
import type { Field } from './columns.js';
import type { Filter } from './filters.js';
import type { ListOperation } from './page-reader.js';

export type SourceKind = 'customers' | 'payments' | 'subscriptions' | 'ledger-entries';

/** A list that reports are made of: what its rows tell, and what the server can narrow it by. */
export interface Source {
  readonly kind: SourceKind | 'customer-report';
  /** Field with the row's identity. */
  readonly id: string;
  readonly fields: readonly Field[];
  readonly filters: readonly Filter[];
  /** Whether the list takes `created_at_gte` and `created_at_lte`. */
  readonly datesByServer: boolean;
  /** Whether rows carry the merchant's own `metadata.*` fields. */
  readonly hasMetadata: boolean;
}

/** A source that can be read. */
export interface ReadableSource extends Source {
  readonly operation: ListOperation<object>;
  /** Reads one by its id, where that can be done: for rows that were selected. */
  readonly item?: ReadItem | undefined;
}

export type ReadItem = (
  client: Pick<CustomerClient, 'read'>,
  id: string,
  signal: AbortSignal,
) => Promise<object>;

/** Joins a source with the operation that lists it. */
export function readable<Row extends object>(
  source: Source,
  operation: ListOperation<Row>,
  item?: ReadItem,
): ReadableSource {
  return { ...source, operation, item };
}

const text = (key: string, more: Partial<Field> = {}): Field => ({ key, type: 'text', ...more });
const flag = (key: string): Field => ({ key, type: 'flag' });
const number = (key: string): Field => ({ key, type: 'number' });
const amount = (key: string, more: Partial<Field> = {}): Field => ({
  key,
  type: 'amount',
  currency: 'currency',
  ...more,
});
const date = (key: string, more: Partial<Field> = {}): Field => ({ key, type: 'date', ...more });
const usual = { usual: true } as const;

/** The customer of a payment or subscription, flat as in a file. */
const OWNER: readonly Field[] = [
  text('customer_id', { path: 'customer.customer_id', usual: true }),
  text('customer_name', { path: 'customer.name', usual: true }),
  text('customer_email', { path: 'customer.email', usual: true }),
];

const byServer = (...keys: string[]): Filter[] => keys.map((key) => ({ key, query: key }));

export const CUSTOMERS: ReadableSource = readable(
  {
    kind: 'customers',
    id: 'customer_id',
    fields: [
      text('name', usual),
      text('customer_id', usual),
      text('email', usual),
      text('phone_number', usual),
      date('created_at', usual),
    ],
    filters: byServer('search'),
    datesByServer: true,
    hasMetadata: true,
  },
  listCustomers,
  (client, id, signal) => client.read(getCustomer, { params: { customer: id } }, { signal }),
);

/** Upstream's `invoice_url` is left out: whoever has it has the invoice. */
export const PAYMENTS: Source = {
  kind: 'payments',
  id: 'payment_id',
  fields: [
    text('payment_id', usual),
    date('created_at', usual),
    text('status', usual),
    amount('total_amount', usual),
    text('currency', usual),
    ...OWNER,
    text('refund_status', usual),
    text('dispute_status'),
    text('payment_method'),
    text('payment_method_type'),
    text('card_network'),
    text('card_last_four'),
    text('subscription_id'),
    text('subscription_ids'),
    flag('is_multi_subscription'),
    flag('has_license_key'),
    flag('digital_products_delivered'),
    text('invoice_id'),
    text('payment_provider'),
    text('brand_id'),
  ],
  filters: [
    ...byServer('status', 'currency', 'customer_id', 'product_id', 'subscription_id', 'brand_id'),
    { key: 'refund_status', values: ['partial', 'full'] },
    { key: 'payment_method' },
    { key: 'card_network' },
  ],
  datesByServer: true,
  hasMetadata: true,
};

export const SUBSCRIPTIONS: Source = {
  kind: 'subscriptions',
  id: 'subscription_id',
  fields: [
    text('subscription_id', usual),
    date('created_at', usual),
    text('status', usual),
    text('product_name', usual),
    text('product_id'),
    number('quantity'),
    amount('recurring_pre_tax_amount', usual),
    text('currency', usual),
    flag('tax_inclusive'),
    ...OWNER,
    number('payment_frequency_count'),
    text('payment_frequency_interval'),
    date('previous_billing_date'),
    date('next_billing_date', usual),
    flag('cancel_at_next_billing_date'),
    date('cancelled_at'),
    date('paused_at'),
    number('subscription_period_count'),
    text('subscription_period_interval'),
    number('trial_period_days'),
    amount('trial_amount'),
    flag('on_demand'),
    flag('has_payment_method'),
    text('tax_id'),
    text('customer_business_name'),
  ],
  filters: [
    ...byServer('status', 'customer_id', 'product_id', 'brand_id', 'cancel_at_next_billing_date'),
    { key: 'currency' },
    { key: 'payment_frequency_interval', values: ['Day', 'Week', 'Month', 'Year'] },
  ],
  datesByServer: true,
  hasMetadata: true,
};

/** Of one customer: upstream has no ledger of all, and no filter by date or event. */
export const LEDGER_ENTRIES: Source = {
  kind: 'ledger-entries',
  id: 'id',
  fields: [
    text('id', usual),
    date('created_at', usual),
    text('event_type', usual),
    flag('is_credit'),
    amount('amount', usual),
    amount('before_balance', usual),
    amount('after_balance', usual),
    text('currency', usual),
    text('reason', usual),
    text('reference_object_id', usual),
    text('customer_id'),
  ],
  filters: [
    ...byServer('currency'),
    { key: 'event_type' },
    { key: 'is_credit', values: ['true', 'false'] },
  ],
  datesByServer: false,
  hasMetadata: false,
};
