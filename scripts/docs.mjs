/**
 * `npm run docs`: writes the tables of the documents anew, each between `<!-- api:NAME -->` and
 * `<!-- /api:NAME -->`. NAME is a tag of custom-elements.json, or one of `tokens`, `scopes` and
 * `routes`, which are read from the sources. `npm run docs -- --check` changes nothing and fails
 * where a table is not what the code says. Written with them: the design tokens for drawing tools, what
 * frameworks are told about the elements, and llms.txt.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { DESIGN_TOKENS, designTokens } from './design-tokens.mjs';
import { frameworkSources } from './framework-sources.mjs';
import { llmsText } from './llms-text.mjs';
import { at, filesIn } from './run.mjs';
import { readTokens } from './tokens.mjs';

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

function tokenTables() {
  const rows = readTokens().map(({ name, meaning, light, dark }) => [
    code(name),
    code(light),
    dark === light ? 'same' : code(dark),
    meaning,
  ]);
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

async function formatted(path, text, parser) {
  return format(text, { ...(await resolveConfig(at(path))), parser });
}

async function written(path) {
  let text = read(path);
  for (const [block, start, name] of text.matchAll(
    /(<!-- api:([\w-]+) -->\n)[^]*?(?=<!-- \/api:\2 -->)/g,
  )) {
    const tables = (await tablesFor(name)).join('\n\n');
    text = text.replace(block, () => `${start}\n${tables}\n\n`);
  }
  return formatted(path, text, 'markdown');
}

const isCheck = process.argv.includes('--check');

function update(path, text) {
  if (existsSync(at(path)) && text === read(path)) return;
  if (isCheck) {
    console.error(`${path} is not what the code says: run \`npm run docs\` and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(at(path), text);
    console.log(`docs: ${path}`);
  }
}

for (const path of ['README.md', 'CONTRIBUTING.md', ...filesIn('docs', '.md')]) {
  update(path, await written(path));
}

const tokens = JSON.stringify(designTokens());
update(DESIGN_TOKENS, await formatted(DESIGN_TOKENS, tokens, 'json'));
for (const [path, text] of Object.entries(frameworkSources(declarations))) {
  update(path, await formatted(path, text, 'typescript'));
}
update('llms.txt', llmsText(declarations, read('README.md')));
