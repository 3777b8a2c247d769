/** Disputes. Their amounts are strings, unlike everything else's. */
import { notFound } from '../errors.js';
import { oneOf, paged, range, within } from '../query.js';
import { ok, route, type Call, type Route } from '../router.js';
import { byNewest, customersAsked, limitedCustomer } from './owner.js';

// prettier-ignore
const STATUSES = [
  'dispute_opened', 'dispute_expired', 'dispute_accepted', 'dispute_cancelled', 'dispute_challenged',
  'dispute_won', 'dispute_lost',
];

function list(call: Call) {
  const { world, query } = call;
  const dates = range(query);
  const status = oneOf(query, 'dispute_status', STATUSES);
  const stage = oneOf(query, 'dispute_stage', ['pre_dispute', 'dispute', 'pre_arbitration']);
  const found = customersAsked(call)
    .flatMap((owner) => world.commerce(owner).payments.flatMap((record) => record.disputes))
    .filter(
      (dispute) =>
        (status === undefined || dispute.dispute_status === status) &&
        (stage === undefined || dispute.dispute_stage === stage) &&
        within(dispute.created_at, dates),
    )
    .sort(byNewest((dispute) => dispute.created_at));
  const { items } = paged(found, query);
  return ok({
    items: items.map(({ brand_id: _b, reason: _r, remarks: _m, ...dispute }) => dispute),
  });
}

function get({ world, params }: Call) {
  const id = params.dispute_id ?? '';
  const owner = world.ids.read('dp', id)?.owner;
  const known =
    owner === undefined ? undefined : world.customers.indexOf(world.ids.make('cus', owner, 0));
  for (const record of known === undefined ? [] : world.commerce(known).payments) {
    const dispute = record.disputes.find((other) => other.dispute_id === id);
    if (dispute && known !== undefined)
      return ok({ ...dispute, customer: limitedCustomer(world, known) });
  }
  throw notFound('Dispute');
}

export const disputeRoutes: Route[] = [
  route('GET /disputes', list),
  route('GET /disputes/:dispute_id', get),
];
