import * as v from 'valibot';

/*
 * Readers for upstream's fields. A missing, null or odd value becomes null and never throws: one
 * strange row must not take the page with it.
 */

/** Text, a date or an enum value; unknown values of an enum pass as they are. */
export const text = v.fallback(v.nullable(v.string()), null);

/** An object's own id: without one a row can't be opened, so it must be there. */
export const id = v.pipe(v.string(), v.minLength(1));

export type Metadata = Record<string, string | number | boolean>;

const metadataValue = v.union([v.string(), v.number(), v.boolean()]);

/** Merchant's own keys and values; a value of another type is left out. */
export const metadata: v.GenericSchema<unknown, Metadata> = v.fallback(
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((all) =>
      Object.fromEntries(
        Object.entries(all).filter((entry): entry is [string, string | number | boolean] =>
          v.is(metadataValue, entry[1]),
        ),
      ),
    ),
  ),
  {},
);
