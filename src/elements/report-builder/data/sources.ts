import type { CustomerClient } from '../../../client/customer-client.js';
import { listCustomers } from '../../../protocol/customer.js';
import { getCustomer } from '../../../protocol/one-customer.js';
import type { PathParams } from '../../../protocol/operation.js';
import { listAllPayments, listPayments } from '../../../protocol/payment.js';
import type { Access } from '../../../protocol/scopes.js';
import { listSubscriptions } from '../../../protocol/subscription.js';
import { listLedgerEntries } from '../../../protocol/wallet.js';
import type { Field } from './columns.js';
import type { Filter } from './filters.js';
import type { ListOperation } from './page-reader.js';
import type { Rows, RowsOptions } from './rows.js';

/** What reports are made of: what its rows tell, and what the server can narrow it by. */
export interface Source {
  /** As the attribute `source-kind` has it, and saved reports and file names. */
  readonly kind: string;
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
  /** Lists the rows; for the Customer Report, the first of the lists that it sums. */
  readonly operation: ListOperation<object> & { readonly access: Access };
  /** Of one customer: the list's path names which. */
  readonly ofOne: boolean;
  /** Reads one by its id, where that can be done: for rows that were selected. */
  readonly item?: ReadItem | undefined;
  /** Makes rows of several lists, which are there when all has been read: there is no preview. */
  readonly sum?: ((range: SumRange) => Promise<Rows<object>>) | undefined;
}

export type ReadItem = (
  client: Pick<CustomerClient, 'read'>,
  id: string,
  signal: AbortSignal,
) => Promise<object>;

export type SumRange = Pick<
  RowsOptions<object>,
  'client' | 'from' | 'to' | 'startedAt' | 'signal' | 'onWait'
>;

/** Joins a source with the operation that lists it. */
function readable<Row extends object>(
  source: Source,
  operation: ListOperation<Row> & { readonly access: Access },
  more: Pick<ReadableSource, 'item' | 'sum'> = {},
): ReadableSource {
  return { ...source, operation, ofOne: operation.path.includes('{'), ...more };
}

const text = (key: string, more: Partial<Field> = {}): Field => ({ key, type: 'text', ...more });
const flag = (key: string, more: Partial<Field> = {}): Field => ({ key, type: 'flag', ...more });
const number = (key: string, more: Partial<Field> = {}): Field => ({
  key,
  type: 'number',
  ...more,
});
const amount = (key: string, more: Partial<Field> = {}): Field => ({
  key,
  type: 'amount',
  currency: 'currency',
  ...more,
});
const date = (key: string, more: Partial<Field> = {}): Field => ({ key, type: 'date', ...more });
const usual = { usual: true } as const;

const byServer = (...keys: string[]): Filter[] => keys.map((key) => ({ key, query: key }));
const byDevice = (...keys: string[]): Filter[] => keys.map((key) => ({ key }));

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
  {
    item: (client, id, signal) =>
      client.read(getCustomer, { params: { customer: id } }, { signal }),
  },
);

/** Upstream's `invoice_url` is left out: whoever has it has the invoice. */
export const PAYMENTS: ReadableSource = readable(
  {
    kind: 'payments',
    id: 'payment_id',
    fields: [
      text('payment_id', usual),
      date('created_at', usual),
      text('status', usual),
      amount('total_amount', usual),
      text('currency', usual),
      text('refund_status', usual),
      text('dispute_status'),
      text('payment_method'),
      text('payment_method_type'),
      text('card_network'),
      text('card_last_four'),
      text('subscription_id'),
      text('subscription_ids'),
      flag('is_multi_subscription'),
      text('invoice_id'),
      text('payment_provider'),
    ],
    filters: [
      ...byServer('status', 'currency', 'subscription_id'),
      ...byDevice('refund_status', 'payment_method', 'card_network'),
    ],
    datesByServer: true,
    hasMetadata: true,
  },
  listPayments as ListOperation<object> & { access: Access },
);

export const SUBSCRIPTIONS: ReadableSource = readable(
  {
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
      number('payment_frequency_count'),
      text('payment_frequency_interval'),
      date('previous_billing_date'),
      date('next_billing_date', usual),
      flag('cancel_at_next_billing_date'),
      date('cancelled_at'),
      date('paused_at'),
      date('expires_at'),
      number('trial_period_days'),
      flag('on_demand'),
      flag('has_payment_method'),
      text('tax_id'),
      text('customer_business_name'),
    ],
    filters: [
      ...byServer('status', 'cancel_at_next_billing_date'),
      ...byDevice('currency', 'product_id', 'payment_frequency_interval'),
    ],
    datesByServer: true,
    hasMetadata: true,
  },
  listSubscriptions as ListOperation<object> & { access: Access },
);

/** Upstream has no ledger of all, and no filter by date or event. */
export const LEDGER_ENTRIES: ReadableSource = readable(
  {
    kind: 'ledger-entries',
    id: 'id',
    fields: [
      text('id', usual),
      date('created_at', usual),
      text('event_type', usual),
      flag('is_credit', usual),
      amount('amount', usual),
      amount('before_balance', usual),
      amount('after_balance', usual),
      text('currency', usual),
      text('reason', usual),
      text('reference_object_id'),
    ],
    filters: [...byServer('currency'), ...byDevice('event_type', 'is_credit')],
    datesByServer: false,
    hasMetadata: false,
  },
  listLedgerEntries as ListOperation<object> & { access: Access },
);

/** The provider's own "Customer Report". */
export const CUSTOMER_REPORT: ReadableSource = readable(
  {
    kind: 'customer-report',
    id: 'customer_id',
    fields: [
      text('customer_id', usual),
      text('name', usual),
      text('email', usual),
      text('currency', usual),
      number('payments', usual),
      amount('payment_amount', usual),
      number('refunds', usual),
      amount('refund_amount', usual),
      number('disputes', usual),
      amount('dispute_amount', usual),
      number('disputes_lost', usual),
      amount('dispute_lost_amount', usual),
      number('without_amount', usual),
    ],
    filters: [],
    datesByServer: true,
    hasMetadata: false,
  },
  listAllPayments as ListOperation<object> & { access: Access },
  { sum: async (range) => (await import('./customer-report.js')).readCustomerReport(range) },
);

const SOURCES = [CUSTOMERS, CUSTOMER_REPORT, PAYMENTS, SUBSCRIPTIONS, LEDGER_ENTRIES];

/** The sources to choose from, the one that was asked for first. */
export function sourcesFor(
  kind: string,
  customer: string,
  may: (operation: { readonly access: Access }) => boolean,
): readonly ReadableSource[] {
  const asked = SOURCES.find((source) => source.kind === kind && (customer || !source.ofOne));
  if (asked?.ofOne) return [asked];
  // A kind that isn't known falls back to the customers.
  const first = asked ?? CUSTOMERS;
  const others = [CUSTOMERS, CUSTOMER_REPORT].filter((source) => source !== first);
  return [first, ...others.filter((source) => may(source.operation))];
}

/** What a source's path needs. */
export const paramsOf = ({ ofOne }: ReadableSource, customer: string): PathParams | undefined =>
  ofOne ? { customer } : undefined;
