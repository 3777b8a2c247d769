import type { SubscriptionsWords } from '../words/subscriptions.js';

export const subscriptions: SubscriptionsWords = {
  subscriptions: 'サブスクリプション',
};
