/** Finding what a path names, and the customer it belongs to. */
import { notFound } from '../errors.js';
import type { IdKind } from '../ids.js';
import type { Call } from '../router.js';
import { settleRefunds } from '../data/payments.js';
import type { LicenseKeyRecord, PaymentRecord, Subscription } from '../wire.js';
import type { World } from '../world.js';

/** The index of the customer in the path. */
export function customerOf(call: Call, name = 'customer_id'): number {
  const index = call.world.customers.indexOf(call.params[name] ?? '');
  if (index === undefined) throw notFound('Customer');
  return index;
}

/** Customers that a list covers: the one asked for, none if it is unknown, else all within reach. */
export function customersAsked(call: Call): number[] {
  const id = call.query.get('customer_id');
  if (id === null) return call.world.everyone();
  const index = call.world.customers.indexOf(id);
  return index === undefined ? [] : [index];
}

/** The owner written into an id; created records are found the same way. */
function ownerOf(world: World, kind: IdKind, id: string): number | undefined {
  const index = world.ids.read(kind, id)?.owner;
  if (index === undefined) return undefined;
  return world.customers.indexOf(world.ids.make('cus', index, 0));
}

/** A payment and its customer's index; throws the 404. Its refunds stand as they do by now. */
export function findPayment(world: World, id: string): { owner: number; record: PaymentRecord } {
  const owner = ownerOf(world, 'pay', id);
  const record =
    owner === undefined
      ? undefined
      : world.commerce(owner).payments.find((other) => other.payment.payment_id === id);
  if (owner === undefined || !record) throw notFound('Payment');
  settleRefunds(world, record);
  return { owner, record };
}

/** A subscription and its customer's index; throws the 404. */
export function findSubscription(
  world: World,
  id: string,
): { owner: number; subscription: Subscription } {
  const owner = ownerOf(world, 'sub', id);
  const subscription =
    owner === undefined
      ? undefined
      : world.commerce(owner).subscriptions.find((other) => other.subscription_id === id);
  if (owner === undefined || !subscription) throw notFound('Subscription');
  return { owner, subscription };
}

/** A licence key and its customer's index; throws the 404. */
export function findLicense(world: World, id: string): { owner: number; record: LicenseKeyRecord } {
  const owner = ownerOf(world, 'lic', id);
  const record =
    owner === undefined
      ? undefined
      : world.commerce(owner).licenses.find((other) => other.key.id === id);
  if (owner === undefined || !record) throw notFound('License key');
  return { owner, record };
}

/** The customer as payments, refunds, disputes and subscriptions carry it. */
export function limitedCustomer(world: World, index: number): Record<string, unknown> {
  const { customer_id, name, email, phone_number, metadata } = world.customers.get(index);
  return { customer_id, name, email, phone_number, metadata };
}

/** Newest first, by an ISO date. */
export function byNewest<T>(at: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => Date.parse(at(b)) - Date.parse(at(a));
}
