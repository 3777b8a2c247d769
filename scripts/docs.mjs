/**
 * `npm run docs`: writes the tables of the documents anew, each between `<!-- api:NAME -->` and
 * `<!-- /api:NAME -->`. NAME is a tag of custom-elements.json, or one of `tokens`, `scopes` and
 * `routes`, which are read from the sources. `npm run docs -- --check` changes nothing and fails
 * where a table is not what the code says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { at, filesIn } from './run.mjs';

const read = (path) => readFileSync(at(path), 'utf8');

const declarations = JSON.parse(read('custom-elements.json')).modules.flatMap(
  (module) => module.declarations,
);

const code = (text) => (text ? `\`${text}\`` : '–');
const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** A table, or nothing where there are no rows. */
function table(heads, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')];
}

const titled = (title, ...parts) => (parts.length > 0 ? [`**${title}**`, ...parts] : []);

/** What `CustomEvent<…>` carries; an empty detail is nothing to write of. */
function detailOf({ type }) {
  const detail = /^CustomEvent<(.*)>$/.exec(type?.text ?? '')?.[1] ?? '';
  return detail === 'Record<string, never>' ? '' : detail;
}

function elementTables({ members = [], events = [], slots = [], cssParts = [], cssStates = [] }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  const named = (heads, items) =>
    table(
      heads,
      items.map(({ name, description }) => [code(name || '(default)'), description]),
    );
  return [
    ...titled(
      'Attributes and properties',
      ...table(
        ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
        fields.map(({ attribute, name, type, default: value, readonly, description }) => [
          code(attribute),
          code(name) + (readonly ? ' (read only)' : ''),
          code(type?.text),
          code(value === "''" ? '' : value),
          description,
        ]),
      ),
    ),
    ...titled(
      'Methods',
      ...table(
        ['Method', 'Meaning'],
        methods.map(({ name, static: isStatic, parameters = [], description }) => [
          `\`${name}(${parameters.map((parameter) => parameter.name).join(', ')})\`` +
            (isStatic ? ' of the class' : ''),
          description,
        ]),
      ),
    ),
    ...titled(
      'Events',
      ...table(
        ['Event', 'Detail', 'Meaning'],
        events.map((event) => [code(event.name), code(detailOf(event)), event.description]),
      ),
    ),
    ...titled('Slots', ...named(['Slot', 'Meaning'], slots)),
    ...titled('Parts, for `::part()`', ...named(['Part', 'Meaning'], cssParts)),
    ...titled('States, for `:state()`', ...named(['State', 'Meaning'], cssStates)),
  ];
}

const TOKENS_FILE = 'src/styles/tokens.styles.ts';

/** Tokens that no element's own documentation explains. */
const TOKENS = {
  '--ce-surface': 'Ground of dialogs and of fields in them.',
  '--ce-selected': 'Ground of a selected row.',
  '--ce-backdrop': 'What lies over the page behind a dialog.',
  '--ce-danger': 'What ends something for good.',
  '--ce-duration-overlay': 'How long a dialog or menu takes to appear.',
  '--ce-shadow-dialog': 'Shadow of dialogs.',
  '--ce-shadow-popover': 'Shadow of menus and popovers.',
  '--ce-positive-ink': 'Text of what went well.',
  '--ce-info-ink': 'Text of a badge that informs.',
  '--ce-info-surface': 'Ground of a badge that informs.',
  '--ce-info-line': 'Border of a badge that informs, where borders are shown.',
  '--ce-warning-ink': 'Text of a warning.',
  '--ce-warning-surface': 'Ground of a warning.',
  '--ce-warning-line': 'Border of a warning, where borders are shown.',
  '--ce-negative-ink': 'Text of what failed.',
  '--ce-negative-surface': 'Ground of what failed.',
  '--ce-negative-line': 'Border of what failed, where borders are shown.',
  '--ce-surface-sunken': 'Ground of what lies below the page.',
  '--ce-ink-2': 'Second text, such as labels.',
  '--ce-ink-3': 'Quiet text.',
  '--ce-line': 'Lines between rows.',
  '--ce-line-2': 'Lines around parts.',
  '--ce-line-strong': 'Lines that show what can be pressed.',
  '--ce-hover': 'Ground of what the pointer is on.',
  '--ce-skeleton': 'Bars while data loads.',
  '--ce-font-mono': 'Font family of ids.',
  '--ce-duration': 'Length of transitions.',
  '--ce-accent-ink': 'Text on the accent colour.',
};

