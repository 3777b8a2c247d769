/**
 * `npm run test:browsers`: the browser suite in three engines, as far as the machine has them.
 * `npm run test:browsers -- --files test/ui/tabs.test.ts` runs less.
 */
import { run } from './run.mjs';

const env = { BROWSERS: 'chromium,firefox,webkit' };
const { code } = await run('wtr', process.argv.slice(2), { env, minutes: 60 });
process.exitCode = code;
