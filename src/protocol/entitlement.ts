import * as v from 'valibot';
import type { CustomerPath } from './customer.js';
import { required, text } from './fields.js';
import { listOf, whole, yes } from './more-fields.js';
import type { ReadOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';

/** A file of a grant. Upstream's own address of it never reaches a page with the list. */
export const EntitlementFile = v.object({
  file_id: required,
  filename: text,
  /** Bytes. */
  file_size: whole,
});
export type EntitlementFile = v.InferOutput<typeof EntitlementFile>;

/** What a customer got by a purchase: access, a feature, files. License keys are `LicenseKey`s too. */
export const EntitlementGrant = v.object({
  id: required,
  entitlement_id: text,
  /** The merchant's words, from upstream's list of entitlements. */
  entitlement_name: text,
  entitlement_description: text,
  /** `discord`, `github`, `digital_files`, `license_key`, `feature_flag` …, or a newer one. */
  integration_type: text,
  /** `pending`, `delivered`, `failed`, `revoked`, or a newer one. */
  status: text,
  /** ISO 8601, UTC. */
  created_at: text,
  delivered_at: text,
  revoked_at: text,
  payment_id: text,
  subscription_id: text,
  files: listOf(EntitlementFile),
  /** What the merchant says of the files. */
  instructions: text,
  /** A page of the merchant's that belongs to it. */
  external_url: text,
  /** Whether upstream holds a link by which the customer connects an account. */
  can_connect: yes,
  /** For staff: why a delivery failed. */
  error_code: text,
  /** For staff. */
  error_message: text,
  /** For staff. */
  revocation_reason: text,
});
export type EntitlementGrant = v.InferOutput<typeof EntitlementGrant>;

/** Where a file is for some minutes, or where an account is connected, without a login: a secret. */
export const EntitlementLink = v.object({ link: required });
export type EntitlementLink = v.InferOutput<typeof EntitlementLink>;

export type EntitlementGrantListQuery = PageQuery & {
  readonly status?: string;
  readonly integration_type?: string;
};

export type EntitlementGrantPath = CustomerPath & {
  readonly grant: string;
};

export type EntitlementFilePath = EntitlementGrantPath & {
  readonly file: string;
};

export const listEntitlementGrants: ReadOperation<
  { params: CustomerPath; query?: EntitlementGrantListQuery },
  Page<EntitlementGrant>
> = {
  method: 'GET',
  path: '/customers/{customer}/entitlement-grants',
  access: { staff: 'licenses:read', customer: 'self:licenses.read' },
  response: pageOf(EntitlementGrant),
};

/*
 * Links are for who they were granted to alone: staff would download what isn't theirs, or connect an
 * account of their own. So they need the scope that writes, which nobody has who only views as a customer.
 */
const access = { customer: 'self:licenses.write' } as const;

/** Where a file can be downloaded. */
export const getEntitlementFile: ReadOperation<{ params: EntitlementFilePath }, EntitlementLink> = {
  method: 'GET',
  path: '/customers/{customer}/entitlement-grants/{grant}/files/{file}',
  access,
  response: EntitlementLink,
};

/** Where the customer connects the account that is to get access. */
export const getEntitlementConnection: ReadOperation<
  { params: EntitlementGrantPath },
  EntitlementLink
> = {
  method: 'GET',
  path: '/customers/{customer}/entitlement-grants/{grant}/connection',
  access,
  response: EntitlementLink,
};
