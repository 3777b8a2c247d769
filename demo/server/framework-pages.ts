import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import type { Plugin, PluginOption } from 'vite';

/* What the pages of demo/frameworks need of Vite, each as its framework's documents say. */

const src = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** The package's entries by their names, from the sources: the pages read like a merchant's. */
const packageEntries: Plugin = {
  name: 'package-entries',
  config: () => ({
    resolve: {
      alias: [
        {
          find: /^customer-elements\/([\w-]+)\/define$/,
          replacement: src('elements/$1/$1.define.ts'),
        },
        { find: 'customer-elements/react', replacement: src('react/index.ts') },
        { find: /^customer-elements\/(jsx|svelte|vue)$/, replacement: src('frameworks/$1.ts') },
      ],
    },
  }),
};

/** Two versions of React in one server: the page with the kit's components has the older one. */
const react18: Plugin = {
  name: 'react-18',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!/^react(-dom)?(\/|$)/.test(id) || !importer) return null;
    return /\/(src\/react|frameworks\/react-18)\//.test(importer)
      ? this.resolve(`demo-react-18 > ${id}`, importer, { skipSelf: true })
      : null;
  },
};

export const frameworkPages: PluginOption[] = [
  packageEntries,
  react18,
  vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('customer-') } } }),
  svelte({ configFile: false }),
];

const react = ['react', 'react/jsx-dev-runtime', 'react-dom/client'];

/** Known before the first visit, or Vite would find them during it and load the page again. */
export const frameworkPackages = [
  '@angular/compiler',
  '@angular/core',
  '@angular/platform-browser',
  '@lit/react',
  ...react,
  ...react.map((id) => `demo-react-18 > ${id}`),
  'vue',
];
