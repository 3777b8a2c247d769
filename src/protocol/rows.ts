import * as v from 'valibot';

/** Reads each of a list; what is no object of the kind is left out. */
export function readRows<Item>(item: v.GenericSchema<unknown, Item>, given: unknown): Item[] {
  return (Array.isArray(given) ? given : []).flatMap((row) => {
    const read = v.safeParse(item, row);
    return read.success ? [read.output] : [];
  });
}
