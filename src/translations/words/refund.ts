/** What the refund dialog says. */
export interface RefundWords {
  refund: string;
}
