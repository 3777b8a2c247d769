/**
 * Lets the loader ask for all chunks of an element at once. Each chunk names only those that it
 * imports itself, so a browser that follows them waits for one after the other: `() => import('…')` in
 * the loader becomes the names of all, `'core shared customer-portal'`, its own last (src/cdn.ts).
 */
import { basename, dirname, join } from 'node:path';
import MagicString from 'magic-string';
import { parseAst } from 'vite';
import { nodesIn } from './plain-exports.mjs';

const nameOf = (file) => basename(file, '.js');

/** Which chunks one needs besides the loader, itself last. */
function needsOf(file, bundle, loader) {
  const found = new Set();
  const visit = (one) => {
    if (found.has(one) || one === loader) return;
    bundle[one].imports.forEach(visit);
    found.add(one);
  };
  visit(file);
  return [...found].map(nameOf);
}

/** The plugin, for the loader's build. Stands behind what changes imports, before what changes names. */
export const askAtOnce = () => ({
  name: 'ask-at-once',
  generateBundle(_, bundle) {
    const loader = Object.values(bundle).find(({ isEntry }) => isEntry);
    const elements = [];
    for (const { type, value } of nodesIn(parseAst(loader.code).body)) {
      const { type: kind, body } = value ?? {};
      if (type !== 'Property' || kind !== 'ArrowFunctionExpression') continue;
      if (body.type !== 'ImportExpression') continue;
      const file = join(dirname(loader.fileName), body.source.value);
      elements.push({ value, needs: needsOf(file, bundle, loader.fileName) });
    }
    // What most need comes first: lists that are alike cost less.
    const uses = new Map();
    for (const name of elements.flatMap(({ needs }) => needs)) {
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
    const code = new MagicString(loader.code);
    for (const { value, needs } of elements) {
      const own = needs.pop();
      needs.sort((one, other) => uses.get(other) - uses.get(one) || one.localeCompare(other));
      code.update(value.start, value.end, JSON.stringify([...needs, own].join(' ')));
    }
    loader.code = code.toString();
  },
});
