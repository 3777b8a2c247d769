/**
 * llms.txt: the kit on one page for a language model, from the manifest and from the README's own
 * sections. See https://llmstxt.org.
 */

/** The text below a heading, up to the next of the same rank or a higher one. */
function section(markdown, heading) {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new Error(`README.md has no section "${heading}"`);
  const rank = lines[start].indexOf(' ');
  let isCode = false;
  const length = lines.slice(start + 1).findIndex((line) => {
    if (line.startsWith('```')) isCode = !isCode;
    return !isCode && /^#+ /.test(line) && line.indexOf(' ') <= rank;
  });
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

/** The first paragraph. */
const introduction = (markdown) => markdown.split('\n\n')[1].replaceAll('\n', ' ');

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

const list = (title, items) =>
  items.length > 0 ? [`${title}:`, ...items.map((item) => `- ${item}`), ''] : [];

function elementText({ tagName, summary, attributes = [], events = [], slots = [] }) {
  return [
    `### <${tagName}>`,
    '',
    `${oneLine(summary)} Everything about it: docs/elements/${tagName}.md`,
    '',
    ...list(
      'Attributes',
      attributes.map(
        ({ name, type, description }) => `\`${name}\` (${type.text}): ${oneLine(description)}`,
      ),
    ),
    ...list(
      'Events',
      events.map(({ name, description }) => `\`${name}\`: ${oneLine(description)}`),
    ),
    ...list(
      'Slots',
      slots.map(({ name, description }) => `\`${name || 'default'}\`: ${oneLine(description)}`),
    ),
  ];
}

/** What is left out: a model that sets a site up needs how, not how it looks. */
const SECTIONS = ['Put it into your site', 'Sessions', 'Content Security Policy'];

export function llmsText(elements, readme) {
  return [
    '# customer-elements',
    '',
    `> ${introduction(readme)}`,
    '',
    ...SECTIONS.flatMap((name) => [`## ${name}`, '', section(readme, name), '']),
    '## Elements',
    '',
    ...elements.flatMap(elementText),
  ].join('\n');
}
