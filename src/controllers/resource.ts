import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asClientError, ClientError } from '../client/errors.js';

/** The one state of one set of data. Elements, stories, tests and `:state()` use these names. */
export type ResourceState<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: Data }
  | { readonly status: 'refreshing'; readonly data: Data }
  | { readonly status: 'empty'; readonly data: Data }
  | { readonly status: 'error'; readonly error: ClientError; readonly data: Data | undefined };

export interface ResourceOptions<Args extends readonly unknown[], Data> {
  /** What the data depends on; another value loads anew. Undefined: not known yet, stay loading. */
  readonly args: () => Args | undefined;
  readonly load: (args: Args, signal: AbortSignal) => Promise<Data>;
  readonly isEmpty?: (data: Data) => boolean;
}

/**
 * Loads data for an element and tells its state. Only the newest load counts, in whatever order the
 * answers come; while it runs, and when it fails, the last data stays. Leaving the page stops a load,
 * moving within it doesn't.
 */
export class Resource<Args extends readonly unknown[], Data> implements ReactiveController {
  #host: ReactiveControllerHost;
  #options: ResourceOptions<Args, Data>;
  #task: Task<readonly unknown[], Data>;
  #last: Data | undefined;
  #stopped = false;

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
    const data = this.#last;
    switch (this.#task.status) {
      case TaskStatus.COMPLETE:
        return { status: this.#isEmpty(data as Data) ? 'empty' : 'ready', data: data as Data };
      case TaskStatus.ERROR:
        return { status: 'error', error: known(this.#task.error), data };
      case TaskStatus.PENDING:
        return data === undefined ? { status: 'loading' } : { status: 'refreshing', data };
      default:
        return { status: 'loading' };
    }
  }

  /** Loads again. Resolves when the newest load has ended, well or not. */
  async reload(): Promise<void> {
    await this.#task.run().catch(() => undefined);
  }

  /** Forgets the data and loads anew: nothing of one session may show in the next. */
  async restart(): Promise<void> {
    this.#last = undefined;
    await this.reload();
  }

  hostConnected(): void {
    window.addEventListener('online', this.#online);
    if (this.#stopped) void this.reload();
    this.#stopped = false;
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#online);
    // A move in the page disconnects and connects in one go: it must not cost a request.
    queueMicrotask(() => {
      if ((this.#host as unknown as Node).isConnected) return;
      this.#stopped = this.#task.status === TaskStatus.PENDING;
      this.#task.abort();
    });
  }

  /** Back on line: try again by itself, a little spread so that many elements don't come at once. */
  #online = (): void => {
    const { state } = this;
    if (state.status !== 'error' || state.error.kind !== 'offline') return;
    setTimeout(() => void this.reload(), Math.random() * 500);
  };

  #isEmpty(data: Data): boolean {
    return this.#options.isEmpty?.(data) ?? false;
  }
}

function known(thrown: unknown): ClientError {
  const error = asClientError(thrown);
  return error instanceof ClientError ? error : new ClientError('server', 'The load was stopped');
}
