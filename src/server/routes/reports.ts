import type { DisputeListParams } from 'dodopayments/resources';
import * as v from 'valibot';
import {
  Dispute,
  getPaymentOwner,
  listAllDisputes,
  listAllPayments,
  listAllRefunds,
  OwnedPaymentRow,
  Refund,
} from '../../protocol/index.js';
import { createdBetween, paging, word } from './fields.js';
import { readPayment } from './owned.js';
import { paymentQuery, rawPayment } from './payments.js';
import { refundQuery } from './refunds.js';
import { item, list, type Route } from './route.js';

/*
 * Lists of all customers, for the report that sums them up; see
 * docs/decisions/0012-lists-of-all-customers.md. Staff only.
 */

const disputeQuery = v.strictObject({
  ...paging,
  ...createdBetween,
  dispute_status: v.optional(word<DisputeListParams['dispute_status']>()),
  dispute_stage: v.optional(word<DisputeListParams['dispute_stage']>()),
});

const ownedPayment = v.pipe(rawPayment, OwnedPaymentRow);

export const reportRoutes: readonly Route[] = [
  list({
    operation: listAllPayments,
    query: paymentQuery,
    owner: 'anyone',
    upstream: ({ askRows, query: { page, page_size, ...filters } }) =>
      askRows((dodo, options) =>
        dodo.payments.list({ ...filters, page_number: page, page_size }, options),
      ),
    fields: { staff: ownedPayment },
  }),

  item({
    operation: getPaymentOwner,
    owner: 'anyone',
    upstream: readPayment,
    fields: { staff: ownedPayment },
  }),

  list({
    operation: listAllRefunds,
    query: refundQuery,
    owner: 'anyone',
    upstream: ({ askRows, query: { page, page_size, ...filters } }) =>
      askRows((dodo, options) =>
        dodo.refunds.list({ ...filters, page_number: page, page_size }, options),
      ),
    fields: { staff: Refund },
  }),

  list({
    operation: listAllDisputes,
    query: disputeQuery,
    owner: 'anyone',
    upstream: ({ askRows, query: { page, page_size, ...filters } }) =>
      askRows((dodo, options) =>
        dodo.disputes.list({ ...filters, page_number: page, page_size }, options),
      ),
    fields: { staff: Dispute },
  }),
];
