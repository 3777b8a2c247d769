import type { LicenseKeyListParams } from 'dodopayments/resources';
import * as v from 'valibot';
import {
  Accepted,
  deactivateLicenseInstance,
  LicenseInstance,
  LicenseKey,
  listLicenseInstances,
  listLicenseKeys,
} from '../../protocol/index.js';
import { Refusal } from '../problems.js';
import { isRecord, UpstreamFailure } from '../upstream.js';
import { ACCEPTED, accepted } from './accepted.js';
import { createdBetween, paging, word } from './fields.js';
import {
  askInstance,
  customerIdOf,
  licenseKeyOwner,
  param,
  productName,
  readLicenseKey,
} from './owned.js';
import { list, mutation, type Call, type Route } from './route.js';

type InstanceCall = Call<undefined, object>;

/** Whether the key is in use on that device; another key's device is as good as none. */
async function isInUse(call: InstanceCall): Promise<boolean> {
  try {
    const { license_key_id } = await askInstance(call);
    if (typeof license_key_id !== 'string') throw new UpstreamFailure('garbage');
    return license_key_id === param(call, 'key');
  } catch (error) {
    if (error instanceof UpstreamFailure && error.status === 404) return false;
    throw error;
  }
}

async function deactivate(call: InstanceCall): Promise<unknown> {
  const { key } = await readLicenseKey(call);
  if (typeof key !== 'string') throw new UpstreamFailure('garbage');
  // The one upstream route that frees a place. It goes by the key itself, which stays in here.
  const answer = call.ask((dodo, options) =>
    dodo.licenses.deactivate(
      { license_key: key, license_key_instance_id: param(call, 'instance') },
      options,
    ),
  );
  return accepted(answer, () => findDeactivated(call));
}

const findDeactivated = async (call: InstanceCall) => ((await isInUse(call)) ? null : ACCEPTED);

export const licenseKeyRoutes: readonly Route[] = [
  list({
    operation: listLicenseKeys,
    query: v.strictObject({
      ...paging,
      ...createdBetween,
      status: v.optional(word<LicenseKeyListParams['status']>()),
    }),
    owner: customerIdOf,
    async upstream(call) {
      const { page, page_size, ...filters } = call.query;
      const rows = await call.askRows((dodo, options) =>
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- the SDK names no other list
        dodo.licenseKeys.list(
          { ...filters, customer_id: call.customer, page_number: page, page_size },
          options,
        ),
      );
      const named = rows.items.map(async (row) =>
        isRecord(row) ? { ...row, product_name: await productName(call, row.product_id) } : row,
      );
      return { ...rows, items: await Promise.all(named) };
    },
    fields: { staff: LicenseKey, customer: v.omit(LicenseKey, ['source']) },
  }),

  list({
    operation: listLicenseInstances,
    query: v.strictObject(paging),
    guard: licenseKeyOwner,
    owner: ({ license_key_id }, call) =>
      license_key_id === param(call, 'key') ? call.customer : undefined,
    upstream: (call) => {
      const { page, page_size } = call.query;
      return call.askRows((dodo, options) =>
        dodo.licenseKeyInstances.list(
          { license_key_id: param(call, 'key'), page_number: page, page_size },
          options,
        ),
      );
    },
    fields: { staff: LicenseInstance, customer: LicenseInstance },
  }),

  mutation<object>({
    operation: deactivateLicenseInstance,
    guard: licenseKeyOwner,
    owner: 'guarded',
    body: { staff: v.strictObject({}), customer: v.strictObject({}) },
    async permit(call) {
      if (!(await isInUse(call))) throw new Refusal('not_found');
      // Read now: a failure to read it later would look like a change whose answer was lost.
      await readLicenseKey(call);
    },
    upstream: deactivate,
    afterLoss: { find: findDeactivated },
    fields: { staff: Accepted, customer: Accepted },
  }),
];
