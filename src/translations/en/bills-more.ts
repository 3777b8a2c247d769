import type { BillsMoreWords } from '../words/bills-more.js';

/** What is said of one charge, and of what was spent. */
export const billsMore: BillsMoreWords = {
  explainCharge: 'What this charge is made of',
  chargeReading: 'Reading the charge…',
  chargeFailed: 'The charge couldn’t be loaded',
  chargeItem: 'Unnamed item',
  chargeTax: 'Tax',
  total: 'Total',
  includesTax: (amount) => `The prices include ${amount} tax.`,
  chargeFromWallet: 'From the wallet balance',
  walletPaid: (amount) => `${amount} of it came from the wallet balance.`,
  notItemized: 'Not itemized',
  notItemizedText:
    'The items don’t add up to the total. The difference may be a discount, wallet balance or an adjustment; the records don’t say which.',
  discountUsed: (codes) => `Discount code used: ${codes}.`,
  creditLine: 'A line below zero is credit for time that was already paid for.',
  refundedOn: (amount, date) => `${amount} was refunded on ${date}.`,
  spendNote: 'What was paid in the last 12 months, before refunds.',
  spendNone: 'Nothing was paid in the last 12 months.',
  spendReading: (bills) => `Reading all bills: ${bills} so far…`,
  spendSentence: (total, month, most) => `${total} in 12 months; most in ${month}, with ${most}.`,
  spendCurrency: 'Currency',
  showAsTable: 'Show as table',
  payNow: 'Pay now',
};
