import type { Cell, FieldType } from '../data/columns.js';
import { guarded } from './formula.js';
import type { ReportWriter, WriterOptions } from './writer.js';

/** RFC 4180: CRLF after each line, all texts quoted; numbers and nothing stand bare. */
export function createCsv({ columns, header, bom, raw = false }: WriterOptions): ReportWriter {
  const types = columns.map(({ type }) => type);
  const line = (cells: readonly Cell[], typeAt: (at: number) => FieldType): string =>
    cells.map((cell, at) => csvCell(cell, typeAt(at), raw)).join(',') + '\r\n';
  return {
    start: () => [
      (bom ? '\ufeff' : '') +
        line(
          columns.map(({ key }) => header?.(key) ?? key),
          () => 'text',
        ),
    ],
    rows: (rows) => [rows.map((cells) => line(cells, (at) => types[at] ?? 'text')).join('')],
    end: () => [],
  };
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

function csvCell(cell: Cell, type: FieldType, raw: boolean): string {
  if (cell === null) return '';
  const text = String(cell);
  // A number in a text column, such as one of metadata, is text: only its field makes it a number.
  if ((type === 'number' || type === 'amount') && NUMBER.test(text)) return text;
  if (type === 'flag' && typeof cell === 'boolean') return text;
  return quoted(raw ? text : guarded(text));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
