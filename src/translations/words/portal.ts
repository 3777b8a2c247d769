/** What the portal itself says: its views and its overview. */
export interface PortalWords {
  account: string;
  overview: string;
  portalSubscriptions: string;
  portalBilling: string;
  portalLicenses: string;
  portalWallet: string;
  portalMethods: string;
  portalProfile: string;
  nextPayment: string;
  /** Behind an amount without tax. */
  plusTax: (amount: string) => string;
  noNextPayment: string;
  portalChange: string;
  walletBalance: string;
  /** The balances of other currencies: "and ₹8,400.00". */
  andBalances: (balances: readonly string[]) => string;
  renewsOn: (date: string) => string;
  dueSince: (date: string) => string;
  accessUntil: (date: string) => string;
  pausedSince: (date: string) => string;
  manage: (what: string) => string;
  manageShort: string;
  keepIt: string;
  allSubscriptions: string;
  allKeys: string;
  allBills: string;
  recentBills: string;
  /** A payment for something didn't go through. */
  paymentFailed: (amount: string, what: string) => string;
  paymentFailedText: string;
  updateMethod: string;
  endsSoon: (what: string, date: string) => string;
  endsSoonText: string;
  nothingHere: string;
  nothingHereText: string;
  partFailed: string;
  portalForbidden: string;
  portalForbiddenText: string;
}
