/** Formatters are costly to make and pages have few languages: a small cache is enough. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const KEPT = 20;

/** A formatter for a language, made once for the same options. */
export function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  let format = formatters.get(key);
  if (!format) {
    if (formatters.size >= KEPT) formatters.clear();
    format = new Intl.DateTimeFormat(dateLocale(lang), options);
    formatters.set(key, format);
  }
  return format;
}

/** English of no country writes the day first, as `Intl` does for most of the world: never ambiguous. */
function dateLocale(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}

export const DAY = { year: 'numeric', month: 'short', day: '2-digit' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Parses an ISO time; null for what is none. */
export function parseDate(iso: string | null): Date | null {
  const date = iso ? new Date(iso) : null;
  return date && !Number.isNaN(date.getTime()) ? date : null;
}

/** "31 Oct 2025": day in two digits, so that a column of them lines up; the year in full. */
export function formatDay(date: Date, lang: string, timeZone = 'UTC'): string {
  return shortMonth(formatter(lang, { ...DAY, timeZone }).format(date), lang);
}

/** All months of English in three letters: a column of times beside them lines up. */
export function shortMonth(text: string, lang: string): string {
  return lang === 'en' ? text.replace(/\bSept\b/, 'Sep') : text;
}

/** "05:35", on a 24-hour clock. */
export function formatTime(date: Date, lang: string, timeZone: string | undefined = 'UTC'): string {
  return formatter(lang, { ...TIME, timeZone }).format(date);
}
