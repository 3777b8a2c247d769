import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { routes } from '../../src/server/index.js';
import { createBench, customer, STAFF, type Bench } from './support.js';

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
