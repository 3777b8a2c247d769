import { SessionClient } from '../../src/client/session-client.js';
import type { GetToken } from '../../src/client/session.js';
import { STAFF_SCOPES } from '../../src/protocol/scopes.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { createHandler, type HandlerOptions, type Principal } from '../../src/server/index.js';

/*
 * The real stack, all of it in the page: sandbox, handler and client. Only the two network links are
 * function calls; what goes wrong on them is `sandbox.fault(…)` and `stack.link`.
 */

export const ENDPOINT = '/customer-elements';

export const STAFF: Principal = {
  role: 'staff',
  userId: 'staff_ana',
  scopes: [...STAFF_SCOPES],
};

/** One request of the page to the handler. */
export interface Call {
  readonly method: string;
  /** Below the mount, with the query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
  /** Answered status; 0 where none came. */
  status: number;
  /** `performance.now()` when it was sent. */
  readonly at: number;
}

export interface StackOptions extends SandboxOptions {
  readonly handler?: Partial<HandlerOptions>;
  readonly getToken?: GetToken;
  /** Whole where there is no page. */
  readonly endpoint?: string;
  readonly login?: Principal | null;
  /** Upstream in place of the sandbox, for answers that no fault can give. */
  readonly upstream?: (request: Request) => Promise<Response>;
}

type Answer = (request: Request) => Promise<Response>;

export interface Stack {
  readonly sandbox: Sandbox;
  readonly client: SessionClient;
  readonly calls: readonly Call[];
  /** Who is signed in to the merchant's site; null for nobody. */
  login: Principal | null;
  /** Stands between page and handler: may answer itself, spoil an answer, or break the link. */
  link: (request: Request, handler: Answer) => Promise<Response>;
  /** The page's `fetch`, for another client of the same handler. */
  readonly fetch: typeof fetch;
  /** Calls of the mint. */
  mints(): number;
  /** Calls of the handler other than the mint. */
  reads(): Call[];
  /** Lists that upstream was asked for. */
  lists(): number;
}

export function createStack(options: StackOptions = {}): Stack {
  const {
    handler: handlerOptions,
    getToken,
    endpoint = ENDPOINT,
    login = STAFF,
    upstream,
    ...sandboxOptions
  } = options;
  const sandbox = createSandbox(sandboxOptions);
  const calls: Call[] = [];
  const ask = upstream ?? ((request: Request) => sandbox.fetch(request));
  const handler = createHandler({
    apiKey: 'sandbox-key',
    baseURL: 'https://upstream.invalid',
    fetch: (input: string | URL | Request, init?: RequestInit) => ask(new Request(input, init)),
    secret: '4e1f0c9b7a6d5e8f2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7a8b9c',
    authenticate: () => stack.login,
    rateLimits: { mint: Infinity, reads: Infinity, mutations: Infinity },
    onError: () => undefined,
    ...handlerOptions,
  } as HandlerOptions);

  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const call: Call = {
      method: request.method,
      path: pathname.slice(ENDPOINT.length) + search,
      headers: request.headers,
      body: init?.body ? (init.body as string) : '',
      status: 0,
      at: performance.now(),
    };
    calls.push(call);
    request.signal.throwIfAborted();
    const answer = abortable(stack.link(request, handler), request.signal);
    const response = await answer;
    call.status = response.status;
    return response;
  };

  const stack: Stack = {
    sandbox,
    calls,
    login,
    link: (request, next) => next(request),
    fetch: send,
    client: new SessionClient({ endpoint, fetch: send, getToken }),
    mints: () => calls.filter(({ path }) => path === '/session').length,
    reads: () => calls.filter(({ path }) => path.startsWith('/v1')),
    lists: () =>
      sandbox.requests.filter(({ method, path }) => method === 'GET' && path === '/customers')
        .length,
  };
  return stack;
}

/** As the network does it: an aborted request rejects at once, whatever the other side is doing. */
function abortable(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}

/** The mint as `getToken` would ask for it by itself. */
export async function askForToken(stack: Stack): Promise<{
  token: string;
  expires_in: number;
  scope: string;
}> {
  const response = await stack.fetch(`${ENDPOINT}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-customer-elements': '1' },
    body: '{}',
  });
  return (await response.json()) as { token: string; expires_in: number; scope: string };
}
