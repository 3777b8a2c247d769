import {
  fillPath,
  type DataKind,
  type FileOperation,
  type QueryParams,
  type ReadInput,
  type ReadOperation,
  type WriteInput,
  type WriteOperation,
} from '../protocol/operation.js';
import { SESSION_HEADER, type Grant } from '../protocol/session.js';
import type { CustomerClient, ReadOptions, WriteOptions } from './customer-client.js';
import { errorFrom, unreachable } from './errors.js';
import { parse } from './parse.js';
import { retryRead } from './retry.js';
import { Session, type GetToken, type SessionChange, type TokenRequest } from './session.js';

export interface SessionClientOptions {
  /** Where the handler is mounted: a path of this site or an absolute address. */
  readonly endpoint: string;
  /** How to get a token; without it `{endpoint}/session` is asked, with the merchant's own cookie. */
  readonly getToken?: GetToken | undefined;
  /** Asks for these scopes only; without it for all that may be granted. */
  readonly scopes?: readonly string[] | undefined;
  /** Asks for no more of the handler's `features` than these; without it for all that are on. */
  readonly features?: readonly string[] | undefined;
  /** A customer's id: sees what they see, and changes nothing. For staff with the scope `portal:view`. */
  readonly viewAs?: string | undefined;
  /** In place of the page's `fetch`, for tests and for a handler in the page. */
  readonly fetch?: typeof fetch | undefined;
}

/** Speaks to the handler with short-lived tokens that never leave this object. */
export class SessionClient implements CustomerClient {
  #options: SessionClientOptions;
  #endpoint: string;
  #fetch: typeof fetch;
  #session: Session;
  #dataWatchers = new Set<(changes: readonly DataKind[]) => void>();

  constructor(options: SessionClientOptions) {
    const { endpoint, getToken, fetch: request } = options;
    this.#options = options;
    this.#endpoint = endpoint.replace(/\/+$/, '');
    this.#fetch = request ?? ((input, init) => fetch(input, init));
    this.#session = new Session(getToken ?? ((request) => this.#mint(request)), options);
  }

  /** A client of the same handler that sees what a customer sees. Staff only, and it changes nothing. */
  viewAs(customerId: string): SessionClient {
    return new SessionClient({ ...this.#options, scopes: undefined, viewAs: customerId });
  }

  /** A client for the same person in the same page, whose token the handler lets do no more than these. */
  limitedTo(features: readonly string[]): SessionClient {
    const client = new SessionClient({ ...this.#options, features });
    // A change by either is news for both, and they end together.
    client.#dataWatchers = this.#dataWatchers;
    const follow = (one: SessionClient, other: SessionClient) => {
      one.watch((change) => {
        if (change === 'ended') other.end(one.left);
        else if (change === 'opened') other.reopen();
      });
    };
    follow(this, client);
    follow(client, this);
    return client;
  }

  get scopes(): ReadonlySet<string> | undefined {
    return this.#session.scopes;
  }

  get features(): readonly string[] | undefined {
    return this.#session.features;
  }

  /** Asks for the token ahead of the first read. A failure shows where a read needs it. */
  start(): void {
    this.#session.token().catch(() => undefined);
  }

  async read<Input extends ReadInput, Output>(
    operation: ReadOperation<Input, Output>,
    input: Input,
    options?: ReadOptions,
  ): Promise<Output> {
    return this.#get(operation, input, options, async (response) =>
      parse(operation.response, await response.json()),
    );
  }

  async download<Input extends ReadInput>(
    operation: FileOperation<Input>,
    input: Input,
    options?: ReadOptions,
  ): Promise<File> {
    return this.#get(operation, input, options, async (response) =>
      (await import('./send.js')).fileFrom(response, operation.type),
    );
  }

  async write<Input extends WriteInput, Output>(
    operation: WriteOperation<Input, Output>,
    input: Input,
    { idempotencyKey }: WriteOptions,
  ): Promise<Output> {
    const { change } = await import('./send.js').catch(unreachable);
    return change(operation, input.body, idempotencyKey, {
      send: (request, hear) => this.#send(fillPath(operation.path, input.params), request, hear),
      watch: (watcher) => this.watch(watcher),
      tellChanged: () => {
        for (const watcher of this.#dataWatchers) watcher(operation.changes);
      },
    });
  }

  watchData(watcher: (changes: readonly DataKind[]) => void): () => void {
    this.#dataWatchers.add(watcher);
    return () => this.#dataWatchers.delete(watcher);
  }

  watch(watcher: (change: SessionChange) => void): () => void {
    return this.#session.watch(watcher);
  }

  reopen(): void {
    this.#session.reopen();
  }

  async signOut(): Promise<void> {
    const token = this.#session.end(true);
    if (token)
      await this.#post('revoke', {}, { authorization: `Bearer ${token}` }).catch(() => undefined);
  }

  /** Whether the session was ended on purpose, and hasn't just run out. */
  get left(): boolean | undefined {
    return this.#session.left;
  }

  /** Ends the session of this page without telling the handler, as when it has ended in another tab. */
  end(left?: boolean): void {
    this.#session.end(left);
  }

  #get<Output>(
    { path }: { readonly path: string },
    { params, query }: ReadInput,
    { signal }: ReadOptions = {},
    take: (response: Response) => Promise<Output>,
  ): Promise<Output> {
    const address = fillPath(path, params) + queryString(query);
    return retryRead(
      async (attempt) => take(await this.#send(address, () => ({ signal: attempt }), heard)),
      signal,
    );
  }

  /**
   * @param request - made anew for each sending; throws where it may not be sent any more
   * @param hear - says what a request means that wasn't answered
   */
  async #send(path: string, request: () => RequestInit, hear: typeof heard): Promise<Response> {
    const session = this.#session;
    const token = await session.token();
    const first = await hear(this.#authorized(path, request(), token));
    if (first.status !== 401) return accept(first);
    // Refused before anything was done, so a change may be repeated too.
    const again = await session.replace(token);
    const second = await hear(this.#authorized(path, request(), again));
    if (second.status === 401) session.end();
    return accept(second);
  }

  #authorized(path: string, init: RequestInit, token: string): Promise<Response> {
    return this.#fetch(`${this.#endpoint}/v1${path}`, {
      ...init,
      headers: { ...(init.headers as object), authorization: `Bearer ${token}` },
      credentials: 'omit',
    });
  }

  async #mint({ scopes, features, viewAs, signal }: TokenRequest): Promise<Grant> {
    const response = await accept(
      await this.#post('', { scopes, features, view_as: viewAs }, {}, signal),
    );
    return (await response.json()) as Grant;
  }

  #post(
    action: 'revoke' | '',
    body: object,
    headers: Record<string, string>,
    signal: AbortSignal | null = null,
  ): Promise<Response> {
    return this.#fetch(`${this.#endpoint}/session${action && `/${action}`}`, {
      method: 'POST',
      credentials: 'include',
      headers: { ...headers, 'content-type': 'application/json', [SESSION_HEADER]: '1' },
      body: JSON.stringify(body),
      signal,
    }).catch(unreachable);
  }
}

/** An answer to a read, or why there is none. */
const heard = (answer: Promise<Response>): Promise<Response> => answer.catch(unreachable);

async function accept(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw await errorFrom(response);
}

function queryString(query: QueryParams = {}): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(entries as [string, string][]);
  return search.size ? `?${search.toString()}` : '';
}
