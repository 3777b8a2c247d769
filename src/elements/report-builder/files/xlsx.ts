import type { Cell, FieldType } from '../data/columns.js';
import { looksLikeFormula } from './formula.js';
import type { ReportWriter, WriterOptions } from './writer.js';
import { parts, STYLES } from './xlsx-parts.js';
import { ZipWriter } from './zip.js';

/** Excel's own limits; a file beyond them would be called damaged. */
const MAX_ROWS = 1_048_576;
const MAX_TEXT = 32_767;
/** Excel keeps this many digits of a number. */
const MAX_DIGITS = 15;

/**
 * A workbook of one sheet, written as it comes. Texts are inline strings and never formulas; one
 * that looks like a formula also carries Excel's own mark for "typed behind an apostrophe", so that
 * it stays a text when somebody edits the cell. A flag is the text `true` or `false`, as in the other
 * formats: LibreOffice makes formulas of boolean cells.
 */
export function createXlsx({ columns, header, facts }: WriterOptions): ReportWriter {
  const types = columns.map(({ type }) => type);
  const zip = new ZipWriter(facts.startedAt);
  let row = 0;
  const sheetRow = (cells: readonly Cell[], typeAt: (at: number) => FieldType, style?: number) => {
    row += 1;
    if (row > MAX_ROWS) throw new RangeError(`An .xlsx sheet holds ${MAX_ROWS} rows at most`);
    return `<row>${cells.map((cell, at) => xlsxCell(cell, typeAt(at), style)).join('')}</row>`;
  };

  return {
    async start() {
      for (const [path, text] of Object.entries(parts)) zip.store(path, text);
      zip.begin('xl/worksheets/sheet1.xml');
      const headers = columns.map(({ key }) => header?.(key) ?? key);
      await zip.push(SHEET_HEAD + sheetRow(headers, () => 'text', STYLES.header));
      return zip.take();
    },
    async rows(rows) {
      const lines = rows.map((cells) => sheetRow(cells, (at) => types[at] ?? 'text'));
      await zip.push(lines.join(''));
      return zip.take();
    },
    async end() {
      await zip.push('</sheetData></worksheet>');
      await zip.end();
      return zip.take();
    },
  };
}

const SHEET_HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetData>';

function xlsxCell(cell: Cell, type: FieldType, style?: number): string {
  if (cell === null) return '<c/>';
  if (style !== undefined) return textCell(String(cell), style);
  const text = String(cell);
  if (type === 'number' || type === 'amount') {
    const number = /^-?(\d+)(?:\.(\d+))?$/.exec(text);
    const [, whole = '', decimals = ''] = number ?? [];
    if (number && whole.length + decimals.length <= MAX_DIGITS) {
      return `<c s="${STYLES.decimals[decimals.length] ?? 0}"><v>${text}</v></c>`;
    }
  }
  if (type === 'date') {
    const serial = serialOf(text);
    if (serial !== undefined) return `<c s="${STYLES.date}"><v>${serial}</v></c>`;
  }
  return textCell(text, looksLikeFormula(text) ? STYLES.quoted : STYLES.text);
}

const textCell = (text: string, style: number): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** Days since the end of 1899, by the wall clock that the text shows: a sheet knows no time zone. */
function serialOf(text: string): number | undefined {
  const [, wall] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const serial = Date.parse(`${wall ?? ''}Z`) / 86_400_000 + 25_569;
  // Before March 1900 Excel counts a day that never was.
  return serial >= 61 ? serial : undefined;
}

/** XML 1.0 can't hold most control characters; a sheet writes them `_x0007_`, and such a text itself with `_x005F_`. */
function xmlText(text: string): string {
  const short = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  return short
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      // eslint-disable-next-line no-control-regex -- they are what is looked for
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (odd) => `_x${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));
}
