import type { SubscriptionListParams } from 'dodopayments/resources';
import * as v from 'valibot';
import {
  CANCELLATION_FEEDBACK,
  getSubscription,
  listSubscriptions,
  listUsage,
  Subscription,
  updateSubscription,
  UsagePeriod,
  type CancellationFeedback,
} from '../../protocol/index.js';
import { isRecord } from '../upstream.js';
import { createdBetween, id, paging, paragraph, timestamp, word } from './fields.js';
import {
  askSubscription,
  customerOf,
  param,
  productName,
  readSubscription,
  subscriptionOwner,
} from './owned.js';
import { item, list, mutation, type Call, type Route } from './route.js';

const ownSubscription = v.omit(Subscription, [
  'cancellation_feedback',
  'cancellation_comment',
  'tax_id',
  'customer_business_name',
  'metadata',
]);
const fields = { staff: Subscription, customer: ownSubscription };

/** Upstream's single subscription doesn't tell the product's name, its lists do. */
async function named(
  call: Pick<Call<unknown, unknown>, 'ask' | 'recall'>,
  subscription: unknown,
): Promise<unknown> {
  if (!isRecord(subscription)) return subscription;
  return { ...subscription, product_name: await productName(call, subscription.product_id) };
}

/** What may be asked for. `SubscriptionChange` says which go together. */
interface Change {
  readonly cancel_at_next_billing_date?: boolean | undefined;
  readonly status?: 'cancelled' | 'paused' | 'active' | undefined;
  readonly cancellation_feedback?: CancellationFeedback | undefined;
  readonly cancellation_comment?: string | undefined;
}

const change = v.pipe(
  v.strictObject({
    cancel_at_next_billing_date: v.optional(v.boolean()),
    status: v.optional(v.picklist(['cancelled', 'paused', 'active'])),
    cancellation_feedback: v.optional(v.picklist(CANCELLATION_FEEDBACK)),
    cancellation_comment: v.optional(paragraph(500)),
  }),
  v.check(
    ({ cancel_at_next_billing_date, status }) =>
      (cancel_at_next_billing_date === undefined) !== (status === undefined),
  ),
  v.check(
    (asked) =>
      isEnd(asked) ||
      (asked.cancellation_feedback === undefined && asked.cancellation_comment === undefined),
  ),
);

const isEnd = ({ cancel_at_next_billing_date, status }: Change): boolean =>
  cancel_at_next_billing_date === true || status === 'cancelled';

function isEnabled({ body, rules: { features } }: Call<undefined, Change>): boolean {
  switch (body.status) {
    case undefined:
      return features.cancel;
    case 'cancelled':
      return features.cancelNow;
    default:
      return features.pause;
  }
}

/** Built field by field: upstream's own route would also take dates, periods and prices. */
function changeFor({ role, body }: Call<undefined, Change>) {
  const { cancel_at_next_billing_date, status, cancellation_feedback, cancellation_comment } = body;
  // Pausing and going on are refused with anything beside them.
  if (!isEnd(body)) return status ? { status } : { cancel_at_next_billing_date };
  return {
    ...(status ? { status } : { cancel_at_next_billing_date }),
    cancel_reason:
      role === 'customer' ? ('cancelled_by_customer' as const) : ('cancelled_by_merchant' as const),
    ...(cancellation_feedback && { cancellation_feedback }),
    ...(cancellation_comment && { cancellation_comment }),
  };
}

/** The subscription, if it is by now as it was asked to be. */
async function findChanged(call: Call<undefined, Change>): Promise<Record<string, unknown> | null> {
  const { cancel_at_next_billing_date: ends, status } = call.body;
  const now = await askSubscription(call);
  const isSo = status ? now.status === status : now.cancel_at_next_billing_date === ends;
  return isSo ? now : null;
}

export const subscriptionRoutes: readonly Route[] = [
  list({
    operation: listSubscriptions,
    query: v.strictObject({
      ...paging,
      ...createdBetween,
      status: v.optional(word<SubscriptionListParams['status']>()),
      cancel_at_next_billing_date: v.optional(
        v.pipe(
          v.picklist(['true', 'false']),
          v.transform((typed) => typed === 'true'),
        ),
      ),
    }),
    owner: customerOf,
    upstream: ({ askRows, customer, query: { page, page_size, ...filters } }) =>
      askRows((dodo, options) =>
        dodo.subscriptions.list(
          { ...filters, customer_id: customer, page_number: page, page_size },
          options,
        ),
      ),
    fields,
  }),

  item({
    operation: getSubscription,
    guard: subscriptionOwner,
    owner: customerOf,
    upstream: async (call) => named(call, await readSubscription(call)),
    fields,
  }),

  mutation<Change>({
    operation: updateSubscription,
    body: { staff: change, customer: change },
    enabled: isEnabled,
    guard: subscriptionOwner,
    owner: customerOf,
    upstream: async (call) =>
      named(
        call,
        await call.ask((dodo, options) =>
          dodo.subscriptions.update(param(call, 'subscription'), changeFor(call), options),
        ),
      ),
    afterLoss: {
      find: async (call) => {
        const found = await findChanged(call);
        return found && { ...found, product_name: await productName(call, found.product_id) };
      },
    },
    fields,
  }),

  list({
    operation: listUsage,
    query: v.strictObject({
      ...paging,
      meter_id: v.optional(id),
      start_date: timestamp,
      end_date: timestamp,
    }),
    guard: subscriptionOwner,
    owner: 'guarded',
    upstream: (call) => {
      const { page, page_size, ...filters } = call.query;
      return call.askRows((dodo, options) =>
        dodo.subscriptions.retrieveUsageHistory(
          param(call, 'subscription'),
          { ...filters, page_number: page, page_size },
          options,
        ),
      );
    },
    fields: { staff: UsagePeriod, customer: UsagePeriod },
  }),
];
