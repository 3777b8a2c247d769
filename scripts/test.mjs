/**
 * `npm test`: everything that must hold. The last line is always `N passed, N failed`.
 * `npm test -- node`, `-- browser` or `-- e2e` runs only that suite (several may be named).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn, run } from './run.mjs';
import { testFolders } from './test-folders.mjs';

const testsOf = (suite) =>
  testFolders[suite].flatMap((folder) => filesIn(`test/${folder}`, '.test.ts'));
const inNode = testsOf('node');

const scratch = mkdtempSync(join(tmpdir(), 'customer-elements-test-'));
const countFile = (suite) => join(scratch, `${suite}.json`);

function nodeTests(suite, files, { concurrency, timeout }) {
  return run('node', [
    '--import',
    'tsx',
    '--test',
    `--test-timeout=${timeout}`,
    ...(concurrency ? [`--test-concurrency=${concurrency}`] : []),
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/count-node.mjs',
    `--test-reporter-destination=${countFile(suite)}`,
    ...files,
  ]);
}

/**
 * A file at a time. One that fails is run once more, and says so: on a machine that does other work
 * besides, a real browser now and then is late, and a mistake fails twice.
 */
async function runPages(files) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  let code = 0;
  for (const file of files) {
    // Node ends a file by this, too; all stories are in one.
    const timeout = file.startsWith('test/stories/') ? 900_000 : 180_000;
    const run = () => nodeTests('e2e', [file], { concurrency: 1, timeout });
    let ended = await run();
    if (ended.code !== 0) {
      console.log(`\ne2e: ${file} failed and is run once more`);
      ended = await run();
    }
    code ||= ended.code;
    const count = readCount('e2e');
    for (const key in sum) sum[key] += count[key] ?? 0;
  }
  writeFileSync(countFile('e2e'), JSON.stringify(sum));
  return { code };
}

const runBrowser = (files = []) =>
  run('wtr', files.length > 0 ? ['--files', ...files] : [], {
    env: { TEST_COUNT_FILE: countFile('browser') },
  });

/** Files that fail are run once more by themselves, for the same reason. */
async function runElements() {
  const first = await runBrowser();
  const { files = [], ...count } = readCount('browser');
  // Many failures are no accident.
  if (files.length === 0 || files.length > 3) return first;
  console.log(`\nbrowser: ${files.join(', ')} failed and is run once more`);
  const ended = await runBrowser(files);
  const again = readCount('browser');
  const sum = { ...count, failed: again.failed };
  sum.passed = count.passed + count.failed - again.failed;
  writeFileSync(countFile('browser'), JSON.stringify(sum));
  return ended;
}

// One after the other: two browsers at once make each other's timings worthless.
const suites = {
  node: {
    files: inNode,
    needsBuild: true,
    run: (files) => nodeTests('node', files, { timeout: 120_000 }),
  },
  browser: {
    files: testsOf('browser').filter((file) => !inNode.includes(file)),
    needsBuild: false,
    run: runElements,
  },
  e2e: {
    files: testsOf('e2e'),
    needsBuild: true,
    // Every test opens pages on a real server, which the test itself starts.
    run: runPages,
  },
};

function readCount(suite) {
  try {
    return JSON.parse(readFileSync(countFile(suite), 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const total = { passed: 0, failed: 0 };

async function runSuite(name) {
  const { files, run: start } = suites[name];
  if (files.length === 0) {
    console.log(`\n${name}: no tests`);
    return;
  }
  console.log(`\n${name}: ${files.length} files`);
  const { code } = await start(files);
  const count = readCount(name);
  // A runner that crashed, or that found nothing in files that exist, is a failure of its own.
  const ranNothing = count.passed + count.failed === 0;
  if (count.failed === 0 && (code !== 0 || ranNothing)) {
    console.log(`${name}: the runner ended with code ${code}, ${count.passed} tests had passed`);
    count.failed += 1;
  }
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.skipped > 0) console.log(`${name}: ${count.skipped} skipped`);
}

try {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in suites));
  if (unknown.length > 0) {
    throw new Error(`Unknown suite ${unknown.join(', ')}; there are ${Object.keys(suites)}`);
  }
  const known = Object.values(suites).flatMap(({ files }) => files);
  const stray = filesIn('test', '.test.ts').filter((file) => !known.includes(file));
  if (stray.length > 0) {
    throw new Error(`In no folder of scripts/test-folders.mjs: ${stray.join(', ')}`);
  }
  const names = wanted.length > 0 ? wanted : Object.keys(suites);
  if (names.some((name) => suites[name].needsBuild && suites[name].files.length > 0)) {
    // A process of its own: Vite's build makes `production` of NODE_ENV, and the demo would inherit it.
    const { code } = await run('node', ['scripts/build.mjs']);
    if (code !== 0) throw new Error('The build failed');
  }
  for (const name of names) await runSuite(name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
