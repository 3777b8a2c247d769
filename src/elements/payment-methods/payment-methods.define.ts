import { PaymentMethods } from './payment-methods.js';

PaymentMethods.define();

declare global {
  interface HTMLElementTagNameMap {
    'payment-methods': PaymentMethods;
  }
}
