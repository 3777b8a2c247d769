import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  formatMoney,
  fromDecimal,
  moneySign,
  readMinor,
  toDecimal,
} from '../../src/format/money.js';
import { parseMoney } from '../../src/format/money-input.js';
import { CURRENCIES, currencyExponent, overrideExponents } from '../../src/protocol/currency.js';

const LANGUAGES = [
  'en',
  'en-IN',
  'ja',
  'ar',
  'ar-EG',
  'de',
  'de-CH',
  'fr',
  'es',
  'hi',
  'fa',
  'he',
  'pl',
  'sv',
  'th',
  'pt-BR',
];

const NB = '\u00a0';

describe('formatMoney', () => {
  const exact: [minor: number | string, currency: string, lang: string, text: string][] = [
    [6600, 'USD', 'en', '$66.00'],
    [-2400, 'USD', 'en', '\u2212$24.00'],
    [1500, 'JPY', 'en', '¥1,500'],
    [12345, 'KWD', 'en', `KWD${NB}12.345`],
    [150000, 'IDR', 'en', `IDR${NB}1,500.00`],
    [5, 'EUR', 'en', '€0.05'],
    ['12345678901234567891', 'USD', 'en', '$123,456,789,012,345,678.91'],
    [123456750, 'INR', 'en-IN', '₹12,34,567.50'],
    [1500, 'JPY', 'ja', '￥1,500'],
    [1000, 'USD', 'ja', '$10.00'],
    [-1000, 'USD', 'ja', '\u2212$10.00'],
    [123456, 'EUR', 'de', `1.234,56${NB}€`],
    [-5, 'EUR', 'de', `\u22120,05${NB}€`],
    [123456, 'USD', 'ar', `\u200f1,234.56${NB}US$\u200e`],
    [123456, 'USD', 'ar-EG', `\u200f١٬٢٣٤٫٥٦${NB}US$\u200e`],
  ];
  for (const [minor, currency, lang, text] of exact) {
    it(`writes ${minor} ${currency} in ${lang}`, () => {
      expect(formatMoney(minor, currency, lang)).to.equal(text);
    });
  }

  it('writes a sign always, never, and none for nothing', () => {
    expect(formatMoney(2000, 'USD', 'en', { sign: 'always' })).to.equal('+$20.00');
    expect(formatMoney(-2000, 'USD', 'en', { sign: 'never' })).to.equal('$20.00');
    expect(formatMoney(0, 'USD', 'en', { sign: 'always' })).to.equal('$0.00');
    expect([moneySign(1), moneySign(-1n), moneySign('0')]).to.deep.equal(['+', '\u2212', '']);
  });

  it('names the currency where symbols would be mixed up', () => {
    expect(formatMoney(1000, 'USD', 'en', { display: 'code' })).to.equal(`USD${NB}10.00`);
  });

  it('never rounds: an amount beyond safe integers is told as unreadable', () => {
    for (const minor of [2 ** 53, -(2 ** 53), 0.5, NaN, Infinity, '1.5', '', 'x', '1e3']) {
      expect(formatMoney(minor, 'USD', 'en')).to.equal('—');
    }
    expect(formatMoney(2n ** 53n, 'USD', 'en')).to.equal('$90,071,992,547,409.92');
  });

  it('shows an unknown currency as it came', () => {
    expect(formatMoney(123456, 'XXQ', 'en')).to.equal(`123456${NB}XXQ`);
    expect(formatMoney(-1, 'XXQ', 'ja', { sign: 'always' })).to.equal(`\u22121${NB}XXQ`);
    expect(formatMoney(1, 'a\u202eb', 'en')).to.equal(`1${NB}a[U+202E]b`);
    for (const odd of ['', 'usd', 'constructor', '__proto__', 'toString']) {
      expect(formatMoney(1, odd, 'en')).to.equal(`1${NB}${odd}`);
    }
  });
});

describe('decimal strings', () => {
  const exponents = fc.integer({ min: 0, max: 8 });

  it('hold every amount', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        exponents,
        (minor, exponent) => {
          expect(fromDecimal(toDecimal(minor, exponent), exponent)).to.equal(minor);
        },
      ),
    );
  });

  it('refuse what they would have to round', () => {
    expect(fromDecimal('1.234', 2)).to.equal(undefined);
    expect(fromDecimal('1.', 2)).to.equal(undefined);
    expect(fromDecimal('0.05', 2)).to.equal(5n);
    expect(fromDecimal('-0.05', 2)).to.equal(-5n);
    expect(readMinor('+5')).to.equal(5n);
  });
});

describe('every currency', () => {
  it('has its decimals on screen, and reads back as the same amount, in every language', () => {
    expect(CURRENCIES).to.have.length(145);
    const amounts = [
      0,
      1,
      9,
      10,
      99,
      100,
      101,
      999,
      1000,
      99_999,
      100_000,
      1_234_567,
      123_456_789,
      Number.MAX_SAFE_INTEGER,
    ];
    for (const lang of LANGUAGES) {
      for (const currency of CURRENCIES) {
        for (const minor of amounts) expectRoundTrip(minor, currency, lang);
      }
    }
  }).timeout(60_000);

  it('holds for any amount', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom(...LANGUAGES),
        expectRoundTrip,
      ),
      { numRuns: 1500 },
    );
  }).timeout(60_000);
});

function expectRoundTrip(minor: number, currency: string, lang: string): void {
  const text = formatMoney(minor, currency, lang);
  const read = parseMoney(text, currency, lang);
  // What a language writes may be ambiguous abroad, but never at home.
  if (read.minor !== minor) {
    throw new Error(`${text} (${lang}) reads as ${JSON.stringify(read)}, was ${minor} ${currency}`);
  }
}

describe('overrideExponents', () => {
  it('corrects a currency, adds one, and takes both back', () => {
    const undo = overrideExponents({ UGX: 2, XXQ: 1 });
    expect(formatMoney(1500, 'UGX', 'en')).to.contain('15.00');
    expect(formatMoney(1500, 'XXQ', 'en')).to.contain('150.0');
    undo();
    expect(currencyExponent('UGX')).to.equal(0);
    expect(currencyExponent('XXQ')).to.equal(undefined);
  });

  it('refuses what is no correction, and then changes nothing', () => {
    expect(() => overrideExponents({ UGX: 2, usd: 2 })).to.throw(RangeError);
    expect(() => overrideExponents({ USD: 1.5 })).to.throw(RangeError);
    expect(currencyExponent('UGX')).to.equal(0);
  });
});
