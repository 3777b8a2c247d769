import { currencyExponent } from '../../../protocol/currency.js';

/** Decimals of a currency's amounts at upstream; 2 for one that is new to the kit. */
export function exponentOf(currency: string): number {
  return currencyExponent(currency) ?? 2;
}

/** A whole number of minor units, as upstream gives them: a number, or a text for disputes. */
export function minorUnits(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : null;
  return typeof value === 'string' && /^-?\d{1,30}$/.test(value) ? BigInt(value) : null;
}

/** `-12.34` from -1234 and 2: no symbol, no grouping, a dot, every decimal. */
export function decimalString(minor: bigint, exponent: number): string {
  const digits = String(minor < 0n ? -minor : minor).padStart(exponent + 1, '0');
  const cut = digits.length - exponent;
  return `${minor < 0n ? '-' : ''}${digits.slice(0, cut)}${exponent ? `.${digits.slice(cut)}` : ''}`;
}
