import type { PaymentListParams } from 'dodopayments/resources';
import * as v from 'valibot';
import {
  getInvoice,
  getLineItems,
  getPayment,
  getPaymentRetry,
  LineItems,
  listPayments,
  Payment,
  PaymentRetry,
  PaymentRow,
  RetryState,
  retryPayment,
} from '../../protocol/index.js';
import { listOf } from '../../protocol/more-fields.js';
import { Refusal } from '../problems.js';
import { askRows, isRecord } from '../upstream.js';
import { createdBetween, currency, id, paging, word } from './fields.js';
import { customerOf, param, paymentOwner, readPayment } from './owned.js';
import { ownRefund } from './refunds.js';
import { file, item, list, mutation, type Call, type Route } from './route.js';

/** Upstream's address of an invoice opens without a login, so a page learns only that there is one. */
export const rawPayment = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((payment) => ({ ...payment, has_invoice: typeof payment.invoice_url === 'string' })),
);

const own = [
  'payment_id',
  'created_at',
  'status',
  'total_amount',
  'currency',
  'refund_status',
  'payment_method',
  'payment_method_type',
  'card_network',
  'card_last_four',
  'subscription_id',
  'subscription_ids',
  'is_multi_subscription',
  'invoice_id',
  'has_invoice',
] as const;

const ownRow = v.pick(PaymentRow, own);
const ownPayment = v.object({
  ...v.pick(Payment, [
    ...own,
    'tax',
    'product_cart',
    'discounts',
    'is_update_payment_method',
    // The page has words of its own for a code; upstream's text is the merchant's.
    'error_code',
  ]).entries,
  refunds: listOf(ownRefund),
});

export const paymentQuery = v.strictObject({
  ...paging,
  ...createdBetween,
  status: v.optional(word<PaymentListParams['status']>()),
  subscription_id: v.optional(id),
  currency: v.optional(currency),
});

/**
 * Charges take their time: a payment that was asked for may show up this much later. Upstream's own
 * limit of sends per invoice stands behind it.
 */
const SETTLES = 30_000;
/** Milliseconds by which upstream's clock may be behind ours. */
const CLOCK_SKEW = 2_000;

/** The payment that a lost retry has made: it's for the same subscription and has just come. */
async function findRetry(call: Call<undefined, object>) {
  const { subscription_id: subscription } = await readPayment(call);
  // Without a subscription there is nothing to retry, and so nothing was made.
  if (typeof subscription !== 'string') return null;
  const { items } = await askRows(call.ask, 10, (dodo, options) =>
    dodo.payments.list(
      {
        customer_id: call.customer,
        subscription_id: subscription,
        created_at_gte: new Date(call.attempt.since - CLOCK_SKEW).toISOString(),
        page_number: 0,
        page_size: 10,
      },
      options,
    ),
  );
  const isAnother = (row: unknown): row is Record<string, unknown> =>
    isRecord(row) && row.payment_id !== param(call, 'payment');
  return items.find(isAnother) ?? null;
}

export const paymentRoutes: readonly Route[] = [
  list({
    operation: listPayments,
    query: paymentQuery,
    owner: customerOf,
    upstream: ({ askRows, customer, query: { page, page_size, ...filters } }) =>
      askRows((dodo, options) =>
        dodo.payments.list(
          { ...filters, customer_id: customer, page_number: page, page_size },
          options,
        ),
      ),
    fields: { staff: v.pipe(rawPayment, PaymentRow), customer: v.pipe(rawPayment, ownRow) },
  }),

  item({
    operation: getPayment,
    guard: paymentOwner,
    owner: customerOf,
    upstream: readPayment,
    fields: { staff: v.pipe(rawPayment, Payment), customer: v.pipe(rawPayment, ownPayment) },
  }),

  item({
    operation: getLineItems,
    guard: paymentOwner,
    owner: 'guarded',
    upstream: (call) =>
      call.ask((dodo, options) => dodo.payments.retrieveLineItems(param(call, 'payment'), options)),
    fields: { staff: LineItems, customer: LineItems },
  }),

  item({
    operation: getPaymentRetry,
    guard: paymentOwner,
    owner: 'guarded',
    upstream: (call) =>
      call.ask((dodo, options) =>
        dodo.payments.retrieveRetryState(param(call, 'payment'), options),
      ),
    fields: { staff: RetryState, customer: RetryState },
  }),

  mutation<object>({
    operation: retryPayment,
    guard: paymentOwner,
    owner: 'guarded',
    body: { staff: v.strictObject({}), customer: v.strictObject({}) },
    async permit(call) {
      const state = await call.ask((dodo, options) =>
        dodo.payments.retrieveRetryState(param(call, 'payment'), options),
      );
      if (!isRecord(state) || state.can_retry !== false) return;
      const code = v.parse(RetryState, state).reason ?? 'UNSUPPORTED_ACTION';
      throw new Refusal('conflict', { errors: [{ field: '', code }] });
    },
    upstream: (call) =>
      call.ask((dodo, options) => dodo.payments.retry(param(call, 'payment'), options)),
    afterLoss: { find: findRetry, settles: () => SETTLES },
    fields: { staff: PaymentRetry, customer: PaymentRetry },
  }),

  file({
    operation: getInvoice,
    guard: paymentOwner,
    name: (call) => `invoice-${param(call, 'payment')}`,
    upstream: (call) => (dodo, options) =>
      dodo.invoices.payments.retrieve(param(call, 'payment'), options),
  }),
];
