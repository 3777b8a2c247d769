import manifest from '../custom-elements.json';

/*
 * Turns a visitor's HTML into elements without ever giving it to the browser's parser: a snippet comes
 * by links too, so nothing in it may do more than the kit's own tags can.
 */

/** What may stand around and inside the kit's elements, with the attributes that each may have. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  button: [],
  code: [],
  div: [],
  em: [],
  h1: [],
  h2: [],
  h3: [],
  p: [],
  section: [],
  span: [],
  strong: [],
};
const ANYWHERE = ['id', 'slot', 'lang', 'dir', 'data-view', 'data-label', 'aria-label'];

const KIT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations }): readonly object[] => declarations)
    .flatMap((declaration) => {
      const { tagName, attributes = [] } = declaration as {
        tagName?: string;
        attributes?: readonly { name: string }[];
      };
      // The page has its session already, and nobody else's address goes into it.
      if (!tagName || tagName === 'customer-session') return [];
      return [[tagName, attributes.map(({ name }) => name)]];
    }),
);
const ALLOWED: Readonly<Record<string, readonly string[]>> = { ...PLAIN, ...KIT };

export interface Snippet {
  readonly nodes: readonly Node[];
  /** What was left out and why, a line each. */
  readonly notes: readonly string[];
}

const PIECE = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</gi;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

export function readSnippet(source: string): Snippet {
  const root = document.createDocumentFragment();
  const notes = new Set<string>();
  let place: Node = root;

  const leave = (tag: string): void => {
    for (let open: Node | null = place; open && open !== root; open = open.parentNode) {
      if ((open as Element).localName !== tag) continue;
      place = open.parentNode ?? root;
      return;
    }
  };

  for (const [piece, slash, name, attributes = ''] of source.matchAll(PIECE)) {
    if (piece.startsWith('<!--')) continue;
    if (!name) {
      place.appendChild(document.createTextNode(decode(piece)));
      continue;
    }
    const tag = name.toLowerCase();
    if (tag === 'customer-session') {
      if (!slash) notes.add('<customer-session> is around your snippet already.');
      continue;
    }
    if (!Object.hasOwn(ALLOWED, tag)) {
      if (!slash) notes.add(`<${tag}> is left out: this page takes the kit’s tags and plain text.`);
      continue;
    }
    if (slash) {
      leave(tag);
      continue;
    }
    const element = document.createElement(tag);
    for (const note of setAttributes(element, attributes)) notes.add(note);
    place.appendChild(element);
    place = element;
  }
  return { nodes: [...root.childNodes], notes: [...notes] };
}

function setAttributes(element: HTMLElement, source: string): string[] {
  const tag = element.localName;
  return [...source.matchAll(ATTRIBUTE)].flatMap(([, given = '', double, single, bare]) => {
    const name = given.toLowerCase();
    const value = decode(double ?? single ?? bare ?? '');
    if (![...ANYWHERE, ...(ALLOWED[tag] ?? [])].includes(name)) {
      return [`${name} of <${tag}> is left out: the element has no such attribute.`];
    }
    if (name.endsWith('href') && !isSafeLink(value)) {
      return [`${name} of <${tag}> is left out: links lead to http, https or mailto.`];
    }
    element.setAttribute(name, value);
    return [];
  });
}

function isSafeLink(address: string): boolean {
  const { protocol } = new URL(address, location.href);
  return ['http:', 'https:', 'mailto:'].includes(protocol);
}

const decode = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
