import { WalletBalance } from './wallet-balance.js';

WalletBalance.define();

declare global {
  interface HTMLElementTagNameMap {
    'wallet-balance': WalletBalance;
  }
}
