/**
 * Decimals of currencies. A table of our own, never `Intl`: payment providers and browsers disagree
 * about some of them, and a wrong one shows a hundredfold amount.
 */

/** Upstream's closed list of currency codes. */
export const CURRENCIES: readonly string[] = (
  'AED ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BWP BYN BZD ' +
  'CAD CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GHS GIP GMD ' +
  'GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT ' +
  'LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO ' +
  'NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SEK SGD SHP SLE ' +
  'SLL SOS SRD SSP STN SVC SZL THB TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST ' +
  'XAF XCD XOF XPF YER ZAR ZMW'
).split(' ');

const NO_DECIMALS = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF'.split(' ');
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

const exponents = new Map<string, number>([
  ...CURRENCIES.map((code) => [code, 2] as const),
  ...NO_DECIMALS.map((code) => [code, 0] as const),
  ...THREE_DECIMALS.map((code) => [code, 3] as const),
]);

/**
 * How many of an amount's digits stand behind the decimal mark. Undefined for a code that nobody
 * knows: such an amount must be shown as it came, for any guess may be wrong by a hundred.
 */
export function currencyExponent(currency: string): number | undefined {
  return exponents.get(currency);
}

/**
 * Corrects the table, for a merchant whose upstream counts a currency in another way, or has a new
 * one. Call it in the page, before anything is shown. The returned function takes the correction back.
 */
export function overrideExponents(corrections: Readonly<Record<string, number>>): () => void {
  const before = Object.keys(corrections).map((code) => [code, exponents.get(code)] as const);
  for (const [code, exponent] of Object.entries(corrections)) {
    if (!/^[A-Z]{3}$/.test(code) || !Number.isInteger(exponent) || exponent < 0 || exponent > 8) {
      throw new RangeError(`${code}: ${exponent} are no decimals of a currency`);
    }
  }
  for (const [code, exponent] of Object.entries(corrections)) exponents.set(code, exponent);
  return () => {
    for (const [code, exponent] of before) {
      if (exponent === undefined) exponents.delete(code);
      else exponents.set(code, exponent);
    }
  };
}
