import * as v from 'valibot';
import type { CustomerPath } from './customer.js';
import { required, text } from './fields.js';
import { whole } from './more-fields.js';
import { Accepted, type ReadOperation, type WriteOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';

export const LicenseKey = v.object({
  id: required,
  /** The key itself: whoever has it may activate with it. */
  key: text,
  /** `active`, `expired`, `disabled`, or a newer one. */
  status: text,
  product_id: text,
  product_name: text,
  /** Null: without a limit. */
  activations_limit: whole,
  instances_count: whole,
  /** ISO 8601, UTC. */
  created_at: text,
  expires_at: text,
  payment_id: text,
  subscription_id: text,
  /** For staff. */
  source: text,
});
export type LicenseKey = v.InferOutput<typeof LicenseKey>;

/** A device that a key is used on. */
export const LicenseInstance = v.object({ id: required, name: text, created_at: text });
export type LicenseInstance = v.InferOutput<typeof LicenseInstance>;

type LicenseKeyListQuery = PageQuery & {
  readonly status?: string;
  /** ISO 8601; both ends are included. */
  readonly created_at_gte?: string;
  readonly created_at_lte?: string;
};

type LicenseKeyPath = CustomerPath & {
  /** The key's id, not the key. */
  readonly key: string;
};

type LicenseInstancePath = LicenseKeyPath & {
  readonly instance: string;
};

const access = { staff: 'licenses:read', customer: 'self:licenses.read' } as const;

export const listLicenseKeys: ReadOperation<
  { params: CustomerPath; query?: LicenseKeyListQuery },
  Page<LicenseKey>
> = {
  method: 'GET',
  path: '/customers/{customer}/license-keys',
  access,
  response: pageOf(LicenseKey),
};

export const listLicenseInstances: ReadOperation<
  { params: LicenseKeyPath; query?: PageQuery },
  Page<LicenseInstance>
> = {
  method: 'GET',
  path: '/customers/{customer}/license-keys/{key}/instances',
  access,
  response: pageOf(LicenseInstance),
};

/** Frees the device's place. */
export const deactivateLicenseInstance: WriteOperation<{ params: LicenseInstancePath }, Accepted> =
  {
    method: 'DELETE',
    feature: 'deactivateLicense',
    changes: ['license-keys'],
    path: '/customers/{customer}/license-keys/{key}/instances/{instance}',
    access: { staff: 'licenses:write', customer: 'self:licenses.write' },
    response: Accepted,
  };
