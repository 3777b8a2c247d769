import { CustomerCreate } from './customer-create.js';

CustomerCreate.define();

declare global {
  interface HTMLElementTagNameMap {
    'customer-create': CustomerCreate;
  }
}
