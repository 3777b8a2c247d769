import { currencyExponent } from '../protocol/currency.js';
import { revealMarks } from './name.js';

/** An amount in a currency's smallest unit; a string or bigint where it is beyond safe integers. */
export type Minor = number | bigint | string;

export interface MoneyOptions {
  /** `always` writes a plus too, as a ledger does; `never` leaves the minus to somebody else. */
  readonly sign?: 'auto' | 'always' | 'never';
  /** `code` where symbols would be mixed up: "USD 10.00". */
  readonly display?: 'symbol' | 'code';
}

/** In place of an amount that can't be told. */
export const UNREADABLE = '—';

/** The minus of typography, which screen readers call by its name. */
const MINUS = '\u2212';

/** The end of "US$" from right to left, which would stand before it: "$US". */
const TURNED_SYMBOL = /(?<=^\u200f.*[A-Z])\p{Sc}/u;

/** Formatters are costly to make; few pages show more currencies than this in one language. */
const formatters = new Map<string, Intl.NumberFormat>();
const KEPT = 50;

/** An amount as an exact integer. Undefined for what is none, and for a number that was rounded on its way. */
export function readMinor(minor: Minor): bigint | undefined {
  if (typeof minor === 'bigint') return minor;
  if (typeof minor === 'number') return Number.isSafeInteger(minor) ? BigInt(minor) : undefined;
  return /^[+-]?\d{1,40}$/.test(minor) ? BigInt(minor.replace('+', '')) : undefined;
}

/** `12345` with two decimals is `123.45`. Digits are moved, never divided. */
export function toDecimal(minor: bigint, exponent: number): string {
  const digits = String(minor < 0n ? -minor : minor).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = exponent > 0 ? `.${digits.slice(-exponent)}` : '';
  return `${minor < 0n ? '-' : ''}${whole}${fraction}`;
}

/** `123.45` with two decimals is `12345`. Undefined for what has more decimals or is no number. */
export function fromDecimal(decimal: string, exponent: number): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (!match || fraction.length > exponent) return undefined;
  return BigInt(sign + whole + fraction.padEnd(exponent, '0'));
}

/** An amount in the words of a language. Never a guess: what can't be told is shown as it came. */
export function formatMoney(
  minor: Minor,
  currency: string,
  lang: string,
  { sign = 'auto', display = 'symbol' }: MoneyOptions = {},
): string {
  const amount = readMinor(minor);
  if (amount === undefined) return UNREADABLE;
  const exponent = currencyExponent(currency);
  if (exponent === undefined) return rawMoney(amount, currency, sign);
  const decimal = toDecimal(amount, exponent) as Intl.StringNumericLiteral;
  return moneyFormatter(lang, currency, exponent, sign, display)
    .formatToParts(decimal)
    .map(({ type, value }) => (type === 'minusSign' ? value.replace('-', MINUS) : value))
    .join('')
    .replace(TURNED_SYMBOL, '$&\u200e');
}

/** The minus or plus of an amount, for a column of its own; empty for nothing. */
export function moneySign(minor: Minor): string {
  const amount = readMinor(minor) ?? 0n;
  if (amount === 0n) return '';
  return amount < 0n ? MINUS : '+';
}

/** An amount of an unknown currency: its digits and its code, with nothing made of them. */
function rawMoney(amount: bigint, currency: string, sign: MoneyOptions['sign']): string {
  const digits = String(amount < 0n ? -amount : amount);
  const mark = sign === 'never' || (sign === 'auto' && amount > 0n) ? '' : moneySign(amount);
  return `${mark}${digits}\u00a0${revealMarks(currency)}`;
}

function moneyFormatter(
  lang: string,
  currency: string,
  exponent: number,
  sign: 'auto' | 'always' | 'never',
  display: 'symbol' | 'code',
): Intl.NumberFormat {
  const key = [lang, currency, exponent, sign, display].join();
  let format = formatters.get(key);
  if (!format) {
    if (formatters.size >= KEPT) formatters.clear();
    format = new Intl.NumberFormat(lang, {
      style: 'currency',
      currency,
      currencyDisplay: display,
      // Nothing has neither plus nor minus.
      signDisplay: sign === 'always' ? 'exceptZero' : sign === 'never' ? 'never' : 'auto',
      minimumFractionDigits: exponent,
      maximumFractionDigits: exponent,
    });
    formatters.set(key, format);
  }
  return format;
}
