import type { CustomerClient } from '../../client/customer-client.js';
import { keyFor } from '../../client/idempotency-key.js';

/** How long nobody sends the same customer a second e-mail. */
export const RESEND_MS = 30_000;

/** When an invite was last sent, by customer: all elements of a page know, and no session after it. */
const sent = new WeakMap<CustomerClient, Map<string, Date>>();

/** When this page last sent the customer an invite; undefined if it has sent none. */
export function sentAt(client: CustomerClient | undefined, customerId: string): Date | undefined {
  return client && sent.get(client)?.get(customerId);
}

/** Notes an invite that has been sent just now, and gives the time. */
export function rememberSent(client: CustomerClient, customerId: string): Date {
  const now = new Date();
  const times = sent.get(client) ?? new Map<string, Date>();
  sent.set(client, times.set(customerId, now));
  return now;
}

/** For the end of a session: whoever signs in next has sent nothing. */
export function forgetSent(client: CustomerClient | undefined): void {
  if (client) sent.delete(client);
}

/** Pressed in two tabs, or again after a reload, it is one e-mail. */
export function sendKey(customerId: string): string {
  return keyFor('portal-invite', customerId, Math.floor(Date.now() / RESEND_MS));
}
