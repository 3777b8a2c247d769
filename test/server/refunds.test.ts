import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createMemoryStore, routes, type IdempotencyStore } from '../../src/server/index.js';
import {
  BOSS,
  createBench,
  FAULTS,
  upstreamObject,
  upstreamRows,
  type Answered,
  type Row,
} from './support.js';

const POST = 'POST /refunds';
const DAY = 24 * 60 * 60_000;

/** A payment that can be refunded, and somebody who may. */
async function desk(
  data: Parameters<typeof createBench>[2] = {},
  fits: (row: Row) => boolean = (row) => row.status === 'succeeded' && row.refund_status === null,
  overrides: Parameters<typeof createBench>[0] = {},
) {
  const bench = createBench({ upstreamTimeout: 60, ...overrides }, routes, data);
  const id = bench.sandbox.fixtures.everyStatus;
  const rows = await upstreamRows(bench, `/payments?customer_id=${id}&page_size=100`);
  const payment = String(rows.find(fits)?.payment_id);
  const path = `/v1/customers/${id}/payments/${payment}/refunds`;
  const token = await bench.tokenFor(BOSS);
  const refund = (key: string = crypto.randomUUID(), body: unknown = { reason: 'Late' }) =>
    bench.send(path, { method: 'POST', token, key, body });
  const made = async () => (await upstreamObject(bench, `/payments/${payment}`)).refunds as Row[];
  const [first] = await upstreamRows(bench, `/payments/${payment}/line-items`);
  const line = String(first?.items_id);
  return { ...bench, id, payment, path, token, refund, made, line };
}
type Desk = Awaited<ReturnType<typeof desk>>;

const codes = (answers: readonly Answered[]) =>
  answers.map(({ status, body }) => body.code ?? String(status));

/** Nobody was told of a refund that isn't there. */
async function requireTrue(bench: Desk, answers: readonly Answered[]): Promise<void> {
  const ids = (await bench.made()).map((refund) => refund.refund_id as unknown);
  for (const { status, body } of answers) {
    if (status < 300) assert.ok(ids.includes(body.refund_id), 'a false success');
  }
}

