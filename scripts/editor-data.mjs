/**
 * dist/editors/: completion and hover texts for VS Code and the JetBrains editors, from
 * custom-elements.json. A part of the build, so they are never older than the elements.
 */
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { at } from './run.mjs';

const OPTIONS = {
  outdir: at('dist/editors'),
  descriptionSrc: 'summary',
  // What a style sheet or a script uses is completed there, and needn't stand at the tag.
  hideCssPartsDocs: true,
  hideCssPropertiesDocs: true,
  hideMethodDocs: true,
  hideLogs: true,
};

/** The elements; a token is named by the first that has it, or it would be offered once for each. */
function readManifest() {
  const manifest = JSON.parse(readFileSync(at('custom-elements.json'), 'utf8'));
  const seen = new Set();
  for (const { cssProperties } of manifest.modules.flatMap(({ declarations }) => declarations)) {
    const own = cssProperties?.splice(0).filter(({ name }) => !seen.has(name)) ?? [];
    own.forEach(({ name }) => seen.add(name));
    cssProperties?.push(...own);
  }
  return manifest;
}

export function writeEditorData() {
  generateVsCodeCustomElementData(readManifest(), OPTIONS);
  generateJetBrainsWebTypes(readManifest(), { ...OPTIONS, packageJson: false });
}
