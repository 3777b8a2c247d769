import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import { formatDay, formatTime, parseDate } from '../../format/date.js';
import { shortId } from '../../format/id.js';
import { formatMoney } from '../../format/money.js';
import { revealMarks } from '../../format/name.js';
import { methodName } from '../../format/payment-method.js';
import { radioGroup } from '../../ui/choice.js';
import { textField } from '../../ui/field.js';
import { money } from '../../ui/money.js';
import { sum } from '../../ui/sum.js';
import {
  currencyOf,
  left,
  refundedBefore,
  toggleLine,
  type CheckedRefund,
  type ReadPayment,
  type RefundDraft,
} from './refund-draft.js';
import { renderLines } from './refund-lines.js';

/** Which payment: its id, how and when it was paid. */
export function refundNote(
  { lang }: Localize,
  id: string,
  read: ReadPayment | undefined,
): TemplateResult {
  const date = parseDate(read?.payment.created_at ?? null);
  return html`<span class="mono" dir="ltr" translate="no">${shortId(id)}</span>${
      read && ` · ${revealMarks(methodName(read.payment))}`
    }${date && html` · ${formatDay(date, lang)}, ${formatTime(date, lang)} UTC`}`;
}

export interface RefundFields {
  readonly read: ReadPayment;
  readonly draft: RefundDraft;
  readonly mistakes: CheckedRefund['mistakes'];
  readonly disabled: boolean;
  readonly onChange: (draft: RefundDraft) => void;
}

/** What goes back, all or lines, and why. */
export function refundFields(
  localize: Localize,
  { read, draft, mistakes, disabled, onChange }: RefundFields,
): TemplateResult {
  const { term, lang } = localize;
  const { lines } = read;
  const currency = currencyOf(read);
  return html`${radioGroup({
    name: 'what',
    label: term('refundWhat'),
    hideLabel: true,
    look: 'line',
    value: draft.what,
    disabled,
    options: [
      {
        value: 'all',
        label: term('everythingLeft', formatMoney(lines ? left(lines) : 0, currency, lang)),
      },
      { value: 'items', label: term('chooseItems') },
    ],
    error: mistakes.get(''),
    onChange: (event) => {
      const what = (event.target as HTMLInputElement).value as RefundDraft['what'];
      onChange({ ...draft, what });
    },
  })}
  ${
    draft.what === 'items' && lines
      ? renderLines(localize, {
          lines,
          currency,
          amounts: draft.amounts,
          mistakes,
          disabled,
          onToggle: (line) => onChange(toggleLine(draft, line, currency, lang)),
          onAmount: (line, typed) => {
            onChange({ ...draft, amounts: new Map(draft.amounts).set(line.items_id, typed) });
          },
        })
      : nothing
  }
  ${textField({
    name: 'reason',
    label: term('reason'),
    note: term('refundReasonNote'),
    value: draft.reason,
    maxlength: 3000,
    disabled,
    onInput: (event) => {
      onChange({ ...draft, reason: (event.target as HTMLInputElement).value });
    },
  })}`;
}

/** Written out like an invoice: what was paid, what goes back, what is left. */
export function refundSum(
  localize: Localize,
  read: ReadPayment,
  { amount }: CheckedRefund,
): TemplateResult {
  const { term } = localize;
  const currency = currencyOf(read);
  const paid = read.payment.total_amount ?? 0;
  const before = refundedBefore(read.payment);
  const show = (minor: number, look?: 'current') =>
    money(localize, { minor, currency, ...(look && { look }) });
  return sum(
    [
      { label: term('paidAmount'), amount: show(paid) },
      ...(before ? [{ label: term('refundedSoFar'), amount: show(-before) }] : []),
      { label: term('refundNow'), amount: show(-amount) },
    ],
    { label: term('leftOnPayment'), amount: show(paid - before - amount, 'current') },
  );
}
