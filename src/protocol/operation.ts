import type { GenericSchema } from 'valibot';
import type { Access } from './scopes.js';

/** Values for the `{name}` places of a path. */
export type PathParams = Readonly<Record<string, string>>;
export type QueryParams = Readonly<Record<string, string | number | boolean | undefined>>;

interface OperationBase<Input, Output> {
  /** Below `{mount}/v1`, with `{name}` where `input.params` go. */
  readonly path: string;
  readonly access: Access;
  /** Checks and picks the answer. Tolerates unknown fields and values: upstream adds them unannounced. */
  readonly response: GenericSchema<unknown, Output>;
  /** Carries the input's type only; never set. */
  readonly input?: Input;
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

/** An operation that changes something; it is sent with an idempotency key and never repeated by itself. */
export interface WriteOperation<Input extends WriteInput, Output> extends OperationBase<
  Input,
  Output
> {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
}

/** Fills the `{name}` places of an operation's path. Throws a TypeError that names a missing one. */
export function fillPath(path: string, params: PathParams = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (!value) throw new TypeError(`${path} needs the parameter "${name}"`);
    return encodeURIComponent(value);
  });
}
