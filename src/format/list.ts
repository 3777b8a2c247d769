const formatters = new Map<string, Intl.ListFormat>();

/** "Studio plan, Room and Render farm", as a language puts things together. */
export function formatList(items: readonly string[], lang: string): string {
  let format = formatters.get(lang);
  if (!format) {
    format = new Intl.ListFormat(lang);
    formatters.set(lang, format);
  }
  return format.format(items);
}
