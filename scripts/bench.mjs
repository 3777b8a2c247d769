/**
 * `npm run bench`: measures what the budgets of docs/performance.md are about, in a real browser on the
 * built files, and prints each figure beside its budget. Fails only where something does not work:
 * figures are one machine's, and a busy machine is no reason to stop.
 *
 * `npm run bench -- startup handler`: only these. `--quick`: fewer samples, to try a change.
 */
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { at, run } from './run.mjs';

const asked = process.argv.slice(2);
if (!asked.includes('--no-build') || !existsSync(at('dist/cdn/customer-elements.js')))
  await build();
const { code } = await run(
  'node',
  [
    '--expose-gc',
    '--import',
    'tsx',
    'test/bench/run.ts',
    ...asked.filter((word) => word !== '--no-build'),
  ],
  { minutes: 60 },
);
process.exitCode = code;