describe('a refund', () => {
  it('is sent with what was asked for and a mark, and answered without it', async () => {
    const bench = await desk();
    const answer = await bench.refund();
    assert.equal(answer.status, 201);
    const sent = bench.sandbox.requests.find(({ method }) => method === 'POST')?.body as Row;
    assert.deepEqual(Object.keys(sent).sort(), ['metadata', 'payment_id', 'reason']);
    assert.match(String((sent.metadata as Row).ce_key), /^[0-9a-f]{32}$/);
    assert.equal(sent.payment_id, bench.payment);
    assert.deepEqual(Object.keys(answer.body).sort(), [
      'amount',
      'created_at',
      'currency',
      'is_partial',
      'payment_id',
      'reason',
      'refund_id',
      'status',
    ]);
  });

  it('of a part is of that part', async () => {
    const bench = await desk();
    const items = [{ item_id: bench.line, amount: 100, tax_inclusive: false }];
    assert.equal((await bench.refund(undefined, { items })).status, 201);
    const sent = bench.sandbox.requests.find(({ method }) => method === 'POST')?.body as Row;
    assert.deepEqual(sent.items, items);
  });

  const bodies: [string, unknown][] = [
    ['no items', { items: [] }],
    ['an amount of 0', { items: [{ item_id: 'x', amount: 0 }] }],
    ['an amount below 0', { items: [{ item_id: 'x', amount: -1 }] }],
    ['half a cent', { items: [{ item_id: 'x', amount: 0.5 }] }],
    ['a field of its own', { items: [{ item_id: 'x', currency: 'USD' }] }],
    ['metadata', { metadata: { ce_key: 'x' } }],
    ['another payment', { payment_id: 'pay_1' }],
    ['a long reason', { reason: 'x'.repeat(3001) }],
  ];
  for (const [name, body] of bodies) {
    it(`with ${name} is refused here`, async () => {
      const bench = await desk();
      const before = bench.upstream();
      assert.equal((await bench.refund(undefined, body)).status, 422);
      assert.equal(bench.upstream(), before);
    });
  }

  const refused: [string, (row: Row) => boolean][] = [
    ['PAYMENT_NOT_SUCCEEDED', (row) => row.status === 'failed'],
  ];
  for (const [code, fits] of refused) {
    it(`is refused with ${code}, and nothing sent`, async () => {
      const bench = await desk({}, fits);
      const { status, body } = await bench.refund();
      assert.deepEqual([status, body.errors], [409, [{ field: '', code }]]);
      assert.ok(!bench.sandbox.requests.some(({ method }) => method === 'POST'));
    });
  }

  it('is refused after 30 days, by the payment itself', async () => {
    const bench = await desk();
    bench.clock.now += 31 * DAY;
    const token = await bench.tokenFor(BOSS);
    const { body } = await bench.send(bench.path, { method: 'POST', token, body: {} });
    assert.deepEqual([body.code, body.errors?.[0]?.code], ['conflict', 'REFUND_WINDOW_EXPIRED']);
    assert.ok(!bench.sandbox.requests.some(({ method }) => method === 'POST'));
  });

  it('is refused when all has been given back', async () => {
    const bench = await desk();
    await bench.refund();
    const { body } = await bench.refund();
    assert.deepEqual([body.code, body.errors?.[0]?.code], ['conflict', 'PAYMENT_ALREADY_REFUNDED']);
    assert.equal((await bench.made()).length, 1);
  });

  it('waits for one that is pending', async () => {
    const bench = await desk({ refundDelay: 60_000 });
    const items = [{ item_id: bench.line, amount: 100 }];
    assert.equal((await bench.refund(undefined, { items })).body.status, 'pending');
    const { body } = await bench.refund(undefined, { items });
    assert.equal(body.errors?.[0]?.code, 'EXISTING_REFUND_REQUEST_PROCESSING');
    assert.equal((await bench.made()).length, 1);
  });

  it('waits, whoever asks, for one of unknown outcome, until that is known', async () => {
    const bench = await desk();
    const key = crypto.randomUUID();
    bench.sandbox.fault({ match: POST, kind: 'reset', times: 1 });
    assert.equal((await bench.refund(key)).body.code, 'outcome_unknown');
    const other = await bench.tokenFor({ ...BOSS, userId: 'u_other' });
    for (const token of [bench.token, other]) {
      const { status, body } = await bench.send(bench.path, { method: 'POST', token, body: {} });
      assert.deepEqual([status, body.errors?.[0]?.code], [409, 'ANOTHER_IS_UNDER_WAY']);
    }
    assert.equal((await bench.refund(key)).status, 201);
    assert.equal((await bench.refund()).body.errors?.[0]?.code, 'PAYMENT_ALREADY_REFUNDED');
    assert.equal((await bench.made()).length, 1);
  });

  describe('lost', () => {
    /** A part of the payment; its answer lost after or before it was made. */
    async function lose(kind: 'lost' | 'reset') {
      const bench = await desk();
      const part = (amount: number, more: object = {}) => ({
        items: [{ item_id: bench.line, amount }],
        known_refunds: [],
        ...more,
      });
      const key = crypto.randomUUID();
      bench.sandbox.fault({ match: POST, kind, times: 1 });
      assert.equal(
        (await bench.refund(key, part(100, { reason: 'Late' }))).body.code,
        'outcome_unknown',
      );
      return { ...bench, part, key };
    }
    const codeOf = ({ status, body }: Answered) => body.errors?.[0]?.code ?? body.code ?? status;

    it('is found by its key under another reason, and not made again', async () => {
      const { refund, part, key, made } = await lose('lost');
      const answer = await refund(key, part(100, { reason: 'Arrived damaged' }));
      assert.deepEqual([answer.status, answer.body.reason], [201, 'Late']);
      assert.equal((await made()).length, 1);
    });

    it('and never made, is made under another reason', async () => {
      const { refund, part, key, made, clock } = await lose('reset');
      clock.now += 40_000;
      const answer = await refund(key, part(100, { reason: 'Arrived damaged' }));
      assert.deepEqual([answer.status, answer.body.reason], [201, 'Arrived damaged']);
      assert.equal((await made()).length, 1);
    });

    it('is another refund with another amount, which its key does not take', async () => {
      const { refund, part, key } = await lose('lost');
      assert.equal(codeOf(await refund(key, part(200))), 'idempotency_mismatch');
    });

    it('and seen, does not close the payment to the next one', async () => {
      const { refund, part, made } = await lose('lost');
      const known_refunds = (await made()).map(({ refund_id }) => String(refund_id));
      const answer = await refund(undefined, part(50, { known_refunds }));
      assert.equal(answer.status, 201);
      assert.equal((await made()).length, 2);
    });

    it('and not seen, is told to whoever asks for another, and to its own key', async () => {
      const { refund, part, key, made } = await lose('lost');
      assert.equal(codeOf(await refund(undefined, part(50))), 'REFUNDS_HAVE_CHANGED');
      const answer = await refund(key, part(100));
      assert.deepEqual([answer.status, answer.headers.get('idempotency-replayed')], [201, 'true']);
      assert.equal((await made()).length, 1);
    });

    it('and never made, closes the payment only while it may still come', async () => {
      const { refund, part, key, made, clock } = await lose('reset');
      assert.equal(codeOf(await refund(undefined, part(50))), 'ANOTHER_IS_UNDER_WAY');
      clock.now += 40_000;
      assert.equal((await refund(undefined, part(50))).status, 201);
      // Its own key has not seen that one.
      assert.equal(codeOf(await refund(key, part(100))), 'REFUNDS_HAVE_CHANGED');
      assert.equal((await made()).length, 1);
    });

    it('keeps the payment closed while nobody can find out', async () => {
      const { refund, part, made, sandbox, clock } = await lose('lost');
      clock.now += 40_000;
      sandbox.fault({ match: 'GET /refunds/*', kind: 'status', status: 500 });
      assert.equal(codeOf(await refund(undefined, part(50))), 'ANOTHER_IS_UNDER_WAY');
      assert.equal((await made()).length, 1);
    });
  });

  it('does not free the lock of another when its own release is late', async () => {
    const memory = createMemoryStore({ now: () => Date.UTC(2026, 10, 22, 12) });
    let lock = '';
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let late: Promise<void> | undefined;
    const store: IdempotencyStore = {
      begin: (key, fingerprint, run) => {
        // A lock's fingerprint names the slot that holds it.
        if (fingerprint.includes(' ')) lock ||= key;
        return memory.begin(key, fingerprint, run);
      },
      complete: (key, outcome, run) => {
        if (key !== lock || late) return memory.complete(key, outcome, run);
        return (late = held.then(() => memory.complete(key, outcome, run)));
      },
    };
    const bench = await desk({}, undefined, { idempotency: store, upstreamTimeout: 2000 });
    const part = (amount: number) =>
      bench.refund(undefined, { items: [{ item_id: bench.line, amount }], known_refunds: [] });
    bench.sandbox.fault({ match: POST, kind: 'status', status: 422, times: 1 });
    const first = part(1);
    while (!late) await new Promise(setImmediate);
    bench.sandbox.fault({ match: POST, kind: 'delay', delay_ms: 100 });
    const second = part(2);
    await new Promise((resolve) => setTimeout(resolve, 30));
    release();
    await late;
    const answers = await Promise.all([first, second, part(3)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 422]);
    assert.equal((await bench.made()).length, 1);
  });

  it('is not sent by one who took so long that the next may have begun', async () => {
    const bench = await desk();
    const key = crypto.randomUUID();
    const body = { items: [{ item_id: bench.line, amount: 100 }] };
    await bench.refund(undefined, body);
    bench.sandbox.fault({ match: POST, kind: 'reset', times: 1 });
    await bench.refund(key, body);
    bench.clock.now += 31_000;
    // The first look takes a minute: while it lasts the page is loaded anew and asks again.
    bench.sandbox.fault({ match: 'GET /refunds/*', kind: 'delay', delay_ms: 40, times: 1 });
    const slow = bench.refund(key, body);
    await new Promise((resolve) => setTimeout(resolve, 20));
    bench.clock.now += 61_000;
    const next = bench.refund(key, body);
    assert.deepEqual(codes(await Promise.all([slow, next])).sort(), ['201', 'outcome_unknown']);
    assert.equal((await bench.made()).length, 2);
  });

  for (const refundDelay of [0, 3600_000]) {
    it(`is not told as refused for itself while it is not to be seen; delay ${refundDelay}`, async () => {
      const bench = await desk({ refundDelay });
      const key = crypto.randomUUID();
      const unseen = await upstreamObject(bench, `/payments/${bench.payment}`);
      bench.sandbox.fault({ match: POST, kind: 'lost', times: 1 });
      await bench.refund(key);
      const appear = bench.sandbox.fault({
        match: `GET /payments/${bench.payment}`,
        kind: 'body',
        body: unseen,
      });
      assert.equal((await bench.refund(key)).body.code, 'outcome_unknown');
      assert.equal((await bench.refund(key)).body.code, 'outcome_unknown');
      appear();
      assert.equal((await bench.refund(key)).status, 201);
      assert.equal((await bench.made()).length, 1);
    });
  }

  it('is found by its mark when the store has forgotten its key, and not made again', async () => {
    const idempotency = createMemoryStore({ max: 5, now: () => Date.UTC(2026, 10, 22, 12) });
    const bench = await desk({}, undefined, { idempotency });
    const key = crypto.randomUUID();
    const part = (amount: number) =>
      bench.refund(key, { items: [{ item_id: bench.line, amount }] });
    const first = await part(100);
    const forget = async () => {
      for (let i = 0; i < 6; i++) {
        await bench.send(`/v1/customers/${bench.id}`, {
          method: 'PATCH',
          token: bench.token,
          body: { name: `N${i}` },
        });
      }
    };
    await forget();
    const again = await part(100);
    assert.deepEqual([again.status, again.body.refund_id], [201, first.body.refund_id]);
    await forget();
    // Another amount is another refund, not the first one's answer.
    assert.equal((await part(200)).body.amount, 200);
    assert.equal((await bench.made()).length, 2);
  });

  it('is refused when a colleague has made one meanwhile', async () => {
    const bench = await desk();
    const body = { items: [{ item_id: bench.line, amount: 100 }], known_refunds: [] };
    assert.equal((await bench.refund(undefined, body)).status, 201);
    const { status, body: said } = await bench.refund(undefined, body);
    assert.deepEqual([status, said.errors?.[0]?.code], [409, 'REFUNDS_HAVE_CHANGED']);
    assert.equal((await bench.made()).length, 1);
  });

  it('of a part, lost, is not sent again while it may still come', async () => {
    const bench = await desk();
    const key = crypto.randomUUID();
    const body = { items: [{ item_id: bench.line, amount: 100 }] };
    bench.sandbox.fault({ match: POST, kind: 'stall', times: 1 });
    assert.equal((await bench.refund(key, body)).body.code, 'outcome_unknown');
    bench.clock.now += 10_000;
    const early = await bench.refund(key, body);
    assert.deepEqual(
      [early.body.code, early.headers.get('retry-after')],
      ['outcome_unknown', '20'],
    );
    bench.clock.now += 20_000;
    assert.equal((await bench.refund(key, body)).status, 201);
    assert.equal((await bench.made()).length, 1);
  });

  it('is told as done, not as refused, when it came to be between looking and sending', async () => {
    const bench = await desk();
    const key = crypto.randomUUID();
    bench.sandbox.fault({ match: POST, kind: 'lost', times: 1 });
    await bench.refund(key);
    // The payment as it was: the refund isn't to be seen at first.
    const old = await upstreamObject(bench, `/payments/${bench.payment}`);
    const stale = { ...old, refunds: [], refund_status: null };
    const unseen = { match: `GET /payments/${bench.payment}`, kind: 'body', body: stale } as const;
    bench.sandbox.fault({ ...unseen, times: 3 });
    assert.equal((await bench.refund(key)).status, 201);
    assert.equal((await bench.made()).length, 1);
  });

  it('is not sent when its payment can not be read', async () => {
    const bench = await desk();
    const key = crypto.randomUUID();
    // The guard's read, then that of the check before sending.
    for (const path of [`GET /payments/${bench.payment}`]) {
      bench.sandbox.fault({ match: path, kind: 'status', status: 500, times: 1 });
      assert.equal((await bench.refund(key)).body.code, 'upstream_error');
    }
    assert.equal((await bench.refund(key)).status, 201);
  });

  for (const { name, done, ...fault } of FAULTS) {
    describe(`answered by ${name}`, () => {
      const spoil = async (times = 1) => {
        const bench = await desk();
        bench.sandbox.fault({ match: POST, times, ...fault });
        return bench;
      };

      it('once', async () => {
        const bench = await spoil();
        const answer = await bench.refund();
        assert.equal(answer.body.code, 'outcome_unknown');
        assert.equal((await bench.made()).length, done ? 1 : 0);
      });

      it('and asked for again by the same key, is made once', async () => {
        const bench = await spoil();
        const key = crypto.randomUUID();
        const answers = [await bench.refund(key), await bench.refund(key), await bench.refund(key)];
        assert.deepEqual(codes(answers), ['outcome_unknown', '201', '201']);
        await requireTrue(bench, answers);
        assert.equal((await bench.made()).length, 1);
      });

      it('and again, is made once', async () => {
        const bench = await spoil(2);
        const key = crypto.randomUUID();
        const answers: Answered[] = [];
        for (let i = 0; i < 4; i++) answers.push(await bench.refund(key));
        assert.equal(answers.at(-1)?.status, 201);
        await requireTrue(bench, answers);
        assert.equal((await bench.made()).length, 1);
      });

      it('and asked for ten times at once, is made once', async () => {
        const bench = await spoil();
        const key = crypto.randomUUID();
        const answers = await Promise.all(Array.from({ length: 10 }, () => bench.refund(key)));
        answers.push(await bench.refund(key));
        assert.equal(answers.at(-1)?.status, 201);
        await requireTrue(bench, answers);
        assert.equal((await bench.made()).length, 1);
      });

      it('and asked for by ten keys at once, is made once at most', async () => {
        const bench = await spoil();
        const answers = await Promise.all(Array.from({ length: 10 }, () => bench.refund()));
        await requireTrue(bench, answers);
        assert.equal((await bench.made()).length, done ? 1 : 0);
        assert.equal(codes(answers).filter((code) => code === 'conflict').length, 9);
      });
    });
  }

  it('is one for one key, whatever goes wrong wherever, and never said to be done when it is not', async () => {
    const faultOf = fc.record({
      match: fc.constantFrom(POST, 'GET /payments/*', 'GET /refunds/*', '*'),
      fault: fc.constantFrom(...FAULTS.filter(({ kind }) => kind !== 'stall')),
    });
    const step = fc.record({
      key: fc.nat(2),
      fault: fc.option(faultOf),
      wait: fc.constantFrom(0, 40_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const bench = await desk();
        const keys = [0, 1, 2].map(() => crypto.randomUUID());
        const told = new Map<string, unknown>();
        const body = { items: [{ item_id: bench.line, amount: 100 }] };
        for (const { key, fault, wait } of steps) {
          bench.clock.now += wait;
          const remove = fault
            ? bench.sandbox.fault({ match: fault.match, ...bare(fault.fault), times: 1 })
            : () => undefined;
          const { status, body: said } = await bench.refund(keys[key], body);
          remove();
          if (status < 300) {
            const before = told.get(keys[key]!);
            assert.ok(before === undefined || before === said.refund_id);
            told.set(keys[key]!, said.refund_id);
          }
        }
        const made = await bench.made();
        const marks = await Promise.all(
          made.map(
            async ({ refund_id }) =>
              ((await upstreamObject(bench, `/refunds/${refund_id}`)).metadata as Row)
                .ce_key as string,
          ),
        );
        assert.equal(new Set(marks).size, marks.length, 'made twice for one key');
        assert.equal(new Set(told.values()).size, told.size, 'one refund told to two keys');
        const ids = made.map(({ refund_id }) => refund_id as unknown);
        for (const id of told.values()) assert.ok(ids.includes(id), 'a false success');
      }),
      { numRuns: 120 },
    );
  });
});

