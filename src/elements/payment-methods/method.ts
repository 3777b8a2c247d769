import { revealMarks } from '../../format/name.js';
import type { PaymentMethod } from '../../protocol/payment-method.js';
import type { Subscription } from '../../protocol/subscription.js';

/** The last month that a card is good for, by its first day; undefined where it has none. */
export function expiryOf({ card }: PaymentMethod): Date | undefined {
  const month = Number(card?.expiry_month);
  const year = Number(card?.expiry_year);
  if (!(month >= 1 && month <= 12) || !(year >= 1) || !card) return undefined;
  return new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, 1));
}

/** Months ahead that a visitor is told of. */
const SOON = 2;

/** A card is good until the end of its month. */
export function lifeOf(expiry: Date, now: Date): 'over' | 'ending' | 'good' {
  const months =
    (expiry.getUTCFullYear() - now.getUTCFullYear()) * 12 +
    expiry.getUTCMonth() -
    now.getUTCMonth();
  if (months < 0) return 'over';
  return months < SOON ? 'ending' : 'good';
}

/** No charge comes any more. */
const ENDED = new Set(['cancelled', 'failed', 'expired']);

/** Names of the subscriptions that are paid with a method. */
export function paidBy(
  { payment_method_id: id }: PaymentMethod,
  subscriptions: readonly Subscription[],
): string[] {
  return subscriptions
    .filter((one) => one.payment_method_id === id && !ENDED.has(one.status ?? ''))
    .map((one) => revealMarks(one.product_name ?? one.subscription_id));
}
