import type { WalletWords } from '../words/wallet.js';

/** What balances, the ledger and the dialogs of funds say. */
export const wallet: WalletWords = {
  walletLedger: 'Wallet ledger',
};
