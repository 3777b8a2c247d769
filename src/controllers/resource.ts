import { initialState, Task, TaskStatus } from '@lit/task';
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
  #task: Task<readonly unknown[], Data>;
  #last: Data | undefined;
  #away = false;

  constructor(host: ReactiveControllerHost, options: ResourceOptions<Args, Data>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task<readonly unknown[], Data>(host, {
      args: () => options.args() ?? [],
      task: (args, { signal }) =>
        args.length ? options.load(args as Args, signal) : Promise.resolve(initialState as never),
      onComplete: (data) => {
        this.#last = data;
      },
    });
  }

  get state(): ResourceState<Data> {
    if (this.#away) return { status: 'loading' };
    const data = this.#last;
    switch (this.#task.status) {
      case TaskStatus.COMPLETE:
        if (data === undefined) return { status: 'loading' };
        return { status: this.#isEmpty(data) ? 'empty' : 'ready', data };
      case TaskStatus.ERROR: {
        const error = known(this.#task.error);
        if (error.code === 'no_customer') return { status: 'empty', data: undefined };
        return { status: 'error', error, data };
      }
      case TaskStatus.PENDING:
        return data === undefined ? { status: 'loading' } : { status: 'refreshing', data };
      default:
        return { status: 'loading' };
    }
  }

  /** Loads again. Resolves when this load has ended, well or not, or given way to a newer one. */
  async reload(): Promise<void> {
    await this.#task.run().catch(() => undefined);
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
      this.#task.abort();
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

function known(thrown: unknown): ClientError {
  const error = asClientError(thrown);
  return isClientError(error) ? error : new ClientError('server', 'Stopped');
}
