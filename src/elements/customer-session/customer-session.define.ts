import { CustomerSession } from './customer-session.js';

CustomerSession.define();

declare global {
  interface HTMLElementTagNameMap {
    'customer-session': CustomerSession;
  }
}
