/**
 * Gives the private custom properties of the CDN build names of a letter or two: `--_ink-2` becomes
 * `--_b`. Each element sets them for itself, so nobody outside can tell. One that is read with a
 * fallback may come from an element around it, perhaps of another build, and keeps its name.
 */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const property = /--_[\w-]+/g;
const readWithFallback = /var\((--_[\w-]+),/g;

function* shortNames() {
  for (const first of ['', ...LETTERS]) for (const letter of LETTERS) yield `--_${first}${letter}`;
}

/** Renames them in the code of all chunks: the most used get the shortest. */
export function shortenPrivateProperties(chunks) {
  const code = chunks.map((chunk) => chunk.code).join('\n');
  const kept = new Set([...code.matchAll(readWithFallback)].map(([, name]) => name));
  const uses = new Map();
  for (const [name] of code.matchAll(property)) {
    if (!kept.has(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const free = shortNames();
  const names = new Map();
  for (const [name] of [...uses].sort(([, some], [, others]) => others - some)) {
    let { value } = free.next();
    while (kept.has(value)) ({ value } = free.next());
    names.set(name, value);
  }
  for (const chunk of chunks) {
    chunk.code = chunk.code.replace(property, (name) => names.get(name) ?? name);
  }
}
