import type { RefundListParams } from 'dodopayments/resources';
import * as v from 'valibot';
import {
  createRefund,
  getRefundReceipt,
  listPaymentRefunds,
  listRefunds,
  Refund,
  type NewRefund,
} from '../../protocol/index.js';
import { Refusal } from '../problems.js';
import { cut, isRecord, UpstreamFailure, type Rows } from '../upstream.js';
import { createdBetween, ID, id, MARKER, paging, paragraph, word } from './fields.js';
import { askPayment, askRefund, customerOf, param, paymentOwner, readPayment } from './owned.js';
import { file, list, mutation, type Call, type Route } from './route.js';

/** Without the staff's reason. */
export const ownRefund = v.omit(Refund, ['reason']);
const fields = { staff: Refund, customer: ownRefund };

export const refundQuery = v.strictObject({
  ...paging,
  ...createdBetween,
  status: v.optional(word<RefundListParams['status']>()),
  subscription_id: v.optional(id),
});
type ListQuery = v.InferOutput<typeof refundQuery>;

/** A payment's customer never changes. */
const ownerOfPayment = (call: Call<ListQuery, undefined>, payment: string): Promise<unknown> =>
  call.recall(`owner of ${payment}`, async () => {
    const owner = customerOf(
      await call.ask((dodo, options) => dodo.payments.retrieve(payment, options)),
    );
    if (typeof owner !== 'string') throw new UpstreamFailure('garbage');
    return owner;
  });

/** Upstream's refunds carry no customer, so each one's payment must tell: its filter isn't trusted. */
async function ownRefunds(call: Call<ListQuery, undefined>) {
  const { page, page_size, ...filters } = call.query;
  const rows = await call.askRows((dodo, options) =>
    dodo.refunds.list(
      { ...filters, customer_id: call.customer, page_number: page, page_size },
      options,
    ),
  );
  const isOwn = async (row: unknown): Promise<boolean> => {
    const payment = isRecord(row) ? row.payment_id : undefined;
    if (typeof payment !== 'string' || !ID.test(payment)) return false;
    return (await ownerOfPayment(call, payment)) === call.customer;
  };
  const own = await Promise.all(rows.items.map(isOwn)).catch((error: unknown) => {
    // A list is not "not found" for a payment's sake.
    throw error instanceof UpstreamFailure && error.status === 404
      ? new UpstreamFailure('garbage')
      : error;
  });
  if (own.includes(false)) throw new Refusal('upstream_error', { reason: 'foreign_row' });
  return rows;
}

async function refundsOfPayment(
  call: Call<v.InferOutput<typeof pageQuery>, undefined>,
): Promise<Rows> {
  return cut({ items: refundsOf(await readPayment(call)) }, call.query);
}

function refundsOf({ refunds }: Readonly<Record<string, unknown>>): unknown[] {
  if (!Array.isArray(refunds)) throw new UpstreamFailure('garbage');
  return refunds;
}

const pageQuery = v.strictObject(paging);

/** Upstream's rule: days after the payment. */
const WINDOW = 30 * 24 * 60 * 60_000;
/**
 * Milliseconds in which a partial refund whose answer was lost may still come to be. A full one
 * needs no such wait: upstream makes no second.
 */
const SETTLES = 30_000;

/** Refuses, by the payment itself, what can't be refunded; upstream has the last word. */
async function requireRefundable(call: Call<undefined, NewRefund>): Promise<void> {
  const payment = await readPayment(call);
  const refunds = refundsOf(payment);
  const known = call.body.known_refunds;
  const isNew = (refund: unknown) =>
    !isRecord(refund) || !known?.includes(String(refund.refund_id));
  const code =
    whyNot(payment, refunds, call.now) ?? (known && refunds.some(isNew) && 'REFUNDS_HAVE_CHANGED');
  if (code) throw new Refusal('conflict', { errors: [{ field: '', code }] });
}

