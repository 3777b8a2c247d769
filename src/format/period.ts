/** Units of a billing period. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'year';

const UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

/** Reads upstream's `Day`, `Week`, `Month` or `Year`; undefined for a unit that is newer than this kit. */
function periodUnit(interval: string): PeriodUnit | undefined {
  const unit = interval.toLowerCase();
  return UNITS.has(unit) ? (unit as PeriodUnit) : undefined;
}

/**
 * "every year", "every 2 months", in the words of a translation. An unknown unit is shown as it
 * came, and a count of less than one means nothing, so it isn't told.
 */
export function formatPeriod(
  count: number,
  interval: string,
  every: (count: number, unit: PeriodUnit) => string,
): string {
  const unit = periodUnit(interval);
  if (!unit) return interval;
  return every(Number.isInteger(count) && count > 0 ? count : 1, unit);
}
