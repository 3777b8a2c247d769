import { getRequestListener } from '@hono/node-server';
import type { Plugin } from 'vite';
import type { site } from './site.js';

/** What the merchant's server answers itself; everything else are files. */
const SERVED = /^\/(demo\/sign-(in|out)|cdn|customer-elements|sandbox|(csp|html)\.html)(\/|\?|$)/;
const PAGE = /^\/(?:([\w-]+)\.html)?(?=\?|$)/;
const FRAMEWORK = /^(angular|react-1[89]|svelte|vue)$/;

/** Pages live in demo/ and are addressed at the top. */
const fileOf = (name = 'index'): string =>
  FRAMEWORK.test(name) ? `/demo/frameworks/${name}/index.html` : `/demo/${name}.html`;

/** Serves the merchant's server beside his pages, and picks up edits of either. */
export function merchantSite(): Plugin {
  return {
    name: 'merchant-site',
    apply: 'serve',
    configureServer(server) {
      const listener = getRequestListener(
        async (request, env) => {
          const module = (await server.ssrLoadModule('/demo/server/site.ts')) as {
            site: typeof site;
          };
          return module.site.fetch(request, env);
        },
        { overrideGlobalObjects: false },
      );
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '/';
        if (SERVED.test(url)) {
          listener(request, response).catch(next);
          return;
        }
        request.url = url.replace(PAGE, (_, name: string | undefined) => fileOf(name));
        next();
      });
    },
  };
}
