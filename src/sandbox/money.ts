/** Currencies: which codes upstream knows, their decimals and a made-up rate to the dollar. */

/** Upstream's closed list of currency codes. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  (
    'AED ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BWP BYN BZD ' +
    'CAD CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GHS GIP GMD ' +
    'GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT ' +
    'LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO ' +
    'NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SEK SGD SHP SLE ' +
    'SLL SOS SRD SSP STN SVC SZL THB TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST ' +
    'XAF XCD XOF XPF YER ZAR ZMW'
  ).split(' '),
);

const ZERO = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const THREE = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** Decimals of a currency. Upstream says nothing certain about three; ISO 4217 does. */
export function exponent(currency: string): number {
  return ZERO.has(currency) ? 0 : THREE.has(currency) ? 3 : 2;
}

/** Dollars for one whole unit. Made up, but near enough to look right. */
// prettier-ignore
const DOLLARS: Readonly<Record<string, number>> = {
  USD: 1, INR: 0.011595, EUR: 1.16, GBP: 1.34, JPY: 0.0066, CAD: 0.715, AUD: 0.655, SEK: 0.106,
  AED: 0.2723, NGN: 0.00069, KWD: 3.26, IDR: 0.00006, THB: 0.031, ILS: 0.305, SGD: 0.77,
};

/** Minor units of one currency into minor units of another, rounded. */
export function convert(amount: number, from: string, to: string): number {
  if (from === to) return amount;
  const whole = amount / 10 ** exponent(from);
  const other = (whole * (DOLLARS[from] ?? 1)) / (DOLLARS[to] ?? 1);
  return Math.round(other * 10 ** exponent(to));
}

/** `USD 1,234.50`, for the invoice. No `Intl`: the bytes must not depend on the machine. */
export function money(amount: number, currency: string): string {
  const places = exponent(currency);
  const digits = String(Math.abs(amount)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = places > 0 ? `.${digits.slice(-places)}` : '';
  return `${currency} ${amount < 0 ? '-' : ''}${whole}${rest}`;
}
