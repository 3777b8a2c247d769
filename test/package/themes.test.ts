import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { at, filesIn } from '../../scripts/run.mjs';
import { readTokens } from '../../scripts/tokens.mjs';

const BRIDGES = ['bootstrap', 'material', 'shadcn', 'tailwind', 'web-awesome'];
const known = new Set(readTokens().map(({ name }) => name));

test('there is a bridge for each of the usual systems', () => {
  const found = filesIn('src/themes', '.css').map((path) => basename(path, '.css'));
  assert.deepEqual(found, BRIDGES);
});

for (const name of BRIDGES) {
  test(`${name}: less than 1 kB, only tokens that are read, each once`, () => {
    const css = readFileSync(at(`src/themes/${name}.css`), 'utf8');
    assert.ok(Buffer.byteLength(css) < 1024, `${String(Buffer.byteLength(css))} bytes`);
    const set = [...css.matchAll(/^ {2}(--ce-[\w-]+):/gm)].map(([, token = '']) => token);
    assert.ok(set.includes('--ce-accent') && set.includes('--ce-ink') && set.length > 10);
    assert.deepEqual(
      set.filter((token) => !known.has(token)),
      [],
    );
    assert.equal(new Set(set).size, set.length);
  });
}
