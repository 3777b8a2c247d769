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
  400: 'invalid',
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
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
      : (KIND_BY_STATUS[response.status] ?? 'server');
  const retryAfter = secondsFrom(response.headers.get('retry-after'));
  return new ClientError(
    kind,
    `The handler answered ${String(response.status)}${details.code ? ` (${details.code})` : ''}`,
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

/** Turns anything thrown into a ClientError; an abort stays an abort. */
export function asClientError(error: unknown): unknown {
  if (error instanceof ClientError || isAbort(error)) return error;
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new ClientError('server', 'The handler did not answer in time');
  }
  // fetch rejects with a TypeError for every failure of the network.
  if (error instanceof TypeError) {
    return new ClientError('offline', 'The handler could not be reached');
  }
  return new ClientError('server', 'The answer could not be read');
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
