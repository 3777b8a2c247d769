import { EntitlementList } from './entitlement-list.js';

EntitlementList.define();

declare global {
  interface HTMLElementTagNameMap {
    'entitlement-list': EntitlementList;
  }
}
