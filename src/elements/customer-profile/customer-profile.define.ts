import { CustomerProfile } from './customer-profile.js';

CustomerProfile.define();

declare global {
  interface HTMLElementTagNameMap {
    'customer-profile': CustomerProfile;
  }
}
