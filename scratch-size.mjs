import { readFileSync, writeFileSync } from 'node:fs';
const src = readFileSync('scripts/build.mjs','utf8')
  .replace("from './minify-literals.mjs'","from './scripts/minify-literals.mjs'").replace("from './run.mjs'","from './scripts/run.mjs'")
  .replace(/if \(import\.meta\.url[\s\S]*$/, "await bundleLoader();\n");
writeFileSync('scratch-build.mjs', src);
await import('./scratch-build.mjs');
const { checkSizes } = await import('./scripts/sizes.mjs');
checkSizes();
