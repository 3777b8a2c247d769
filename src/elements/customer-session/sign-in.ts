import type { CustomerClient } from '../../client/customer-client.js';
import type { CustomerSession } from './customer-session.js';

/**
 * Leads to the merchant's sign-in page. Where a form is open inside the session, in a tab of its own:
 * what was typed would go with this page. Its session is tried again when the visitor comes back.
 */
export function signIn(session: CustomerSession, client: CustomerClient | undefined): void {
  const href = session.signInHref;
  const tab = hasForm(session) ? window.open(href) : null;
  if (!tab) {
    location.assign(href);
    return;
  }
  // What is on that page has no way to this one.
  tab.opener = null;
  window.addEventListener('focus', () => client?.reopen(), { once: true });
}

function hasForm(root: ParentNode): boolean {
  if (root.querySelector('dialog[open], form')) return true;
  return [...root.querySelectorAll('*')].some(
    ({ shadowRoot }) => shadowRoot !== null && hasForm(shadowRoot),
  );
}
