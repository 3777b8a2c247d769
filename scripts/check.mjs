/**
 * `npm run check`: what must hold besides the tests. Runs everything, prints what failed, and ends
 * with a table. `npm run check -- lint types` runs only those; package checks need the build before them.
 */
import { readFileSync } from 'node:fs';
import { at, filesIn, run } from './run.mjs';

/** Runs commands until one fails; its output is shown only then. */
async function quietly(...commands) {
  for (const [command, ...args] of commands) {
    const { code, output } = await run(command, args, { capture: true });
    if (code !== 0) return output.trim() || `${command} ended with code ${code}`;
  }
  return undefined;
}

const manifestPath = at('custom-elements.json');
const readManifest = () => {
  try {
    return readFileSync(manifestPath, 'utf8');
  } catch {
    return '';
  }
};

const committedManifest = readManifest();

/** Every check gives what is wrong, or undefined. */
const checks = {
  format: () => quietly(['prettier', '--check', '--log-level', 'warn', '.']),
  lint: () => quietly(['eslint', '--max-warnings', '0', '.']),
  types: () =>
    quietly(
      ['tsc', '--noEmit'],
      ['tsc', '--noEmit', '-p', 'demo/frameworks'],
      ['tsc', '--noEmit', '-p', 'demo/frameworks/react-18'],
    ),
  templates: () => {
    const files = [...filesIn('src/elements', '.ts'), ...filesIn('src/ui', '.ts')];
    return quietly([
      'lit-analyzer',
      '--strict',
      '--maxWarnings=0',
      '--noColor',
      // Its CSS is some years behind ours (light-dark(), nesting, container queries).
      '--rules.no-invalid-css=off',
      ...files,
    ]);
  },
  build: () => quietly(['node', 'scripts/build.mjs']),
  manifest: () =>
    readManifest() === committedManifest
      ? undefined
      : 'custom-elements.json was not what the sources say. It has been written anew: commit it.',
  docs: () => quietly(['node', 'scripts/docs.mjs', '--check']),
  publint: () => quietly(['publint', '--strict']),
  'package types': () =>
    quietly([
      'attw',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--no-emoji',
      '--exclude-entrypoints',
      './custom-elements.json',
    ]),
  sizes: async () => {
    const { code, output } = await run('node', ['scripts/sizes.mjs'], { capture: true });
    // The figures are worth a look on every run, not only when they are too high.
    if (code === 0) console.log(output);
    return code === 0 ? undefined : output;
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}`);
  process.exit(2);
}

const table = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(checks)) {
  const start = performance.now();
  const problem = await checks[name]();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (problem) console.log(`\n── ${name} ──\n${problem}\n`);
  table.push(`${problem ? 'FAIL' : 'ok  '}  ${name.padEnd(14)} ${seconds.padStart(5)} s`);
  if (problem) process.exitCode = 1;
}
console.log(table.join('\n'));
