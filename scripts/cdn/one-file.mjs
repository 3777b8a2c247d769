/**
 * What the build of a single file does that one of chunks must not: nothing comes later there, so an
 * `import()` need not be one, and like can stand beside like, where brotli finds more of it again.
 */
import MagicString from 'magic-string';
import { parseAst } from 'vite';
import { at, filesIn } from '../run.mjs';

function* importCalls(node) {
  if (Array.isArray(node)) {
    for (const inner of node) yield* importCalls(inner);
  } else if (node && typeof node.type === 'string') {
    if (node.type === 'ImportExpression') yield node;
    for (const key in node) yield* importCalls(node[key]);
  }
}

/** The only module that imports other languages than English. */
const languages = '/src/translations/load.ts';

/** Leaves other languages in the chunks beside the file: a page takes one of them at most. */
export const languagesApart = () => ({
  name: 'languages-apart',
  enforce: 'pre',
  resolveDynamicImport: (address, importer) =>
    importer?.endsWith(languages)
      ? { id: address.replace('./', './chunks/'), external: true }
      : undefined,
});

/**
 * Makes each `import()` a promise of what is there already. The bundler would keep every module that
 * is imported so in a function of its own, with its names in front of all others.
 */
export const importAtOnce = () => ({
  name: 'import-at-once',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.ts') || id.endsWith(languages) || !code.includes('import('))
      return undefined;
    const result = new MagicString(code);
    let count = 0;
    for (const { source, start, end } of importCalls(parseAst(code, { lang: 'ts' }).body)) {
      const name = `module$${(count += 1)}`;
      result.prepend(`import * as ${name} from '${source.value}';`);
      result.update(start, end, `Promise.resolve(${name})`);
    }
    if (!count) return undefined;
    return { code: result.toString(), map: result.generateMap({ hires: true }) };
  },
});

/** Puts all styles first, then all English, before the modules that would scatter them. */
export const likeBesideLike = (entry) => ({
  name: 'like-beside-like',
  enforce: 'pre',
  transform(code, id) {
    if (id !== entry) return undefined;
    const first = [...filesIn('src', '.styles.ts'), ...filesIn('src/translations/en')];
    return { code: first.map((file) => `import '${at(file)}';`).join('') + code, map: null };
  },
});
