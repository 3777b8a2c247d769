/** What a customer is entitled to, and the e-mails it was sent. Both follow from what was bought. */
import { notFound } from '../errors.js';
import { oneOf, paged } from '../query.js';
import { ok, route, type Call, type Route } from '../router.js';
import { DAY } from '../time.js';
import type { LicenseKeyRecord } from '../wire.js';
import type { World } from '../world.js';
import { customerOf } from './owner.js';

// prettier-ignore
const INTEGRATIONS = [
  'discord', 'telegram', 'github', 'figma', 'framer', 'notion', 'digital_files', 'license_key', 'feature_flag',
];

interface Grant {
  id: string;
  entitlement_id: string;
  name: string;
  integration: string;
  status: 'pending' | 'delivered' | 'failed' | 'revoked';
  created_at: string;
  license?: LicenseKeyRecord;
}

/** One grant per licence key, and a feature per subscription that once ran. */
function grantsOf(world: World, owner: number): Grant[] {
  const { licenses, subscriptions } = world.commerce(owner);
  const { ids } = world;
  return [
    ...licenses.map((license, i): Grant => ({
      id: ids.make('eng', owner, i),
      entitlement_id: ids.make('ent', 0, 0),
      name: 'Licence key',
      integration: 'license_key',
      status: license.key.status === 'disabled' ? 'revoked' : 'delivered',
      created_at: license.key.created_at,
      license,
    })),
    ...subscriptions.map((subscription, i): Grant => ({
      id: ids.make('eng', owner, 1000 + i),
      entitlement_id: ids.make('ent', 0, 1),
      name: 'Cloud presets',
      integration: 'feature_flag',
      status:
        subscription.status === 'active'
          ? 'delivered'
          : subscription.status === 'pending'
            ? 'pending'
            : 'revoked',
      created_at: subscription.created_at,
    })),
  ];
}

/** Here statuses are in lower case … */
function entitlements(call: Call) {
  const items = grantsOf(call.world, customerOf(call)).map((grant) => ({
    grant_id: grant.id,
    entitlement_id: grant.entitlement_id,
    entitlement_name: grant.name,
    entitlement_description: null,
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
      revocation_reason: null,
      error_code: null,
      error_message: null,
      oauth_url: null,
      oauth_expires_at: null,
      payment_id: grant.license?.key.payment_id ?? null,
      subscription_id: grant.license?.key.subscription_id ?? null,
      digital_product_delivery: null,
      feature: grant.license ? null : { feature_id: 'cloud-presets', feature_type: 'boolean' },
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

const KEPT_DAYS = 180;

/** One e-mail per payment that succeeded or failed. */
function emailsOf(world: World, owner: number) {
  const { email } = world.customers.get(owner);
  return world
    .commerce(owner)
    .payments.filter(({ payment }) => payment.status === 'succeeded' || payment.status === 'failed')
    .map(({ payment }) => {
      const paid = payment.status === 'succeeded';
      const ordinal = world.ids.read('pay', payment.payment_id)?.ordinal ?? 0;
      return {
        email_log_id: world.ids.make('eml', owner, ordinal),
        category: paid ? 'payments' : 'dunning_recovery',
        email_type: paid ? 'payment_successful' : 'payment_failed',
        subject: paid ? 'Your receipt from Larkfield Audio' : 'Your payment did not go through',
        from: world.catalog.support_email,
        recipient: email,
        status: 'delivered',
        failure_code: null,
        failure_reason: null,
        has_preview: world.now() - Date.parse(payment.created_at) < KEPT_DAYS * DAY,
        created_at: payment.created_at,
        policies: {
          requires_different_address: false,
          resend_allowed: true,
          resends_remaining: 3,
          retry_allowed: false,
          superseded: false,
        },
      };
    });
}

function emailBody(call: Call) {
  const found = emailsOf(call.world, customerOf(call)).find(
    (email) => email.email_log_id === call.params.email_log_id,
  );
  if (found?.has_preview !== true) throw notFound('E-mail');
  return ok({
    merchant_authored: found.category === 'dunning_recovery',
    html: `<p>${found.subject}.</p>`,
    text: `${found.subject}.`,
    failure_code: null,
    failure_reason: null,
  });
}

export const entitlementRoutes: Route[] = [
  route('GET /customers/:customer_id/entitlements', entitlements),
  route('GET /customers/:customer_id/entitlement-grants', entitlementGrants),
  route('GET /customers/:customer_id/emails', (call) =>
    ok(paged(emailsOf(call.world, customerOf(call)), call.query)),
  ),
  route('GET /customers/:customer_id/emails/:email_log_id/body', emailBody),
];
