import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  customerReport,
  readCustomerReport,
  type CustomerReportInput,
} from '../../../../src/elements/report-builder/data/customer-report.js';
import type { CustomerSums } from '../../../../src/elements/report-builder/data/customer-sums.js';
import { columnsOf } from '../../../../src/elements/report-builder/data/columns.js';
import { ClientError } from '../../../../src/client/errors.js';
import { ReportInterrupted, type Rows } from '../../../../src/elements/report-builder/data/rows.js';
import { CUSTOMER_REPORT } from '../../../../src/elements/report-builder/data/sources.js';
import { createSandbox } from '../../../../src/sandbox/index.js';
import { collect, createStack } from './support.js';

async function* once(...rows: unknown[]): AsyncGenerator<unknown[]> {
  await Promise.resolve();
  if (rows.length) yield rows;
}

const payment = (id: string, customer: string, total_amount: number, more = {}) => ({
  payment_id: id,
  customer: { customer_id: customer, name: customer.toUpperCase(), email: `${customer}@x.example` },
  currency: 'USD',
  status: 'succeeded',
  total_amount,
  ...more,
});

const rowsOf = (input: Partial<CustomerReportInput>) =>
  customerReport({
    payments: once(),
    refunds: once(),
    disputes: once(),
    ownerOf: () => Promise.resolve(null),
    ...input,
  });
const report = (input: Partial<CustomerReportInput>) => collect(rowsOf(input));

const KEYS = CUSTOMER_REPORT.fields.map(({ key }) => key);
const columns = columnsOf(CUSTOMER_REPORT.fields, KEYS);
const table = async (input: Partial<CustomerReportInput>) =>
  (await report(input)).map((row) => columns.map(({ cell }) => cell(row)).join(' '));

test('sums by customer and currency, never across', async () => {
  const lines = await table({
    payments: once(
      payment('p1', 'a', 1000),
      payment('p2', 'b', 500),
      payment('p3', 'a', 200, { currency: 'JPY' }),
      payment('p4', 'a', 250),
      payment('p5', 'a', 9999, { status: 'failed' }),
    ),
    refunds: once(
      { payment_id: 'p1', status: 'succeeded', amount: 300, currency: 'USD' },
      { payment_id: 'p1', status: 'pending', amount: 100, currency: 'USD' },
    ),
    disputes: once(
      { payment_id: 'p3', dispute_status: 'dispute_lost', amount: '200', currency: 'JPY' },
      { payment_id: 'p2', dispute_status: 'dispute_won', amount: '5.00', currency: 'USD' },
    ),
  });
  assert.deepEqual(lines, [
    'a A a@x.example JPY 1 200 0 0 1 200 1 200 0',
    'a A a@x.example USD 2 12.50 1 3.00 0 0.00 0 0.00 0',
    'b B b@x.example USD 1 5.00 0 0.00 1 5.00 0 0.00 0',
  ]);
});

test('a refund of an older payment is looked up once, and one of nobody is not lost', async () => {
  const asked: string[] = [];
  const lines = await table({
    refunds: once(
      { payment_id: 'old', status: 'succeeded', amount: 300, currency: 'USD' },
      { payment_id: 'old', status: 'succeeded', amount: 200, currency: 'USD' },
      { payment_id: 'gone', status: 'succeeded', amount: null, currency: 'USD' },
    ),
    ownerOf: async (id) => {
      asked.push(id);
      return id === 'old' ? { customer_id: 'c', name: 'C', email: null } : null;
    },
  });
  assert.deepEqual(asked, ['old', 'gone']);
  assert.deepEqual(lines, [
    'c C  USD 0 0.00 2 5.00 0 0.00 0 0.00 0',
    '   USD 0 0.00 1 0.00 0 0.00 0 0.00 1',
  ]);
});

test('integers far beyond a double stay exact', async () => {
  const most = Number.MAX_SAFE_INTEGER;
  const [sums] = await report({
    payments: once(...Array.from({ length: 101 }, (_, at) => payment(`p${at}`, 'a', most))),
  });
  assert.equal(sums?.payment_amount, BigInt(most) * 101n);
});

