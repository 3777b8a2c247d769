/** What a table has under a word of upstream's, which may be one that every object knows, as `constructor`. */
export function lookup<Value>(
  table: Readonly<Record<string, Value>>,
  word: string | null | undefined,
): Value | undefined {
  return word != null && Object.hasOwn(table, word) ? table[word] : undefined;
}
