const HEAD = 8;
const TAIL = 4;

/** `cus_5fps…9Qaa`: the first 8 and last 4 characters of a long id, as people compare them. */
export function shortId(id: string): string {
  return id.length > HEAD + TAIL + 1 ? `${id.slice(0, HEAD)}…${id.slice(-TAIL)}` : id;
}
