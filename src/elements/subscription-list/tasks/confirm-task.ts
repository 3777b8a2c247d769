import { html } from 'lit';
import { randomKey } from '../../../client/idempotency-key.js';
import { Attempt } from '../../../controllers/attempt.js';
import { revealMarks } from '../../../format/name.js';
import {
  cancelScheduledPlanChange,
  updateSubscription,
  type Subscription,
} from '../../../protocol/subscription.js';
import type { DialogContent } from '../../../ui/dialog-content.js';
import { change, clientOf, reread, renderAttempt } from '../../shared/subscription/change.js';
import { dayOf, nameOf, spokenOf, subscriptionPrice } from '../../shared/subscription/wording.js';
import type { Task, TaskContext } from './task.js';

type What = 'keep' | 'pause' | 'resume' | 'keep-plan';

const BODIES = {
  keep: { cancel_at_next_billing_date: false },
  pause: { status: 'paused' },
  resume: { status: 'active' },
} as const;

const EVENTS: Readonly<Record<What, readonly [before: string, after: string]>> = {
  keep: ['keep', 'kept'],
  pause: ['pause', 'paused'],
  resume: ['resume', 'resumed'],
  'keep-plan': ['keep-plan', 'plan-kept'],
};

const LABELS = {
  keep: 'keepSubscription',
  pause: 'pauseSubscription',
  resume: 'resumeSubscription',
  'keep-plan': 'keepPlan',
} as const;

const TITLES = {
  keep: 'keepQuestion',
  pause: 'pauseQuestion',
  resume: 'resumeQuestion',
  'keep-plan': 'keepPlanQuestion',
} as const;

/** What needs no more than a yes: said what follows from it, and it can be taken back. */
export class ConfirmTask implements Task {
  #context: TaskContext;
  #what: What;
  #attempt: Attempt<undefined, Subscription | undefined>;

  constructor(context: TaskContext, what: What) {
    this.#context = context;
    this.#what = what;
    this.#attempt = new Attempt(context.scope, async (_, idempotencyKey) => {
      const client = clientOf(context);
      const params = context.params();
      if (what !== 'keep-plan') {
        const input = { params, body: BODIES[what] };
        return client.write(updateSubscription, input, { idempotencyKey });
      }
      await client.write(cancelScheduledPlanChange, { params }, { idempotencyKey });
      return undefined;
    });
  }

  content = (subscription: Subscription): DialogContent => {
    const { localize } = this.#context;
    const { term } = localize;
    const what = this.#what;
    const { state, busy } = this.#attempt;
    return {
      title: term(TITLES[what], nameOf(subscription, localize)),
      busy,
      ...(state.status !== 'unknown' && { act: { label: term(LABELS[what]), onAct: this.#act } }),
      body: html`<p class="task-text">${this.#text(subscription)}</p>
        ${renderAttempt(this.#context, this.#attempt, this.#act)}`,
    };
  };

  #text(subscription: Subscription): string {
    const { localize, reader } = this.#context;
    const { term } = localize;
    const told = reader();
    switch (this.#what) {
      case 'keep': {
        const next = dayOf(subscription.next_billing_date, told) ?? '–';
        return term('keepText', subscriptionPrice(subscription, told), next);
      }
      case 'pause':
        return term('pauseText');
      case 'resume':
        return term('resumeText');
      case 'keep-plan':
        return term(
          'keepPlanText',
          revealMarks(subscription.scheduled_change?.product_name ?? '–'),
        );
    }
  }

  #act = (): void => {
    const context = this.#context;
    const [before, after] = EVENTS[this.#what];
    void change(context, {
      attempt: this.#attempt,
      input: undefined,
      key: randomKey(),
      before: `ce-subscription-${before}`,
      after: `ce-subscription-${after}`,
      done: async (answered) => {
        if (answered) context.tell(answered);
        const now = answered ?? (await reread(context));
        return now ? spokenOf(now, context.reader()) : '';
      },
    });
  };
}
