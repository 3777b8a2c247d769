/*
 * custom-elements.json is a page of the package's documentation: only what a merchant may rely on,
 * under the paths of the published files. It is committed, so it must come out the same everywhere.
 */

import { readTokens } from './scripts/tokens.mjs';

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const isPublic = ({ name, privacy }) =>
  privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name);

/** What Lit or the platform calls, or what only matters to a class that extends ours. */
const lifecycle = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'firstUpdated',
  'getUpdateComplete',
  'performUpdate',
  'render',
  'scheduleUpdate',
  'shadowRootOptions',
  'shouldUpdate',
  'styles',
  'update',
  'updated',
  'willUpdate',
]);

/** Replaces source paths wherever the analyzer wrote one: `path` of modules, `module` of references. */
function publishPaths(value) {
  if (Array.isArray(value)) {
    value.forEach(publishPaths);
  } else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'path' || key === 'module') && typeof inner === 'string') {
        value[key] = published(inner);
      } else {
        publishPaths(inner);
      }
    }
  }
}

function onlyPublicMembers(element) {
  const members = element.members?.filter(
    (member) => isPublic(member) && !lifecycle.has(member.name),
  );
  if (members) element.members = members;
  // An event found in the code but not in the JSDoc has no description: it is not public.
  if (element.events) element.events = element.events.filter((event) => event.description);
}

const tokens = new Map(readTokens().map((token) => [token.name, token]));

/** An element names the tokens that matter most to it; what they mean stands in the style sheets. */
function describeTokens({ cssProperties = [] }) {
  for (const property of cssProperties) {
    const token = tokens.get(property.name);
    if (!token) throw new Error(`${property.name} is no token that a style sheet reads`);
    Object.assign(property, { default: token.light, description: token.meaning });
  }
}

const byPath = (one, other) => (one.path < other.path ? -1 : 1);

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const modules = [];
    for (const module of manifest.modules) {
      const elements = (module.declarations ?? []).filter(({ tagName }) => tagName);
      if (elements.length === 0) continue;
      elements.forEach(onlyPublicMembers);
      elements.forEach(describeTokens);
      const names = new Set(elements.map(({ name }) => name));
      modules.push({
        ...module,
        declarations: elements,
        exports: (module.exports ?? []).filter(({ name }) => names.has(name)),
      });
      // The class modules register nothing; each has a neighbour that does.
      modules.push({
        kind: 'javascript-module',
        path: module.path.replace(/\.ts$/, '.define.ts'),
        declarations: [],
        exports: elements.map(({ name, tagName }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: module.path },
        })),
      });
    }
    manifest.modules = modules.sort(byPath);
    publishPaths(manifest.modules);
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.define.ts', 'src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
