import type { DetailWords } from '../words/detail.js';

/** What a customer’s page says. */
export const detail: DetailWords = {
  about: 'About',
  sections: 'Customer activity',
  tabTransactions: 'Transactions',
  tabSubscriptions: 'Active subscriptions',
  tabWallet: 'Wallet ledger',
  walletGlance: 'Wallet',
  walletGlanceDays: 'last 90 days',
  blocked: 'Blocked',
  viewAsCustomer: 'View as customer',
  viewingAs: (name) => `Viewing as ${name}`,
  viewingAsText: 'This is what the customer sees. Nothing can be changed here.',
  exportData: 'Export this customer’s data',
  exporting: 'Preparing the file',
  exported: 'The file was saved',
  exportFailed: 'The data couldn’t be read completely, so no file was saved.',
  detailAddFunds: 'Add funds',
  detailDeductFunds: 'Deduct funds',
  detailCopyId: 'Copy customer ID',
};
