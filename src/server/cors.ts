import { SESSION_HEADER } from '../protocol/index.js';
import { Refusal } from './problems.js';

const EXPOSED = 'X-Request-Id, Retry-After, Idempotency-Replayed, WWW-Authenticate';

/** Headers for an answer to a page of another, listed origin. Empty for everyone else. */
export function corsHeaders(
  origin: string | null,
  allowed: ReadonlySet<string>,
  readsCookie: boolean,
): Record<string, string> {
  if (origin === null || !allowed.has(origin)) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': EXPOSED,
    ...(readsCookie && { 'Access-Control-Allow-Credentials': 'true' }),
  };
}

/** The answer to a preflight; throws for an origin that isn't listed. */
export function preflight(origin: string, allowed: ReadonlySet<string>): Response {
  if (!allowed.has(origin)) throw new Refusal('origin_not_allowed');
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
      'Access-Control-Allow-Headers': `authorization, content-type, idempotency-key, ${SESSION_HEADER}`,
      'Access-Control-Max-Age': '600',
    },
  });
}

/**
 * Refuses a post from a foreign page to the routes that read a cookie. Old browsers send no
 * `Sec-Fetch-Site`, but `Origin` on every post; a caller without either is no browser's network
 * stack (another server, or a page that calls the handler as a function), so no victim's cookie
 * comes with it, and the header that a form can't send is still asked for.
 */
export function requireOwnPage(request: Request, url: URL, allowed: ReadonlySet<string>): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const own =
    site === 'same-origin' ||
    (origin !== null && allowed.has(origin)) ||
    (site === null && (origin === null || origin === url.origin));
  if (!own) throw new Refusal('origin_not_allowed');
  if (request.headers.get(SESSION_HEADER) !== '1') {
    throw new Refusal('invalid_request', { errors: [{ field: SESSION_HEADER, code: 'required' }] });
  }
}
