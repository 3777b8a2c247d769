import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHandler, createMemoryStore } from '../../src/server/index.js';
import { createBench, customer, MOUNT, STAFF } from './support.js';

const KEY = '0b7f4a9e-3f0c-4f43-9d4c-6f7f7d3b1a11';
const ANN = { name: 'Ann Once', email: 'Ann@Once.example', metadata: { team: 'a' } };

async function desk(overrides: Parameters<typeof createBench>[0] = {}) {
  const bench = createBench({ upstreamTimeout: 200, ...overrides });
  const token = await bench.tokenFor(STAFF);
  const create = (body: unknown = ANN, key: string | null = KEY) =>
    bench.send('/v1/customers', { method: 'POST', token, body, key });
  const posts = () => bench.sandbox.requests.filter(({ method }) => method === 'POST').length;
  const made = async () => {
    const { body } = await bench.send('/v1/customers?search=Ann%20Once', { token });
    return (body.items as unknown[]).length;
  };
  return { ...bench, token, create, posts, made };
}

describe('idempotency', () => {
  it('asks for a UUID', async () => {
    const { create, upstream } = await desk();
    for (const key of [null, 'x', '1', `${KEY}0`]) {
      const { status, body } = await create(ANN, key);
      assert.deepEqual([status, body.code], [400, 'idempotency_key_required']);
    }
    assert.equal(upstream(), 0);
  });

  it('replays the answer', async () => {
    const { create, posts } = await desk();
    const first = await create();
    assert.equal(first.status, 201);
    assert.equal(first.headers.get('idempotency-replayed'), null);
    const { email, name, metadata } = ANN;
    const again = await create({ metadata, name, email }, KEY.toUpperCase());
    assert.deepEqual([again.status, again.text], [201, first.text]);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.equal(posts(), 1);
    assert.equal((await create(ANN, crypto.randomUUID())).status, 201);
    assert.equal(posts(), 2);
  });

  it('refuses the key with another body', async () => {
    const { create, posts } = await desk();
    await create();
    const { status, body } = await create({ ...ANN, name: 'Bob' });
    assert.deepEqual([status, body.code], [422, 'idempotency_mismatch']);
    assert.equal(posts(), 1);
  });

  it('keeps users apart', async () => {
    const bench = await desk();
    await bench.create();
    const token = await bench.tokenFor({ ...STAFF, userId: 'u_other' });
    const { headers } = await bench.send('/v1/customers', {
      method: 'POST',
      token,
      body: ANN,
      key: KEY,
    });
    assert.equal(headers.get('idempotency-replayed'), null);
    assert.equal(bench.posts(), 2);
  });

  it('does ten at once once', async () => {
    const { create, posts } = await desk();
    const answers = await Promise.all(Array.from({ length: 10 }, () => create()));
    const codes = answers.map(({ status, body }) => body.code ?? status);
    assert.equal(codes.filter((code) => code === 201).length >= 1, true);
    assert.ok(
      codes.every((code) => code === 201 || code === 'still_running'),
      String(codes),
    );
    assert.equal(posts(), 1);
  });

  it('finds what a lost answer had made, and sends no second', async () => {
    const { create, posts, made, sandbox } = await desk();
    sandbox.fault({ match: 'POST /customers', kind: 'lost', times: 1 });
    assert.equal((await create()).body.code, 'outcome_unknown');
    const again = await create();
    assert.equal(again.status, 201);
    assert.equal(again.body.name, 'Ann Once');
    assert.deepEqual(again.body.metadata, { team: 'a' });
    assert.deepEqual([posts(), await made()], [1, 1]);
    assert.equal((await create()).headers.get('idempotency-replayed'), 'true');
  });

  it('finds it among others with the same e-mail', async () => {
    const { create, posts, sandbox } = await desk();
    const twin = await create(ANN, crypto.randomUUID());
    sandbox.fault({ match: 'POST /customers', kind: 'truncate', times: 1 });
    assert.equal((await create()).body.code, 'outcome_unknown');
    await create(ANN, crypto.randomUUID());
    const again = await create();
    assert.notEqual(again.body.customer_id, twin.body.customer_id);
    assert.equal(posts(), 3);
  });

  for (const kind of ['reset', 'stall'] as const) {
    it(`sends again after a ${kind} that did nothing`, async () => {
      const { create, posts, made, sandbox } = await desk();
      sandbox.fault({ match: 'POST /customers', kind, times: 1 });
      assert.equal((await create()).body.code, 'outcome_unknown');
      assert.equal((await create()).status, 201);
      assert.deepEqual([posts(), await made()], [2, 1]);
    });
  }

  it('stays unknown while it can not find out', async () => {
    const { create, posts, made, sandbox } = await desk();
    sandbox.fault({ match: 'POST /customers', kind: 'lost', times: 1 });
    await create();
    for (const status of [500, 429, 401, 404]) {
      sandbox.fault({ match: 'GET /customers', kind: 'status', status, times: 1 });
      assert.equal((await create()).body.code, 'outcome_unknown');
    }
    assert.equal((await create()).status, 201);
    assert.deepEqual([posts(), await made()], [1, 1]);
  });

  it('frees the key after a refusal', async () => {
    const { create, posts, sandbox } = await desk();
    sandbox.fault({ match: 'POST /customers', kind: 'status', status: 422, times: 1 });
    assert.equal((await create({ ...ANN, name: 'Typo' })).status, 422);
    assert.equal((await create()).status, 201);
    assert.equal(posts(), 2);
  });

  it('sends a change again, as it is the same twice', async () => {
    const bench = await desk();
    const id = bench.sandbox.fixtures.kiteLabs;
    const token = await bench.tokenFor(customer(id));
    const patch = (name = 'K') =>
      bench.send('/v1/customers/me', { method: 'PATCH', token, body: { name }, key: KEY });
    bench.sandbox.fault({ match: 'PATCH /customers/*', kind: 'lost', times: 1 });
    assert.equal((await patch()).body.code, 'outcome_unknown');
    // A refusal of the second attempt tells nothing about the first.
    bench.sandbox.fault({ match: 'PATCH /customers/*', kind: 'status', status: 429, times: 1 });
    assert.equal((await patch()).body.code, 'rate_limited');
    assert.equal((await patch('L')).body.code, 'idempotency_mismatch');
    assert.equal((await patch()).status, 200);
    assert.equal((await patch()).headers.get('idempotency-replayed'), 'true');
  });

  it('sends nothing when the store fails, and tells a success when only its memory does', async () => {
    const store = createMemoryStore();
    const broken = await desk({
      idempotency: { ...store, begin: () => Promise.reject(new Error('down')) },
    });
    assert.equal((await broken.create()).body.code, 'internal_error');
    assert.equal(broken.upstream(), 0);
    const forgetful = await desk({
      idempotency: { ...store, complete: () => Promise.reject(new Error('down')) },
    });
    assert.equal((await forgetful.create()).status, 201);
    assert.equal((await forgetful.create()).body.code, 'still_running');
  });
});

describe('what a marker tells', () => {
  it('is told of a key that nobody remembers, as after a restart', async () => {
    const bench = await desk();
    const first = await bench.create();
    const restarted = createHandler({ ...bench.options, idempotency: createMemoryStore() });
    const answer = await restarted(
      new Request(`${MOUNT}/v1/customers`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${bench.token}`,
          'content-type': 'application/json',
          'idempotency-key': KEY,
        },
        body: JSON.stringify(ANN),
      }),
    );
    const { customer_id } = (await answer.json()) as Record<string, unknown>;
    assert.deepEqual([answer.status, customer_id], [201, first.body.customer_id]);
    assert.equal(bench.posts(), 1);
  });
});

describe('memory store', () => {
  const answer = { status: 200, body: {} };

  it('forgets done ones when full, never open ones', async () => {
    const store = createMemoryStore({ max: 2 });
    await store.begin('open', 'f', 'run');
    await store.begin('done', 'f', 'run');
    await store.complete('done', { state: 'done', answer }, 'run');
    assert.equal((await store.begin('next', 'f', 'run')).state, 'new');
    assert.equal((await store.begin('open', 'f', 'run')).state, 'running');
    await assert.rejects(store.begin('more', 'f', 'run'), RangeError);
  });
});
