import type { Preview } from '@storybook/web-components-vite';

type ArgTypesEnhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** What we read of custom-elements.json. */
interface Named {
  name: string;
  description?: string;
  privacy?: string;
  /** Of an attribute: its property. */
  fieldName?: string;
}

interface Declaration {
  members?: Named[];
  attributes?: Named[];
  slots?: Named[];
  cssParts?: Named[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/**
 * The manifest as Storybook's table needs it, which has one row a name: no private members, one name
 * for a property and its attribute (`pageSize`, `page-size`), different ones for a property, a slot
 * and a part that are called alike (`heading`).
 */
export function forControls(manifest: Manifest): object {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations.map(oneRowEach),
    })),
  };
}

function oneRowEach(element: Declaration): Declaration {
  const { members = [], attributes = [], slots = [], cssParts = [] } = element;
  return {
    ...element,
    members: members.filter(isPublic).map((member) => describe(member, attributes)),
    attributes: attributes.filter(({ name, fieldName }) => name === fieldName),
    slots: slots.map((slot) => ({ ...slot, name: slot.name ? `slot="${slot.name}"` : 'slot' })),
    cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
  };
}

function isPublic({ name, privacy }: Named): boolean {
  return privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name);
}

function describe(member: Named, attributes: readonly Named[]): Named {
  const attribute = attributes.find(({ fieldName }) => fieldName === member.name)?.name;
  if (!attribute || attribute === member.name) return member;
  return { ...member, description: `${member.description ?? ''} Attribute: \`${attribute}\`.` };
}

/** Only attributes and properties can be set by hand; the rest of the table is to be read. */
export const onlySettable: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      /^(attributes|properties)$/.test(argType.table?.category ?? '')
        ? argType
        : { ...argType, control: false },
    ]),
  );
