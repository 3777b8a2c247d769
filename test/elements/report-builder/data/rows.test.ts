import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClientError } from '../../../../src/client/errors.js';
import {
  readAllRows,
  ReportInterrupted,
} from '../../../../src/elements/report-builder/data/rows.js';
import type { ListOperation } from '../../../../src/elements/report-builder/data/page-reader.js';
import { collect, createStack, customerRows, idsOf } from './support.js';

test('1,284 customers come once each and in order while others are added', async () => {
  const added: string[] = [];
  const stack = createStack({
    onList: async ({ add }) => {
      for (let more = 0; more < 3; more++) added.push(await add('Late'));
    },
  });
  // The device's clock is a day ahead, so the server can't tell the new ones apart.
  const before = await idsOf(stack.sandbox, 1284);
  const rows = await collect(customerRows(stack.client, { startedAt: Date.now() + 86_400_000 }));
  const ids = rows.map((row) => row.customer_id);
  assert.equal(new Set(ids).size, ids.length, 'no row twice');
  const late = new Set(added);
  assert.deepEqual(
    ids.filter((id) => !late.has(id)),
    before,
  );
});

test('the end of the range is frozen, so rows that come later are left out', async () => {
  const stack = createStack({ onList: ({ add }) => add('Late') });
  const before = new Set(await idsOf(stack.sandbox, 1284));
  // The device's clock is slow by an hour, yet the newest customers of the start are in.
  const ids = await collect(customerRows(stack.client, { startedAt: Date.now() - 3_600_000 }));
  assert.equal(ids.length - 1, before.size, 'the one that was added ahead of the first page is in');
  const ends = stack.sandbox.requests.flatMap(({ query }) => query.created_at_lte ?? []);
  assert.ok(ends.length >= 12);
  assert.equal(new Set(ends).size, 1);
});

test('pages hold 100 rows and two are asked for at a time at most', async () => {
  let open = 0;
  let most = 0;
  const stack = createStack();
  const read = stack.client.read.bind(stack.client);
  stack.client.read = async (...args) => {
    most = Math.max(most, (open += 1));
    return read(...args).finally(() => (open -= 1));
  };
  assert.equal((await collect(customerRows(stack.client))).length, 1284);
  assert.equal(most, 2);
  assert.deepEqual(
    [...new Set(stack.sandbox.requests.map(({ query }) => query.page_size))],
    ['100'],
  );
});

test('a list of whole pages only ends without a row too many', async () => {
  const { client } = createStack({ customers: 300 });
  assert.equal((await collect(customerRows(client))).length, 300);
});

test('an empty list has no batch', async () => {
  const { client } = createStack({ customers: 0 });
  assert.deepEqual(await collect(customerRows(client)), []);
});

test('dates and a search go to the server', async () => {
  const { client, sandbox } = createStack();
  const range = { from: '2025-01-01T00:00:00Z', to: '2025-12-31T23:59:59.999999Z' };
  const rows = await collect(customerRows(client, { ...range, query: { search: 'a' } }));
  assert.ok(rows.every((row) => row.created_at?.startsWith('2025') && /a/i.test(row.name ?? '')));
  const query = sandbox.requests[0]?.query;
  assert.equal(query?.created_at_gte, range.from);
  assert.equal(query?.created_at_lte, range.to);
});

test('a cancelled report ends within 500 ms, whatever it waits for', async () => {
  for (const kind of ['stall', 'status'] as const) {
    const { client, sandbox } = createStack();
    sandbox.fault({
      match: 'GET /customers?page_number=3',
      kind,
      ...(kind === 'status' && { status: 429, headers: { 'retry-after': '60' } }),
    });
    const abort = new AbortController();
    let cancelled = 0;
    const cancel = setTimeout(() => {
      cancelled = performance.now();
      abort.abort();
    }, 400);
    await assert.rejects(collect(customerRows(client, { signal: abort.signal })), {
      name: 'AbortError',
    });
    clearTimeout(cancel);
    assert.ok(performance.now() - cancelled < 500);
  }
});

