import type { RefundWords } from '../words/refund.js';

/** What the refund dialog says. */
export const refund: RefundWords = {
  refund: 'Refund',
};
