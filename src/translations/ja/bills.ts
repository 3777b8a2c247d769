import type { BillsWords } from '../words/bills.js';

export const bills: BillsWords = {
  billing: '請求',
};
