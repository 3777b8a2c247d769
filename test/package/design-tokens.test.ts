import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designTokens, toCss } from '../../scripts/design-tokens.mjs';
import { argumentsOf, readTokens } from '../../scripts/tokens.mjs';

/** What CSS says of a token, as scheme by scheme. */
function declared(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/^ {2}(--ce-[\w-]+): (.*);$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

test('every token has a meaning and a default, and no name twice', () => {
  const tokens = readTokens();
  assert.ok(tokens.length > 30);
  for (const { name, meaning, light, dark } of tokens) {
    assert.match(meaning, /^[A-Z].*\.$/, name);
    assert.ok(light && dark, name);
    assert.doesNotMatch(light + dark, /--_|light-dark/, `${name} tells a private name`);
  }
  assert.equal(new Set(tokens.map(({ name }) => name)).size, tokens.length);
});

test('tokens go out and come back as they were', () => {
  const css = declared(toCss(JSON.parse(JSON.stringify(designTokens())) as object));
  const lost: string[] = [];
  for (const { name, light, dark } of readTokens()) {
    const value = css.get(name);
    if (value === undefined) lost.push(name);
    else if (light.startsWith('#')) {
      assert.equal(value, light === dark ? light : `light-dark(${light}, ${dark})`, name);
    } else if (/^[\d.]+(px|rem|ms)$/.test(light)) assert.equal(value, light, name);
  }
  // These are other words of CSS, or made of another token.
  assert.deepEqual(lost, [
    '--ce-font',
    '--ce-accent-fill',
    '--ce-focus-color',
    '--ce-selected',
    '--ce-radius-card',
  ]);
});

test('a shadow keeps its layers, with the colour of each scheme', () => {
  const shadow = declared(toCss(designTokens())).get('--ce-shadow-popover') ?? '';
  assert.equal(argumentsOf(shadow).length, 2);
  assert.match(shadow, /^0px 1px 2px 0px light-dark\(color\(srgb /);
});

test('a file of a drawing tool: aliases, plain values, wide colours, names of its own', () => {
  const css = declared(
    toCss({
      brand: {
        $type: 'color',
        plum: { $value: '#7a2e6b' },
        accent: { $value: '{brand.plum}' },
        ink: { $value: { colorSpace: 'oklch', components: [0.2, 0.01, 80] } },
        unheard: { $value: '#123456' },
      },
      shape: { radius: { $type: 'dimension', $value: '4px' } },
      'font-mono': { $type: 'fontFamily', $value: ['Fira Code', 'monospace'] },
      dark: { $type: 'color', ink: { $value: '#eeeeee' } },
    }),
  );
  assert.deepEqual(Object.fromEntries(css), {
    '--ce-accent': '#7a2e6b',
    '--ce-ink': 'light-dark(oklch(0.2 0.01 80), #eeeeee)',
    '--ce-radius': '4px',
    '--ce-font-mono': "'Fira Code', monospace",
  });
});

test('an alias that leads nowhere or in a circle is told', () => {
  const file = (value: string) => ({ $type: 'color', accent: { $value: value } });
  assert.throws(() => toCss(file('{missing}')), /\{missing\} is not in the file/);
  assert.throws(() => toCss(file('{accent}')), /leads to itself/);
});
