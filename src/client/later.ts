import type { GenericSchema } from 'valibot';
import { ClientError } from './errors.js';
import { parse } from './parse.js';
import { timeout } from './retry.js';

/*
 * What the client needs for changes and files. A module of its own, for no page waits for it before
 * there is something to see.
 */

/** A change may take this long; the handler gives upstream 8 s. */
const WRITE_MS = 12_000;

/** How a change is sent. */
export function requestOf(method: string, body: unknown, idempotencyKey: string): RequestInit {
  return {
    method,
    signal: timeout(WRITE_MS),
    headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
    body: JSON.stringify(body ?? {}),
  };
}

/** The handler's answer to a change; without one nobody knows what became of it. */
export async function sent(answer: Promise<Response>): Promise<Response> {
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
export async function answerOf<Output>(
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
