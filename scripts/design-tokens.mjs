/**
 * The tokens in the W3C's format for drawing tools (Design Tokens Format Module 2025.10), both ways.
 *
 * `npm run docs` writes `src/themes/design-tokens.json` from the style sheets: `light` and `dark`
 * hold colours and shadows, `shared` all else. What is derived from another token isn't in it.
 *
 * `node scripts/design-tokens.mjs brand.json > brand.css` makes a style sheet of such a file. A token
 * is known by the last part of its name (`ink`, `radius`), wherever it stands; others are left out.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { argumentsOf, readTokens } from './tokens.mjs';

export const DESIGN_TOKENS = 'src/themes/design-tokens.json';

const LENGTH = /^-?[\d.]+(px|rem)$/;

const measure = (text) => {
  const [, value, unit] = /^(-?[\d.]+)(\D*)$/.exec(text);
  return { value: Number(value), unit: unit || 'px' };
};

const hexOf = (channels) =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** `#1b1a17`, `rgb(27 26 23 / 0.36)` or `transparent`; undefined for what is derived. */
function color(text) {
  const hex = /^#([\da-f]{6})$/i.exec(text)?.[1];
  const rgb = /^rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+))?\)$/.exec(text);
  if (!hex && !rgb) return undefined;
  const channels = hex
    ? hex.match(/../g).map((pair) => parseInt(pair, 16))
    : rgb.slice(1, 4).map(Number);
  return {
    colorSpace: 'srgb',
    components: channels.map((value) => Number((value / 255).toFixed(4))),
    alpha: Number(rgb?.[4] ?? 1),
    hex: hexOf(channels),
  };
}

function shadow(text) {
  const layers = argumentsOf(text).map((layer) => {
    const [, lengths, paint] = /^((?:-?[\d.]+(?:px)? )+)(\S.*)$/.exec(layer) ?? [];
    const value = paint && color(paint);
    if (!value) return undefined;
    const [offsetX, offsetY, blur, spread = '0px'] = lengths.trim().split(' ');
    const sizes = { offsetX, offsetY, blur, spread };
    return {
      color: value,
      ...Object.fromEntries(Object.entries(sizes).map(([key, size]) => [key, measure(size)])),
    };
  });
  return layers.every(Boolean) ? layers : undefined;
}

/** Group, type and value of a default; undefined for what only CSS can say. */
function read(name, text) {
  if (color(text)) return ['color', 'color', color(text)];
  if (name.includes('shadow') && shadow(text)) return ['shadow', 'shadow', shadow(text)];
  if (LENGTH.test(text)) return ['size', 'dimension', measure(text)];
  if (/^[\d.]+m?s$/.test(text)) return ['duration', 'duration', measure(text)];
  if (name.startsWith('font') && text !== 'inherit') {
    return ['font', 'fontFamily', argumentsOf(text).map((part) => part.replaceAll("'", ''))];
  }
  return undefined;
}

/** @returns {object} all tokens whose defaults are values of their own */
export function designTokens() {
  const file = { light: {}, dark: {}, shared: {} };
  for (const { name: property, meaning, light, dark } of readTokens()) {
    const name = property.slice('--ce-'.length);
    const schemes = { light, dark };
    for (const scheme of ['light', 'dark']) {
      const found = read(name, schemes[scheme]);
      if (!found) continue;
      const [group, type, value] = found;
      const both = group === 'color' || group === 'shadow';
      if (!both && scheme === 'dark') continue;
      const place = file[both ? scheme : 'shared'];
      place[group] ??= { $type: type };
      place[group][name] = { $description: meaning, $value: value };
    }
  }
  return file;
}

/** Every token of a file with its place, its type inherited from the groups around it. */
function* tokensIn(group, path = [], type = undefined) {
  const ownType = group.$type ?? type;
  if ('$value' in group) {
    yield { path, type: ownType, value: group.$value };
    return;
  }
  for (const [name, inner] of Object.entries(group)) {
    if (name.startsWith('$') || !inner || typeof inner !== 'object') continue;
    yield* tokensIn(inner, [...path, name], ownType);
  }
}

const size = (value) => (typeof value === 'object' ? `${value.value}${value.unit}` : String(value));

function colorText(value) {
  if (typeof value === 'string') return value;
  const { colorSpace, components, alpha = 1, hex } = value;
  if (colorSpace === 'srgb' && hex && alpha === 1) return hex;
  const parts = components.map((part) => (part === 'none' ? part : Number(part)));
  const rest = alpha === 1 ? '' : ` / ${alpha}`;
  if (/^(ok)?l(ab|ch)$/.test(colorSpace)) return `${colorSpace}(${parts.join(' ')}${rest})`;
  return `color(${colorSpace} ${parts.join(' ')}${rest})`;
}

function shadowText(light, dark) {
  const inDark = [dark].flat();
  return [light]
    .flat()
    .map(({ color: paint, offsetX, offsetY, blur, spread, inset }, at) => {
      const sizes = [offsetX, offsetY, blur, spread].map(size);
      const paints = inSchemes(colorText(paint), inDark[at] && colorText(inDark[at].color));
      return [...(inset ? ['inset'] : []), ...sizes, paints].join(' ');
    })
    .join(', ');
}

const inSchemes = (light, dark = light) =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

/** A value as CSS; what differs in the dark are its colours. */
function cssText(type, light, dark) {
  if (type === 'color') return inSchemes(colorText(light), dark && colorText(dark));
  if (type === 'shadow') return typeof light === 'string' ? light : shadowText(light, dark);
  if (type === 'fontFamily') {
    const quoted = (name) => (/^[\w-]+$/.test(name) ? name : `'${name}'`);
    return [light].flat().map(quoted).join(', ');
  }
  return size(light);
}

/**
 * @param {object} file a parsed file of design tokens
 * @returns {string} the rule that sets the tokens it knows, for all elements of a page
 */
export function toCss(file) {
  const known = new Set(readTokens().map(({ name }) => name));
  const all = [...tokensIn(file)];
  const byPath = new Map(all.map((token) => [token.path.join('.'), token]));
  const resolve = (token, seen = new Set()) => {
    const alias = typeof token?.value === 'string' && /^\{(.+)\}$/.exec(token.value)?.[1];
    if (!alias) return token;
    if (seen.has(alias)) throw new Error(`{${alias}} leads to itself`);
    const target = byPath.get(alias);
    if (!target) throw new Error(`{${alias}} is not in the file`);
    return resolve({ ...target, type: target.type ?? token.type }, seen.add(alias));
  };
  const found = new Map();
  for (const token of all) {
    const name = `--ce-${token.path.at(-1)}`;
    if (!known.has(name)) continue;
    const { type, value } = resolve(token);
    const scheme = token.path.some((part) => /^dark$/i.test(part)) ? 'dark' : 'light';
    found.set(name, { ...found.get(name), type, [scheme]: value });
  }
  const lines = [...found].map(
    ([name, { light, dark, type }]) => `  ${name}: ${cssText(type, light ?? dark, dark)};`,
  );
  return `:root {\n${lines.join('\n')}\n}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [path] = process.argv.slice(2);
  if (!path) {
    console.error('Usage: node scripts/design-tokens.mjs tokens.json > theme.css');
    process.exitCode = 2;
  } else {
    process.stdout.write(toCss(JSON.parse(readFileSync(path, 'utf8'))));
  }
}
