/** What a customer is entitled to, and the files that come with it. */
import { COMMUNITY, FILES, grantsOf, INSTRUCTIONS, type Grant } from '../data/entitlements.js';
import { notFound, UpstreamError } from '../errors.js';
import { oneOf, paged } from '../query.js';
import { mix, word } from '../random.js';
import { file, ok, route, type Call, type Route } from '../router.js';
import type { World } from '../world.js';
import { customerOf } from './owner.js';

// prettier-ignore
const INTEGRATIONS = [
  'discord', 'telegram', 'github', 'figma', 'framer', 'notion', 'digital_files', 'license_key', 'feature_flag',
];

/** Seconds for which a file's address is good. Upstream tells each address's own. */
const LINK_SECONDS = 300;

/** Here statuses are in lower case … */
function entitlements(call: Call) {
  const items = grantsOf(call.world, customerOf(call)).map((grant) => ({
    grant_id: grant.id,
    entitlement_id: grant.entitlement_id,
    entitlement_name: grant.name,
    entitlement_description: grant.description,
    integration_type: grant.integration,
    status: grant.status,
    created_at: grant.created_at,
    updated_at: grant.created_at,
    delivered_at: grant.status === 'delivered' ? grant.created_at : null,
    revoked_at: grant.status === 'revoked' ? grant.created_at : null,
  }));
  return ok({ items });
}

/** … and here they are capitalised. Both are upstream's. */
function entitlementGrants(call: Call) {
  const { world, query } = call;
  const owner = customerOf(call);
  const type = oneOf(query, 'integration_type', INTEGRATIONS);
  const status = oneOf(query, 'status', ['Pending', 'Delivered', 'Failed', 'Revoked']);
  const items = grantsOf(world, owner)
    .map((grant) => ({
      id: grant.id,
      brand_id: world.catalog.brand_id,
      business_id: world.catalog.business_id,
      customer_id: world.ids.make('cus', owner, 0),
      entitlement_id: grant.entitlement_id,
      integration_type: grant.integration,
      status: grant.status.charAt(0).toUpperCase() + grant.status.slice(1),
      metadata: {},
      created_at: grant.created_at,
      updated_at: grant.created_at,
      delivered_at: grant.status === 'delivered' ? grant.created_at : null,
      revoked_at: grant.status === 'revoked' ? grant.created_at : null,
      revocation_reason: grant.status === 'revoked' ? 'subscription_cancelled' : null,
      error_code: grant.error?.[0] ?? null,
      error_message: grant.error?.[1] ?? null,
      oauth_url: grant.oauth_url ?? null,
      oauth_expires_at: null,
      payment_id: grant.payment_id,
      subscription_id: grant.subscription_id,
      digital_product_delivery: deliveryOf(call, grant),
      feature:
        grant.integration === 'feature_flag'
          ? { feature_id: 'cloud-presets', feature_type: 'boolean' }
          : null,
      license_key: grant.license
        ? {
            id: grant.license.key.id,
            key: grant.license.key.key,
            status: grant.license.key.status,
            activations_used: grant.license.instances.length,
            activations_limit: grant.license.key.activations_limit,
            expires_at: grant.license.key.expires_at,
          }
        : null,
    }))
    .filter(
      (grant) =>
        (type ?? grant.integration_type) === grant.integration_type &&
        (status ?? grant.status) === grant.status,
    );
  return ok(paged(items, query));
}

function deliveryOf({ world, publicUrl }: Call, { files }: Grant) {
  if (!files) return null;
  const expires = Math.floor(world.now() / 1000) + LINK_SECONDS;
  return {
    external_url: files.length > 1 ? COMMUNITY : null,
    instructions: files.length > 1 ? INSTRUCTIONS : null,
    files: files.map((number) => {
      const file_id = world.ids.make('fil', 0, number);
      const { filename, bytes } = FILES[number] ?? { filename: '', bytes: new Uint8Array() };
      const signature = sign(world, file_id, expires);
      return {
        download_url: `${publicUrl}/files/${file_id}?expires=${expires}&signature=${signature}`,
        expires_in: LINK_SECONDS,
        file_id,
        filename,
        content_type: 'application/pdf',
        file_size: bytes.length,
      };
    }),
  };
}

const sign = ({ seed }: World, id: string, expires: number): string =>
  mix(seed, word(id), expires).toString(16);

/** Whoever has the address has the file, for as long as it is good. */
function download({ world, params: { file_id = '' }, query }: Call) {
  const expires = Number(query.get('expires'));
  if (query.get('signature') !== sign(world, file_id, expires) || expires * 1000 < world.now()) {
    throw new UpstreamError(403, 'FORBIDDEN', 'The address is not good any more');
  }
  const found = FILES[world.ids.read('fil', file_id)?.ordinal ?? -1];
  if (!found) throw notFound('File');
  return file(found.bytes, 'application/pdf', found.filename);
}

export const entitlementRoutes: Route[] = [
  route('GET /customers/:customer_id/entitlements', entitlements),
  route('GET /customers/:customer_id/entitlement-grants', entitlementGrants),
  route('GET /files/:file_id', download, true),
];
