import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  decimalString,
  exponentOf,
  minorUnits,
} from '../../../../src/elements/report-builder/data/amount.js';
import { columnsOf, valueAt } from '../../../../src/elements/report-builder/data/columns.js';
import {
  DATE_RULES,
  daysOf,
  fileName,
  isDay,
  momentsOf,
} from '../../../../src/elements/report-builder/data/dates.js';
import { splitFilters } from '../../../../src/elements/report-builder/data/filters.js';
import {
  readReports,
  writeReports,
  type ReportDefinition,
} from '../../../../src/elements/report-builder/run/saved-reports.js';
import {
  CUSTOMERS,
  LEDGER_ENTRIES,
  PAYMENTS,
  SUBSCRIPTIONS,
} from '../../../../src/elements/report-builder/data/sources.js';
import { Totals } from '../../../../src/elements/report-builder/data/totals.js';
import { FORMATS } from '../../../../src/elements/report-builder/files/writer.js';

const PAYMENT = {
  payment_id: 'pay_1',
  created_at: '2025-01-28T05:35:03Z',
  status: 'succeeded',
  total_amount: 1234,
  currency: 'USD',
  subscription_ids: ['sub_1'],
  metadata: { plan: 'studio', seats: 4, __proto__: null },
};

const cells = (keys: string[], row: unknown, more = {}) =>
  columnsOf(PAYMENTS.fields, keys, more).map((column) => [column.key, column.cell(row)]);

test('an amount is a decimal text with its currency beside it', () => {
  assert.deepEqual(cells(['total_amount', 'payment_id'], PAYMENT), [
    ['total_amount', '12.34'],
    ['currency', 'USD'],
    ['payment_id', 'pay_1'],
  ]);
  assert.deepEqual(
    cells(['currency', 'total_amount'], { ...PAYMENT, currency: 'JPY' }, { amounts: 'minor' }),
    [
      ['currency', 'JPY'],
      ['total_amount', '1234'],
    ],
  );
});

test('several amounts of a row share one currency', () => {
  const keys = ['amount', 'before_balance', 'after_balance'];
  assert.deepEqual(
    columnsOf(LEDGER_ENTRIES.fields, keys).map(({ key }) => key),
    ['amount', 'currency', 'before_balance', 'after_balance'],
  );
});

test('fields of metadata and of lists are flat', () => {
  assert.deepEqual(
    cells(['metadata.plan', 'metadata.seats', 'metadata.no', 'subscription_ids'], PAYMENT),
    [
      ['metadata.plan', 'studio'],
      ['metadata.seats', 4],
      ['metadata.no', null],
      ['subscription_ids', '["sub_1"]'],
    ],
  );
});

test('unknown keys are left out and odd values shown as they are', () => {
  assert.deepEqual(cells(['nothing', 'constructor'], PAYMENT), []);
  assert.deepEqual(
    cells(['total_amount', 'created_at', 'status'], {
      total_amount: 'much',
      created_at: '1-2',
      status: null,
    }),
    [
      ['total_amount', 'much'],
      ['currency', null],
      ['created_at', '1-2'],
      ['status', null],
    ],
  );
  assert.equal(valueAt({}, 'constructor'), null);
  assert.equal(valueAt({ metadata: {} }, 'metadata.__proto__'), null);
});

test('local times carry their distance from UTC', () => {
  const [[, local] = []] = cells(['created_at'], PAYMENT, { times: 'local' });
  assert.match(String(local), /^2025-01-2\dT\d\d:\d\d:03[+-]\d\d:\d\d$/);
  assert.equal(Date.parse(String(local)), Date.parse(PAYMENT.created_at));
});

test('every source has its id among its fields, and keys only once', () => {
  for (const { id, fields } of [CUSTOMERS, PAYMENTS, SUBSCRIPTIONS, LEDGER_ENTRIES]) {
    const keys = fields.map(({ key }) => key);
    assert.ok(keys.includes(id));
    assert.equal(new Set(keys).size, keys.length);
    for (const { currency } of fields) assert.ok(currency === undefined || keys.includes(currency));
  }
});

test('amounts: decimals by the table, exact for any size', () => {
  assert.deepEqual(
    ['USD', 'JPY', 'KWD', 'UGX', '???'].map((code) => decimalString(-1234567n, exponentOf(code))),
    ['-12345.67', '-1234567', '-1234.567', '-1234567', '-12345.67'],
  );
  assert.equal(minorUnits('12.5'), null);
  assert.equal(minorUnits(1.5), null);
  fc.assert(
    fc.property(fc.bigInt(), fc.constantFrom(0, 2, 3), (minor, exponent) => {
      const text = decimalString(minor, exponent);
      assert.match(text, exponent ? /^-?\d+\.\d+$/ : /^-?\d+$/);
      assert.equal(BigInt(text.replace('.', '')), minor);
    }),
  );
});

test('totals are by currency, with integers', () => {
  const columns = columnsOf(PAYMENTS.fields, ['total_amount']);
  const totals = new Totals(columns, () => 'currency');
  for (const [amount, currency] of [
    ['0.10', 'USD'],
    ['0.20', 'USD'],
    ['5', 'JPY'],
    ['-1.000', 'KWD'],
    [null, null],
  ]) {
    totals.add([amount ?? null, currency ?? null]);
  }
  assert.deepEqual(totals.list, [
    { key: 'total_amount', currency: 'USD', amount: '0.30' },
    { key: 'total_amount', currency: 'JPY', amount: '5' },
    { key: 'total_amount', currency: 'KWD', amount: '-1.000' },
  ]);
});

