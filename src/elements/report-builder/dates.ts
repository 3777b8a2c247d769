/** Rules that mean other days each time, as saved reports need them. */
export const DATE_RULES = [
  'all',
  'today',
  'yesterday',
  'last-7-days',
  'last-30-days',
  'this-month',
  'last-month',
  'this-year',
  'last-year',
] as const;
export type RelativeDates = (typeof DATE_RULES)[number];

/** Days such as `2025-01-31` by UTC, both included; null for an open end. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export type DateRule = RelativeDates | Days;

/** The days that a rule means at a moment. Those up to now end today. */
export function daysOf(rule: DateRule, now: Date): Days {
  if (typeof rule === 'object') return rule;
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth();
  const date = now.getUTCDate();
  const between = (from: number, to: number): Days => ({ from: dayOf(from), to: dayOf(to) });
  const today = Date.UTC(year, month, date);
  switch (rule) {
    case 'all':
      return { from: null, to: null };
    case 'today':
      return between(today, today);
    case 'yesterday':
      return between(Date.UTC(year, month, date - 1), Date.UTC(year, month, date - 1));
    case 'last-7-days':
      return between(Date.UTC(year, month, date - 6), today);
    case 'last-30-days':
      return between(Date.UTC(year, month, date - 29), today);
    case 'this-month':
      return between(Date.UTC(year, month, 1), today);
    case 'last-month':
      return between(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0));
    case 'this-year':
      return between(Date.UTC(year, 0, 1), today);
    case 'last-year':
      return between(Date.UTC(year - 1, 0, 1), Date.UTC(year - 1, 11, 31));
  }
}

/** First and last moment of the days. The last one is finer than the clocks that made the rows. */
export function momentsOf({ from, to }: Days): { from?: string; to?: string } {
  return {
    ...(from !== null && { from: `${from}T00:00:00Z` }),
    ...(to !== null && { to: `${to}T23:59:59.999999Z` }),
  };
}

/** Tells whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === text;
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

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
