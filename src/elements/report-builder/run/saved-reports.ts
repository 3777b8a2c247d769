import { DATE_RULES, isDay, type DateRule } from '../data/dates.js';
import { FORMATS, type Format } from '../files/writer.js';

/**
 * A report to build again: what and how, never a row. "Raw values" is missing on purpose: it must be
 * chosen each time.
 */
export interface ReportDefinition {
  readonly name: string;
  /** As `customers`. */
  readonly source: string;
  /** Keys in their order. */
  readonly columns: readonly string[];
  readonly filters: Readonly<Record<string, string>>;
  readonly dates: DateRule;
  readonly format: Format;
  readonly amounts: 'decimal' | 'minor';
  readonly times: 'utc' | 'local';
  readonly headers: 'keys' | 'readable';
  readonly totals: boolean;
  readonly bom: boolean;
}

const VERSION = 1;
/** More than anybody makes; a foreign text must not fill the page. */
const MAX_REPORTS = 200;
const MAX_TEXT = 500;
const MAX_COLUMNS = 200;

/** All saved reports as one text, to be kept where the merchant keeps preferences. */
export function writeReports(reports: readonly ReportDefinition[]): string {
  const picked = reports.map((report) => pick(report as unknown as Record<string, unknown>));
  return JSON.stringify({ v: VERSION, reports: picked.filter((report) => report !== undefined) });
}

/** Reads what `writeReports` wrote. What isn't a report is left out; it never throws. */
export function readReports(text: string | null | undefined): ReportDefinition[] {
  try {
    const saved: unknown = JSON.parse(text ?? '');
    if (!isRecord(saved) || saved.v !== VERSION || !Array.isArray(saved.reports)) return [];
    return saved.reports
      .slice(0, MAX_REPORTS)
      .flatMap((report: unknown) => (isRecord(report) ? (pick(report) ?? []) : []));
  } catch {
    return [];
  }
}

/** Known fields of the right kind only; undefined where one that a report can't be without is missing. */
function pick(report: Record<string, unknown>): ReportDefinition | undefined {
  const { name, source, columns, filters, format } = report;
  const dates = dateRule(report.dates);
  if (!isText(name) || !isText(source) || !dates || !Array.isArray(columns)) return undefined;
  return {
    name,
    source,
    columns: columns.filter(isText).slice(0, MAX_COLUMNS),
    filters: isRecord(filters)
      ? Object.fromEntries(Object.entries(filters).filter(isFilter).slice(0, MAX_COLUMNS))
      : {},
    dates,
    format: FORMATS.find((known) => known === format) ?? 'csv',
    amounts: report.amounts === 'minor' ? 'minor' : 'decimal',
    times: report.times === 'local' ? 'local' : 'utc',
    headers: report.headers === 'readable' ? 'readable' : 'keys',
    totals: report.totals === true,
    bom: report.bom === true,
  };
}

function dateRule(value: unknown): DateRule | undefined {
  if (!isRecord(value)) return DATE_RULES.find((rule) => rule === value);
  const { from = null, to = null } = value;
  if (!isEnd(from) || !isEnd(to)) return undefined;
  return from !== null && to !== null && from > to ? undefined : { from, to };
}

const isEnd = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && isDay(value));

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_TEXT;

const isFilter = (entry: [string, unknown]): entry is [string, string] =>
  isText(entry[0]) && isText(entry[1]) && entry[0] !== '__proto__';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
