import { lookup } from '../../format/lookup.js';
import type { SubscriptionsWords } from '../words/subscriptions.js';

const STATUS: Readonly<Record<string, string>> = {
  active: 'Active',
  ending: 'Ending',
  pending: 'Pending',
  on_hold: 'On hold',
  past_due: 'Past due',
  paused: 'Paused',
  cancelled: 'Cancelled',
  failed: 'Failed',
  expired: 'Expired',
};

/** What rows of subscriptions say, with the first data. */
export const subscriptions: SubscriptionsWords = {
  subscriptions: 'Subscriptions',
  subscription: 'Subscription',
  subscriptionStatus: (status) => lookup(STATUS, status) ?? status.replaceAll('_', ' '),
  everyPeriod: (count, unit) => (count === 1 ? `every ${unit}` : `every ${String(count)} ${unit}s`),
  planPrice: (price, period, tax) =>
    `${price} ${period}${tax ? { added: ' + tax', excluded: ' (excl. tax)' }[tax] : ''}`,
  onDemand: 'Charged by use',
  quantityOf: (count) => `Quantity ${count}`,
  renews: (date) => `Renews ${date}`,
  accessUntil: (date) => `Access until ${date}`,
  accessUntilThen: (date) => `You have access until ${date}. You won’t be charged again.`,
  dueSince: (date) => `Due since ${date}`,
  renewalFailed: (date) =>
    `The payment on ${date} didn’t go through.\nUpdate your payment method to keep access.`,
  pausedSince: (date) => `Paused since ${date}. Nothing is charged meanwhile.`,
  endedOn: (date) => `Ended ${date}`,
  planChanges: (plan, date) => `Changes to ${plan} on ${date}`,
  noneRunning: 'No current subscriptions',
  endedSubscriptions: (count) => (count ? `Ended (${count})` : 'Ended'),
  subscriptionsFailed: 'Subscriptions couldn’t be loaded',
  details: 'Details',
  manage: 'Manage',
  cancelSubscription: 'Cancel subscription',
  keepSubscription: 'Keep subscription',
  resumeSubscription: 'Resume subscription',
  updateMethod: 'Update payment method',
  retryPayment: 'Try the payment again',
};
