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
  declare readonly kind: ErrorKind;
  declare readonly code: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly fields: NonNullable<ClientErrorDetails['fields']>;

  constructor(kind: ErrorKind, message: string, details: ClientErrorDetails = {}) {
    super(message);
    Object.assign(this, { fields: [] }, details, { kind });
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
  // A module of its own: hardly a page is refused anything before there is something to see.
  const details = await import('./refusal.js').then(
    ({ detailsOf }) => detailsOf(response),
    (): ClientErrorDetails => ({}),
  );
  const { status } = response;
  const kind =
    details.code === 'outcome_unknown'
      ? 'unknown-outcome'
      : (KIND_BY_STATUS[status] ?? (status < 500 ? 'invalid' : 'server'));
  return new ClientError(kind, `${String(status)} ${details.code ?? ''}`, details);
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
  throw new ClientError(navigator.onLine ? 'server' : 'offline', 'Not reached');
}
