import { html, nothing } from 'lit';
import { randomKey } from '../../../client/idempotency-key.js';
import { Attempt } from '../../../controllers/attempt.js';
import {
  CANCELLATION_FEEDBACK,
  updateSubscription,
  type CancellationFeedback,
  type Subscription,
  type SubscriptionChange,
} from '../../../protocol/subscription.js';
import { checkbox, radioGroup } from '../../../ui/choice.js';
import type { DialogContent } from '../../../ui/dialog-content.js';
import { textArea } from '../../../ui/field.js';
import { change, clientOf, renderAttempt } from '../../shared/subscription/change.js';
import { dayOf, isEnding, nameOf, spokenOf } from '../../shared/subscription/wording.js';
import type { SubscriptionDetail } from '../subscription-list.js';
import type { Task, TaskContext } from './task.js';

export interface SubscriptionCancelDetail extends SubscriptionDetail {
  readonly when: 'period-end' | 'now';
}

const MAX_COMMENT = 500;

/** Ends a subscription: with its period or at once, and why, if the customer likes to say. */
export class CancelTask implements Task {
  #context: TaskContext;
  #attempt: Attempt<SubscriptionChange, Subscription>;
  #when: SubscriptionCancelDetail['when'] | undefined;
  #understood = false;
  #reason: CancellationFeedback | undefined;
  #comment = '';

  constructor(context: TaskContext) {
    this.#context = context;
    this.#attempt = new Attempt(context.scope, (body: SubscriptionChange, idempotencyKey) =>
      clientOf(context).write(
        updateSubscription,
        { params: context.params(), body },
        { idempotencyKey },
      ),
    );
  }

  isChanged = (): boolean => this.#comment.trim() !== '' || this.#reason !== undefined;

  content = (subscription: Subscription): DialogContent => {
    const { localize, reader } = this.#context;
    const { term } = localize;
    const { isStaff } = reader();
    const when = this.#whenOf(subscription);
    const { state, busy } = this.#attempt;
    const isUnknown = state.status === 'unknown';
    return {
      title: term('cancelQuestion', nameOf(subscription, localize)),
      size: 500,
      // Access is lost with one press.
      level: when === 'now' ? 3 : 1,
      busy,
      keep: term('keepSubscription'),
      ...(isUnknown
        ? {}
        : {
            act: {
              label: term('cancelSubscription'),
              look: 'danger',
              disabled: when === 'now' && !this.#understood,
              onAct: this.#act,
            },
          }),
      body: html`${this.#renderWhen(subscription, when)}
        ${radioGroup({
          name: 'reason',
          label: term(isStaff ? 'reason' : 'whyLeaving'),
          note: term('optional'),
          look: 'columns',
          value: this.#reason,
          disabled: busy || isUnknown,
          options: CANCELLATION_FEEDBACK.map((value) => ({
            value,
            label: term('cancelReason', value),
          })),
          onChange: this.#onReason,
        })}
        ${textArea({
          name: 'comment',
          label: term(isStaff ? 'comment' : 'anythingElse'),
          note: term('optional'),
          value: this.#comment,
          maxlength: MAX_COMMENT,
          disabled: busy || isUnknown,
          onInput: this.#onComment,
        })}
        <slot name="cancel-extra"></slot>
        ${renderAttempt(this.#context, this.#attempt, this.#act)}`,
    };
  };

  #ways(subscription: Subscription): readonly SubscriptionCancelDetail['when'][] {
    const { session } = this.#context;
    const atEnd = !isEnding(subscription) && session.may(updateSubscription, 'cancel');
    const now = session.may(updateSubscription, 'cancelNow');
    return [...(atEnd ? (['period-end'] as const) : []), ...(now ? (['now'] as const) : [])];
  }

  #whenOf(subscription: Subscription): SubscriptionCancelDetail['when'] {
    return this.#when ?? this.#ways(subscription)[0] ?? 'period-end';
  }

  #renderWhen(subscription: Subscription, when: SubscriptionCancelDetail['when']): unknown {
    const { localize, reader } = this.#context;
    const { term } = localize;
    const ways = this.#ways(subscription);
    const { busy, state } = this.#attempt;
    const disabled = busy || state.status === 'unknown';
    const texts = {
      'period-end': {
        label: term('atPeriodEnd', dayOf(subscription.next_billing_date, reader())),
        text: term('atPeriodEndText'),
      },
      now: { label: term('now'), text: term('accessEndsToday') },
    };
    return html`${
      ways.length > 1
        ? radioGroup({
            name: 'when',
            label: term('whenToCancel'),
            hideLabel: true,
            value: when,
            disabled,
            options: ways.map((value) => ({ value, ...texts[value] })),
            onChange: this.#onWhen,
          })
        : html`<p class="task-text"><strong>${texts[when].label}</strong></p>
            <p class="task-text">${texts[when].text}</p>`
    }
    ${
      when === 'now'
        ? checkbox({
            name: 'understood',
            label: term('understandAccessEnds'),
            checked: this.#understood,
            disabled,
            onChange: this.#onUnderstood,
          })
        : nothing
    }`;
  }

  #onWhen = (event: Event): void => {
    this.#when = (event.target as HTMLInputElement).value as SubscriptionCancelDetail['when'];
    this.#context.host.requestUpdate();
  };

  #onUnderstood = (event: Event): void => {
    this.#understood = (event.target as HTMLInputElement).checked;
    this.#context.host.requestUpdate();
  };

  #onReason = (event: Event): void => {
    this.#reason = (event.target as HTMLInputElement).value as CancellationFeedback;
    this.#context.host.requestUpdate();
  };

  #onComment = (event: InputEvent): void => {
    this.#comment = (event.target as HTMLTextAreaElement).value;
    this.#context.host.requestUpdate();
  };

  #act = (): void => {
    const context = this.#context;
    const subscription = context.find(context.id);
    if (!subscription) return;
    const when = this.#whenOf(subscription);
    const comment = this.#comment.trim();
    const why = {
      ...(this.#reason && { cancellation_feedback: this.#reason }),
      ...(comment && { cancellation_comment: comment }),
    };
    void change(context, {
      attempt: this.#attempt,
      input:
        when === 'now'
          ? { status: 'cancelled', ...why }
          : { cancel_at_next_billing_date: true, ...why },
      key: randomKey(),
      before: 'ce-subscription-cancel',
      after: 'ce-subscription-cancelled',
      detail: { when },
      done: (now) => {
        context.tell(now);
        return spokenOf(now, context.reader());
      },
    });
  };
}
