import type { MethodsWords } from '../words/methods.js';

/** What saved payment methods say. */
export const methods: MethodsWords = {
  paymentMethods: 'Payment methods',
  unnamedMethod: 'Unnamed payment method',
  methodExpired: 'Expired',
  methodExpiresSoon: 'Expires soon',
  methodExpiry: (month) => `Expires ${month}`,
  methodOnce: 'Not for subscriptions',
  methodPaysFor: (subscriptions) => `Pays for ${subscriptions}`,
  methodLastUsed: (date) => `Last used ${date}`,
  removeMethod: 'Remove',
  noMethodsYetText: 'Payment methods appear here when one is saved during a purchase.',
  methodsFailed: 'Payment methods couldn’t be loaded',
  methodsForbidden: 'You don’t have access to payment methods',
};
