import * as v from 'valibot';
import {
  CreditEntitlement,
  CreditEntry,
  CreditGrant,
  listCreditEntries,
  listCreditGrants,
  listCredits,
} from '../../protocol/index.js';
import { askWhole, cut } from '../upstream.js';
import { paging, timestamp, wholePaging, word } from './fields.js';
import { customerIdOf, param } from './owned.js';
import { list, type Route } from './route.js';

export const creditRoutes: readonly Route[] = [
  list({
    operation: listCredits,
    query: v.strictObject(wholePaging),
    owner: 'path',
    upstream: async ({ ask, customer, query }) => {
      const all = await askWhole(ask, (dodo, options) =>
        dodo.customers.listCreditEntitlements(customer, options),
      );
      return cut(all, query);
    },
    fields: { staff: CreditEntitlement, customer: CreditEntitlement },
  }),

  list({
    operation: listCreditEntries,
    query: v.strictObject({
      ...paging,
      transaction_type: v.optional(word<string>()),
      start_date: timestamp,
      end_date: timestamp,
    }),
    owner: customerIdOf,
    upstream: (call) => {
      const { page, page_size, ...filters } = call.query;
      return call.askRows((dodo, options) =>
        dodo.creditEntitlements.balances.listLedger(
          call.customer,
          {
            credit_entitlement_id: param(call, 'entitlement'),
            ...filters,
            page_number: page,
            page_size,
          },
          options,
        ),
      );
    },
    fields: {
      staff: CreditEntry,
      customer: v.omit(CreditEntry, ['description', 'reference_id', 'reference_type']),
    },
  }),

  list({
    operation: listCreditGrants,
    query: v.strictObject(paging),
    owner: customerIdOf,
    upstream: (call) =>
      call.askRows((dodo, options) =>
        dodo.creditEntitlements.balances.listGrants(
          call.customer,
          {
            credit_entitlement_id: param(call, 'entitlement'),
            page_number: call.query.page,
            page_size: call.query.page_size,
          },
          options,
        ),
      ),
    fields: { staff: CreditGrant, customer: CreditGrant },
  }),
];
