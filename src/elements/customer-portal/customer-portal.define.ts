import { CustomerPortal } from './customer-portal.js';

CustomerPortal.define();

declare global {
  interface HTMLElementTagNameMap {
    'customer-portal': CustomerPortal;
  }
}
