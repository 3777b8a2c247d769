import type { Localize } from '../../../controllers/localize.js';
import type { SessionController } from '../../../controllers/session.js';
import { updateBillingDetails } from '../../../protocol/billing-details.js';
import { retryPayment } from '../../../protocol/payment.js';
import {
  cancelScheduledPlanChange,
  changePlan,
  updatePaymentMethod,
  updateSubscription,
  type Subscription,
} from '../../../protocol/subscription.js';
import { isEnded, isEnding, isUnpaid } from './wording.js';

/** What can be done with a subscription; `details` shows it, with all the rest. */
export type SubscriptionTask =
  | 'details'
  | 'cancel'
  | 'keep'
  | 'pause'
  | 'resume'
  | 'change-plan'
  | 'keep-plan'
  | 'payment-method'
  | 'billing-details'
  | 'retry';

/** In the order in which they are offered. */
const TASKS = [
  'keep',
  'payment-method',
  'retry',
  'resume',
  'change-plan',
  'keep-plan',
  'billing-details',
  'pause',
  'cancel',
] as const;

export interface Allowed {
  readonly session: Pick<SessionController, 'may'>;
  readonly isStaff: boolean;
}

/** What session, merchant and the subscription's state let be done with it now. */
export function tasksFor(
  subscription: Subscription,
  { session, isStaff }: Allowed,
): readonly SubscriptionTask[] {
  if (isEnded(subscription)) return [];
  const { status } = subscription;
  const may = session.may.bind(session);
  const isLeaving = isEnding(subscription);
  const isPlain = status === 'active' && !isLeaving;
  const allowed: Readonly<Record<(typeof TASKS)[number], boolean>> = {
    keep: isLeaving && may(updateSubscription, 'cancel'),
    // Whose card it is, staff can't know.
    'payment-method': !isStaff && may(updatePaymentMethod),
    retry: isUnpaid(subscription) && may(retryPayment),
    resume: status === 'paused' && may(updateSubscription, 'pause'),
    'change-plan': !isStaff && isPlain && !subscription.on_demand && may(changePlan),
    'keep-plan': subscription.scheduled_change !== null && may(cancelScheduledPlanChange),
    'billing-details': may(updateBillingDetails),
    pause: isPlain && may(updateSubscription, 'pause'),
    cancel:
      may(updateSubscription, 'cancelNow') || (!isLeaving && may(updateSubscription, 'cancel')),
  };
  return TASKS.filter((task) => allowed[task]);
}

/** The one that stands in the row: what this subscription is most likely opened for. */
export function mainTask(
  subscription: Subscription,
  allowed: Allowed,
): SubscriptionTask | undefined {
  const tasks = tasksFor(subscription, allowed);
  const wanted: readonly SubscriptionTask[] = isUnpaid(subscription)
    ? ['payment-method', 'retry', 'cancel']
    : ['keep', 'resume', ...(isEnding(subscription) ? [] : (['cancel'] as const))];
  return wanted.find((task) => tasks.includes(task));
}

const LABELS = {
  details: 'details',
  cancel: 'cancelSubscription',
  keep: 'keepSubscription',
  pause: 'pauseSubscription',
  resume: 'resumeSubscription',
  'change-plan': 'changePlan',
  'keep-plan': 'keepPlan',
  'payment-method': 'updateMethod',
  'billing-details': 'billingDetails',
  retry: 'retryPayment',
} as const;

/** What the task's button says. */
export const taskLabel = (task: SubscriptionTask, { term }: Localize): string => term(LABELS[task]);
