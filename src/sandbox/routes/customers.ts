/** Customers, their portal link and saved payment methods. */
import {
  optionalMetadata,
  optionalText,
  readFields,
  requiredEmail,
  requiredText,
} from '../body.js';
import type { CustomerFields } from '../data/customers.js';
import { badQuery, notFound } from '../errors.js';
import { flag, range, readPage, text } from '../query.js';
import { mix, Random, word } from '../random.js';
import { empty, ok, route, type Call, type Route } from '../router.js';
import { customerOf } from './owner.js';

function list({ world, query }: Call) {
  const { skip, take } = readPage(query);
  const { from, to } = range(query);
  const email = text(query, 'email');
  const name = text(query, 'name');
  // Upstream documents a partial match for the name only, so an e-mail is matched whole, in any
  // case; both together must both match. Unverified.
  const filter = {
    ...(email !== undefined && { email }),
    ...(name !== undefined && { name }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  const items = world.customers
    .page(filter, skip, take)
    // The list leaves the block empty, even for a blocked customer.
    .map((index) => ({
      ...world.customers.get(index),
      blocked_at: null,
      blocklist_entry_id: null,
    }));
  return ok({ items });
}

function view({ world }: Call, index: number): Record<string, unknown> {
  const block = world.blocklist.blocking(index);
  return {
    ...world.customers.get(index),
    blocked_at: block?.created_at ?? null,
    blocklist_entry_id: block?.id ?? null,
  };
}

function create(call: Call) {
  const fields = readFields(call.body);
  // A second customer with the same e-mail is a second customer. Unverified, but reported.
  const customer = call.world.customers.add(
    {
      email: requiredEmail(fields),
      name: requiredText(fields, 'name', 500),
      phone_number: optionalText(fields, 'phone_number', 50) ?? null,
      metadata: optionalMetadata(fields) ?? {},
    },
    call.world.tick(),
  );
  return ok({ ...customer, blocked_at: null, blocklist_entry_id: null });
}

function update(call: Call) {
  const index = customerOf(call);
  const fields = readFields(call.body);
  const change: Partial<CustomerFields> = {};
  // What null does is undocumented. Our pick: it clears the phone number, the one field that may
  // be null on reading, and leaves the others as they are.
  if (fields.email !== undefined && fields.email !== null) change.email = requiredEmail(fields);
  if (fields.name !== undefined && fields.name !== null)
    change.name = requiredText(fields, 'name', 500);
  if (fields.phone_number !== undefined)
    change.phone_number = optionalText(fields, 'phone_number', 50) ?? null;
  const metadata = optionalMetadata(fields);
  if (metadata) change.metadata = metadata;
  call.world.customers.update(index, change);
  return ok(view(call, index));
}

/** The link's lifetime is 24 hours; its token only looks like one. Parameters are in the query. */
function portalSession(call: Call) {
  const index = customerOf(call);
  const { world, query } = call;
  const back = text(query, 'return_url');
  if (back !== undefined && !URL.canParse(back)) throw badQuery('return_url must be a URL');
  flag(query, 'send_email');
  const encode = (value: unknown): string => btoa(JSON.stringify(value)).replace(/=+$/, '');
  const issued = Math.floor(Date.parse(world.tick()) / 1000);
  const claims = {
    sub: world.ids.make('cus', index, 0),
    iat: issued,
    exp: issued + 86_400,
    // Only https addresses are honoured.
    ...(back?.startsWith('https:') === true && { return_url: encodeURI(back) }),
  };
  const draw = new Random(mix(world.seed, word('portal'), index, issued));
  const signature = Array.from({ length: 43 }, () => draw.int(0, 35).toString(36)).join('');
  const token = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}.${signature}`;
  return ok({ link: `https://test.customer.dodopayments.com/session/${token}` });
}

function methods(call: Call) {
  return ok({ items: call.world.commerce(customerOf(call)).methods });
}

function deleteMethod(call: Call) {
  const { methods: saved, subscriptions } = call.world.commerce(customerOf(call));
  const id = call.params.payment_method_id;
  const at = saved.findIndex((method) => method.payment_method_id === id);
  if (at < 0) throw notFound('Payment method');
  saved.splice(at, 1);
  // What happens to a subscription that used it is undocumented: here it is left without one.
  for (const subscription of subscriptions) {
    if (subscription.payment_method_id !== id) continue;
    subscription.payment_method_id = null;
    subscription.has_payment_method = false;
  }
  return empty();
}

export const customerRoutes: Route[] = [
  route('GET /customers', list),
  route('POST /customers', create),
  route('GET /customers/:customer_id', (call) => ok(view(call, customerOf(call)))),
  route('PATCH /customers/:customer_id', update),
  route('POST /customers/:customer_id/customer-portal/session', portalSession),
  route('GET /customers/:customer_id/payment-methods', methods),
  route('DELETE /customers/:customer_id/payment-methods/:payment_method_id', deleteMethod),
];
