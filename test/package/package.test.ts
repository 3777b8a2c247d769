import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cdnModules } from '../../scripts/sizes.mjs';

/** Tests of the built package, as a merchant's Node sees it: `npm run build` comes first. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface PackageJson {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly customElements: string;
  readonly unpkg: string;
  readonly jsdelivr: string;
}
const manifest = JSON.parse(read('package.json')) as PackageJson;

/** An element's folder; not that of what elements share. */
const isElement = ({ name, parentPath }: Dirent): boolean =>
  existsSync(join(parentPath, name, `${name}.define.js`));

/** Fills the `*` of an entry with each file that it stands for. */
function filled(entry: string, target: string): readonly (readonly [string, string])[] {
  if (!entry.includes('*')) return [[entry, target]];
  const [folder = '', ending = ''] = target.split('*');
  // `elements/*/*.js`: the folder's own name stands in both places.
  const isNested = ending === '/';
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((found) => (isNested ? isElement(found) : found.name.endsWith(ending)))
    .map(({ name }) => (isNested ? name : name.slice(0, name.length - ending.length)))
    .map((name) => [entry.replaceAll('*', name), target.replaceAll('*', name)] as const);
}

const targets = Object.entries(manifest.exports).flatMap(([entry, value]) =>
  (typeof value === 'string' ? [value] : Object.values(value)).flatMap((target) =>
    filled(entry, target),
  ),
);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(folder, path),
  );

describe('the entries of the package', () => {
  it('all lead to a file', () => {
    assert.notEqual(targets.length, 0);
    const missing = targets.filter(([, target]) => !existsSync(join(root, target)));
    assert.deepEqual(missing, []);
    for (const path of [manifest.customElements, manifest.unpkg, manifest.jsdelivr]) {
      assert.ok(existsSync(join(root, path)), path);
    }
  });

  for (const [entry, target] of targets.filter(([, path]) => path.endsWith('.js'))) {
    it(`${entry} can be imported where there is no browser`, async () => {
      assert.equal(typeof globalThis.HTMLElement, 'undefined');
      const specifier = manifest.name + entry.slice(1);
      assert.equal(fileURLToPath(import.meta.resolve(specifier)), join(root, target));
      assert.equal(typeof (await import(specifier)), 'object');
    });
  }
});

describe('the built files', () => {
  const scripts = filesIn('dist').filter((path) => path.endsWith('.js'));

  it('hold no key of the sandbox, except for the sandbox', () => {
    const having = scripts.filter(
      (path) => !path.includes('sandbox') && read(path).includes('sandbox-key'),
    );
    assert.deepEqual(having, []);
  });

  it('need no process.env in a browser', () => {
    const servers = /^dist[\\/](server|sandbox)[\\/]/;
    const having = scripts.filter(
      (path) => !servers.test(path) && read(path).includes('process.env'),
    );
    assert.deepEqual(having, []);
  });

  it('name no folder of the machine that built them', () => {
    const everything = [
      ...filesIn('dist').filter((path) => /\.\w+$/.test(path)),
      'custom-elements.json',
    ];
    const having = everything.filter((path) => {
      const text = read(path);
      return [root, homedir()].some((folder) => folder.length > 3 && text.includes(folder));
    });
    assert.deepEqual(having, []);
  });

  it('come with every source that their maps point to', () => {
    for (const path of filesIn('dist').filter((file) => file.endsWith('.map'))) {
      const map = JSON.parse(read(path)) as { sources: string[]; sourcesContent?: unknown[] };
      assert.equal(map.sourcesContent?.filter(Boolean).length, map.sources.length, path);
    }
  });

  it('for the CDN import nothing but each other, and all of them are used', () => {
    const built = filesIn('dist/cdn').filter((path) => path.endsWith('.js'));
    const used = cdnModules().map((path) => relative(root, path));
    assert.deepEqual(used.sort(), [...built].sort());
  });

  it('for the CDN have every name that another fetches of them', () => {
    const chunks = cdnModules().map((path) => [path, readFileSync(path, 'utf8')] as const);
    const given = new Map(
      chunks.map(([path, code]) => [
        basename(path),
        new Set(
          /export\{([^}]*)\}/
            .exec(code)?.[1]
            ?.split(/,|\bas /)
            .map((name) => name.trim()),
        ),
      ]),
    );
    const fetched = /\{([\w:,]+)\}\]?=await\(?(?:Promise\.all\(\[)?import\("[\w./]*?([\w.-]+)"\)/g;
    const asked = chunks.flatMap(([, code]) =>
      [...code.matchAll(fetched)].flatMap(([, names = '', file = '']) =>
        names.split(',').map((name) => ({ file, name: name.split(':')[0] ?? '' })),
      ),
    );
    assert.ok(asked.length > 30, `only ${String(asked.length)} found`);
    assert.deepEqual(
      asked.filter(({ file, name }) => !given.get(file)?.has(name)),
      [],
    );
  });
});

describe('custom-elements.json', () => {
  interface Declaration {
    readonly name: string;
    readonly tagName?: string;
    readonly attributes?: readonly { readonly name: string }[];
    readonly members?: readonly { readonly name: string; readonly privacy?: string }[];
  }
  interface ElementClass {
    readonly observedAttributes: readonly string[];
  }
  const { modules } = JSON.parse(read('custom-elements.json')) as {
    readonly modules: readonly { readonly path: string; readonly declarations: Declaration[] }[];
  };
  const elements = modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({ path, ...declaration })),
  );

  it('has every element that has an entry', () => {
    const tags = targets
      .map(([entry]) => /^\.\/([\w-]+)\/define$/.exec(entry)?.[1])
      .filter((tag) => tag !== undefined);
    const described = elements.map(({ tagName }) => tagName);
    assert.deepEqual(described.sort(), [...new Set(tags)].sort());
  });

  it('points to files that exist', () => {
    for (const { path } of modules) assert.ok(existsSync(join(root, path)), path);
  });

  for (const { path, name, tagName = '', attributes = [], members = [] } of elements) {
    it(`says which attributes ${tagName} reads`, async () => {
      const module = (await import(join(root, path))) as Record<string, ElementClass>;
      const observed = module[name]?.observedAttributes ?? [];
      assert.deepEqual(attributes.map((attribute) => attribute.name).sort(), [...observed].sort());
    });

    it(`shows nothing private of ${tagName}`, () => {
      assert.deepEqual(
        members.filter(
          ({ name, privacy = 'public' }) => privacy !== 'public' || /^[#_]/.test(name),
        ),
        [],
      );
    });
  }
});
