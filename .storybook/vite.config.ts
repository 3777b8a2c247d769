import { defineConfig, type Plugin } from 'vite';
import { wordAreas } from './word-areas.js';

const LIT = [
  'lit',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/directives/if-defined.js',
  'lit/directives/keyed.js',
  'lit/directives/ref.js',
  'lit/directives/repeat.js',
  'lit/static-html.js',
  '@lit/context',
];

/**
 * Lit as it ships to pages, without the notes of its development build. Storybook adds Vite's own
 * conditions to any that are set, so they have to be replaced after it.
 */
function litForPages(): Plugin {
  return {
    name: 'lit-for-pages',
    enforce: 'post',
    config(config) {
      config.resolve ??= {};
      config.resolve.conditions = ['browser', 'module', 'production'];
    },
  };
}

export default defineConfig({
  plugins: [litForPages(), wordAreas()],
  // Bundled together, or Storybook would render with another copy of Lit than the elements.
  optimizeDeps: { include: LIT },
});
