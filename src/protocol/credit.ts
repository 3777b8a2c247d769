import * as v from 'valibot';
import type { CustomerPath } from './customer.js';
import { flag, required, text } from './fields.js';
import { partOf } from './more-fields.js';
import type { ReadOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';

/** A balance of virtual units, such as API calls. Amounts are decimal strings, unlike money. */
export const CreditEntitlement = v.object({
  credit_entitlement_id: required,
  name: text,
  description: text,
  unit: text,
  balance: text,
  overage: text,
});
export type CreditEntitlement = v.InferOutput<typeof CreditEntitlement>;

export const CreditEntry = v.object({
  id: required,
  created_at: text,
  amount: text,
  is_credit: partOf(flag),
  /** `credit_added`, `credit_deducted` …, or a newer one. */
  transaction_type: text,
  balance_before: text,
  balance_after: text,
  overage_before: text,
  overage_after: text,
  /** The staff's words, for staff. */
  description: text,
  /** For staff. */
  reference_id: text,
  /** For staff. */
  reference_type: text,
});
export type CreditEntry = v.InferOutput<typeof CreditEntry>;

/** Units that were given at once, and what is left of them. */
export const CreditGrant = v.object({
  id: required,
  created_at: text,
  initial_amount: text,
  remaining_amount: text,
  /** `subscription`, `one_time`, `api` …, or a newer one. */
  source_type: text,
  /** Null where they don't expire. */
  expires_at: text,
  is_expired: partOf(flag),
});
export type CreditGrant = v.InferOutput<typeof CreditGrant>;

type CreditLedgerQuery = PageQuery & {
  readonly transaction_type?: string;
  /** ISO 8601; both ends are included. */
  readonly start_date?: string;
  readonly end_date?: string;
};

type CreditPath = CustomerPath & {
  readonly entitlement: string;
};

const access = { staff: 'wallets:read', customer: 'self:wallet.read' } as const;

export const listCredits: ReadOperation<
  { params: CustomerPath; query?: PageQuery },
  Page<CreditEntitlement>
> = {
  method: 'GET',
  path: '/customers/{customer}/credit-entitlements',
  access,
  response: pageOf(CreditEntitlement),
};

export const listCreditEntries: ReadOperation<
  { params: CreditPath; query?: CreditLedgerQuery },
  Page<CreditEntry>
> = {
  method: 'GET',
  path: '/customers/{customer}/credit-entitlements/{entitlement}/ledger',
  access,
  response: pageOf(CreditEntry),
};

export const listCreditGrants: ReadOperation<
  { params: CreditPath; query?: PageQuery },
  Page<CreditGrant>
> = {
  method: 'GET',
  path: '/customers/{customer}/credit-entitlements/{entitlement}/grants',
  access,
  response: pageOf(CreditGrant),
};
