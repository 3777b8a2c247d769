import { expect } from '@open-wc/testing';
import * as bills from '../../src/translations/en/bills.js';
import * as billsMore from '../../src/translations/en/bills-more.js';
import * as blocks from '../../src/translations/en/blocks.js';
import * as bulk from '../../src/translations/en/bulk.js';
import * as confirm from '../../src/translations/en/confirm.js';
import * as controls from '../../src/translations/en/controls.js';
import * as detail from '../../src/translations/en/detail.js';
import * as devices from '../../src/translations/en/devices.js';
import * as entitlements from '../../src/translations/en/entitlements.js';
import * as filters from '../../src/translations/en/filters.js';
import * as first from '../../src/translations/en/first.js';
import * as invite from '../../src/translations/en/invite.js';
import * as licenses from '../../src/translations/en/licenses.js';
import * as methodRemoval from '../../src/translations/en/method-removal.js';
import * as methods from '../../src/translations/en/methods.js';
import * as money from '../../src/translations/en/money.js';
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
import { languages } from '../../src/translations/languages.js';
import { loadTranslation } from '../../src/translations/load.js';
import { arXB, enXA } from '../../src/translations/pseudo.js';
import { SAMPLES } from '../../stories/support/pages/sample-words.js';

const AREAS = Object.assign(
  {},
  bills,
  billsMore,
  blocks,
  bulk,
  confirm,
  controls,
  detail,
  devices,
  entitlements,
  filters,
  first,
  invite,
  licenses,
  methodRemoval,
  methods,
  money,
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

const NAMES = ['Alpha', 'Beta', 'Gamma'];

type Texts = Readonly<Record<string, unknown>>;

function say(key: string, text: unknown, english: unknown): string {
  if (typeof text !== 'function') return String(text);
  const count = typeof english === 'function' ? english.length : 0;
  // Some have no word for what they don't know.
  const said = (text as (...args: unknown[]) => string | undefined)(
    ...(SAMPLES[key] ?? NAMES.slice(0, count)),
  );
  return said ?? '–';
}

/** What of the values that it was given can be read in a text; units and kinds are translated. */
const valuesIn = (key: string, text: string): string[] =>
  [...(SAMPLES[key] ?? NAMES)]
    .flat()
    .map(String)
    .filter((value) => !/^[a-z]/.test(value) && text.includes(value));

/** Letters of a language that has its own; whatever else has letters is a name that all use. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{sc=Arabic}/u,
  he: /\p{sc=Hebrew}/u,
  hi: /\p{sc=Devanagari}/u,
  ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
  ko: /\p{sc=Hangul}/u,
  zh: /\p{sc=Han}/u,
};
const NAMES_OF_ALL = /Alpha|Beta|Gamma|PDF|CSV|UTC|ISO|JSON|XLSX|Excel|ID|month|gaps/g;

/** Upstream's own words for what the kit doesn't know are shown as they came. */
const isFallback = (text: string) => /^alpha$/i.test(text.trim());

function problemsOf(code: string, texts: Texts): string[] {
  const problems: string[] = [];
  for (const [key, english] of Object.entries(en as unknown as Texts)) {
    if (key.startsWith('$')) continue;
    const text = texts[key];
    if (typeof text !== typeof english) {
      problems.push(`${key} is ${typeof text}`);
      continue;
    }
    const [said, inEnglish] = [say(key, text, english), say(key, english, english)];
    if (said.trim() === '' || /undefined|NaN|\[object|TODO|\{\w+\}| {2}/.test(said)) {
      problems.push(`${key}: ${said}`);
    }
    for (const value of valuesIn(key, inEnglish)) {
      if (!said.includes(value)) problems.push(`${key} leaves out ${value}: ${said}`);
    }
    if (inEnglish.length > 24 && said === inEnglish) problems.push(`${key} is English`);
    const script = SCRIPTS[code];
    const rest = said.replaceAll(NAMES_OF_ALL, '');
    if (script && /\p{L}/u.test(rest) && !script.test(rest) && !isFallback(said)) {
      problems.push(`${key} is not ${code}: ${said}`);
    }
  }
  for (const key of Object.keys(texts)) if (!(key in en)) problems.push(`${key} is nobody’s`);
  return problems;
}

describe('translations', () => {
  it('says a word that every object knows as it came, in every language', async () => {
    const loaded = await Promise.all(Object.values(languages).map(async (load) => load()));
    for (const words of [en, ...loaded.map((module) => module.default)] as unknown as Texts[]) {
      for (const key of ['subscriptionStatus', 'ledgerEvent', 'reportField']) {
        const text = (words[key] ?? en[key as keyof typeof en]) as (word: string) => unknown;
        for (const word of Object.getOwnPropertyNames(Object.prototype)) {
          expect(text(word), `${String(words.$code)} ${key} ${word}`).to.be.a('string');
        }
      }
    }
  });

  for (const [code, load] of Object.entries(languages)) {
    if (code.startsWith('en')) continue;
    it(`${code} has every text, whole, and says in each what it was given`, async () => {
      const { default: texts } = await load();
      expect(problemsOf(code, texts as unknown as Texts)).to.deep.equal([]);
    });
  }

  it('en-GB spells licence as a noun with c, and says the rest as English does', async () => {
    const { default: words } = await (languages['en-gb'] as (typeof languages)[string])();
    expect(words.licenseKeys).to.equal('Licence keys');
    for (const [key, text] of Object.entries(words)) {
      if (typeof text === 'string') expect(text, key).not.to.match(/license key/i);
    }
  });

  it('speak of one second and of several', () => {
    expect(en.rateLimitedText(1)).to.include('Wait 1 second,');
    expect(en.rateLimitedText(2)).to.include('Wait 2 seconds,');
  });

  it('use typographic marks in English', () => {
    const wrong = Object.entries(en as unknown as Texts).filter(([key, text]) =>
      /\w'\w|\.\.\.|"/.test(say(key, text, text)),
    );
    expect(wrong.map(([key]) => key)).to.deep.equal([]);
  });
});

describe('en-XA', () => {
  const all = Object.entries(en as unknown as Texts).filter(([key]) => !key.startsWith('$'));
  const accented = enXA as unknown as Texts;

  it('has no plain letter but those of the values', () => {
    const plain = all.filter(([key, text]) => {
      const said = say(key, accented[key], text).replaceAll(NAMES_OF_ALL, '');
      return /[A-Za-z]/.test(said) && !isFallback(said);
    });
    expect(plain.map(([key]) => key)).to.deep.equal([]);
  });

  it('is 40 % longer than English, text by text', () => {
    for (const [key, text] of all) {
      if (typeof text !== 'string' || text.length < 4) continue;
      expect(String(accented[key]).length, key).to.be.within(
        text.length * 1.25,
        text.length * 1.4 + 3,
      );
    }
    const lengthOf = (texts: Texts) =>
      all.reduce((sum, [key, text]) => sum + say(key, texts[key], text).length, 0);
    expect(lengthOf(accented) / lengthOf(en as unknown as Texts)).to.be.within(1.35, 1.6);
  });

  it('leaves names and amounts as they came', () => {
    expect(accented.rateLimitedText).to.be.a('function');
    expect(enXA.fieldsWrong(['Name', 'Email'])).to.match(/Name.+Email/);
  });
});

describe('ar-XB', () => {
  it('says what English says, from right to left', () => {
    expect(arXB.$dir).to.equal('rtl');
    expect(arXB.customers).to.equal(en.customers);
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
  it('loads a language by its tag or the first part of it, once', async () => {
    expect(await loadTranslation('ja')).to.deep.equal(ja);
    expect(loadTranslation('JA-jp')).to.equal(loadTranslation('ja'));
    expect((await loadTranslation('pt-PT'))?.$code).to.equal('pt');
    expect((await loadTranslation('en-IN'))?.$code).to.equal('en-in');
  });

  it('has nothing to load for English and what the kit lacks', () => {
    for (const lang of [
      'en',
      'en-US',
      'zh-TW',
      'zh-Hant-HK',
      'tlh',
      '',
      'constructor',
      'toString',
      '__proto__',
      'jam',
    ]) {
      // Not the promise itself: the runner would not come to an end with printing one.
      expect(typeof loadTranslation(lang), lang).to.equal('undefined');
    }
  });

  it('knows each language that there is', () => {
    for (const code of Object.keys(languages)) {
      expect(loadTranslation(code), code).to.be.a('promise');
    }
  });
});
