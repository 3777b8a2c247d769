import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { SignJWT } from 'jose';
import type { Role } from '../../src/protocol/index.js';
import { routes, type Route } from '../../src/server/index.js';
import { MATRIX, type MatrixRow } from './matrix-rows.js';
import { API_KEY, createBench, forge, goodClaims, SECRET, STAFF, type Bench } from './support.js';

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

const ALL_OWN = ['self:profile.read', 'self:profile.write', 'self:billing.read'];
const own = (bench: Bench) => bench.sandbox.fixtures.kiteLabs;
const other = (bench: Bench) => bench.sandbox.fixtures.harborStudio;

function visitors(bench: Bench): Record<string, Visitor> {
  const claims = goodClaims(bench);
  const as = (role: Role, scopes: string[], customerId?: string | null): Visitor => ({
    role,
    scopes,
    ...(customerId !== undefined && { customerId }),
    token: () =>
      forge({
        ...claims,
        role,
        scope: scopes.join(' '),
        ...(customerId !== undefined && { cus: customerId }),
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
    customer: as('customer', ALL_OWN, own(bench)),
    'customer without scope': as('customer', ['self:wallet.read'], own(bench)),
    'customer, read only': as('customer', ['self:profile.read'], own(bench)),
    'no customer yet': as('customer', ALL_OWN, null),
    staff: as('staff', [...(STAFF.scopes ?? [])]),
    'staff, read only': as('staff', ['customers:read']),
    'staff without scope': as('staff', ['refunds:write']),
  };
}

type IdKind = 'me' | 'own' | 'other' | 'absent' | 'malformed' | 'none';

const ids = (bench: Bench): [string, IdKind][] => [
  ['me', 'me'],
  [own(bench), 'own'],
  [other(bench), 'other'],
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
    body: (body) => JSON.stringify(body).replace('{', '{"__proto__":{"a":1},'),
    status: 422,
  },
  'a list': { body: (body) => [body], status: 400 },
  'not JSON': { body: () => '{"name":', status: 400 },
  'too large': { body: () => `{"name":"${'x'.repeat(17_000)}"}`, status: 413 },
  'a form': { type: 'application/x-www-form-urlencoded', status: 415 },
  'no key': { key: null, status: 400 },
};

/** The rules, in their order. `asks`: upstream hears of it. */
function expected(
  route: Route,
  row: MatrixRow,
  visitor: Visitor,
  kind: IdKind,
  path: string,
  input: string,
): { status: number; asks: boolean } {
  const no = (status: number) => ({ status, asks: false });
  // Never gets as far as the table: what stands there isn't one of its paths.
  if (/[%/]/.test(new URL(`http://x/${path}`).pathname.slice(1)) || path === '%2e%2e')
    return no(404);
  if (!visitor.role) return no(401);
  const needed = route.operation.access[visitor.role];
  if (!needed || !visitor.scopes?.includes(needed)) return no(403);
  if (kind === 'malformed') return no(404);
  if (kind !== 'none') {
    if ((kind === 'me') !== (visitor.role === 'customer')) return no(404);
    if (kind === 'me' && visitor.customerId === null) return no(404);
  }
  const { status } = INPUTS[input] ?? {};
  // Only a customer isn't believed who he is; for staff it's a field like others.
  const named = input === 'body names a customer' && visitor.role === 'staff' ? 422 : status;
  if (named !== undefined) return no(named);
  return kind === 'absent' ? { status: 404, asks: true } : { status: row.success, asks: true };
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
      assert.deepEqual(Object.keys(route.fields).sort(), Object.keys(access).sort());
      if (route.kind === 'mutation') {
        assert.deepEqual(Object.keys(route.body).sort(), Object.keys(access).sort());
      }
    });

    describe(name, () => {
      let bench: Bench;
      let everybody: Record<string, Visitor>;
      before(() => {
        bench = createBench();
        everybody = visitors(bench);
      });

      for (const visitorName of Object.keys(visitors(createBench()))) {
        it(visitorName, async () => {
          const row = MATRIX[name] ?? { success: 200 };
          const visitor = everybody[visitorName]!;
          const token = await visitor.token(bench);
          const kinds = path.includes('{customer}')
            ? ids(bench)
            : [['', 'none'] as [string, IdKind]];
          for (const [id, kind] of kinds) {
            for (const [inputName, input] of Object.entries(INPUTS)) {
              if (route.kind !== 'mutation' && (input.body || input.type || input.key === null))
                continue;
              cells += 1;
              await cell(bench, route, row, visitor, token, id, kind, inputName);
            }
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

async function cell(
  bench: Bench,
  route: Route,
  row: MatrixRow,
  visitor: Visitor,
  token: string | undefined,
  id: string,
  kind: IdKind,
  inputName: string,
): Promise<void> {
  const { method, path } = route.operation;
  const input = INPUTS[inputName] ?? {};
  const params = row.params?.(bench, kind === 'other' ? 'other' : 'own') ?? {};
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'customer' ? id : (params[name] ?? ''),
  );
  const query = [row.query, input.query].filter(Boolean).join('&');
  const good = row.body?.(visitor.role ?? 'staff') ?? {};
  const asksBefore = bench.upstream();

  const answer = await bench.send(`/v1${filled}${query && `?${query}`}`, {
    method,
    token,
    headers: {
      cookie: 'session=1',
      ...(method !== 'GET' && { 'content-type': input.type ?? 'application/json' }),
    },
    ...(method !== 'GET' && { body: input.body ? input.body(good) : good }),
    ...(input.key === null && { key: null }),
  });

  const label = `${inputName}, ${kind} ${id.slice(0, 20)}`;
  const { status, asks } = expected(route, row, visitor, kind, id, inputName);
  assert.equal(answer.status, status, `${label}: ${answer.text}`);
  assert.equal(bench.upstream() > asksBefore, asks, `${label}: upstream`);
  assert.equal(answer.headers.get('cache-control'), 'no-store', label);
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff', label);
  if (status >= 400) {
    assert.equal(answer.headers.get('content-type'), 'application/problem+json', label);
    assert.equal(answer.body.status, status, label);
  }
  const bytes = `${answer.text}\n${[...answer.headers].join('\n')}\n${JSON.stringify(bench.audit.at(-1) ?? '')}`;
  const secrets = [API_KEY, SECRET, 'business_id'];
  if (visitor.role !== 'staff')
    secrets.push('harbor.example', 'imported_from', 'metadata', 'blocked');
  for (const secret of secrets) assert.ok(!bytes.includes(secret), `${label}: ${secret}`);
  if (status < 400 && visitor.role === 'customer') {
    const rows = (answer.body.items as object[] | undefined) ?? [answer.body];
    for (const shown of rows) {
      for (const field of Object.keys(shown))
        assert.ok(row.customerSees?.includes(field), `${label}: ${field}`);
    }
  }
}
