import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import DodoPayments from 'dodopayments';
import { BASE, call, sandboxAt, sdk } from './support.js';

describe('keys', () => {
  it('refuses a missing and a wrong key with 401', async () => {
    const sandbox = sandboxAt();
    for (const headers of [
      {},
      { authorization: 'Bearer nope' },
      { authorization: 'sandbox-key' },
    ]) {
      const { status, body } = await call(
        sandbox,
        'GET /customers',
        undefined,
        headers as Record<string, string>,
      );
      assert.deepEqual([status, body.code], [401, 'UNAUTHORIZED']);
    }
    await assert.rejects(
      sdk(sandbox, 'nope').customers.list({ page_number: 0 }),
      DodoPayments.AuthenticationError,
    );
  });

  it('lets the read-only key read and refuses its writes with 403', async () => {
    const sandbox = sandboxAt();
    const reader = sdk(sandbox, 'sandbox-read-key');
    await reader.customers.list({ page_number: 0 });
    await assert.rejects(
      reader.customers.create({ name: 'X', email: 'x@x.example' }),
      DodoPayments.PermissionDeniedError,
    );
  });

  it('needs no key for invoices, licences and countries', async () => {
    const sandbox = sandboxAt();
    assert.equal(
      (await call(sandbox, 'GET /checkout/supported_countries', undefined, {})).status,
      200,
    );
    assert.equal(
      (await call(sandbox, 'POST /licenses/validate', { license_key: 'x' }, {})).body.valid,
      false,
    );
    assert.equal((await call(sandbox, 'GET /invoices/payments/pay_x', undefined, {})).status, 404);
  });

  it('answers a preflight with 204 and lets no origin in', async () => {
    const response = await sandboxAt().fetch(`${BASE}/customers`, {
      method: 'OPTIONS',
      headers: { origin: 'https://shop.example' },
    });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), null);
  });
});

describe('the log', () => {
  it('never holds the key, wherever a caller puts it', async () => {
    const sandbox = sandboxAt();
    await call(sandbox, 'GET /customers?name=sandbox-key');
    await call(sandbox, 'POST /customers', { name: 'sandbox-read-key', email: 'x' });
    await call(sandbox, 'GET /customers/sandbox-key');
    assert.equal(sandbox.requests.length, 3);
    assert.doesNotMatch(JSON.stringify(sandbox.requests), /sandbox-(read-)?key/);
    assert.deepEqual(
      sandbox.requests.map(({ status }) => status),
      [200, 422, 404],
    );
  });
});

describe('errors', () => {
  it('answers unknown routes and unknown ids with 404 NOT_FOUND', async () => {
    const sandbox = sandboxAt({ customers: 5 });
    const { kiteLabs } = sandbox.fixtures;
    const flipped = kiteLabs.slice(0, -1) + (kiteLabs.endsWith('a') ? 'b' : 'a');
    const last = kiteLabs.slice(0, 12) + (kiteLabs[12] === 'x' ? 'y' : 'x') + kiteLabs.slice(13);
    const paths = [
      '/nowhere',
      '/customers/',
      `/customers/${flipped}x`,
      `/customers/${last}`,
      '/payments/pay_1',
      '/subscriptions/sub_1',
      '/refunds/ref_1',
      `/customers/${sandbox.fixtures.longAgo}`,
      `/payments/${kiteLabs}`,
      '/customers/%E0%A4%A',
    ];
    for (const path of paths) {
      const { status, body } = await call(sandbox, `GET ${path}`);
      assert.deepEqual([status, body.code], [404, 'NOT_FOUND'], path);
    }
  });

  it('answers a body that cannot be meant with 422 INVALID_REQUEST_BODY', async () => {
    const sandbox = sandboxAt();
    const bodies = [
      {},
      [],
      { name: 'X' },
      { name: 'X', email: 'x' },
      { name: 1, email: 'x@x.example' },
      { name: 'X', email: 'x@x.example', metadata: { 'a b': '1' } },
    ];
    for (const body of bodies) {
      const answer = await call(sandbox, 'POST /customers', body);
      assert.deepEqual([answer.status, answer.body.code], [422, 'INVALID_REQUEST_BODY']);
    }
    const metadata = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, 'v']));
    const many = await call(sandbox, 'POST /customers', {
      name: 'X',
      email: 'x@x.example',
      metadata,
    });
    assert.equal(many.body.code, 'MAXIMUM_KEYS_REACHED');
    const raw = await sandbox.fetch(`${BASE}/customers`, {
      method: 'POST',
      body: '{',
      headers: { authorization: 'Bearer sandbox-key' },
    });
    assert.equal(raw.status, 422);
    assert.equal(sandbox.requests.at(-1)?.body, '{');
  });
});

describe('rate limit', () => {
  it('shows headers and refuses nothing by default', async () => {
    const sandbox = sandboxAt();
    let last = await call(sandbox, 'GET /brands');
    for (let i = 0; i < 300; i++) last = await call(sandbox, 'GET /brands');
    assert.equal(last.status, 200);
    for (const name of ['limit', 'remaining', 'reset'])
      assert.match(last.headers.get(`x-ratelimit-${name}`) ?? '', /^\d+$/);
  });

  it("answers 429 over the second's and the minute's limit when switched on", async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const sandbox = sandboxAt({ rateLimit: true, now: () => new Date(now) });
    const statuses = [];
    for (let i = 0; i < 41; i++) statuses.push((await call(sandbox, 'GET /brands')).status);
    assert.equal(statuses.lastIndexOf(200), 39);
    assert.equal(statuses[40], 429);
    for (let second = 1; second <= 5; second++) {
      now += 1000;
      for (let i = 0; i < 40; i++) await call(sandbox, 'GET /brands');
    }
    now += 1000;
    assert.equal((await call(sandbox, 'GET /brands')).body.code, 'TOO_MANY_REQUESTS');
    now += 60_000;
    assert.equal((await call(sandbox, 'GET /brands')).status, 200);
  });
});
