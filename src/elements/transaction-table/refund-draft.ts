import type { Localize } from '../../controllers/localize.js';
import { formatMoney } from '../../format/money.js';
import { parseMoney, typedMoney } from '../../format/money-input.js';
import type { LineItems, Payment } from '../../protocol/payment.js';
import type { NewRefund } from '../../protocol/refund.js';
import { moneyProblem } from '../../ui/money-field.js';
import { whyNotRefund } from './payment-status.js';

export type LineItem = LineItems['items'][number];

/** A payment as it was read for its dialog. Its lines may not have come, where only reading goes on. */
export interface ReadPayment {
  readonly payment: Payment;
  readonly lines: LineItems | undefined;
}

/** What is typed in the refund dialog. */
export interface RefundDraft {
  readonly what: 'all' | 'items';
  /** Amounts as typed, of the lines that are ticked, by their ids. */
  readonly amounts: ReadonlyMap<string, string>;
  readonly reason: string;
}

export const EMPTY_DRAFT: RefundDraft = { what: 'all', amounts: new Map(), reason: '' };

/** A draft as it would be sent, or what is wrong with it. */
export interface CheckedRefund {
  /** Smallest units; what can be read of it while there are mistakes. */
  readonly amount: number;
  readonly items: NewRefund['items'];
  /** By the ids of lines; '' is about all of them. */
  readonly mistakes: ReadonlyMap<string, string>;
}

type WhyNot = NonNullable<ReturnType<typeof whyNotRefund>> | 'refundPending' | 'nothingLeft';

/** Why a payment that has just been read can't be refunded now; undefined if it can. */
export function whyNotNow({ payment, lines }: ReadPayment): WhyNot | undefined {
  const known = whyNotRefund(payment);
  if (known) return known;
  const isOpen = ({ status }: { status: string | null }) =>
    status === 'pending' || status === 'review';
  if (payment.refunds.some(isOpen)) return 'refundPending';
  return lines && left(lines) > 0 ? undefined : 'nothingLeft';
}

/** What its amounts are counted in; empty if upstream tells no currency. */
export const currencyOf = ({ payment, lines }: ReadPayment): string =>
  lines?.currency ?? payment.currency ?? '';

/** What upstream lets be refunded, of all lines together. */
export function left({ items }: LineItems): number {
  return items.reduce((sum, line) => sum + refundable(line), 0);
}

/** What upstream lets be refunded of a line, in minor units, tax included; never below 0. */
export function refundable({ refundable_amount: amount }: LineItem): number {
  return Math.max(0, amount ?? 0);
}

/** What has been given back, or is about to be: all but refunds that have failed. */
export function refundedBefore({ refunds }: Payment): number {
  return refunds
    .filter(({ status }) => status !== 'failed')
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** Reads a draft. Amounts include tax, as is upstream's default. */
export function checkRefund(
  localize: Localize,
  lines: LineItems,
  currency: string,
  draft: RefundDraft,
): CheckedRefund {
  const mistakes = new Map<string, string>();
  if (draft.what === 'all') return { amount: left(lines), items: undefined, mistakes };
  const { term, lang } = localize;
  const items: { item_id: string; amount: number }[] = [];
  for (const line of lines.items) {
    const typed = draft.amounts.get(line.items_id);
    if (typed === undefined) continue;
    const most = refundable(line);
    const { minor = 0, problem } = parseMoney(typed, currency, lang);
    const mistake = problem
      ? moneyProblem(localize, problem, currency)
      : minor === 0
        ? term('amountZero')
        : minor > most
          ? term('amountTooMuch', formatMoney(most, currency, lang))
          : undefined;
    if (mistake) mistakes.set(line.items_id, mistake);
    else items.push({ item_id: line.items_id, amount: minor });
  }
  if (items.length + mistakes.size === 0) mistakes.set('', term('chooseAnItem'));
  const amount = items.reduce((sum, item) => sum + item.amount, 0);
  return { amount, items, mistakes };
}

/** A line ticked, for all that is left of it, or unticked. */
export function toggleLine(
  draft: RefundDraft,
  line: LineItem,
  currency: string,
  lang: string,
): RefundDraft {
  const amounts = new Map(draft.amounts);
  if (!amounts.delete(line.items_id)) {
    amounts.set(line.items_id, typedMoney(refundable(line), currency, lang));
  }
  return { ...draft, amounts };
}
