/**
 * Compares what a page downloads with its budget: bytes after brotli 11, 1 kB = 1000 bytes, every
 * file compressed alone as a CDN does it. What belongs to a budget is read from the import
 * statements of the built files, so that a new chunk cannot be forgotten.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';
import { at } from './run.mjs';

const cdn = at('dist/cdn');
const loader = join(cdn, 'customer-elements.js');
const everything = join(cdn, 'customer-elements.all.js');

/** A page with an element holds a session too; both are loaded before anything is painted. */
const painted = (tag) => () => reach([loader, ...chunksOf('customer-session', tag)], 'static');

const budgets = [
  { name: 'First module', limit: 9_900, files: () => reach([loader], 'static') },
  // What portal and table share is a chunk of its own, or the portal would load the table: that costs
  // the table some 400 bytes, and saves the portal 5,200.
  { name: 'customer-table until painted', limit: 18_000, files: painted('customer-table') },
  {
    name: 'customer-portal until painted',
    limit: 31_750,
    files: painted('customer-portal'),
  },
  // 60,000 was the goal for fewer elements; what sixteen of them and their dialogs hold is these two.
  // They may go down only.
  { name: 'Whole kit, all chunks', limit: 175_000, files: () => reach([loader], 'all') },
  { name: 'Whole kit, one file', limit: 127_300, files: () => reach([everything], 'all') },
];

/** Languages other than English are extra to a page that asks for them, not part of the kit's own. */
const translations = new Set(
  [
    ...readFileSync(at('src/translations/languages.ts'), 'utf8').matchAll(
      /import\('\.\/([\w-]+\.js)'\)/g,
    ),
  ].map(([, file]) => file),
);

/** The chunks that the loader imports for tags; one that it holds itself has no file. */
function chunksOf(session, tag) {
  const sessionChunk = join(cdn, 'chunks', `${session}.js`);
  const tagChunk = join(cdn, 'chunks', `${tag}.js`);
  if (!existsSync(tagChunk)) throw new Error(`The CDN build has no chunk ${tag}.js`);
  return existsSync(sessionChunk) ? [sessionChunk, tagChunk] : [tagChunk];
}

const modules = new Map();

function readModule(path) {
  if (!modules.has(path)) {
    const code = readFileSync(path, 'utf8');
    const compressed = brotliCompressSync(code, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    });
    modules.set(path, { size: compressed.length, ...importsIn(code, path) });
  }
  return modules.get(path);
}

/** The minifier writes strings as templates; an address that is computed has none of both. */
const addressIn = ({ type, value, quasis }) =>
  type === 'TemplateLiteral' && quasis.length === 1 ? quasis[0].value.cooked : value;

/** `./chunks/${name}.js`: the loader has the names in lists, 'core customer-table'. */
const isOfNames = ({ quasis = [] }) =>
  quasis.map(({ value }) => value.cooked).join() === './chunks/,.js';
const chunksNamed = (names) =>
  names
    .split(' ')
    .map((name) => join(cdn, 'chunks', `${name}.js`))
    .filter((path) => existsSync(path));

function importsIn(code, path) {
  const found = { static: [], dynamic: [] };
  const texts = [];
  let named = false;
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!node || typeof node.type !== 'string') return;
    if (typeof node.value === 'string') texts.push(node.value);
    if (node.source) {
      if (isOfNames(node.source)) return void (named = true);

      const address = addressIn(node.source);
      if (!address?.startsWith('.')) {
        throw new Error(`${path} imports something that cannot be weighed: ${address}`);
      }
      const kind = node.type === 'ImportExpression' ? 'dynamic' : 'static';
      found[kind].push(join(dirname(path), address));
    }
    for (const key in node) visit(node[key]);
  };
  visit(parseAst(code).body);
  if (named) found.dynamic.push(...texts.flatMap(chunksNamed));
  return found;
}

function reach(start, kind, leaveOut = translations) {
  const reached = new Set();
  const visit = (path) => {
    if (reached.has(path) || leaveOut.has(basename(path))) return;
    reached.add(path);
    const { static: imports, dynamic } = readModule(path);
    imports.forEach(visit);
    if (kind === 'all') dynamic.forEach(visit);
  };
  start.forEach(visit);
  return [...reached];
}

/**
 * Every file of the CDN build that a page can come to load. Throws where one imports anything else.
 * @returns {string[]}
 */
export const cdnModules = () => reach([loader, everything], 'all', new Set());

/** @returns {boolean} whether every budget is kept; prints each with what it is made of */
function checkSizes() {
  let kept = true;
  for (const { name, limit, files } of budgets) {
    const parts = files()
      .map((path) => ({ path: relative(cdn, path), size: readModule(path).size }))
      .sort((one, other) => other.size - one.size);
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    kept &&= size <= limit;
    const verdict = size <= limit ? 'ok  ' : 'OVER';
    console.log(`${verdict} ${name}: ${size} of ${limit} bytes, ${parts.length} files`);
    for (const part of parts) console.log(`       ${String(part.size).padStart(6)} ${part.path}`);
  }
  return kept;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = checkSizes() ? 0 : 1;
}
