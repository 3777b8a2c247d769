import * as v from 'valibot';
import { MAX_PAGE_SIZE } from '../../protocol/index.js';

/*
 * Readers for what pages send. Unlike the protocol's readers for upstream's fields, these are
 * strict: every value has bounds, and what isn't known isn't let through.
 */

/** Ids as upstream makes them; also safe in a path. */
export const ID = /^[A-Za-z0-9_-]{1,64}$/;

const wholeNumber = (min: number, max: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,7}$/), v.transform(Number), v.minValue(min), v.maxValue(max));

/** `page` and `page_size`, for the query of every list. */
export const paging = {
  page: v.optional(wholeNumber(0, 1_000_000), '0'),
  page_size: v.optional(wholeNumber(1, MAX_PAGE_SIZE), '25'),
};

const timestamp = v.optional(v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()));

/** A date range by upstream's names; both ends are included. */
export const createdBetween = { created_at_gte: timestamp, created_at_lte: timestamp };

/** One line of text without control characters, trimmed. */
export const line = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), v.regex(/^\P{Cc}*$/u));

/** Looks like an e-mail address; upstream has the last word. */
export const email = v.pipe(line(254), v.regex(/^[^\s@]+@[^\s@]+$/));

const MAX_METADATA = 50;

/** The merchant's own keys and values, within upstream's limits; `reserved` is the handler's. */
export const metadata = (reserved: string) =>
  v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/), v.notValue(reserved)),
      // What upstream gives back must be good to send again.
      v.union([v.pipe(v.string(), v.maxLength(500)), v.pipe(v.number(), v.finite()), v.boolean()]),
    ),
    // One is left for the handler's own.
    v.maxEntries(MAX_METADATA - 1),
  );
