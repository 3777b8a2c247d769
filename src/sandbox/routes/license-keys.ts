/** Licence keys, the devices they run on, and the public routes that software itself calls. */
import {
  optionalDate,
  optionalFlag,
  optionalText,
  optionalWhole,
  readFields,
  requiredText,
} from '../body.js';
import { notFound, refused } from '../errors.js';
import { oneOf, paged, range, text, within } from '../query.js';
import { created, empty, ok, route, type Call, type Reply, type Route } from '../router.js';
import type { LicenseInstance, LicenseKeyRecord } from '../wire.js';
import type { World } from '../world.js';
import { byNewest, customersAsked, findLicense, limitedCustomer } from './owner.js';

const view = ({ key, instances }: LicenseKeyRecord) => ({
  ...key,
  instances_count: instances.length,
});

function list(call: Call) {
  const { world, query } = call;
  const dates = range(query);
  const status = oneOf(query, 'status', ['active', 'expired', 'disabled']);
  const source = oneOf(query, 'source', ['auto', 'import', 'manual']);
  const product = text(query, 'product_id');
  const found = customersAsked(call)
    .flatMap((owner) => world.commerce(owner).licenses)
    .filter(
      ({ key }) =>
        (status === undefined || key.status === status) &&
        (source === undefined || key.source === source) &&
        (product === undefined || key.product_id === product) &&
        within(key.created_at, dates),
    )
    .sort(byNewest(({ key }) => key.created_at));
  return ok({ items: paged(found, query).items.map(view) });
}

function update({ world, params, body }: Call) {
  const { record } = findLicense(world, params.id ?? '');
  const { key, instances } = record;
  const fields = readFields(body);
  const limit = optionalWhole(fields, 'activations_limit', 1);
  const disabled = optionalFlag(fields, 'disabled');
  const expires = optionalDate(fields, 'expires_at');
  if (limit !== undefined && limit < instances.length) {
    throw refused(
      'ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT',
      'More devices are in use than that',
      422,
    );
  }
  if (expires !== undefined && key.subscription_id !== null) {
    throw refused(
      'NO_EXPIRY_ON_SUBSCRIPTION_LICENSE_KEYS',
      'A key of a subscription has no date of its own',
    );
  }
  // Null removes a limit or a date; leaving the field out keeps it.
  if ('activations_limit' in fields) key.activations_limit = limit ?? null;
  if ('expires_at' in fields) key.expires_at = expires ?? null;
  if (disabled !== undefined) key.status = disabled ? 'disabled' : 'active';
  return ok(view(record));
}

function findInstance(
  world: World,
  id: string,
): { record: LicenseKeyRecord; instance: LicenseInstance } {
  const owner = world.ids.read('lki', id)?.owner;
  const known =
    owner === undefined ? undefined : world.customers.indexOf(world.ids.make('cus', owner, 0));
  for (const record of known === undefined ? [] : world.commerce(known).licenses) {
    const instance = record.instances.find((other) => other.id === id);
    if (instance) return { record, instance };
  }
  throw notFound('License key instance');
}

function listInstances(call: Call) {
  const { world, query } = call;
  const id = text(query, 'license_key_id');
  if (id !== undefined) {
    const owner = world.ids.read('lic', id)?.owner;
    const keys = owner === undefined ? [] : world.commerce(owner).licenses;
    return ok(paged(keys.find(({ key }) => key.id === id)?.instances ?? [], query));
  }
  // Entitlement grants have no instances of their own here, so filtering by one finds none.
  if (query.has('grant_id')) return ok(paged([], query));
  const all = world
    .everyone()
    .flatMap((owner) => world.commerce(owner).licenses.flatMap((record) => record.instances));
  return ok(paged(all.sort(byNewest((instance) => instance.created_at)), query));
}

function renameInstance({ world, params, body }: Call) {
  const { instance } = findInstance(world, params.id ?? '');
  instance.name = requiredText(readFields(body), 'name', 255);
  return ok(instance);
}

/** The record behind a key's text; it must be searched for, as the text tells nothing. */
function byText(
  world: World,
  key: string,
): { owner: number; record: LicenseKeyRecord } | undefined {
  for (const owner of world.everyone()) {
    const record = world.commerce(owner).licenses.find((other) => other.key.key === key);
    if (record) return { owner, record };
  }
  return undefined;
}

function isUsable(world: World, { key }: LicenseKeyRecord): boolean {
  const expired = key.expires_at !== null && Date.parse(key.expires_at) <= world.now();
  return key.status === 'active' && !expired;
}

function activate({ world, body }: Call): Reply {
  const fields = readFields(body);
  const name = requiredText(fields, 'name', 255);
  const found = byText(world, requiredText(fields, 'license_key'));
  if (!found) throw refused('LICENSE_KEY_NOT_FOUND', 'The license key was not found', 404);
  const { owner, record } = found;
  if (!isUsable(world, record))
    throw refused('INACTIVE_LICENSE_KEY', 'The license key is not active', 403);
  const { key, instances } = record;
  if (key.activations_limit !== null && instances.length >= key.activations_limit) {
    throw refused(
      'LICENSE_KEY_LIMIT_REACHED',
      'The license key is in use on as many devices as it allows',
      422,
    );
  }
  const instance: LicenseInstance = {
    id: world.newId('lki', owner),
    business_id: key.business_id,
    license_key_id: key.id,
    name,
    created_at: world.tick(),
  };
  instances.unshift(instance);
  return created({
    ...instance,
    customer: limitedCustomer(world, owner),
    product: { product_id: key.product_id, name: world.catalog.byId(key.product_id)?.name ?? null },
  });
}

function deactivate({ world, body }: Call): Reply {
  const fields = readFields(body);
  const id = requiredText(fields, 'license_key_instance_id');
  const found = byText(world, requiredText(fields, 'license_key'));
  if (!found) throw refused('LICENSE_KEY_NOT_FOUND', 'The license key was not found', 404);
  const { instances } = found.record;
  const at = instances.findIndex((instance) => instance.id === id);
  // The status is documented, the code is not.
  if (at < 0)
    throw refused(
      'LICENSE_KEY_INSTANCE_NOT_FOUND',
      'The instance does not belong to this key',
      403,
    );
  instances.splice(at, 1);
  return empty();
}

function validate({ world, body }: Call): Reply {
  const fields = readFields(body);
  const id = optionalText(fields, 'license_key_instance_id');
  const found = byText(world, requiredText(fields, 'license_key'));
  const known =
    found !== undefined &&
    (id === undefined || found.record.instances.some((instance) => instance.id === id));
  return ok({ valid: known && isUsable(world, found.record) });
}

export const licenseKeyRoutes: Route[] = [
  route('GET /license_keys', list),
  route('GET /license_keys/:id', ({ world, params }) =>
    ok(view(findLicense(world, params.id ?? '').record)),
  ),
  route('PATCH /license_keys/:id', update),
  route('GET /license_key_instances', listInstances),
  route('GET /license_key_instances/:id', ({ world, params }) =>
    ok(findInstance(world, params.id ?? '').instance),
  ),
  route('PATCH /license_key_instances/:id', renameInstance),
  route('POST /licenses/activate', activate, true),
  route('POST /licenses/deactivate', deactivate, true),
  route('POST /licenses/validate', validate, true),
];
