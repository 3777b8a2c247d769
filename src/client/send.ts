import type { GenericSchema } from 'valibot';
import type { WriteInput, WriteOperation } from '../protocol/operation.js';
import type { CustomerClient } from './customer-client.js';
import { ClientError, isClientError } from './errors.js';
import { parse } from './parse.js';
import { timeout } from './retry.js';

/*
 * What the client needs for changes and files. A module of its own, for no page waits for it before
 * there is something to see.
 */

/** A change may take this long; the handler gives upstream 8 s. */
const WRITE_MS = 12_000;

interface Sender {
  readonly send: (request: () => RequestInit, hear: typeof sent) => Promise<Response>;
  readonly watch: CustomerClient['watch'];
  readonly tellChanged: () => void;
}

/**
 * Sends a change, once, and tells when data may be other by it: done, or nobody knows. It is never
 * done as another person, whose token may come at any sending.
 */
export async function change<Output>(
  { method, response }: WriteOperation<WriteInput, Output>,
  body: unknown,
  idempotencyKey: string,
  { send, watch, tellChanged }: Sender,
): Promise<Output> {
  const signal = timeout(WRITE_MS);
  let isSamePerson = true;
  const unwatch = watch((told) => {
    if (told === 'replaced') isSamePerson = false;
  });
  const request = (): RequestInit => {
    signal.throwIfAborted();
    if (!isSamePerson) throw new ClientError('signed-out', 'Another person has signed in');
    return requestOf(method, body, idempotencyKey, signal);
  };
  try {
    const answer = await send(request, sent);
    const output = await answerOf(answer, response);
    tellChanged();
    return output;
  } catch (error) {
    if (isClientError(error) && error.kind === 'unknown-outcome') tellChanged();
    throw error;
  } finally {
    unwatch();
  }
}

/** How a change is sent. */
function requestOf(
  method: string,
  body: unknown,
  idempotencyKey: string,
  signal: AbortSignal,
): RequestInit {
  return {
    method,
    signal,
    headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
    body: JSON.stringify(body ?? {}),
    // Followed, it would be a page's answer, or be sent a second time.
    redirect: 'error',
  };
}

/** The handler's answer to a change; without one nobody knows what became of it. */
async function sent(answer: Promise<Response>): Promise<Response> {
  const response = await answer.catch(() => {
    throw lost();
  });
  // Not the handler's words: something in between gave up on a request that it may have passed on.
  if (response.status >= 500 && !response.headers.get('content-type')?.includes('problem')) {
    throw lost();
  }
  return response;
}

/** What a change has answered; one that can't be read is as good as lost. */
async function answerOf<Output>(
  response: Response,
  schema: GenericSchema<unknown, Output>,
): Promise<Output> {
  try {
    return parse(schema, response.status === 204 ? undefined : await response.json());
  } catch {
    throw lost();
  }
}

/** A file, under the name that the handler has given it. */
export async function fileFrom(response: Response, type: string): Promise<File> {
  if (response.headers.get('content-type') !== type) {
    throw new ClientError('server', 'Unreadable answer');
  }
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
  return new File([await response.blob()], named?.[1] ?? 'download.pdf', { type });
}

function lost(): ClientError {
  return new ClientError('unknown-outcome', 'Answer lost');
}
