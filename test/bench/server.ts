/*
 * The demo's own server, sign-in and sandbox, with the built files and the pages of this folder, which
 * are compressed beforehand as a CDN does it. A process of its own, so that it takes no time from
 * whoever measures. Prints its address.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { authenticate, signIn } from '../../demo/server/sign-in.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { createHandler } from '../../src/server/index.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
};

function filesOf(folder: URL, below: string): [string, { type: string; body: Buffer }][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    if (!type) return [];
    const text = withHints(readFileSync(new URL(name, folder), 'utf8'));
    return [[`${below}/${name}`, { type, body: brotliCompressSync(text) }]];
  });
}

/** What a chunk of the CDN build imports before it runs, itself and the loader left out. */
function importsOf(chunk: string, found = new Set([chunk])): Set<string> {
  const code = readFileSync(new URL(`../../dist/cdn/chunks/${chunk}`, import.meta.url), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    if (found.has(name)) continue;
    found.add(name);
    importsOf(name, found);
  }
  return found;
}

/** Writes the hints that docs/guides/embed.md tells of into a page that asks for them. */
const withHints = (page: string): string =>
  page.replace(/<!-- preload ([\w-]+) -->/g, (_, tag: string) =>
    [...importsOf(`${tag}.js`)]
      .map((name) => `<link rel="modulepreload" href="/cdn/chunks/${name}" />`)
      .join('\n'),
  );

const files = new Map([
  ...filesOf(new URL('../../dist/cdn/', import.meta.url), '/cdn'),
  ...filesOf(new URL('pages/', import.meta.url), '/bench'),
]);

const sandbox = createSandbox({ basePath: '/sandbox' });
const handler = createHandler({
  apiKey: 'sandbox-key',
  baseURL: 'http://sandbox.invalid/sandbox',
  fetch: sandbox.fetch,
  secret: crypto.randomUUID() + crypto.randomUUID(),
  authenticate,
  // A thousand mounts in a minute are more than any person's.
  rateLimits: { mint: Infinity, reads: Infinity, mutations: Infinity },
});

const site = new Hono()
  .route('/demo', signIn)
  .all('/customer-elements/*', (context) => handler(context.req.raw))
  .get('/favicon.ico', (context) => context.body(null, 204))
  .get('*', (context: Context) => {
    const file = files.get(context.req.path);
    if (!file) return context.notFound();
    return context.body(new Uint8Array(file.body), 200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'cache-control': 'no-store',
    });
  });

const server = serve({ fetch: site.fetch, hostname: '127.0.0.1', port: 0 }, () => {
  console.log(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
});
