import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/*
 * Rules of this project. A later entry of a flat config replaces a rule's options and doesn't add to
 * them, so the options that differ from folder to folder are put together by functions.
 */

/** Who may import whom: the folders of src and the packages that a folder may use. */
const folders = {
  protocol: { folders: [], packages: ['valibot'] },
  client: { folders: ['protocol'], packages: ['valibot'] },
  format: { folders: ['protocol'], packages: [] },
  styles: { folders: [], packages: ['lit'] },
  translations: { folders: ['format', 'protocol'], packages: [] },
  controllers: {
    folders: ['client', 'format', 'protocol', 'translations'],
    packages: ['lit', '@lit/context'],
  },
  ui: {
    folders: ['client', 'controllers', 'format', 'protocol', 'styles', 'translations'],
    packages: ['lit'],
  },
  elements: {
    folders: ['client', 'controllers', 'format', 'protocol', 'styles', 'translations', 'ui'],
    packages: ['lit', '@lit/context'],
  },
  react: { folders: ['elements', 'frameworks'], packages: ['@lit/react', 'react'] },
  frameworks: { folders: ['elements'], packages: ['react', 'solid-js', 'svelte', 'vue'] },
  server: {
    folders: ['protocol'],
    packages: ['hono', 'jose', 'dodopayments', 'valibot'],
  },
  sandbox: { folders: [], packages: [] },
};

/** Elements meet by their classes alone. Their folders are the only ones whose names have a hyphen. */
const elementInsides = {
  regex: '^(\\.\\./)+([a-z]+-[a-z-]+)/(?!\\2\\.js$)',
  message: "Another element's class only; what elements share is in src/elements/shared.",
};

const escaped = (name) => name.replace(/[/.]/g, '\\$&');

function importDirections(name, { packages, folders: allowed }) {
  const others = Object.keys(folders).filter((other) => other !== name && !allowed.includes(other));
  const known = packages.map(escaped).join('|') || '(?!)';
  return [
    {
      regex: `^(\\.\\./)+(${others.join('|')})/`,
      message: `src/${name} may import only ${[name, ...allowed].join(', ')}.`,
    },
    {
      regex: `^(?!\\.)(?!(${known})(/|$))`,
      message: `src/${name} may use only these packages: ${packages.join(', ') || 'none'}.`,
    },
    ...(name === 'elements' ? [elementInsides] : []),
  ];
}

/** The same for what `no-restricted-imports` doesn't see: `import()`, and types by `import('…')`. */
const lateImportDirections = (name, allowed) =>
  importDirections(name, allowed).flatMap(({ regex, message }) =>
    ['ImportExpression > Literal.source', 'TSImportType Literal'].map((place) => ({
      selector: `${place}[value=/${regex.replace(/(?<!\\)\//g, '\\/')}/]`,
      message,
    })),
  );

/** What a strict Content-Security-Policy or Trusted Types would refuse, or what opens a hole. */
const unsafeImports = [
  {
    regex: '(^|/)(unsafe-html|unsafe-svg|unsafe-mathml|style-map)(\\.js)?$',
    message: 'Render text as text, and style by class or :state(): pages have strict CSPs.',
  },
  {
    regex: '(^|/)(static-html|static)(\\.js)?$',
    importNames: ['unsafeStatic'],
    message: 'Templates are written in the sources, never put together.',
  },
];

const inTemplate = (tags, regex) =>
  `TaggedTemplateExpression[tag.name=/^(${tags})$/] > TemplateLiteral > TemplateElement[value.raw=/${regex}/]`;

const unsafeSyntax = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Render with Lit: markup from strings is how scripts get in.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Render with Lit: markup from strings is how scripts get in.',
  },
  {
    selector: inTemplate('html|svg', '\\.(inner|outer)HTML\\s*='),
    message: 'Render with Lit: markup from strings is how scripts get in.',
  },
  {
    selector: inTemplate('html|svg', '\\sstyle\\s*=|<style'),
    message: 'A strict CSP drops style attributes and <style>: use a class, a part or :state().',
  },
];

