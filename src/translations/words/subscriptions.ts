import type { PeriodUnit } from '../../format/period.js';

/** What rows of subscriptions say, with the first data. */
export interface SubscriptionsWords {
  subscriptions: string;
  /** For one whose product has no name. */
  subscription: string;
  /** `ending` is the kit's own: active, but not to be renewed. Unknown ones are shown as they came. */
  subscriptionStatus: (status: string) => string;
  /** "every year", "every 2 months"; stands in a sentence. */
  everyPeriod: (count: number, unit: PeriodUnit) => string;
  /** "$66.00 every month + tax"; `tax` is to be added, said in the way of the reader's side. */
  planPrice: (price: string, period: string, tax?: 'added' | 'excluded') => string;
  onDemand: string;
  quantityOf: (count: string) => string;
  renews: (date: string) => string;
  accessUntil: (date: string) => string;
  /** A sentence for the customer: access until then, and no more charges. */
  accessUntilThen: (date: string) => string;
  dueSince: (date: string) => string;
  /** Two sentences for the customer: which payment failed, and what to do. */
  renewalFailed: (date: string) => string;
  pausedSince: (date: string) => string;
  endedOn: (date: string) => string;
  planChanges: (plan: string, date: string) => string;
  /** Where all have ended. */
  noneRunning: string;
  /** Without a number where it isn't known. */
  endedSubscriptions: (count?: string) => string;
  subscriptionsFailed: string;
  details: string;
  manage: string;
  cancelSubscription: string;
  keepSubscription: string;
  resumeSubscription: string;
  updateMethod: string;
  retryPayment: string;
}
