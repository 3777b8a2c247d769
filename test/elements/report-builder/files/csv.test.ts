import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type {
  Cell,
  Column,
  FieldType,
} from '../../../../src/elements/report-builder/data/columns.js';
import { createCsv } from '../../../../src/elements/report-builder/files/csv.js';
import {
  guarded,
  looksLikeFormula,
} from '../../../../src/elements/report-builder/files/formula.js';
import type { WriterOptions } from '../../../../src/elements/report-builder/files/writer.js';
import { ATTACKS, HARMLESS } from './attacks.js';
import { FACTS, parseCsv } from '../data/support.js';

const column = (key: string, type: FieldType = 'text'): Column => ({ key, type, cell: () => null });

function csv(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  more: Partial<WriterOptions> = {},
): string {
  const writer = createCsv({ columns, facts: FACTS, ...more });
  const end = writer.end({ rows: rows.length, complete: true });
  // Nothing of it has to be waited for.
  return ([writer.start(), writer.rows(rows), end] as string[][]).flat().join('');
}

const TEXT = [column('name')];

test('quotes every text, doubles quotes and ends lines with CRLF', () => {
  const columns = [column('name'), column('count', 'number'), column('paid', 'flag')];
  assert.equal(
    csv(columns, [
      ['Kite "Labs", Ltd.', 4, true],
      ['two\r\nlines', null, false],
      ['', 1.5, null],
    ]),
    '"name","count","paid"\r\n"Kite ""Labs"", Ltd.",4,true\r\n"two\r\nlines",,false\r\n"",1.5,\r\n',
  );
});

test('a customer named like a formula stays a text', () => {
  assert.equal(
    csv(TEXT, [['=HYPERLINK("http://x","y")']]),
    `"name"\r\n"'=HYPERLINK(""http://x"",""y"")"\r\n`,
  );
});

test(`${ATTACKS.length} attacks get an apostrophe`, () => {
  assert.ok(ATTACKS.length >= 50);
  for (const attack of ATTACKS) {
    const [, [cell] = []] = parseCsv(csv(TEXT, [[attack]]));
    assert.deepEqual(cell, { text: guarded(attack), quoted: true }, JSON.stringify(attack));
    assert.equal(cell.text[0], "'");
  }
});

test('ordinary texts are left as they are', () => {
  for (const text of HARMLESS) {
    assert.equal(parseCsv(csv(TEXT, [[text]]))[1]?.[0]?.text, text);
  }
});

test('headers are as guarded as cells', () => {
  const text = csv([column('metadata.x')], [], { header: () => '=1+1' });
  assert.equal(text, `"'=1+1"\r\n`);
});

test('numbers stand bare in number columns only', () => {
  const columns = [column('amount', 'amount'), column('count', 'number'), column('seats')];
  assert.equal(
    csv(columns, [
      ['-12.34', -3, -4],
      ['=1+1', '-1+1', '-5'],
    ]),
    `"amount","count","seats"\r\n-12.34,-3,"'-4"\r\n"'=1+1","'-1+1","'-5"\r\n`,
  );
});

test('raw values are kept for other systems, and a byte-order mark is there on demand', () => {
  assert.equal(csv(TEXT, [['+91 98']], { raw: true }), '"name"\r\n"+91 98"\r\n');
  assert.equal(csv(TEXT, [['+91 98']], { bom: true }), '\ufeff"name"\r\n"\'+91 98"\r\n');
});

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\r', '\n', '=', "'", 'a', '＝', '\0', ';', '\ufeff'),
  }),
);

test('any text comes back from a strict reader', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 20 }), (rows) => {
      const columns = [column('one'), column('other')];
      const read = (raw: boolean) =>
        parseCsv(csv(columns, rows, { raw }))
          .slice(1)
          .map((cells) => cells.map(({ text }) => text));
      assert.deepEqual(read(true), rows);
      assert.deepEqual(
        read(false),
        rows.map((cells) => cells.map(guarded)),
      );
    }),
    { numRuns: 500 },
  );
});

test('opened with another separator, no cell begins like a formula either', () => {
  const rows = [
    'x;=1+1;y',
    'x\t=1+1',
    'x|=1+1|y',
    'x";=1+1;"y',
    'a\r\n=1+1\r\nb',
    'x; \t+1',
    'x;＝1',
  ];
  for (const separator of [';', '\t', '|']) {
    const cells = csv(
      [column('one'), column('other')],
      [...rows, ...ATTACKS].map((text) => ['id', text]),
    )
      .split(/\r\n|\r|\n/)
      .flatMap((line) => line.split(separator));
    for (const cell of cells) {
      const start = cell.replace(/^[\s"]*/, '');
      assert.doesNotMatch(start, /^[=+\-@＝＋－＠]/, JSON.stringify([separator, cell]));
    }
  }
  // What is no formula stays as it is, with its separators.
  assert.equal(guarded('Kite; Labs | a=b, -1'), 'Kite; Labs | a=b, -1');
});

test('no text begins like a formula behind marks that nobody sees', () => {
  const ahead = fc.string({
    unit: fc.constantFrom(' ', '\t', '"', "'", '\ufeff', '\u200b', '\u00a0', '\0'),
  });
  const sign = fc.constantFrom(...'=+-@＝＋－＠');
  fc.assert(
    fc.property(ahead, sign, fc.string(), (before, mark, rest) => {
      assert.ok(looksLikeFormula(before + mark + rest));
    }),
  );
});
