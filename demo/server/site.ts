import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { createSandbox } from '../../src/sandbox/index.js';
import { createHandler } from '../../src/server/index.js';
import { authenticate, signIn } from './sign-in.js';

/* The merchant's server: his login, and the kit's handler in front of Dodo or of the sandbox. */

const { DODO_PAYMENTS_API_KEY: apiKey, DODO_PAYMENTS_ENVIRONMENT: environment } = process.env;

const sandbox = createSandbox({
  basePath: '/sandbox',
  publicUrl: `http://localhost:${process.env.PORT ?? '5173'}/sandbox`,
});

/** The sandbox's plans; with Dodo itself a merchant lists his own. */
async function plans(): Promise<string[]> {
  const answer = await sandbox.fetch('http://sandbox.invalid/sandbox/products?recurring=true', {
    headers: { authorization: 'Bearer sandbox-key' },
  });
  const { items } = (await answer.json()) as { items: { product_id: string; name: string }[] };
  return items.flatMap(({ product_id, name }) =>
    /^S(tudio|ketch)/.test(name) ? [product_id] : [],
  );
}

const upstream = apiKey
  ? { apiKey, environment: environment === 'live_mode' ? 'live_mode' : 'test_mode' }
  : {
      apiKey: 'sandbox-key',
      baseURL: 'http://sandbox.invalid/sandbox',
      fetch: sandbox.fetch,
    };

const handler = createHandler({
  ...(upstream as { apiKey: string }),
  // Lives as long as this process: after a restart pages fetch new tokens and nobody notices.
  secret: Buffer.from(crypto.getRandomValues(new Uint8Array(48))).toString('base64'),
  mount: '/customer-elements',
  authenticate,
  // For tests, which do in a minute what no visitor does.
  ...(process.env.DEMO_RATE_LIMITS === 'off' && {
    rateLimits: { mint: Infinity, reads: Infinity, mutations: Infinity },
  }),
  // A real shop sends a link to the new address first, and says yes when it has been opened.
  confirmEmailChange: () => true,
  features: {
    cancelNow: true,
    pause: true,
    retryPayment: true,
    changePlan: { products: apiKey ? [] : await plans() },
  },
});

/** As strict as a page can be; sent as a header, as a merchant would. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

let building: Promise<void> | undefined;

async function build(): Promise<void> {
  const { buildCdn } = await import('../../scripts/build.mjs');
  await buildCdn();
}

export const site = new Hono<{ Bindings: HttpBindings }>();

site.route('/demo', signIn);
site.all('/customer-elements/*', (context) => handler(context.req.raw));
// These pages go past Vite, which would put scripts of its own into them.
const page = (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');
site.get('/html.html', async (context) => context.html(await page('frameworks/html/index.html')));
site.get('/csp.html', async (context) => {
  context.header('content-security-policy', CSP);
  return context.html(await page('csp.html'));
});

/** The files of the CDN, as they are published; the first visit builds them where they are not yet. */
site.get('/cdn/:path{.+\\.js}', async (context) => {
  const folder = new URL('../../dist/cdn/', import.meta.url);
  if (!existsSync(folder)) await (building ??= build());
  const file = new URL(context.req.param('path'), folder);
  if (!file.href.startsWith(folder.href) || !existsSync(file)) return context.notFound();
  context.header('content-type', 'text/javascript');
  return context.body(await readFile(file));
});

/** Whether a page of another origin asks. Tools that are no browser send neither header. */
function isForeign({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('origin');
  return origin !== null && origin !== new URL(url).origin;
}

if (!apiKey) {
  // What steers the sandbox asks for no key: no page that is open beside the demo may do it.
  site.use('/sandbox/:control{_.*}', async (context, next) =>
    isForeign(context.req.raw) ? context.text('Not for other sites', 403) : next(),
  );
  site.all('/sandbox/*', async (context) => {
    const { method, url, headers, signal } = context.req.raw;
    const body = /^(GET|HEAD)$/.test(method) ? null : await context.req.arrayBuffer();
    try {
      return await sandbox.fetch(url, { method, headers, signal, body });
    } catch {
      // A fault that drops the connection.
      context.env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  });
}
