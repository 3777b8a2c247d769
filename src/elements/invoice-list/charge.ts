import type { LineItems, Payment } from '../../protocol/payment.js';

/** How the lines of a payment make its total. */
export interface Charge {
  readonly lines: readonly { readonly name: string | null; readonly amount: bigint | undefined }[];
  readonly total: bigint;
  /** To be added to the lines. */
  readonly tax: bigint;
  /** Already in the lines. */
  readonly includedTax: bigint;
  /** What lines and tax leave to the total: upstream doesn't say what it is. */
  readonly rest: bigint;
}

/**
 * Takes a payment apart. Upstream doesn't say whether its lines are with tax: that shows in what
 * they add up to. What no reading explains is left as a rest and never given a name.
 */
export function takeApart(payment: Payment, { currency, items }: LineItems): Charge | undefined {
  const { total_amount, tax } = payment;
  if (total_amount === null) return undefined;
  const total = BigInt(total_amount);
  // Lines in another currency add up to nothing here.
  const own = currency === payment.currency ? items : [];
  const lines = own.map(({ name, amount }) => ({ name, amount: asBig(amount) }));
  const sum = lines.reduce((all, { amount = 0n }) => all + amount, 0n);
  const taxes = asBig(tax) ?? own.reduce((all, line) => all + (asBig(line.tax) ?? 0n), 0n);
  const included = taxes !== 0n && sum === total;
  return {
    lines,
    total,
    tax: included ? 0n : taxes,
    includedTax: included ? taxes : 0n,
    rest: included ? 0n : total - sum - taxes,
  };
}

const asBig = (amount: number | null): bigint | undefined =>
  amount === null ? undefined : BigInt(amount);
