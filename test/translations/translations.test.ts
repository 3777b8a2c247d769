import { expect } from '@open-wc/testing';
import en from '../../src/translations/en.js';
import ja from '../../src/translations/ja.js';
import { loadTranslation } from '../../src/translations/load.js';

/** Written the same in both: figures only. */
const SAME = new Set(['$dir', 'rowRange']);

const WORDS = ['Alpha', 'Beta'];

/** Texts that take other things than words: with what to call them, and what must be read in them. */
const CALLS: Readonly<
  Record<string, { readonly with: readonly unknown[]; readonly read: string[] }>
> = {
  rateLimitedText: { with: [5], read: ['5'] },
  amountTooPrecise: { with: [3], read: ['3'] },
  everyPeriod: { with: [2, 'month'], read: ['2'] },
  fieldsWrong: { with: [WORDS], read: WORDS },
  ledgerEvent: { with: ['payment'], read: [] },
  breaksFound: { with: [3, 'gaps'], read: ['3'] },
  lineDays: { with: [90], read: ['90'] },
  balanceRose: { with: [...WORDS, 90], read: [...WORDS, '90'] },
  balanceFell: { with: [...WORDS, 90], read: [...WORDS, '90'] },
  balanceStayed: { with: ['Alpha', 90], read: ['Alpha', '90'] },
};

function callOf(key: string, term: unknown) {
  const count = typeof term === 'function' ? term.length : 0;
  const words = WORDS.slice(0, count);
  return CALLS[key] ?? { with: words, read: words };
}

function say(key: string, term: unknown): string {
  if (typeof term !== 'function') return String(term);
  return (term as (...args: unknown[]) => string)(...callOf(key, term).with);
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
      for (const value of callOf(key, english).read) {
        expect(say(key, english)).to.include(value);
        expect(say(key, japanese)).to.include(value);
      }
    });

    it(`${key} is translated, and complete`, () => {
      const [english, japanese] = [say(key, texts.en?.[key]), say(key, texts.ja?.[key])];
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
    for (const [key, term] of Object.entries(en))
      expect(say(key, term)).not.to.match(/\w'\w|\.\.\.|"/);
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
