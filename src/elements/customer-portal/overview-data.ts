import type { CustomerClient } from '../../client/customer-client.js';
import { listPaymentMethods, type PaymentMethod } from '../../protocol/payment-method.js';
import { listSubscriptions, type Subscription } from '../../protocol/subscription.js';
import { isEnded } from '../subscription-list/about.js';
import { listWallets, type Wallet } from '../../protocol/wallet.js';

/** The customer who is signed in. */
const params = { customer: 'me' };

/** Above what one person has; who has more sees the rest in the view of its own. */
const query = { page: 0, page_size: 50 };

export interface Paying {
  readonly subscriptions: readonly Subscription[];
  /** By id; empty where they can't be read, which is no reason to leave the rest out. */
  readonly methods: ReadonlyMap<string, PaymentMethod>;
}

export async function readPaying(client: CustomerClient, signal: AbortSignal): Promise<Paying> {
  const methods = client
    .read(listPaymentMethods, { params, query }, { signal })
    .then(({ items }) => items)
    .catch(() => []);
  const { items } = await client.read(listSubscriptions, { params, query }, { signal });
  return {
    subscriptions: items.filter((one) => !isEnded(one)),
    methods: new Map((await methods).map((method) => [method.payment_method_id, method])),
  };
}

export async function readWallets(
  client: CustomerClient,
  signal: AbortSignal,
): Promise<readonly Wallet[]> {
  const { items } = await client.read(listWallets, { params, query }, { signal });
  return items;
}

/** The subscription that is charged next. */
export function nextCharge(subscriptions: readonly Subscription[]): Subscription | undefined {
  return subscriptions
    .filter(
      ({ status, cancel_at_next_billing_date: ends, next_billing_date: date }) =>
        status === 'active' && !ends && date !== null,
    )
    .sort((one, other) => timeOf(one) - timeOf(other))[0];
}

const timeOf = ({ next_billing_date: date }: Subscription): number =>
  date === null ? Infinity : Date.parse(date);
