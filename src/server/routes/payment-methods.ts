import * as v from 'valibot';
import {
  Accepted,
  listPaymentMethods,
  PaymentMethod,
  removePaymentMethod,
} from '../../protocol/index.js';
import { Refusal } from '../problems.js';
import { askWhole, cut, isRecord } from '../upstream.js';
import { ACCEPTED, accepted } from './accepted.js';
import { wholePaging } from './fields.js';
import { param } from './owned.js';
import { list, mutation, type Call, type Route } from './route.js';

/** All of the customer's saved methods. */
export async function readMethods({
  ask,
  customer,
}: Pick<Call<unknown, unknown>, 'ask' | 'customer'>): Promise<Record<string, unknown>[]> {
  const { items } = await askWhole(ask, (dodo, options) =>
    dodo.customers.retrievePaymentMethods(customer, options),
  );
  return items.filter(isRecord);
}

async function isSaved(call: Call<undefined, object>): Promise<boolean> {
  const methods = await readMethods(call);
  return methods.some((method) => method.payment_method_id === param(call, 'method'));
}

const findRemoved = async (call: Call<undefined, object>) =>
  (await isSaved(call)) ? null : ACCEPTED;

export const paymentMethodRoutes: readonly Route[] = [
  list({
    operation: listPaymentMethods,
    query: v.strictObject(wholePaging),
    owner: 'path',
    upstream: async ({ ask, customer, query }) => {
      const all = await askWhole(ask, (dodo, options) =>
        dodo.customers.retrievePaymentMethods(customer, options),
      );
      return cut(all, query);
    },
    fields: { staff: PaymentMethod, customer: PaymentMethod },
  }),

  mutation<object>({
    operation: removePaymentMethod,
    owner: 'path',
    body: { staff: v.strictObject({}), customer: v.strictObject({}) },
    async permit(call) {
      if (!(await isSaved(call))) throw new Refusal('not_found');
    },
    upstream: (call) =>
      accepted(
        call.ask((dodo, options) =>
          dodo.customers.deletePaymentMethod(
            param(call, 'method'),
            { customer_id: call.customer },
            options,
          ),
        ),
        () => findRemoved(call),
      ),
    afterLoss: { find: findRemoved },
    fields: { staff: Accepted, customer: Accepted },
  }),
];
