import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../../client/customer-client.js';
import { isClientError } from '../../../client/errors.js';
import { keyFor, randomKey } from '../../../client/idempotency-key.js';
import { Attempt } from '../../../controllers/attempt.js';
import { Resource } from '../../../controllers/resource.js';
import { formatMoney } from '../../../format/money.js';
import {
  listPlans,
  previewPlanChange,
  type Plan,
  type PlanChange,
  type PlanPreview,
} from '../../../protocol/plan-change.js';
import {
  changePlan,
  getSubscription,
  type CheckoutLink,
  type Subscription,
} from '../../../protocol/subscription.js';
import { button } from '../../../ui/button.js';
import type { DialogContent } from '../../../ui/dialog-content.js';
import { openPage } from '../../../ui/open-page.js';
import { statusNote } from '../../../ui/status-note.js';
import { change, clientOf, renderAttempt, reread } from '../../shared/subscription/change.js';
import { nameOf, spokenOf } from '../../shared/subscription/wording.js';
import type { SubscriptionDetail } from '../subscription-list.js';
import { lastPayment } from './last-payment.js';
import { PlanChoice } from './plan-choice.js';
import { planForm } from './plan-form.js';
import { renderPreview } from './plan-preview.js';
import type { Task, TaskContext } from './task.js';

export interface PlanChangeDetail extends SubscriptionDetail {
  readonly productId: string;
  readonly quantity: number;
  /** Undefined: those that the subscription has. */
  readonly addons: PlanChange['addons'];
  readonly discountCodes: readonly string[];
  readonly effectiveAt: NonNullable<PlanChange['effective_at']>;
}

const TYPING_MS = 300;
const PLANS = 100;

/** How many changes of a subscription this page has seen done. */
const made = new Map<string, number>();

/** What there is to choose from, and what the subscription has: its row in the list lacks the add-ons. */
interface Offer {
  readonly plans: readonly Plan[];
  readonly full: Subscription;
  readonly paid: string | null;
}

/** Another plan, more of it, or other things with it. Nothing is sent but what the server has said the price of. */
export class PlanTask implements Task {
  #context: TaskContext;
  #attempt: Attempt<PlanChange, CheckoutLink>;
  #offer: Resource<readonly [CustomerClient], Offer>;
  #preview: Resource<readonly [CustomerClient, string], PlanPreview>;
  #choice = new PlanChoice();
  /** What a price is asked for, as JSON: a little behind what is typed. */
  #asked = '';
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** As it was when the change was sent. */
  #before: Subscription | undefined;
  /** It was accepted, and isn't there. */
  #isUnchanged = false;

