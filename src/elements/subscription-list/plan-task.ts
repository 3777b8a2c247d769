import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { keyFor, randomKey } from '../../client/idempotency-key.js';
import { Attempt } from '../../controllers/attempt.js';
import { Resource } from '../../controllers/resource.js';
import { formatMoney } from '../../format/money.js';
import { revealMarks } from '../../format/name.js';
import {
  changePlan,
  listPlans,
  previewPlanChange,
  type CheckoutLink,
  type Plan,
  type PlanChange,
  type PlanPreview,
  type Subscription,
} from '../../protocol/subscription.js';
import { radioGroup } from '../../ui/choice.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { button } from '../../ui/error-message.js';
import { textField } from '../../ui/field.js';
import { dayOf, nameOf, priceOf, spokenOf } from './about.js';
import { renderPreview } from './plan-preview.js';
import type { SubscriptionDetail } from './subscription-list.js';
import {
  change,
  clientOf,
  openPage,
  renderAttempt,
  reread,
  type Task,
  type TaskContext,
} from './task.js';

export interface PlanChangeDetail extends SubscriptionDetail {
  readonly productId: string;
  readonly quantity: number;
  readonly effectiveAt: NonNullable<PlanChange['effective_at']>;
}

const TYPING_MS = 300;
const PLANS = 100;

