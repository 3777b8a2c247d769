import { expect } from '@open-wc/testing';
import * as bills from '../../src/translations/en/bills.js';
import * as billsMore from '../../src/translations/en/bills-more.js';
import * as blocks from '../../src/translations/en/blocks.js';
import * as confirm from '../../src/translations/en/confirm.js';
import * as controls from '../../src/translations/en/controls.js';
import * as detail from '../../src/translations/en/detail.js';
import * as devices from '../../src/translations/en/devices.js';
import * as filters from '../../src/translations/en/filters.js';
import * as first from '../../src/translations/en/first.js';
import * as invite from '../../src/translations/en/invite.js';
import * as licenses from '../../src/translations/en/licenses.js';
import * as methodRemoval from '../../src/translations/en/method-removal.js';
import * as methods from '../../src/translations/en/methods.js';
import * as payments from '../../src/translations/en/payments.js';
import * as people from '../../src/translations/en/people.js';
import * as portal from '../../src/translations/en/portal.js';
import * as refund from '../../src/translations/en/refund.js';
import * as report from '../../src/translations/en/report.js';
import * as subscriptionTasks from '../../src/translations/en/subscription-tasks.js';
import * as subscriptions from '../../src/translations/en/subscriptions.js';
import * as table from '../../src/translations/en/table.js';
import * as wallet from '../../src/translations/en/wallet.js';
import en from '../../src/translations/en.js';
import ja from '../../src/translations/ja.js';
import { loadTranslation } from '../../src/translations/load.js';

const AREAS = Object.assign(
  {},
  bills,
  billsMore,
  blocks,
  confirm,
  controls,
  detail,
  devices,
  filters,
  first,
  invite,
  licenses,
  methodRemoval,
  methods,
  payments,
  people,
  portal,
  refund,
  report,
  subscriptionTasks,
  subscriptions,
  table,
  wallet,
) as Record<string, object>;

/** Written the same in both: figures only. */
const SAME = new Set(['$dir', 'rowRange']);

const WORDS = ['Alpha', 'Beta', 'Gamma'];

/** Texts that take other things than words: with what to call them, and what must be read in them. */
const CALLS: Readonly<
  Record<string, { readonly with: readonly unknown[]; readonly read: string[] }>
> = {
  rateLimitedText: { with: [5], read: ['5'] },
  amountTooPrecise: { with: [3], read: ['3'] },
  everyPeriod: { with: [2, 'month'], read: ['2'] },
  fieldsWrong: { with: [WORDS], read: WORDS },
  ledgerEvent: { with: ['payment'], read: [] },
  sumBreakText: { with: [...WORDS, 'Gamma'], read: [...WORDS, 'Gamma'] },
  breaksFound: { with: [3, 'gaps'], read: ['3'] },
  lineDays: { with: [90], read: ['90'] },
  balanceRose: { with: [...WORDS.slice(0, 2), 90], read: [...WORDS.slice(0, 2), '90'] },
  balanceFell: { with: [...WORDS.slice(0, 2), 90], read: [...WORDS.slice(0, 2), '90'] },
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

describe('the areas of words', () => {
  // One that two areas have would say in one place what is meant for the other.
  it('have no word twice', () => {
    const areas = Object.entries(AREAS).flatMap(([area, words]) =>
      Object.keys(words).map((key) => [key, area] as const),
    );
    const seen = new Map<string, string>();
    for (const [key, area] of areas) {
      expect(seen.get(key), `${key} of ${area}`).to.equal(undefined);
      seen.set(key, area);
    }
    expect([...seen.keys()].sort()).to.deep.equal(
      Object.keys(en)
        .filter((key) => !key.startsWith('$'))
        .sort(),
    );
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
