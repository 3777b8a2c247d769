import * as v from 'valibot';
import { required, text } from './fields.js';
import type { ReadOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';

/** A dispute as lists carry it: its payment tells whose it is. */
export const Dispute = v.object({
  dispute_id: required,
  payment_id: text,
  /** `dispute_opened`, `dispute_lost` …, or a newer one. */
  dispute_status: text,
  dispute_stage: text,
  /** A decimal string, unlike other amounts. */
  amount: text,
  currency: text,
  /** ISO 8601, UTC. */
  created_at: text,
});
export type Dispute = v.InferOutput<typeof Dispute>;

type DisputeListQuery = PageQuery & {
  readonly dispute_status?: string;
  readonly dispute_stage?: string;
  /** ISO 8601; both ends are included. */
  readonly created_at_gte?: string;
  readonly created_at_lte?: string;
};

/** Of all customers, for reports. */
export const listAllDisputes: ReadOperation<{ query?: DisputeListQuery }, Page<Dispute>> = {
  method: 'GET',
  path: '/disputes',
  access: { staff: 'payments:read' },
  response: pageOf(Dispute),
};
