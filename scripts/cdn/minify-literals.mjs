/**
 * Takes out of css`…` and html`…` what only their authors need: comments and indentation. It never
 * takes away a space that could mean something, so that it needs no understanding of either
 * language; ready-made minifiers save a few bytes more, and stumble over nesting or container queries.
 */
import MagicString from 'magic-string';
import { parseAst } from 'vite';

const string = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/.source;
const blank = /(?:\s|\/\*[^]*?\*\/)/.source;
const cssToken = new RegExp(
  [
    `(${string})`,
    `${blank}*(?:(;)${blank}*(?=})|([{};,])${blank}*)`,
    `(:)${blank}+`,
    String.raw`(?<![\w.])(0)(?=\.\d)`,
    `${blank}+`,
  ].join('|'),
  'g',
);

/**
 * Around `{ } ; ,` and behind `:` a space means nothing; anywhere else (`a :hover`, `1px + 2px`) one
 * stays. Nor do the last `;` of a block and the nought of `0.5` mean anything.
 */
export const minifyCss = (text) =>
  text.replace(cssToken, (_, quoted, last, mark, colon, nought) =>
    last || nought ? '' : (quoted ?? mark ?? colon ?? ' '),
  );

/**
 * White space stays white space: a space between two inline elements can be seen. A line's break
 * within a tag, before its `>`, is none of the text.
 */
export const minifyHtml = (text) =>
  text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s*\n\s*(?=>)/g, '')
    .replace(/\s*\n\s*/g, ' ');

const minifiers = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

function* taggedTemplates(node) {
  if (Array.isArray(node)) {
    for (const inner of node) yield* taggedTemplates(inner);
  } else if (node && typeof node.type === 'string') {
    if (node.type === 'TaggedTemplateExpression' && node.tag.name in minifiers) yield node;
    for (const key in node) yield* taggedTemplates(node[key]);
  }
}

/** The plugin, for Vite and Rolldown. It must see the sources before anything renames a tag. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(css|html|svg)`/.test(code)) return undefined;
    const result = new MagicString(code);
    for (const { tag, quasi } of taggedTemplates(parseAst(code, { lang: 'ts' }).body)) {
      for (const { value, start, end, tail } of quasi.quasis) {
        // The parser counts the signs around a piece to it: "`" or "}" before, "`" or "${" after.
        const [from, to] = [start + 1, end - (tail ? 1 : 2)];
        if (code.slice(from, to) !== value.raw) throw new Error(`${id}: lost at ${start}`);
        const text = minifiers[tag.name](value.raw);
        if (text !== value.raw) result.update(from, to, text);
      }
    }
    return { code: result.toString(), map: result.generateMap({ hires: true }) };
  },
});
