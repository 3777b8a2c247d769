import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBench, customer, STAFF } from './support.js';

describe('rate limits', () => {
  it('lets a fast human read, then says when to come back', async () => {
    const bench = createBench({ rateLimits: {} });
    const token = await bench.tokenFor(STAFF);
    const id = bench.sandbox.fixtures.kiteLabs;
    const read = () => bench.send(`/v1/customers/${id}`, { token });
    for (let i = 0; i < 120; i++) assert.equal((await read()).status, 200);
    const asked = bench.upstream();
    const { status, body, headers } = await read();
    assert.deepEqual([status, body.code, headers.get('retry-after')], [429, 'rate_limited', '1']);
    assert.equal(bench.upstream(), asked);
    // A new token is the same user, another user is another.
    assert.equal(
      (await bench.send('/v1/customers', { token: await bench.tokenFor(STAFF) })).status,
      429,
    );
    const other = await bench.tokenFor({ ...STAFF, userId: 'u_other' });
    assert.equal((await bench.send('/v1/customers', { token: other })).status, 200);
    bench.clock.now += 500;
    assert.equal((await read()).status, 200);
    assert.equal((await read()).status, 429);
  });

  it('counts mutations apart, wrong ones too', async () => {
    const bench = createBench({ rateLimits: { mutations: 2 } });
    const token = await bench.tokenFor(STAFF);
    const post = () => bench.send('/v1/customers', { method: 'POST', token, body: {} });
    assert.deepEqual([(await post()).status, (await post()).status], [422, 422]);
    const { status, headers } = await post();
    assert.deepEqual([status, headers.get('retry-after')], [429, '30']);
    assert.equal((await bench.send('/v1/customers', { token })).status, 200);
  });

  it('counts mints by user, and by address where the merchant knows it', async () => {
    const bench = createBench({ rateLimits: { mint: 2 } });
    const mints = async () => (await bench.mint()).status;
    assert.deepEqual([await mints(), await mints(), await mints()], [200, 200, 429]);
    bench.login.principal = customer('cus_1');
    assert.equal(await mints(), 200);

    let asked = 0;
    const flooded = createBench({
      rateLimits: { mint: 2 },
      clientAddress: () => '192.0.2.1',
      authenticate: () => ((asked += 1), null),
    });
    const statuses = [await flooded.mint(), await flooded.mint(), await flooded.mint()];
    assert.deepEqual(
      statuses.map(({ status }) => status),
      [401, 401, 429],
    );
    assert.equal(asked, 2);
  });
});

describe('audit', () => {
  it('writes one line for each mutation and each denial, and none for a read', async () => {
    const bench = createBench({ upstreamTimeout: 50 });
    const staff = await bench.tokenFor(STAFF);
    const own = await bench.tokenFor(customer('cus_1'));
    const reader = await bench.tokenFor(STAFF, ['customers:read']);
    const key = crypto.randomUUID();
    const body = { name: 'PII Name', email: 'pii@mail.example', phone_number: '+1 555 PII' };
    const post = { method: 'POST', body };

    await bench.send('/v1/customers', { token: staff });
    await bench.send('/v1/customers/cus_nobody', { token: staff });
    await bench.send('/v1/customers?search=pii@mail.example', { token: staff });
    assert.equal(bench.audit.length, 0);

    const expected: [string, string, string?][] = [];
    const step = async (line: [string, string, string?], act: () => Promise<unknown>) => {
      expected.push(line);
      await act();
      assert.equal(bench.audit.length, expected.length, line.join(' '));
    };
    const LIST = 'GET /customers';
    const CREATE = 'POST /customers';
    await step([LIST, 'invalid_token', 'no_token'], () =>
      bench.send('/v1/customers?search=pii@mail.example'),
    );
    await step([LIST, 'insufficient_scope'], () => bench.send('/v1/customers', { token: own }));
    await step(['GET /customers/{customer}', 'not_found', 'not_me'], () =>
      bench.send('/v1/customers/cus_1', { token: own }),
    );
    await step([CREATE, 'insufficient_scope'], () =>
      bench.send('/v1/customers', { ...post, token: reader }),
    );
    await step([CREATE, 'invalid_fields'], () =>
      bench.send('/v1/customers', { ...post, token: staff, body: { ...body, x: 1 } }),
    );
    await step([CREATE, 'done'], () => bench.send('/v1/customers', { ...post, token: staff, key }));
    await step([CREATE, 'replayed'], () =>
      bench.send('/v1/customers', { ...post, token: staff, key }),
    );
    bench.sandbox.fault({ match: 'POST /customers', kind: 'status', status: 500, times: 1 });
    await step([CREATE, 'outcome_unknown'], () =>
      bench.send('/v1/customers', { ...post, token: staff }),
    );
    await step(['POST /session', 'origin_not_allowed'], () =>
      bench.mint({ headers: { origin: 'https://pii.example' } }),
    );
    bench.login.principal = null;
    await step(['POST /session', 'login_required'], () => bench.mint());
    bench.login.principal = STAFF;
    await step(['POST /session/revoke', 'done'], () =>
      bench.send('/session/revoke', {
        method: 'POST',
        body: {},
        headers: { 'x-customer-elements': '1' },
      }),
    );

    assert.deepEqual(
      bench.audit.map(({ action, result, reason }) =>
        reason ? [action, result, reason] : [action, result],
      ),
      expected,
    );
    const done = bench.audit.find(({ result }) => result === 'done');
    assert.deepEqual(
      [done?.sub, done?.role, done?.status, done?.time, /^[0-9a-f]{64}$/.test(done?.key ?? '')],
      ['u_staff', 'staff', 201, '2026-11-22T12:00:00.000Z', true],
    );
    assert.match(done?.object ?? '', /^cus_/);
    assert.equal(
      bench.audit.find(({ result }) => result === 'outcome_unknown')?.upstream_status,
      500,
    );
    const all = JSON.stringify(bench.audit);
    for (const secret of [staff, own, key, 'pii', 'PII', 'sandbox-key']) {
      assert.ok(!all.includes(secret), secret);
    }
  });

  it('does not let a failing log take the answer', async () => {
    const broken = () => {
      throw new Error('disk full');
    };
    const bench = createBench({ onAudit: broken, onError: broken });
    assert.equal((await bench.send('/v1/customers')).status, 401);
  });

  it('does not let a log that fails later end the process', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', note);
    const told: unknown[] = [];
    const later = () => Promise.reject(new Error('database gone'));
    const onError = (error: unknown) => {
      told.push(error);
      return later();
    };
    const bench = createBench({ onAudit: later, onError });
    assert.equal((await bench.send('/v1/customers')).status, 401);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, []);
    assert.equal((told[0] as Error).message, 'database gone');
  });
});
