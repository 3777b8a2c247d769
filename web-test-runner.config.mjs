import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countBrowser } from './scripts/count-browser.mjs';
import { launchersOf } from './scripts/engines.mjs';
import { testFolders } from './scripts/test-folders.mjs';
import { bundles } from './test/support/bundles.mjs';

/** `BROWSERS=chromium,firefox,webkit`; those that the machine lacks are told, and left out. */
const browsers = await launchersOf((process.env.BROWSERS ?? 'chromium').split(','));
const countFile = process.env.TEST_COUNT_FILE;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: [`test/{${testFolders.browser}}/**/*.test.ts`, `!test/{${testFolders.node}}/**`],
  rootDir: '.',
  // The default condition is named last on purpose: without `development`, Lit does not announce
  // its dev mode in every test file.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    bundles(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      // Decorators: Lit's come from here (experimentalDecorators).
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  // sendKeys, setViewport, emulateMedia and a11ySnapshot come with the runner's own commands.
  browsers,
  concurrentBrowsers: 1,
  // What tells developers of missing scopes; its own test listens for itself.
  filterBrowserLogs: ({ type }) => type !== 'info',
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // A file of hundreds of dialogs takes its time where other work shares the machine.
  testsFinishTimeout: 400_000,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    ...(countFile ? [countBrowser(countFile)] : []),
  ],
};