  constructor(context: TaskContext) {
    this.#context = context;
    const { scope, session, params } = context;
    const isOpen = () => context.find(context.id) !== undefined && session.may(changePlan);
    this.#offer = new Resource<readonly [CustomerClient], Offer>(scope, {
      args: () => (session.client && isOpen() ? ([session.client] as const) : undefined),
      load: async ([client], signal) => {
        const input = { params: params(), query: { page_size: PLANS } };
        const [{ items }, full, paid] = await Promise.all([
          client.read(listPlans, input, { signal }),
          client.read(getSubscription, { params: params() }, { signal }),
          lastPayment(context, signal),
        ]);
        return { plans: items, full, paid };
      },
    });
    this.#preview = new Resource(scope, {
      args: () =>
        session.client && this.#asked && isOpen()
          ? ([session.client, this.#asked] as const)
          : undefined,
      load: async ([client, asked]) => {
        // No price of another choice may stand beside this one.
        this.#preview.forget();
        const input = { params: params(), body: JSON.parse(asked) as PlanChange };
        try {
          const priced = await client.write(previewPlanChange, input, {
            idempotencyKey: randomKey(),
          });
          if (asked === this.#asked) this.#choice.takeCode();
          return priced;
        } catch (thrown) {
          if (asked === this.#asked) this.#refuseCode(thrown);
          throw thrown;
        }
      },
    });
    this.#attempt = new Attempt(scope, (body: PlanChange, idempotencyKey) =>
      clientOf(context).write(changePlan, { params: params(), body }, { idempotencyKey }),
    );
  }

  isChanged = (): boolean => this.#choice.plan !== undefined || this.#choice.counts.size > 0;

  content = (row: Subscription): DialogContent => {
    const { localize } = this.#context;
    const { term, lang } = localize;
    const { state, busy, isSent } = this.#attempt;
    // The list may show what was sent already; here it isn't said before its answer is known.
    const subscription = (isSent ? this.#before : row) ?? row;
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
            total && currency && this.#choice.when === 'immediately'
              ? term('payAndChange', formatMoney(total, currency, lang))
              : term('changePlan'),
          disabled: !priced,
          onAct: this.#act,
        },
      }),
      body: html`${this.#renderForm(subscription, busy || state.status === 'unknown')}
        <div class="task-note" aria-live="polite">
          ${this.#renderRefused()}${this.#renderPrice(subscription)}
        </div>
        ${
          this.#isUnchanged && priced
            ? html`<div class="task-note">
                ${statusNote({ tone: 'warning', title: term('planUnchanged'), alert: true })}
              </div>`
            : nothing
        }
        ${renderAttempt(this.#context, this.#attempt, this.#act)}`,
    };
  };

  #renderForm(row: Subscription, disabled: boolean): unknown {
    const { localize, reader } = this.#context;
    const { state } = this.#offer;
    if (state.status === 'loading') {
      return html`<p class="task-text">${localize.term('calculating')}</p>`;
    }
    const offer = this.#offerOf(row);
    if (!offer) return this.#failed(() => void this.#offer.reload());
    return planForm({
      choice: this.#choice,
      plans: offer.plans,
      subscription: offer.full,
      reader: reader(),
      disabled,
      onChange: (isTyped) => {
        this.#ask(isTyped ? TYPING_MS : 0);
      },
    });
  }

  #renderPrice(row: Subscription): unknown {
    const { localize, reader } = this.#context;
    const { term } = localize;
    const offer = this.#offerOf(row);
    if (!offer) return nothing;
    const wanted = this.#wanted(row);
    if (!wanted) {
      const isAlone = !offer.plans.some(({ product_id }) => product_id !== row.product_id);
      return html`<p class="field-hint">${term(isAlone ? 'noPlans' : 'sameAsNow')}</p>`;
    }
    const { state } = this.#preview;
    if (state.status === 'error' && this.#asked === JSON.stringify(wanted)) {
      // A code that isn't good is told at its field.
      return this.#choice.refused === undefined
        ? this.#failed(() => void this.#preview.reload())
        : nothing;
    }
    const preview = this.#priced(row);
    const plan = this.#choice.planIn(offer.plans, offer.full);
    return preview && plan
      ? renderPreview({ subscription: row, plan, change: wanted, preview }, reader())
      : html`<p class="field-hint">${term('calculating')}</p>`;
  }

  /** The field says it to those who see it. */
  #renderRefused(): unknown {
    const { refused } = this.#choice;
    return refused === undefined
      ? nothing
      : html`<span class="visually-hidden">
          ${this.#context.localize.term('codeRefused', refused)}
        </span>`;
  }

  #failed(onRetry: () => void): TemplateResult {
    const { term } = this.#context.localize;
    return html`<p class="task-text" role="alert">${term('previewFailed')}</p>
      ${button(term('tryAgain'), onRetry)}`;
  }

  /** The row is newer after a change; only the whole object has add-ons. */
  #offerOf(row: Subscription): Offer | undefined {
    const { state } = this.#offer;
    const offer = 'data' in state ? state.data : undefined;
    return offer && { ...offer, full: { ...row, addons: offer.full.addons } };
  }

  #wanted(row: Subscription): PlanChange | undefined {
    const offer = this.#offerOf(row);
    return offer && this.#choice.wanted(offer.plans, offer.full);
  }

  #refuseCode(thrown: unknown): void {
    const fields = isClientError(thrown) ? thrown.fields : [];
    const wrong = fields.find(({ field }) => field === 'discount_codes');
    if (!wrong) return;
    // It stays typed. Without one on trial, any of those before is to blame.
    this.#choice.refused = wrong.code;
    this.#choice.trial = undefined;
    this.#ask();
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

  #act = (): void => {
    const context = this.#context;
    const subscription = context.find(context.id);
    const priced = subscription && this.#priced(subscription);
    const isCheck = this.#attempt.state.status === 'unknown';
    if (!subscription || (!priced && !isCheck)) return;
    if (!this.#attempt.isSent) this.#before = subscription;
    this.#isUnchanged = false;
    const input = JSON.parse(this.#asked) as PlanChange;
    const { product_id: productId, quantity, addons, discount_codes: discountCodes = [] } = input;
    const { effective_at: effectiveAt = 'immediately' } = input;
    const { id } = context;
    const { full, paid } = this.#offerOf(subscription) ?? {};
    const { effective_at: at, summary } = priced?.immediate_charge ?? {};
    const isNow = effectiveAt === 'immediately';
    // There and back again and there again is another change. One that is paid by card leaves a payment.
    const since = (summary?.total_amount ? paid : null) ?? [at?.slice(0, 16), made.get(id)];
    const seen = [
      id,
      full?.product_id,
      full?.quantity,
      full?.addons,
      full?.previous_billing_date,
      since,
    ];
    void change(context, {
      attempt: this.#attempt,
      input,
      // What comes later costs nothing now, and may be called off and asked for in turns.
      key: isNow ? keyFor('change-plan', seen, input) : randomKey(),
      before: 'ce-subscription-change-plan',
      after: 'ce-subscription-plan-changed',
      detail: { productId, quantity, addons, discountCodes, effectiveAt },
      done: async ({ payment_link }) => {
        if (openPage(payment_link)) return undefined;
        const now = await reread(context);
        if (!now) return '';
        const plan = isNow ? now : now.scheduled_change;
        if (
          plan?.product_id === productId &&
          plan.quantity === quantity &&
          (!isNow || !addons || textOf(addons) === textOf(now.addons))
        ) {
          made.set(id, (made.get(id) ?? 0) + 1);
          return spokenOf(now, context.reader());
        }
        // A payment that is declined, or on its way, leaves the plan as it was.
        this.#isUnchanged = true;
        void this.#offer.reload();
        return undefined;
      },
    });
  };
}

const textOf = (addons: Subscription['addons'] | NonNullable<PlanChange['addons']>): string =>
  addons
    .map(({ addon_id, quantity }) => `${addon_id} ${String(quantity)}`)
    .sort()
    .join();
