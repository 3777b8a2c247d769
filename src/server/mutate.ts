import { json, pick, type AnyCall } from './answer.js';
import type { Exchange } from './exchange.js';
import { canonicalJson, sha256 } from './hash.js';
import { RUN_LEASE, type Outcome, type StoredAnswer } from './idempotency.js';
import { Refusal } from './problems.js';
import type { Attempt, MutationRoute } from './routes/route.js';
import type { Settings } from './settings.js';
import { isRecord, UpstreamFailure } from './upstream.js';

type Row = MutationRoute<unknown, unknown>;

/** A mutation that has been let through, and where its key's fate is kept. */
export interface Mutation {
  readonly route: Row;
  readonly slot: string;
  /** Where its object's lock is kept, if it has one. */
  readonly lock: string | undefined;
  readonly body: object;
  readonly callAs: (attempt: Attempt) => AnyCall;
}

/** Milliseconds after which a change whose answer was lost is either to be seen upstream or wasn't made. */
const SETTLED = 30_000;

/** Runs a mutation once per key, whatever the network does meanwhile. */
export async function mutate(
  mutation: Mutation,
  exchange: Exchange,
  { idempotency, now, onError, upstreamTimeout }: Settings,
): Promise<Response> {
  const { route, slot, lock, body, callAs } = mutation;
  const { id: run } = exchange;
  const started = now();
  const fingerprint = await sha256(canonicalJson(route.intent?.(body) ?? body));
  const begun = await idempotency.begin(slot, fingerprint, run);
  switch (begun.state) {
    case 'mismatch':
      throw new Refusal('idempotency_mismatch');
    case 'running':
      throw new Refusal('still_running', { headers: SOON });
    case 'done':
      exchange.replayed = true;
      return json(begun.answer.status, begun.answer.body, { 'Idempotency-Replayed': 'true' });
  }

  const isRetry = begun.state === 'unknown';
  const complete = (key: string, outcome: Outcome): Promise<void> =>
    idempotency.complete(key, outcome, run).catch((error: unknown) => {
      // What was done is done: the entry's lease ends, and the next attempt looks for itself.
      onError(error, { request_id: exchange.id });
    });
  if (lock !== undefined) {
    // Open for this key only, until its outcome is known: found out by itself, or here for it.
    const holder = `${slot} ${fingerprint}`;
    let locked = await idempotency.begin(lock, holder, run);
    if (locked.state === 'mismatch' && (await settle(locked.held))) {
      // Taken in the settled one's name: by now the lock may be a third's.
      locked = await idempotency.begin(lock, locked.held, run);
      if (locked.state === 'new' || locked.state === 'unknown') {
        await complete(lock, { state: 'failed' });
        locked = await idempotency.begin(lock, holder, run);
      }
    }
    if (locked.state !== 'new' && locked.state !== 'unknown') {
      await complete(slot, { state: isRetry ? 'unknown' : 'failed' });
      if (locked.state === 'running') throw new Refusal('still_running', { headers: SOON });
      throw new Refusal('conflict', { errors: [{ field: '', code: 'ANOTHER_IS_UNDER_WAY' }] });
    }
  }
  const since = isRetry ? begun.since : now();
  const call = callAs({ marker: await markerOf(slot, fingerprint), since });
  // An answer must come before the lease ends, or the next attempt would look too early.
  const inTime = (): boolean => now() < started + RUN_LEASE - upstreamTimeout;
  const ended = await attempt(route, call, body, isRetry, inTime);
  // The lock goes last: a key whose fate isn't written down keeps its object closed.
  await complete(slot, ended.state === 'done' ? ended : { state: ended.state });
  if (lock !== undefined) {
    await complete(lock, { state: ended.state === 'unknown' ? 'unknown' : 'failed' });
  }
  if (ended.state !== 'done') throw ended.error;
  const made = isRecord(ended.answer.body) ? ended.answer.body.customer_id : undefined;
  if (typeof made === 'string') exchange.facts = { object: made, ...exchange.facts };
  return json(ended.answer.status, ended.answer.body);

  /** Finds out what became of the key that holds the lock. False while that may still change. */
  async function settle(holder: string): Promise<boolean> {
    const [held = '', print = ''] = holder.split(' ');
    if (route.afterLoss === 'repeat') return false;
    const state = await idempotency.begin(held, print, run);
    // Taken from here on: the holder's own next attempt waits for this.
    const close = async (outcome: Outcome): Promise<boolean> => {
      await complete(held, outcome);
      return outcome.state !== 'unknown';
    };
    if (state.state === 'done') return true;
    if (state.state === 'new') return close({ state: 'failed' });
    if (state.state !== 'unknown') return false;
    const call = callAs({ marker: await markerOf(held, print), since: state.since });
    try {
      const object = await route.afterLoss.find(call);
      if (object !== null) return await close(done(route, call, object));
      return await close({ state: now() < state.since + SETTLED ? 'unknown' : 'failed' });
    } catch {
      return close({ state: 'unknown' });
    }
  }
}

