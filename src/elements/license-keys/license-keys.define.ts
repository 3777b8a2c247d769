import { LicenseKeys } from './license-keys.js';

LicenseKeys.define();

declare global {
  interface HTMLElementTagNameMap {
    'license-keys': LicenseKeys;
  }
}
