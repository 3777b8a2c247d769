import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Principal } from '../../src/server/index.js';
import { STAFF_SCOPES, type StaffScope } from '../../src/protocol/scopes.js';

/* The merchant's own login, which the kit knows nothing of: here everyone may be anyone. */

const COOKIE = 'merchant_login';
const logins = new Map<string, Principal>();

const READ_ONLY: readonly StaffScope[] = STAFF_SCOPES.filter((scope) => scope.endsWith(':read'));

function principalFor(as: string): Principal | undefined {
  if (as === 'staff') return { role: 'staff', userId: 'staff_ana', scopes: [...STAFF_SCOPES] };
  if (as === 'support') return { role: 'staff', userId: 'staff_ben', scopes: [...READ_ONLY] };
  // Signed in, but has never bought anything: upstream doesn't know him.
  if (as === 'visitor') return { role: 'customer', userId: 'user_visitor', customerId: null };
  if (/^cus_\w{1,60}$/.test(as)) return { role: 'customer', userId: `user_${as}`, customerId: as };
  return undefined;
}

/** A path of this site and nothing else: a login must not send people elsewhere. */
function safePath(to: string | undefined): string {
  return to && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) ? to : '/';
}

/** The query of the page that sent the visitor here and gets him back: his view is in it. */
function viewOf(to: string, referer: string | undefined): string {
  const from = referer && URL.canParse(referer) ? new URL(referer) : undefined;
  return from?.pathname === to ? from.search : '';
}

export const signIn = new Hono()
  .get('/sign-in', (context) => {
    const principal = principalFor(context.req.query('as') ?? '');
    if (!principal) return context.text('Sign in ?as=staff, support, visitor or cus_…', 400);
    const login = crypto.randomUUID();
    // The login's own id lets signing out here end this login's tokens and no others.
    logins.set(login, { ...principal, sessionId: login });
    setCookie(context, COOKIE, login, { path: '/', httpOnly: true, sameSite: 'Lax' });
    const to = safePath(context.req.query('to'));
    return context.redirect(to + viewOf(to, context.req.header('referer')));
  })
  .get('/sign-out', (context: Context) => {
    logins.delete(getCookie(context, COOKIE) ?? '');
    deleteCookie(context, COOKIE, { path: '/' });
    return context.redirect(safePath(context.req.query('to')));
  });

/** What the kit asks the merchant: who sent this request? */
export function authenticate(request: Request): Principal | null {
  const cookies = request.headers.get('cookie') ?? '';
  const login = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(cookies)?.[1] ?? '';
  return logins.get(login) ?? null;
}
