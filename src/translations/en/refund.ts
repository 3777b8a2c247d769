import type { RefundWords } from '../words/refund.js';

/** What the dialogs about a payment say: its details, and its refund. */
export const refund: RefundWords = {
  paymentNotLoaded: 'This payment couldn’t be loaded',
  paymentId: 'Payment ID',
  taxIncluded: 'Tax included',
  yourTime: 'Your time',
  whyItFailed: 'Why it failed',
  subscriptionId: 'Subscription ID',
  settledAs: 'Settled as',
  lineItems: 'Items',
  unnamedItem: 'Item',
  withTax: (amount, tax) => `${amount} + ${tax} tax`,
  refunds: 'Refunds',
  disputes: 'Disputes',
  refundReceipt: 'Receipt',
  refundReceiptOf: (amount) => `Receipt of the refund of ${amount}`,
  refundStarted: 'Started',
  refundInReview: 'In review',
  disputeOpen: 'Open',
  disputeWon: 'Won',
  refundPayment: 'Refund payment',
  refundWhat: 'What to refund',
  everythingLeft: (amount) => `Everything left, ${amount}`,
  chooseItems: 'Choose items',
  ofAmount: (amount) => `of ${amount}`,
  amountOf: (item) => `Amount for ${item}`,
  chooseAnItem: 'Choose at least one item.',
  amountTooMuch: (most) => `Enter at most ${most}, which is what is left.`,
  refundReasonNote: 'optional, visible to your team',
  amountsWithTax: 'Amounts include tax.',
  paidAmount: 'Paid',
  refundedSoFar: 'Refunded before',
  refundNow: 'Refund now',
  leftOnPayment: 'Left on the payment',
  keepPayment: 'Keep payment',
  refundAmount: (amount) => `Refund ${amount}`,
  checkRefund: 'Check the refund',
  checkRefundText: (amount) =>
    `${amount} is a large refund. It goes back the way it was paid and can’t be taken back here.`,
  refundUnderstood: (amount) => `I have checked that ${amount} is right`,
  refundFailed: 'The refund didn’t go through.',
  refundFailedText: 'No money was moved. Try again.',
  refundOverlapped: 'Another refund of this payment was asked for.',
  refundOverlappedText:
    'No second one was made. What you see here is up to date again: check it before you go on.',
  refundUnderWay: 'Another refund of this payment isn’t settled yet.',
  refundUnderWayText: 'No money was moved. Try again in half a minute.',
  cantRefund: 'This payment can’t be refunded.',
  refundPending: 'An earlier refund isn’t finished yet. Only one runs at a time.',
  nothingLeft: 'Nothing is left to refund.',
  refundTold: (amount, status) =>
    status === 'succeeded'
      ? `${amount} was refunded`
      : status === 'failed'
        ? `The refund of ${amount} failed. No money was moved.`
        : `Refund of ${amount} started`,
};
