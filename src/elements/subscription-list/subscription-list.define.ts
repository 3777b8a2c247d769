import { SubscriptionList } from './subscription-list.js';

SubscriptionList.define();

declare global {
  interface HTMLElementTagNameMap {
    'subscription-list': SubscriptionList;
  }
}
