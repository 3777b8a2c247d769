/**
 * A local stand-in for the Dodo Payments API: `(Request) => Promise<Response>`, for demos, stories
 * and tests, in Node and in a browser page alike.
 */
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
export type { Fault, FaultKind } from './faults.js';
export type { FixtureName } from './data/fixtures.js';
export type { RateLimit } from './rate-limit.js';
export type { SandboxRequest } from './log.js';
