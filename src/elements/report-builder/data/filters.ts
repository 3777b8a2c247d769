import { valueAt } from './columns.js';
import type { Source } from './sources.js';

/** A way to narrow a source. */
export interface Filter {
  readonly key: string;
  /** Upstream's query parameter, where the server does it; else the device checks each row. */
  readonly query?: string;
  /** Where a row has the value that the device compares; `key` if left out. */
  readonly path?: string;
  /** What may be chosen; upstream adds values unannounced, so others are let through. */
  readonly values?: readonly string[];
}

export type FilterChoices = Readonly<Record<string, string>>;

export interface SplitFilters {
  /** For the server. */
  readonly query: Readonly<Record<string, string>>;
  /** For the device, if anything is left for it. */
  readonly keep: ((row: unknown) => boolean) | undefined;
  /** Keys of the filters that are checked on the device, to say so. */
  readonly onDevice: readonly string[];
}

/** Who does what of the chosen filters. Ones that the source doesn't know are the device's: nothing is dropped unsaid. */
export function splitFilters(source: Pick<Source, 'filters'>, chosen: FilterChoices): SplitFilters {
  const query: Record<string, string> = {};
  const checks: { readonly path: string; readonly wanted: string }[] = [];
  const onDevice: string[] = [];
  for (const [key, wanted] of Object.entries(chosen)) {
    if (wanted === '') continue;
    const filter = source.filters.find((known) => known.key === key);
    if (filter?.query !== undefined) {
      query[filter.query] = wanted;
      continue;
    }
    checks.push({ path: filter?.path ?? key, wanted });
    onDevice.push(key);
  }
  const keep = (row: unknown): boolean =>
    checks.every(({ path, wanted }) => asText(valueAt(row, path)) === wanted);
  return { query, keep: checks.length ? keep : undefined, onDevice };
}

/** Values as a filter writes them; an object is none. */
function asText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return '';
  }
}
