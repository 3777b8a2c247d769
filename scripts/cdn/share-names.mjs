/**
 * Gives what chunks take from each other one short name, the same in all of them. Bundlers name it
 * anew in every chunk, and the lists of both names, `{a as Z,b as Y}`, are what compresses worst.
 */
import { dirname, join } from 'node:path';
import MagicString from 'magic-string';
import { parseAst } from 'vite';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$_';

/** A, B … _, then AA, AB … */
const nameAt = (at) =>
  (at < LETTERS.length ? '' : LETTERS[Math.floor(at / LETTERS.length) - 1]) +
  LETTERS[at % LETTERS.length];

/** What a chunk gives to and takes from others: each with the place of its name, and its own name for it. */
function passedOn({ code, fileName }) {
  const passed = [];
  for (const { source, specifiers = [] } of parseAst(code).body) {
    const from = source ? join(dirname(fileName), source.value) : fileName;
    for (const { type, imported, exported, local } of specifiers) {
      if (type === 'ImportSpecifier') passed.push({ from, place: imported, local });
      else if (type !== 'ExportSpecifier') continue;
      else if (source) passed.push({ from, place: local, exported });
      else passed.push({ from, place: exported, local });
    }
  }
  return passed.map((one) => ({ ...one, key: `${one.from} ${one.place.name}` }));
}

/** The bundler's own are of a letter or two; what is fetched by `import()` has its own, which nobody changes. */
const isGiven = ({ place }) => place.name.length <= 2;

/** The files that pages wait for: names in them must not change with what is loaded later. */
const AWAITED = /^(?:[^/]+|chunks\/(?:core|customer-table|customer-portal|subscription-list))\.js$/;
const weightOf = ({ fileName }) => (AWAITED.test(fileName) ? 1000 : 1);

/** The most used get the shortest; two may have the same where no chunk knows both. */
function pickNames(lists, uses) {
  const names = new Map();
  const ranked = [...uses].sort(([, some], [, others]) => others - some);
  for (const [key] of ranked) {
    const known = lists.filter((list) => list.some((one) => one.key === key)).flat();
    const taken = new Set(known.map((one) => names.get(one.key)));
    let at = 0;
    while (taken.has(nameAt(at))) at += 1;
    names.set(key, nameAt(at));
  }
  return names;
}

/**
 * Renames what chunks export for each other, in their code.
 * @returns {Map<object, object>} for each chunk a `nameCache`, by which Terser uses the names inside
 */
export function shareNames(chunks) {
  const passed = new Map(chunks.map((chunk) => [chunk, passedOn(chunk).filter(isGiven)]));
  const uses = new Map();
  for (const [chunk, list] of passed) {
    for (const { key } of list) uses.set(key, (uses.get(key) ?? 0) + weightOf(chunk));
  }
  const names = pickNames([...passed.values()], uses);
  const rename = (chunk) => {
    const code = new MagicString(chunk.code);
    const props = {};
    for (const { key, place, local, exported } of passed.get(chunk)) {
      const name = names.get(key);
      if (!name) continue;
      const { start, end } = place;
      // `{ a }` stands for both names; an import has the outer one first, an export last.
      const isBoth = start === (exported ?? local).start;
      const isImport = !key.startsWith(`${chunk.fileName} `);
      const both = isImport ? `${name} as ${(exported ?? local).name}` : `${local.name} as ${name}`;
      code.update(start, end, isBoth ? both : name);
      if (local) props[`$${local.name}`] = name;
    }
    chunk.code = code.toString();
    return { vars: { props } };
  };
  return new Map(chunks.map((chunk) => [chunk, rename(chunk)]));
}
