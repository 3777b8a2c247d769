import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FixtureName, Sandbox } from '../../src/sandbox/index.js';
import type { LedgerEntry } from '../../src/sandbox/wire.js';
import { call, sandboxAt, sdk } from './support.js';

async function ledger(
  sandbox: Sandbox,
  customer: string,
  currency: string,
): Promise<LedgerEntry[]> {
  const rows: LedgerEntry[] = [];
  const pages = sdk(sandbox).customers.wallets.ledgerEntries.list(customer, {
    page_number: 0,
    page_size: 100,
    currency: currency as 'USD',
  });
  for await (const row of pages) rows.push(row as LedgerEntry);
  return rows;
}

/** The place of the first row that does not join, or -1. Rows are newest first. */
function gap(rows: readonly LedgerEntry[]): number {
  return rows.findIndex((row, i) => {
    const moved = row.before_balance + (row.is_credit ? row.amount : -row.amount);
    const older = rows[i + 1];
    return (
      moved !== row.after_balance ||
      row.before_balance !== (older ? older.after_balance : 0) ||
      (older !== undefined && older.created_at > row.created_at)
    );
  });
}

async function wallets(
  sandbox: Sandbox,
  customer: string,
): Promise<{ currency: string; balance: number }[]> {
  return (await call(sandbox, `GET /customers/${customer}/wallets`)).body.items;
}

describe('wallet ledgers', () => {
  it('join row by row and end at the balance, for every customer', async () => {
    const sandbox = sandboxAt({ customers: 120 });
    const { body } = await call(sandbox, 'GET /customers?page_size=100');
    let checked = 0;
    for (const { customer_id } of body.items as { customer_id: string }[]) {
      if (customer_id === sandbox.fixtures.brokenLedger) continue;
      for (const { currency, balance } of await wallets(sandbox, customer_id)) {
        const rows = await ledger(sandbox, customer_id, currency);
        assert.equal(gap(rows), -1, `${customer_id} ${currency}`);
        assert.equal(rows[0]?.after_balance ?? 0, balance);
        checked += rows.length;
      }
    }
    assert.ok(checked > 5_000);
  });

  it('has one ledger with a gap on purpose', async () => {
    const sandbox = sandboxAt();
    assert.equal(gap(await ledger(sandbox, sandbox.fixtures.brokenLedger, 'USD')), 2);
  });

  it('holds the balances of the fixtures', async () => {
    const sandbox = sandboxAt();
    const of = async (key: FixtureName) =>
      (await wallets(sandbox, sandbox.fixtures[key])).map(
        ({ currency, balance }) => `${currency} ${balance}`,
      );
    assert.deepEqual(await of('nothing'), []);
    assert.deepEqual(await of('zeroBalance'), ['USD 0']);
    assert.deepEqual(await of('negativeBalance'), ['USD -3450']);
    assert.deepEqual(await of('trillions'), ['USD 10000000000000']);
    assert.deepEqual(await of('twoDollars'), ['USD 12000', 'CAD 12000']);
    assert.deepEqual(await of('manyCurrencies'), [
      'JPY 48750',
      'KWD 99495',
      'IDR 250000000',
      'USD 12345',
    ]);
    assert.deepEqual(await of('unknownCurrency'), ['QQZ 123456']);
    assert.equal((await ledger(sandbox, sandbox.fixtures.longLedger, 'USD')).length, 5_000);
  });
});

