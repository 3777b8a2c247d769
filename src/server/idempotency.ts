/** What a request with an idempotency key finds when it starts. */
export type Begun =
  /** Nobody has done this yet: it's now this caller's to do. */
  | { readonly state: 'new' }
  /**
   * An earlier attempt's answer was lost (or its process died): it's now this caller's to find out
   * and finish. `since` is when the first attempt began, in milliseconds since the epoch.
   */
  | { readonly state: 'unknown'; readonly since: number }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly answer: StoredAnswer }
  /** The key was used with another body: `held` is the fingerprint that it began with. */
  | { readonly state: 'mismatch'; readonly held: string };

/** How an attempt ended. `failed`: surely not done, so the key is free again. */
export type Outcome =
  | { readonly state: 'done'; readonly answer: StoredAnswer }
  | { readonly state: 'unknown' }
  | { readonly state: 'failed' };

/** JSON, already picked for the caller's role; holds a customer's data. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Where the handler keeps what became of each mutation. Both methods get the same key, a hash of
 * user, route and idempotency key, and the same `run`, which is one caller's for one request.
 *
 * `begin` must be atomic: of two callers at once, one gets `new` or `unknown` and the other
 * `running`. It keeps an entry for 24 hours, and lets a run that was never completed count as
 * `unknown` after RUN_LEASE. If `begin` rejects, the handler sends nothing and answers 500.
 *
 * `complete` must be atomic too, and changes nothing unless `run` is the last that `begin` has given
 * the entry to: a caller who comes late must not end, or free, what is another's by now.
 */
export interface IdempotencyStore {
  begin(key: string, fingerprint: string, run: string): Promise<Begun>;
  complete(key: string, outcome: Outcome, run: string): Promise<void>;
}

/** Milliseconds that a run may take before it counts as lost. The handler sends nothing later than this allows. */
export const RUN_LEASE = 60_000;
/** Milliseconds that an entry is kept. */
export const KEPT = 24 * 60 * 60_000;

interface Entry {
  readonly fingerprint: string;
  readonly since: number;
  /** The current or last run, and its start. */
  run: string;
  started: number;
  state: 'running' | 'unknown' | 'done';
  answer?: StoredAnswer;
}

export interface MemoryStoreOptions {
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
  /**
   * Entries kept at most. Default: 10,000. Beyond it the oldest that are done are forgotten: their
   * keys are then told by what upstream has, as after a restart. What isn't done is never forgotten.
   */
  readonly max?: number;
}

/**
 * Keeps keys in this process's memory: enough for one process, forgotten when it restarts. Several
 * share them by `createRedisStore`.
 */
export function createMemoryStore({
  now = Date.now,
  max = 10_000,
}: MemoryStoreOptions = {}): IdempotencyStore {
  const entries = new Map<string, Entry>();

  function makeRoom(): void {
    for (const [key, entry] of entries) {
      if (entry.since > now() - KEPT) break;
      entries.delete(key);
    }
    if (entries.size < max) return;
    for (const [key, entry] of entries) {
      if (entry.state !== 'done') continue;
      entries.delete(key);
      return;
    }
    // Forgetting an open one could do a thing twice; refusing a new one can't.
    throw new RangeError('The idempotency store is full of requests that are not finished.');
  }

  function begin(key: string, fingerprint: string, run: string): Begun {
    const time = now();
    const entry = entries.get(key);
    if (!entry || entry.since <= time - KEPT) {
      entries.delete(key);
      makeRoom();
      entries.set(key, { fingerprint, since: time, run, started: time, state: 'running' });
      return { state: 'new' };
    }
    if (entry.fingerprint !== fingerprint) {
      return { state: 'mismatch', held: entry.fingerprint };
    }
    if (entry.answer) return { state: 'done', answer: entry.answer };
    if (entry.state === 'running' && entry.started > time - RUN_LEASE) return { state: 'running' };
    entry.state = 'running';
    entry.run = run;
    entry.started = time;
    return { state: 'unknown', since: entry.since };
  }

  function complete(key: string, outcome: Outcome, run: string): void {
    const entry = entries.get(key);
    if (entry?.run !== run) return;
    if (outcome.state === 'failed') entries.delete(key);
    else entry.state = outcome.state;
    if (outcome.state === 'done') entry.answer = outcome.answer;
  }

  return {
    // The promise's own function turns a throw into a rejection.
    begin: (...given) => new Promise((resolve) => resolve(begin(...given))),
    complete: (...given) => {
      complete(...given);
      return Promise.resolve();
    },
  };
}
