import * as v from 'valibot';
import type { GenericSchema } from 'valibot';
import type { Feature } from './features.js';
import type { Access } from './scopes.js';

/** Values for the `{name}` places of a path. */
export type PathParams = Readonly<Record<string, string>>;
export type QueryParams = Readonly<Record<string, string | number | boolean | undefined>>;

interface Addressed<Input> {
  /** Below `{mount}/v1`, with `{name}` where `input.params` go. */
  readonly path: string;
  readonly access: Access;
  /** Carries the input's type only; never set. */
  readonly input?: Input;
}

interface OperationBase<Input, Output> extends Addressed<Input> {
  /** Checks and picks the answer. Tolerates unknown fields and values: upstream adds them unannounced. */
  readonly response: GenericSchema<unknown, Output>;
}

export interface ReadInput {
  readonly params?: PathParams;
  readonly query?: QueryParams;
}

export interface WriteInput {
  readonly params?: PathParams;
  readonly body?: unknown;
}

/**
 * One thing that a page can ask of the handler. Elements import the operations they use, so a
 * bundle holds the schemas of those only; the handler's route table is built from the same objects.
 */
export interface ReadOperation<Input extends ReadInput, Output> extends OperationBase<
  Input,
  Output
> {
  readonly method: 'GET';
}

/** What elements show, as far as a change of one may be seen in another. */
export type DataKind =
  'customers' | 'payments' | 'subscriptions' | 'wallets' | 'license-keys' | 'payment-methods';

/** An operation that changes something; it is sent with an idempotency key and never repeated by itself. */
export interface WriteOperation<Input extends WriteInput, Output> extends OperationBase<
  Input,
  Output
> {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  /** What of the handler's `features` customers need for it, where that is one for the whole of it. */
  readonly feature?: Feature;
  /** What it may have changed: elements that show any of this read it again. */
  readonly changes: readonly DataKind[];
}

/**
 * A PDF to download, with the same token and problem details as a read. It is an attachment and
 * never has an address of its own: fetch it, then save the blob.
 */
export interface FileOperation<Input extends Pick<ReadInput, 'params'>> extends Addressed<Input> {
  readonly method: 'GET';
  readonly type: 'application/pdf';
}

/**
 * The answer to a change that leaves nothing to show. It must say so: what stands between page and
 * handler may answer with JSON of its own.
 */
export const Accepted = v.object({ accepted: v.custom<true>((value) => value === true) });
export type Accepted = v.InferOutput<typeof Accepted>;

/** Fills the `{name}` places of an operation's path. Throws a TypeError that names a missing one. */
export function fillPath(path: string, params: PathParams = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (!value) throw new TypeError(`${path} needs the parameter "${name}"`);
    return encodeURIComponent(value);
  });
}
