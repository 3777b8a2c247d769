import { DAY, formatter, shortMonth } from './date.js';

/** "17–31 Oct 2025": what both days have in common is written once. */
export function formatDays(from: Date, to: Date, lang: string): string {
  const days = formatter(lang, { ...DAY, day: 'numeric', timeZone: 'UTC' }).formatRange(from, to);
  // Two bare numbers belong together; some versions of the world's data part them.
  return shortMonth(days, lang).replace(/^(\d+)\s–\s(?=\d)/, '$1–');
}

/** A date in the parts that are asked for, as the day and month below a heading that says the year. */
export function formatParts(date: Date, lang: string, options: Intl.DateTimeFormatOptions): string {
  return shortMonth(formatter(lang, options).format(date), lang);
}
