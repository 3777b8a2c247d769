import type { WalletWords } from '../words/wallet.js';

export const wallet: WalletWords = {
  walletLedger: 'ウォレット台帳',
};
