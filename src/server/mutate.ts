import { json, pick, type AnyCall } from './answer.js';
import type { Exchange } from './exchange.js';
import { canonicalJson, sha256 } from './hash.js';
import type { Outcome, StoredAnswer } from './idempotency.js';
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
  { idempotency, now, onError }: Settings,
): Promise<Response> {
  const { route, slot, lock, body, callAs } = mutation;
  const fingerprint = await sha256(canonicalJson(route.intent?.(body) ?? body));
  const begun = await idempotency.begin(slot, fingerprint);
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
    idempotency.complete(key, outcome).catch((error: unknown) => {
      // What was done is done: the entry's lease ends, and the next attempt looks for itself.
      onError(error, { request_id: exchange.id });
    });
  if (lock !== undefined) {
    // Open for this key only, until its outcome is known: found out by itself, or here for it.
    const holder = `${slot} ${fingerprint}`;
    let locked = await idempotency.begin(lock, holder);
    if (locked.state === 'mismatch' && (await settle(locked.held))) {
      await complete(lock, { state: 'failed' });
      locked = await idempotency.begin(lock, holder);
    }
    if (locked.state !== 'new' && locked.state !== 'unknown') {
      await complete(slot, { state: isRetry ? 'unknown' : 'failed' });
      if (locked.state === 'running') throw new Refusal('still_running', { headers: SOON });
      throw new Refusal('conflict', { errors: [{ field: '', code: 'ANOTHER_IS_UNDER_WAY' }] });
    }
  }
  const since = isRetry ? begun.since : now();
  const ended = await attempt(route, callAs({ marker: markerOf(slot), since }), body, isRetry);
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
    const state = await idempotency.begin(held, print);
    // Taken from here on: the holder's own next attempt waits for this.
    const close = async (outcome: Outcome): Promise<boolean> => {
      await complete(held, outcome);
      return outcome.state !== 'unknown';
    };
    if (state.state === 'done') return true;
    if (state.state === 'new') return close({ state: 'failed' });
    if (state.state !== 'unknown') return false;
    const call = callAs({ marker: markerOf(held), since: state.since });
    try {
      const object = await route.afterLoss.find(call);
      if (object !== null) return await close(done(route, call, object));
      return await close({ state: now() < state.since + SETTLED ? 'unknown' : 'failed' });
    } catch {
      return close({ state: 'unknown' });
    }
  }
}

/** How upstream's object is told from its like: by a hash that reveals nothing. */
const markerOf = (slot: string): string => slot.slice(0, 32);

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

async function attempt(route: Row, call: AnyCall, body: object, isRetry: boolean): Promise<Ended> {
  // What is known of earlier attempts, should this one change nothing.
  let before: 'failed' | 'unknown' = 'failed';
  let object: unknown = null;
  const search = isRetry && route.afterLoss !== 'repeat' ? route.afterLoss : undefined;
  if (isRetry && !search) before = 'unknown';
  if (search) {
    try {
      object = await search.find(call);
    } catch (error) {
      // Upstream's no to a question, too: it tells nothing of what was asked about.
      return unknown(error);
    }
    const wait = call.attempt.since + (search.settles?.(call) ?? 0) - call.now;
    if (object === null && wait > 0) {
      const headers = { 'Retry-After': String(Math.ceil(wait / 1000)) };
      return unknown(new Refusal('outcome_unknown', { headers }));
    }
  }
  if (object === null) {
    try {
      await route.permit?.(call);
    } catch (error) {
      return { state: before, error: asRefusal(error, false, body) };
    }
    try {
      object = await route.upstream(call);
    } catch (error) {
      if (!(error instanceof UpstreamFailure && error.refused)) return unknown(error);
      try {
        // Perhaps refused because the first attempt has been done after all, a moment ago.
        object = (await search?.find(call)) ?? null;
      } catch (failure) {
        return unknown(failure);
      }
      if (object === null) return { state: before, error: asRefusal(error, true, body) };
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
