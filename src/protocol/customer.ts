import * as v from 'valibot';
import { metadata, required, text } from './fields.js';
import type { ReadOperation } from './operation.js';
import { pageOf, type Page, type PageQuery } from './page.js';

/** A customer as upstream writes it. A customer's own session gets no metadata and no block. */
export const Customer = v.object({
  customer_id: required,
  name: text,
  email: text,
  phone_number: text,
  /** ISO 8601, UTC. */
  created_at: text,
  metadata,
  /** Filled for a single customer only; upstream leaves it out of lists. */
  blocked_at: text,
});
export type Customer = v.InferOutput<typeof Customer>;

export type CustomerListQuery = PageQuery & {
  /** An id (`cus_…`), an e-mail (with `@`) or a part of a name. */
  readonly search?: string;
  /** The whole address; narrows a search further. */
  readonly email?: string;
  /** ISO 8601; both ends are included. */
  readonly created_at_gte?: string;
  readonly created_at_lte?: string;
};

export type CustomerPath = {
  /** A customer's id for staff, the word `me` for the signed-in customer. */
  readonly customer: string;
};

export const listCustomers: ReadOperation<{ query?: CustomerListQuery }, Page<Customer>> = {
  method: 'GET',
  path: '/customers',
  access: { staff: 'customers:read' },
  response: pageOf(Customer),
};
