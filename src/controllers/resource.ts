import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asClientError, ClientError, isClientError } from '../client/errors.js';

/** The one state of one set of data. Elements, stories, tests and `:state()` use these names. */
export type ResourceState<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: Data }
  | { readonly status: 'refreshing'; readonly data: Data }
  /** Nothing there; without data where the visitor isn't a customer yet. */
  | { readonly status: 'empty'; readonly data: Data | undefined }
  | { readonly status: 'error'; readonly error: ClientError; readonly data: Data | undefined };

export interface ResourceOptions<Args extends readonly unknown[], Data> {
  /** What the data depends on; another value loads anew. Undefined: not known yet, stay loading. */
  readonly args: () => Args | undefined;
  readonly load: (args: Args, signal: AbortSignal) => Promise<Data>;
  readonly isEmpty?: (data: Data) => boolean;
}

/**
 * Loads data for an element and tells its state. Only the newest load counts, in whatever order the
 * answers come; while it runs, and when it fails, the last data stays. Leaving the page stops a load
 * and forgets the data, moving within it doesn't.
 */
export class Resource<Args extends readonly unknown[], Data> implements ReactiveController {
  #host: ReactiveControllerHost;
  #options: ResourceOptions<Args, Data>;
  #asked: Args | undefined;
  /** The newest load; undefined where there is nothing to load yet. */
  #load: AbortController | undefined;
  /** How the newest load has ended; undefined while it runs. */
  #end: 'done' | ClientError | undefined;
  #last: Data | undefined;
  #away = false;

  constructor(host: ReactiveControllerHost, options: ResourceOptions<Args, Data>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): ResourceState<Data> {
    if (this.#away) return { status: 'loading' };
    const data = this.#last;
    const end = this.#end;
    if (!this.#load) return { status: 'loading' };
    if (isClientError(end)) {
      if (end.code === 'no_customer') return { status: 'empty', data: undefined };
      return { status: 'error', error: end, data };
    }
    if (data === undefined) return { status: 'loading' };
    if (!end) return { status: 'refreshing', data };
    return { status: this.#isEmpty(data) ? 'empty' : 'ready', data };
  }

  /** Loads again. Resolves when this load has ended, well or not, or given way to a newer one. */
  async reload(): Promise<void> {
    const args = this.#options.args();
    this.#asked = args;
    this.#load?.abort();
    const load = (this.#load = args && new AbortController());
    this.#end = undefined;
    this.#host.requestUpdate();
    if (!args || !load) return;
    try {
      const data = await this.#options.load(args, load.signal);
      if (load !== this.#load) return;
      this.#last = data;
      this.#end = 'done';
    } catch (thrown) {
      if (load !== this.#load) return;
      this.#end = known(thrown);
    }
    this.#host.requestUpdate();
  }

  /** Forgets the data and loads anew: nothing of one session may show in the next. */
  async restart(): Promise<void> {
    this.forget();
    await this.reload();
  }

  /** Forgets the data, where a load of other data is about to begin. */
  forget(): void {
    this.#last = undefined;
  }

  hostUpdate(): void {
    const args = this.#options.args();
    if (!isSame(args, this.#asked)) void this.reload();
  }

  hostConnected(): void {
    window.addEventListener('online', this.#online);
    if (this.#away) void this.reload();
    this.#away = false;
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#online);
    // A move in the page disconnects and connects in one go: it must not cost a request.
    queueMicrotask(() => {
      if ((this.#host as unknown as Node).isConnected) return;
      // The session may end unseen meanwhile: an element that comes back loads anew.
      this.#away = true;
      this.forget();
      this.#load?.abort();
    });
  }

  /** Back on line: try again by itself, a little spread so that many elements don't come at once. */
  #online = (): void => {
    const { state } = this;
    if (state.status !== 'error' || state.error.kind !== 'offline') return;
    setTimeout(() => {
      if ((this.#host as unknown as Node).isConnected) void this.reload();
    }, Math.random() * 500);
  };

  #isEmpty(data: Data): boolean {
    return this.#options.isEmpty?.(data) ?? false;
  }
}

function isSame(some: readonly unknown[] = [], others: readonly unknown[] = []): boolean {
  return some.length === others.length && some.every((value, at) => Object.is(value, others[at]));
}

function known(thrown: unknown): ClientError {
  const error = asClientError(thrown);
  return isClientError(error) ? error : new ClientError('server', 'Stopped');
}
