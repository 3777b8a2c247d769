export * from './customer.js';
export type { Metadata } from './fields.js';
export * from './operation.js';
export * from './page.js';
export * from './problem.js';
export * from './scopes.js';
export * from './session.js';
