/** Small helpers that the other scripts share: where things are, and how to run a command. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A path below the project's folder. */
export const at = (...parts) => join(root, ...parts);

/** Every file below a folder, as sorted paths relative to the project; none when it is absent. */
export function filesIn(folder, ending = '') {
  const entries = statSync(at(folder), { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(at(folder), { recursive: true, withFileTypes: true })
    : [];
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The script behind a package's command, run by this very Node: no shell, no npx, no PATH. */
const commands = {
  tsc: 'typescript/bin/tsc',
  cem: '@custom-elements-manifest/analyzer/cem.js',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  publint: 'publint/src/cli.js',
  attw: '@arethetypeswrong/cli/dist/index.js',
  'lit-analyzer': '@jackolope/lit-analyzer/cli.mjs',
  'svelte-check': 'svelte-check/bin/svelte-check',
  'vue-tsc': 'vue-tsc/bin/vue-tsc.js',
  wtr: '@web/test-runner/dist/bin.js',
};

/**
 * Runs one of the commands above, or Node itself ('node'), and waits for its end.
 * @returns {Promise<{ code: number, output: string }>} output is empty unless `capture` is set
 */
export function run(command, args, { env = {}, capture = false, minutes = 15 } = {}) {
  const script = command === 'node' ? [] : [at('node_modules', commands[command])];
  const child = spawn(process.execPath, [...script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
  });
  let output = '';
  if (capture) {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      output += `\n${command} did not end within ${minutes} minutes\n`;
      console.error(`${command} did not end within ${minutes} minutes`);
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      // A null code means a signal ended it, which is never a success.
      resolve({ code: code ?? 1, output });
    });
  });
}
