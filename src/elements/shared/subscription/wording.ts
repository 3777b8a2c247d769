import type { Localize } from '../../../controllers/localize.js';
import { formatDay, parseDate } from '../../../format/date.js';
import { formatMoney } from '../../../format/money.js';
import { revealMarks } from '../../../format/name.js';
import { formatPeriod } from '../../../format/period.js';
import type { Subscription } from '../../../protocol/subscription.js';
import type { Badge } from '../../../ui/badge.js';

/** Whom the words are for, and how. */
export interface Reader {
  readonly localize: Localize;
  readonly isStaff: boolean;
  /** IANA name: UTC for staff, the device's for customers. */
  readonly timeZone: string;
}

/** What is bought again and again, at what price. */
export type Priced = Pick<
  Subscription,
  'currency' | 'payment_frequency_count' | 'payment_frequency_interval'
> & { readonly price: number | null; readonly tax_inclusive: boolean };

const ENDED = new Set(['cancelled', 'failed', 'expired']);
const UNPAID = new Set(['on_hold', 'past_due']);

/** Nothing is charged any more, and nothing can be changed. */
export const isEnded = ({ status }: Subscription): boolean => ENDED.has(status ?? '');

/** A renewal has failed: without another payment it ends. */
export const isUnpaid = ({ status }: Subscription): boolean => UNPAID.has(status ?? '');

/** It runs until the next billing date and isn't renewed. */
export const isEnding = (subscription: Subscription): boolean =>
  subscription.cancel_at_next_billing_date && !isEnded(subscription);

/** The product's name with its hidden marks shown; "Subscription" where upstream tells none. */
export function nameOf(
  { product_name: name }: Pick<Subscription, 'product_name'>,
  { term }: Localize,
): string {
  return name?.trim() ? revealMarks(name) : term('subscription');
}

/** A day in the reader's zone; undefined for one that isn't known. */
export function dayOf(
  iso: string | null,
  { localize, timeZone }: Pick<Reader, 'localize' | 'timeZone'>,
): string | undefined {
  const date = parseDate(iso);
  return date ? formatDay(date, localize.lang, timeZone) : undefined;
}

/** "$66.00 every month + tax"; undefined where upstream tells no price. */
export function priceOf(priced: Priced, { localize, isStaff }: Reader): string | undefined {
  const { price, currency, payment_frequency_count, payment_frequency_interval } = priced;
  if (price === null || !currency) return undefined;
  const { term, lang } = localize;
  const period = formatPeriod(
    payment_frequency_count ?? 1,
    payment_frequency_interval ?? '',
    (count, unit) => term('everyPeriod', count, unit),
  );
  const tax = priced.tax_inclusive ? undefined : isStaff ? 'excluded' : 'added';
  return term('planPrice', formatMoney(price, currency, lang), period, tax);
}

/** As `priceOf`, of what it is charged by: a dash where upstream tells no price. */
export function subscriptionPrice(subscription: Subscription, reader: Reader): string {
  const { term } = reader.localize;
  if (subscription.on_demand) return term('onDemand');
  return priceOf({ ...subscription, price: subscription.recurring_pre_tax_amount }, reader) ?? '–';
}

/** How it stands; undefined for the usual case, which is no more than a dot and a word. */
export function badgeOf(subscription: Subscription, { term }: Localize): Badge {
  const status = subscription.status ?? '';
  const isLeaving = isEnding(subscription) && status === 'active';
  const tone = isUnpaid(subscription)
    ? 'warning'
    : isLeaving || status === 'paused' || status === 'pending'
      ? 'info'
      : 'neutral';
  return { tone, label: term('subscriptionStatus', isLeaving ? 'ending' : status) || '–' };
}

/**
 * What comes next, as one or more lines; none where upstream tells no date.
 *
 * @param isBrief - in a column of dates, where there is no room for a sentence
 */
export function whenOf(
  subscription: Subscription,
  reader: Reader,
  isBrief = false,
): readonly string[] {
  const { term } = reader.localize;
  const day = (iso: string | null) => dayOf(iso, reader);
  const next = day(subscription.next_billing_date);
  const { scheduled_change: change, status } = subscription;
  const say = (text: (date: string) => string, date: string | undefined) =>
    date === undefined ? [] : text(date).split('\n');

  if (isEnded(subscription)) {
    const { cancelled_at, expires_at, next_billing_date } = subscription;
    const end = cancelled_at ?? (status === 'expired' ? (expires_at ?? next_billing_date) : null);
    return say((date) => term('endedOn', date), day(end));
  }
  if (isUnpaid(subscription)) {
    const text = isBrief || reader.isStaff ? 'dueSince' : 'renewalFailed';
    return say((date) => term(text, date), day(subscription.previous_billing_date) ?? next);
  }
  if (isEnding(subscription)) {
    const text = isBrief || reader.isStaff ? 'accessUntil' : 'accessUntilThen';
    return say((date) => term(text, date), next);
  }
  if (status === 'paused') {
    return say((date) => term('pausedSince', date), day(subscription.paused_at));
  }
  if (status !== 'active') return [];
  const changes =
    change &&
    say(
      (date) => term('planChanges', revealMarks(change.product_name ?? '–'), date),
      day(change.effective_at),
    );
  return [...say((date) => term('renews', date), next), ...(changes ?? [])];
}

/** How it stands and what comes next, to be spoken after a change. */
export function spokenOf(subscription: Subscription, reader: Reader): string {
  const { label } = badgeOf(subscription, reader.localize);
  return [label, ...whenOf(subscription, reader)].join('. ');
}
