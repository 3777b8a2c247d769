import type { CustomerClient } from '../client/customer-client.js';

/** The visitor wants to sign in: the page, its `<customer-session>` or the client knows how. */
export function requestSignIn(
  element: HTMLElement & { client?: CustomerClient | undefined },
): void {
  const event = new CustomEvent('ce-sign-in', {
    bubbles: true,
    composed: true,
    cancelable: true,
    detail: {},
  });
  if (element.dispatchEvent(event)) element.client?.reopen();
}
