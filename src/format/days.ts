/** Rules that mean other days each time: saved reports keep them, filters offer them. */
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

/** Days such as `2025-01-31`, both included; an end that is not there is open. */
export interface DayRange {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** The days that a rule means at a moment, as a zone's calendar has them. Those up to now end today. */
export function rangeOf(
  rule: RelativeDates,
  now: Date,
  zone = 'UTC',
): { from?: string; to?: string } {
  const today = dayIn(now.getTime(), zone);
  const [year, month, date] = today.split('-').map(Number) as [number, number, number];
  const day = (y: number, m: number, d: number) => dayOf(Date.UTC(y, m - 1, d));
  const since = (from: string) => ({ from, to: today });
  switch (rule) {
    case 'all':
      return {};
    case 'today':
      return since(today);
    case 'yesterday': {
      const yesterday = day(year, month, date - 1);
      return { from: yesterday, to: yesterday };
    }
    case 'last-7-days':
      return since(day(year, month, date - 6));
    case 'last-30-days':
      return since(day(year, month, date - 29));
    case 'this-month':
      return since(day(year, month, 1));
    case 'last-month':
      return { from: day(year, month - 1, 1), to: day(year, month, 0) };
    case 'this-year':
      return since(day(year, 1, 1));
    case 'last-year':
      return { from: day(year - 1, 1, 1), to: day(year - 1, 12, 31) };
  }
}

/** First and last moment of the days. The last one is finer than the clocks that made the rows. */
export function momentsOf(range: DayRange, zone = 'UTC'): { from?: string; to?: string } {
  const { from, to } = daysIn(range);
  const text = (time: number) => new Date(time).toISOString();
  return {
    ...(from && { from: text(startOf(Date.parse(from), zone)).replace('.000', '') }),
    ...(to && { to: text(startOf(Date.parse(to) + DAY_MS, zone) - 1).replace('Z', '999Z') }),
  };
}

/** The same as upstream's lists take it. */
export function createdBetween(
  range: DayRange,
  zone?: string,
): { created_at_gte?: string; created_at_lte?: string } {
  const { from, to } = momentsOf(range, zone);
  return { ...(from && { created_at_gte: from }), ...(to && { created_at_lte: to }) };
}

/** The ends that are days: what stands in a page's attribute or address may be anything. */
export function daysIn({ from, to }: DayRange): { from?: string; to?: string } {
  return { ...(from && isDay(from) && { from }), ...(to && isDay(to) && { to }) };
}

/** Tells whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === text;
}

const DAY_MS = 86_400_000;

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a zone's calendar and clock show at a moment, read as if it were UTC. */
function shownIn(time: number, zone: string): number {
  if (zone === 'UTC') return time;
  let clock = clocks.get(zone);
  if (!clock) {
    const two = '2-digit';
    clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    clocks.set(zone, clock);
  }
  const parts = Object.fromEntries(
    clock.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
}

function dayIn(time: number, zone: string): string {
  return dayOf(shownIn(time, zone));
}

/** The moment at which a day begins: not always at midnight, and midnight may come twice. */
function startOf(midnight: number, zone: string): number {
  const [early, late] = [-DAY_MS, DAY_MS]
    .map((near) => midnight - (shownIn(midnight + near, zone) - midnight - near))
    .sort((one, other) => one - other) as [number, number];
  return dayIn(early, zone) === dayOf(midnight) ? early : late;
}
