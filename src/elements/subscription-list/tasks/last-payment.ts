import { listPayments } from '../../../protocol/payment.js';
import { clientOf } from '../../shared/subscription/change.js';
import type { TaskContext } from './task.js';

/** A charge that is on its way is none of these: it may yet be what was asked for. */
const ENDED = new Set(['succeeded', 'failed', 'cancelled']);

/**
 * The subscription's newest payment that has come to an end, for the key of a charge: until the next
 * one ends, well or not, the same charge is asked for. Empty where there is none, null where it may not be read.
 */
export async function lastPayment(
  { session, customer, id, find }: TaskContext,
  signal?: AbortSignal,
): Promise<string | null> {
  if (!session.may(listPayments)) return null;
  const from = find(id)?.previous_billing_date;
  const { items } = await clientOf({ session }).read(
    listPayments,
    {
      params: { customer: customer() },
      query: { subscription_id: id, page_size: 100, ...(from && { created_at_gte: from }) },
    },
    { signal },
  );
  // Upstream promises no order.
  const ended = items
    .filter(({ status }) => ENDED.has(status ?? ''))
    .map(({ created_at, payment_id }) => `${created_at ?? ''} ${payment_id}`);
  return ended.sort().at(-1) ?? '';
}