test('filters go to the server where it can do them', () => {
  const split = splitFilters(PAYMENTS, {
    status: 'succeeded',
    refund_status: 'full',
    'metadata.seats': '4',
    currency: '',
  });
  assert.deepEqual(split.query, { status: 'succeeded' });
  assert.deepEqual(split.onDevice, ['refund_status', 'metadata.seats']);
  assert.equal(split.keep?.({ refund_status: 'full', metadata: { seats: 4 } }), true);
  assert.equal(split.keep?.({ refund_status: null, metadata: { seats: 4 } }), false);
  assert.equal(splitFilters(PAYMENTS, {}).keep, undefined);
});

const at = (iso: string) => new Date(iso);

test('date rules by UTC', () => {
  const now = at('2025-03-31T23:30:00Z');
  const days = Object.fromEntries(
    DATE_RULES.map((rule) => [rule, Object.values(daysOf(rule, now))]),
  );
  assert.deepEqual(days, {
    all: [null, null],
    today: ['2025-03-31', '2025-03-31'],
    yesterday: ['2025-03-30', '2025-03-30'],
    'last-7-days': ['2025-03-25', '2025-03-31'],
    'last-30-days': ['2025-03-02', '2025-03-31'],
    'this-month': ['2025-03-01', '2025-03-31'],
    'last-month': ['2025-02-01', '2025-02-28'],
    'this-year': ['2025-01-01', '2025-03-31'],
    'last-year': ['2024-01-01', '2024-12-31'],
  });
  assert.deepEqual(daysOf('last-month', at('2024-01-01T00:00:00Z')), {
    from: '2023-12-01',
    to: '2023-12-31',
  });
});

test('date rules hold at any moment', () => {
  const moments = fc.date({
    min: at('1990-01-01T00:00:00Z'),
    max: at('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, fc.constantFrom(...DATE_RULES.slice(1)), (now, rule) => {
      const { from, to } = daysOf(rule, now);
      assert.ok(from !== null && to !== null && isDay(from) && isDay(to));
      const today = now.toISOString().slice(0, 10);
      assert.ok(from <= to && to <= today);
      const range = momentsOf({ from, to });
      const inside = rule.startsWith('last-m') || rule.startsWith('last-y') || rule === 'yesterday';
      assert.equal(
        Date.parse(range.from ?? '') <= now.getTime() &&
          now.getTime() <= Date.parse(range.to ?? ''),
        !inside,
      );
      const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
      if (rule === 'last-7-days') assert.equal(length, 7);
      if (rule === 'last-30-days') assert.equal(length, 30);
      if (rule === 'last-month') {
        assert.ok(from.endsWith('-01') && length >= 28 && length <= 31);
        assert.equal(
          new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10),
          `${today.slice(0, 7)}-01`,
        );
      }
    }),
  );
});

test('file names tell source, days and part', () => {
  const startedAt = Date.UTC(2025, 1, 1, 9, 30);
  const name = (from: string | null, to: string | null, partial = false) =>
    fileName({ source: 'customers', days: { from, to }, startedAt, extension: 'csv' }, partial);
  assert.equal(name('2025-01-01', '2025-01-31'), 'customers_2025-01-01_2025-01-31_UTC.csv');
  assert.equal(
    name('2025-01-01', '2025-01-31', true),
    'customers_2025-01-01_2025-01-31_UTC-partial.csv',
  );
  assert.equal(name('2025-01-01', '2025-02-01'), 'customers_2025-01-01_2025-02-01T093000_UTC.csv');
  assert.equal(name(null, null), 'customers_until_2025-02-01T093000_UTC.csv');
});

const definition = fc.record<ReportDefinition>(
  {
    name: fc.string({ minLength: 1 }),
    source: fc.constantFrom('customers', 'payments'),
    columns: fc.array(fc.string({ minLength: 1 })),
    filters: fc.dictionary(fc.stringMatching(/^[a-z.]{1,20}$/), fc.string({ minLength: 1 }), {
      noNullPrototype: true,
    }),
    dates: fc.oneof(
      fc.constantFrom(...DATE_RULES),
      fc.constantFrom({ from: '2025-01-01', to: '2025-01-31' }, { from: null, to: '2024-02-29' }),
    ),
    format: fc.constantFrom(...FORMATS),
    amounts: fc.constantFrom('decimal', 'minor'),
    times: fc.constantFrom('utc', 'local'),
    headers: fc.constantFrom('keys', 'readable'),
    totals: fc.boolean(),
    bom: fc.boolean(),
  },
  { noNullPrototype: true },
);

test('saved reports come back, and nothing else is kept', () => {
  fc.assert(
    fc.property(fc.array(definition, { maxLength: 5 }), (reports) => {
      const withRows = reports.map((report) => ({ ...report, rows: ['secret'], raw: true }));
      const text = writeReports(withRows);
      assert.doesNotMatch(text, /secret|"raw"/);
      assert.deepEqual(readReports(text), reports);
    }),
  );
});

test('a foreign text is no saved report and no fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      assert.deepEqual(readReports(text), []);
    }),
  );
  assert.deepEqual(readReports(null), []);
  const broken = {
    v: 1,
    reports: [
      null,
      {},
      { name: 'x', source: 'y', columns: [], dates: { from: '2025-02-30', to: null } },
    ],
  };
  assert.deepEqual(readReports(JSON.stringify(broken)), []);
});
