import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import { lookup } from '../../format/lookup.js';
import { revealMarks } from '../../format/name.js';
import type { PaymentRow } from '../../protocol/payment.js';
import type { payments } from '../../translations/en/payments.js';
import { badge, type Tone } from '../../ui/badge.js';
import { flagIcon, returnedIcon } from '../../ui/status-icons.js';

type Word = keyof typeof payments;

/** Upstream's words for how a payment stands, with ours. */
const STATUSES: Readonly<Record<string, readonly [tone: Tone, word: Word & `payment${string}`]>> = {
  succeeded: ['positive', 'paymentSuccessful'],
  failed: ['negative', 'paymentFailed'],
  processing: ['info', 'paymentProcessing'],
  requires_customer_action: ['warning', 'paymentPending'],
  requires_confirmation: ['warning', 'paymentPending'],
  requires_merchant_action: ['warning', 'paymentNeedsReview'],
  requires_capture: ['warning', 'paymentNeedsReview'],
  partially_captured: ['warning', 'paymentNeedsReview'],
  partially_captured_and_capturable: ['warning', 'paymentNeedsReview'],
  cancelled: ['neutral', 'paymentCancelled'],
  requires_payment_method: ['neutral', 'paymentNotStarted'],
};

/** What a list can be narrowed to: upstream takes one status at a time, and each label has one. */
const CHOICES = [
  'succeeded',
  'failed',
  'processing',
  'requires_customer_action',
  'requires_merchant_action',
  'cancelled',
];

/** The choices of the filter, each with upstream's status as its value. */
export function statusChoices({ term }: Localize): { value: string; label: string }[] {
  return CHOICES.map((value) => ({ value, label: term(STATUSES[value]?.[1] ?? 'paymentFailed') }));
}

/** How a payment stands: a dispute before a refund, a refund before the charge itself. */
export function paymentStatus(
  { term }: Localize,
  { status, refund_status: refund, dispute_status: dispute }: Shown,
): TemplateResult {
  if (dispute && !/_(won|cancelled|expired)$/.test(dispute)) {
    const lost = /_(lost|accepted)$/.test(dispute);
    const label = term(lost ? 'disputeLost' : 'disputed');
    return named(dispute, badge({ tone: 'negative', label, icon: flagIcon }));
  }
  if (refund) {
    const label = term(refund === 'full' ? 'paymentRefunded' : 'partlyRefunded');
    return named(
      `${status ?? ''}, ${refund}`,
      badge({ tone: 'neutral', label, icon: returnedIcon }),
    );
  }
  const known = lookup(STATUSES, status ?? 'requires_payment_method');
  return named(
    status ?? '',
    badge({
      tone: known?.[0] ?? 'neutral',
      label: known ? term(known[1]) : readable(status ?? ''),
    }),
  );
}

type Shown = Pick<PaymentRow, 'status' | 'refund_status'> & {
  readonly dispute_status?: string | null;
};

/** A word of upstream's that is newer than this kit: "on_hold" is "On hold". */
export function readable(word: string): string {
  const text = revealMarks(word.replaceAll('_', ' '));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With upstream's own word, for who compares it with another system. */
function named(raw: string, content: TemplateResult): TemplateResult {
  return html`<span title=${raw}>${content}</span>`;
}

/** Days in which upstream takes a refund. */
const REFUND_DAYS = 30;

/** Why a payment can't be refunded, as far as its row tells; undefined if it may be. */
export function whyNotRefund(
  {
    status,
    refund_status,
    created_at,
  }: Pick<PaymentRow, 'status' | 'refund_status' | 'created_at'>,
  now = Date.now(),
): 'notPaid' | 'refundedBefore' | 'tooOldToRefund' | undefined {
  if (status !== 'succeeded') return 'notPaid';
  if (refund_status === 'full') return 'refundedBefore';
  const age = now - Date.parse(created_at ?? '');
  return age > REFUND_DAYS * 86_400_000 ? 'tooOldToRefund' : undefined;
}
