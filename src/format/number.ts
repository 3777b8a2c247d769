const formatters = new Map<string, Intl.NumberFormat>();

/** A count in the digits and grouping of a language. */
export function formatCount(count: number, lang: string): string {
  let format = formatters.get(lang);
  if (!format) {
    format = new Intl.NumberFormat(lang);
    formatters.set(lang, format);
  }
  return format.format(count);
}
