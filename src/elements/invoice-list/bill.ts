import type { Localize } from '../../controllers/localize.js';
import { lookup } from '../../format/lookup.js';
import { revealMarks } from '../../format/name.js';
import type { PaymentRow } from '../../protocol/payment.js';
import type { Refund } from '../../protocol/refund.js';
import type { Badge, Tone } from '../../ui/badge.js';
import { returnedIcon } from '../../ui/status-icons.js';
import type { BillsWords } from '../../translations/words/bills.js';

/** A line of a customer's billing: a charge, or money that came back. */
export type Bill = PaymentRow | Refund;

/** Told by its id: neither of upstream's two lists says of its rows what they are. */
export const isRefund = (bill: Bill): bill is Refund => 'refund_id' in bill;

/** The refund's or the payment's, unique among both. */
export const idOf = (bill: Bill): string => (isRefund(bill) ? bill.refund_id : bill.payment_id);

/** What left the customer's account; below 0 where it came back. */
export function amountOf(bill: Bill): number | null {
  if (!isRefund(bill)) return bill.total_amount;
  return bill.amount === null ? null : -bill.amount;
}

type Label = {
  [Key in keyof BillsWords]: BillsWords[Key] extends string ? Key : never;
}[keyof BillsWords];

const PAYMENTS: Readonly<Record<string, readonly [Tone, Label]>> = {
  succeeded: ['positive', 'paid'],
  failed: ['negative', 'unpaid'],
  cancelled: ['neutral', 'billCanceled'],
  processing: ['info', 'pending'],
  requires_customer_action: ['warning', 'pending'],
  requires_merchant_action: ['info', 'pending'],
  requires_confirmation: ['info', 'pending'],
  requires_capture: ['info', 'pending'],
  requires_payment_method: ['neutral', 'notCompleted'],
  partially_captured: ['warning', 'partlyPaid'],
  partially_captured_and_capturable: ['warning', 'partlyPaid'],
};

const REFUNDS: Readonly<Record<string, readonly [Tone, Label]>> = {
  succeeded: ['neutral', 'refunded'],
  pending: ['info', 'billRefundPending'],
  review: ['info', 'billRefundPending'],
  failed: ['negative', 'billRefundFailed'],
};

/** How a bill stands, in a customer's words; an unknown state as it came. */
export function statusOf(bill: Bill, { term }: Localize): Badge {
  const returned = !isRefund(bill) && bill.refund_status;
  if (returned === 'full' || returned === 'partial') {
    const label = term(returned === 'full' ? 'refunded' : 'billPartlyRefunded');
    return { tone: 'neutral', label, icon: returnedIcon };
  }
  const { status } = bill;
  const [tone, label] = lookup(isRefund(bill) ? REFUNDS : PAYMENTS, status) ?? [];
  if (tone && label) {
    return { tone, label: term(label), icon: label === 'refunded' ? returnedIcon : undefined };
  }
  const raw = status ? revealMarks(status).replaceAll('_', ' ') : term('notCompleted');
  return { tone: 'neutral', label: raw };
}

/** Whether it may be one that upstream charges again: a renewal that failed. */
export const isUnpaidRenewal = (bill: Bill): bill is PaymentRow =>
  !isRefund(bill) && bill.status === 'failed' && bill.subscription_id !== null;

/** Why there is nothing to download; empty where there is something. */
export function whyNoFile(bill: Bill, { term }: Localize): string {
  if (isRefund(bill)) return bill.status === 'succeeded' ? '' : term('receiptLater');
  if (bill.has_invoice) return '';
  if (bill.total_amount === 0) return term('noInvoiceFree');
  return term(bill.status === 'succeeded' ? 'noInvoiceYet' : 'noInvoiceUnpaid');
}
