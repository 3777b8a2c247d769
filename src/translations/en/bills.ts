import type { BillsWords } from '../words/bills.js';

/** What bills and invoices say. */
export const bills: BillsWords = {
  billing: 'Billing',
};
