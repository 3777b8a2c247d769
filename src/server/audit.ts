import type { ProblemCode, Role } from '../protocol/index.js';

/**
 * One line per mutation, whatever came of it, and per denial. Carries ids and codes only: no name,
 * e-mail, token, body or link (`sub` is the merchant's own user id: keep it opaque).
 */
export interface AuditLine {
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Also in the answer, as `X-Request-Id` and `request_id`. */
  readonly request_id: string;
  /** The route's method and path, such as `PATCH /customers/{customer}` or `POST /session`. */
  readonly action: string;
  /** `done`, `replayed`, or the problem's code. */
  readonly result: 'done' | 'replayed' | ProblemCode;
  readonly status: number;
  readonly sub?: string;
  readonly role?: Role;
  /** Hash of the merchant's login; the same in all tokens of one login. */
  readonly sid?: string;
  /** The ids in the path, or of what was created, such as `cus_1` or `cus_1/pay_2`. */
  readonly object?: string;
  /** Hash of the idempotency key. */
  readonly key?: string;
  /** What upstream answered, where it refused. */
  readonly upstream_status?: number;
  /** More about a denial, such as `foreign_row`: upstream gave another customer's object. */
  readonly reason?: string;
}

const DENIALS: ReadonlySet<string> = new Set<ProblemCode>([
  'login_required',
  'invalid_token',
  'nothing_granted',
  'insufficient_scope',
  'not_enabled',
  'origin_not_allowed',
  'rate_limited',
]);

/** Tells whether an answer with this code is a denial, which is always audited. */
export const isDenial = (code: string): boolean => DENIALS.has(code);
