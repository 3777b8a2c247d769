/** What balances, the ledger and the dialogs of funds say. */
export interface WalletWords {
  walletLedger: string;
}
