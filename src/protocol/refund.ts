import * as v from 'valibot';
import type { CustomerPath } from './customer.js';
import type { PaymentPath } from './payment.js';
import { required, text } from './fields.js';
import { whole, yes } from './more-fields.js';
import type { FileOperation, ReadOperation, WriteOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';

/** A refund as lists and payments carry it. Its reason is the staff's and kept from customers. */
export const Refund = v.object({
  refund_id: required,
  payment_id: text,
  /** `succeeded`, `pending`, `failed`, `review`, or a newer one. */
  status: text,
  /** In the currency's smallest unit. */
  amount: whole,
  currency: text,
  is_partial: yes,
  /** ISO 8601, UTC. */
  created_at: text,
  reason: text,
});
export type Refund = v.InferOutput<typeof Refund>;

type RefundListQuery = PageQuery & {
  readonly status?: string;
  readonly subscription_id?: string;
  /** ISO 8601; both ends are included. */
  readonly created_at_gte?: string;
  readonly created_at_lte?: string;
};

export interface NewRefund {
  /** Lines of the payment, by their `items_id`; all that is left of all lines where not given. */
  readonly items?: readonly {
    readonly item_id: string;
    /** All that is left of the line where not given. */
    readonly amount?: number;
    /** Upstream's default: true. */
    readonly tax_inclusive?: boolean;
  }[];
  readonly reason?: string;
  /**
   * The payment's refunds that the visitor has seen, by their ids: if there is another by now, this
   * one is a `conflict`, so that nobody gives back twice what a colleague has just given back.
   */
  readonly known_refunds?: readonly string[];
}

type RefundPath = CustomerPath & {
  readonly refund: string;
};

export const listRefunds: ReadOperation<
  { params: CustomerPath; query?: RefundListQuery },
  Page<Refund>
> = {
  method: 'GET',
  path: '/customers/{customer}/refunds',
  access: { staff: 'payments:read', customer: 'self:billing.read' },
  response: pageOf(Refund),
};

/** Of all customers, for reports: no refund tells its customer, its payment does. */
export const listAllRefunds: ReadOperation<{ query?: RefundListQuery }, Page<Refund>> = {
  method: 'GET',
  path: '/refunds',
  access: { staff: 'payments:read' },
  response: pageOf(Refund),
};

export const listPaymentRefunds: ReadOperation<
  { params: PaymentPath; query?: PageQuery },
  Page<Refund>
> = {
  method: 'GET',
  path: '/customers/{customer}/payments/{payment}/refunds',
  access: { staff: 'payments:read', customer: 'self:billing.read' },
  response: pageOf(Refund),
};

/**
 * Within 30 days of the payment, one at a time: while one is pending, or its outcome is unknown,
 * another is a `conflict`.
 */
export const createRefund: WriteOperation<{ params: PaymentPath; body: NewRefund }, Refund> = {
  method: 'POST',
  changes: ['payments', 'wallets'],
  path: '/customers/{customer}/payments/{payment}/refunds',
  access: { staff: 'refunds:write' },
  response: Refund,
};

export const getRefundReceipt: FileOperation<{ params: RefundPath }> = {
  method: 'GET',
  path: '/customers/{customer}/refunds/{refund}/receipt',
  access: { staff: 'invoices:read', customer: 'self:invoices.read' },
  type: 'application/pdf',
};
