/**
 * `npm run sri`: the integrity hashes of the built CDN files, which the build also keeps in
 * dist/cdn/sri.json. `npm run sri -- https://cdn.example/dist/cdn/` prints tags for that address.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at, filesIn } from './run.mjs';

const FOLDER = 'dist/cdn/';
const INDEX = at(FOLDER, 'sri.json');

const hashOf = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(at(path)))
    .digest('base64')}`;

/** Writes dist/cdn/sri.json: a hash for each script, by its path below dist/cdn/. */
export function writeSri() {
  const hashes = filesIn(FOLDER, '.js').map((path) => [path.slice(FOLDER.length), hashOf(path)]);
  writeFileSync(INDEX, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

/** The loader with all that it may load later, pinned by an import map; it must come first. */
function tagsFor(address, { 'customer-elements.js': loader, ...others }) {
  const chunks = Object.entries(others).filter(([path]) => path.startsWith('chunks/'));
  const integrity = Object.fromEntries(chunks.map(([path, hash]) => [address + path, hash]));
  return `<script type="importmap">
${JSON.stringify({ integrity }, null, 2)}
</script>
<script type="module" src="${address}customer-elements.js" integrity="${loader}" crossorigin></script>`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const hashes = JSON.parse(readFileSync(INDEX, 'utf8'));
  const address = process.argv[2];
  console.log(
    address
      ? tagsFor(address.replace(/\/*$/, '/'), hashes)
      : Object.entries(hashes)
          .map(([path, hash]) => `${hash}  ${path}`)
          .join('\n'),
  );
}
