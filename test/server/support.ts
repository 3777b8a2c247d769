import { SignJWT, type JWTPayload } from 'jose';
import { STAFF_SCOPES, type Grant, type Problem } from '../../src/protocol/index.js';
import { createHandlerOf } from '../../src/server/handler.js';
import {
  routes as allRoutes,
  type AuditLine,
  type HandlerOptions,
  type Principal,
  type Route,
} from '../../src/server/index.js';
import { createSandbox, type Fault, type SandboxOptions } from '../../src/sandbox/index.js';

export const API_KEY = 'sandbox-key';
export const SECRET = '4e1f0c9b7a6d5e8f2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7a8b9c';
export const ORIGIN = 'https://shop.example';
export const MOUNT = `${ORIGIN}/customer-elements`;

export const STAFF: Principal = {
  role: 'staff',
  userId: 'u_staff',
  scopes: ['customers:read', 'customers:write'],
};

type Overrides = Partial<Omit<HandlerOptions, 'keys' | 'secret'>> & {
  keys?: { id: string; secret: string }[];
};

export interface Asked {
  method?: string;
  token?: string | undefined;
  body?: unknown;
  key?: string | null;
  headers?: Record<string, string>;
}

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body, whatever it is. */
  body: Record<string, unknown> & Partial<Problem>;
}

/** A handler on a sandbox of its own, with a clock that stands still. */
export function createBench(
  overrides: Overrides = {},
  table: readonly Route[] = allRoutes,
  data: SandboxOptions = {},
) {
  const clock = { now: Date.UTC(2026, 10, 22, 12) };
  const sandbox = createSandbox({ customers: 80, now: () => new Date(clock.now), ...data });
  const audit: AuditLine[] = [];
  const errors: unknown[] = [];
  const login: { principal: Principal | null } = { principal: STAFF };
  const { keys, ...rest } = overrides;
  const options = {
    apiKey: API_KEY,
    baseURL: 'https://sandbox.example',
    fetch: (input: string | URL | Request, init?: RequestInit) =>
      sandbox.fetch(new Request(input, init)),
    ...(keys ? { keys } : { secret: SECRET }),
    authenticate: () => login.principal,
    rateLimits: { mint: Infinity, reads: Infinity, mutations: Infinity },
    now: () => clock.now,
    onAudit: (line: AuditLine) => void audit.push(line),
    onError: (error: unknown) => void errors.push(error),
    ...rest,
  } as HandlerOptions;
  const handler = createHandlerOf(table, options);
  const upstream = () => sandbox.requests.length;

  async function send(path: string, asked: Asked = {}): Promise<Answered> {
    const { method = 'GET', token, body, key, headers = {} } = asked;
    const mutates = method !== 'GET' && path.startsWith('/v1');
    const response = await handler(
      new Request(`${MOUNT}${path}`, {
        method,
        headers: {
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(mutates && key !== null && { 'idempotency-key': key ?? crypto.randomUUID() }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    let parsed: unknown = null;
    try {
      parsed = JSON.parse(text);
    } catch {
      // Tests of other content look at `text`.
    }
    return { status: response.status, headers: response.headers, text, body: parsed as never };
  }

  const mint = (asked: Asked = {}): Promise<Answered> =>
    send('/session', {
      method: 'POST',
      body: {},
      ...asked,
      headers: { 'x-customer-elements': '1', ...asked.headers },
    });

  async function tokenFor(principal: Principal, scopes?: string[]): Promise<string> {
    const before = login.principal;
    login.principal = principal;
    const { body } = await mint({ body: scopes ? { scopes } : {} });
    login.principal = before;
    return (body as unknown as Grant).token;
  }

  return { handler, options, sandbox, audit, errors, clock, login, upstream, send, mint, tokenFor };
}

export type Bench = ReturnType<typeof createBench>;

/** All that a merchant can switch on. */
export const ALL_ON = {
  cancel: true,
  cancelNow: true,
  pause: true,
  changePlan: { products: [] as string[] },
  changeEmail: true,
  updatePaymentMethod: true,
  removePaymentMethod: true,
  retryPayment: true,
  deactivateLicense: true,
  billingDetails: true,
};

/** An upstream object, whose fields a test knows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into objects of every kind
export type Row = Record<string, any>;

/** What upstream has, asked without the handler and not in the log's way: a list's rows. */
export async function upstreamRows(
  { sandbox }: Pick<Bench, 'sandbox'>,
  path: string,
): Promise<Row[]> {
  const answer = await upstreamObject({ sandbox }, path);
  return answer.items as Row[];
}

export async function upstreamObject(
  { sandbox }: Pick<Bench, 'sandbox'>,
  path: string,
): Promise<Row> {
  const response = await sandbox.fetch(`https://sandbox.example${path}`, {
    headers: { authorization: `Bearer ${API_KEY}` },
  });
  return (await response.json()) as Row;
}

/** A member of staff who may do everything. */
export const BOSS: Principal = { role: 'staff', userId: 'u_boss', scopes: [...STAFF_SCOPES] };

/** Ways in which an answer can go wrong; `done`: upstream has done the work even so. */
export const FAULTS: readonly (Omit<Fault, 'match'> & { name: string; done: boolean })[] = [
  { name: 'status 500', kind: 'status', status: 500, done: false },
  { name: 'reset', kind: 'reset', done: false },
  { name: 'lost', kind: 'lost', done: true },
  { name: 'stall', kind: 'stall', done: false },
  { name: 'truncate', kind: 'truncate', done: true },
  { name: 'body of HTML', kind: 'body', body: '<html>', done: false },
  { name: 'body of another kind', kind: 'body', body: {}, done: false },
];

export const customer = (customerId: string | null, userId = 'u_customer'): Principal => ({
  role: 'customer',
  userId,
  customerId,
});

/** Claims that the bench's handler takes, to be spoilt one by one. */
export function goodClaims(bench: Bench): JWTPayload & { iat: number; exp: number } {
  const iat = Math.floor(bench.clock.now / 1000);
  return {
    iss: '/customer-elements',
    aud: '/customer-elements/v1',
    sub: 'u_staff',
    role: 'staff',
    scope: 'customers:read customers:write',
    sid: 's1',
    mode: 'test',
    jti: 'j1',
    iat,
    exp: iat + 600,
  };
}

export const forge = (
  claims: JWTPayload,
  header: Record<string, unknown> = {},
  secret = SECRET,
): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'default', ...header })
    .sign(new TextEncoder().encode(secret));