function bare({ name: _, done: _done, ...fault }: (typeof FAULTS)[number]) {
  return fault;
}

describe('lists of refunds', () => {
  it('are proven by their payments, which are asked for once', async () => {
    const bench = createBench();
    const id = bench.sandbox.fixtures.kiteLabs;
    const token = await bench.tokenFor({ role: 'customer', userId: 'u', customerId: id });
    const list = () => bench.send('/v1/customers/me/refunds', { token });
    assert.equal(((await list()).body.items as unknown[]).length, 2);
    const before = bench.upstream();
    await list();
    assert.equal(bench.upstream(), before + 1);
  });

  for (const whose of ['harborStudio', 'nobody'] as const) {
    it(`are not shown when a row's payment is ${whose}'s`, async () => {
      const bench = createBench();
      const { kiteLabs, harborStudio } = bench.sandbox.fixtures;
      const [row] = await upstreamRows(bench, `/refunds?customer_id=${harborStudio}`);
      const items = [whose === 'nobody' ? { ...row, payment_id: 'pay_none' } : row];
      bench.sandbox.fault({ match: 'GET /refunds', kind: 'body', body: { items } });
      const token = await bench.tokenFor({ role: 'customer', userId: 'u', customerId: kiteLabs });
      const { status, text } = await bench.send('/v1/customers/me/refunds', { token });
      assert.equal(status, 502);
      assert.ok(!text.includes(String(row?.refund_id)));
    });
  }
});
