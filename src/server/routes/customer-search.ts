import type { CustomerListQuery } from '../../protocol/index.js';
import { isRecord, UpstreamFailure, askRows, type Ask, type Rows } from '../upstream.js';
import type { Call } from './route.js';

type Query = CustomerListQuery & { readonly page: number; readonly page_size: number };

/**
 * Customers, narrowed by creation date and by a search. Upstream can search by e-mail or by name
 * and get one by id, but has no one box for all, so the search's shape decides.
 */
export async function findCustomers(call: Call<Query, unknown>): Promise<Rows> {
  const { search = '', email, page, page_size, ...range } = call.query;
  const within = { ...defined(range), page_number: page, page_size };
  const named = { ...within, ...(search && { name: search }) };

  if (/^cus_[A-Za-z0-9_-]{1,60}$/.test(search)) {
    return onlyWith(email, await findById(call, search));
  }
  if (search.includes('@')) return onlyWith(email, await findAnyCase(call, search, within));
  if (email) return findAnyCase(call, email, named);
  return call.askRows((dodo, options) => dodo.customers.list(named, options));
}

function onlyWith(email: string | undefined, rows: Rows): Rows {
  return email ? { ...rows, items: rows.items.filter((row) => hasEmail(row, email)) } : rows;
}

/** Whether upstream minds an e-mail's case is not documented. Most are stored in lower case. */
async function findAnyCase(
  call: Call<Query, unknown>,
  email: string,
  within: object,
): Promise<Rows> {
  const found = await findByEmail(call, email, within);
  const lower = email.toLowerCase();
  return found.items.length || lower === email ? found : findByEmail(call, lower, within);
}

async function findById({ ask, query }: Call<Query, unknown>, id: string): Promise<Rows> {
  const nobody = { items: [], has_more: false };
  if (query.page > 0) return nobody;
  try {
    const customer = await ask((dodo, options) => dodo.customers.retrieve(id, options));
    return isRecord(customer) && isWithin(customer.created_at, query)
      ? { items: [customer], has_more: false }
      : nobody;
  } catch (error) {
    if (error instanceof UpstreamFailure && error.status === 404) return nobody;
    throw error;
  }
}

async function findByEmail(
  call: Call<Query, unknown>,
  email: string,
  within: object,
): Promise<Rows> {
  const { items, has_more } = await call.askRows((dodo, options) =>
    dodo.customers.list({ ...within, email }, options),
  );
  // Upstream doesn't say that its filter is exact, so a stranger's row must not pass for the match.
  return { items: items.filter((row) => hasEmail(row, email)), has_more };
}

const PAGE_SIZE = 100;
const MAX_PAGES = 20;

/** The first customer with this e-mail that `matches`, or null. E-mails are not unique. */
export async function withEmail(
  ask: Ask,
  email: string,
  matches: (customer: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown> | null> {
  for (const asked of new Set([email, email.toLowerCase()])) {
    for (let page = 0; page < MAX_PAGES; page++) {
      const { items, has_more } = await askRows(ask, PAGE_SIZE, (dodo, options) =>
        dodo.customers.list({ email: asked, page_number: page, page_size: PAGE_SIZE }, options),
      );
      const found = items.find(
        (row): row is Record<string, unknown> => isRecord(row) && matches(row),
      );
      if (found) return found;
      if (!has_more) break;
      // Not proven absent: better left unknown than made twice.
      if (page === MAX_PAGES - 1) throw new UpstreamFailure('garbage');
    }
  }
  return null;
}

const hasEmail = (row: unknown, email: string): boolean =>
  isRecord(row) && typeof row.email === 'string' && row.email.toLowerCase() === email.toLowerCase();

/** Upstream applies the range to lists only. */
function isWithin(
  created: unknown,
  { created_at_gte, created_at_lte }: CustomerListQuery,
): boolean {
  const time = Date.parse(String(created));
  return (
    !(created_at_gte !== undefined && time < Date.parse(created_at_gte)) &&
    !(created_at_lte !== undefined && time > Date.parse(created_at_lte))
  );
}

const defined = (range: Pick<Query, 'created_at_gte' | 'created_at_lte'>) => ({
  ...(range.created_at_gte !== undefined && { created_at_gte: range.created_at_gte }),
  ...(range.created_at_lte !== undefined && { created_at_lte: range.created_at_lte }),
});
