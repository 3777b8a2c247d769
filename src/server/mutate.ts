import { json, pick, type AnyCall } from './answer.js';
import type { Exchange } from './exchange.js';
import { canonicalJson, sha256 } from './hash.js';
import type { Outcome, StoredAnswer } from './idempotency.js';
import { Refusal } from './problems.js';
import type { MutationRoute } from './routes/route.js';
import type { Settings } from './settings.js';
import { isRecord, UpstreamFailure } from './upstream.js';

type Row = MutationRoute<unknown, unknown>;

/** A mutation that has been let through, and where its key's fate is kept. */
export interface Mutation {
  readonly route: Row;
  readonly slot: string;
  readonly body: object;
  /** `since`: when the first attempt began, in milliseconds since the epoch. */
  readonly callSince: (since: number) => AnyCall;
}

/** Runs a mutation once per key, whatever the network does meanwhile. */
export async function mutate(
  { route, slot, body, callSince }: Mutation,
  exchange: Exchange,
  { idempotency, now, onError }: Settings,
): Promise<Response> {
  const begun = await idempotency.begin(slot, await sha256(canonicalJson(body)));
  switch (begun.state) {
    case 'mismatch':
      throw new Refusal('idempotency_mismatch');
    case 'running':
      throw new Refusal('still_running', { headers: { 'Retry-After': '1' } });
    case 'done':
      exchange.replayed = true;
      return json(begun.answer.status, begun.answer.body, { 'Idempotency-Replayed': 'true' });
  }

  const isRetry = begun.state === 'unknown';
  const ended = await attempt(route, callSince(isRetry ? begun.since : now()), body, isRetry);
  const outcome: Outcome = ended.state === 'done' ? ended : { state: ended.state };
  await idempotency.complete(slot, outcome).catch((error: unknown) => {
    // What was done is done: the entry's lease ends, and the next attempt looks for itself.
    onError(error, { request_id: exchange.id });
  });
  if (ended.state !== 'done') throw ended.error;
  const made = isRecord(ended.answer.body) ? ended.answer.body.customer_id : undefined;
  if (typeof made === 'string') exchange.facts = { object: made, ...exchange.facts };
  return json(ended.answer.status, ended.answer.body);
}

/** How an attempt ended; `failed`: upstream surely has nothing of it. */
type Ended =
  | { readonly state: 'done'; readonly answer: StoredAnswer }
  | { readonly state: 'failed' | 'unknown'; readonly error: unknown };

async function attempt(route: Row, call: AnyCall, body: object, isRetry: boolean): Promise<Ended> {
  // What is known of earlier attempts, should this one change nothing.
  let before: 'failed' | 'unknown' = 'failed';
  let object: unknown = null;
  if (isRetry && route.afterLoss === 'repeat') before = 'unknown';
  if (isRetry && route.afterLoss !== 'repeat') {
    try {
      object = await route.afterLoss.find(call);
    } catch (error) {
      // Upstream's no to a question, too: it tells nothing of what was asked about.
      return unknown(error);
    }
  }
  if (object === null) {
    try {
      await route.permit?.(call);
    } catch (error) {
      return { state: before, error };
    }
    try {
      object = await route.upstream(call);
    } catch (error) {
      if (!(error instanceof UpstreamFailure && error.refused)) return unknown(error);
      return { state: before, error: error.toRefusal(true, Object.keys(body)) };
    }
  }
  try {
    return {
      state: 'done',
      answer: { status: route.status ?? 200, body: pick(route, call, object) },
    };
  } catch (error) {
    return unknown(error);
  }
}

function unknown(error: unknown): Ended {
  const status = error instanceof UpstreamFailure ? error.status : undefined;
  const detail = {
    ...(error instanceof Refusal && error.detail),
    ...(status !== undefined && { upstream_status: status }),
  };
  return { state: 'unknown', error: new Refusal('outcome_unknown', detail, error) };
}
