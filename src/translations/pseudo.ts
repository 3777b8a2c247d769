import en from './en.js';
import type { Translation } from './translation.js';

/*
 * Two languages that nobody speaks, made of English, for whoever looks after a page: what stays plain
 * in `en-XA` goes past the localiser, and what its longer texts break, German will break too; `ar-XB`
 * shows a page from right to left to those who read English. Pages register them if they want them.
 */

/** Each with an accent, in one code unit. */
const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž';

const LONGER = 1.4;

/** Each letter with an accent, and letters twice until a text is 40 % longer. Marks show its ends. */
function accent(text: string): string {
  let said = '';
  let length = 0;
  for (const letter of text) {
    length += letter.length * LONGER;
    const accented = ACCENTED[PLAIN.indexOf(letter)];
    said += accented ?? letter;
    if (accented && said.length < length) said += accented;
  }
  return /\S/.test(text) ? `[${said}]` : text;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names and amounts stay as they came. A word in small letters is a unit or a kind, and is said. */
function accentAround(text: string, values: readonly unknown[]): string {
  const kept = values.filter((value) => typeof value === 'string' && /[^a-z_-]/.test(value));
  if (!kept.length) return accent(text);
  const parts = text.split(new RegExp(`(${(kept as string[]).map(escaped).join('|')})`));
  return parts.map((part, at) => (at % 2 ? part : accent(part))).join('');
}

type Say = (...args: unknown[]) => string | undefined;

const accented = Object.entries(en).map(([key, text]: [string, unknown]) => {
  if (typeof text !== 'function') return [key, accent(String(text))];
  const say: Say = (...args) => {
    const said = (text as Say)(...args);
    return said && accentAround(said, args.flat());
  };
  return [key, say];
});

/** English with accents on every letter, 40 % longer. */
export const enXA: Translation = {
  ...(Object.fromEntries(accented) as Translation),
  $code: 'en-XA',
  $name: 'Åççéñţš',
  $dir: 'ltr',
};

/** English, written from right to left. */
export const arXB: Translation = { ...en, $code: 'ar-XB', $name: 'Right to left', $dir: 'rtl' };
