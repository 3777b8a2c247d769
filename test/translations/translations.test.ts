import { expect } from '@open-wc/testing';
import en from '../../src/translations/en.js';
import ja from '../../src/translations/ja.js';
import { loadTranslation } from '../../src/translations/load.js';

/** Written the same in both: figures only. */
const SAME = new Set(['$dir', 'rowRange']);

const SAMPLES = ['Alpha', 'Beta'];

function say(term: unknown): string {
  if (typeof term !== 'function') return String(term);
  const write = term as (...args: unknown[]) => string;
  return write.length === 1 && write.toString().includes('seconds')
    ? write(5)
    : write(...SAMPLES.slice(0, write.length));
}

describe('translations', () => {
  const texts = { en, ja } as unknown as Record<string, Record<string, unknown>>;

  it('have the same keys in every language', () => {
    expect(Object.keys(ja).sort()).to.deep.equal(Object.keys(en).sort());
  });

  for (const key of Object.keys(en)) {
    it(`${key} takes the same values in every language and uses each of them`, () => {
      const [english, japanese] = [texts.en?.[key], texts.ja?.[key]];
      expect(typeof japanese).to.equal(typeof english);
      if (typeof english !== 'function' || typeof japanese !== 'function') return;
      expect(japanese.length).to.equal(english.length);
      const values = english.toString().includes('seconds')
        ? ['5']
        : SAMPLES.slice(0, english.length);
      for (const value of values) {
        expect(say(english)).to.include(value);
        expect(say(japanese)).to.include(value);
      }
    });

    it(`${key} is translated, and complete`, () => {
      const [english, japanese] = [say(texts.en?.[key]), say(texts.ja?.[key])];
      for (const text of [english, japanese]) {
        expect(text.trim()).not.to.equal('');
        expect(text).not.to.match(/undefined|NaN|\[object|TODO|\{\w+\}|\s\s/);
      }
      if (SAME.has(key)) return;
      expect(japanese).not.to.equal(english);
      if (key === '$code') return;
      expect(japanese, 'holds Japanese').to.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u);
    });
  }

  it('speak of one second and of several', () => {
    expect(en.rateLimitedText(1)).to.include('Wait 1 second,');
    expect(en.rateLimitedText(2)).to.include('Wait 2 seconds,');
  });

  it('use typographic marks in English', () => {
    for (const term of Object.values(en)) expect(say(term)).not.to.match(/\w'\w|\.\.\.|"/);
  });
});

describe('loadTranslation', () => {
  it('loads a language by its first part, once', async () => {
    expect(await loadTranslation('ja')).to.equal(ja);
    expect(await loadTranslation('JA-jp')).to.equal(ja);
    expect(loadTranslation('ja')).to.equal(loadTranslation('ja-JP'));
  });

  it('has nothing to load for English and what the kit lacks', () => {
    for (const lang of ['en', 'en-GB', 'tlh', '', 'constructor', 'toString', '__proto__']) {
      expect(loadTranslation(lang), lang).to.equal(undefined);
    }
  });
});
