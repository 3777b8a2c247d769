/** What the portal itself says: its views and its overview. */
export interface PortalWords {
  account: string;
  overview: string;
  portalSubscriptions: string;
  portalBilling: string;
  portalLicenses: string;
  portalEntitlements: string;
  portalWallet: string;
  portalMethods: string;
  portalProfile: string;
  nextPayment: string;
  /** Behind an amount without tax. */
  plusTax: string;
  noNextPayment: string;
  portalChange: string;
  /** The balances of other currencies: "and ₹8,400.00". */
  andBalances: (balances: string) => string;
  allKeys: string;
  allBills: string;
  recentBills: string;
  /** A payment for something didn't go through. How much it was, its bill tells. */
  paymentProblem: (what: string) => string;
  paymentProblemText: string;
  nothingHereText: string;
  partFailed: string;
  portalForbidden: string;
  portalForbiddenText: string;
  portalBalance: string;
}
