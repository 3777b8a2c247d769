/**
 * Lets chunks give what is fetched of them by its own name. Where a chunk holds more than the module
 * that an `import()` asks for, the bundler makes an object of that module's exports, with a getter
 * each; every name in it is the only one of its kind, so the chunk itself can be that object.
 */
import { dirname, join } from 'node:path';
import MagicString from 'magic-string';
import { parseAst } from 'vite';

const HELPER = '__exportAll';

/** Every node of a syntax tree. */
export function* nodesIn(program) {
  const nodes = [program];
  while (nodes.length > 0) {
    const node = nodes.pop();
    if (Array.isArray(node)) nodes.push(...node);
    if (!node || typeof node.type !== 'string') continue;
    yield node;
    nodes.push(...Object.values(node));
  }
}

/** `var parts = __exportAll({ Part: () => Part$1 })`, as what it holds: `[['Part', 'Part$1']]`. */
function namespacesIn(nodes) {
  const found = new Map();
  for (const { type, id, init } of nodes) {
    if (type !== 'VariableDeclarator' || init?.callee?.name !== HELPER) continue;
    const held = init.arguments[0].properties.map(({ key, value }) => [key.name, value.body.name]);
    found.set(id.name, { init, held });
  }
  return found;
}

/** Where a chunk uses such an object itself, a function makes it, of what is there by then. */
function makeLate(nodes, namespaces, code) {
  const named = new Set(nodes.flatMap(({ id, local, exported }) => [id, local, exported]));
  for (const { init, held } of namespaces.values()) {
    const properties = held.map(([name, own]) => `${name}: ${own}`);
    code.update(init.start, init.end, `() => ({ ${properties.join(', ')} })`);
  }
  for (const node of nodes) {
    if (node.type === 'Identifier' && namespaces.has(node.name) && !named.has(node)) {
      code.appendLeft(node.end, '()');
    }
  }
}

/** Exports each of a namespace's names in its place, where the chunk doesn't already. */
function exportPlainly({ specifiers }, namespaces, code) {
  const names = new Set(specifiers.map(({ exported }) => exported.name));
  const given = new Set();
  for (const { local, exported, start, end } of specifiers) {
    const namespace = namespaces.get(local.name);
    if (!namespace) continue;
    given.add(exported.name);
    const missing = namespace.held.filter(([name]) => !names.has(name));
    const parts = missing.map(([name, own]) => `${own} as ${name}`);
    for (const [name] of missing) names.add(name);
    // A second comma would be an error: what needs no export any more keeps one that is used.
    code.update(start, end, parts.join(', ') || `${local.name} as ${exported.name}`);
  }
  return given;
}

/** Reads what is now exported by the chunk itself from there. */
function readPlainly(chunk, nodes, plain, code) {
  for (const { callee, arguments: [reader] = [], end } of nodes) {
    const { object, property } = callee ?? {};
    if (object?.type !== 'ImportExpression' || property?.name !== 'then') continue;
    const from = join(dirname(chunk.fileName), object.source.value);
    if (plain.get(from)?.has(reader?.body?.property?.name)) code.remove(object.end, end);
  }
}

/** The bundler's helper has a chunk of its own, or is the chunk's where there is one only. */
function leaveOutHelper(chunk, nodes, bundle, code) {
  for (const { type, source, specifiers, start, end } of nodes) {
    if (type !== 'ImportDeclaration' || specifiers[0]?.local.name !== HELPER) continue;
    const from = join(dirname(chunk.fileName), source.value);
    code.remove(start, end);
    chunk.imports = chunk.imports.filter((file) => file !== from);
    delete bundle[from];
  }
}

/** The plugin. Stands before what changes names. */
export const plainExports = () => ({
  name: 'plain-exports',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const parsed = chunks.map((chunk) => {
      const nodes = [...nodesIn(parseAst(chunk.code).body)];
      return { chunk, nodes, namespaces: namespacesIn(nodes), code: new MagicString(chunk.code) };
    });
    const plain = new Map();
    for (const { chunk, nodes, namespaces, code } of parsed) {
      makeLate(nodes, namespaces, code);
      for (const node of nodes) {
        if (node.type !== 'ExportNamedDeclaration' || node.source) continue;
        plain.set(chunk.fileName, exportPlainly(node, namespaces, code));
      }
    }
    for (const { chunk, nodes, code } of parsed) {
      readPlainly(chunk, nodes, plain, code);
      leaveOutHelper(chunk, nodes, bundle, code);
      chunk.code = code.toString();
    }
  },
});