/** The parts of a function's arguments: commas within brackets part nothing. */
function argumentsOf(text) {
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

function tokenTables() {
  // What all elements share comes first.
  const paths = new Set([TOKENS_FILE, ...filesIn('src', '.ts')]);
  const meanings = { ...TOKENS };
  for (const { name, description } of declarations.flatMap(
    ({ cssProperties = [] }) => cssProperties,
  )) {
    meanings[name] = description;
  }
  const defaults = new Map();
  for (const source of [...paths].map(read)) {
    for (const { index } of source.matchAll(/var\(\s*--ce-/g)) {
      const [name, ...rest] = argumentsOf(inBrackets(source, index + 'var('.length));
      // A denser table has a smaller text; the usual one comes first.
      if (!defaults.has(name)) defaults.set(name, rest.join(', '));
    }
  }
  const rows = [...defaults].map(([name, value]) => {
    if (!meanings[name])
      throw new Error(`${name} has no meaning: write one into its element's JSDoc`);
    const pair = /^light-dark\((.*)\)$/s.exec(value)?.[1];
    const [light, dark] = pair ? argumentsOf(pair) : [value, value];
    return [code(name), code(light), dark === light ? 'same' : code(dark), meanings[name]];
  });
  return table(['Token', 'Default, light', 'Default, dark', 'Meaning'], rows);
}

const load = (path) => tsImport(`../${path}`, import.meta.url);

async function routeTables() {
  const { routes } = await load('src/server/index.ts');
  const rows = routes.map(({ operation: { method, path, access } }) => [
    code(`${method} ${path}`),
    code(access.staff),
    code(access.customer),
  ]);
  return table(['Route, below `{mount}/v1`', 'Scope of staff', 'Scope of a customer'], rows);
}

async function scopeTables() {
  const { routes } = await load('src/server/index.ts');
  const { STAFF_SCOPES, CUSTOMER_SCOPES } = await load('src/protocol/scopes.ts');
  const rowsOf = (role, scopes) =>
    scopes.map((scope) => {
      const opened = routes
        .map(({ operation }) => operation)
        .filter(({ access }) => access[role] === scope)
        .map(({ method, path }) => code(`${method} ${path}`));
      return [role === 'staff' ? 'Staff' : 'Customer', code(scope), opened.join(', ') || '–'];
    });
  return table(
    ['Role', 'Scope', 'Opens'],
    [...rowsOf('staff', STAFF_SCOPES), ...rowsOf('customer', CUSTOMER_SCOPES)],
  );
}

async function tablesFor(name) {
  const element = declarations.find(({ tagName }) => tagName === name);
  if (element) return elementTables(element);
  const others = { tokens: tokenTables, routes: routeTables, scopes: scopeTables };
  if (!Object.hasOwn(others, name)) throw new Error(`There is nothing called ${name} to write of`);
  return others[name]();
}

async function written(path) {
  let text = read(path);
  for (const [block, start, name] of text.matchAll(
    /(<!-- api:([\w-]+) -->\n)[^]*?(?=<!-- \/api:\2 -->)/g,
  )) {
    const tables = (await tablesFor(name)).join('\n\n');
    text = text.replace(block, () => `${start}\n${tables}\n\n`);
  }
  const config = await resolveConfig(at(path));
  return format(text, { ...config, parser: 'markdown' });
}

const isCheck = process.argv.includes('--check');
for (const path of ['README.md', 'CONTRIBUTING.md', ...filesIn('docs', '.md')]) {
  const text = await written(path);
  if (text === read(path)) continue;
  if (isCheck) {
    console.error(`${path} is not what the code says: run \`npm run docs\` and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(at(path), text);
    console.log(`docs: ${path}`);
  }
}
