/**
 * How a spreadsheet recognises a formula: by a sign at the start, also a full-width or small one,
 * and also behind space, marks that can't be seen, and quotes. Tab, CR, LF and NUL make some
 * programs look at what follows them.
 */
const FORMULA = /^(?:[\t\r\n\0]|[\s\p{Cc}\p{Cf}"'`´‘’‚“”„«»]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** Tells whether a spreadsheet may take a text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}
