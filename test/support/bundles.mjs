import { build } from 'esbuild';

/** Packages of many files, or with CommonJS in them, that tests use; each becomes one module. */
const PACKAGES = ['dodopayments', 'hono', 'jose', 'fast-check'];
const PREFIX = '/__bundles__/';

/** A Web Test Runner plugin that gives pages these packages whole: the SDK alone is a hundred files. */
export function bundles() {
  const built = new Map();
  const bundle = async (name) => {
    const { outputFiles } = await build({
      entryPoints: [name],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
    });
    return outputFiles[0].text;
  };
  return {
    name: 'bundles',
    resolveImport: ({ source }) =>
      PACKAGES.includes(source) ? `${PREFIX}${source}.js` : undefined,
    async serve({ path }) {
      if (!path.startsWith(PREFIX)) return undefined;
      const name = path.slice(PREFIX.length, -'.js'.length);
      if (!built.has(name)) built.set(name, bundle(name));
      return { body: await built.get(name), type: 'js' };
    },
  };
}
