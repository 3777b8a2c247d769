import type { CustomerListEntitlementGrantsParams } from 'dodopayments/resources';
import * as v from 'valibot';
import {
  EntitlementGrant,
  EntitlementLink,
  getEntitlementConnection,
  getEntitlementFile,
  isWebLink,
  listEntitlementGrants,
} from '../../protocol/index.js';
import { Refusal } from '../problems.js';
import { askRows, askWhole, isRecord } from '../upstream.js';
import { paging, word } from './fields.js';
import { customerIdOf, param } from './owned.js';
import { item, list, type Call, type Route } from './route.js';

type Filters = CustomerListEntitlementGrantsParams;
type Item = Readonly<Record<string, unknown>>;

/** Statuses are capitalised in upstream's list of grants, and in lower case in all others. */
const capitalised = (status: string) =>
  (status.charAt(0).toUpperCase() + status.slice(1)) as NonNullable<Filters['status']>;

/** What is granted is named in another of upstream's lists, which has the same grants and no files. */
async function namesOf({ ask, customer }: Pick<Call<unknown, unknown>, 'ask' | 'customer'>) {
  const { items } = await askWhole(ask, (dodo, options) =>
    dodo.customers.listEntitlements(customer, options),
  );
  return new Map(items.filter(isRecord).map((row) => [row.grant_id, row]));
}

/** What of a grant was delivered; what isn't, or not any more, has no files. */
function delivered({ status, digital_product_delivery: delivery }: Item): Item | undefined {
  return status === 'Delivered' && isRecord(delivery) ? delivery : undefined;
}

const filesOf = (grant: Item): Item[] => {
  const files = delivered(grant)?.files;
  return Array.isArray(files) ? files.filter(isRecord) : [];
};

/** Where the customer connects an account, while upstream has such a link and it is still good. */
function connectLink({ status, oauth_url, oauth_expires_at }: Item, now: number): unknown {
  const expires = typeof oauth_expires_at === 'string' ? Date.parse(oauth_expires_at) : Infinity;
  return status === 'Pending' && !(expires <= now) ? oauth_url : undefined;
}

function shown(grant: Item, named: Item | undefined, now: number): Item {
  const { external_url, instructions } = delivered(grant) ?? {};
  return {
    ...grant,
    entitlement_name: named?.entitlement_name,
    entitlement_description: named?.entitlement_description,
    status: typeof grant.status === 'string' ? grant.status.toLowerCase() : null,
    files: filesOf(grant),
    instructions,
    external_url: isWebLink(external_url) ? external_url : null,
    can_connect: isWebLink(connectLink(grant, now)),
  };
}

const GRANTS = 100;

/** Upstream has no route for a single grant. */
async function findGrant(call: Call<unknown, unknown>): Promise<Item> {
  for (let page = 0, more = true; more; page += 1) {
    const rows = await askRows(call.ask, GRANTS, (dodo, options) =>
      dodo.customers.listEntitlementGrants(
        call.customer,
        { page_number: page, page_size: GRANTS },
        options,
      ),
    );
    const found = rows.items.filter(isRecord).find((grant) => grant.id === param(call, 'grant'));
    if (found) return found;
    more = rows.has_more;
  }
  throw new Refusal('not_found');
}

function linkOf({ customer_id }: Item, link: unknown): object {
  if (!isWebLink(link)) throw new Refusal('not_found');
  return { customer_id, link };
}

export const entitlementRoutes: readonly Route[] = [
  list({
    operation: listEntitlementGrants,
    query: v.strictObject({
      ...paging,
      status: v.optional(word<string>()),
      integration_type: v.optional(word<Filters['integration_type']>()),
    }),
    owner: customerIdOf,
    async upstream(call) {
      const { page, page_size, status, ...filters } = call.query;
      const [rows, names] = await Promise.all([
        call.askRows((dodo, options) =>
          dodo.customers.listEntitlementGrants(
            call.customer,
            {
              ...filters,
              ...(status !== undefined && { status: capitalised(status) }),
              page_number: page,
              page_size,
            },
            options,
          ),
        ),
        // A list without its names is better than none.
        namesOf(call).catch(() => new Map<unknown, Item>()),
      ]);
      return {
        ...rows,
        items: rows.items.map((grant) =>
          isRecord(grant) ? shown(grant, names.get(grant.id), call.now) : grant,
        ),
      };
    },
    fields: {
      staff: EntitlementGrant,
      customer: v.omit(EntitlementGrant, ['error_code', 'error_message', 'revocation_reason']),
    },
  }),

  item({
    operation: getEntitlementFile,
    owner: customerIdOf,
    async upstream(call) {
      const grant = await findGrant(call);
      const file = filesOf(grant).find(({ file_id }) => file_id === param(call, 'file'));
      return linkOf(grant, file?.download_url);
    },
    fields: { customer: EntitlementLink },
  }),

  item({
    operation: getEntitlementConnection,
    owner: customerIdOf,
    async upstream(call) {
      const grant = await findGrant(call);
      return linkOf(grant, connectLink(grant, call.now));
    },
    fields: { customer: EntitlementLink },
  }),
];
