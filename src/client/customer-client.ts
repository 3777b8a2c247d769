import type {
  ReadInput,
  ReadOperation,
  WriteInput,
  WriteOperation,
} from '../protocol/operation.js';
import type { SessionChange } from './session.js';

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface WriteOptions {
  /** Made once per intent of the user and used again for every repeat of it. */
  readonly idempotencyKey: string;
}

/**
 * The plug: all that elements know of the world. Ours is `SessionClient`; a page may bring any other.
 * Every method throws a `ClientError`, or an AbortError when its signal fires.
 */
export interface CustomerClient {
  /** Granted scopes, for what to show; the handler decides what is done. Undefined until known. */
  readonly scopes: ReadonlySet<string> | undefined;
  read<Input extends ReadInput, Output>(
    operation: ReadOperation<Input, Output>,
    input: Input,
    options?: ReadOptions,
  ): Promise<Output>;
  /** Sends a change once. An abandoned change still finishes, so it takes no signal. */
  write<Input extends WriteInput, Output>(
    operation: WriteOperation<Input, Output>,
    input: Input,
    options: WriteOptions,
  ): Promise<Output>;
  /** Calls back when the session ends, opens again or becomes another person's. */
  watch(watcher: (change: SessionChange) => void): () => void;
  /** Tries for a new session after the visitor has signed in again. */
  reopen(): void;
  /** Ends the session at once, here and at the handler. */
  signOut(): Promise<void>;
}
