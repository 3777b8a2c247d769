import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asClientError, ClientError, isClientError, type ErrorKind } from '../client/errors.js';

/** How far a change has come. */
export type AttemptState<Output> =
  | { readonly status: 'idle' }
  /** Sent; `slow` after 10 s: the visitor may wait or close, it isn't done twice. */
  | { readonly status: 'sending'; readonly slow: boolean }
  /** Nothing was changed. */
  | { readonly status: 'failed'; readonly error: ClientError }
  /** Sent, and its answer lost. `checking` while the same key is sent again to find out. */
  | { readonly status: 'unknown'; readonly error: ClientError; readonly checking: boolean }
  | { readonly status: 'done'; readonly output: Output };

const SLOW_MS = 10_000;

/**
 * One change that a visitor asks for: sent once however often it is pressed, under one key however
 * often it is tried, and never said to be done before the server has said so.
 */
export class Attempt<Input, Output> implements ReactiveController {
  #host: ReactiveControllerHost;
  #send: (input: Input, idempotencyKey: string) => Promise<Output>;
  #sent: { readonly input: Input; readonly key: string } | undefined;
  #state: AttemptState<Output> = { status: 'idle' };
  /** Which try the state is of: a closed dialog's answer is nobody's any more. */
  #round = 0;

  /** @param send - sends the change under a key; rejects with a `ClientError` */
  constructor(
    host: ReactiveControllerHost,
    send: (input: Input, idempotencyKey: string) => Promise<Output>,
  ) {
    this.#host = host;
    this.#send = send;
    host.addController(this);
  }

  get state(): AttemptState<Output> {
    return this.#state;
  }

  /** Whether a request is on its way: nothing may be pressed, and the dialog stays. */
  get busy(): boolean {
    const { state } = this;
    return state.status === 'sending' || (state.status === 'unknown' && state.checking);
  }

  /** Whether it may come to something yet: it is on its way, or its answer is lost. */
  get isSent(): boolean {
    return this.busy || this.#state.status === 'unknown';
  }

  /**
   * Sends a change, unless one is on its way. While an outcome is unknown only `check` may go on:
   * what might have happened is found out before anything else is sent.
   *
   * @param key - from `keyFor` where it must happen once for what was seen, else from `randomKey`
   * @returns the state that it came to; undefined if nothing was sent or it was left meanwhile
   */
  async run(input: Input, key: string): Promise<AttemptState<Output> | undefined> {
    if (this.isSent) return undefined;
    this.#sent = { input, key };
    return this.#try({ status: 'sending', slow: false });
  }

  /** Sends the same again under the same key, to find out what came of a lost answer. */
  async check(): Promise<AttemptState<Output> | undefined> {
    if (this.#state.status !== 'unknown' || this.#state.checking) return undefined;
    return this.#try({ ...this.#state, checking: true });
  }

  /** Back to the beginning, as when its dialog opens or closes. */
  reset(): void {
    this.#round += 1;
    this.#sent = undefined;
    this.#set({ status: 'idle' });
  }

  hostConnected(): void {
    // Nothing to begin: a change is asked for by hand.
  }

  async #try(state: AttemptState<Output>): Promise<AttemptState<Output> | undefined> {
    const sent = this.#sent;
    if (!sent) return undefined;
    const round = (this.#round += 1);
    this.#set(state);
    const slow = setTimeout(() => {
      if (round === this.#round && state.status === 'sending') {
        this.#set({ status: 'sending', slow: true });
      }
    }, SLOW_MS);
    const outcome = await this.#send(sent.input, sent.key).then(
      (output): AttemptState<Output> => ({ status: 'done', output }),
      (thrown: unknown) => failedBy(thrown, state.status === 'unknown'),
    );
    clearTimeout(slow);
    if (round !== this.#round) return undefined;
    this.#set(outcome);
    return outcome;
  }

  #set(state: AttemptState<Output>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** Refusals of the change itself. Any other failure of a check tells nothing of what it asked about. */
const FINAL = new Set<ErrorKind>(['conflict', 'invalid', 'not-found']);

function failedBy(thrown: unknown, isCheck: boolean): AttemptState<never> {
  const caught = asClientError(thrown);
  const error = isClientError(caught) ? caught : new ClientError('server', 'Stopped');
  const { kind, code } = error;
  // The same is being done at this moment, asked for here or in another tab.
  const open = kind === 'unknown-outcome' || code === 'still_running';
  return open || (isCheck && !FINAL.has(kind))
    ? { status: 'unknown', error, checking: false }
    : { status: 'failed', error };
}
