import { asClientError, isClientError, type ClientError } from './errors.js';

const ATTEMPTS = 3;
const ATTEMPT_MS = 10_000;
const BUDGET_MS = 15_000;
const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 5_000;
const LONGEST_RETRY_AFTER_S = 30;

const PASSING = new Set(['offline', 'server', 'rate-limited']);

/** Errors that a retry has given up on: one around it must not try as often again. */
const final = new WeakSet<ClientError>();

/**
 * Runs a read up to three times within 15 s, with pauses that grow and vary so that many pages don't
 * come back at once. A `Retry-After` of up to 30 s is honoured beyond that; a longer one is the
 * caller's to show. Never for a change: nobody knows what a lost one did.
 *
 * @throws {ClientError} of the last attempt.
 */
export async function retryRead<Answer>(
  attempt: (signal: AbortSignal) => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  const end = performance.now() + BUDGET_MS;
  let waited = 0;
  for (let tries = 1; ; tries += 1) {
    const left = end + waited - performance.now();
    try {
      const limit = timeout(Math.min(ATTEMPT_MS, left), signal);
      return await untilAborted(attempt(limit), limit);
    } catch (caught) {
      signal?.throwIfAborted();
      const error = asClientError(caught);
      if (!isClientError(error) || !PASSING.has(error.kind)) throw error;
      const pause = pauseBefore(tries, error);
      const asked = error.retryAfter !== undefined;
      const late = !asked && performance.now() + (pause ?? 0) >= end + waited;
      if (tries >= ATTEMPTS || pause === undefined || late || final.has(error)) {
        final.add(error);
        throw error;
      }
      await sleep(pause, signal);
      if (asked) waited += pause;
    }
  }
}

/** Stops waiting when the signal fires, whether or not the work itself minds it. */
export function untilAborted<Answer>(work: Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(signal?.reason as Error);
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal?.removeEventListener('abort', stop);
    });
  });
}

/** One attempt's time limit, joined with the caller's own signal. */
export function timeout(ms: number, signal?: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(Math.max(1, ms));
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

function pauseBefore(tries: number, { retryAfter }: ClientError): number | undefined {
  if (retryAfter !== undefined) {
    return retryAfter > LONGEST_RETRY_AFTER_S ? undefined : retryAfter * 1000;
  }
  return Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries);
}

export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await untilAborted(pause, signal).finally(() => {
    clearTimeout(timer);
  });
}
