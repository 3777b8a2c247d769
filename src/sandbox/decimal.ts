/** Credits are decimal strings with up to 28 places: whole numbers of 10^-28 keep them exact. */
const PLACES = 28;

/** The number behind a decimal string, or undefined if it is not one that upstream would store. */
export function parseDecimal(text: string): bigint | undefined {
  const match = /^(\d{1,10})(?:\.(\d{1,28}))?$/.exec(text);
  if (!match) return undefined;
  return BigInt((match[1] ?? '') + (match[2] ?? '').padEnd(PLACES, '0'));
}

/** The shortest text for it, without zeros at its end, as upstream writes amounts. */
export function formatDecimal(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(PLACES + 1, '0');
  const rest = digits.slice(-PLACES).replace(/0+$/, '');
  const sign = value < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -PLACES)}${rest ? `.${rest}` : ''}`;
}
