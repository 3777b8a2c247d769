import type { ClientError } from '../../client/errors.js';
import type { Localize } from '../../controllers/localize.js';
import { formatMoney } from '../../format/money.js';
import { parseMoney } from '../../format/money-input.js';
import { moneyProblem } from '../../ui/money-field.js';

export type EntryType = 'credit' | 'debit';

/** What is typed in the dialog of funds. */
export interface FundsDraft {
  readonly type: EntryType;
  readonly currency: string;
  readonly amount: string;
  readonly reason: string;
}

/** What is wrong with it, by field. */
export interface FundsMistakes {
  readonly currency?: string | undefined;
  readonly amount?: string | undefined;
  readonly reason?: string | undefined;
  readonly understood?: string | undefined;
}

/** What a draft is held against. */
export interface FundsRules {
  /** As the server told it last, in the currency's smallest unit. */
  readonly balance: number | null;
  /** There is no wallet of this currency. */
  readonly isNew: boolean;
  readonly allowNegative: boolean;
  readonly needsReason: boolean;
  /** The box below a large amount still has to be ticked. */
  readonly mustUnderstand: boolean;
}

/** What is typed, if it is an amount: in the currency's smallest unit. */
export function amountOf({ amount, currency }: FundsDraft, lang: string): number | undefined {
  const { minor } = parseMoney(amount, currency, lang);
  return minor === 0 ? undefined : minor;
}

/** Finds what must be put right before anything is sent. */
export function checkFunds(
  localize: Localize,
  { type, currency, amount, reason }: FundsDraft,
  { balance, isNew, allowNegative, needsReason, mustUnderstand }: FundsRules,
): FundsMistakes {
  const { term, lang } = localize;
  const typed = parseMoney(amount, currency, lang);
  const debit = type === 'debit';
  let wrong: string | undefined;
  if (typed.problem !== undefined) wrong = moneyProblem(localize, typed.problem, currency);
  else if (typed.minor === 0) wrong = term('amountZero');
  else if (debit && !isNew && !allowNegative && typed.minor > (balance ?? 0)) {
    wrong = term('overdraw', formatMoney(balance ?? 0, currency, lang));
  }
  return {
    currency: debit && isNew ? term('noWalletIn', currency) : undefined,
    amount: wrong,
    reason: needsReason && !reason.trim() ? term('reasonEmpty') : undefined,
    understood: mustUnderstand ? term('tickFirst') : undefined,
  };
}

/** Upstream's or the handler's refusal, at the field that it is about; undefined where it is about none. */
export function refusedFunds(
  { term }: Localize,
  { fields }: ClientError,
  currency: string,
): FundsMistakes | undefined {
  const codes = fields.map(({ code }) => code);
  if (codes.includes('UNSUPPORTED_CURRENCY')) {
    return { currency: term('unsupportedCurrency', currency) };
  }
  if (codes.includes('too_large')) return { amount: term('amountTooLarge') };
  if (codes.some((code) => /FUNDS|NEGATIVE/.test(code))) return { amount: term('overdrawRefused') };
  return undefined;
}
