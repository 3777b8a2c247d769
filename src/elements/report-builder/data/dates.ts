import { rangeOf, type RelativeDates } from '../../../format/days.js';

export { DATE_RULES, isDay, momentsOf, type RelativeDates } from '../../../format/days.js';

/** Days such as `2025-01-31` by UTC, both included; null for an open end. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export type DateRule = RelativeDates | Days;

/** The days that a rule means at a moment. */
export function daysOf(rule: DateRule, now: Date): Days {
  return typeof rule === 'object' ? rule : { from: null, to: null, ...rangeOf(rule, now) };
}

/**
 * `customers_2025-01-01_2025-01-31_UTC.csv`. Days that had not ended show the moment up to which
 * they were read: `customers_2025-01-01_2025-01-15T093000_UTC.csv`.
 */
export function fileName(
  { source, days, startedAt, extension }: FileNameParts,
  partial = false,
): string {
  const started = new Date(startedAt).toISOString();
  const moment = started.slice(0, 19).replaceAll(':', '');
  const { from, to } = days;
  const end = to !== null && to < started.slice(0, 10) ? to : moment;
  const start = from ?? 'until';
  return `${source}_${start}_${end}_UTC${partial ? '-partial' : ''}.${extension}`;
}

export interface FileNameParts {
  /** As `customers`. */
  readonly source: string;
  readonly days: Days;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly extension: string;
}
