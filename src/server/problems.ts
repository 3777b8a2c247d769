import { PROBLEMS, type Problem, type ProblemCode } from '../protocol/index.js';

const TITLES: Readonly<Record<ProblemCode, string>> = {
  invalid_request: 'The request is not valid.',
  idempotency_key_required: 'An Idempotency-Key header with a UUID is required.',
  login_required: 'Nobody is signed in.',
  invalid_token: 'The session is missing, has ended or is not valid.',
  nothing_granted: 'This login may do nothing here.',
  insufficient_scope: 'The session does not allow this.',
  not_enabled: 'The merchant has not switched this on.',
  origin_not_allowed: 'This origin is not allowed.',
  not_found: 'Not found.',
  no_customer: 'The signed-in user is not a customer yet.',
  conflict: 'The current state does not allow this.',
  still_running: 'The same request is still running.',
  payload_too_large: 'The request is too large.',
  unsupported_media_type: 'The request must be JSON.',
  invalid_fields: 'Some fields are not valid.',
  idempotency_mismatch: 'The idempotency key was used for another request.',
  rate_limited: 'Too many requests.',
  internal_error: 'Something went wrong.',
  outcome_unknown: 'The answer was lost: it is not known whether this was done.',
  upstream_error: 'The payment provider could not answer.',
  upstream_timeout: 'The payment provider took too long.',
};

export type FieldError = NonNullable<Problem['errors']>[number];

/** What a refusal carries beside its code. */
export interface RefusalDetail {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** For the audit line only; never answered. */
  readonly reason?: string;
  /** For the audit line only: what upstream answered. */
  readonly upstream_status?: number;
}

/** Thrown anywhere below the handler to end the request with a problem. Its text is never answered. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly detail: RefusalDetail;

  constructor(code: ProblemCode, detail: RefusalDetail = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** An RFC 9457 answer. Holds nothing but the closed list's words, field names and codes. */
export function problemResponse({ code, detail }: Refusal, requestId: string): Response {
  const problem: Omit<Problem, 'errors'> & Partial<Problem> = {
    status: PROBLEMS[code],
    code,
    title: TITLES[code],
    request_id: requestId,
    ...(detail.errors && { errors: [...detail.errors] }),
  };
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...detail.headers, 'Content-Type': 'application/problem+json' },
  });
}
