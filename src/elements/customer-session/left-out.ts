import type { CustomerClient } from '../../client/customer-client.js';
import { CUSTOMER_SCOPES, STAFF_SCOPES } from '../../protocol/scopes.js';

const told = new Set<string>();

/**
 * For developers: what a session may not do is absent, and nobody finds the reason on the page. Says
 * it in the console, once for each set of scopes. It names scopes and features only.
 */
export function tellLeftOut({ scopes, features }: Partial<CustomerClient> = {}): void {
  if (!scopes?.size) return;
  const isCustomer = [...scopes].some((scope) => scope.startsWith('self:'));
  const all: readonly string[] = isCustomer ? CUSTOMER_SCOPES : STAFF_SCOPES;
  const missing = all.filter((scope) => !scopes.has(scope));
  if (!missing.length && !features) return;
  const text = [
    'customer-elements: this session leaves out what it may not do.',
    missing.length ? `It has no ${missing.join(', ')} (docs/scopes.md).` : '',
    features ? `Of the handler’s features it has: ${features.join(', ') || 'none'}.` : '',
  ];
  const said = text.filter(Boolean).join(' ');
  if (told.has(said)) return;
  told.add(said);
  // eslint-disable-next-line no-console -- the console is whom it is for
  console.info(said);
}
