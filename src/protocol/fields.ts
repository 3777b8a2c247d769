import * as v from 'valibot';

export { required } from './required.js';

/*
 * Readers for upstream's fields. A missing, null or odd value becomes null and never throws: one
 * strange row must not take the page with it.
 */

/** Text, a date or an enum value; unknown values of an enum pass as they are. */
export const text = v.fallback(
  v.custom<string | null>((value) => typeof value === 'string'),
  null,
);

/** A whole number from 0 up. */
export const count = v.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0);

export const flag = v.custom<boolean>((value) => typeof value === 'boolean');

/** Merchant's own keys and values. Upstream allows text, numbers and booleans; show with String(). */
export type Metadata = Readonly<Record<string, unknown>>;

export const metadata = v.fallback(
  v.custom<Metadata>((value) => typeof value === 'object' && value !== null),
  {},
);
