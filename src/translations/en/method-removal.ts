import type { MethodRemovalWords } from '../words/method-removal.js';

/** What is said before a payment method is removed. */
export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `Remove ${method}?`,
  removalReading: 'Checking what it pays for…',
  removalUnknown: 'We couldn’t check whether a subscription is paid with it.',
  removalStops: (subscriptions) =>
    `It pays for ${subscriptions}. Without it the next renewal can’t be charged, until another payment method is chosen there.`,
  removalLast: 'It’s the only payment method that is saved.',
  removalFree: 'No subscription is paid with it.',
  keepMethod: 'Keep',
  removeMethodAct: 'Remove payment method',
  notRemoved: 'The payment method wasn’t removed.',
  methodRemoved: 'Payment method removed',
};
