import type { SubscriptionsWords } from '../words/subscriptions.js';

/** What subscriptions and their dialogs say. */
export const subscriptions: SubscriptionsWords = {
  subscriptions: 'Subscriptions',
};
