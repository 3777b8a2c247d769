import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SessionChange } from '../../../../src/client/session.js';
import { columnsOf } from '../../../../src/elements/report-builder/data/columns.js';
import {
  ReportJob,
  type JobOptions,
  type JobState,
} from '../../../../src/elements/report-builder/run/job.js';
import type { Rows } from '../../../../src/elements/report-builder/data/rows.js';
import { openTarget, type Target } from '../../../../src/elements/report-builder/run/save.js';
import { CUSTOMERS } from '../../../../src/elements/report-builder/data/sources.js';
import {
  createWriter,
  MIME_TYPES,
  type Format,
} from '../../../../src/elements/report-builder/files/writer.js';
import {
  createStack,
  customerRows,
  FACTS,
  idsOf,
  parseCsv,
  type StackOptions,
} from '../data/support.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const columns = columnsOf(
  CUSTOMERS.fields,
  CUSTOMERS.fields.map(({ key }) => key),
);

interface Bench {
  readonly job: ReportJob<unknown>;
  readonly states: JobState[];
  readonly saved: { blob: Blob; name: string }[];
}

async function createJob(
  more: Partial<JobOptions<unknown>>,
  format: Format = 'csv',
): Promise<Bench> {
  const saved: Bench['saved'] = [];
  const states: JobState[] = [];
  const writer = await createWriter(format, { columns, facts: FACTS });
  const place = { download: (blob: Blob, name: string) => saved.push({ blob, name }) };
  const target = (await openTarget('x.csv', MIME_TYPES[format], place))!;
  const job = new ReportJob<unknown>({
    rows: () => made(0),
    columns,
    writer,
    target,
    fileName: (partial) => `report${partial ? '-partial' : ''}.csv`,
    onState: (state) => states.push(state),
    ...more,
  });
  return { job, states, saved };
}

async function* made(count: number): Rows<unknown> {
  for (let at = 0; at < count; at += 100) {
    await new Promise((resolve) => setImmediate(resolve));
    yield Array.from({ length: Math.min(100, count - at) }, (_, more) => ({
      customer_id: `cus_${String(at + more).padStart(21, '0')}`,
      name: `Customer ${at + more}`,
      email: `customer-${at + more}@shop.example`,
      phone_number: '+91 98200 41127',
      created_at: '2025-01-28T05:35:03Z',
    }));
  }
}

const ofStack = (options: StackOptions) => {
  const stack = createStack(options);
  const rows = (signal: AbortSignal) => customerRows(stack.client, { signal }) as Rows<unknown>;
  return { ...stack, rows };
};

const idsIn = async (blob: Blob) =>
  parseCsv(await blob.text())
    .slice(1)
    .map((cells) => cells[1]?.text);

/** Read anew each time: the compiler believes that a state stays. */
const stateOf = (job: ReportJob<unknown>): JobState => job.state;

const kinds = (states: JobState[]) => [...new Set(states.map(({ state }) => state))];

test('a report runs to its file', async () => {
  const { sandbox, rows } = ofStack({});
  const { job, states, saved } = await createJob({ rows });
  assert.deepEqual(job.state, { state: 'idle' });
  await job.start();
  assert.deepEqual(kinds(states), ['running', 'done']);
  const [{ blob, name } = assert.fail()] = saved;
  assert.deepEqual([name, blob.type], ['report.csv', 'text/csv;charset=utf-8']);
  assert.deepEqual(await idsIn(blob), await idsOf(sandbox, 1284));
  assert.ok((await blob.text()).includes(`"'=HYPERLINK(""https://evil.example"",""Click"")"`));
  assert.deepEqual(job.state, {
    state: 'done',
    rows: 1284,
    complete: true,
    fileName: 'report.csv',
    bytes: blob.size,
    totals: [],
  });
});

test('interrupted: the rows so far can be kept, marked as a part', async () => {
  const { sandbox, rows } = ofStack({});
  sandbox.fault({ match: 'GET /customers?page_number=6', kind: 'reset' });
  const { job, saved } = await createJob({ rows });
  await job.start();
  assert.equal(job.state.state, 'interrupted');
  assert.equal(saved.length, 0);
  await job.keep();
  const done = stateOf(job);
  assert.ok(done.state === 'done' && !done.complete && done.rows === 600);
  assert.equal(saved[0]?.name, 'report-partial.csv');
  assert.equal((await idsIn(saved[0].blob)).length, 600);
});

test('interrupted: it goes on with the next row and ends complete', async () => {
  const { sandbox, rows } = ofStack({});
  const before = await idsOf(sandbox, 1284);
  const heal = sandbox.fault({ match: 'GET /customers?page_number=6', kind: 'reset' });
  const { job, saved } = await createJob({ rows });
  await job.start();
  assert.ok(job.state.state === 'interrupted' && job.state.rows === 600);
  heal();
  await job.resume();
  assert.equal(job.state.state, 'done');
  assert.equal(saved[0]?.name, 'report.csv');
  assert.deepEqual(await idsIn(saved[0].blob), before);
});

test('a report larger than agreed stops and asks', async () => {
  const { job, saved } = await createJob({ rows: () => made(500), maxRows: 200 });
  await job.start();
  assert.deepEqual(job.state, {
    state: 'interrupted',
    rows: 200,
    why: { kind: 'limit', limit: 200 },
  });
  await job.resume();
  const done = stateOf(job);
  assert.ok(done.state === 'done' && done.complete && done.rows === 500);
  assert.equal((await idsIn(saved[0]!.blob)).length, 500);
});

