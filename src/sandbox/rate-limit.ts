/** Rate limits: counted in fixed windows of a second and a minute, as upstream's two figures. */

export interface RateLimit {
  per_second: number;
  per_minute: number;
}

/** Upstream's limits for a new business, and per address for requests without a key. */
export const TIER_0: RateLimit = { per_second: 40, per_minute: 240 };
const OPEN: RateLimit = { per_second: 20, per_minute: 100 };
const GENEROUS: RateLimit = { per_second: 1_000_000, per_minute: 1_000_000 };

export interface Allowance {
  allowed: boolean;
  headers: Record<string, string>;
}

export interface Limiter {
  /** Counts a request at `now` (milliseconds); `open` for routes without a key. */
  count(open: boolean, now: number): Allowance;
  reset(): void;
}

/** Without a limit there is one that nobody reaches, so that answers have the same headers. */
export function createLimiter(limit: RateLimit | undefined): Limiter {
  const windows = new Map<string, { start: number; used: number }>();
  const use = (name: string, length: number, now: number): number => {
    const start = Math.floor(now / length) * length;
    const window = windows.get(name);
    if (window?.start === start) return ++window.used;
    windows.set(name, { start, used: 1 });
    return 1;
  };
  return {
    count(open, now) {
      const most = limit === undefined ? GENEROUS : open ? OPEN : limit;
      const second = use(`${open} second`, 1_000, now);
      const minute = use(`${open} minute`, 60_000, now);
      return {
        allowed: second <= most.per_second && minute <= most.per_minute,
        headers: {
          'x-ratelimit-limit': String(most.per_minute),
          'x-ratelimit-remaining': String(Math.max(0, most.per_minute - minute)),
          // Seconds since 1970 at which the minute ends. The unit is undocumented: our pick.
          'x-ratelimit-reset': String((Math.floor(now / 60_000) + 1) * 60),
        },
      };
    },
    reset: () => {
      windows.clear();
    },
  };
}
