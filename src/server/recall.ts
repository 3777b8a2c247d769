const MAX_ENTRIES = 5000;
/** Milliseconds. */
const KEPT = 10 * 60_000;

/**
 * Reads under a name, or gives what was read under it a while ago. For what is the same for everyone
 * and doesn't change, as upstream allows few requests a minute. Failures aren't kept.
 */
export type Recall = <T>(name: string, read: () => Promise<T>) => Promise<T>;

/** In this process's memory, the oldest out first. `now` gives milliseconds. */
export function createRecall(now: () => number): Recall {
  const entries = new Map<string, { readonly value: Promise<unknown>; readonly at: number }>();

  return <T>(name: string, read: () => Promise<T>): Promise<T> => {
    const known = entries.get(name);
    // Under one name there is one kind of value.
    if (known && known.at > now() - KEPT) return known.value as Promise<T>;
    const value = read();
    entries.delete(name);
    entries.set(name, { value, at: now() });
    if (entries.size > MAX_ENTRIES) entries.delete(entries.keys().next().value as string);
    value.catch(() => {
      if (entries.get(name)?.value === value) entries.delete(name);
    });
    return value;
  };
}
