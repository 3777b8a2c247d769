import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at, filesIn, run } from '../../scripts/run.mjs';

/*
 * A page in each framework, checked against the built package as a merchant's own compiler does it:
 * each line that says `wrong` is an error, and no other.
 */

const FOLDER = 'test/package/frameworks';

/** React 18 reads the files of React 19 by its own types. */
const frameworks = {
  'react-19': { checker: 'tsc', pages: 'react-19' },
  'react-18': { checker: 'tsc', pages: 'react-19' },
  solid: { checker: 'tsc', pages: 'solid' },
  vue: { checker: 'vue-tsc', pages: 'vue' },
  svelte: { checker: 'svelte-check', pages: 'svelte' },
};

function argumentsFor(checker: string, folder: string): string[] {
  return checker === 'svelte-check'
    ? ['--output', 'machine', '--workspace', folder, '--tsconfig', `${folder}/tsconfig.json`]
    : ['--pretty', 'false', '-p', folder];
}

function wrongLines(path: string): string[] {
  const name = path.split('/').at(-1) ?? '';
  const lines = readFileSync(at(path), 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.includes('wrong') ? [`${name}:${index + 1}`] : []));
}

/** tsc says `folder/file(line,column): error`, svelte-check `ERROR "file" line:column`. */
const REPORT = /([\w-]+\.\w+)(?:\(|" )(\d+)[,:]\d+/g;

describe('types for frameworks', { concurrency: 2 }, () => {
  for (const [name, { checker, pages }] of Object.entries(frameworks)) {
    it(`${name}: what is right passes, what is wrong is an error`, async () => {
      const folder = at(FOLDER, name);
      const wrong = filesIn(`${FOLDER}/${pages}`)
        .filter((path) => !path.endsWith('.json'))
        .flatMap(wrongLines);
      const { output } = await run(checker, argumentsFor(checker, folder), { capture: true });
      const reported = [...output.matchAll(REPORT)].map(([, file, line]) => `${file}:${line}`);
      assert.ok(wrong.length >= 4);
      assert.deepEqual([...new Set(reported)].sort(), wrong.sort(), output);
    });
  }
});
