import type { CustomerClient } from '../../client/customer-client.js';
import { listSubscriptions, type Subscription } from '../../protocol/subscription.js';

const PAGE_SIZE = 100;
const MAX_PAGES = 10;

export interface Subscriptions {
  readonly items: readonly Subscription[];
  /** Whether these are all, so that they may be counted. */
  readonly isComplete: boolean;
  readonly readAt: Date;
}

/**
 * All of a customer's subscriptions, in one request for nearly everyone: upstream narrows to one
 * status at a time, and what runs and what has ended is shown together.
 */
export async function readSubscriptions(
  client: CustomerClient,
  customer: string,
  signal: AbortSignal,
): Promise<Subscriptions> {
  const items: Subscription[] = [];
  let hasMore = true;
  for (let page = 0; hasMore && page < MAX_PAGES; page++) {
    const input = { params: { customer }, query: { page, page_size: PAGE_SIZE } };
    const answer = await client.read(listSubscriptions, input, { signal });
    items.push(...answer.items);
    hasMore = answer.has_more;
  }
  signal.throwIfAborted();
  return { items, isComplete: !hasMore, readAt: new Date() };
}
