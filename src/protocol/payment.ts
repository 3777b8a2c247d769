import * as v from 'valibot';
import type { CustomerPath } from './customer.js';
import { metadata, required, text } from './fields.js';
import { listOf, partOf, whole, yes } from './more-fields.js';
import type { FileOperation, ReadOperation, WriteOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';
import { Refund } from './refund.js';

const shared = {
  payment_id: required,
  /** ISO 8601, UTC. */
  created_at: text,
  /** `succeeded`, `failed` …, or a newer one; null: not begun. There is no "refunded": see below. */
  status: text,
  /** With tax, in the currency's smallest unit. */
  total_amount: whole,
  currency: text,
  /** `full`, `partial` or null. */
  refund_status: text,
  payment_method: text,
  payment_method_type: text,
  card_network: text,
  card_last_four: text,
  subscription_id: text,
  subscription_ids: listOf(required),
  is_multi_subscription: yes,
  invoice_id: text,
  /** Whether there is an invoice to download. Upstream's own address of it never reaches a page. */
  has_invoice: yes,
  /** Who paid, as of that day; for staff. */
  customer: partOf(v.object({ customer_id: text, name: text, email: text })),
  /** For staff. */
  payment_provider: text,
  /** For staff. */
  metadata,
};

/** A payment as lists carry it: upstream tells neither its tax nor what was bought. */
export const PaymentRow = v.object({
  ...shared,
  /** The latest dispute's, for staff. */
  dispute_status: text,
});
export type PaymentRow = v.InferOutput<typeof PaymentRow>;

export const Payment = v.object({
  ...shared,
  updated_at: text,
  tax: whole,
  product_cart: listOf(v.object({ product_id: required, quantity: whole })),
  /** Upstream tells no amounts that were taken off, only which codes. */
  discounts: listOf(v.object({ code: required })),
  refunds: listOf(Refund),
  is_update_payment_method: yes,
  error_code: text,
  /** Upstream's words for merchants, for staff. */
  error_message: text,
  /** What follows is for staff. */
  retry_attempt: whole,
  settlement_amount: whole,
  settlement_currency: text,
  settlement_tax: whole,
  card_holder_name: text,
  card_type: text,
  card_issuing_country: text,
  disputes: listOf(
    v.object({
      dispute_id: required,
      dispute_status: text,
      dispute_stage: text,
      /** A decimal string, unlike other amounts. */
      amount: text,
      currency: text,
      created_at: text,
    }),
  ),
});
export type Payment = v.InferOutput<typeof Payment>;

/** The lines of a payment, for partial refunds. */
export const LineItems = v.object({
  currency: text,
  items: listOf(
    v.object({
      /** What a refund calls `item_id`. */
      items_id: required,
      name: text,
      description: text,
      amount: whole,
      tax: whole,
      refundable_amount: whole,
    }),
  ),
});
export type LineItems = v.InferOutput<typeof LineItems>;

/** Whether a failed renewal may be charged again now. */
export const RetryState = v.object({
  can_retry: yes,
  sends_allowed: whole,
  sends_used: whole,
  /** Upstream's code for why not. */
  reason: text,
  retry_available_at: text,
});
export type RetryState = v.InferOutput<typeof RetryState>;

/** A new charge of a failed renewal; `payment_id` is the new payment's. */
export const PaymentRetry = v.object({
  payment_id: required,
  status: text,
  sends_allowed: whole,
  sends_used: whole,
  retry_available_at: text,
});
export type PaymentRetry = v.InferOutput<typeof PaymentRetry>;

export type PaymentListQuery = PageQuery & {
  readonly status?: string;
  readonly subscription_id?: string;
  readonly currency?: string;
  /** ISO 8601; both ends are included. */
  readonly created_at_gte?: string;
  readonly created_at_lte?: string;
};

export type PaymentPath = CustomerPath & {
  readonly payment: string;
};

const read = { staff: 'payments:read', customer: 'self:billing.read' } as const;

export const listPayments: ReadOperation<
  { params: CustomerPath; query?: PaymentListQuery },
  Page<PaymentRow>
> = {
  method: 'GET',
  path: '/customers/{customer}/payments',
  access: read,
  response: pageOf(PaymentRow),
};

/** A payment in a list of all customers': with whose it is. */
export const OwnedPaymentRow = v.object({
  ...PaymentRow.entries,
  customer: partOf(v.object({ customer_id: required, name: text, email: text })),
});
export type OwnedPaymentRow = v.InferOutput<typeof OwnedPaymentRow>;

/** Of all customers, for reports. */
export const listAllPayments: ReadOperation<{ query?: PaymentListQuery }, Page<OwnedPaymentRow>> = {
  method: 'GET',
  path: '/payments',
  access: { staff: 'payments:read' },
  response: pageOf(OwnedPaymentRow),
};

/** Whose a payment was, for a refund or dispute that names nothing else. */
export const getPaymentOwner: ReadOperation<{ params: { payment: string } }, OwnedPaymentRow> = {
  method: 'GET',
  path: '/payments/{payment}',
  access: { staff: 'payments:read' },
  response: OwnedPaymentRow,
};

export const getPayment: ReadOperation<{ params: PaymentPath }, Payment> = {
  method: 'GET',
  path: '/customers/{customer}/payments/{payment}',
  access: read,
  response: Payment,
};

export const getLineItems: ReadOperation<{ params: PaymentPath }, LineItems> = {
  method: 'GET',
  path: '/customers/{customer}/payments/{payment}/line-items',
  access: read,
  response: LineItems,
};

export const getPaymentRetry: ReadOperation<{ params: PaymentPath }, RetryState> = {
  method: 'GET',
  path: '/customers/{customer}/payments/{payment}/retry',
  access: read,
  response: RetryState,
};

/** Charges the saved payment method again. */
export const retryPayment: WriteOperation<{ params: PaymentPath }, PaymentRetry> = {
  method: 'POST',
  feature: 'retryPayment',
  changes: ['payments', 'subscriptions', 'wallets'],
  path: '/customers/{customer}/payments/{payment}/retry',
  access: { staff: 'subscriptions:write', customer: 'self:billing.write' },
  response: PaymentRetry,
};

export const getInvoice: FileOperation<{ params: PaymentPath }> = {
  method: 'GET',
  path: '/customers/{customer}/payments/{payment}/invoice',
  access: { staff: 'invoices:read', customer: 'self:invoices.read' },
  type: 'application/pdf',
};
