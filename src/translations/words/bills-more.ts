/** What is said of one charge, and of what was spent. */
export interface BillsMoreWords {
  explainCharge: string;
  chargeReading: string;
  chargeFailed: string;
  chargeItem: string;
  chargeTax: string;
  total: string;
  includesTax: (amount: string) => string;
  chargeFromWallet: string;
  walletPaid: (amount: string) => string;
  notItemized: string;
  notItemizedText: string;
  discountUsed: (codes: string) => string;
  creditLine: string;
  refundedOn: (amount: string, date: string) => string;
  spendNote: string;
  spendNone: string;
  /** How many bills have been read. */
  spendReading: (bills: string) => string;
  spendSentence: (total: string, month: string, most: string) => string;
  spendCurrency: string;
  showAsTable: string;
  payNow: string;
}
