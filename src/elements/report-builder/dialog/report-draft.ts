import { isDay, type DateRule } from '../data/dates.js';
import type { FilterChoices } from '../data/filters.js';
import type { ReportDefinition } from '../run/saved-reports.js';
import type { ReadableSource } from '../data/sources.js';
import { FORMATS, type Format } from '../files/writer.js';

/** Which rows: all that match, the ones of the page beside, or selected ones. */
export type What = 'all' | 'page' | 'selected';

/** What the dialog starts from: the element's attributes. */
export interface DraftStart {
  readonly from: string;
  readonly to: string;
  readonly columns: string;
  readonly format: string;
  readonly filters: FilterChoices;
}

/** What is chosen in the dialog. */
export interface Draft {
  what: What;
  dates: DateRule;
  filters: FilterChoices;
  /** Keys of all columns that may be chosen, in the order of the file. */
  order: readonly string[];
  chosen: ReadonlySet<string>;
  format: Format;
  amounts: 'decimal' | 'minor';
  times: 'utc' | 'local';
  readable: boolean;
  totals: boolean;
  bom: boolean;
  /** Never part of a saved report. */
  raw: boolean;
}

export function startDraft(source: ReadableSource, start: DraftStart): Draft {
  const keys = start.columns.split(/[\s,]+/).filter(Boolean);
  const usual = source.fields.filter((field) => field.usual).map(({ key }) => key);
  const [from, to] = [start.from, start.to].map((day) => (isDay(day) ? day : null));
  const columns = keys.filter((key) => isColumn(source, key));
  return {
    what: 'all',
    dates: from || to ? { from: from ?? null, to: to ?? null } : 'all',
    filters: start.filters,
    ...orderOf(source, columns.length ? columns : usual),
    format: FORMATS.find((known) => known === start.format) ?? 'csv',
    amounts: 'decimal',
    times: 'utc',
    readable: false,
    totals: source.fields.some(({ type }) => type === 'amount'),
    bom: false,
    raw: false,
  };
}

export function reportDraft(source: ReadableSource, definition: ReportDefinition): Draft {
  const { dates, filters, format, amounts, times, headers, totals, bom } = definition;
  return {
    ...{ dates, filters, format, amounts, times, totals, bom },
    ...orderOf(source, definition.columns),
    what: 'all',
    readable: headers === 'readable',
    raw: false,
  };
}

export function definitionOf(source: ReadableSource, draft: Draft, name: string): ReportDefinition {
  const { dates, filters, order, chosen, format, amounts, times, readable, totals, bom } = draft;
  return {
    name,
    source: source.kind,
    columns: order.filter((key) => chosen.has(key)),
    filters,
    dates,
    format,
    amounts,
    times,
    headers: readable ? 'readable' : 'keys',
    totals,
    bom,
  };
}

/** Whether days that were entered can be a range. */
export function isRange(dates: DateRule): boolean {
  return typeof dates === 'string' || !dates.from || !dates.to || dates.from <= dates.to;
}

function orderOf(
  source: ReadableSource,
  columns: readonly string[],
): Pick<Draft, 'order' | 'chosen'> {
  const chosen = new Set(columns);
  const rest = source.fields.map(({ key }) => key).filter((key) => !chosen.has(key));
  return { order: [...chosen, ...rest], chosen };
}

function isColumn({ fields, hasMetadata }: ReadableSource, key: string): boolean {
  return fields.some((field) => field.key === key) || (hasMetadata && /^metadata\../.test(key));
}

export const NO_DAYS = { from: null, to: null } as const;
