import { Hono } from 'hono';
import { PROBLEMS } from '../protocol/index.js';
import { corsHeaders, preflight } from './cors.js';
import { audit, beginExchange, type Exchange } from './exchange.js';
import type { Handler, HandlerOptions } from './options.js';
import { problemResponse, Refusal } from './problems.js';
import { createRateLimiter } from './rate-limit.js';
import { createRecall } from './recall.js';
import { createRevocations } from './revocations.js';
import { routes as allRoutes } from './routes/index.js';
import type { Route } from './routes/route.js';
import { serve } from './serve.js';
import type { Services } from './services.js';
import { mint, revoke } from './session.js';
import { readSettings } from './settings.js';
import { createTokens } from './tokens.js';

/*
 * A request's way through this folder:
 *   handler    finds who answers: preflight, the mint, or a row of the route table
 *   session    mint and revoke, the only ones that read a cookie; tokens, revocations
 *   serve      checks in a fixed order: token, rate limit, scope (policy), path, query, body (input)
 *   mutate     lets a change through once for each key (idempotency), and finds out after a loss
 *   upstream   asks Dodo, once, within a time limit; pdf streams a file
 *   answer     picks the fields that the role may have
 *   problems   every refusal, as RFC 9457; exchange and audit keep its reference and its line
 * routes/ holds the table, a file for each kind of object; options and settings what a merchant gives.
 */

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PATCH', 'DELETE']);

/** On every answer: nothing here is to be stored, sniffed, framed or told on. */
const ALWAYS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Origin',
};

/**
 * Makes the handler that stands between pages and Dodo Payments: it turns the merchant's login into
 * short-lived tokens and lets through what those may do. Serve it at `{mount}/*`.
 *
 * Resolves to a Response for every request, problems (RFC 9457) included; never rejects. Throws a
 * TypeError or RangeError at once for options that aren't safe.
 */
export function createHandler(options: HandlerOptions): Handler {
  return createHandlerOf(allRoutes, options);
}

/** As `createHandler`, for another route table; for tests. */
export function createHandlerOf(routes: readonly Route[], options: HandlerOptions): Handler {
  const settings = readSettings(options);
  const { mount, allowedOrigins, now, onError } = settings;
  const services: Services = {
    options,
    settings,
    tokens: createTokens(settings),
    revocations: createRevocations(now),
    recall: createRecall(now),
    takeToken: createRateLimiter(settings.rateLimits, now),
  };
  const router = createRouter(routes, services);
  const sessionPaths = new Set([`${mount}/session`, `${mount}/session/revoke`]);

  async function respond(exchange: Exchange): Promise<Response> {
    const { request, url } = exchange;
    const origin = request.headers.get('origin');
    if (request.method === 'OPTIONS' && origin !== null && url.pathname.startsWith(`${mount}/`)) {
      exchange.action = 'OPTIONS';
      return preflight(origin, allowedOrigins);
    }
    // Paths are plain here; an encoded one could mean another path to the next program.
    if (url.pathname.includes('%') || !METHODS.has(request.method)) throw new Refusal('not_found');
    return router.fetch(request, { exchange });
  }

  return async (request) => {
    const exchange = beginExchange(request);
    let refusal: Refusal | undefined;
    let response: Response;
    try {
      response = await respond(exchange);
    } catch (error) {
      refusal = error instanceof Refusal ? error : new Refusal('internal_error');
      // A page that has gone stops its reads: nothing went wrong, and nobody gets the answer.
      const gone =
        request.signal.aborted && !exchange.isMutation && refusal.code.startsWith('upstream_');
      if (PROBLEMS[refusal.code] >= 500 && !gone) {
        onError(refusal.cause ?? error, { request_id: exchange.id });
      }
      response = problemResponse(refusal, exchange.id);
    }
    const headers = {
      ...ALWAYS,
      ...corsHeaders(
        request.headers.get('origin'),
        allowedOrigins,
        sessionPaths.has(exchange.url.pathname),
      ),
      'X-Request-Id': exchange.id,
    };
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    audit(exchange, response.status, refusal, options.onAudit, settings);
    return response;
  };
}

function createRouter(
  routes: readonly Route[],
  services: Services,
): Hono<{ Bindings: { exchange: Exchange } }> {
  const { mount } = services.settings;
  const router = new Hono<{ Bindings: { exchange: Exchange } }>();

  router.post(`${mount}/session`, ({ env: { exchange } }) => {
    exchange.action = 'POST /session';
    return mint(exchange, services);
  });
  router.post(`${mount}/session/revoke`, ({ env: { exchange } }) => {
    exchange.action = 'POST /session/revoke';
    exchange.isMutation = true;
    return revoke(exchange, services);
  });
  for (const route of routes) {
    const { method, path } = route.operation;
    const pattern = `${mount}/v1${path.replace(/\{(\w+)\}/g, ':$1')}`;
    router.on(method, pattern, (context) => {
      const { exchange } = context.env;
      exchange.action = `${method} ${path}`;
      exchange.isMutation = route.kind === 'mutation' && !route.asksOnly;
      return serve(route, context.req.param(), exchange, services);
    });
  }

  router.notFound(() => {
    throw new Refusal('not_found');
  });
  // Hono answers errors itself; the handler's one place for that is outside.
  router.onError((error) => {
    throw error;
  });
  return router;
}
