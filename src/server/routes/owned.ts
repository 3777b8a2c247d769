import { isRecord } from '../upstream.js';
import { ID } from './fields.js';
import type { Call } from './route.js';

/*
 * What rows need to prove whose an object is. Upstream's paths of items name no customer, so a guard
 * reads the item first; the row then uses the same read.
 */

type AnyRowCall = Pick<Call<unknown, unknown>, 'ask' | 'params'>;

/** A value of the path. */
export function param({ params }: AnyRowCall, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`the path has no {${name}}`);
  return value;
}

const reads = new WeakMap<object, Promise<unknown>>();

/** Reads once for a call; a mutation's attempt is another call than its guard's, and looks anew. */
function once(call: AnyRowCall, read: () => Promise<unknown>): Promise<unknown> {
  const known = reads.get(call) ?? read();
  reads.set(call, known);
  return known;
}

export const readPayment = (call: AnyRowCall): Promise<unknown> =>
  once(call, () =>
    call.ask((dodo, options) => dodo.payments.retrieve(param(call, 'payment'), options)),
  );

export const readSubscription = (call: AnyRowCall): Promise<unknown> =>
  once(call, () =>
    call.ask((dodo, options) => dodo.subscriptions.retrieve(param(call, 'subscription'), options)),
  );

export const readLicenseKey = (call: AnyRowCall): Promise<unknown> =>
  once(call, () =>
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells whose a key is
    call.ask((dodo, options) => dodo.licenseKeys.retrieve(param(call, 'key'), options)),
  );

/** The customer of a payment, a subscription or a full refund. */
export const customerOf = (object: unknown): unknown =>
  isRecord(object) && isRecord(object.customer) ? object.customer.customer_id : undefined;

/** The customer of a licence key, a wallet or a ledger entry. */
export const customerIdOf = (object: unknown): unknown =>
  isRecord(object) ? object.customer_id : undefined;

export const paymentOwner = async (call: AnyRowCall): Promise<unknown> =>
  customerOf(await readPayment(call));

export const subscriptionOwner = async (call: AnyRowCall): Promise<unknown> =>
  customerOf(await readSubscription(call));

export const licenseKeyOwner = async (call: AnyRowCall): Promise<unknown> =>
  customerIdOf(await readLicenseKey(call));

/**
 * The name of a product, which upstream's subscriptions and licence keys carry only the id of. One
 * that can't be read is null: no reason to show nothing.
 */
export async function productName(
  { ask, recall }: Pick<Call<unknown, unknown>, 'ask' | 'recall'>,
  id: unknown,
): Promise<string | null> {
  if (typeof id !== 'string' || !ID.test(id)) return null;
  try {
    return await recall(`product ${id}`, async () => {
      const product = await ask((dodo, options) => dodo.products.retrieve(id, options));
      return isRecord(product) && typeof product.name === 'string' ? product.name : null;
    });
  } catch {
    return null;
  }
}
