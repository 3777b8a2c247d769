import * as v from 'valibot';
import {
  fillPath,
  type QueryParams,
  type ReadInput,
  type ReadOperation,
  type WriteInput,
  type WriteOperation,
} from '../protocol/operation.js';
import { SESSION_HEADER, type Grant } from '../protocol/session.js';
import type { CustomerClient, ReadOptions, WriteOptions } from './customer-client.js';
import { asClientError, ClientError, errorFrom } from './errors.js';
import { retryRead, timeout } from './retry.js';
import { Session, type GetToken, type SessionChange } from './session.js';

export interface SessionClientOptions {
  /** Where the handler is mounted: a path of this site or an absolute address. */
  readonly endpoint: string;
  /** How to get a token; without it `{endpoint}/session` is asked, with the merchant's own cookie. */
  readonly getToken?: GetToken | undefined;
  /** In place of the page's `fetch`, for tests and for a handler in the page. */
  readonly fetch?: typeof fetch | undefined;
}

/** A change may take this long; the handler gives upstream 8 s. */
const WRITE_MS = 12_000;

/** Speaks to the handler with short-lived tokens that never leave this object. */
export class SessionClient implements CustomerClient {
  #endpoint: string;
  #fetch: typeof fetch;
  #session: Session;

  constructor({ endpoint, getToken, fetch: request }: SessionClientOptions) {
    this.#endpoint = endpoint.replace(/\/+$/, '');
    this.#fetch = request ?? ((input, init) => fetch(input, init));
    this.#session = new Session(getToken ?? (({ signal }) => this.#mint(signal)));
  }

  get scopes(): ReadonlySet<string> | undefined {
    return this.#session.scopes;
  }

  /** Asks for the token ahead of the first read. A failure shows where a read needs it. */
  start(): void {
    this.#session.token().catch(() => undefined);
  }

  read<Input extends ReadInput, Output>(
    operation: ReadOperation<Input, Output>,
    input: Input,
    { signal }: ReadOptions = {},
  ): Promise<Output> {
    const path = fillPath(operation.path, input.params) + queryString(input.query);
    return retryRead(async (attempt) => {
      const response = await this.#send(path, { method: 'GET', signal: attempt });
      return parse(operation.response, await response.json());
    }, signal);
  }

  async write<Input extends WriteInput, Output>(
    operation: WriteOperation<Input, Output>,
    input: Input,
    { idempotencyKey }: WriteOptions,
  ): Promise<Output> {
    const path = fillPath(operation.path, input.params);
    // Until here nothing can have happened: a failed mint is a plain error.
    await this.#session.token();
    try {
      const response = await this.#send(path, {
        method: operation.method,
        signal: timeout(WRITE_MS),
        headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
        body: JSON.stringify(input.body ?? {}),
      });
      return parse(operation.response, response.status === 204 ? undefined : await response.json());
    } catch (caught) {
      if (caught instanceof ClientError && caught.code !== undefined) throw caught;
      if (caught instanceof ClientError && caught.kind === 'signed-out') throw caught;
      throw new ClientError('unknown-outcome', 'The answer to a change was lost');
    }
  }

  watch(watcher: (change: SessionChange) => void): () => void {
    return this.#session.watch(watcher);
  }

  reopen(): void {
    this.#session.reopen();
  }

  /** Ends the session here at once; the handler refuses its tokens from then on. */
  async signOut(): Promise<void> {
    this.#session.end();
    await this.#post('revoke').catch(() => undefined);
  }

  /** Ends the session of this page without telling the handler, as when another tab has signed out. */
  end(): void {
    this.#session.end();
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const token = await this.#session.token();
    init.signal?.throwIfAborted();
    const first = await this.#authorized(path, init, token);
    if (first.status !== 401) return accept(first);
    // Refused before anything was done, so a change may be repeated too.
    const again = await this.#authorized(path, init, await this.#session.replace(token));
    if (again.status === 401) this.#session.end();
    return accept(again);
  }

  #authorized(path: string, init: RequestInit, token: string): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    return this.#fetch(`${this.#endpoint}/v1${path}`, { ...init, headers, credentials: 'omit' });
  }

  async #mint(signal: AbortSignal): Promise<Grant> {
    const response = await accept(await this.#post('', signal));
    return (await response.json()) as Grant;
  }

  #post(action: 'revoke' | '', signal?: AbortSignal): Promise<Response> {
    return this.#fetch(`${this.#endpoint}/session${action && `/${action}`}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', [SESSION_HEADER]: '1' },
      body: '{}',
      ...(signal && { signal }),
    });
  }
}

async function accept(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw await errorFrom(response);
}

function parse<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw asClientError(new SyntaxError('The answer has another shape'));
}

function queryString(query: QueryParams = {}): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
  return search.size ? `?${search.toString()}` : '';
}
