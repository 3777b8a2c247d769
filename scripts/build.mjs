/**
 * `npm run build`: dist/ (one file per source, with types), custom-elements.json, dist/editors/, and
 * dist/cdn/ for pages without a bundler of their own.
 */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify } from 'terser';
import { build as bundle } from 'vite';
import { askAtOnce } from './cdn/ask-at-once.mjs';
import { writeEditorData } from './editor-data.mjs';
import { minifyLiterals } from './cdn/minify-literals.mjs';
import { modernLit } from './cdn/modern-lit.mjs';
import { importAtOnce, languagesApart, likeBesideLike } from './cdn/one-file.mjs';
import { shortenPrivateProperties } from './cdn/private-properties.mjs';
import { at, filesIn, root, run } from './run.mjs';
import { writeSri } from './sri.mjs';
import { plainExports } from './cdn/plain-exports.mjs';
import { shareNames } from './cdn/share-names.mjs';

async function step(name, work) {
  const start = performance.now();
  await work();
  console.log(`build: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

async function mustRun(command, args) {
  const { code, output } = await run(command, args, { capture: true });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
}

const compile = () => mustRun('tsc', ['-p', 'tsconfig.build.json']);

function copyThemes() {
  for (const theme of filesIn('src/themes')) {
    cpSync(at(theme), at('dist', theme.slice('src/'.length)));
  }
}

/** Writes custom-elements.json: what it says follows from the sources alone, so it is committed. */
const writeManifest = () => mustRun('cem', ['analyze', '--quiet']);

/** Terser after the bundler's own minifier: together they save 2 % over either, and pages wait for it. */
const minifyAgain = () => ({
  name: 'minify-again',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    shortenPrivateProperties(chunks);
    const names = shareNames(chunks);
    for (const chunk of chunks) {
      const { code, map } = await minify(chunk.code, {
        module: true,
        ecma: 2022,
        compress: {
          passes: 3,
          keep_fargs: false,
          pure_getters: true,
          hoist_funs: true,
          unsafe_arrows: true,
        },
        nameCache: names.get(chunk),
        format: { comments: false },
        sourceMap: chunk.map && { content: chunk.map, asObject: true },
      });
      chunk.code = code;
      chunk.map = map && { ...map, toString: () => JSON.stringify(map) };
    }
  },
});

/** Options that both CDN builds share. Sources, not dist/: their import() calls make the chunks. */
const cdnOptions = (name, entry, output) => ({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [minifyLiterals(), modernLit(), plainExports(), minifyAgain()],
  build: {
    // The browsers that the kit supports read ES2022 as it is.
    target: 'es2022',
    outDir: at('dist/cdn'),
    emptyOutDir: false,
    // Beside the files, not named in them: who debugs can load them by hand.
    sourcemap: 'hidden',
    // The notices of what is inside; as comments they would be in every file that a page loads.
    license: { fileName: 'licenses.md' },
    // As a library: for an application, Vite wraps every import() in a helper that preloads CSS.
    lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
    rolldownOptions: {
      // What the loader needs stays in it, and chunks import it from there: one request less.
      preserveEntrySignatures: 'allow-extension',
      // For a library Vite leaves white space in; nobody bundles these files again.
      output: {
        // One line per statement, so that names may change in a map's lines; Terser does the rest.
        minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
        comments: false,
        ...output,
      },
    },
  },
});

/**
 * A chunk is called like its tag. Names carry no hash: CDNs serve a version's files under a path
 * with that version, and a readable name can be preloaded by hand.
 */
function chunkName({ name, facadeModuleId }) {
  const own = facadeModuleId ? basename(facadeModuleId, '.ts') : name;
  return `chunks/${own.replace(/\.(define|styles)$/, '')}.js`;
}

/** A module, and all that is loaded with it; or that it can come to load. */
function withImports(start, context, later = false) {
  const found = new Set();
  const visit = (id) => {
    if (found.has(id)) return;
    found.add(id);
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {};
    importedIds.forEach(visit);
    if (later) dynamicallyImportedIds.forEach(visit);
  };
  visit(start);
  return found;
}

/** The element whose folder a module is in; what a few of them share is a folder of its own. */
const folderOf = (id) =>
  /\/src\/elements\/(?:shared\/(?=subscription\/|wallet\/))?(?!shared\/)([\w-]+)\//.exec(id)?.[1];
const elementFile = /\/src\/elements\/([\w-]+)\/\1\.ts$/;
const fileOf = (element) => at(`src/elements/${element}/${element}.ts`);

/** The element that other tables take from what they have in common with it: no first rows come sooner. */
const STEM = fileOf('customer-table');
/** What a customer sees first. It shares only the core with the stem, and never waits for the rest. */
const PORTAL = fileOf('customer-portal');
const OVERVIEW = fileOf('subscription-list');
/** What stands below it. */
const LISTS = ['license-keys', 'invoice-list'].map(fileOf);

/** What the loader and elements fetch by an `import()`, of all their files: known before any of them is read. */
function loadedLater() {
  const isFirst = (id) => [STEM, PORTAL, OVERVIEW].includes(id);
  const calls = ['src/cdn.ts', ...filesIn('src/elements', '.ts')].flatMap((file) =>
    [...readFileSync(at(file), 'utf8').matchAll(/\bimport\('(\.[^']+)\.js'\)/g)].map(
      ([, address]) => join(dirname(at(file)), `${address}.ts`),
    ),
  );
  return new Set(calls.filter((id) => id.includes('/src/elements/') && !isFirst(id)));
}

/** Lets what is loaded later need the stem, so that its chunk is not cut up for their sake. */
function standOnStem() {
  const later = loadedLater();
  const stemOf = (id) => (/^subscription(-list)?$/.test(folderOf(id)) ? OVERVIEW : STEM);
  return {
    name: 'stand-on-stem',
    enforce: 'pre',
    // By its relative address: a source map shows it, and names no folder of this machine.
    transform(code, id) {
      if (!later.has(id)) return null;
      const address = relative(dirname(id), stemOf(id)).replaceAll('\\', '/');
      return { code: `import './${address}';${code}`, map: null };
    },
  };
}

/** What few open: much code, or for developers. */
const APART = ['report-builder/files/xlsx.ts', 'customer-session/left-out.ts'].map((file) =>
  at('src/elements', file),
);

/** What elements open, by their folders: each folder's is one chunk, for one part leads to the next. */
function openedBy(entry, found, context) {
  const folders = new Map();
  for (const opener of withImports(entry, context, true)) {
    for (const part of context.getModuleInfo(opener)?.dynamicallyImportedIds ?? []) {
      const folder = folderOf(part);
      if (!folder || APART.includes(part)) continue;
      for (const id of withImports(part, context)) {
        if (!found.has(id)) folders.set(id, (folders.get(id) ?? new Set()).add(folder));
      }
    }
  }
  return folders;
}

/**
 * The chunks for what several parts of the kit need, by when it is needed: with an element's first
 * data, with the controls that come after, or when a dialog opens. Left alone, every combination of
 * parts would have a file of its own. See docs/decisions/0011-chunks-by-moment.md.
 */
function chunkByMoment(entry) {
  let places;
  const findPlaces = (context) => {
    const found = new Map();
    const put = (start, place, mayHold = () => true) => {
      for (const id of withImports(start, context)) {
        if (mayHold(id) && !found.has(id)) found.set(id, place);
      }
    };
    const dynamic = (id) => context.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
    const elements = dynamic(entry).filter((id) => elementFile.test(id));
    const stem = withImports(STEM, context);
    put(entry, 'loader');
    for (const id of [PORTAL, ...dynamic(OVERVIEW)]) put(id, 'core', (module) => stem.has(module));
    put(STEM, 'stem');
    const isShared = (id) => !folderOf(id);
    put(PORTAL, 'shared', isShared);
    for (const id of elements) put(id, 'element', (module) => !isShared(module));
    for (const id of LISTS) put(id, 'rows');
    for (const id of elements) put(id, 'controls');
    for (const id of elements.flatMap((element) => [...withImports(element, context)])) {
      for (const part of dynamic(id)) if (part.endsWith('.controls.ts')) put(part, 'controls');
    }
    for (const [id, folders] of openedBy(entry, found, context)) {
      found.set(id, folders.size === 1 ? `${[...folders][0]}.more` : 'dialogs');
    }
    return found;
  };
  const group = (place, minShareCount = 2) => ({
    debugName: String(place),
    minShareCount,
    includeDependenciesRecursively: false,
    name(id, context) {
      places ??= findPlaces(context);
      const own = places.get(id) ?? '';
      return own.match(place) ? own : null;
    },
  });
  return { groups: [group(/^(core|shared|rows|controls|dialogs)$/), group(/\.more$/, 1)] };
}

async function bundleLoader() {
  const entry = at('src/cdn.ts');
  const options = cdnOptions('customer-elements', entry, {
    chunkFileNames: chunkName,
    codeSplitting: chunkByMoment(entry),
  });
  options.plugins.unshift(standOnStem());
  options.plugins.splice(-1, 0, askAtOnce());
  await bundle(options);
}

/** Everything in one file, for pages that pin a single hash; in English. */
async function bundleAll() {
  const entry = at('src/cdn.all.ts');
  const options = cdnOptions('customer-elements.all', entry, { codeSplitting: false });
  options.plugins.unshift(languagesApart(), importAtOnce(), likeBesideLike(entry));
  await bundle(options);
}

/** `dist/cdn/` alone. */
export async function buildCdn() {
  await step('CDN, loader and chunks', bundleLoader);
  await step('CDN, one file', bundleAll);
  await step('CDN, integrity hashes', writeSri);
}

export async function build() {
  await step('clean', () => rmSync(at('dist'), { recursive: true, force: true }));
  await step('one file per source', compile);
  await step('themes', copyThemes);
  await step('custom-elements.json', writeManifest);
  await step('data for editors', writeEditorData);
  await buildCdn();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
