import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { routes } from '../../src/server/index.js';
import { MATRIX, OTHER_PLAN, productId } from './matrix-rows.js';
import { ALL_ON, BOSS, createBench, customer, STAFF, type Bench } from './support.js';

const listed = routes.map(({ operation: { method, path } }) => ({
  method,
  pattern: new RegExp(`^/v1${path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));
const isListed = (method: string, path: string): boolean =>
  listed.some((route) => route.method === method && route.pattern.test(path));

describe('what is not in the table', () => {
  let bench: Bench;
  let tokens: string[];
  let id: string;

  before(async () => {
    bench = createBench();
    id = bench.sandbox.fixtures.kiteLabs;
    tokens = [await bench.tokenFor(STAFF), await bench.tokenFor(customer(id))];
  });

  it('is a 404 that upstream never hears of', async () => {
    const word = fc.constantFrom(
      'v1',
      'customers',
      'me',
      'payments',
      'refunds',
      'wallets',
      'session',
      'revoke',
      'cus_1',
      '_requests',
      'invoices',
      'payouts',
      '',
      '.',
      '..',
      '%2e',
      '%2f',
      ':customer',
      '{customer}',
      '*',
      'CUSTOMERS',
      'constructor',
      '__proto__',
    );
    const anyPath = fc.oneof(
      fc.array(word, { maxLength: 5 }).map((words) => `/v1/${words.join('/')}`),
      fc.webPath().map((path) => `/v1${path}`),
      fc.array(word, { maxLength: 4 }).map((words) => `/${words.join('/')}`),
    );
    const method = fc.constantFrom(
      'GET',
      'POST',
      'PATCH',
      'DELETE',
      'PUT',
      'HEAD',
      'OPTIONS',
      'PROPFIND',
    );
    await fc.assert(
      fc.asyncProperty(method, anyPath, fc.nat(1), async (method, path, who) => {
        const { pathname } = new URL(`https://x.example/customer-elements${path}`);
        const below = pathname.replace('/customer-elements', '');
        fc.pre(!isListed(method, below) && !/^\/session(\/revoke)?$/.test(below));
        const before = bench.upstream();
        const hasBody = method !== 'GET' && method !== 'HEAD';
        const answer = await bench.send(path, {
          method,
          token: tokens[who],
          ...(hasBody && { body: {} }),
        });
        assert.equal(answer.status, 404, `${method} ${path}`);
        assert.equal(bench.upstream(), before);
      }),
      { numRuns: 800 },
    );
  });

  it('never reaches upstream in a body', async () => {
    const allowed = new Set(['name', 'email', 'phone_number', 'metadata']);
    const field = fc.oneof(
      fc.constantFrom(
        ...allowed,
        'customer_id',
        'status',
        'blocked_at',
        '__proto__',
        'constructor',
        'ce_key',
      ),
      fc.string({ maxLength: 12 }),
    );
    const value = fc.oneof(
      fc.constantFrom('Ann', 'a@b.example', null),
      fc.string(),
      fc.jsonValue(),
      fc.constant({ ce_key: 'x' }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(field, value), { maxLength: 5 }),
        fc.nat(2),
        async (entries, what) => {
          // Written by hand, so that `__proto__` and doubles stay in.
          const body = `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
          const before = bench.upstream();
          const answer = await [
            () => bench.send('/v1/customers', { method: 'POST', token: tokens[0], body }),
            () => bench.send(`/v1/customers/${id}`, { method: 'PATCH', token: tokens[0], body }),
            () => bench.send('/v1/customers/me', { method: 'PATCH', token: tokens[1], body }),
          ][what]!();
          assert.ok(answer.status < 500, `${answer.status} ${body}`);
          for (const { body: sent, method } of bench.sandbox.requests.slice(before)) {
            if (method === 'GET') continue;
            const names = Object.keys(sent as object);
            const may = what === 2 ? ['name', 'phone_number'] : [...allowed];
            assert.ok(
              names.every((name) => may.includes(name)),
              String(names),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** All names that each route may send upstream, wherever in the body they stand. */
const SENDS: Readonly<Record<string, string>> = {
  'POST /customers': 'name email phone_number metadata ce_key',
  'PATCH /customers/{customer}': 'name email phone_number metadata ce_key',
  'POST /customers/{customer}/portal-session': '',
  'POST /customers/{customer}/payments/{payment}/retry': '',
  'POST /customers/{customer}/payments/{payment}/refunds':
    'payment_id items item_id amount tax_inclusive reason metadata ce_key',
  'PATCH /customers/{customer}/subscriptions/{subscription}':
    'cancel_at_next_billing_date status cancel_reason cancellation_feedback cancellation_comment',
  'PATCH /customers/{customer}/subscriptions/{subscription}/billing-details':
    'customer_name customer_business_name tax_id billing country street city state zipcode',
  'POST /customers/{customer}/subscriptions/{subscription}/change-plan':
    'product_id quantity addons addon_id discount_codes effective_at cancel_scheduled_change_plan proration_billing_mode on_payment_failure',
  'DELETE /customers/{customer}/subscriptions/{subscription}/change-plan/scheduled': '',
  'POST /customers/{customer}/subscriptions/{subscription}/update-payment-method':
    'type return_url payment_method_id',
  'POST /customers/{customer}/wallets/ledger-entries':
    'amount currency entry_type reason idempotency_key',
  'DELETE /customers/{customer}/license-keys/{key}/instances/{instance}':
    'license_key license_key_instance_id',
  'DELETE /customers/{customer}/payment-methods/{method}': '',
};
const PREVIEW = 'POST /customers/{customer}/subscriptions/{subscription}/change-plan/preview';
const sendsOf = (name: string): string[] =>
  (SENDS[name === PREVIEW ? name.replace('/preview', '') : name] ?? '').split(' ');

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

describe('every mutation', () => {
  const mutations = routes.filter(({ kind }) => kind === 'mutation');

  it('is known here', () => {
    const names = mutations.map(({ operation: { method, path } }) => `${method} ${path}`);
    assert.deepEqual(names.sort(), [...Object.keys(SENDS), PREVIEW].sort());
  });

  for (const { operation } of mutations) {
    const { method, path, access } = operation;
    const name = `${method} ${path}`;
    it(`${name} sends nothing that it doesn't know`, async () => {
      const { sandbox: plain } = createBench();
      const products = [await productId({ sandbox: plain }, OTHER_PLAN)];
      const bench = createBench({ features: { ...ALL_ON, changePlan: { products } } });
      const id = bench.sandbox.fixtures.kiteLabs;
      const row = MATRIX[name]!;
      const params = (await row.params?.(bench, id)) ?? {};
      const tokens = {
        staff: await bench.tokenFor(BOSS),
        customer: await bench.tokenFor(customer(id)),
      };
      const roles = (['staff', 'customer'] as const).filter((role) => access[role]);
      const known = Object.values(SENDS).flatMap((fields) => fields.split(' '));
      const field = fc.oneof(
        fc.constantFrom(
          ...known,
          'next_billing_date',
          'subscription_period_count',
          'collect_via_payment_link',
          'customer_id',
          'pause',
          '__proto__',
          'constructor',
        ),
        fc.string({ maxLength: 12 }),
      );
      const value = fc.oneof(
        fc.constantFrom(1, 0, -1, 'USD', 'active', 'cancelled', true, null, 'existing', 2 ** 60),
        fc.jsonValue({ maxDepth: 2 }),
        fc.record({ item_id: fc.string(), ce_key: fc.string(), price: fc.nat() }),
        fc.array(fc.record({ item_id: fc.constant('pdt_1'), currency: fc.string() })),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(field, value), { maxLength: 4 }),
          fc.constantFrom(...roles),
          fc.boolean(),
          async (extra, role, isGood) => {
            const good = isGood ? Object.entries(row.body?.(role, params) ?? {}) : [];
            const body = `{${[...good, ...extra].map((pair) => pair.map((one) => JSON.stringify(one) ?? 'null').join(':')).join(',')}}`;
            const filled = path.replace(/\{(\w+)\}/g, (_, place: string) =>
              place === 'customer' ? (role === 'staff' ? id : 'me') : params[place]!,
            );
            const before = bench.upstream();
            const answer = await bench.send(`/v1${filled}`, { method, token: tokens[role], body });
            assert.ok(answer.status < 500, `${answer.status} ${body}`);
            for (const sent of bench.sandbox.requests.slice(before)) {
              if (sent.method === 'GET') continue;
              // A customer's metadata is the staff's own words.
              const { metadata, ...rest } = (sent.body ?? {}) as Record<string, unknown>;
              const isTheirs = path === '/customers' || path === '/customers/{customer}';
              const names = [...namesIn(rest), ...(isTheirs ? [] : namesIn(metadata))];
              const odd = names.filter((one) => !sendsOf(name).includes(one));
              assert.deepEqual(odd, [], body);
            }
          },
        ),
        { numRuns: 150 },
      );
    });
  }
});
