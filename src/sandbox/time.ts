/** Milliseconds, by name. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Seeded records carry whole seconds (`2024-01-01T00:00:00Z`), as upstream's examples do. */
export function isoSeconds(ms: number): string {
  return `${new Date(Math.floor(ms / SECOND) * SECOND).toISOString().slice(0, 19)}Z`;
}

/** Adds calendar units; the last day of a short month stays the last day. */
export function addInterval(ms: number, count: number, unit: string): number {
  if (unit === 'Day') return ms + count * DAY;
  if (unit === 'Week') return ms + count * 7 * DAY;
  const from = new Date(ms);
  const months = unit === 'Year' ? count * 12 : count;
  const to = new Date(ms);
  to.setUTCDate(1);
  to.setUTCMonth(from.getUTCMonth() + months);
  const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), last));
  return to.getTime();
}
