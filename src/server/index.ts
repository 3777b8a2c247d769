export type { AuditLine } from './audit.js';
export { createHandler } from './handler.js';
export {
  createMemoryStore,
  type Begun,
  type IdempotencyStore,
  type MemoryStoreOptions,
  type Outcome,
  type StoredAnswer,
} from './idempotency.js';
export type {
  CustomerLogin,
  EmailChange,
  Features,
  Handler,
  HandlerOptions,
  PlanRule,
  Principal,
  SigningKey,
  StaffLogin,
} from './options.js';
export type { RateLimits } from './rate-limit.js';
export { createRedisStore, type RedisStoreOptions } from './redis-store.js';
export { routes } from './routes/index.js';
export type { Route } from './routes/route.js';
