import { html } from 'lit';
import { keyFor, randomKey } from '../../../client/idempotency-key.js';
import { Attempt } from '../../../controllers/attempt.js';
import { savedMethodName } from '../../../format/payment-method.js';
import {
  updatePaymentMethod,
  type CheckoutLink,
  type PaymentMethodChoice,
  type Subscription,
} from '../../../protocol/subscription.js';
import { radioGroup } from '../../../ui/choice.js';
import type { DialogContent } from '../../../ui/dialog-content.js';
import { openPage } from '../../../ui/open-page.js';
import { statusNote } from '../../../ui/status-note.js';
import { change, clientOf, renderAttempt, reread } from '../../shared/subscription/change.js';
import { isUnpaid, nameOf } from '../../shared/subscription/wording.js';
import type { SubscriptionDetail } from '../subscription-list.js';
import { lastPayment } from './last-payment.js';
import type { Task, TaskContext } from './task.js';

export interface MethodDetail extends SubscriptionDetail {
  /** `new`, or `saved`. */
  readonly method: PaymentMethodChoice['type'];
}

/** No id: upstream's have a prefix. */
const NEW = 'new';

/** Pays a subscription by another saved method, or by a new one that the provider's own page takes. */
export class MethodTask implements Task {
  #context: TaskContext;
  #attempt: Attempt<PaymentMethodChoice, CheckoutLink>;
  #chosen: string | undefined;
  /** What came of it, where that isn't the end of it. */
  #told: 'noLink' | 'stillUnpaid' | undefined;
  /** As of when the dialog was opened; after a failed look there is another. */
  #paid: Promise<string | null> | undefined;

  constructor(context: TaskContext) {
    this.#context = context;
    this.#attempt = new Attempt(context.scope, async (body: PaymentMethodChoice, key) => {
      // A charge that was declined may be asked for again; one that is on its way is the same.
      const idempotencyKey = keyFor(key, await this.#look());
      const input = { params: context.params(), body };
      return clientOf(context).write(updatePaymentMethod, input, { idempotencyKey });
    });
    this.#look().catch(() => undefined);
  }

  content = (subscription: Subscription): DialogContent => {
    const { localize, methods } = this.#context;
    const { term } = localize;
    const { state, busy } = this.#attempt;
    const isUnknown = state.status === 'unknown';
    const chosen = this.#chosenOf(subscription);
    const saved = (methods() ?? []).filter(({ recurring_enabled }) => recurring_enabled);
    const own = subscription.payment_method_id;
    return {
      title: term('methodQuestion', nameOf(subscription, localize)),
      level: isUnpaid(subscription) ? 2 : 1,
      busy,
      ...(!isUnknown && {
        act: {
          label: term(chosen === NEW ? 'continueToPage' : 'useMethod'),
          disabled: chosen === own && !isUnpaid(subscription),
          onAct: this.#act,
        },
      }),
      body: html`${radioGroup({
        name: 'method',
        label: term('method'),
        hideLabel: true,
        value: chosen,
        disabled: busy || isUnknown,
        options: [
          ...saved.map((method) => ({
            value: method.payment_method_id,
            label: savedMethodName(method),
            ...(method.payment_method_id === own && { figure: term('inUse') }),
          })),
          { value: NEW, label: term('newMethod'), text: term('newMethodText') },
        ],
        onChange: this.#onChoice,
      })}
      ${isUnpaid(subscription) ? html`<p class="task-note">${term('dueCharged')}</p>` : ''}
      ${
        this.#told && (this.#told === 'noLink' || isUnpaid(subscription))
          ? html`<div class="task-note">
              ${statusNote({
                tone: this.#told === 'noLink' ? 'negative' : 'warning',
                title: term(this.#told),
                alert: true,
              })}
            </div>`
          : ''
      }
      ${renderAttempt(this.#context, this.#attempt, this.#act)}`,
    };
  };

  /** The one in use is what has failed, where a payment has. */
  #chosenOf(subscription: Subscription): string {
    const own = isUnpaid(subscription) ? null : subscription.payment_method_id;
    const isSaved = this.#context.methods()?.some(({ payment_method_id: id }) => id === own);
    return this.#chosen ?? (isSaved && own ? own : NEW);
  }

  #look(): Promise<string | null> {
    const context = this.#context;
    const { find, id } = context;
    const subscription = find(id);
    const paid = (this.#paid ??=
      subscription && isUnpaid(subscription) ? lastPayment(context) : Promise.resolve(null));
    paid.catch(() => {
      this.#paid = undefined;
    });
    return paid;
  }

  #onChoice = (event: Event): void => {
    this.#chosen = (event.target as HTMLInputElement).value;
    this.#context.host.requestUpdate();
  };

  #act = (): void => {
    const context = this.#context;
    const { id } = context;
    const subscription = context.find(id);
    if (!subscription) return;
    const chosen = this.#chosenOf(subscription);
    const input: PaymentMethodChoice =
      chosen === NEW
        ? { type: 'new', ...returnUrl() }
        : { type: 'existing', payment_method_id: chosen };
    const seen = [id, subscription.status, subscription.previous_billing_date];
    this.#told = undefined;
    void change(context, {
      attempt: this.#attempt,
      input,
      // What is due is charged: once, from however many tabs.
      key: isUnpaid(subscription) ? keyFor('payment-method', seen, input) : randomKey(),
      before: 'ce-update-payment-method',
      after: 'ce-payment-method-updated',
      detail: { method: input.type },
      done: async ({ payment_link }) => {
        if (openPage(payment_link)) return undefined;
        const isNew = input.type === 'new';
        const now = isNew ? undefined : await reread(context);
        if (isNew || (now && isUnpaid(now))) {
          // The dialog stays, for another try.
          this.#told = isNew ? 'noLink' : 'stillUnpaid';
          this.#paid = undefined;
          this.#look().catch(() => undefined);
          this.#attempt.reset();
          return undefined;
        }
        return now ? context.localize.term('methodUpdated') : '';
      },
    });
  };
}

/** This page, where the provider takes it: plain http is for a developer's own machine only. */
function returnUrl(): { return_url?: string } {
  const { protocol, hostname, href } = location;
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  const isGood = protocol === 'https:' || (protocol === 'http:' && isLocal);
  return isGood && href.length <= 2048 ? { return_url: href } : {};
}
