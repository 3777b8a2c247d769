import * as v from 'valibot';
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
import { ClientError, errorFrom, isClientError, unreachable } from './errors.js';
import { retryRead, timeout } from './retry.js';
import { Session, type GetToken, type SessionChange, type TokenRequest } from './session.js';

export interface SessionClientOptions {
  /** Where the handler is mounted: a path of this site or an absolute address. */
  readonly endpoint: string;
  /** How to get a token; without it `{endpoint}/session` is asked, with the merchant's own cookie. */
  readonly getToken?: GetToken | undefined;
  /** Asks for these scopes only; without it for all that may be granted. */
  readonly scopes?: readonly string[] | undefined;
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
  #dataWatchers = new Set<(changes: readonly DataKind[]) => void>();

  constructor({ endpoint, getToken, scopes, fetch: request }: SessionClientOptions) {
    this.#endpoint = endpoint.replace(/\/+$/, '');
    this.#fetch = request ?? ((input, init) => fetch(input, init));
    this.#session = new Session(getToken ?? ((request) => this.#mint(request)), scopes);
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
    { signal }: ReadOptions = {},
  ): Promise<Output> {
    const path = fillPath(operation.path, input.params) + queryString(input.query);
    return retryRead(async (attempt) => {
      const response = await this.#send(path, { method: 'GET', signal: attempt });
      return parse(operation.response, await response.json());
    }, signal);
  }

  async download<Input extends ReadInput>(
    operation: FileOperation<Input>,
    input: Input,
    { signal }: ReadOptions = {},
  ): Promise<File> {
    const path = fillPath(operation.path, input.params);
    return retryRead(async (attempt) => {
      const response = await this.#send(path, { method: 'GET', signal: attempt });
      const { type } = operation;
      if (response.headers.get('content-type') !== type) {
        throw new ClientError('server', 'Unreadable answer');
      }
      const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
      return new File([await response.blob()], named?.[1] ?? 'download.pdf', { type });
    }, signal);
  }

  async write<Input extends WriteInput, Output>(
    operation: WriteOperation<Input, Output>,
    input: Input,
    { idempotencyKey }: WriteOptions,
  ): Promise<Output> {
    const path = fillPath(operation.path, input.params);
    try {
      const answer = await this.#send(path, {
        method: operation.method,
        signal: timeout(WRITE_MS),
        headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
        body: JSON.stringify(input.body ?? {}),
      });
      const output = await read(operation.response, answer);
      this.#tellChanged(operation.changes);
      return output;
    } catch (error) {
      if (isClientError(error) && error.kind === 'unknown-outcome') {
        this.#tellChanged(operation.changes);
      }
      throw error;
    }
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
    const token = this.#session.end();
    if (token)
      await this.#post('revoke', {}, { authorization: `Bearer ${token}` }).catch(() => undefined);
  }

  /** Ends the session of this page without telling the handler, as when another tab has signed out. */
  end(): void {
    this.#session.end();
  }

  #tellChanged(changes: readonly DataKind[]): void {
    for (const watcher of this.#dataWatchers) watcher(changes);
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

  async #authorized(path: string, init: RequestInit, token: string): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    const url = `${this.#endpoint}/v1${path}`;
    const answer = this.#fetch(url, { ...init, headers, credentials: 'omit' });
    if (init.method === 'GET') return answer.catch(unreachable);
    const response = await answer.catch(() => {
      throw lost();
    });
    // Not the handler's words: something in between gave up on a request that it may have passed on.
    if (response.status >= 500 && !response.headers.get('content-type')?.includes('problem')) {
      throw lost();
    }
    return response;
  }

  async #mint({ scopes, signal }: TokenRequest): Promise<Grant> {
    const response = await accept(await this.#post('', { scopes }, {}, signal));
    return (await response.json()) as Grant;
  }

  #post(
    action: 'revoke' | '',
    body: object,
    headers: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<Response> {
    return this.#fetch(`${this.#endpoint}/session${action && `/${action}`}`, {
      method: 'POST',
      credentials: 'include',
      headers: { ...headers, 'content-type': 'application/json', [SESSION_HEADER]: '1' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    }).catch(unreachable);
  }
}

/** What a change has answered; one that can't be read is as good as lost. */
async function read<Output>(
  schema: v.GenericSchema<unknown, Output>,
  answer: Response,
): Promise<Output> {
  try {
    return parse(schema, answer.status === 204 ? undefined : await answer.json());
  } catch {
    throw lost();
  }
}

function lost(): ClientError {
  return new ClientError('unknown-outcome', 'Answer lost');
}

async function accept(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw await errorFrom(response);
}

function parse<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new ClientError('server', 'Unreadable answer');
}

function queryString(query: QueryParams = {}): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
  return search.size ? `?${search.toString()}` : '';
}
