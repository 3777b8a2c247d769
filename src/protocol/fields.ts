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

/** A whole number, below 0 too: money in the currency's smallest unit, or a quantity. */
export const whole = v.fallback(
  v.custom<number | null>((value) => Number.isSafeInteger(value)),
  null,
);

/** Any number, such as a rate. */
export const number = v.fallback(
  v.custom<number | null>((value) => Number.isFinite(value)),
  null,
);

/** What isn't said isn't so. */
export const yes = v.fallback(
  v.custom<boolean>((value) => typeof value === 'boolean'),
  false,
);

/*
 * These are made of `fallback` and `custom` alone: a function of valibot that any schema uses is in
 * the first module that a page of the CDN build loads.
 */

/** A list within an object, without the items that can't be read. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<Item>(
  item: v.GenericSchema<unknown, Item>,
): v.GenericSchema<unknown, Item[]> {
  // Never as it is: what can be read of it is always a list of its own.
  const never = v.custom<Item[]>(() => false);
  return v.fallback(never, (given) => readRows(item, given?.value));
}

/** Reads each of a list; what is no object of the kind is left out. */
export function readRows<Item>(item: v.GenericSchema<unknown, Item>, given: unknown): Item[] {
  return (Array.isArray(given) ? given : []).flatMap((row) => {
    const read = v.safeParse(item, row);
    return read.success ? [read.output] : [];
  });
}

/** An object or value within an object, null where there is none that can be read. */
/* @__NO_SIDE_EFFECTS__ */
export function partOf<Part>(
  part: v.GenericSchema<unknown, Part>,
): v.GenericSchema<unknown, Part | null> {
  return v.fallback<v.GenericSchema<unknown, Part | null>, null>(part, null);
}

/** Merchant's own keys and values. Upstream allows text, numbers and booleans; show with String(). */
export type Metadata = Readonly<Record<string, unknown>>;

export const metadata = v.fallback(
  v.custom<Metadata>((value) => typeof value === 'object' && value !== null),
  {},
);
