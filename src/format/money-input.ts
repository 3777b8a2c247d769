import { currencyExponent } from '../protocol/currency.js';
import { fromDecimal, readMinor, toDecimal, type Minor } from './money.js';
import { moneyMarks, plainDigits } from './money-marks.js';

/**
 * Why a typed amount can't be taken. `ambiguous`: it means one thing here and another abroad, as
 * "1,500" does; we ask rather than guess.
 */
export type MoneyProblem =
  | 'empty'
  | 'not-a-number'
  | 'ambiguous'
  | 'too-precise'
  | 'negative'
  | 'too-large'
  | 'other-currency'
  | 'unknown-currency';

export type TypedMoney =
  | { readonly minor: number; readonly problem?: never }
  | { readonly minor?: never; readonly problem: MoneyProblem };

/** Longer than any amount with its name; what is pasted may be a whole page. */
const LONGEST = 80;

const refuse = (problem: MoneyProblem): TypedMoney => ({ problem });

/** Reads an amount that somebody typed or pasted, in the ways of a language. Never a guess. */
export function parseMoney(text: string, currency: string, lang: string): TypedMoney {
  const exponent = currencyExponent(currency);
  if (exponent === undefined) return refuse('unknown-currency');
  if (text.length > LONGEST) return refuse('not-a-number');
  const { decimal, group, names } = moneyMarks(currency, lang);

  const signed = plainDigits(text).trim().toLowerCase();
  if (signed === '') return refuse('empty');
  const { number, rest, negative } = takeApart(signed, names);
  if (/\p{Sc}/u.test(rest) || currencyExponent(rest.toUpperCase()) !== undefined)
    return refuse('other-currency');
  if (rest !== '' || !/\d/.test(number)) return refuse('not-a-number');

  const read = readNumber(number, decimal, group);
  if (read.problem !== undefined) return read;
  const minor = fromDecimal(read.plain, exponent);
  if (minor === undefined) return refuse('too-precise');
  if (negative && minor !== 0n) return refuse('negative');
  if (minor > BigInt(Number.MAX_SAFE_INTEGER)) return refuse('too-large');
  return { minor: Number(minor) };
}

/** An amount as one would type it: "1234.50", and "1234,50" in German. Empty where it can't be told. */
export function typedMoney(minor: Minor, currency: string, lang: string): string {
  const exponent = currencyExponent(currency);
  const amount = readMinor(minor);
  if (exponent === undefined || amount === undefined) return '';
  return toDecimal(amount, exponent).replace('.', moneyMarks(currency, lang).decimal);
}

/** What was typed in one language, as the same amount in another; what is no amount stays as it is. */
export function retypedMoney(text: string, currency: string, from: string, to: string): string {
  const { minor } = parseMoney(text, currency, from);
  return minor === undefined || from === to ? text : typedMoney(minor, currency, to);
}

/** Parts the number from the sign and the currency around it; `rest` is what is neither. */
function takeApart(text: string, names: readonly string[]) {
  let number = text;
  // A name may have dots in it, as "Rs." has, so it goes first; on one side only.
  const name =
    names.find((each) => unsigned(number).startsWith(each)) ??
    names.find((each) => number.endsWith(each));
  if (name !== undefined) number = number.replace(name, '').trim();
  const negative = /^[-\u2212]|[-\u2212]$/.test(number);
  number = number.replace(/^[-+\u2212]|[-+\u2212]$/, '').trim();
  const rest = number.replace(/[\d.,'\u2019\u066b\u066c\s]/gu, '');
  return { number, rest, negative };
}

const unsigned = (text: string): string => text.replace(/^[-+\u2212]\s*/, '');

type PlainNumber =
  | { readonly plain: string; readonly problem?: never }
  | { readonly plain?: never; readonly problem: MoneyProblem };

/** Finds out which mark is the decimal one. */
function readNumber(text: string, decimal: string, group: string): PlainNumber {
  const taken = (plain: string | undefined, problem: MoneyProblem): PlainNumber =>
    plain === undefined ? { problem } : { plain };
  // Spaces and apostrophes only ever part thousands; the Arabic marks have one meaning each.
  const number = text.replace(/\u066c/g, "'");
  const marks = number.replace(/\d/g, '');
  const points = [...new Set(marks.replace(/[\s'\u2019]/g, ''))];
  const last = points.at(-1);
  if (last === undefined) return taken(join(number), 'not-a-number');
  // "1,000.00": two different marks can be read in one way only, abroad as well.
  if (points.length > 1) {
    const once = points.length === 2 && marks.indexOf(last) === marks.length - 1;
    return taken(once ? join(number, last) : undefined, 'not-a-number');
  }
  if (last === '\u066b' || last === decimal) {
    const once = number.indexOf(last) === number.lastIndexOf(last);
    if (once) return taken(join(number, last), 'not-a-number');
  }
  if (last === group || number.indexOf(last) !== number.lastIndexOf(last)) {
    return taken(join(number), 'ambiguous');
  }
  // A mark that this language has no use for: a decimal one, unless thousands are as likely.
  const behind = number.length - 1 - number.indexOf(last);
  return taken(behind === 3 ? undefined : join(number, last), 'ambiguous');
}

/** Puts a number together at its decimal mark. Undefined unless thousands stand in their places. */
function join(text: string, decimal?: string): string | undefined {
  const at = decimal === undefined ? -1 : text.lastIndexOf(decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (!/^\d*$/.test(fraction)) return undefined;
  // Groups of three, or of two before the last three as in India; a group never starts with nought.
  const grouped =
    /^[1-9]\d{0,2}(?:([.,'\u2019\s])\d{3}(?:\1\d{3})*|([.,'\u2019\s])(?:\d{2}\2)*\d{3})$/;
  if (!/^\d*$/.test(whole) && !grouped.test(whole)) return undefined;
  const digits = whole.replace(/\D/g, '');
  if (digits === '' && fraction === '') return undefined;
  return `${digits || '0'}${fraction && `.${fraction}`}`;
}
