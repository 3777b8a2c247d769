const formatters = new Map<string, Intl.NumberFormat>();
const KEPT = 50;
/** As many as `Intl` can write. */
const MOST_DIGITS = 20;

/**
 * A decimal text, such as "12.50", in the digits and marks of a language. With all the decimals that
 * it has; what can't be written so is shown as it came.
 */
export function formatDecimal(decimal: string, lang: string): string {
  const match = /^[+-]?\d+(?:\.(\d+))?$/.exec(decimal);
  const digits = match?.[1]?.length ?? 0;
  if (!match || digits > MOST_DIGITS) return decimal;
  const key = `${lang} ${String(digits)}`;
  let format = formatters.get(key);
  if (!format) {
    if (formatters.size >= KEPT) formatters.clear();
    format = new Intl.NumberFormat(lang, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formatters.set(key, format);
  }
  return format.format(decimal as Intl.StringNumericLiteral).replace('-', '\u2212');
}
