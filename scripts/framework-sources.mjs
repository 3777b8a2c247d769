/**
 * What frameworks are told about the elements, written from custom-elements.json: the types that
 * src/frameworks turns into JSX, Vue and Svelte, and the React components of src/react.
 * `npm run docs` puts them into the sources; they are committed.
 */

const NOTE =
  '/* Written by `npm run docs` from custom-elements.json: change the element instead. */';

const comment = (text) =>
  text ? `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */` : '';
const quoted = (name) => `'${name}'`;

/** `ce-row-open` is `onCeRowOpen` in React, as other kits on Lit name theirs. */
const reactName = (event) =>
  `on${event.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())}`;

const fieldsOf = ({ members = [] }) =>
  members.filter(
    ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic,
  );

const detailTypes = (elements) =>
  elements.flatMap(({ events = [] }) =>
    events.flatMap(({ type }) => type.text.match(/\b[A-Z]\w*Detail\b/g) ?? []),
  );

const perElement = (elements, linesOf) =>
  elements
    .map((element) => `${quoted(element.tagName)}: {\n${linesOf(element).join('\n')}\n};`)
    .join('\n');

function elementTypes(elements) {
  const imported = new Set([...elements.map(({ name }) => name), ...detailTypes(elements)]);
  const attributes = perElement(elements, ({ name, attributes = [] }) =>
    attributes.map(
      ({ name: attribute, fieldName, description }) =>
        `${comment(description)}\n${quoted(attribute)}?: Written<${name}['${fieldName}']>;`,
    ),
  );
  const events = perElement(elements, ({ events: own = [] }) =>
    own.map(
      ({ name, type, description }) => `${comment(description)}\n${quoted(name)}: ${type.text};`,
    ),
  );
  const properties = elements.map((element) => {
    const names = fieldsOf(element).map(({ name }) => quoted(name));
    return `${quoted(element.tagName)}: Partial<Pick<${element.name}, ${names.join(' | ')}>>;`;
  });
  return `${NOTE}
import type { ${[...imported].sort().join(', ')} } from '../index.js';

/** A value as an attribute may say it: numbers also as text, and a name alone for what is on. */
type Written<Value> =
  | Value
  | (NonNullable<Value> extends number ? \`\${number}\` : never)
  | (NonNullable<Value> extends boolean ? '' : never);

/** The class behind each tag. */
export interface Elements {
${elements.map(({ name, tagName, summary }) => `${comment(summary)}\n${quoted(tagName)}: ${name};`).join('\n')}
}

/** What may be written in HTML, by tag. */
export interface ElementAttributes {
${attributes}
}

/** What may be set from a script, by tag. */
export interface ElementProperties {
${properties.join('\n')}
}

/** What is fired, by tag. */
export interface ElementEvents {
${events}
}
`;
}

/** A module for each, so that bundlers leave out elements that a page doesn't use. */
const reactComponent = ({ name, tagName, summary, events = [] }) => `'use client';
${NOTE}
import { createComponent${events.length > 0 ? ', type EventName' : ''} } from '@lit/react';
import * as React from 'react';
import { ${name} as ${name}Element } from '../elements/${tagName}/${tagName}.js';
import type { ElementEvents } from '../frameworks/elements.js';

type Events = ElementEvents['${tagName}'];

${name}Element.define();

${comment(summary)}
export const ${name} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: ${name}Element,
  events: {
    ${events.map(({ name: event }) => `${reactName(event)}: '${event}' as EventName<Events['${event}']>,`).join('\n')}
  },
});
`;

/**
 * @param {readonly object[]} elements declarations of custom-elements.json
 * @returns {Readonly<Record<string, string>>} texts by path, to be formatted
 */
export const frameworkSources = (elements) => ({
  'src/frameworks/elements.ts': elementTypes(elements),
  ...Object.fromEntries(
    elements.map((element) => [`src/react/${element.tagName}.ts`, reactComponent(element)]),
  ),
  'src/react/index.ts': `/** Entry \`customer-elements/react\`: a React component for each element. */
${NOTE}
${elements.map(({ name, tagName }) => `export { ${name} } from './${tagName}.js';`).join('\n')}
`,
});
