import { CustomerDetail } from './customer-detail.js';

CustomerDetail.define();

declare global {
  interface HTMLElementTagNameMap {
    'customer-detail': CustomerDetail;
  }
}
