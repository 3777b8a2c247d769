/** Lets a request suffer its faults. */
import type { Fault } from './faults.js';

/**
 * Runs `work` unless a fault prevents it. `answered` is told a status that was answered instead of
 * the work's own.
 */
export async function applyFaults(
  faults: readonly Fault[],
  signal: AbortSignal,
  work: () => Promise<Response>,
  answered: (status: number) => void,
): Promise<Response> {
  for (const fault of faults) {
    if (fault.delay_ms !== undefined) await wait(fault.delay_ms, signal);
  }
  const fault = faults.find(({ kind }) => kind !== 'delay');
  switch (fault?.kind) {
    case 'stall':
      return await forever(signal);
    case 'reset':
      throw dropped();
    case 'lost':
      await work();
      throw dropped();
    case 'truncate': {
      const response = await work();
      const bytes = await response.arrayBuffer();
      const { status, headers } = response;
      // Half of nothing is nothing, and a status without a body must not get one.
      const half = bytes.byteLength === 0 ? null : bytes.slice(0, Math.ceil(bytes.byteLength / 2));
      return new Response(half, { status, headers });
    }
    case 'status': {
      const status = fault.status ?? 500;
      answered(status);
      return reply(status, errorBody(status), fault.headers);
    }
    case 'body': {
      const status = fault.status ?? 200;
      answered(status);
      return reply(status, fault.body ?? null, fault.headers);
    }
    default:
      return await work();
  }
}

/** What `fetch` rejects with when a connection breaks. */
const dropped = (): TypeError =>
  new TypeError('fetch failed: the connection was dropped (sandbox fault)');

const CODES: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST_PARAMETERS',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  422: 'INVALID_REQUEST_BODY',
  429: 'TOO_MANY_REQUESTS',
};

function errorBody(status: number): { code: string; message: string } {
  return {
    code: CODES[status] ?? 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong (sandbox fault)',
  };
}

function reply(status: number, body: unknown, extra: Record<string, string> = {}): Response {
  const isText = typeof body === 'string';
  const type = isText ? 'text/html; charset=utf-8' : 'application/json';
  const headers = { 'content-type': type, ...extra };
  if (status === 204 || status === 205 || status === 304)
    return new Response(null, { status, headers: extra });
  return new Response(isText ? body : JSON.stringify(body), { status, headers });
}

function forever(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    onAbort(signal, reject);
  });
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = onAbort(signal, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
    const timer = setTimeout(() => {
      stop();
      resolve();
    }, ms);
  });
}

/** Calls back with the abort's reason, at once if it has happened; returns "stop listening". */
function onAbort(signal: AbortSignal, then: (reason: Error) => void): () => void {
  const listener = (): void => {
    then(signal.reason as Error);
  };
  if (signal.aborted) listener();
  else signal.addEventListener('abort', listener, { once: true });
  return () => {
    signal.removeEventListener('abort', listener);
  };
}