/** A template that is not right-to-left safe; the block axis is the same in both directions. */
const physicalCss = {
  selector: inTemplate(
    'css',
    [
      '(^|[\\s;{])(left|right|((scroll-)?(margin|padding)|border|inset)-(left|right)(-(width|style|color))?)\\s*:',
      '(^|[\\s;{])border-(top|bottom)-(left|right)-radius\\s*:',
      '(^|[\\s;{])(text-align|float|clear)\\s*:\\s*(left|right)',
    ].join('|'),
  ),
  message: 'Logical properties only (inline-start, inline-end): the kit also runs right to left.',
};

const localeMethods = {
  selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$|^localeCompare$/]',
  message: 'Numbers, dates and names are formatted in src/format, from cached formatters.',
};

/** Data of a session is kept in memory only: nothing of a person survives the page. */
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map(
  (name) => ({ name, message: 'Nothing of a session is stored in the browser.' }),
);
const storageProperties = [
  {
    object: 'document',
    property: 'cookie',
    message: 'Nothing of a session is stored in the browser.',
  },
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    storage.map(({ name, message }) => ({ object, property: name, message })),
  ),
];

const intl = { name: 'Intl', message: 'Only src/format uses Intl, from cached formatters.' };

const everySyntax = [...unsafeSyntax, physicalCss, localeMethods];

/** What holds in every file of src. */
const everywhere = {
  files: ['src/**/*.ts'],
  rules: {
    'no-restricted-imports': ['error', { patterns: unsafeImports }],
    'no-restricted-syntax': ['error', ...everySyntax],
    'no-restricted-globals': ['error', ...storage, intl],
    'no-restricted-properties': ['error', ...storageProperties],
    'no-console': 'error',
  },
};

const directions = (files, name, allowed, syntax = everySyntax) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [...importDirections(name, allowed), ...unsafeImports] },
    ],
    'no-restricted-syntax': ['error', ...syntax, ...lateImportDirections(name, allowed)],
  },
});

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', 'custom-elements.json'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a template string is meant to be read as one.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => run()` is how a callback is written; only a void that is passed on is confusing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A leading underscore says that leaving it out is the point, as in `{ left, ...rest }`.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // It believes the types, but JavaScript calls the entries too, older browsers lack what the
      // types promise, and a private field can change during an await.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // It asks for `!`, which another rule of the same set forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  everywhere,
  Object.entries(folders).map(([name, allowed]) =>
    // Dates and names of the visitor's language are made there, and there alone.
    directions(
      [`src/${name}/**/*.ts`],
      name,
      allowed,
      name === 'format' ? unsafeSyntax : undefined,
    ),
  ),
  // The one file of the client layer that knows Lit: the key under which elements find a client.
  directions(['src/client/context.ts'], 'client', {
    folders: ['protocol'],
    packages: ['@lit/context'],
  }),
  {
    // A query is a record of values, which an interface never counts as.
    files: ['src/protocol/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    files: ['src/format/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...storage],
    },
  },
  {
    // Entries: they gather what a browser gets, so they keep the server's half out.
    files: ['src/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\./(server|sandbox)/',
              message: 'The server and the sandbox have entries of their own.',
            },
            ...unsafeImports,
          ],
        },
      ],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/ui/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    rules: {
      // A table that becomes a list on a narrow page loses its roles, so they are written out.
      'lit-a11y/no-redundant-role': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc/semantic-dom-diff types every equal() as a promise; node:test's test() is one too.
      '@typescript-eslint/no-floating-promises': 'off',
      // A test that is wrong about what exists fails, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A stand-in for something asynchronous need not wait for anything itself.
      '@typescript-eslint/require-await': 'off',
      // Stand-ins do nothing, take methods apart and copy objects: that is what they are for.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
);
