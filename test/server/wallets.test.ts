import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  BOSS,
  createBench,
  customer,
  FAULTS,
  upstreamRows,
  type Answered,
  type Row,
} from './support.js';

const PATH = '/customers/*/wallets/ledger-entries';
const CREDIT = { amount: 700, currency: 'USD', entry_type: 'credit', reason: 'Goodwill, 7' };

async function desk(overrides: Parameters<typeof createBench>[0] = {}) {
  const bench = createBench({ upstreamTimeout: 60, ...overrides });
  const id = bench.sandbox.fixtures.kiteLabs;
  const token = await bench.tokenFor(BOSS);
  const add = (key: string = crypto.randomUUID(), body: unknown = CREDIT) =>
    bench.send(`/v1/customers/${id}/wallets/ledger-entries`, { method: 'POST', token, key, body });
  const rows = () =>
    upstreamRows(bench, `/customers/${id}/wallets/ledger-entries?currency=USD&page_size=100`);
  const before = (await rows()).length;
  const made = async () => (await rows()).length - before;
  const balance = async () =>
    (await upstreamRows(bench, `/customers/${id}/wallets`)).find((row) => row.currency === 'USD')
      ?.balance as number;
  return { ...bench, id, token, add, made, balance };
}

describe('a ledger entry', () => {
  it('is sent with what was asked for and a key, and answers the wallet', async () => {
    const bench = await desk();
    const { status, body } = await bench.add();
    assert.equal(status, 201);
    assert.deepEqual(Object.keys(body).sort(), ['balance', 'created_at', 'currency', 'updated_at']);
    const { idempotency_key, ...sent } = bench.sandbox.requests.find(
      ({ method }) => method === 'POST',
    )?.body as Row;
    assert.deepEqual(sent, CREDIT);
    assert.match(String(idempotency_key), /^[0-9a-f]{32}$/);
  });

  it('has one key for one intent, and others for another person, customer or key', async () => {
    const bench = await desk();
    const key = crypto.randomUUID();
    const other = await bench.tokenFor({ ...BOSS, userId: 'u_other' });
    const send = (token: string, id: string) =>
      bench.send(`/v1/customers/${id}/wallets/ledger-entries`, {
        method: 'POST',
        token,
        key,
        body: CREDIT,
      });
    await send(bench.token, bench.id);
    await send(other, bench.id);
    await send(bench.token, bench.sandbox.fixtures.harborStudio);
    const keys = bench.sandbox.requests.filter(({ method }) => method === 'POST');
    assert.equal(new Set(keys.map(({ body }) => (body as Row).idempotency_key as string)).size, 3);
  });

  const wrong: [string, object, number][] = [
    ['0', { amount: 0 }, 422],
    ['below 0', { amount: -5 }, 422],
    ['half a cent', { amount: 1.5 }, 422],
    ['text', { amount: '5' }, 422],
    ['above the cap', { amount: 1001 }, 422],
    ['the cap', { amount: 1000 }, 201],
    ['no currency', { currency: 'usd' }, 422],
    ['another type', { entry_type: 'payment' }, 422],
    ['a key of its own', { idempotency_key: 'x' }, 422],
  ];
  for (const [name, fields, status] of wrong) {
    it(`of ${name}: ${status}`, async () => {
      const bench = await desk({ maxLedgerAmount: 1000 });
      assert.equal((await bench.add(undefined, { ...CREDIT, ...fields })).status, status);
      assert.equal(await bench.made(), status === 201 ? 1 : 0);
    });
  }

  it('of more than there is is refused', async () => {
    const bench = await desk();
    const { status, body } = await bench.add(undefined, {
      ...CREDIT,
      entry_type: 'debit',
      amount: 99_999_999,
    });
    assert.deepEqual([status, body.errors?.[0]?.code], [422, 'INSUFFICIENT_WALLET_FUNDS']);
  });

  for (const { name, done, ...fault } of FAULTS) {
    const spoil = async (times = 1) => {
      const bench = await desk();
      bench.sandbox.fault({ match: `POST ${PATH}`, times, ...fault });
      return { bench, start: await bench.balance() };
    };
    const requireOne = async (bench: Awaited<ReturnType<typeof desk>>, start: number) => {
      assert.equal(await bench.made(), 1);
      assert.equal(await bench.balance(), start + CREDIT.amount);
    };

    describe(`answered by ${name}`, () => {
      it('once', async () => {
        const { bench } = await spoil();
        assert.equal((await bench.add()).body.code, 'outcome_unknown');
        assert.equal(await bench.made(), done ? 1 : 0);
      });

      it('and asked for again by the same key, is made once', async () => {
        const { bench, start } = await spoil(2);
        const key = crypto.randomUUID();
        const answers: Answered[] = [];
        for (let i = 0; i < 4; i++) answers.push(await bench.add(key));
        assert.deepEqual(
          answers.map(({ status }) => status),
          [502, 502, 201, 201],
        );
        await requireOne(bench, start);
      });

      it('and asked for ten times at once, is made once', async () => {
        const { bench, start } = await spoil();
        const key = crypto.randomUUID();
        await Promise.all(Array.from({ length: 10 }, () => bench.add(key)));
        assert.equal((await bench.add(key)).status, 201);
        await requireOne(bench, start);
      });

      it('and refused as a duplicate then, is done if the ledger has it, else unknown', async () => {
        const { bench } = await spoil();
        const key = crypto.randomUUID();
        await bench.add(key);
        bench.sandbox.fault({ match: `POST ${PATH}`, kind: 'status', status: 409, times: 1 });
        const again = await bench.add(key);
        if (done)
          assert.deepEqual([again.status, again.body.balance], [201, await bench.balance()]);
        else assert.equal(again.body.code, 'outcome_unknown');
        assert.equal((await bench.add(key)).status, 201);
        assert.equal(await bench.made(), 1);
      });
    });
  }

  it('under a key that the store has forgotten is what is asked for now, never an old answer', async () => {
    const bench = await desk();
    const key = crypto.randomUUID();
    const start = await bench.balance();
    await bench.add(key);
    const tomorrow = async (body: object) => {
      bench.clock.now += 25 * 3600_000;
      const token = await bench.tokenFor(BOSS);
      return bench.send(`/v1/customers/${bench.id}/wallets/ledger-entries`, {
        method: 'POST',
        token,
        key,
        body,
      });
    };
    assert.equal((await tomorrow(CREDIT)).body.balance, start + 700);
    assert.equal(await bench.made(), 1);
    const other = await tomorrow({ ...CREDIT, amount: 300 });
    assert.deepEqual([other.status, other.body.balance], [201, start + 1000]);
    assert.equal(await bench.made(), 2);
  });

  it('said to be a duplicate stays unknown while the ledger can not be read', async () => {
    const bench = await desk();
    const key = crypto.randomUUID();
    bench.sandbox.fault({ match: `POST ${PATH}`, kind: 'lost', times: 1 });
    await bench.add(key);
    for (const status of [429, 404, 500]) {
      bench.sandbox.fault({ match: `POST ${PATH}`, kind: 'status', status: 409, times: 1 });
      bench.sandbox.fault({ match: `GET ${PATH}`, kind: 'status', status, times: 1 });
      assert.equal((await bench.add(key)).body.code, 'outcome_unknown');
    }
    assert.equal((await bench.add(key)).status, 201);
    assert.equal(await bench.made(), 1);
  });

  it('is one for one key, whatever goes wrong wherever', async () => {
    const step = fc.record({
      key: fc.nat(2),
      fault: fc.option(
        fc.record({
          match: fc.constantFrom(`POST ${PATH}`, `GET ${PATH}`, '*'),
          fault: fc.constantFrom(
            { kind: 'status', status: 409 } as const,
            ...FAULTS.filter(({ kind }) => kind !== 'stall'),
          ),
        }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const bench = await desk();
        const keys = [0, 1, 2].map(() => crypto.randomUUID());
        const told = new Set<number>();
        for (const { key, fault } of steps) {
          const remove = fault
            ? bench.sandbox.fault({ ...withoutName(fault.fault), match: fault.match, times: 1 })
            : () => undefined;
          // Amounts tell the keys apart in the ledger.
          const { status } = await bench.add(keys[key], { ...CREDIT, amount: 1000 + key });
          remove();
          if (status < 300) told.add(key);
        }
        const rows = await upstreamRows(
          bench,
          `/customers/${bench.id}/wallets/ledger-entries?currency=USD&page_size=100`,
        );
        for (const key of [0, 1, 2]) {
          const made = rows.filter((row) => row.amount === 1000 + key).length;
          assert.ok(made <= 1, 'made twice');
          assert.ok(made === 1 || !told.has(key), 'a false success');
        }
      }),
      { numRuns: 120 },
    );
  });
});

function withoutName<T extends object>(fault: T): T {
  const { name: _, done: _done, ...rest } = fault as T & { name?: string; done?: boolean };
  return rest as T;
}

describe('wallets', () => {
  it('tell staff what they are worth together, and customers not', async () => {
    const bench = await desk();
    const { body } = await bench.send(`/v1/customers/${bench.id}/wallets`, { token: bench.token });
    assert.equal(typeof body.total_balance_usd, 'number');
    const own = await bench.tokenFor(customer(bench.id));
    assert.ok(!(await bench.send('/v1/customers/me/wallets', { token: own })).text.includes('usd'));
  });

  it('come in pages like other lists', async () => {
    const bench = await desk();
    const page = async (query: string) =>
      (await bench.send(`/v1/customers/${bench.id}/wallets?${query}`, { token: bench.token })).body;
    const { items, ...rest } = await page('page_size=2');
    assert.deepEqual(
      [(items as Row[]).map(({ currency }) => currency as string), rest.has_more],
      [['USD', 'INR'], true],
    );
    const last = await page('page_size=2&page=1');
    assert.deepEqual([(last.items as Row[]).length, last.has_more], [1, false]);
  });

  it("show the staff's reasons to customers only where the merchant says so", async () => {
    for (const showLedgerReasons of [false, true]) {
      const bench = await desk({ showLedgerReasons });
      const own = await bench.tokenFor(customer(bench.id));
      const { body } = await bench.send('/v1/customers/me/wallets/ledger-entries', { token: own });
      const [row] = body.items as Row[];
      assert.equal('reason' in row!, showLedgerReasons);
      assert.equal('reference_object_id' in row!, showLedgerReasons);
    }
  });
});
