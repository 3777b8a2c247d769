import { CustomerInvite } from './customer-invite.js';

CustomerInvite.define();

declare global {
  interface HTMLElementTagNameMap {
    'customer-invite': CustomerInvite;
  }
}