test('agrees with what upstream has, customer by customer', async () => {
  const sandbox = createSandbox({ customers: 60 });
  const list = async (path: string): Promise<Record<string, unknown>[]> => {
    const all: Record<string, unknown>[] = [];
    for (let page = 0; ; page++) {
      const response = await sandbox.fetch(
        `https://sandbox.example/${path}?page_number=${page}&page_size=100`,
        { headers: { authorization: 'Bearer sandbox-key' } },
      );
      const { items } = (await response.json()) as { items: Record<string, unknown>[] };
      all.push(...items);
      if (items.length < 100) return all;
    }
  };
  const [payments, refunds, disputes] = await Promise.all([
    list('payments'),
    list('refunds'),
    list('disputes'),
  ]);
  assert.ok(payments.length > 100 && refunds.length > 0 && disputes.length > 0);
  const rows = await report({
    payments: once(...payments),
    refunds: once(...refunds),
    disputes: once(...disputes),
    ownerOf: () => assert.fail('every payment is in the range'),
  });
  const count = (key: 'payments' | 'refunds' | 'disputes') =>
    rows.reduce((sum, row) => sum + row[key], 0);
  assert.equal(count('payments'), payments.filter(({ status }) => status === 'succeeded').length);
  assert.equal(count('refunds'), refunds.filter(({ status }) => status === 'succeeded').length);
  assert.equal(count('disputes'), disputes.length);
  for (const row of rows) {
    const mine = payments.filter(
      ({ customer, currency, status }) =>
        (customer as { customer_id: string }).customer_id === row.customer_id &&
        currency === row.currency &&
        status === 'succeeded',
    );
    assert.equal(
      row.payment_amount,
      mine.reduce((sum, { total_amount }) => sum + BigInt(total_amount as number), 0n),
    );
  }
});

test('an interrupted report goes on and counts nothing twice', async () => {
  const lost = new ClientError('offline', 'Lost');
  async function* broken(): Rows<unknown> {
    yield [payment('p1', 'a', 100)];
    await Promise.resolve();
    throw new ReportInterrupted(1, lost, () => once(payment('p2', 'a', 20)) as Rows<unknown>);
  }
  let fails = 1;
  let rows = rowsOf({
    payments: broken(),
    refunds: once(
      { payment_id: 'p1', status: 'succeeded', amount: 3, currency: 'USD' },
      { payment_id: 'old', status: 'succeeded', amount: 4, currency: 'USD' },
    ),
    ownerOf: () => {
      if (fails-- > 0) throw lost;
      return Promise.resolve({ customer_id: 'a', name: null, email: null });
    },
  });
  const done: CustomerSums[] = [];
  let interruptions = 0;
  while (!done.length) {
    try {
      done.push(...(await collect(rows)));
    } catch (error) {
      assert.ok(error instanceof ReportInterrupted && error.rowsSoFar === 0);
      interruptions += 1;
      rows = (error as ReportInterrupted<CustomerSums>).resume();
    }
  }
  assert.equal(interruptions, 2);
  assert.deepEqual([done.length, done[0]?.payment_amount, done[0]?.refund_amount], [1, 120n, 7n]);
});

test('through the handler: all rows of all three lists, while customers are added', async () => {
  let lists = 0;
  const { client, sandbox } = createStack({
    customers: 1284,
    onList: async ({ add }) => {
      if ((lists += 1) % 5 === 0) await add('Late');
    },
  });
  const rows = await collect(
    readCustomerReport({
      client,
      startedAt: Date.now(),
      signal: new AbortController().signal,
    }),
  );
  const total = async (path: string, counts: (row: Record<string, unknown>) => boolean) => {
    let sum = 0;
    for (let page = 0; ; page++) {
      const response = await sandbox.fetch(
        `https://sandbox.example/${path}?page_number=${page}&page_size=100`,
        { headers: { authorization: 'Bearer sandbox-key' } },
      );
      const { items } = (await response.json()) as { items: Record<string, unknown>[] };
      sum += items.filter(counts).length;
      if (items.length < 100) return sum;
    }
  };
  const count = (key: 'payments' | 'refunds' | 'disputes') =>
    rows.reduce((sum, row) => sum + row[key], 0);
  const succeeded = ({ status }: Record<string, unknown>) => status === 'succeeded';
  assert.equal(count('payments'), await total('payments', succeeded));
  assert.equal(count('refunds'), await total('refunds', succeeded));
  assert.equal(count('disputes'), await total('disputes', () => true));
  const keys = rows.map((row) => JSON.stringify([row.customer_id, row.currency]));
  assert.equal(new Set(keys).size, rows.length);
  assert.ok(rows.every(({ customer_id }) => customer_id !== null));
});

test('a range looks up whose older payments were, through the handler', async () => {
  const { client, sandbox } = createStack({ customers: 60 });
  const response = await sandbox.fetch('https://sandbox.example/refunds?page_number=0', {
    headers: { authorization: 'Bearer sandbox-key' },
  });
  const { items } = (await response.json()) as { items: { created_at: string }[] };
  // A refund comes after its payment, so the newest one's is from before.
  const from = items[0]!.created_at;
  const rows = await collect(
    readCustomerReport({
      client,
      from,
      startedAt: Date.now(),
      signal: new AbortController().signal,
    }),
  );
  assert.ok(rows.length > 0);
  assert.ok(rows.every(({ customer_id }) => customer_id !== null));
  const asked = sandbox.requests.filter(({ path }) => /^\/payments\/./.test(path));
  assert.ok(asked.length > 0);
  assert.equal(new Set(asked.map(({ path }) => path)).size, asked.length, 'each once');
});
