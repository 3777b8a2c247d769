import { isRecord, UpstreamFailure } from '../upstream.js';
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

type Item = Readonly<Record<string, unknown>>;

/** An answer that isn't the object asked for must not pass for one that lacks something. */
async function requireId(name: string, id: string, answer: Promise<unknown>): Promise<Item> {
  const object = await answer;
  if (!isRecord(object) || object[name] !== id) throw new UpstreamFailure('garbage');
  return object;
}

/* These ask each time. */

/** The `{payment}` of the path, as upstream has it now. */
export function askPayment(call: AnyRowCall): Promise<Item> {
  const id = param(call, 'payment');
  const answer = call.ask((dodo, options) => dodo.payments.retrieve(id, options));
  return requireId('payment_id', id, answer);
}

/** The refund of an id, as upstream has it now. */
export function askRefund({ ask }: AnyRowCall, id: string): Promise<Item> {
  const answer = ask((dodo, options) => dodo.refunds.retrieve(id, options));
  return requireId('refund_id', id, answer);
}

/** The `{subscription}` of the path, as upstream has it now. */
export function askSubscription(call: AnyRowCall): Promise<Item> {
  const id = param(call, 'subscription');
  const answer = call.ask((dodo, options) => dodo.subscriptions.retrieve(id, options));
  return requireId('subscription_id', id, answer);
}

/**
 * The `{instance}` of the path, as upstream has it now. It names its licence key and no customer.
 */
export function askInstance(call: AnyRowCall): Promise<Item> {
  const id = param(call, 'instance');
  const answer = call.ask((dodo, options) => dodo.licenseKeyInstances.retrieve(id, options));
  return requireId('id', id, answer);
}

function askLicenseKey(call: AnyRowCall): Promise<Item> {
  const id = param(call, 'key');
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells whose a key is
  const answer = call.ask((dodo, options) => dodo.licenseKeys.retrieve(id, options));
  return requireId('id', id, answer);
}

/*
 * These ask once for a call. A mutation's attempt is another call than its guard's, and looks anew.
 */

const reads = new WeakMap<object, Promise<Item>>();

function once(call: AnyRowCall, read: (call: AnyRowCall) => Promise<Item>): Promise<Item> {
  const known = reads.get(call) ?? read(call);
  reads.set(call, known);
  return known;
}

/** The `{payment}` of the path. */
export const readPayment = (call: AnyRowCall): Promise<Item> => once(call, askPayment);

/** The `{subscription}` of the path. */
export const readSubscription = (call: AnyRowCall): Promise<Item> => once(call, askSubscription);

/** The `{key}` of the path. */
export const readLicenseKey = (call: AnyRowCall): Promise<Item> => once(call, askLicenseKey);

/** The customer of a payment, a subscription or a full refund. */
export const customerOf = (object: unknown): unknown =>
  isRecord(object) && isRecord(object.customer) ? object.customer.customer_id : undefined;

/** The customer of a licence key, a wallet or a ledger entry. */
export const customerIdOf = (object: unknown): unknown =>
  isRecord(object) ? object.customer_id : undefined;

/** Whose the `{payment}` of the path is: a row's guard. */
export const paymentOwner = async (call: AnyRowCall): Promise<unknown> =>
  customerOf(await readPayment(call));

/** Whose the `{subscription}` of the path is: a row's guard. */
export const subscriptionOwner = async (call: AnyRowCall): Promise<unknown> =>
  customerOf(await readSubscription(call));

/** Whose the `{key}` of the path is: a row's guard. */
export const licenseKeyOwner = async (call: AnyRowCall): Promise<unknown> =>
  customerIdOf(await readLicenseKey(call));

type Recalled = Pick<Call<unknown, unknown>, 'ask' | 'recall'>;

/** A product, which is the same for everyone. */
export function readProduct({ ask, recall }: Recalled, id: string): Promise<Item> {
  return recall(`product ${id}`, () =>
    requireId(
      'product_id',
      id,
      ask((dodo, options) => dodo.products.retrieve(id, options)),
    ),
  );
}

/** What may be added to a plan, the same for everyone. */
export function readAddon({ ask, recall }: Recalled, id: string): Promise<Item> {
  return recall(`addon ${id}`, () =>
    requireId(
      'id',
      id,
      ask((dodo, options) => dodo.addons.retrieve(id, options)),
    ),
  );
}

/**
 * The name of a product, which upstream's subscriptions and licence keys carry only the id of. One
 * that can't be read is null: no reason to show nothing.
 */
export async function productName(call: Recalled, id: unknown): Promise<string | null> {
  if (typeof id !== 'string' || !ID.test(id)) return null;
  try {
    const { name } = await readProduct(call, id);
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}
