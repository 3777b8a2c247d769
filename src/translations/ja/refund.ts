import type { RefundWords } from '../words/refund.js';

export const refund: RefundWords = {
  refund: '返金',
};
