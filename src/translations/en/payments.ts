import type { PaymentsWords } from '../words/payments.js';

/** What the list of transactions says. */
export const payments: PaymentsWords = {
  transactions: 'Transactions',
};
