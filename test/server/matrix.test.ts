import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { SignJWT } from 'jose';
import { CUSTOMER_SCOPES, STAFF_SCOPES, type Role } from '../../src/protocol/index.js';
import { routes, type Route } from '../../src/server/index.js';
import { MATRIX, OTHER_PLAN, productId, type MatrixRow } from './matrix-rows.js';
import {
  ALL_ON,
  API_KEY,
  createBench,
  forge,
  goodClaims,
  SECRET,
  type Bench,
  type Row,
} from './support.js';

/*
 * Everybody × every route × every kind of id × every kind of input. What must come out is worked
 * out here, from the rules, and not by the handler's code.
 */

interface Visitor {
  readonly token: (bench: Bench) => Promise<string | undefined> | string | undefined;
  /** Left out: the token is no good. */
  readonly role?: Role;
  readonly scopes?: readonly string[];
  readonly customerId?: string | null;
}

const READS = CUSTOMER_SCOPES.filter((scope) => scope.endsWith('.read'));
const own = (bench: Bench) => bench.sandbox.fixtures.kiteLabs;
const others = ({ sandbox: { fixtures } }: Bench) => [
  fixtures.everyStatus,
  fixtures.emoji,
  fixtures.laylaAlHaddad,
];
const OTHERS = ['kestrel.example', 'orbit.example', 'souq.example'];

/** The bench of a row, with all switched on, and ids for its path. */
async function prepare(row: MatrixRow) {
  const planned = createBench();
  const changePlan = { products: [await productId(planned, OTHER_PLAN)] };
  const bench = createBench({ features: { ...ALL_ON, changePlan } });
  const owned = (await row.params?.(bench, own(bench))) ?? {};
  for (const other of others(bench)) {
    const params = await Promise.resolve(row.params?.(bench, other)).catch(() => null);
    if (params !== null) return { bench, other, owned, foreign: params ?? {} };
  }
  throw new Error('nobody else has one');
}
type Prepared = Awaited<ReturnType<typeof prepare>>;

function visitors(bench: Bench): Record<string, Visitor> {
  const claims = goodClaims(bench);
  const as = (
    role: Role,
    scopes: readonly string[],
    customerId?: string | null,
    act?: string,
  ): Visitor => ({
    role,
    scopes,
    ...(customerId !== undefined && { customerId }),
    token: () =>
      forge({
        ...claims,
        role,
        scope: scopes.join(' '),
        ...(customerId !== undefined && { cus: customerId }),
        ...(act !== undefined && { act: { sub: act } }),
      }),
  });
  return {
    nobody: { token: () => undefined },
    garbage: { token: () => 'garbage' },
    expired: { token: () => forge({ ...claims, iat: claims.iat - 800, exp: claims.iat - 200 }) },
    'wrong audience': { token: () => forge({ ...claims, aud: 'other' }) },
    'alg HS512': { token: () => forge(claims, { alg: 'HS512' }) },
    'other kid': { token: () => forge(claims, { kid: 'other' }) },
    'live token': { token: () => forge({ ...claims, mode: 'live' }) },
    unsigned: { token: async () => `${(await forge(claims)).split('.').slice(0, 2).join('.')}.` },
    'other secret': {
      token: () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'default' })
          .sign(new TextEncoder().encode('x'.repeat(32))),
    },
    'view with a scope that writes': {
      token: () =>
        forge({
          ...claims,
          role: 'customer',
          cus: own(bench),
          act: { sub: 'u_staff' },
          scope: 'self:profile.read self:profile.write',
        }),
    },
    customer: as('customer', CUSTOMER_SCOPES, own(bench)),
    'customer without scope': as('customer', ['self:wallet.read'], own(bench)),
    'customer, read only': as('customer', READS, own(bench)),
    'no customer yet': as('customer', CUSTOMER_SCOPES, null),
    'staff viewing as the customer': as('customer', READS, own(bench), 'u_staff'),
    staff: as('staff', STAFF_SCOPES),
    'staff, read only': as(
      'staff',
      STAFF_SCOPES.filter((scope) => scope.endsWith(':read')),
    ),
    'staff without scope': as('staff', ['refunds:write']),
  };
}

type IdKind = 'me' | 'own' | 'other' | 'absent' | 'malformed' | 'none';
/** What the path names below the customer. */
type ObjectKind = 'theirs' | 'foreign' | 'absent' | 'malformed';

const ids = ({ bench, other }: Prepared): [string, IdKind][] => [
  ['me', 'me'],
  [own(bench), 'own'],
  [other, 'other'],
  ['cus_absent', 'absent'],
  ...[
    'cus_1.json',
    'cus%2F1',
    '%2e%2e',
    'cus_1;x',
    'cus 1',
    'cus_%00',
    'ÿ',
    'x'.repeat(65),
    'ME%20',
  ].map((id): [string, IdKind] => [id, 'malformed']),
];

