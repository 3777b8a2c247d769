import type { CustomerClient } from '../../client/customer-client.js';
import { type CustomerPath } from '../../protocol/customer.js';
import { getCustomer } from '../../protocol/one-customer.js';
import { listLicenseKeys } from '../../protocol/license-key.js';
import type { ReadOperation } from '../../protocol/operation.js';
import { MAX_PAGE_SIZE, type Page, type PageQuery } from '../../protocol/page.js';
import { listPayments } from '../../protocol/payment.js';
import { listRefunds } from '../../protocol/refund.js';
import { allows } from '../../protocol/scopes.js';
import { listSubscriptions } from '../../protocol/subscription.js';
import { listLedgerEntries } from '../../protocol/wallet.js';

type CustomerList = ReadOperation<{ params: CustomerPath; query?: PageQuery }, Page<unknown>>;

const LISTS: Readonly<Record<string, CustomerList>> = {
  payments: listPayments,
  refunds: listRefunds,
  subscriptions: listSubscriptions,
  ledger_entries: listLedgerEntries,
  license_keys: listLicenseKeys,
};

/**
 * Everything about a customer that the session may read, as one JSON file in upstream's words: for
 * customers who ask what is kept about them. All of it, or it throws.
 */
export async function exportCustomer(
  client: CustomerClient,
  customer: string,
  signal: AbortSignal,
): Promise<Blob> {
  const params = { customer };
  const data: Record<string, unknown> = {
    customer: await client.read(getCustomer, { params }, { signal }),
  };
  for (const [name, list] of Object.entries(LISTS)) {
    if (!allows(client.scopes ?? new Set(), list.access)) continue;
    const rows: unknown[] = [];
    for (let page = 0, more = true; more; page++) {
      const query = { page, page_size: MAX_PAGE_SIZE };
      const answer = await client.read(list, { params, query }, { signal });
      rows.push(...answer.items);
      more = answer.has_more;
    }
    data[name] = rows;
  }
  return new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
}
