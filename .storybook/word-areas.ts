import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const ID = 'virtual:word-areas';
const SRC = resolve('src');
const ELEMENTS = resolve(SRC, 'elements');
const LANGUAGES = resolve(SRC, 'translations/languages.ts');

const importsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\(?) ?'(\.[^']+)\.js'/g)].map(
    ([, address = '']) => resolve(dirname(file), `${address}.ts`),
  );

/** What elements share has no element of its own. */
const SHARED = 'shared';

/** The areas of words that an element imports, now or later; what other elements say is theirs. */
function areasOf(tag: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    const [folder = '', ...inside] = relative(ELEMENTS, file).split(sep);
    const isOthers = folder !== '..' && inside.length > 0 && ![tag, SHARED].includes(folder);
    // The list of languages leads to all words.
    if (seen.has(file) || isOthers || file === LANGUAGES) return;
    seen.add(file);
    importsIn(file).forEach(visit);
  };
  visit(resolve(ELEMENTS, tag, `${tag}.ts`));
  const english = resolve(SRC, 'translations/en');
  return [...seen].filter((file) => dirname(file) === english).map((file) => basename(file, '.ts'));
}

/** A module that says which areas of words each element uses, read from the sources. */
export function wordAreas(): Plugin {
  return {
    name: 'word-areas',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const tags = readdirSync(ELEMENTS, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== SHARED)
        .map(({ name }) => name);
      const areas = Object.fromEntries(tags.map((tag) => [tag, areasOf(tag)]));
      return `export default ${JSON.stringify(areas)}`;
    },
  };
}
