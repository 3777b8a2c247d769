import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  Cell,
  Column,
  FieldType,
} from '../../../../src/elements/report-builder/data/columns.js';
import { createWriter, type Format } from '../../../../src/elements/report-builder/files/writer.js';
import { ATTACKS, HARMLESS } from './attacks.js';
import { FACTS } from '../data/support.js';
import { unzip } from './unzip.js';

const column = (key: string, type: FieldType = 'text'): Column => ({ key, type, cell: () => null });
const COLUMNS = [
  column('name'),
  column('created_at', 'date'),
  column('amount', 'amount'),
  column('count', 'number'),
  column('paid', 'flag'),
];
const ROW: Cell[] = ['=1+1', '2025-01-28T05:35:03Z', '-12.30', 4, true];

async function file(format: Format, rows: Cell[][], columns = COLUMNS): Promise<Uint8Array> {
  const writer = await createWriter(format, { columns, facts: FACTS });
  const chunks = [...(await writer.start())];
  for (const row of rows) chunks.push(...(await writer.rows([row])));
  chunks.push(...(await writer.end({ rows: rows.length, complete: true })));
  const blob = new Blob(chunks);
  return new Uint8Array(await blob.arrayBuffer());
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function sheet(rows: Cell[][], columns = COLUMNS): Promise<string> {
  const parts = unzip(await file('xlsx', rows, columns));
  return parts['xl/worksheets/sheet1.xml']!;
}

test('a workbook holds its parts, and texts, numbers and dates of their kind', async () => {
  const parts = unzip(await file('xlsx', [ROW]));
  assert.deepEqual(Object.keys(parts).sort(), [
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  const xml = parts['xl/worksheets/sheet1.xml']!;
  const [, line = ''] = xml.split('</row>');
  assert.equal(
    line,
    '<row><c t="inlineStr" s="3"><is><t xml:space="preserve">=1+1</t></is></c>' +
      `<c s="4"><v>${Date.UTC(2025, 0, 28, 5, 35, 3) / 86_400_000 + 25_569}</v></c>` +
      '<c s="6"><v>-12.30</v></c><c s="5"><v>4</v></c><c t="inlineStr" s="2"><is><t xml:space="preserve">true</t></is></c>',
  );
});

test('no cell of a workbook is a formula, whatever a text says', async () => {
  const xml = await sheet(
    [...ATTACKS, ...HARMLESS].map((text) => [text]),
    [column('name')],
  );
  assert.doesNotMatch(xml, /<f[ >]/);
  assert.equal(xml.match(/t="inlineStr"/g)?.length, ATTACKS.length + HARMLESS.length + 1);
  assert.doesNotMatch(xml, /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
});

test('what XML cannot hold is written as a sheet writes it', async () => {
  const xml = await sheet([['a\0b\rc\ud800d_x0041_<&>']], [column('name')]);
  assert.ok(xml.includes('a_x0000_b_x000D_c_xD800_d_x005F_x0041_&lt;&amp;&gt;'));
});

test('long numbers, phone numbers and odd dates are texts in a workbook', async () => {
  const columns = [
    column('amount', 'amount'),
    column('phone'),
    column('at', 'date'),
    column('n', 'number'),
  ];
  const xml = await sheet([['90071992547409.93', '+91 98', 'soon', 'many']], columns);
  const [, line = ''] = xml.split('</row>');
  assert.equal(line.match(/t="inlineStr"/g)?.length, 4);
});

test('JSON says what it is and keeps every digit', async () => {
  const json: unknown = JSON.parse(textOf(await file('json', [ROW, ROW])));
  const row = {
    name: '=1+1',
    created_at: '2025-01-28T05:35:03Z',
    amount: '-12.30',
    count: 4,
    paid: true,
  };
  assert.deepEqual(json, {
    report: {
      source: 'customers',
      started_at: '2025-02-01T10:15:00.000Z',
      days: { from: '2025-01-01', to: '2025-01-31', time_zone: 'UTC' },
      filters: { search: 'kite' },
      checked_on_device: [],
      columns: ['name', 'created_at', 'amount', 'count', 'paid'],
    },
    rows: [row, row],
    end: { rows: 2, complete: true },
  });
  const empty = JSON.parse(textOf(await file('json', []))) as { rows: unknown };
  assert.deepEqual(empty.rows, []);
});

test('JSON lines are a report, its rows and an end', async () => {
  const lines = textOf(await file('jsonl', [ROW, ROW]))
    .trimEnd()
    .split('\n');
  const parsed = lines.map((line) => Object.keys(JSON.parse(line) as object)[0]);
  assert.deepEqual(parsed, ['report', 'name', 'name', 'end']);
});
