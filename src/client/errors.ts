import * as v from 'valibot';
import { Problem } from '../protocol/problem.js';

/**
 * What went wrong, in the words that states, stories and tests share. `unknown-outcome`: a change
 * was sent and its answer lost, so it may or may not have happened.
 */
export type ErrorKind =
  | 'offline'
  | 'forbidden'
  | 'signed-out'
  | 'not-found'
  | 'rate-limited'
  | 'invalid'
  | 'conflict'
  | 'unknown-outcome'
  | 'server';

export interface ClientErrorDetails {
  /** The handler's error code, where it answered with one. */
  readonly code?: string;
  /** To quote to support. */
  readonly requestId?: string;
  /** Seconds to wait before the next try. */
  readonly retryAfter?: number;
  /** Fields of the request that were refused, with a code each. */
  readonly fields?: readonly { readonly field: string | null; readonly code: string }[];
}

/** The only error that a client throws, apart from an AbortError. Its message holds no data of anyone. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly kind: ErrorKind;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly fields: NonNullable<ClientErrorDetails['fields']>;

  constructor(kind: ErrorKind, message: string, details: ClientErrorDetails = {}) {
    super(message);
    this.kind = kind;
    this.code = details.code;
    this.requestId = details.requestId;
    this.retryAfter = details.retryAfter;
    this.fields = details.fields ?? [];
  }
}

const KIND_BY_STATUS: Readonly<Record<number, ErrorKind>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  429: 'rate-limited',
};

/** Reads a refusal: a problem from the handler, or whatever stood in its way. */
export async function errorFrom(response: Response): Promise<ClientError> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = v.safeParse(Problem, body);
  const details: ClientErrorDetails = problem.success
    ? {
        code: problem.output.code,
        ...(problem.output.request_id && { requestId: problem.output.request_id }),
        fields: problem.output.errors,
      }
    : {};
  const kind =
    details.code === 'outcome_unknown'
      ? 'unknown-outcome'
      : (KIND_BY_STATUS[response.status] ?? (response.status < 500 ? 'invalid' : 'server'));
  const retryAfter = secondsFrom(response.headers.get('retry-after'));
  return new ClientError(
    kind,
    `${String(response.status)} ${details.code ?? ''}`,
    retryAfter === undefined ? details : { ...details, retryAfter },
  );
}

/** `Retry-After` in seconds: a number as it is, a date as the distance to it. */
function secondsFrom(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}

/** Knows a ClientError of this copy of the kit or of another one on the page. */
export function isClientError(error: unknown): error is ClientError {
  return error instanceof Error && error.name === 'ClientError' && 'kind' in error;
}

/** Turns anything thrown into a ClientError; an abort stays an abort. */
export function asClientError(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'ClientError' || name === 'AbortError') return error;
  return new ClientError(
    'server',
    name === 'TimeoutError' ? 'No answer in time' : 'Unreadable answer',
  );
}

/** For a `fetch` that failed: nothing came back, because of the device or of what lies beyond it. */
export function unreachable(error: unknown): never {
  if (error instanceof Error && /^(Abort|Timeout)Error$/.test(error.name)) throw error;
  throw new ClientError(navigator.onLine ? 'server' : 'offline', 'Handler not reached');
}
