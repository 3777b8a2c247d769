import type { CustomerClient } from '../../client/customer-client.js';
import type { Subscription } from '../../protocol/subscription.js';
import { listWallets, type Wallet } from '../../protocol/wallet.js';

/** Above what one person has. */
const query = { page: 0, page_size: 50 };

/** All wallets of the signed-in customer, in one page. Balances are in minor units. */
export async function readWallets(
  client: CustomerClient,
  signal: AbortSignal,
): Promise<readonly Wallet[]> {
  const { items } = await client.read(
    listWallets,
    { params: { customer: 'me' }, query },
    { signal },
  );
  return items;
}

/** The subscription that is charged next. What is charged on demand has no date of its own. */
export function nextCharge(subscriptions: readonly Subscription[]): Subscription | undefined {
  return subscriptions
    .filter(
      ({ status, cancel_at_next_billing_date: ends, next_billing_date: date, on_demand }) =>
        status === 'active' && !ends && !on_demand && !Number.isNaN(Date.parse(date ?? '')),
    )
    .sort((one, other) => timeOf(one) - timeOf(other))[0];
}

const timeOf = ({ next_billing_date: date }: Subscription): number => Date.parse(date ?? '');
