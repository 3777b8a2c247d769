/** Blocking a customer: ends live subscriptions and shows on the customer when read alone. */
import { optionalChoice, optionalText, readFields, requiredText } from '../body.js';
import type { BlockEntry } from '../data/blocklist.js';
import { isLive } from '../data/subscriptions.js';
import { badBody, notFound } from '../errors.js';
import { paged, range, text, within } from '../query.js';
import { empty, ok, route, type Call, type Route } from '../router.js';
import type { World } from '../world.js';
import { cancelled } from './subscriptions.js';

const SOURCES = ['blocklist_page', 'customer_page', 'payment_page', 'dispute_page', 'api'];

function view(world: World, entry: BlockEntry) {
  const { customer_id, email, name } = world.customers.get(entry.index);
  return {
    id: entry.id,
    customer_id,
    customer_email: email,
    customer_name: name,
    identifier: entry.identifier,
    reason: entry.reason,
    source: entry.source,
    blocked_by_email: entry.blocked_by_email,
    created_at: entry.created_at,
    unblocked_at: entry.unblocked_at,
  };
}

function list({ world, query }: Call) {
  const dates = range(query);
  const needle = text(query, 'identifier')?.toLowerCase();
  const by = text(query, 'blocked_by_email');
  const found = world.blocklist.entries
    .filter((entry) => entry.unblocked_at === null && within(entry.created_at, dates))
    .map((entry) => view(world, entry))
    .filter(
      (entry) =>
        (by === undefined || entry.blocked_by_email === by) &&
        (needle === undefined ||
          entry.customer_email.toLowerCase().includes(needle) ||
          entry.customer_id.toLowerCase().includes(needle)),
    );
  return ok(paged(found, query));
}

/** Blocking again answers the block in force and sweeps what is live since. */
function create({ world, body }: Call) {
  const fields = readFields(body);
  const id = optionalText(fields, 'customer_id');
  const email = optionalText(fields, 'email');
  if ((id === undefined) === (email === undefined))
    throw badBody('give either customer_id or email');
  const source = optionalChoice(fields, 'source', SOURCES) ?? 'api';
  const reason = optionalText(fields, 'reason') ?? null;
  const index =
    id === undefined ? world.customers.withEmail(email ?? '')[0] : world.customers.indexOf(id);
  if (index === undefined) throw notFound('Customer');

  let entry = world.blocklist.blocking(index);
  if (!entry) {
    entry = {
      id: world.newId('blk', 0),
      index,
      identifier: id ?? email ?? '',
      reason,
      source,
      created_at: world.tick(),
      unblocked_at: null,
      blocked_by_email: null,
      notes: [],
    };
    world.blocklist.entries.unshift(entry);
  }
  const swept = world.customers
    .withEmail(world.customers.get(index).email)
    .flatMap((owner) => world.commerce(owner).subscriptions)
    .filter(isLive);
  for (const subscription of swept) Object.assign(subscription, cancelled(world));
  return ok({
    ...view(world, entry),
    cancelled_subscription_ids: swept.map((subscription) => subscription.subscription_id),
    remaining_subscription_ids: [],
    subscriptions_swept: true,
  });
}

function find({ world, params }: Call): BlockEntry {
  const entry = world.blocklist.entries.find((other) => other.id === params.entry_id);
  if (!entry) throw notFound('Blocklist entry');
  return entry;
}

function remove(call: Call) {
  const entry = find(call);
  entry.unblocked_at ??= call.world.tick();
  return empty();
}

function addNote(call: Call) {
  const entry = find(call);
  const note = {
    id: call.world.newId('bln', 0),
    note: requiredText(readFields(call.body), 'note'),
    created_at: call.world.tick(),
    updated_at: null,
    author_email: null,
  };
  entry.notes.unshift(note);
  return ok(note);
}

function changeNote(call: Call) {
  const note = find(call).notes.find((other) => other.id === call.params.note_id);
  if (!note) throw notFound('Note');
  note.note = requiredText(readFields(call.body), 'note');
  note.updated_at = call.world.tick();
  return ok(note);
}

export const blocklistRoutes: Route[] = [
  route('GET /blocklist/customers', list),
  route('POST /blocklist/customers', create),
  route('GET /blocklist/customers/:entry_id', (call) => {
    const entry = find(call);
    return ok({ ...view(call.world, entry), notes: entry.notes });
  }),
  route('DELETE /blocklist/customers/:entry_id', remove),
  route('POST /blocklist/customers/:entry_id/notes', addNote),
  route('PATCH /blocklist/customers/:entry_id/notes/:note_id', changeNote),
];
