import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  parseMoney,
  retypedMoney,
  typedMoney,
  type MoneyProblem,
} from '../../src/format/money-input.js';
import { CURRENCIES } from '../../src/protocol/currency.js';

type Row = [text: string, currency: string, lang: string, outcome: number | MoneyProblem];

const rows: Row[] = [
  ['20', 'USD', 'en', 2000],
  ['20.5', 'USD', 'en', 2050],
  ['.5', 'USD', 'en', 50],
  ['5.', 'USD', 'en', 500],
  [' 1 000.00 ', 'USD', 'en', 100000],
  ['$1,000.00', 'USD', 'en', 100000],
  ['$1,000.00', 'USD', 'de', 100000],
  ['US$1,000.00', 'USD', 'es', 100000],
  ['1.000,00 $', 'USD', 'en', 100000],
  ['1,000', 'USD', 'en', 100000],
  ['12,34,567.50', 'INR', 'en', 123456750],
  ['12,34,567', 'INR', 'en-IN', 123456700],
  ['USD 12', 'USD', 'en', 1200],
  ['12 usd', 'USD', 'en', 1200],
  ['₹ 12', 'INR', 'en', 1200],
  ['１，２３４．５６', 'USD', 'ja', 123456],
  ['￥１，５００', 'JPY', 'ja', 1500],
  ['1500円', 'JPY', 'ja', 1500],
  ['١٬٢٣٤٫٥٦', 'USD', 'ar-EG', 123456],
  ['१२.५०', 'INR', 'hi', 1250],
  ["1'234.50", 'CHF', 'de-CH', 123450],
  ['1’234.50', 'CHF', 'en', 123450],
  ['12.50', 'EUR', 'fr', 1250],
  ['12,5', 'EUR', 'fr', 1250],
  ['1\u202f234,50 €', 'EUR', 'fr', 123450],
  ['1.234', 'KWD', 'en', 1234],
  ['0', 'USD', 'en', 0],
  ['-0', 'USD', 'en', 0],
  ['+7', 'USD', 'en', 700],
  ['90071992547409.91', 'USD', 'en', Number.MAX_SAFE_INTEGER],

  // The same keys, two countries.
  ['1,5', 'EUR', 'de', 150],
  ['1,5', 'USD', 'en', 'ambiguous'],
  ['1.5', 'USD', 'en', 150],
  ['1.5', 'EUR', 'de', 'ambiguous'],
  ['1,500', 'USD', 'en', 150000],
  ['1,500', 'EUR', 'de', 'too-precise'],
  ['1.500', 'EUR', 'de', 150000],
  ['1.500', 'USD', 'en', 'too-precise'],
  ['1.500', 'EUR', 'fr', 'ambiguous'],
  ['0,500', 'USD', 'en', 'ambiguous'],

  ['', 'USD', 'en', 'empty'],
  ['  \u200e', 'USD', 'en', 'empty'],
  ['$', 'USD', 'en', 'not-a-number'],
  ['ten', 'USD', 'en', 'not-a-number'],
  ['1e5', 'USD', 'en', 'not-a-number'],
  ['0x10', 'USD', 'en', 'not-a-number'],
  ['5²', 'USD', 'en', 'not-a-number'],
  ['½', 'USD', 'en', 'not-a-number'],
  ['1 5', 'USD', 'en', 'not-a-number'],
  ['1.2.3,4', 'USD', 'en', 'not-a-number'],
  ['1,00.000,5', 'USD', 'en', 'not-a-number'],
  ['10%', 'USD', 'en', 'not-a-number'],
  ['(10)', 'USD', 'en', 'not-a-number'],
  ['1'.repeat(81), 'USD', 'en', 'not-a-number'],
  ['1.234', 'USD', 'en', 'too-precise'],
  ['1.5', 'JPY', 'ja', 'too-precise'],
  ['-5', 'USD', 'en', 'negative'],
  ['\u22125', 'USD', 'en', 'negative'],
  ['$-5', 'USD', 'en', 'negative'],
  ['90071992547409.92', 'USD', 'en', 'too-large'],
  ['€5', 'USD', 'en', 'other-currency'],
  ['5 EUR', 'USD', 'en', 'other-currency'],
  ['US$5', 'CAD', 'en', 'other-currency'],
  ['5', 'XXQ', 'en', 'unknown-currency'],
];

describe('parseMoney', () => {
  for (const [text, currency, lang, outcome] of rows) {
    it(`reads "${text}" in ${lang} as ${outcome} ${currency}`, () => {
      const read = parseMoney(text, currency, lang);
      expect(read.problem ?? read.minor).to.equal(outcome);
    });
  }

  it('answers anything at all with an amount or a problem', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,-+ $€\u00a0'٫٬٣"), maxLength: 14 }),
    );
    const languages = fc.constantFrom('en', 'de', 'fr', 'ar-EG', 'ja', 'de-CH');
    fc.assert(
      fc.property(typed, fc.constantFrom(...CURRENCIES), languages, (text, currency, lang) => {
        const { minor, problem } = parseMoney(text, currency, lang);
        if (problem === undefined) expect(Number.isSafeInteger(minor) && minor >= 0).to.be.true;
        else expect(minor).to.equal(undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('retypedMoney', () => {
  it('is the same amount in another language', () => {
    expect(retypedMoney('1.234', 'KWD', 'en', 'de')).to.equal('1,234');
    expect(retypedMoney('1.234', 'EUR', 'de', 'en')).to.equal('1234.00');
    expect(retypedMoney('$1,000.50', 'USD', 'en', 'fr')).to.equal('1000,50');
    const languages = fc.constantFrom('en', 'de', 'fr', 'ar-EG', 'ja', 'de-CH');
    const amounts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...CURRENCIES),
        languages,
        languages,
        (minor, currency, from, to) => {
          const text = retypedMoney(typedMoney(minor, currency, from), currency, from, to);
          expect(parseMoney(text, currency, to).minor).to.equal(minor);
        },
      ),
    );
  });

  it('leaves what is no amount, and what was typed in this language, as it is', () => {
    expect(retypedMoney('some', 'USD', 'en', 'de')).to.equal('some');
    expect(retypedMoney('', 'USD', 'en', 'de')).to.equal('');
    expect(retypedMoney('$5', 'USD', 'en', 'en')).to.equal('$5');
  });
});
