import type {
  DataKind,
  FileOperation,
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
  /** Which of the handler's `features` are on for this customer; undefined where nobody says: all. */
  readonly features?: readonly string[] | undefined;
  /** Finds out what is granted, where nothing is read that would do so; `watch` tells of it. */
  start(): void;
  read<Input extends ReadInput, Output>(
    operation: ReadOperation<Input, Output>,
    input: Input,
    options?: ReadOptions,
  ): Promise<Output>;
  /** Fetches a PDF, for the visitor to save; its name is the handler's. */
  download<Input extends ReadInput>(
    operation: FileOperation<Input>,
    input: Input,
    options?: ReadOptions,
  ): Promise<File>;
  /** Sends a change once. An abandoned change still finishes, so it takes no signal. */
  write<Input extends WriteInput, Output>(
    operation: WriteOperation<Input, Output>,
    input: Input,
    options: WriteOptions,
  ): Promise<Output>;
  /** A client that sees what a customer sees, and changes nothing; without it nobody views as another. */
  viewAs?(customerId: string): CustomerClient;
  /** A client of the same session that may do no more than these of the handler's `features`. */
  limitedTo?(features: readonly string[]): CustomerClient;
  /** Calls back when the session ends, opens again or becomes another person's. */
  watch(watcher: (change: SessionChange) => void): () => void;
  /** Calls back when data may have changed by a change of this client's, be its outcome known or not. */
  watchData(watcher: (changes: readonly DataKind[]) => void): () => void;
  /** Tries for a new session after the visitor has signed in again. */
  reopen(): void;
  /** Ends the session at once, here and at the handler. */
  signOut(): Promise<void>;
}