/** Another plan, or more of it. Nothing is sent but what the server has said the price of. */
export class PlanTask implements Task {
  #context: TaskContext;
  #attempt: Attempt<PlanChange, CheckoutLink>;
  #plans: Resource<readonly [CustomerClient], Plan[]>;
  #preview: Resource<readonly [CustomerClient, string], PlanPreview>;
  #plan: string | undefined;
  #quantity: string | undefined;
  #when: PlanChangeDetail['effectiveAt'] = 'immediately';
  /** What a price is asked for, as JSON: a little behind what is typed. */
  #asked = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(context: TaskContext) {
    this.#context = context;
    const { scope, session, params } = context;
    const isOpen = () => context.find(context.id) !== undefined && session.may(changePlan);
    this.#plans = new Resource(scope, {
      args: () => (session.client && isOpen() ? ([session.client] as const) : undefined),
      load: async ([client], signal) => {
        const input = { params: params(), query: { page_size: PLANS } };
        return (await client.read(listPlans, input, { signal })).items;
      },
    });
    this.#preview = new Resource(scope, {
      args: () =>
        session.client && this.#asked && isOpen()
          ? ([session.client, this.#asked] as const)
          : undefined,
      load: ([client, asked]) => {
        // No price of another choice may stand beside this one.
        this.#preview.forget();
        const input = { params: params(), body: JSON.parse(asked) as PlanChange };
        return client.write(previewPlanChange, input, { idempotencyKey: randomKey() });
      },
    });
    this.#attempt = new Attempt(scope, (body: PlanChange, idempotencyKey) =>
      clientOf(context).write(changePlan, { params: params(), body }, { idempotencyKey }),
    );
  }

  isChanged = (): boolean => this.#quantity !== undefined || this.#plan !== undefined;

  content = (subscription: Subscription): DialogContent => {
    const { localize } = this.#context;
    const { term, lang } = localize;
    const { state, busy } = this.#attempt;
    const priced = this.#priced(subscription);
    const { total_amount: total, currency } = priced?.immediate_charge?.summary ?? {};
    return {
      title: term('changePlanOf', nameOf(subscription, localize)),
      size: 500,
      level: 2,
      busy,
      ...(state.status !== 'unknown' && {
        act: {
          label:
            total && currency
              ? term('payAndChange', formatMoney(total, currency, lang))
              : term('changePlan'),
          disabled: !priced,
          onAct: this.#act,
        },
      }),
      body: html`${this.#renderForm(subscription, busy || state.status === 'unknown')}
        <div class="task-note" aria-live="polite">${this.#renderPrice(subscription)}</div>
        ${renderAttempt(this.#context, this.#attempt, this.#act)}`,
    };
  };

  #renderForm(subscription: Subscription, disabled: boolean): unknown {
    const { localize, reader } = this.#context;
    const { term } = localize;
    const told = reader();
    const { state } = this.#plans;
    if (state.status === 'loading') return html`<p class="task-text">${term('calculating')}</p>`;
    if (state.status === 'error') return this.#failed(() => void this.#plans.reload());
    const { product_id: own, currency, scheduled_change: scheduled } = subscription;
    const current: Plan = {
      ...subscription,
      product_id: own ?? '',
      name: nameOf(subscription, localize),
      price: subscription.recurring_pre_tax_amount,
    };
    const others = state.data?.filter(({ product_id }) => product_id !== own) ?? [];
    const next = dayOf(subscription.next_billing_date, told);
    return html`${radioGroup({
      name: 'plan',
      label: term('plan'),
      hideLabel: true,
      value: this.#plan ?? own ?? '',
      disabled,
      options: [current, ...others].map((plan) => ({
        value: plan.product_id,
        label: revealMarks(plan.name ?? plan.product_id),
        ...(plan === current && { text: term('currentPlan') }),
        // Another currency's price isn't what this subscription would cost.
        ...(plan.currency === currency && {
          figure: priceOf({ ...plan, tax_inclusive: true }, told),
        }),
      })),
      onChange: this.#onPlan,
    })}
    ${
      this.#isListed(this.#plan ?? own)
        ? textField({
            name: 'quantity',
            label: term('quantity'),
            inputmode: 'numeric',
            maxlength: 7,
            value: this.#quantity ?? String(subscription.quantity ?? 1),
            disabled,
            error: this.#quantityOf(subscription) === undefined ? term('quantityWrong') : undefined,
            onInput: this.#onQuantity,
          })
        : nothing
    }
    ${
      next
        ? radioGroup({
            name: 'when',
            label: term('whenToChange'),
            look: 'line',
            value: this.#when,
            disabled,
            options: [
              { value: 'immediately', label: term('now') },
              { value: 'next_billing_date', label: term('onDate', next) },
            ],
            onChange: this.#onWhen,
          })
        : nothing
    }
    ${
      scheduled
        ? html`<p class="field-hint">
            ${term(
              'replacesScheduled',
              revealMarks(scheduled.product_name ?? '–'),
              dayOf(scheduled.effective_at, told) ?? '–',
            )}
          </p>`
        : nothing
    }`;
  }

  #renderPrice(subscription: Subscription): unknown {
    const { localize, reader } = this.#context;
    const { term } = localize;
    const wanted = this.#wanted(subscription);
    const plans = this.#plans.state;
    if (plans.status !== 'ready') return nothing;
    if (!wanted) {
      const isAlone = !plans.data.some(({ product_id }) => product_id !== subscription.product_id);
      return html`<p class="field-hint">${term(isAlone ? 'noPlans' : 'sameAsNow')}</p>`;
    }
    const { state } = this.#preview;
    if (state.status === 'error' && this.#asked === JSON.stringify(wanted)) {
      return this.#failed(() => void this.#preview.reload());
    }
    const priced = this.#priced(subscription);
    if (!priced) return html`<p class="field-hint">${term('calculating')}</p>`;
    const plan = plans.data.find(({ product_id }) => product_id === wanted.product_id);
    return renderPreview(priced, plan ?? subscription, reader());
  }

  #failed(onRetry: () => void): TemplateResult {
    const { term } = this.#context.localize;
    return html`<p class="task-text" role="alert">${term('previewFailed')}</p>
      ${button(term('tryAgain'), onRetry)}`;
  }

  /** Customers may change to the listed plans only: of another, their own too, they can't have more. */
  #isListed(id: string | null): boolean {
    const { state } = this.#plans;
    return 'data' in state && state.data?.some(({ product_id }) => product_id === id) === true;
  }

  #quantityOf(subscription: Subscription): number | undefined {
    const typed = this.#quantity?.trim();
    if (typed === undefined) return subscription.quantity ?? 1;
    const quantity = Number(typed.normalize('NFKC'));
    return Number.isInteger(quantity) && quantity >= 1 ? quantity : undefined;
  }

  /** What would be sent; undefined where it is no change, or can't be read. */
  #wanted(subscription: Subscription): PlanChange | undefined {
    const product_id = this.#plan ?? subscription.product_id;
    const quantity = this.#quantityOf(subscription);
    if (!product_id || quantity === undefined || !this.#isListed(product_id)) return undefined;
    if (product_id === subscription.product_id && quantity === (subscription.quantity ?? 1)) {
      return undefined;
    }
    return {
      product_id,
      quantity,
      effective_at: this.#when,
      ...(subscription.scheduled_change && { cancel_scheduled_change_plan: true }),
    };
  }

  /** The price, if it is of exactly what would be sent. */
  #priced(subscription: Subscription): PlanPreview | undefined {
    const { state } = this.#preview;
    const wanted = this.#wanted(subscription);
    const isOfThis = wanted !== undefined && JSON.stringify(wanted) === this.#asked;
    return isOfThis && state.status === 'ready' ? state.data : undefined;
  }

  #ask(wait = 0): void {
    const { host, find, id } = this.#context;
    clearTimeout(this.#typing);
    const ask = () => {
      const subscription = find(id);
      const wanted = subscription && this.#wanted(subscription);
      this.#asked = wanted ? JSON.stringify(wanted) : '';
      host.requestUpdate();
    };
    if (wait) this.#typing = setTimeout(ask, wait);
    else ask();
    host.requestUpdate();
  }

  #onPlan = (event: Event): void => {
    this.#plan = (event.target as HTMLInputElement).value;
    this.#ask();
  };

  #onQuantity = (event: InputEvent): void => {
    this.#quantity = (event.target as HTMLInputElement).value;
    this.#ask(TYPING_MS);
  };

  #onWhen = (event: Event): void => {
    this.#when = (event.target as HTMLInputElement).value as PlanChangeDetail['effectiveAt'];
    this.#ask();
  };

  #act = (): void => {
    const context = this.#context;
    const subscription = context.find(context.id);
    const priced = subscription && this.#priced(subscription);
    const isCheck = this.#attempt.state.status === 'unknown';
    if (!subscription || (!priced && !isCheck)) return;
    const input = JSON.parse(this.#asked) as PlanChange;
    const { product_id: productId, quantity, effective_at: effectiveAt = 'immediately' } = input;
    const { immediate_charge: charge } = priced ?? {};
    const seen = [
      context.id,
      subscription.product_id,
      subscription.quantity,
      subscription.previous_billing_date,
      // To the minute: there and back again and there again is another change.
      charge?.effective_at?.slice(0, 16),
      charge?.summary?.total_amount,
    ];
    void change(context, {
      attempt: this.#attempt,
      input,
      key: keyFor('change-plan', seen, input),
      before: 'ce-subscription-change-plan',
      after: 'ce-subscription-plan-changed',
      detail: { productId, quantity, effectiveAt },
      done: async ({ payment_link }) => {
        if (openPage(payment_link)) return undefined;
        const now = await reread(context);
        if (!now) return '';
        const plan = effectiveAt === 'immediately' ? now : now.scheduled_change;
        // A payment that is declined, or on its way, leaves the plan as it was.
        return plan?.product_id === productId && plan.quantity === quantity
          ? spokenOf(now, context.reader())
          : context.localize.term('planUnchanged');
      },
    });
  };
}
