import { json, pick, pickFields, pickRows, type AnyCall } from './answer.js';
import type { Exchange } from './exchange.js';
import { canonicalJson, sha256 } from './hash.js';
import { readBody, readIdempotencyKey, readJsonObject, readQuery } from './input.js';
import { ask as askOnly, mutate } from './mutate.js';
import { streamPdf } from './pdf.js';
import { refuseCustomerId, requireGuard, requireScope, resolveCustomer } from './policy.js';
import { Refusal } from './problems.js';
import type { Attempt, FileRoute, MutationRoute, Route } from './routes/route.js';
import { authorize, type Services } from './services.js';
import { narrowRules } from './settings.js';
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
  const { settings, options, takeToken, recall } = services;
  const isMutation = route.kind === 'mutation';

  const claims = await authorize(exchange, services);
  takeToken(isMutation && !route.asksOnly ? 'mutations' : 'reads', `${claims.role} ${claims.sub}`);
  if (isMutation && claims.act) throw new Refusal('insufficient_scope', { reason: 'view_as' });
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
    recall,
    rules: narrowRules(settings.rules, claims.features),
    now: settings.now(),
    confirmEmailChange: options.confirmEmailChange,
  });
  if (isMutation) return write(route, makeCall, claims, exchange, services);
  const call = makeCall(undefined, NO_ATTEMPT);
  return route.kind === 'file'
    ? download(route, call, exchange, services)
    : json(200, await read(route, call));
}

async function download(
  route: FileRoute<unknown, unknown>,
  call: AnyCall,
  { request }: Exchange,
  { settings }: Services,
): Promise<Response> {
  try {
    await requireGuard(route, call);
    return await streamPdf(settings, request.signal, route.name(call), route.upstream(call));
  } catch (error) {
    throw asReadRefusal(error, []);
  }
}

async function read(
  route: Exclude<Route, { kind: 'mutation' | 'file' }>,
  call: AnyCall,
): Promise<unknown> {
  try {
    await requireGuard(route, call);
    if (route.kind === 'item') return pick(route, call, await route.upstream(call));
    const { items, has_more, whole } = await route.upstream(call);
    const { page, page_size } = pageOf(call.query);
    const aside = route.aside?.[call.role];
    return {
      items: pickRows(route, call, items),
      page,
      page_size,
      has_more,
      ...(aside && pickFields(aside, call, whole)),
    };
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
  if (claims.role === 'customer' && !isOn(route, call)) throw new Refusal('not_enabled');
  await requireGuard(route, call).catch((error: unknown) => {
    throw asReadRefusal(error, []);
  });
  const whose = [claims.role, claims.sub, action, call.customer, canonicalJson(call.params)];
  if (route.asksOnly) return askOnly(route, call);
  const slot = await sha256(...whose, key);
  const callAs = (attempt: Attempt): AnyCall => makeCall(body, attempt);
  const lock = route.lock && (await sha256('lock', action, route.lock(call)));
  return mutate({ route, slot, lock, body, callAs }, exchange, services.settings);
}

/** Whether the merchant lets customers do it. */
function isOn(route: MutationRoute<unknown, unknown>, call: AnyCall): boolean {
  const { feature } = route.operation;
  if (feature && call.rules.features[feature] === false) return false;
  return route.enabled?.(call) !== false;
}

/** The problem for a failed read; other errors stay as they are. */
function asReadRefusal(error: unknown, fields: readonly string[]): unknown {
  return error instanceof UpstreamFailure ? error.toRefusal(false, fields) : error;
}

/** A list's query has these: `list` asks for them by type. */
function pageOf(query: unknown): { page: number; page_size: number } {
  return query as { page: number; page_size: number };
}