test('cancelled within 500 ms, at any point, and no file is left', async () => {
  for (const stall of [false, true]) {
    const { sandbox, rows } = ofStack({});
    if (stall) sandbox.fault({ match: 'GET /customers?page_number=2', kind: 'stall' });
    let discarded = 0;
    const target: Target = {
      write: () => Promise.resolve(),
      save: () => assert.fail('saved'),
      discard: async () => void (discarded += 1),
    };
    const { job, states } = await createJob({ rows, target });
    const done = job.start();
    await new Promise((resolve) => setTimeout(resolve, stall ? 200 : 5));
    const start = performance.now();
    job.cancel();
    assert.equal(job.state.state, 'cancelled');
    await done;
    assert.ok(performance.now() - start < 500);
    assert.deepEqual([states.at(-1)?.state, discarded], ['cancelled', 1]);
    const asked = sandbox.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(sandbox.requests.length, asked, 'nothing is asked any more');
  }
});

test('a session that becomes another person’s ends the report, one that runs out does not', async () => {
  let tell: ((change: SessionChange) => void) | undefined;
  const watch = (watcher: typeof tell) => {
    tell = watcher;
    return () => (tell = undefined);
  };
  const { job, saved } = await createJob({ rows: () => made(100_000), watch });
  const done = job.start();
  tell?.('ended');
  tell?.('opened');
  assert.equal(job.state.state, 'running');
  tell?.('replaced');
  await done;
  assert.equal(stateOf(job).state, 'failed');
  assert.ok(saved.length === 0 && tell === undefined);
});

test('a full disk fails the report and never rejects', async () => {
  const full: Target = {
    write: () => Promise.reject(new Error('full')),
    save: () => assert.fail('saved'),
    discard: () => Promise.resolve(),
  };
  const { job } = await createJob({ rows: () => made(500), target: full });
  await job.start();
  assert.equal(job.state.state, 'failed');
});

test('a known total is spoken at its quarters', async () => {
  const said: number[] = [];
  const onMilestone = ({ rows }: { rows: number }) => said.push(rows);
  const { job } = await createJob({ rows: () => made(1000), total: 1000, onMilestone });
  await job.start();
  assert.deepEqual(said, [300, 500, 800, 1000]);
});

test('the visitor’s own file: closed when done, removed when not', async () => {
  const log: string[] = [];
  const handle = {
    name: 'chosen.csv',
    createWritable: async () => ({
      write: async () => void log.push('write'),
      close: async () => void log.push('close'),
      abort: async () => void log.push('abort'),
    }),
    remove: async () => void log.push('remove'),
    move: async (name: string) => void log.push(`move ${name}`),
  };
  const place = {
    showSaveFilePicker: async () => handle,
    download: () => assert.fail('downloaded'),
  };
  const open = async () => (await openTarget('a.csv', 'text/csv;charset=utf-8', place))!;
  assert.equal(await (await open()).save('a.csv'), 'chosen.csv');
  await (await open()).save('a-partial.csv');
  await (await open()).discard();
  assert.deepEqual(log, ['close', 'close', 'move a-partial.csv', 'abort', 'remove']);
});

test('a closed picker is no report, a forbidden one a download', async () => {
  const refuse = (name: string) => ({
    showSaveFilePicker: () => Promise.reject(new DOMException('', name)),
    download: () => undefined,
  });
  assert.equal(await openTarget('a.csv', 'text/csv', refuse('AbortError')), null);
  assert.ok(await openTarget('a.csv', 'text/csv', refuse('SecurityError')));
});

/** The most that the heap grew by while something ran. */
async function growthWhile(work: (look: () => void) => Promise<unknown>): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  await work(() => {
    collectGarbage();
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  });
  return most / 2 ** 20;
}

for (const format of ['csv', 'xlsx'] as const) {
  test(`200,000 rows as ${format} stay under 100 MB`, { timeout: 240_000 }, async () => {
    const growth = await growthWhile(async (look) => {
      let batches = 0;
      const rows = async function* () {
        for await (const batch of made(200_000)) {
          if ((batches += 1) % 500 === 0) look();
          yield batch;
        }
      };
      const { job } = await createJob({ rows }, format);
      await job.start();
      assert.ok(job.state.state === 'done' && job.state.rows === 200_000);
    });
    assert.ok(growth < 100, `${growth.toFixed(1)} MB`);
  });
}

test(
  '100,000 customers, each once, while others are added, under 100 MB',
  { timeout: 240_000 },
  async (t) => {
    let lists = 0;
    let look = () => {};
    const { sandbox, rows } = ofStack({
      customers: 100_000,
      onList: async ({ add }) => {
        if ((lists += 1) % 10 === 0) await add('Late');
        if (lists % 250 === 0) look();
      },
    });
    const saved: Blob[] = [];
    const growth = await growthWhile(async (looking) => {
      look = looking;
      const bench = await createJob({ rows });
      await bench.job.start();
      assert.ok(bench.job.state.state === 'done', JSON.stringify(bench.job.state));
      saved.push(bench.saved[0]!.blob);
    });
    t.diagnostic(`heap +${growth.toFixed(1)} MB`);
    const ids = await idsIn(saved[0]!);
    assert.equal(ids.length, 100_000);
    assert.equal(new Set(ids).size, 100_000);
    assert.equal(sandbox.requests.filter(({ method }) => method === 'POST').length >= 100, true);
    assert.ok(growth < 100, `${growth.toFixed(1)} MB`);
  },
);
