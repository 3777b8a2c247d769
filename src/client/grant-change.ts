import type { Grant } from '../protocol/session.js';

/** What a new token means for what is on screen: another person, other rights, or nothing. */
export function changeOf(before: Grant, now: Grant): 'replaced' | 'granted' | undefined {
  if (subject(before) !== subject(now)) return 'replaced';
  return may(before) === may(now) ? undefined : 'granted';
}

/** All that a token tells of what its holder may do, to be compared. */
function may({ scope, features }: Grant): string {
  return JSON.stringify([scope, features]);
}

/** Whose token it is, if it can be read; a token of another form counts as the same person's. */
function subject({ token }: Grant): string {
  try {
    const [, payload = ''] = token.split('.');
    const claims = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))) as Record<
      string,
      unknown
    >;
    return JSON.stringify([claims.role, claims.sub, claims.cus]);
  } catch {
    return '';
  }
}
