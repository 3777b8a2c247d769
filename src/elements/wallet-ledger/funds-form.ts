import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import { formatMoney } from '../../format/money.js';
import { revealMarks } from '../../format/name.js';
import { checkbox } from '../../ui/choice.js';
import { selectField, textField } from '../../ui/field.js';
import { moneyField } from '../../ui/money-field.js';
import { money } from '../../ui/money.js';
import { sum } from '../../ui/sum.js';
import type { FundsDraft, FundsMistakes } from './funds-draft.js';

const MAX_REASON = 500;

export const fundsFormStyles = css`
  .deduct-all {
    display: block;
    margin-block: 4px 0;
    margin-inline-start: auto;
  }

  .deduct-all + .field {
    margin-block-start: 12px;
  }

  .reviewed {
    margin: 0 0 8px;
    overflow-wrap: anywhere;
  }

  .sum,
  .outcome:not(:empty) {
    margin-block-start: 16px;
  }
`;

/** What the form of funds shows. Amounts are in the currency's smallest unit. */
export interface FundsForm {
  readonly localize: Localize;
  readonly draft: FundsDraft;
  readonly mistakes: FundsMistakes;
  /** What is typed, if it is an amount. */
  readonly amount: number | undefined;
  readonly balance: number | null;
  /** There is no wallet of this currency. */
  readonly isNew: boolean;
  readonly currencies: readonly string[];
  readonly needsReason: boolean;
  readonly understood: boolean;
  readonly disabled: boolean;
  readonly onInput: (event: InputEvent) => void;
  readonly onCurrency: (event: Event) => void;
  readonly onAll: () => void;
  readonly onUnderstood: (event: Event) => void;
}

/** The fields of the first step: currency, amount and reason. */
export function fundsFields(form: FundsForm): TemplateResult {
  const { draft, mistakes, balance, isNew, currencies, needsReason, disabled, onInput } = form;
  const { term } = form.localize;
  const credit = draft.type === 'credit';
  return html`<div class="fields">
      ${selectField({
        name: 'currency',
        label: term('currency'),
        value: draft.currency,
        options: currencies.map((code) => ({ value: code, label: code })),
        error: mistakes.currency,
        disabled,
        onChange: form.onCurrency,
      })}
      ${moneyField({
        name: 'amount',
        label: term('ledgerAmount'),
        value: draft.amount,
        error: mistakes.amount,
        required: true,
        disabled,
        hint: isNew && credit ? term('newWallet', draft.currency) : undefined,
        onInput,
      })}
    </div>
    ${
      !credit && balance !== null && balance > 0
        ? html`<button
            type="button"
            class="link-button deduct-all"
            ?disabled=${disabled}
            @click=${form.onAll}
          >
            ${term('deductAll')}
          </button>`
        : nothing
    }
    ${textField({
      name: 'reason',
      label: term('reason'),
      note: term(needsReason ? 'reasonNote' : 'reasonOptional'),
      value: draft.reason,
      maxlength: MAX_REASON,
      required: needsReason,
      error: mistakes.reason,
      disabled,
      onInput,
    })}`;
}

/** A large amount, to be read once more. */
export function fundsReview(form: FundsForm): TemplateResult {
  const { localize, draft, mistakes, amount = 0, understood, disabled } = form;
  const { term, lang } = localize;
  return html`${
    draft.reason.trim()
      ? html`<p class="reviewed"><bdi>${revealMarks(draft.reason)}</bdi></p>`
      : nothing
  }
  ${checkbox({
    name: 'understood',
    label: term('understandAmount', formatMoney(amount, draft.currency, lang)),
    checked: understood,
    disabled,
    error: mistakes.understood,
    onChange: form.onUnderstood,
  })}`;
}

/** Before, change and after: so that the button does what was read. */
export function fundsSum({ localize, draft, amount, balance, isNew }: FundsForm): TemplateResult {
  const { term } = localize;
  const { currency } = draft;
  const credit = draft.type === 'credit';
  const figure = (
    minor: number | bigint | null,
    look?: Pick<Parameters<typeof money>[1], 'look' | 'sign'>,
  ) => (minor === null ? '–' : money(localize, { minor, currency, ...look }));
  const change = amount === undefined ? null : credit ? amount : -amount;
  const start = balance ?? (isNew ? 0 : null);
  const after = change === null || start === null ? null : BigInt(start) + BigInt(change);
  return sum(
    [
      { label: term('balanceNow'), amount: figure(balance) },
      { label: term(credit ? 'add' : 'deduct'), amount: figure(change, { sign: 'always' }) },
    ],
    { label: term('balanceAfter'), amount: figure(after, { look: 'current' }) },
  );
}
