import { json, pick, pickRows, type AnyCall } from './answer.js';
import type { Exchange } from './exchange.js';
import { canonicalJson, sha256 } from './hash.js';
import { readBody, readIdempotencyKey, readJsonObject, readQuery } from './input.js';
import { mutate } from './mutate.js';
import { refuseCustomerId, requireGuard, requireScope, resolveCustomer } from './policy.js';
import type { Attempt, MutationRoute, Route } from './routes/route.js';
import { authorize, type Services } from './services.js';
import type { Claims } from './tokens.js';
import { askRows, createAsk, UpstreamFailure } from './upstream.js';

type PathParams = Readonly<Record<string, string>>;
type MakeCall = (body: unknown, attempt: Attempt) => AnyCall;

const NO_ATTEMPT: Attempt = { marker: '', since: 0 };

/**
 * Answers a request to a row of the table. The order is the contract: nothing is asked upstream
 * before the token, the rate limit, the scope, the path, the query and the body are all right.
 */
export async function serve(
  route: Route,
  params: PathParams,
  exchange: Exchange,
  services: Services,
): Promise<Response> {
  const { request, url } = exchange;
  const { settings, options, takeToken } = services;
  const isMutation = route.kind === 'mutation';

  const claims = await authorize(exchange, services);
  takeToken(isMutation ? 'mutations' : 'reads', `${claims.role} ${claims.sub}`);
  requireScope(route, claims);
  const customer = resolveCustomer(params, claims);
  const ids = Object.entries(params).map(([name, id]) => (name === 'customer' ? customer : id));
  if (ids.length > 0) exchange.facts = { ...exchange.facts, object: ids.join('/') };
  refuseCustomerId(claims.role, Object.fromEntries(url.searchParams));
  const query = readQuery(url, route.query);

  const ask = createAsk(settings, isMutation ? undefined : request.signal);
  const makeCall: MakeCall = (body, attempt) => ({
    role: claims.role,
    userId: claims.sub,
    customer,
    params,
    query,
    body,
    attempt,
    ask,
    askRows: (send) => askRows(ask, pageOf(query).page_size, send),
    confirmEmailChange: options.confirmEmailChange,
  });
  return isMutation
    ? write(route, makeCall, claims, exchange, services)
    : json(200, await read(route, makeCall(undefined, NO_ATTEMPT)));
}

async function read(route: Exclude<Route, { kind: 'mutation' }>, call: AnyCall): Promise<unknown> {
  try {
    await requireGuard(route, call);
    if (route.kind === 'item') return pick(route, call, await route.upstream(call));
    const { items, has_more } = await route.upstream(call);
    const { page, page_size } = pageOf(call.query);
    return { items: pickRows(route, call, items), page, page_size, has_more };
  } catch (error) {
    throw asReadRefusal(error, Object.keys(call.query as object));
  }
}

async function write(
  route: MutationRoute<unknown, unknown>,
  makeCall: MakeCall,
  claims: Claims,
  exchange: Exchange,
  services: Services,
): Promise<Response> {
  const { request, action } = exchange;
  const key = readIdempotencyKey(request);
  exchange.facts = { ...exchange.facts, key: await sha256(key) };
  const sent = await readJsonObject(request);
  refuseCustomerId(claims.role, sent);
  const schema = route.body[claims.role];
  if (!schema) throw new Error(`${action} has no body for the role ${claims.role}`);
  const body = readBody(sent, schema) as object;

  const call = makeCall(body, NO_ATTEMPT);
  await requireGuard(route, call).catch((error: unknown) => {
    throw asReadRefusal(error, []);
  });
  const whose = [claims.role, claims.sub, action, call.customer, canonicalJson(call.params)];
  const slot = await sha256(...whose, key);
  const marker = slot.slice(0, 32);
  const callSince = (since: number): AnyCall => makeCall(body, { marker, since });
  return mutate({ route, slot, body, callSince }, exchange, services.settings);
}

/** The problem for a failed read; other errors stay as they are. */
function asReadRefusal(error: unknown, fields: readonly string[]): unknown {
  return error instanceof UpstreamFailure ? error.toRefusal(false, fields) : error;
}

/** A list's query has these: `list` asks for them by type. */
function pageOf(query: unknown): { page: number; page_size: number } {
  return query as { page: number; page_size: number };
}
