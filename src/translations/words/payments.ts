/** What the list of transactions says. */
export interface PaymentsWords {
  transactions: string;
}