/** What is done to a good request, and what that must answer to one who may ask. */
const INPUTS: Record<
  string,
  { status?: number; query?: string; body?: (body: object) => unknown; key?: null; type?: string }
> = {
  good: {},
  'unknown query': { query: 'x=1', status: 400 },
  'query names a customer': { query: 'customer_id=cus_1', status: 400 },
  'query twice': { query: 'page=1&page=1', status: 400 },
  'unknown field': { body: (body) => ({ ...body, is_admin: true }), status: 422 },
  'body names a customer': { body: (body) => ({ ...body, customer_id: 'cus_1' }), status: 400 },
  'own prototype': {
    body: (body) => JSON.stringify(body).replace('{', '{"__proto__":{"a":1},').replace(',}', '}'),
    status: 422,
  },
  'a list': { body: (body) => [body], status: 400 },
  'not JSON': { body: () => '{"name":', status: 400 },
  'too large': { body: () => `{"name":"${'x'.repeat(17_000)}"}`, status: 413 },
  'a form': { type: 'application/x-www-form-urlencoded', status: 415 },
  'no key': { key: null, status: 400 },
};

/** What `/customers/../payments` is: the address of another route, that of all customers. */
const routeAbove = ({ operation }: Route): Route | undefined =>
  routes.find(
    ({ operation: { method, path } }) =>
      method === operation.method && `/customers/{customer}${path}` === operation.path,
  );

/** The rules, in their order. `asks`: upstream hears of it. */
function expected(
  route: Route,
  row: MatrixRow,
  visitor: Visitor,
  kind: IdKind,
  path: string,
  input: string,
  object: ObjectKind,
): { status: number; asks: boolean } {
  const no = (status: number) => ({ status, asks: false });
  const above = path === '%2e%2e' ? routeAbove(route) : undefined;
  if (above) return expected(above, row, visitor, 'none', '', input, object);
  // Never gets as far as the table: what stands there isn't one of its paths.
  if (/[%/]/.test(new URL(`http://x/${path}`).pathname.slice(1)) || path === '%2e%2e')
    return no(404);
  if (!visitor.role) return no(401);
  const needed = route.operation.access[visitor.role];
  if (!needed || !visitor.scopes?.includes(needed)) return no(403);
  if (kind === 'malformed' || object === 'malformed') return no(404);
  if (kind !== 'none') {
    if ((kind === 'me') !== (visitor.role === 'customer')) return no(404);
    if (kind === 'me' && visitor.customerId === null) return no(404);
  }
  const { status } = INPUTS[input] ?? {};
  // Only a customer isn't believed who he is; for staff it's a field like others.
  const named = input === 'body names a customer' && visitor.role === 'staff' ? 422 : status;
  if (named !== undefined) return no(named);
  if (kind === 'absent') return { status: row.absent ?? 404, asks: true };
  return { status: object === 'theirs' ? row.success : 404, asks: true };
}

/** Left out: what can't differ from what is tried, so that the rest is quick. */
function isTold(visitor: Visitor, kind: IdKind, input: string): boolean {
  return input === 'good' || (visitor.role !== undefined && kind !== 'malformed');
}

let cells = 0;

describe('authorization matrix', () => {
  it('has a row for every route, and none for a route that has gone', () => {
    const table = routes.map(({ operation: { method, path } }) => `${method} ${path}`);
    assert.deepEqual(Object.keys(MATRIX).sort(), table.sort());
  });

  for (const route of routes) {
    const { method, path, access } = route.operation;
    const name = `${method} ${path}`;

    it(`${name}: fields and body for exactly the roles that have access`, () => {
      if (route.kind === 'file') return;
      assert.deepEqual(Object.keys(route.fields).sort(), Object.keys(access).sort());
      if (route.kind === 'mutation') {
        assert.deepEqual(Object.keys(route.body).sort(), Object.keys(access).sort());
      }
    });

    describe(name, () => {
      const row = MATRIX[name] ?? { success: 200 };
      let prepared: Prepared;
      let everybody: Record<string, Visitor>;
      before(async () => {
        prepared = await prepare(row);
        everybody = visitors(prepared.bench);
      });

      for (const visitorName of Object.keys(visitors(createBench()))) {
        it(visitorName, async () => {
          const { bench } = prepared;
          const visitor = everybody[visitorName]!;
          const token = await visitor.token(bench);
          const kinds = path.includes('{customer}')
            ? ids(prepared)
            : [['', 'none'] as [string, IdKind]];
          const run = async (id: string, kind: IdKind, input: string, object: ObjectKind) => {
            cells += 1;
            await cell({ prepared, route, row, visitor, token, id, kind, input, object });
          };
          for (const [id, kind] of kinds) {
            for (const [input, { body, type, key }] of Object.entries(INPUTS)) {
              const writes = body ?? type ?? (key === null || undefined);
              if (route.kind !== 'mutation' && writes) continue;
              if (isTold(visitor, kind, input)) await run(id, kind, input, 'theirs');
            }
          }
          if (!row.params) return;
          for (const object of ['foreign', 'absent', 'malformed'] as const) {
            if (object === 'foreign' && row.shared) continue;
            if (visitor.role === 'customer') await run('me', 'me', 'good', object);
            else await run(own(bench), 'own', 'good', object);
          }
        });
      }
    });
  }

  it('is no small one', (t) => {
    t.diagnostic(`${cells} cells`);
    assert.ok(cells > 2000, String(cells));
  });
});

