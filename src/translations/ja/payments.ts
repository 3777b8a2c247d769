import type { PaymentsWords } from '../words/payments.js';

export const payments: PaymentsWords = {
  transactions: '取引',
};
