/** What subscriptions and their dialogs say. */
export interface SubscriptionsWords {
  subscriptions: string;
}
