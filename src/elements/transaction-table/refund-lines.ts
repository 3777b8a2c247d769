import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import { formatMoney } from '../../format/money.js';
import type { LineItems } from '../../protocol/payment.js';
import { moneyField } from '../../ui/money-field.js';
import { itemName } from './details-dialog.js';
import { refundable, type LineItem } from './refund-draft.js';

export interface RefundLines {
  readonly lines: LineItems;
  readonly currency: string;
  /** Of lines that are ticked, as typed. */
  readonly amounts: ReadonlyMap<string, string>;
  readonly mistakes: ReadonlyMap<string, string>;
  readonly disabled: boolean;
  readonly onToggle: (line: LineItem) => void;
  readonly onAmount: (line: LineItem, typed: string) => void;
}

/** The lines of a payment, each with what is left of it and how much of that goes back. */
export function renderLines(localize: Localize, options: RefundLines): TemplateResult {
  const { term, lang } = localize;
  const { lines, currency, amounts, mistakes, disabled, onToggle, onAmount } = options;
  const format = (minor: number) => formatMoney(minor, currency, lang);
  return html`<div class="refund-lines">
    ${lines.items.map((line, index) => {
      const most = refundable(line);
      const name = itemName(term('unnamedItem'), line);
      const typed = amounts.get(line.items_id);
      const { amount, tax } = line;
      return html`<div class="refund-line ${most ? '' : 'gone'}">
        <label class="choice">
          <input
            type="checkbox"
            class="tick"
            name="line"
            .checked=${typed !== undefined}
            ?disabled=${disabled || !most}
            @change=${() => onToggle(line)}
          />
          <span class="choice-label told">
            <span class="choice-name">${name}</span>
            ${
              amount === null
                ? nothing
                : html`<span class="choice-text"
                    >${tax ? term('withTax', format(amount), format(tax)) : format(amount)}</span
                  >`
            }
          </span>
        </label>
        <span class="line-left"
          >${most ? term('ofAmount', format(most)) : term('refundedBefore')}</span
        >
        ${
          most
            ? moneyField({
                name: `line-${String(index)}`,
                label: term('amountOf', name),
                value: typed ?? '',
                disabled: disabled || typed === undefined,
                error: mistakes.get(line.items_id),
                onInput: (event) => onAmount(line, (event.target as HTMLInputElement).value),
              })
            : html`<span class="line-none" aria-hidden="true">–</span>`
        }
      </div>`;
    })}
    ${
      lines.items.some(({ tax }) => tax)
        ? html`<p class="field-hint">${term('amountsWithTax')}</p>`
        : nothing
    }
  </div>`;
}
