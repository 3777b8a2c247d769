import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly tagName?: string }[];
  }[];
}

describe('the guide to frameworks', () => {
  it('tells Vue all tags of the kit, and none of its own', () => {
    const [, source] = /KIT = \/(.+)\/`/.exec(read('docs/guides/frameworks.md')) ?? [];
    assert.ok(source);
    const pattern = new RegExp(source);
    const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
    const tags = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    assert.ok(tags.length > 10);
    for (const tag of tags) assert.match(tag, pattern);
    for (const tag of ['router-view', 'keep-alive']) assert.doesNotMatch(tag, pattern);
  });
});
