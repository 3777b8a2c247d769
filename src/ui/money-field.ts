import type { TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize.js';
import { typedMoney, type MoneyProblem } from '../format/money-input.js';
import { currencyExponent } from '../protocol/currency.js';
import { textField, type TextField } from './field.js';

/**
 * A box for an amount. What is in it is text until `parseMoney` has read it: it is never changed under the hand,
 * and in another language of the page it is the same amount (`retypedMoney`).
 */
export function moneyField(
  field: Omit<TextField, 'type' | 'inputmode' | 'autocomplete' | 'look'>,
): TemplateResult {
  return textField({ ...field, inputmode: 'decimal', look: 'money', maxlength: 40 });
}

/** What is wrong with a typed amount, and what would be right. */
export function moneyProblem(
  { term, lang }: Localize,
  problem: MoneyProblem,
  currency: string,
): string {
  const decimals = currencyExponent(currency) ?? 0;
  const example = typedMoney(1250n * 10n ** BigInt(decimals), currency, lang);
  switch (problem) {
    case 'empty':
      return term('amountEmpty');
    case 'not-a-number':
      return term('amountNotNumber', example);
    case 'ambiguous':
      return term('amountAmbiguous', example);
    case 'too-precise':
      return term('amountTooPrecise', decimals);
    case 'negative':
      return term('amountNegative');
    case 'too-large':
      return term('amountTooLarge');
    case 'other-currency':
      return term('amountOtherCurrency', currency);
    case 'unknown-currency':
      return term('amountUnknownCurrency', currency);
  }
}