/**
 * How upstream's object is told from its like: by a hash that reveals nothing. Of the body too: once
 * the store has forgotten a key, the same with another body is another change to upstream as well.
 */
const markerOf = async (slot: string, fingerprint: string): Promise<string> =>
  (await sha256(slot, fingerprint)).slice(0, 32);

function done(route: Row, call: AnyCall, object: unknown): Ended & { readonly state: 'done' } {
  const answer = { status: route.status ?? 200, body: pick(route, call, object) };
  return { state: 'done', answer };
}

const SOON = { 'Retry-After': '1' };

/** Answers a question that is a `POST`: nothing is done, so nothing is kept. */
export async function ask(route: Row, call: AnyCall): Promise<Response> {
  try {
    return json(200, pick(route, call, await route.upstream(call)));
  } catch (error) {
    throw asRefusal(error, false, call.body as object);
  }
}

/** How an attempt ended; `failed`: upstream surely has nothing of it. */
type Ended =
  | { readonly state: 'done'; readonly answer: StoredAnswer }
  | { readonly state: 'failed' | 'unknown'; readonly error: unknown };

async function attempt(
  route: Row,
  call: AnyCall,
  body: object,
  isRetry: boolean,
  inTime: () => boolean,
): Promise<Ended> {
  const search = route.afterLoss === 'repeat' ? undefined : route.afterLoss;
  let object: unknown = null;
  if (search && (isRetry || search.marked)) {
    try {
      object = await search.find(call);
    } catch (error) {
      // Upstream's no to a question, too: it tells nothing of what was asked about.
      return isRetry ? unknown(error) : { state: 'failed', error: asRefusal(error, false, body) };
    }
  }
  const age = call.now - call.attempt.since;
  const wait = isRetry && object === null ? (search?.settles?.(call) ?? 0) - age : 0;
  if (wait > 0) {
    const headers = { 'Retry-After': String(Math.ceil(wait / 1000)) };
    return unknown(new Refusal('outcome_unknown', { headers }));
  }
  /** What a refusal of this attempt means, given what is known of earlier ones. */
  const refused = (error: unknown, isMutation: boolean): Ended => {
    // Refused, perhaps, for what the first attempt has done and isn't to be seen yet.
    if (isRetry && search && age < SETTLED) return unknown(error);
    const state = isRetry && !search ? 'unknown' : 'failed';
    return { state, error: asRefusal(error, isMutation, body) };
  };
  if (object === null) {
    try {
      await route.permit?.(call);
    } catch (error) {
      return refused(error, false);
    }
    if (!inTime()) return unknown(new UpstreamFailure('timeout'));
    try {
      object = await route.upstream(call);
    } catch (error) {
      if (!(error instanceof UpstreamFailure && error.refused)) return unknown(error);
      try {
        // Perhaps refused because the first attempt has been done after all, a moment ago.
        object = isRetry ? ((await search?.find(call)) ?? null) : null;
      } catch (failure) {
        return unknown(failure);
      }
      if (object === null) return refused(error, true);
    }
  }
  try {
    return done(route, call, object);
  } catch (error) {
    return unknown(error);
  }
}

function asRefusal(error: unknown, isMutation: boolean, body: object): unknown {
  return error instanceof UpstreamFailure ? error.toRefusal(isMutation, Object.keys(body)) : error;
}

function unknown(error: unknown): Ended {
  const status = error instanceof UpstreamFailure ? error.status : undefined;
  const detail = {
    ...(error instanceof Refusal && error.detail),
    ...(status !== undefined && { upstream_status: status }),
  };
  return { state: 'unknown', error: new Refusal('outcome_unknown', detail, error) };
}
