/** Entry `customer-elements/client`: the plug between elements and a handler. */
export { clientContext } from './context.js';
export type { CustomerClient, ReadOptions, WriteOptions } from './customer-client.js';
export { ClientError, type ClientErrorDetails, type ErrorKind } from './errors.js';
export type { GetToken, SessionChange, TokenRequest } from './session.js';
export { SessionClient, type SessionClientOptions } from './session-client.js';
export * from '../protocol/index.js';
