/**
 * The public tokens, as the style sheets write them: the comment before a line such as
 * `--_ink: var(--ce-ink, …)` is its meaning, and what follows the name its default. Each is read in
 * one place only, so there is no second default to forget.
 */
import { readFileSync } from 'node:fs';
import { at, filesIn } from './run.mjs';

/** What data is painted with comes first, then what is pressed. */
const FIRST = ['src/styles/tokens.styles.ts', 'src/styles/control-tokens.styles.ts'];

/** The parts of a function's arguments: commas within brackets part nothing. */
export function argumentsOf(text) {
  const found = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((part) => part.trim());
}

/** The text up to the bracket that closes the one before `start`. */
function inBrackets(text, start) {
  let depth = 1;
  let end = start;
  while (depth > 0 && end < text.length) {
    if (text[end] === '(') depth += 1;
    if (text[end] === ')') depth -= 1;
    end += 1;
  }
  return text.slice(start, end - 1);
}

/** A value as one scheme has it: every `light-dark(…)` in it is one of its two. */
function inScheme(value, which) {
  let text = value;
  for (let found; (found = /light-dark\(/.exec(text));) {
    const start = found.index + found[0].length;
    const inner = inBrackets(text, start);
    text =
      text.slice(0, found.index) + argumentsOf(inner)[which] + text.slice(start + inner.length + 1);
  }
  return text.replace(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')');
}

/** @returns {{ name: string, meaning: string, light: string, dark: string }[]} */
export function readTokens() {
  const sources = [...new Set([...FIRST, ...filesIn('src', '.ts')])].map((path) => [
    path,
    readFileSync(at(path), 'utf8'),
  ]);
  const found = new Map();
  for (const [path, source] of sources) {
    for (const { index, 1: name } of source.matchAll(/var\(\s*(--ce-[\w-]+)/g)) {
      if (found.has(name)) {
        throw new Error(`${name} is read in ${found.get(name).path} and again in ${path}`);
      }
      const before = /\/\*\* ([^*]+) \*\/\s*(--_[\w-]+):\s*$/.exec(source.slice(0, index));
      if (!before) {
        throw new Error(`${path}: write what ${name} means before it, as /** … */`);
      }
      const [, ...rest] = argumentsOf(inBrackets(source, index + 'var('.length));
      found.set(name, {
        path,
        name,
        own: before[2],
        meaning: before[1].replace(/\s+/g, ' '),
        value: rest.join(', '),
      });
    }
  }
  const tokens = [...found.values()];
  // Made of other tokens: by the names that a page knows.
  const publicNames = new Map(tokens.map(({ own, name }) => [own, name]));
  publicNames.set('--_accent', '--ce-accent');
  const told = (value) =>
    value
      // The middle of the three densities.
      .replace(/^calc\((\S+) \+ .*var\(--_dense\).*\)$/, '$1')
      .replace(/var\((--_[\w-]+)\)/g, (all, own) => publicNames.get(own) ?? all);
  return tokens.map(({ name, meaning, value }) => ({
    name,
    meaning,
    light: told(inScheme(value, 0)),
    dark: told(inScheme(value, 1)),
  }));
}
