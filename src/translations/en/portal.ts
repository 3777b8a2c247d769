import type { PortalWords } from '../words/portal.js';

/** What the portal itself says: its views and its overview. */
export const portal: PortalWords = {
  account: 'Account',
  overview: 'Overview',
  portalSubscriptions: 'Subscriptions',
  portalBilling: 'Billing',
  portalLicenses: 'License keys',
  portalEntitlements: 'Benefits',
  portalWallet: 'Wallet',
  portalMethods: 'Payment methods',
  portalProfile: 'Profile',
  nextPayment: 'Next payment',
  plusTax: '+ tax',
  noNextPayment: 'Nothing is due',
  portalChange: 'Change',
  andBalances: (balances) => `and ${balances}`,
  allKeys: 'All keys',
  allBills: 'All bills',
  recentBills: 'Recent bills',
  paymentProblem: (what) => `Your payment for ${what} didn’t go through.`,
  paymentProblemText: 'Update your payment method to keep access.',
  nothingHereText:
    'Your subscriptions, bills and license keys appear here after your first purchase.',
  partFailed: 'This part couldn’t be loaded',
  portalForbidden: 'This account can’t be shown here',
  portalForbiddenText:
    'Your sign-in isn’t one of a customer. Ask the shop if you think it should be.',
  portalBalance: 'Wallet balance',
};
