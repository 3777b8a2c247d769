import * as v from 'valibot';
import { readRows } from './rows.js';

/*
 * Readers that customers need none of, so that the first rows of a page don't wait for them. All are
 * made of `fallback` and `custom` alone: a function of valibot that any schema uses is in the first
 * module that a page of the CDN build loads.
 */

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

/** A list within an object, without the items that can't be read. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<Item>(
  item: v.GenericSchema<unknown, Item>,
): v.GenericSchema<unknown, Item[]> {
  // Never as it is: what can be read of it is always a list of its own.
  const never = v.custom<Item[]>(() => false);
  return v.fallback(never, (given) => readRows(item, given?.value));
}

/** An object or value within an object, null where there is none that can be read. */
/* @__NO_SIDE_EFFECTS__ */
export function partOf<Part>(
  part: v.GenericSchema<unknown, Part>,
): v.GenericSchema<unknown, Part | null> {
  return v.fallback<v.GenericSchema<unknown, Part | null>, null>(part, null);
}
