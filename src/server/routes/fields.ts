import type { Currency } from 'dodopayments/resources';
import * as v from 'valibot';
import { isWebLink, MAX_PAGE_SIZE, type Metadata } from '../../protocol/index.js';
import { isRecord } from '../upstream.js';

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

/** `paging` for a list that upstream gives whole, and that is short. */
export const wholePaging = {
  ...paging,
  page_size: v.optional(wholeNumber(1, MAX_PAGE_SIZE), '100'),
};

export const timestamp = v.optional(v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()));

/** A date range by upstream's names; both ends are included. */
export const createdBetween = { created_at_gte: timestamp, created_at_lte: timestamp };

/** One line of text without control characters, trimmed. */
export const line = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), v.regex(/^\P{Cc}*$/u));

/** Text that may have lines. */
export const paragraph = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), v.regex(/^[\P{Cc}\n\r\t]*$/u));

/** A value of one of upstream's enums, new ones too: upstream has the last word. */
export const word = <T>() =>
  v.custom<T>((value) => typeof value === 'string' && /^[a-z_]{1,40}$/.test(value));

export const id = v.pipe(v.string(), v.regex(ID));

/** An ISO 4217 code; which ones there are upstream knows. */
export const currency = v.custom<Currency>(
  (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
);

/** A number of things, from 1. */
export const quantity = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000));

/** Where a page of the provider's leads back to. */
export const returnUrl = v.pipe(
  v.string(),
  v.maxLength(2048),
  v.check((link) => isWebLink(link)),
);

/** Looks like an e-mail address; upstream has the last word. */
export const email = v.pipe(line(254), v.regex(/^[^\s@]+@[^\s@]+$/));

const MAX_METADATA = 50;

/**
 * Metadata key that marks what the kit created, with a hash of the idempotency key. Upstream has no
 * idempotency for customers and refunds, so this alone tells, after a lost answer, whether that very
 * one was made. Pages never see it and can't write it.
 */
export const MARKER = 'ce_key';

/** Drops the marker from an object's metadata. */
export function unmarked<T extends { metadata: Metadata }>(object: T): T {
  const { [MARKER]: _, ...metadata } = object.metadata;
  return { ...object, metadata };
}

/** Keys that valibot's records leave out without a word. */
const UNREADABLE = ['__proto__', 'prototype', 'constructor'];

/** The merchant's own keys and values, within upstream's limits. */
export const metadata = v.pipe(
  v.custom<Record<string, unknown>>(isRecord),
  v.rawCheck(({ dataset: { typed, value: input }, addIssue }) => {
    if (!typed) return;
    for (const key of UNREADABLE.filter((name) => Object.hasOwn(input, name))) {
      const path = { type: 'object', origin: 'key', input, key, value: input[key] } as const;
      addIssue({ message: 'Unreadable key', path: [path] });
    }
  }),
  v.record(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/), v.notValue(MARKER)),
    // What upstream gives back must be good to send again.
    v.union([v.pipe(v.string(), v.maxLength(500)), v.pipe(v.number(), v.finite()), v.boolean()]),
  ),
  // One is left for the handler's own.
  v.maxEntries(MAX_METADATA - 1),
);
