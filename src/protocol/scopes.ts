/** What a member of the merchant's staff may be allowed to do. */
export const STAFF_SCOPES = [
  'customers:read',
  'customers:write',
  'payments:read',
  'invoices:read',
  'refunds:write',
  'subscriptions:read',
  'subscriptions:write',
  'wallets:read',
  'wallets:write',
  'licenses:read',
  'licenses:write',
  'reports:export',
  'portal:invite',
  'portal:view',
] as const;

/**
 * What a customer may be allowed to do, always with their own objects only. `cancel` covers all that
 * ends or pauses paying; `self:subscriptions.write` and `self:billing.write` cover what may charge
 * or stop a charge. The handler's `features` narrow each further.
 */
export const CUSTOMER_SCOPES = [
  'self:billing.read',
  'self:billing.write',
  'self:invoices.read',
  'self:subscriptions.read',
  'self:subscriptions.cancel',
  'self:subscriptions.write',
  'self:licenses.read',
  'self:licenses.write',
  'self:wallet.read',
  'self:profile.read',
  'self:profile.write',
] as const;

export type StaffScope = (typeof STAFF_SCOPES)[number];
export type CustomerScope = (typeof CUSTOMER_SCOPES)[number];
export type Scope = StaffScope | CustomerScope;

/** Who a session belongs to. */
export type Role = 'staff' | 'customer';

/** The scope that each role needs for an operation; a role that is not named can't use it at all. */
export interface Access {
  readonly staff?: StaffScope;
  readonly customer?: CustomerScope;
}

export { allows } from './allows.js';
