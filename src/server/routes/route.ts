import type { GenericSchema } from 'valibot';
import type {
  ReadInput,
  ReadOperation,
  Role,
  WriteInput,
  WriteOperation,
} from '../../protocol/index.js';
import type { EmailChange } from '../options.js';
import type { Ask, Rows, Send } from '../upstream.js';

/** What a row's functions get: everything in it has been checked. */
export interface Call<Query, Body> {
  readonly role: Role;
  readonly userId: string;
  /** Whose data it is about: the token's customer, or the one in a staff path; '' without one. */
  readonly customer: string;
  /** The path's other `{name}` places. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** For mutations: how this one is told from its like at upstream. */
  readonly attempt: Attempt;
  readonly ask: Ask;
  /** Asks for one page, of `query.page_size` rows. */
  readonly askRows: (send: Send) => Promise<Rows>;
  readonly confirmEmailChange: ((change: EmailChange) => Promise<boolean> | boolean) | undefined;
}

export interface Attempt {
  /** 32 hex digits, made of the idempotency key; reveals nothing. */
  readonly marker: string;
  /** When the first attempt with this key began, in milliseconds since the epoch. */
  readonly since: number;
}

/** For each role that an operation's `access` names. */
type PerRole<T> = Readonly<Partial<Record<Role, T>>>;

interface RouteBase<Query, Body> {
  /** Left out where the route takes no query. */
  readonly query?: GenericSchema<unknown, Query>;
  /**
   * For item routes whose upstream path names no customer: reads the object that tells whose it is
   * and resolves to that customer's id. It runs before anything else is asked; a stranger's object
   * and a missing one are the same 404.
   */
  guard?(call: Call<Query, Body>): Promise<unknown>;
  /**
   * Whose an object of upstream's answer is. Compared, for each row and each role, with the
   * customer in the path; a stranger's row ends the request. 'guarded': the answer doesn't tell, the
   * guard did. 'anyone': a staff route over all customers.
   */
  readonly owner: 'anyone' | 'guarded' | ((object: Readonly<Record<string, unknown>>) => unknown);
  /** The fields each role gets. What isn't listed is dropped, so new upstream fields are too. */
  readonly fields: PerRole<GenericSchema<unknown, object>>;
}

/** `GET`, answered as `{ items, page, page_size, has_more }`. */
export interface ListRoute<Query, Body> extends RouteBase<Query, Body> {
  readonly kind: 'list';
  readonly operation: ReadOperation<ReadInput, unknown>;
  upstream(call: Call<Query, Body>): Promise<Rows>;
}

/** `GET` of one object. */
export interface ItemRoute<Query, Body> extends RouteBase<Query, Body> {
  readonly kind: 'item';
  readonly operation: ReadOperation<ReadInput, unknown>;
  upstream(call: Call<Query, Body>): Promise<unknown>;
}

/** `POST`, `PATCH`, `DELETE`: runs once per idempotency key. */
export interface MutationRoute<Query, Body> extends RouteBase<Query, Body> {
  readonly kind: 'mutation';
  readonly operation: WriteOperation<WriteInput, unknown>;
  /** What each role may send, strict. `upstream` builds its own body from it. */
  readonly body: PerRole<GenericSchema<unknown, Body>>;
  /** Default: 200. */
  readonly status?: 201;
  /** A last check that asks the merchant; throws a Refusal. */
  permit?(call: Call<Query, Body>): Promise<void>;
  upstream(call: Call<Query, Body>): Promise<unknown>;
  /**
   * What the same key does after an answer was lost. 'repeat': sends again, as doing it twice is
   * doing it once. A function: looks for what the first attempt made and resolves to it, or to null
   * when it isn't there, and only then it's sent again.
   */
  readonly afterLoss:
    'repeat' | { find(call: Call<Query, Body>): Promise<Readonly<Record<string, unknown>> | null> };
}

/**
 * A row of the route table: the whole of what a request may cause. Its access, method and path are
 * the protocol's operation.
 */
export type Route<Query = unknown, Body = unknown> =
  ListRoute<Query, Body> | ItemRoute<Query, Body> | MutationRoute<Query, Body>;

/*
 * One maker for each kind. They infer the query's and body's types, so that a row is checked
 * against its own schemas and all rows fit one array.
 */

export const list = <Query extends { page: number; page_size: number }>(
  row: Omit<ListRoute<Query, undefined>, 'kind'>,
): Route => ({ ...row, kind: 'list' });

export const item = <Query = undefined>(row: Omit<ItemRoute<Query, undefined>, 'kind'>): Route => ({
  ...row,
  kind: 'item',
});

export const mutation = <Body>(row: Omit<MutationRoute<undefined, Body>, 'kind'>): Route => ({
  ...row,
  kind: 'mutation',
});
