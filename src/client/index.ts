/** Entry `customer-elements/client`: the plug between elements and a handler. */
export { clientContext } from './context.js';
export type { CustomerClient, ReadOptions, WriteOptions } from './customer-client.js';
export { ClientError, isClientError, type ClientErrorDetails, type ErrorKind } from './errors.js';
export type { GetToken, SessionChange, TokenRequest } from './session.js';
export { SessionClient, type SessionClientOptions } from './session-client.js';
export {
  Customer,
  listCustomers,
  type CustomerListQuery,
  type CustomerPath,
} from '../protocol/customer.js';
export { overrideExponents } from '../protocol/currency.js';
export {
  createCustomer,
  getCustomer,
  updateCustomer,
  type CustomerChanges,
  type NewCustomer,
} from '../protocol/one-customer.js';
export type { ReadOperation, WriteOperation } from '../protocol/operation.js';
export type { Page, PageQuery } from '../protocol/page.js';
export type { ProblemCode } from '../protocol/problem.js';
export { allows, type Access, type Role, type Scope } from '../protocol/scopes.js';
export type { Grant } from '../protocol/session.js';
