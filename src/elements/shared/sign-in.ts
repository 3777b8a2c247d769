import type { CustomerClient } from '../../client/customer-client.js';
import { intent } from './events.js';

/** The visitor wants to sign in: the page, its `<customer-session>` or the client knows how. */
export function requestSignIn(
  element: HTMLElement & { client?: CustomerClient | undefined },
): void {
  if (intent(element, 'ce-sign-in', {})) element.client?.reopen();
}

/** The way to sign in from where it is told that the session has ended; undefined once there is one again. */
export function signInFrom(
  element: HTMLElement & { client?: CustomerClient | undefined },
  client: CustomerClient | undefined,
): (() => void) | undefined {
  if (client?.scopes) return undefined;
  return () => {
    requestSignIn(element);
  };
}
