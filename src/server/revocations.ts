import { MAX_LIFETIME } from './settings.js';

const MAX_REVOCATIONS = 10_000;

/**
 * Logins that have been signed out, in this process's memory, until the last of their tokens would
 * have ended by itself. Where several processes serve one site, add the option `isRevoked`.
 */
export interface Revocations {
  revoke(sid: string): void;
  /** `issuedAt`: seconds since the epoch, with a fraction. */
  has(sid: string, issuedAt: number): boolean;
}

/** None are signed out yet. `now` gives milliseconds. */
export function createRevocations(now: () => number): Revocations {
  /** sid -> milliseconds since the epoch, oldest first. */
  const revoked = new Map<string, number>();

  return {
    revoke(sid) {
      revoked.delete(sid);
      revoked.set(sid, now());
      for (const [oldest, time] of revoked) {
        if (time > now() - (MAX_LIFETIME + 60) * 1000 && revoked.size <= MAX_REVOCATIONS) break;
        revoked.delete(oldest);
      }
    },
    // By time, not for ever: whoever signs in again gets the same sid, if the merchant names no
    // session, and their new tokens must work.
    has: (sid, issuedAt) => Math.round(issuedAt * 1000) <= (revoked.get(sid) ?? -Infinity),
  };
}
