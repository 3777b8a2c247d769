/** Refunds and their rules. */
import {
  optionalFlag,
  optionalList,
  optionalMetadata,
  optionalText,
  optionalWhole,
  readFields,
  requiredText,
  type Fields,
} from '../body.js';
import { settling } from '../data/payments.js';
import { notFound, refused } from '../errors.js';
import { oneOf, paged, range, text, within } from '../query.js';
import { ok, route, type Call, type Route } from '../router.js';
import { DAY } from '../time.js';
import type { Line, PaymentRecord, Refund } from '../wire.js';
import type { World } from '../world.js';
import { byNewest, customersAsked, findPayment, limitedCustomer } from './owner.js';
import { refundItem } from './payments.js';

const WINDOW_DAYS = 30;

function view(world: World, owner: number, refund: Refund) {
  return { ...refund, customer: limitedCustomer(world, owner) };
}

function list(call: Call) {
  const { world, query } = call;
  const dates = range(query);
  const status = oneOf(query, 'status', ['succeeded', 'failed', 'pending', 'review']);
  const subscription = text(query, 'subscription_id');
  // There is no payment_id filter upstream, so one is ignored here too.
  const found = customersAsked(call)
    .flatMap((owner) => world.commerce(owner).payments)
    .filter(
      ({ payment }) =>
        subscription === undefined || payment.subscription_ids.includes(subscription),
    )
    .flatMap((record) => findPayment(world, record.payment.payment_id).record.refunds)
    .filter(
      (refund) =>
        (status === undefined || refund.status === status) && within(refund.created_at, dates),
    )
    .sort(byNewest((refund) => refund.created_at));
  const { items } = paged(found, query);
  return ok({ items: items.map(refundItem) });
}

/** A refund, its payment and its customer's index; throws the 404. It stands as it does by now. */
export function findRefund(
  world: World,
  id: string,
): { owner: number; record: PaymentRecord; refund: Refund } {
  const owner = world.ids.read('ref', id)?.owner;
  const known =
    owner === undefined ? undefined : world.customers.indexOf(world.ids.make('cus', owner, 0));
  if (known !== undefined) {
    for (const record of world.commerce(known).payments) {
      const refund = record.refunds.find((other) => other.refund_id === id);
      if (refund) {
        findPayment(world, record.payment.payment_id);
        return { owner: known, record, refund };
      }
    }
  }
  throw notFound('Refund');
}

/** Refuses what no refund of this payment could be; the codes are upstream's. */
function checkPayment(world: World, record: PaymentRecord): void {
  const { payment, refunds } = record;
  if (payment.status !== 'succeeded') {
    throw refused('PAYMENT_NOT_SUCCEEDED', 'Only a succeeded payment can be refunded');
  }
  if (payment.total_amount === 0) {
    throw refused(
      'ZERO_AMOUNT_PAYMENT_REFUND_NOT_ALLOWED',
      'A payment of nothing cannot be refunded',
    );
  }
  if (refunds.some((refund) => refund.status === 'pending' || refund.status === 'review')) {
    throw refused(
      'EXISTING_REFUND_REQUEST_PROCESSING',
      'Another refund of this payment is being processed',
    );
  }
  if (record.lines.every((line) => line.refundable_amount <= 0)) {
    throw refused('PAYMENT_ALREADY_REFUNDED', 'This payment has been refunded already');
  }
  if (world.now() - Date.parse(payment.created_at) > WINDOW_DAYS * DAY) {
    throw refused('REFUND_WINDOW_EXPIRED', `Payments can be refunded within ${WINDOW_DAYS} days`);
  }
}

/** How much each line loses, tax included. */
function shares(record: PaymentRecord, items: readonly Fields[] | undefined): Map<Line, number> {
  const open = record.lines.filter((line) => line.refundable_amount > 0);
  if (!items || items.length === 0)
    return new Map(open.map((line) => [line, line.refundable_amount]));
  const taken = new Map<Line, number>();
  for (const item of items) {
    const id = requiredText(item, 'item_id');
    const line = record.lines.find((other) => other.items_id === id);
    if (!line) throw refused('LINE_ITEM_NOT_FOUND', `The payment has no item ${id}`);
    if (taken.has(line)) {
      throw refused('DUPLICATE_LINE_ITEMS_IN_REQUEST', `The item ${id} is given twice`);
    }
    if (line.refundable_amount <= 0) {
      throw refused('LINE_ITEM_FULLY_REFUNDED', `The item ${id} has been refunded already`);
    }
    const asked = optionalWhole(item, 'amount', -Number.MAX_SAFE_INTEGER);
    const inclusive = optionalFlag(item, 'tax_inclusive') ?? true;
    let amount = asked ?? line.refundable_amount;
    if (asked !== undefined && !inclusive && line.amount > 0) {
      // Without tax: the tax belonging to that part of the price is given back as well.
      amount = asked + Math.round((asked * line.tax) / line.amount);
    }
    if (amount < 1)
      throw refused('LINE_ITEM_REFUND_AMOUNT_TOO_LOW', `The amount for ${id} is too low`);
    if (amount > line.refundable_amount) {
      throw refused(
        'LINE_ITEM_REFUND_AMOUNT_TOO_HIGH',
        `The amount for ${id} is more than is left`,
      );
    }
    taken.set(line, amount);
  }
  return taken;
}

function create(call: Call) {
  const { world } = call;
  const fields = readFields(call.body);
  const reason = optionalText(fields, 'reason', 3_000) ?? null;
  const metadata = optionalMetadata(fields) ?? {};
  const items = optionalList(fields, 'items');
  const { owner, record } = findPayment(world, requiredText(fields, 'payment_id'));
  checkPayment(world, record);
  const taken = shares(record, items);
  const amount = [...taken.values()].reduce((sum, part) => sum + part, 0);
  const { payment } = record;
  const refund: Refund = {
    refund_id: world.newId('ref', owner),
    payment_id: payment.payment_id,
    business_id: payment.business_id,
    brand_id: payment.brand_id,
    created_at: world.tick(),
    status: world.refundDelay > 0 ? 'pending' : 'succeeded',
    amount,
    currency: payment.currency,
    is_partial: amount < payment.total_amount,
    reason,
    metadata,
  };
  for (const [line, part] of taken) line.refundable_amount -= part;
  record.refunds.unshift(refund);
  payment.updated_at = refund.created_at;
  if (world.refundDelay > 0) settling.set(refund, world.now() + world.refundDelay);
  return ok(view(world, owner, refund));
}

export const refundRoutes: Route[] = [
  route('GET /refunds', list),
  route('POST /refunds', create),
  route('GET /refunds/:refund_id', ({ world, params }) => {
    const { owner, refund } = findRefund(world, params.refund_id ?? '');
    return ok(view(world, owner, refund));
  }),
];