describe('wallet entries', () => {
  const path = (sandbox: Sandbox, key: FixtureName = 'kiteLabs') =>
    `POST /customers/${sandbox.fixtures[key]}/wallets/ledger-entries`;

  it('keep chain and balance under any writes (property)', async () => {
    const write = fc.record({
      amount: fc.integer({ min: -5, max: 30_000 }),
      entry_type: fc.constantFrom('credit', 'debit'),
      currency: fc.constantFrom('USD', 'INR', 'EUR'),
      idempotency_key: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 12 }), async (writes) => {
        const sandbox = sandboxAt({ customers: 3 });
        const customer = sandbox.fixtures.kiteLabs;
        const seen = new Map<string, unknown>();
        const expected = new Map([
          ['USD', 12_000],
          ['INR', 840_000],
          ['EUR', 0],
        ]);
        for (const body of writes) {
          const answer = await call(sandbox, path(sandbox), body);
          const before = expected.get(body.currency) ?? 0;
          const after = before + (body.entry_type === 'credit' ? body.amount : -body.amount);
          if (body.amount < 1) assert.equal(answer.status, 422);
          else if (body.idempotency_key && seen.has(body.idempotency_key))
            assert.deepEqual(answer.body, seen.get(body.idempotency_key));
          else if (after < 0)
            assert.deepEqual([answer.status, answer.body.code], [400, 'INSUFFICIENT_WALLET_FUNDS']);
          else {
            assert.equal(answer.body.balance, after);
            expected.set(body.currency, after);
            if (body.idempotency_key) seen.set(body.idempotency_key, answer.body);
          }
        }
        for (const { currency, balance } of await wallets(sandbox, customer)) {
          if (currency === 'JPY') continue;
          assert.equal(balance, expected.get(currency));
          const rows = await ledger(sandbox, customer, currency);
          assert.equal(gap(rows), -1);
          assert.equal(rows[0]?.after_balance, balance);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('answer the first result for a repeated idempotency key and write once', async () => {
    const sandbox = sandboxAt();
    const body = { amount: 700, currency: 'USD', entry_type: 'credit', idempotency_key: 'k' };
    const first = await call(sandbox, path(sandbox), body);
    await call(sandbox, path(sandbox), { ...body, idempotency_key: 'other' });
    const again = await call(sandbox, path(sandbox), body);
    assert.equal(again.status, 200);
    assert.deepEqual(again.body, first.body);
    const rows = await ledger(sandbox, sandbox.fixtures.kiteLabs, 'USD');
    assert.equal(rows.filter((row) => row.amount === 700).length, 2);
    const elsewhere = await call(sandbox, path(sandbox, 'harborStudio'), body);
    assert.notEqual(
      elsewhere.body.customer_id,
      first.body.customer_id,
      'keys belong to a customer',
    );
  });

  it('refuse amounts, types and currencies that cannot be', async () => {
    const sandbox = sandboxAt();
    const code = async (change: object) => {
      const { status, body } = await call(sandbox, path(sandbox), {
        amount: 1,
        currency: 'USD',
        entry_type: 'credit',
        ...change,
      });
      return `${status} ${body.code}`;
    };
    for (const amount of [0, -1, 1.5, '5', null, 2 ** 60])
      assert.equal(await code({ amount }), '422 INVALID_REQUEST_BODY');
    assert.equal(await code({ entry_type: 'gift' }), '422 INVALID_REQUEST_BODY');
    assert.equal(await code({ currency: 'XXX' }), '422 UNSUPPORTED_CURRENCY');
    assert.equal(
      await code({ entry_type: 'debit', amount: 12_001 }),
      '400 INSUFFICIENT_WALLET_FUNDS',
    );
    assert.equal(
      await code({ entry_type: 'debit', amount: 1, currency: 'EUR' }),
      '400 INSUFFICIENT_WALLET_FUNDS',
    );
  });

  it('open a wallet in a new currency with the first credit', async () => {
    const sandbox = sandboxAt();
    assert.deepEqual(await wallets(sandbox, sandbox.fixtures.nothing), []);
    await call(sandbox, path(sandbox, 'nothing'), {
      amount: 5,
      currency: 'EUR',
      entry_type: 'credit',
    });
    assert.deepEqual(
      (await wallets(sandbox, sandbox.fixtures.nothing)).map(({ balance }) => balance),
      [5],
    );
  });
});
