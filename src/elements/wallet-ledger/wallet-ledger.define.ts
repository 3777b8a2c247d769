import { WalletLedger } from './wallet-ledger.js';

WalletLedger.define();

declare global {
  interface HTMLElementTagNameMap {
    'wallet-ledger': WalletLedger;
  }
}
