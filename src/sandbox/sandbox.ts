/** The request's way through the sandbox: control, log, faults, key, limit, route. */
import { BAD_JSON } from './body.js';
import { control } from './control.js';
import { FIXTURES, fixtureIndex, type FixtureName } from './data/fixtures.js';
import { UpstreamError } from './errors.js';
import { createFaults, parseFault, type Fault } from './faults.js';
import { createLog, type SandboxRequest } from './log.js';
import { createLimiter, TIER_0, type RateLimit } from './rate-limit.js';
import { findRoute, type Reply } from './router.js';
import { routes } from './routes/index.js';
import { suffer } from './suffer.js';
import { createWorld, type World } from './world.js';

export interface SandboxOptions {
  /** Same seed and same `now`, same bytes. Default 1. */
  seed?: number;
  /**
   * The time of the data and of writes. A `Date` stands still (each write is 1 ms later than the one
   * before); a function is asked whenever the time is needed, and the data is made for its first
   * answer. By default the data is made for the moment this module was first used and writes carry
   * the real time.
   */
  now?: Date | (() => Date);
  /** Customers at the start. Default 1,284; 0 to 1,000,000. */
  customers?: number;
  /** The key that may read and write. Default `sandbox-key`; `sandbox-read-key` may only read. */
  key?: string;
  /**
   * Where browsers reach the sandbox, such as `http://localhost:5173/sandbox`, for its addresses of
   * files. By default they lead nowhere.
   */
  publicUrl?: string;
  /** Cut off the path before routing, for example `/sandbox`. Default none. */
  basePath?: string;
  /**
   * True: upstream's limits for a new business (40 a second, 240 a minute; 20 and 100 without a key).
   * By default nothing is refused, and the headers show a generous limit.
   */
  rateLimit?: boolean | RateLimit;
  /** Milliseconds for which a new refund stays `pending`. Default 0: it succeeds at once. */
  refundDelay?: number;
}

export interface Sandbox {
  /**
   * Answers like upstream. May be used as `fetch`, also unbound. Rejects with a TypeError for a
   * connection that a fault dropped, and with the signal's reason when the request is aborted.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Everything upstream was asked since the start or the last reset, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** Adds a fault and returns a function that removes it. Throws a TypeError naming a wrong field. */
  fault(fault: Fault): () => void;
  /** Data, log and faults as at the start. */
  reset(): void;
  /** Ids of the customers that are there on purpose. With fewer customers, later ones are missing. */
  readonly fixtures: Readonly<Record<FixtureName, string>>;
}

const READ_KEY = 'sandbox-read-key';

let processStart: number | undefined;

/** A local stand-in for the Dodo Payments API: its wire format, its rules and its traps. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const {
    seed = 1,
    customers: size = 1284,
    key = 'sandbox-key',
    rateLimit,
    refundDelay = 0,
    publicUrl = 'https://files.sandbox.invalid',
  } = options;
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  if (!Number.isInteger(size) || size < 0 || size > 1_000_000) {
    throw new RangeError('customers must be a whole number from 0 to 1000000');
  }
  const { epoch, clock } = readClock(options.now);
  const makeWorld = (): World => createWorld({ seed, size, epoch, refundDelay, clock });
  let world = makeWorld();
  const log = createLog([key, READ_KEY]);
  const faults = createFaults();
  const limiter = createLimiter(
    rateLimit === true ? TIER_0 : rateLimit === false ? undefined : rateLimit,
  );

  const sandbox: Sandbox = {
    requests: log.requests,
    fixtures: Object.fromEntries(
      FIXTURES.map((fixture) => [
        fixture.key,
        world.ids.make('cus', fixtureIndex(fixture.key, size), 0),
      ]),
    ) as Record<FixtureName, string>,
    fault(fault) {
      const parsed = parseFault(fault);
      if (typeof parsed === 'string') throw new TypeError(parsed);
      return faults.add(parsed);
    },
    reset() {
      world = makeWorld();
      log.clear();
      faults.clear();
      limiter.reset();
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const url = new URL(request.url);
      const path = stripBase(url.pathname, basePath);
      if (path === undefined)
        return json(404, { code: 'NOT_FOUND', message: 'Outside the base path' });
      const raw = request.body === null ? '' : await request.text();
      const steering = control(sandbox, faults, request.method, path, raw);
      if (steering) return steering;

      const body = parseBody(raw);
      const entry: SandboxRequest = {
        method: request.method,
        path,
        query: Object.fromEntries(url.searchParams),
        body: body === undefined ? null : body === BAD_JSON ? raw : body,
        status: 0,
      };
      log.add(entry);
      const work = async (): Promise<Response> => {
        const response = answer(request, path, url.searchParams, body);
        entry.status = response.status;
        return Promise.resolve(response);
      };
      const hits = faults.take(request.method, path, url.searchParams);
      return await suffer(hits, request.signal, work, (status) => {
        entry.status = status;
      });
    },
  };

  const answer = (
    request: Request,
    path: string,
    query: URLSearchParams,
    body: unknown,
  ): Response => {
    // Which origins upstream lets in is undocumented. Assuming none keeps the key out of browsers.
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
    const found = findRoute(routes, request.method, path);
    const allowance = limiter.count(found?.route.open === true, world.now());
    try {
      if (!allowance.allowed)
        throw new UpstreamError(429, 'TOO_MANY_REQUESTS', 'Too many requests');
      if (found?.route.open !== true) checkKey(request, key);
      if (!found) throw new UpstreamError(404, 'NOT_FOUND', 'There is no such route');
      return toResponse(
        found.route.handle({ world, params: found.params, query, body, publicUrl }),
        allowance.headers,
      );
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      return json(error.status, { code: error.code, message: error.message }, allowance.headers);
    }
  };
  return sandbox;
}

function readClock(now: SandboxOptions['now']): { epoch: number; clock: () => number } {
  if (now instanceof Date) {
    const fixed = now.getTime();
    return { epoch: fixed, clock: () => fixed };
  }
  if (now) return { epoch: now().getTime(), clock: () => now().getTime() };
  processStart ??= Date.now();
  return { epoch: processStart, clock: () => Date.now() };
}

function stripBase(path: string, base: string): string | undefined {
  if (base === '') return path;
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

function parseBody(raw: string): unknown {
  if (raw === '') return undefined;
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return BAD_JSON;
  }
}

function checkKey(request: Request, key: string): void {
  const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (given === key) return;
  if (given !== READ_KEY)
    throw new UpstreamError(401, 'UNAUTHORIZED', 'The API key is missing or not valid');
  if (request.method !== 'GET') {
    // The status is documented, the code is not.
    throw new UpstreamError(403, 'FORBIDDEN', 'The API key may only read');
  }
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

function toResponse(reply: Reply, headers: Record<string, string>): Response {
  if (reply.file) {
    const { bytes, type, name } = reply.file;
    return new Response(bytes, {
      status: reply.status,
      headers: {
        'content-type': type,
        ...(name && { 'content-disposition': `attachment; filename="${name}"` }),
        ...headers,
      },
    });
  }
  if (reply.json === undefined) return new Response(null, { status: reply.status, headers });
  return json(reply.status, reply.json, headers);
}
