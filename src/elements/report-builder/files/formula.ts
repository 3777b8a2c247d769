/** A sign that begins a formula, behind what a spreadsheet overlooks: space, unseen marks, quotes. */
const SIGN = `[\\s\\p{Cc}\\p{Cf}"'\`´‘’‚“”„«»]*[=+\\-@＝＋－＠﹦﹢﹣﹫−]`;

/**
 * How a spreadsheet recognises a formula: by a sign at the start. Tab, CR, LF and NUL make some
 * programs look at what follows them.
 */
const FORMULA = new RegExp(`^(?:[\\t\\r\\n\\0]|${SIGN})`, 'u');

/** Where a program that parts cells by another separator than the file's sees the next cell begin. */
const INNER = new RegExp(`(?<=[;|\\t\\r\\n])(?=${SIGN})`, 'gu');

/** Tells whether a spreadsheet may take a text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/**
 * A text as no spreadsheet takes it for a formula: with an apostrophe before the sign. Also inside,
 * for Excel in many countries opens a CSV file with the semicolon as its separator.
 */
export function guarded(text: string): string {
  return (looksLikeFormula(text) ? "'" : '') + text.replace(INNER, "'");
}
