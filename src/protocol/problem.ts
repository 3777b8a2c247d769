import * as v from 'valibot';
import { count, required, text } from './fields.js';

/**
 * Every error code that the handler answers with, and its HTTP status. `outcome_unknown` means: the
 * answer was lost on the way, so nobody knows yet whether upstream did it; the same idempotency key
 * finds out.
 */
export const PROBLEMS = {
  invalid_request: 400,
  idempotency_key_required: 400,
  login_required: 401,
  invalid_token: 401,
  nothing_granted: 403,
  insufficient_scope: 403,
  /** The session would allow it, but the merchant hasn't switched it on. */
  not_enabled: 403,
  origin_not_allowed: 403,
  not_found: 404,
  /** The signed-in user is no customer of the merchant yet: nothing to show, and no fault. */
  no_customer: 404,
  conflict: 409,
  still_running: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  invalid_fields: 422,
  idempotency_mismatch: 422,
  rate_limited: 429,
  internal_error: 500,
  outcome_unknown: 502,
  upstream_error: 502,
  upstream_timeout: 504,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** RFC 9457 problem details, with this kit's own members. */
export const Problem = v.object({
  status: count,
  /** One of PROBLEMS; an unknown one is kept, for a handler may be newer than the page. */
  code: required,
  title: required,
  /** To quote to support; also in the handler's audit lines. */
  request_id: text,
  /** Which fields were wrong, by their names in the request, each with upstream's or our code. */
  errors: v.fallback(v.array(v.object({ field: text, code: required })), []),
});
export interface Problem {
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly request_id: string;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
}
