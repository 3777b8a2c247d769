import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  openReport,
  type ReportRequest,
} from '../../../../src/elements/report-builder/run/open-report.js';
import { firstRows, previewOf } from '../../../../src/elements/report-builder/run/report.js';
import type { ReportDefinition } from '../../../../src/elements/report-builder/run/saved-reports.js';
import { CUSTOMERS } from '../../../../src/elements/report-builder/data/sources.js';
import { createStack, parseCsv } from '../data/support.js';

const DEFINITION: ReportDefinition = {
  name: 'Monthly customers',
  source: 'customers',
  columns: ['customer_id', 'name', 'metadata.plan'],
  filters: {},
  dates: 'all',
  format: 'csv',
  amounts: 'decimal',
  times: 'utc',
  headers: 'keys',
  totals: true,
  bom: false,
};

function bench(more: Partial<ReportDefinition> = {}, request: Partial<ReportRequest> = {}) {
  const stack = createStack();
  const saved: { blob: Blob; name: string }[] = [];
  const input: ReportRequest = {
    definition: { ...DEFINITION, ...more },
    source: CUSTOMERS,
    client: stack.client,
    place: { download: (blob, name) => saved.push({ blob, name }) },
    onState: () => {},
    ...request,
  };
  return { ...stack, saved, input };
}

const read = async (blob: Blob | undefined) =>
  parseCsv((await blob?.text()) ?? '').map((cells) => cells.map(({ text }) => text));

test('a definition becomes a file', async () => {
  const { input, saved, sandbox } = bench({ dates: { from: '2025-01-01', to: '2025-12-31' } });
  const job = await openReport(input);
  await job?.start();
  assert.equal(saved[0]?.name, 'customers_2025-01-01_2025-12-31_UTC.csv');
  const [header, ...rows] = await read(saved[0].blob);
  assert.deepEqual(header, ['customer_id', 'name', 'metadata.plan']);
  assert.ok(job?.state.state === 'done' && job.state.rows === rows.length && rows.length > 100);
  const query = sandbox.requests[0]?.query;
  assert.equal(query?.created_at_gte, '2025-01-01T00:00:00Z');
  assert.equal(query?.created_at_lte, '2025-12-31T23:59:59.999999Z');
});

test('what the server cannot filter, the device does', async () => {
  const { input, saved, sandbox } = bench({ filters: { 'metadata.plan': 'studio' } });
  await (await openReport(input))?.start();
  const [, ...rows] = await read(saved[0]?.blob);
  assert.deepEqual(rows, [[sandbox.fixtures.kiteLabs, 'Kite Labs', 'studio']]);
});

test('selected rows need no request; readable headers and raw values on demand', async () => {
  const given = [{ customer_id: 'cus_1', name: '=1+1', metadata: {} }];
  const header = (key: string) => key.toUpperCase();
  const { input, saved, sandbox } = bench({ headers: 'readable' }, { given, header, raw: true });
  await (await openReport(input))?.start();
  assert.deepEqual(await read(saved[0]?.blob), [
    ['CUSTOMER_ID', 'NAME', 'METADATA.PLAN'],
    ['cus_1', '=1+1', ''],
  ]);
  assert.equal(sandbox.requests.length, 0);
});

test('a preview is the first rows, at the price of one page', async () => {
  const { input, sandbox } = bench();
  const rows = await firstRows(input, 10, new AbortController().signal);
  const preview = previewOf(input, rows);
  assert.deepEqual(preview.columns, DEFINITION.columns);
  assert.equal(preview.rows.length, 10);
  assert.equal(preview.rows[0]?.[1], 'Kite Labs');
  assert.equal(sandbox.requests.length, 1);
});
