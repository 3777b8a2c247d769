import { defineConfig } from 'vite';
import { frameworkPackages, frameworkPages } from './demo/server/framework-pages.js';
import { merchantSite } from './demo/server/vite-plugin.js';

/** The demo: the merchant's pages by Vite and the merchant's server, in one process. */
export default defineConfig({
  appType: 'mpa',
  plugins: [merchantSite(), frameworkPages],
  resolve: {
    // Lit as it ships to pages, without the notes of its development build.
    conditions: ['browser', 'module', 'production'],
  },
  server: { port: Number(process.env.PORT ?? 5173), strictPort: true, open: false },
  optimizeDeps: {
    // Known before the first visit, or Vite would find them during it and load the page again.
    include: ['lit', 'lit/directives/repeat.js', '@lit/context', 'valibot', ...frameworkPackages],
    noDiscovery: true,
  },
});
