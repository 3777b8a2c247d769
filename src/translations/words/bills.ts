/** What bills and invoices say. */
export interface BillsWords {
  billing: string;
}
