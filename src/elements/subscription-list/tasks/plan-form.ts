import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney } from '../../../format/money.js';
import { revealMarks } from '../../../format/name.js';
import type { Plan } from '../../../protocol/plan-change.js';
import type { Subscription } from '../../../protocol/subscription.js';
import { radioGroup } from '../../../ui/choice.js';
import { textField, type Field } from '../../../ui/field.js';
import { dayOf, nameOf, priceOf, type Reader } from '../../shared/subscription/wording.js';
import { MAX_CODES, type PlanChoice } from './plan-choice.js';

interface Form {
  readonly choice: PlanChoice;
  readonly plans: readonly Plan[];
  readonly subscription: Subscription;
  readonly reader: Reader;
  readonly disabled: boolean;
  /** Something was chosen, or typed: then the price may wait for more. */
  readonly onChange: (isTyped: boolean) => void;
}

/** Which plan, how much of it, what with it, and when. */
export function planForm(form: Form): TemplateResult {
  const { choice, plans, subscription, reader, disabled, onChange } = form;
  const { localize } = reader;
  const { term } = localize;
  const { product_id: own, currency, scheduled_change: scheduled } = subscription;
  const current: Plan = {
    ...subscription,
    product_id: own ?? '',
    name: nameOf(subscription, localize),
    price: subscription.recurring_pre_tax_amount,
    addons: [],
  };
  const others = plans.filter(({ product_id }) => product_id !== own);
  const plan = choice.planIn(plans, subscription);
  const next = dayOf(subscription.next_billing_date, reader);
  return html`${radioGroup({
    name: 'plan',
    label: term('plan'),
    hideLabel: true,
    value: choice.plan ?? own ?? '',
    disabled,
    options: [current, ...others].map((one) => ({
      value: one.product_id,
      label: revealMarks(one.name ?? one.product_id),
      ...(one === current && { text: term('currentPlan') }),
      // Another currency's price isn't what this subscription would cost.
      ...(one.currency === currency && {
        figure: priceOf({ ...one, tax_inclusive: true }, reader),
      }),
    })),
    onChange: (event) => {
      choice.plan = valueOf(event);
      onChange(false);
    },
  })}
  ${plan ? renderCounts(form, plan) : nothing}
  ${
    next
      ? radioGroup({
          name: 'when',
          label: term('whenToChange'),
          look: 'line',
          value: choice.when,
          disabled,
          options: [
            { value: 'immediately', label: term('now') },
            { value: 'next_billing_date', label: term('onDate', next) },
          ],
          onChange: (event) => {
            choice.when = valueOf(event) as PlanChoice['when'];
            onChange(false);
          },
        })
      : nothing
  }
  ${
    scheduled
      ? html`<p class="field-hint">
          ${term(
            'replacesScheduled',
            revealMarks(scheduled.product_name ?? '–'),
            dayOf(scheduled.effective_at, reader) ?? '–',
          )}
        </p>`
      : nothing
  }
  ${plan && choice.wanted(plans, subscription) ? renderCodes(form) : nothing}`;
}

/** How many of the plan, and of each of its add-ons. */
function renderCounts(form: Form, plan: Plan): TemplateResult {
  const { plans, subscription, reader } = form;
  const { term, lang } = reader.localize;
  const named = new Map(
    plans.flatMap(({ addons }) => addons.map((one) => [one.addon_id, one.name])),
  );
  const kept = new Set(plan.addons.map(({ addon_id }) => addon_id));
  const ending = subscription.addons.flatMap(({ addon_id: id }) =>
    kept.has(id) ? [] : [revealMarks(named.get(id) ?? id)],
  );
  return html`<div class="field counts">
    ${countField(form, 'quantity', { label: term('quantity') })}
    ${plan.addons.map(({ addon_id: id, name, currency, price }) =>
      countField(form, id, {
        label: revealMarks(name ?? id),
        note:
          currency === subscription.currency && price !== null
            ? formatMoney(price, currency ?? '', lang)
            : undefined,
      }),
    )}
    ${ending.length ? html`<p class="field-hint">${term('addonsEnd', ending.join(', '))}</p>` : nothing}
  </div>`;
}

/** A short box beside its label: several of them read like an order. */
function countField(
  { choice, subscription, reader, disabled, onChange }: Form,
  id: string,
  labels: Pick<Field, 'label' | 'note'>,
): TemplateResult {
  const { term } = reader.localize;
  return html`<div class="count">
    ${textField({
      ...labels,
      name: id,
      look: 'money',
      inputmode: 'numeric',
      maxlength: 7,
      value: choice.textOf(id, subscription),
      disabled,
      error:
        choice.count(id, subscription) === undefined
          ? term(id === 'quantity' ? 'quantityWrong' : 'countWrong')
          : undefined,
      onInput: (event) => {
        choice.counts.set(id, valueOf(event));
        onChange(true);
      },
    })}
  </div>`;
}

/** Codes are tried one by one, so that it is clear which one isn't good. */
function renderCodes({ choice, reader, disabled, onChange }: Form): TemplateResult {
  const { term } = reader.localize;
  const { codes, refused } = choice;
  const tryIt = () => {
    choice.tryCode();
    onChange(false);
  };
  return html`${
      codes.length < MAX_CODES
        ? html`<div
            class="field code"
            @keydown=${(event: KeyboardEvent) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              tryIt();
            }}
          >
            ${textField({
              name: 'discount',
              label: term('discountCode'),
              note: term('optional'),
              hint: codes.length ? term('codesReplace') : undefined,
              error: refused === undefined ? undefined : term('codeRefused', refused),
              maxlength: 100,
              value: choice.code,
              disabled,
              onInput: (event) => {
                choice.code = valueOf(event);
                choice.refused = undefined;
                onChange(true);
              },
            })}
            <button
              type="button"
              class="button"
              part="button"
              data-apply
              ?disabled=${disabled}
              @click=${tryIt}
            >
              ${term('applyCode')}
            </button>
          </div>`
        : nothing
    }
    <ul class="task-list">
      ${codes.map(
        (code) =>
          html`<li>
            <bdi class="grow">${revealMarks(code)}</bdi>
            <button
              type="button"
              class="button"
              part="button"
              aria-label="${term('removeCode')} ${code}"
              ?disabled=${disabled}
              @click=${(event: Event) => {
                // The button goes with its code.
                const form = (event.target as Element).closest('form');
                form?.querySelector<HTMLElement>('[name=discount]')?.focus();
                choice.codes = codes.filter((one) => one !== code);
                choice.refused = undefined;
                onChange(false);
              }}
            >
              ${term('removeCode')}
            </button>
          </li>`,
      )}
    </ul>`;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
