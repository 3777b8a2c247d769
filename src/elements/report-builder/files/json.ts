import type { Cell, Column } from '../data/columns.js';
import type { ReportFacts, ReportWriter, WriterOptions } from './writer.js';

/** `{ "report": {…}, "rows": [ {…} ], "end": { "rows", "complete" } }` */
export function createJson({ columns, facts }: WriterOptions): ReportWriter {
  let first = true;
  return {
    start: () => [`{"report":${JSON.stringify(head(columns, facts))},\n"rows":[`],
    rows(rows) {
      if (!rows.length) return [];
      const lines = rows.map((cells) => object(columns, cells)).join(',\n');
      const chunk = `${first ? '\n' : ',\n'}${lines}`;
      first = false;
      return [chunk];
    },
    end: (end) => [`\n],\n"end":${JSON.stringify(end)}}\n`],
  };
}

/** A line each: `{ "report": {…} }`, then the rows, then `{ "end": {…} }`. */
export function createJsonLines({ columns, facts }: WriterOptions): ReportWriter {
  return {
    start: () => [`${JSON.stringify({ report: head(columns, facts) })}\n`],
    rows: (rows) => [rows.map((cells) => `${object(columns, cells)}\n`).join('')],
    end: (end) => [`${JSON.stringify({ end })}\n`],
  };
}

function head(columns: readonly Column[], facts: ReportFacts): unknown {
  return {
    source: facts.source,
    started_at: new Date(facts.startedAt).toISOString(),
    days: { ...facts.days, time_zone: 'UTC' },
    filters: facts.filters,
    checked_on_device: facts.onDevice,
    columns: columns.map(({ key }) => key),
  };
}

/** Written and not built: a key such as `__proto__` is a key like any other. Amounts stay texts, which keep every digit. */
function object(columns: readonly Column[], cells: readonly Cell[]): string {
  const pairs = columns.map(
    ({ key }, at) => `${JSON.stringify(key)}:${JSON.stringify(cells[at] ?? null)}`,
  );
  return `{${pairs.join(',')}}`;
}
