/** What a customer’s page says. */
export interface DetailWords {
  about: string;
  sections: string;
  tabTransactions: string;
  tabSubscriptions: string;
  tabWallet: string;
  walletGlance: string;
  walletGlanceDays: string;
  blocked: string;
  viewAsCustomer: string;
  viewingAs: (name: string) => string;
  viewingAsText: string;
  exportData: string;
  exporting: string;
  exported: string;
  exportFailed: string;
  detailAddFunds: string;
  detailDeductFunds: string;
  detailCopyId: string;
}
