/**
 * Takes out of Lit what only browsers need that the kit doesn't support, and what nobody asks of a
 * bundled copy: hooks for polyfills and hydration, a fallback for constructable style sheets, and the
 * list of versions. Names the places only; the minifier removes what they lead to. Text that a later
 * Lit writes otherwise stays as it is.
 */
import MagicString from 'magic-string';

const places = [
  [/[\w$]+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support/g, 'undefined'],
  [/\([\w$]+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[^"]+"\)/g, '0'],
  [
    /[\w$]+\.ShadowRoot&&\([^)]*ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/g,
    'true',
  ],
];

/** The plugin, for Vite and Rolldown. */
export const modernLit = () => ({
  name: 'modern-lit',
  transform(code, id) {
    if (!/\/(?:lit-html|lit-element|reactive-element)\/[\w-]+\.js$/.test(id.split('?')[0]))
      return undefined;
    const result = new MagicString(code);
    for (const [place, value] of places) result.replaceAll(place, value);
    if (!result.hasChanged()) return undefined;
    return { code: result.toString(), map: result.generateMap({ hires: true }) };
  },
});
