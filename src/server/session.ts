import * as v from 'valibot';
import { CUSTOMER_SCOPES, STAFF_SCOPES, type Grant, type Scope } from '../protocol/index.js';
import { requireOwnPage } from './cors.js';
import type { Exchange } from './exchange.js';
import { sha256 } from './hash.js';
import { readBody, readJsonObject } from './input.js';
import type { Features, PlanRule, Principal } from './options.js';
import { Refusal } from './problems.js';
import { ID } from './routes/fields.js';
import { authorize, type Services } from './services.js';
import { narrowRules } from './settings.js';
import { isReadScope } from './tokens.js';

const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(64));

/** A page may ask for less than its login allows; never for more. */
const MintBody = v.strictObject({
  scopes: v.optional(names),
  /** Of the handler's `features` no more than these; for customers. */
  features: v.optional(names),
  /** A customer's id: staff ask to see what they see. */
  view_as: v.optional(v.pipe(v.string(), v.regex(ID))),
});

const userId = v.pipe(v.string(), v.minLength(1), v.maxLength(256));
const login = { userId, sessionId: v.optional(v.string()) };
const PrincipalSchema = v.variant('role', [
  v.object({
    ...login,
    role: v.literal('customer'),
    customerId: v.nullable(v.pipe(v.string(), v.regex(ID))),
    scopes: v.optional(v.array(v.picklist(CUSTOMER_SCOPES)), [...CUSTOMER_SCOPES]),
  }),
  v.object({
    ...login,
    role: v.literal('staff'),
    scopes: v.array(v.picklist(STAFF_SCOPES)),
    customerId: v.optional(v.undefined()),
  }),
]);
type Login = v.InferOutput<typeof PrincipalSchema>;

/**
 * `POST {mount}/session`: turns the merchant's login into a token. Reads the merchant's cookie.
 *
 * With `view_as`, staff who hold `portal:view` get a token that sees what that customer sees: their
 * role and id, all their scopes that read and none that writes, for 5 minutes at most. The customer's
 * field lists apply, so it shows no more than their own screen would, whatever else the member of
 * staff may read. Its `sub` and `act` name the member of staff, so rate limits, sign-out and audit
 * lines are theirs; each such mint is an audit line with the customer's id as its object. A page
 * that views mints again by itself when the token ends.
 */
export async function mint(exchange: Exchange, services: Services): Promise<Response> {
  const { request } = exchange;
  // Read from a copy: the merchant's `authenticate` gets the request whole.
  const asked = await guardedBody(exchange, services, request.clone());
  const { scopes: wanted, features: wantedFeatures, view_as } = readBody(asked, MintBody);
  if (view_as !== undefined) {
    exchange.action = 'POST /session view_as';
    exchange.isMutation = true;
    exchange.facts = { object: view_as };
  }
  const principal = await authenticate(exchange, services);
  services.takeToken('mint', `user ${principal.role} ${principal.userId}`);

  const granted = view_as === undefined ? principal.scopes : viewScopes(principal);
  const scopes: Scope[] = [...new Set<Scope>(granted)].filter(
    (scope) => wanted === undefined || wanted.includes(scope),
  );
  if (scopes.length === 0) throw new Refusal('nothing_granted');
  const isCustomer = principal.role === 'customer';
  const narrowed = isCustomer && wantedFeatures !== undefined;
  const on = narrowRules(services.settings.rules, wantedFeatures).features;
  const features = namesOf(on, services.options.confirmEmailChange);
  const grant: Grant = await services.tokens.mint(
    {
      sub: principal.userId,
      sid: await sidOf(principal),
      ...(view_as === undefined
        ? {
            role: principal.role,
            ...(principal.role === 'customer' && { cus: principal.customerId }),
            ...(narrowed && { features }),
          }
        : { role: 'customer', cus: view_as, act: { sub: principal.userId } }),
    },
    scopes,
  );
  return new Response(JSON.stringify({ ...grant, ...(isCustomer && { features }) }), {
    headers: { 'Content-Type': 'application/json' },
  });
}

/**
 * `POST {mount}/session/revoke`: ends the tokens of a login. By the bearer token where one is sent,
 * as the merchant's cookie may be gone by then; else by the cookie.
 */
export async function revoke(exchange: Exchange, services: Services): Promise<Response> {
  const { request } = exchange;
  readBody(await guardedBody(exchange, services, request.clone()), v.strictObject({}));
  if (request.headers.has('authorization')) {
    const { sid } = await authorize(exchange, services);
    services.revocations.revoke(sid);
  } else {
    const principal = await authenticate(exchange, services);
    services.revocations.revoke(await sidOf(principal));
  }
  return new Response(null, { status: 204 });
}

/**
 * What is switched on for customers: their pages show nothing else. Nobody can change an e-mail
 * address where nothing confirms it, nor a plan where none is listed.
 */
function namesOf(features: Features, confirmEmailChange: unknown): string[] {
  return Object.entries(features).flatMap(([name, on]: [string, boolean | PlanRule]) =>
    on === false ||
    (on !== true && !on.products.length) ||
    (name === 'changeEmail' && !confirmEmailChange)
      ? []
      : [name],
  );
}

/** What one who views as a customer may do; nothing for those who may not view. */
function viewScopes({ role, scopes }: Login): Scope[] {
  if (role !== 'staff' || !scopes.includes('portal:view')) return [];
  return CUSTOMER_SCOPES.filter(isReadScope);
}

async function guardedBody(
  { request, url }: Exchange,
  { options, settings, takeToken }: Services,
  copy: Request,
): Promise<Record<string, unknown>> {
  requireOwnPage(request, url, settings.allowedOrigins);
  const address = options.clientAddress?.(request);
  if (address) takeToken('mint', `address ${address}`);
  return readJsonObject(copy);
}

async function authenticate(exchange: Exchange, { options }: Services): Promise<Login> {
  const principal: Principal | null = await options.authenticate(exchange.request);
  if (principal === null) throw new Refusal('login_required');
  const read = v.safeParse(PrincipalSchema, principal);
  if (!read.success) {
    const field = v.getDotPath(read.issues[0]) ?? '';
    throw new TypeError(
      `authenticate must resolve to null, { role: 'customer', userId, customerId } or ` +
        `{ role: 'staff', userId, scopes }, with scopes of that role; wrong: ${field || 'all of it'}`,
    );
  }
  const { userId: sub, role } = read.output;
  exchange.facts = { ...exchange.facts, sub, role, sid: await sidOf(read.output) };
  return read.output;
}

/** What all tokens of a login have in common; tells nothing of the merchant's session. */
async function sidOf({ role, userId, sessionId = '' }: Login): Promise<string> {
  return (await sha256(role, userId, sessionId)).slice(0, 32);
}
