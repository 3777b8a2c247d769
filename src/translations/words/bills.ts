/** What bills and invoices say. */
export interface BillsWords {
  billing: string;
  bills: string;
  billDate: string;
  billWhat: string;
  paidWith: string;
  billStatus: string;
  billAmount: string;
  invoice: string;
  receipt: string;
  download: string;
  paid: string;
  unpaid: string;
  pending: string;
  partlyPaid: string;
  billCanceled: string;
  notCompleted: string;
  refunded: string;
  billPartlyRefunded: string;
  billRefundPending: string;
  billRefundFailed: string;
  noInvoiceFree: string;
  noInvoiceYet: string;
  noInvoiceUnpaid: string;
  receiptLater: string;
  chargeOnce: string;
  chargeOfSubscription: string;
  refundOfCharge: string;
  refundOf: (what: string) => string;
  /** "Tape Echo 2 and 2 more" */
  andMore: (first: string, more: string) => string;
  fileBusy: string;
  fileFailed: (why: string) => string;
  fileOffline: string;
  fileMissing: string;
  fileBroken: string;
  spendByMonth: string;
  noBillsYetText: string;
  noMoreBills: string;
  billsFailed: string;
  billsForbidden: string;
}
