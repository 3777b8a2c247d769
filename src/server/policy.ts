import type { Role } from '../protocol/index.js';
import { Refusal } from './problems.js';
import { ID } from './routes/fields.js';
import type { Call, FileRoute, Route } from './routes/route.js';
import type { Claims } from './tokens.js';
import { isRecord, UpstreamFailure } from './upstream.js';

/** The word that stands for a customer's own id in their paths. */
const ME = 'me';

/** Throws the 403 unless the token's role may use the route and its scopes hold the one it needs. */
export function requireScope({ operation }: Route, { role, scope }: Claims): void {
  const needed = operation.access[role];
  if (needed !== undefined && scope.has(needed)) return;
  throw new Refusal('insufficient_scope', {
    headers: { 'WWW-Authenticate': 'Bearer error="insufficient_scope"' },
  });
}

/**
 * Whose data a request is about. A customer says `me` and gets their token's id: another's id, their
 * own, and a malformed one are all the same 404. Staff name an id.
 */
export function resolveCustomer(params: Readonly<Record<string, string>>, claims: Claims): string {
  if (!Object.values(params).every((value) => ID.test(value))) throw new Refusal('not_found');
  const { customer } = params;
  if (customer === undefined) return '';
  if ((customer === ME) !== (claims.role === 'customer')) {
    throw new Refusal('not_found', { reason: 'not_me' });
  }
  if (claims.role === 'staff') return customer;
  if (claims.cus === null) throw new Refusal('no_customer');
  return claims.cus;
}

/** Refuses a customer who names a customer, be it their own: the token alone says who they are. */
export function refuseCustomerId(role: Role, input: object): void {
  if (role !== 'customer' || !Object.hasOwn(input, 'customer_id')) return;
  throw new Refusal('invalid_request', {
    errors: [{ field: 'customer_id', code: 'not_allowed' }],
  });
}

/** Routes whose answer is picked; a file's isn't. */
export type Picked = Exclude<Route, FileRoute<unknown, unknown>>;

/** Throws unless upstream's object is the customer's: upstream might ignore a filter. */
export function requireOwner(
  { owner }: Picked,
  call: Call<unknown, unknown>,
  object: unknown,
): void {
  if (typeof owner !== 'function') return;
  if (!isRecord(object)) throw new UpstreamFailure('garbage');
  if (owner(object, call) !== call.customer)
    throw new Refusal('upstream_error', { reason: 'foreign_row' });
}

/** Reads whose an item is before it is touched: a stranger's is as good as missing. */
export async function requireGuard(route: Route, call: Call<unknown, unknown>): Promise<void> {
  if (!route.guard || (await route.guard(call)) === call.customer) return;
  throw new Refusal('not_found', { reason: 'foreign_object' });
}
