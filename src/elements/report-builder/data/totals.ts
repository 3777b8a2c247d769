import { decimalString, exponentOf } from './amount.js';
import type { Cell, Column } from './columns.js';

/** The sum of an amount column in one currency. */
export interface Total {
  readonly key: string;
  readonly currency: string;
  /** Decimal text. */
  readonly amount: string;
}

/** Adds up amount columns by currency, in whole minor units; never across currencies. */
export class Totals {
  #places: readonly { readonly key: string; readonly amount: number; readonly currency: number }[];
  #minor: boolean;
  #sums = new Map<string, { key: string; currency: string; sum: bigint }>();

  /** `minor`: the cells hold minor units. */
  constructor(
    columns: readonly Column[],
    currencyOf: (key: string) => string | undefined,
    minor = false,
  ) {
    this.#minor = minor;
    this.#places = columns.flatMap(({ key, type }, amount) => {
      const currency = columns.findIndex((column) => column.key === currencyOf(key));
      return type === 'amount' && currency >= 0 ? [{ key, amount, currency }] : [];
    });
  }

  add(cells: readonly Cell[]): void {
    for (const { key, amount, currency } of this.#places) {
      const text = String(cells[amount] ?? '');
      const code = String(cells[currency] ?? '');
      if (!/^-?\d+(\.\d+)?$/.test(text)) continue;
      const name = JSON.stringify([key, code]);
      const total = this.#sums.get(name) ?? { key, currency: code, sum: 0n };
      // Every amount of a currency has the same decimals, so the dot can be left out of the sum.
      total.sum += BigInt(text.replace('.', ''));
      this.#sums.set(name, total);
    }
  }

  get list(): Total[] {
    return [...this.#sums.values()].map(({ key, currency, sum }) => ({
      key,
      currency,
      amount: decimalString(sum, this.#minor ? 0 : exponentOf(currency)),
    }));
  }
}
