import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  createMemoryStore,
  createRedisStore,
  type IdempotencyStore,
  type Outcome,
} from '../../src/server/index.js';
import { connectRedis, hasRedis, startRedis, type RedisConnection } from './redis.js';

/* What every idempotency store must do; the two that the kit ships are held to it. */

const DAY = 24 * 3600_000;
const LEASE = 60_000;
/** One caller's, where a test isn't about several. */
const RUN = 'run';
const ANSWER = { status: 201, body: { customer_id: 'cus_1', name: 'Zoë 田中 \u{1f9f5}\r\n' } };

interface Clock {
  now: number;
}

/** Two ways to the same entries, as two processes have them. */
type Open = (clock: Clock) => [IdempotencyStore, IdempotencyStore];

let count = 0;
const freshKey = (): string => `key-${(count += 1)}`;

function contract(open: Open): void {
  const clock: Clock = { now: 1_767_225_600_000 };
  const stores = () => open(clock);

  it('gives a key to the first who comes, and to nobody else meanwhile', async () => {
    const [store, other] = stores();
    const key = freshKey();
    assert.deepEqual(await store.begin(key, 'f', RUN), { state: 'new' });
    assert.deepEqual(await store.begin(key, 'f', RUN), { state: 'running' });
    assert.deepEqual(await other.begin(key, 'f', RUN), { state: 'running' });
    assert.deepEqual(await other.begin(freshKey(), 'f', RUN), { state: 'new' });
  });

  it('gives the answer again, as it was', async () => {
    const [store, other] = stores();
    const key = freshKey();
    await store.begin(key, 'f', RUN);
    await store.complete(key, { state: 'done', answer: ANSWER }, RUN);
    assert.deepEqual(await other.begin(key, 'f', RUN), { state: 'done', answer: ANSWER });
  });

  it('holds to the body that the key began with, whatever came of it', async () => {
    const [store, other] = stores();
    for (const outcome of [{ state: 'unknown' }, { state: 'done', answer: ANSWER }] as const) {
      const key = freshKey();
      await store.begin(key, 'first', RUN);
      assert.deepEqual(await other.begin(key, 'g', RUN), { state: 'mismatch', held: 'first' });
      await store.complete(key, outcome, RUN);
      assert.deepEqual(await other.begin(key, 'g', RUN), { state: 'mismatch', held: 'first' });
    }
  });

  it('frees a key whose attempt surely did nothing, for another body too', async () => {
    const [store, other] = stores();
    const key = freshKey();
    await store.begin(key, 'f', RUN);
    await store.complete(key, { state: 'failed' }, RUN);
    assert.deepEqual(await other.begin(key, 'g', RUN), { state: 'new' });
  });

  it('gives a lost attempt to one who finds out, with the time of the first', async () => {
    const [store, other] = stores();
    const key = freshKey();
    const since = clock.now;
    await store.begin(key, 'f', RUN);
    await store.complete(key, { state: 'unknown' }, RUN);
    clock.now += 5_000;
    assert.deepEqual(await other.begin(key, 'f', RUN), { state: 'unknown', since });
    assert.deepEqual(await store.begin(key, 'f', RUN), { state: 'running' });
    await other.complete(key, { state: 'unknown' }, RUN);
    assert.deepEqual(await store.begin(key, 'f', RUN), { state: 'unknown', since });
  });

  it('takes a run that never ended for lost when its lease is over', async () => {
    const [store, other] = stores();
    const key = freshKey();
    const since = clock.now;
    await store.begin(key, 'f', RUN);
    clock.now += LEASE - 1;
    assert.deepEqual(await other.begin(key, 'f', RUN), { state: 'running' });
    clock.now += 1;
    assert.deepEqual(await other.begin(key, 'f', RUN), { state: 'unknown', since });
    // Whoever finds out has a lease of his own.
    clock.now += LEASE - 1;
    assert.deepEqual(await store.begin(key, 'f', RUN), { state: 'running' });
  });

  it('forgets after 24 hours, counted from the first attempt', async () => {
    const [store] = stores();
    const key = freshKey();
    await store.begin(key, 'f', RUN);
    clock.now += 1_000;
    await store.complete(key, { state: 'done', answer: ANSWER }, RUN);
    clock.now += DAY - 1_001;
    assert.equal((await store.begin(key, 'f', RUN)).state, 'done');
    clock.now += 1;
    assert.deepEqual(await store.begin(key, 'g', RUN), { state: 'new' });
  });

  it('completes nothing that it does not hold', async () => {
    const [store] = stores();
    const key = freshKey();
    await store.complete(key, { state: 'done', answer: ANSWER }, RUN);
    assert.deepEqual(await store.begin(key, 'f', RUN), { state: 'new' });
  });

  it('lets nobody end a run that is another’s by now', async () => {
    const [store, other] = stores();
    const late: Outcome[] = [
      { state: 'failed' },
      { state: 'unknown' },
      { state: 'done', answer: ANSWER },
    ];
    for (const outcome of late) {
      const key = freshKey();
      await store.begin(key, 'f', 'first');
      await store.complete(key, { state: 'failed' }, 'first');
      await other.begin(key, 'f', 'second');
      await store.complete(key, outcome, 'first');
      assert.deepEqual(await store.begin(key, 'f', 'third'), { state: 'running' });
      clock.now += LEASE;
      assert.equal((await store.begin(key, 'f', 'third')).state, 'unknown');
      await other.complete(key, outcome, 'second');
      assert.deepEqual(await other.begin(key, 'f', 'fourth'), { state: 'running' });
      await store.complete(key, outcome, 'third');
      assert.notEqual((await other.begin(key, 'f', 'fourth')).state, 'running');
    }
  });

  it('lets one of many at once be first, and one find out after a loss', async () => {
    const both = stores();
    const callers = fc.array(fc.record({ at: fc.nat(1), key: fc.nat(2) }), {
      minLength: 2,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(callers, async (crowd) => {
        const keys = [freshKey(), freshKey(), freshKey()];
        const keyOf = (index: number) => keys[index] as string;
        for (const expected of ['new', 'unknown'] as const) {
          const begun = await Promise.all(
            crowd.map(async ({ at, key }) => ({
              key,
              ...(await (both[at] as IdempotencyStore).begin(keyOf(key), 'f', RUN)),
            })),
          );
          for (const key of new Set(crowd.map((caller) => caller.key))) {
            const states = begun.filter((one) => one.key === key).map(({ state }) => state);
            assert.equal(states.filter((state) => state === expected).length, 1);
            assert.equal(states.filter((state) => state === 'running').length, states.length - 1);
            await both[0].complete(keyOf(key), { state: 'unknown' }, RUN);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
}

describe('memory store', () => {
  contract((clock) => {
    const store = createMemoryStore({ now: () => clock.now });
    return [store, store];
  });
});

describe('Redis store', { skip: !hasRedis && 'there is no redis-server on this machine' }, () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let connections: RedisConnection[];

  before(async () => {
    redis = await startRedis();
    connections = [await connectRedis(redis.port), await connectRedis(redis.port)];
  });
  after(async () => {
    for (const connection of connections) connection.close();
    await redis.stop();
  });

  const { send, other } = {
    send: (command: string[]) => (connections[0] as RedisConnection).send(command),
    other: (command: string[]) => (connections[1] as RedisConnection).send(command),
  };

  contract((clock) => {
    const now = () => clock.now;
    return [createRedisStore({ send, now }), createRedisStore({ send: other, now })];
  });

  it('does what the memory store does, whatever comes in which order', async () => {
    type Step =
      | { do: 'begin'; key: number; print: string; run: string }
      | { do: 'complete'; key: number; outcome: Outcome; run: string }
      | { do: 'wait'; time: number };
    const key = fc.nat(2);
    const run = fc.constantFrom('a', 'b');
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.record({ do: fc.constant('begin' as const), key, print: fc.constantFrom('f', 'g'), run }),
      fc.record({
        do: fc.constant('complete' as const),
        key,
        run,
        outcome: fc.constantFrom<Outcome>(
          { state: 'failed' },
          { state: 'unknown' },
          { state: 'done', answer: ANSWER },
        ),
      }),
      fc.record({
        do: fc.constant('wait' as const),
        time: fc.constantFrom(1, LEASE - 1, LEASE, DAY / 2, DAY),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const clock = { now: 1_767_225_600_000 };
        const now = () => clock.now;
        const memory = createMemoryStore({ now });
        const store = createRedisStore({ send, now, prefix: `${freshKey()}:` });
        for (const next of steps) {
          if (next.do === 'wait') clock.now += next.time;
          else if (next.do === 'begin') {
            assert.deepEqual(
              await store.begin(String(next.key), next.print, next.run),
              await memory.begin(String(next.key), next.print, next.run),
            );
          } else {
            await store.complete(String(next.key), next.outcome, next.run);
            await memory.complete(String(next.key), next.outcome, next.run);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps time by the clock of Redis, and lets keys expire', async () => {
    const store = createRedisStore({ send, prefix: 'shop:' });
    const key = freshKey();
    const before = Date.now();
    await store.begin(key, 'f', RUN);
    await store.complete(key, { state: 'unknown' }, RUN);
    const begun = await store.begin(key, 'f', RUN);
    assert.ok(begun.state === 'unknown' && Math.abs(begun.since - before) < 5_000);
    await store.complete(key, { state: 'done', answer: ANSWER }, RUN);
    const left = Number(await send(['PTTL', `shop:${key}`]));
    assert.ok(left > DAY - 60_000 && left <= DAY, String(left));
  });

  it('rejects when Redis is gone, full or answers nonsense', async () => {
    const replies = [
      Promise.reject(new Error('OOM')),
      Promise.resolve('QUEUED'),
      Promise.resolve(null),
    ];
    for (const reply of replies) {
      await assert.rejects(createRedisStore({ send: () => reply }).begin('a', 'f', RUN));
    }
    const failing = createRedisStore({ send: () => Promise.reject(new Error('gone')) });
    await assert.rejects(failing.complete('a', { state: 'unknown' }, RUN));
  });
});
