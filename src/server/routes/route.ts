import type { GenericSchema } from 'valibot';
import type {
  FileOperation,
  ReadInput,
  ReadOperation,
  Role,
  WriteInput,
  WriteOperation,
} from '../../protocol/index.js';
import type { EmailChange } from '../options.js';
import type { Recall } from '../recall.js';
import type { Rules } from '../settings.js';
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
  readonly recall: Recall;
  readonly rules: Rules;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly confirmEmailChange: ((change: EmailChange) => Promise<boolean> | boolean) | undefined;
}

export interface Attempt {
  /** 32 hex digits, made of the idempotency key and what is asked for; reveals nothing. */
  readonly marker: string;
  /** When the first attempt with this key began, in milliseconds since the epoch. */
  readonly since: number;
}

/** For each role that an operation's `access` names. */
type PerRole<T> = Readonly<Partial<Record<Role, T>>>;

/** A schema that picks, made by the merchant's rules where they have a say. */
export type Fields =
  GenericSchema<unknown, object> | ((rules: Rules) => GenericSchema<unknown, object>);

interface Guarded<Query, Body> {
  /** Left out where the route takes no query. */
  readonly query?: GenericSchema<unknown, Query>;
  /**
   * For item routes whose upstream path names no customer: reads the object that tells whose it is
   * and resolves to that customer's id. It runs before anything else is asked; a stranger's object
   * and a missing one are the same 404.
   */
  guard?(call: Call<Query, Body>): Promise<unknown>;
}

interface RouteBase<Query, Body> extends Guarded<Query, Body> {
  /**
   * Whose an object of upstream's answer is. Compared, for each row and each role, with the
   * customer in the path; a stranger's row ends the request. 'guarded': the answer doesn't tell, the
   * guard did. 'path': nor does it, but upstream's path names the customer. 'anyone': a staff route
   * over all customers.
   */
  readonly owner:
    | 'anyone'
    | 'guarded'
    | 'path'
    | ((object: Readonly<Record<string, unknown>>, call: Call<unknown, unknown>) => unknown);
  /** The fields each role gets. What isn't listed is dropped, so new upstream fields are too. */
  readonly fields: PerRole<Fields>;
}

/** `GET`, answered as `{ items, page, page_size, has_more }`. */
export interface ListRoute<Query, Body> extends RouteBase<Query, Body> {
  readonly kind: 'list';
  readonly operation: ReadOperation<ReadInput, unknown>;
  upstream(call: Call<Query, Body>): Promise<Rows>;
  /** What is picked, beside the rows, of the list's `whole`. */
  readonly aside?: PerRole<Fields>;
}

/** `GET` of one object. */
export interface ItemRoute<Query, Body> extends RouteBase<Query, Body> {
  readonly kind: 'item';
  readonly operation: ReadOperation<ReadInput, unknown>;
  upstream(call: Call<Query, Body>): Promise<unknown>;
}

/** `GET` of a PDF, streamed through. */
export interface FileRoute<Query, Body> extends Guarded<Query, Body> {
  readonly kind: 'file';
  readonly operation: FileOperation<ReadInput>;
  /** Without `.pdf`, for the browser's downloads. */
  name(call: Call<Query, Body>): string;
  upstream(call: Call<Query, Body>): Send;
}

/** `POST`, `PATCH`, `DELETE`: runs once per idempotency key. */
export interface MutationRoute<Query, Body> extends RouteBase<Query, Body> {
  readonly kind: 'mutation';
  readonly operation: WriteOperation<WriteInput, unknown>;
  /** What each role may send, strict. `upstream` builds its own body from it. */
  readonly body: PerRole<GenericSchema<unknown, Body>>;
  /** Default: 200. */
  readonly status?: 201;
  /**
   * Whether the merchant lets customers do it, where the operation's one `feature` doesn't tell; asked
   * before anything is asked upstream.
   */
  enabled?(call: Call<Query, Body>): boolean;
  /**
   * What of the body makes it another change, which may not come under the same key: all of it by
   * default. Words that only tell why may be written anew after a lost answer.
   */
  intent?(body: Body): unknown;
  /**
   * What only one of these may touch at a time, such as a payment. Another key's is a conflict, also
   * while this one's outcome is unknown and can't be found out.
   */
  lock?(call: Call<Query, Body>): string;
  /** For a question that has to be a `POST`: limited as a read, neither kept nor audited. */
  readonly asksOnly?: true;
  /** A last check, right before it is sent: asks the merchant, or looks upstream; throws a Refusal. */
  permit?(call: Call<Query, Body>): Promise<void> | void;
  upstream(call: Call<Query, Body>): Promise<unknown>;
  /**
   * What the same key does after an answer was lost. 'repeat': sends again, as doing it twice is
   * doing it once. A function: looks for what the first attempt made and resolves to it, or to null
   * when it isn't there, and only then it's sent again. `settles`: milliseconds from the first
   * attempt in which upstream may still be at work on it, so that not there yet proves nothing.
   * `marked`: what it makes carries the attempt's marker at upstream, so that it is looked for before
   * the first sending too: the store may have forgotten the key, the process have started anew.
   */
  readonly afterLoss:
    | 'repeat'
    | {
        find(call: Call<Query, Body>): Promise<Readonly<Record<string, unknown>> | null>;
        settles?(call: Call<Query, Body>): number;
        readonly marked?: true;
      };
}

/**
 * A row of the route table: the whole of what a request may cause. Its access, method and path are
 * the protocol's operation.
 */
export type Route<Query = unknown, Body = unknown> =
  | ListRoute<Query, Body>
  | ItemRoute<Query, Body>
  | FileRoute<Query, Body>
  | MutationRoute<Query, Body>;

/*
 * One maker for each kind. They infer the query's and body's types, so that a row is checked
 * against its own schemas and all rows fit one array.
 */

/** Rows by the page: a query always has `page` and `page_size`. */
export const list = <Query extends { page: number; page_size: number }>(
  row: Omit<ListRoute<Query, undefined>, 'kind'>,
): Route => ({ ...row, kind: 'list' });

/** One object, or an answer that is put together. */
export const item = <Query = undefined>(row: Omit<ItemRoute<Query, undefined>, 'kind'>): Route => ({
  ...row,
  kind: 'item',
});

/** Bytes, passed on as upstream sends them. */
export const file = (row: Omit<FileRoute<undefined, undefined>, 'kind'>): Route => ({
  ...row,
  kind: 'file',
});

/** A change, which runs once per idempotency key. */
export const mutation = <Body>(row: Omit<MutationRoute<undefined, Body>, 'kind'>): Route => ({
  ...row,
  kind: 'mutation',
});
