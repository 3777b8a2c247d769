import { Customer, type CustomerPath } from './customer.js';
import type { ReadOperation, WriteOperation } from './operation.js';

/*
 * What is done with one customer. A module of its own, for the list of all is on screen before.
 */

export interface NewCustomer {
  readonly name: string;
  readonly email: string;
  readonly phone_number?: string | null;
  readonly metadata?: Readonly<Record<string, string | number | boolean>>;
}

/** Fields to change; a customer himself may change name and phone number only. */
export type CustomerChanges = Partial<NewCustomer>;

export const getCustomer: ReadOperation<{ params: CustomerPath }, Customer> = {
  method: 'GET',
  path: '/customers/{customer}',
  access: { staff: 'customers:read', customer: 'self:profile.read' },
  response: Customer,
};

export const createCustomer: WriteOperation<{ body: NewCustomer }, Customer> = {
  method: 'POST',
  changes: ['customers'],
  path: '/customers',
  access: { staff: 'customers:write' },
  response: Customer,
};

export const updateCustomer: WriteOperation<
  { params: CustomerPath; body: CustomerChanges },
  Customer
> = {
  method: 'PATCH',
  changes: ['customers'],
  path: '/customers/{customer}',
  access: { staff: 'customers:write', customer: 'self:profile.write' },
  response: Customer,
};