test('a page that fails twice interrupts, and the rest follows exactly', async () => {
  const { client, sandbox } = createStack();
  const before = await idsOf(sandbox, 1284);
  const heal = sandbox.fault({
    match: 'GET /customers?page_number=6',
    kind: 'status',
    status: 500,
  });
  const ids: string[] = [];
  const take = async (rows: AsyncIterable<readonly { customer_id: string }[]>) => {
    for await (const batch of rows) ids.push(...batch.map((row) => row.customer_id));
  };
  const failure = await take(customerRows(client)).catch((error: unknown) => error);
  assert.ok(failure instanceof ReportInterrupted);
  assert.equal(failure.rowsSoFar, 600);
  assert.deepEqual(ids, before.slice(0, 600));
  heal();
  await take(failure.resume() as AsyncIterable<readonly { customer_id: string }[]>);
  assert.deepEqual(ids, before);
});

/** A list with nothing but a client around it, and answers that come in any order. */
interface Row {
  id: string;
  at: number;
}
const operation: ListOperation<Row> = {
  method: 'GET',
  path: '/rows',
  access: {},
  response: undefined as never,
};

function fakeList(list: Row[], onRead: (page: number) => Promise<void>) {
  return {
    read: async (_: unknown, { query }: { query?: Record<string, unknown> }) => {
      const { page, page_size } = query as { page: number; page_size: number };
      await onRead(page);
      const items = list.slice(page * page_size, (page + 1) * page_size);
      // The answer takes its own time after upstream has read.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2));
      return { items, page, page_size, has_more: items.length === page_size };
    },
  };
}

const readList = (client: ReturnType<typeof fakeList>, more: object = {}) =>
  readAllRows<Row>({
    client: client as never,
    operation,
    id: (row) => row.id,
    createdAt: ({ at }) => new Date(at).toISOString(),
    datesByServer: false,
    startedAt: 1_000_000,
    signal: new AbortController().signal,
    ...more,
  });

test('500 random runs with rows added meanwhile: each earlier row exactly once', async () => {
  const run = async () => {
    const size = Math.floor(Math.random() * 900);
    const list = Array.from({ length: size }, (_, at) => ({ id: `r${at}`, at: 900_000 - at }));
    const before = list.map(({ id }) => id);
    let serial = 0;
    const client = fakeList(list, async () => {
      // Now and then a page is read long after the one behind it.
      if (Math.random() < 0.5)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      for (let more = Math.floor(Math.random() * 40); more > 0; more--) {
        list.unshift({ id: `new${(serial += 1)}`, at: 950_000 + serial });
      }
    });
    const ids = (await collect(readList(client))).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      ids.filter((id) => !id.startsWith('new')),
      before,
    );
  };
  for (let group = 0; group < 10; group++) await Promise.all(Array.from({ length: 50 }, run));
});

test('where the server can filter no dates, the device does', async () => {
  const list = Array.from({ length: 250 }, (_, at) => ({ id: `r${at}`, at: 1_000_100 - at }));
  const iso = (time: number) => new Date(time).toISOString();
  const client = fakeList(list, () => Promise.resolve());
  const rows = await collect(readList(client, { from: iso(999_900), to: iso(1_000_000) }));
  assert.deepEqual([rows[0]?.at, rows.at(-1)?.at, rows.length], [1_000_000, 999_900, 101]);
});

test('waits as long as Retry-After says, both requests together', async () => {
  const list = Array.from({ length: 450 }, (_, at) => ({ id: `r${at}`, at }));
  const times: number[] = [];
  let refused = false;
  const waits: number[] = [];
  const client = fakeList(list, async (page) => {
    times.push(performance.now());
    if (page !== 1 || refused) return;
    refused = true;
    throw new ClientError('rate-limited', 'Slower', { retryAfter: 0.3 });
  });
  const rows = await collect(readList(client, { onWait: (ms: number) => waits.push(ms) }));
  assert.equal(rows.length, 450);
  assert.deepEqual(waits, [300]);
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  assert.ok(Math.max(...gaps) >= 290);
});

test('a page that fails once is read again; a refusal is not', async () => {
  const list = Array.from({ length: 250 }, (_, at) => ({ id: `r${at}`, at }));
  let asked = 0;
  const once = fakeList(list, async (page) => {
    if (page === 1 && (asked += 1) === 1) throw new ClientError('server', 'Once');
  });
  assert.equal((await collect(readList(once))).length, 250);
  asked = 0;
  const refused = fakeList(list, async () => {
    asked += 1;
    throw new ClientError('forbidden', 'No');
  });
  await assert.rejects(collect(readList(refused)), { name: 'ReportInterrupted', rowsSoFar: 0 });
  assert.equal(asked, 1);
});