interface Cell {
  readonly prepared: Prepared;
  readonly route: Route;
  readonly row: MatrixRow;
  readonly visitor: Visitor;
  readonly token: string | undefined;
  readonly id: string;
  readonly kind: IdKind;
  readonly input: string;
  readonly object: ObjectKind;
}

async function cell({
  prepared,
  route,
  row,
  visitor,
  token,
  id,
  kind,
  input,
  object,
}: Cell): Promise<void> {
  const { bench, other } = prepared;
  const { method, path } = route.operation;
  const label = `${input}, ${kind} ${id.slice(0, 20)}, ${object} object`;
  const { status, asks } = expected(route, row, visitor, kind, id, input, object);
  const done = INPUTS[input] ?? {};
  const whose = (kind === 'other') !== (object === 'foreign') ? other : own(bench);
  let params = whose === other ? prepared.foreign : prepared.owned;
  if (route.kind === 'mutation' && status < 400) {
    // What was done for the cell before must not be in this one's way.
    bench.sandbox.reset();
    params = (await row.params?.(bench, whose)) ?? {};
  }
  const nameOf = (value: string) =>
    object === 'absent' ? `${value}x` : object === 'malformed' ? 'a;b' : value;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'customer' ? id : nameOf(params[name] ?? ''),
  );
  const query = [row.query, done.query].filter(Boolean).join('&');
  const good = row.body?.(visitor.role ?? 'staff', params) ?? {};
  const asksBefore = bench.upstream();
  const changesBefore = changes(bench);

  const answer = await bench.send(`/v1${filled}${query && `?${query}`}`, {
    method,
    token,
    headers: {
      cookie: 'session=1',
      ...(method !== 'GET' && { 'content-type': done.type ?? 'application/json' }),
    },
    ...(method !== 'GET' && { body: done.body ? done.body(good) : good }),
    ...(done.key === null && { key: null }),
  });

  assert.equal(answer.status, status, `${label}: ${answer.text.slice(0, 500)}`);
  assert.equal(bench.upstream() > asksBefore, asks, `${label}: upstream`);
  if (object !== 'theirs' || !asks) assert.equal(changes(bench), changesBefore, label);
  assert.equal(answer.headers.get('cache-control'), 'no-store', label);
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff', label);
  if (status >= 400) {
    assert.equal(answer.headers.get('content-type'), 'application/problem+json', label);
    assert.equal(answer.body.status, status, label);
  }
  const bytes = `${answer.text}\n${[...answer.headers].join('\n')}\n${JSON.stringify(bench.audit.at(-1) ?? '')}`;
  const secrets = [API_KEY, SECRET, 'business_id', 'invoice_url', 'ce_key'];
  if (visitor.role !== 'staff') secrets.push(...OTHERS, 'imported_from', 'metadata', 'blocked');
  for (const secret of secrets) assert.ok(!bytes.includes(secret), `${label}: ${secret}`);
  if (status < 400 && visitor.role === 'customer' && route.kind !== 'file') {
    const rows = (route.kind === 'list' ? answer.body.items : [answer.body]) as Row[];
    const sees = row.customerSees ?? [];
    for (const shown of rows) {
      for (const field of paths(shown)) assert.ok(sees.includes(field), `${label}: ${field}`);
      const top = sees.filter((field) => !field.includes('.'));
      assert.deepEqual(Object.keys(shown).sort(), [...top].sort(), label);
    }
    const around = ['has_more', 'items', 'page', 'page_size'];
    if (route.kind === 'list') assert.deepEqual(Object.keys(answer.body).sort(), around, label);
  }
}

/** Requests that might have changed something upstream. */
const changes = ({ sandbox }: Bench): number =>
  sandbox.requests.filter(({ method }) => method !== 'GET').length;

/** Names of all fields, those within others with a dot. */
function paths(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => paths(one, above));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    `${above}${name}`,
    ...paths(inner, `${above}${name}.`),
  ]);
}
