import { Refusal } from './problems.js';

/** What is counted apart, each by its own key: mints by user and address, the others by user. */
export type RateLimited = 'mint' | 'reads' | 'mutations';

/** Requests per minute. A full minute's worth may come at once; `Infinity` switches a limit off. */
export type RateLimits = Readonly<Record<RateLimited, number>>;

export const DEFAULT_RATE_LIMITS: RateLimits = { mint: 30, reads: 120, mutations: 10 };

interface Bucket {
  tokens: number;
  /** Milliseconds since the epoch. */
  filled_at: number;
}

const MAX_BUCKETS = 10_000;
const MINUTE = 60_000;

/** Takes one token; throws the 429 with `Retry-After` when there is none. */
export type TakeToken = (what: RateLimited, key: string) => void;

/** Token buckets in this process's memory: several processes allow as many times the limit. */
export function createRateLimiter(limits: RateLimits, now: () => number): TakeToken {
  const buckets = new Map<string, Bucket>();

  return (what, key) => {
    const limit = limits[what];
    if (limit === Infinity) return;
    const name = `${what} ${key}`;
    const time = now();
    const bucket = buckets.get(name) ?? { tokens: limit, filled_at: time };
    bucket.tokens = Math.min(limit, bucket.tokens + ((time - bucket.filled_at) * limit) / MINUTE);
    bucket.filled_at = time;
    // Set anew, so that the map's order is the order of last use and its first entry the stalest.
    buckets.delete(name);
    buckets.set(name, bucket);
    if (buckets.size > MAX_BUCKETS) buckets.delete(buckets.keys().next().value as string);

    if (bucket.tokens < 1) {
      const seconds = Math.ceil(((1 - bucket.tokens) * 60) / limit);
      throw new Refusal('rate_limited', { headers: { 'Retry-After': String(seconds) } });
    }
    bucket.tokens -= 1;
  };
}