function whyNot(
  payment: Readonly<Record<string, unknown>>,
  refunds: readonly unknown[],
  now: number,
): string | undefined {
  const { status, created_at, refund_status, total_amount } = payment;
  const having = (...states: string[]) =>
    refunds.filter(isRecord).filter((refund) => states.includes(String(refund.status)));
  const refunded = having('succeeded').reduce((sum, { amount }) => sum + (Number(amount) || 0), 0);
  if (status !== 'succeeded') return 'PAYMENT_NOT_SUCCEEDED';
  if (having('pending', 'review').length > 0) return 'EXISTING_REFUND_REQUEST_PROCESSING';
  if (refund_status === 'full' || (refunded > 0 && refunded >= Number(total_amount))) {
    return 'PAYMENT_ALREADY_REFUNDED';
  }
  // A date that can't be read is upstream's to judge.
  return now - Date.parse(String(created_at)) > WINDOW ? 'REFUND_WINDOW_EXPIRED' : undefined;
}

/** The refund that carries this attempt's marker: only a full refund tells its metadata. */
async function findMarked(
  call: Call<undefined, NewRefund>,
): Promise<Record<string, unknown> | null> {
  // Not by `readPayment`: this looks again after a refusal.
  for (const row of refundsOf(await askPayment(call))) {
    const refund = await askRefund(call, v.parse(Refund, row).refund_id);
    if (!isRecord(refund.metadata)) throw new UpstreamFailure('garbage');
    if (refund.metadata[MARKER] === call.attempt.marker) return refund;
  }
  return null;
}

const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const newRefund = v.strictObject({
  items: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          item_id: id,
          amount: v.optional(amount),
          tax_inclusive: v.optional(v.boolean()),
        }),
      ),
      // Upstream would take no items for all of them.
      v.minLength(1),
      v.maxLength(100),
    ),
  ),
  reason: v.optional(paragraph(3000)),
  known_refunds: v.optional(v.pipe(v.array(id), v.maxLength(100))),
});

export const refundRoutes: readonly Route[] = [
  list({
    operation: listRefunds,
    query: refundQuery,
    owner: 'guarded',
    upstream: ownRefunds,
    fields,
  }),

  list({
    operation: listPaymentRefunds,
    query: pageQuery,
    guard: paymentOwner,
    owner: ({ payment_id }, call) =>
      payment_id === param(call, 'payment') ? call.customer : undefined,
    upstream: refundsOfPayment,
    fields,
  }),

  mutation<NewRefund>({
    operation: createRefund,
    guard: paymentOwner,
    owner: (refund, call) =>
      refund.payment_id === param(call, 'payment') ? customerOf(refund) : undefined,
    body: { staff: newRefund },
    status: 201,
    // The same money under the same key is the same refund, whatever is said of it.
    intent: ({ items }) => ({ items }),
    lock: (call) => param(call, 'payment'),
    permit: requireRefundable,
    upstream: (call) => {
      const { items, reason } = call.body;
      return call.ask((dodo, options) =>
        dodo.refunds.create(
          {
            payment_id: param(call, 'payment'),
            ...(items && {
              items: items.map(({ item_id, amount, tax_inclusive }) => ({
                item_id,
                ...(amount !== undefined && { amount }),
                ...(tax_inclusive !== undefined && { tax_inclusive }),
              })),
            }),
            ...(reason !== undefined && { reason }),
            metadata: { [MARKER]: call.attempt.marker },
          },
          options,
        ),
      );
    },
    afterLoss: {
      find: findMarked,
      settles: ({ body }) => (body.items ? SETTLES : 0),
      marked: true,
    },
    fields: { staff: Refund },
  }),

  file({
    operation: getRefundReceipt,
    guard: async (call) => customerOf(await askRefund(call, param(call, 'refund'))),
    name: (call) => `refund-${param(call, 'refund')}`,
    upstream: (call) => (dodo, options) =>
      dodo.invoices.payments.retrieveRefund(param(call, 'refund'), options),
  }),
];
