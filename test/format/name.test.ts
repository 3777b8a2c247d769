import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hueOf, initials, revealMarks } from '../../src/format/name.js';

const HUES = 8;

describe('initials', () => {
  const cases: [name: string, initials: string][] = [
    ['Kite Labs', 'KL'],
    ['Maren Lindqvist', 'ML'],
    ['tomás arroyo', 'TA'],
    ['Otterbein Weather Instruments', 'OW'],
    ['Madonna', 'M'],
    ['  spaced \u3000 out  ', 'SO'],
    ['Åsa Ögren', 'ÅÖ'],
    ['Дмитрий Орлов', 'ДО'],
    ['Ελένη Παππά', 'ΕΠ'],
    ['佐藤 美咲', '佐'],
    ['株式会社灯台', '株'],
    ['प्रिया शर्मा', 'प्रि'],
    ['ليلى الحداد', 'ل'],
    ['נועה פרידמן', 'נ'],
    ['ศิริพร ใจดี', 'ศิ'],
    ['김 민준', '김'],
    ['👩🏽‍🚀 Zoë 🎹', '👩🏽‍🚀'],
    ['e\u0301mile zola', 'E\u0301Z'],
    ['Jean 3000', 'J'],
    ['42', '4'],
    ['', ''],
    ['   ', ''],
  ];
  for (const [name, expected] of cases) {
    it(`of ${JSON.stringify(name)} are ${JSON.stringify(expected)}`, () => {
      expect(initials(name)).to.equal(expected);
    });
  }

  it('are two characters as people see them at most, of whatever text', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const marks = [...segmenter.segment(initials(name))].length;
        // A capital may take two letters, as of ß.
        expect(marks).to.be.at.most(6);
        expect(initials(name)).not.to.match(/undefined|\s/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('revealMarks', () => {
  it('makes marks that turn text around visible', () => {
    expect(revealMarks('gpj.\u202eexe')).to.equal('gpj.[U+202E]exe');
    expect(revealMarks('\u2066a\u2069')).to.equal('[U+2066]a[U+2069]');
    expect(revealMarks('pay\u200bpal')).to.equal('pay[U+200B]pal');
    expect(revealMarks('\ufeffname')).to.equal('[U+FEFF]name');
  });

  it('leaves names of every script as they are, joiners included', () => {
    for (const name of ['क्‍ष', '👩🏽‍🚀', 'می‌خواهم', 'ليلى', 'Zoë', '佐藤']) {
      expect(revealMarks(name)).to.equal(name);
    }
  });

  it('leaves no such mark behind in any text, and loses nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 4 }),
            fc.constantFrom('\u200b', '\u200e', '\u202e', '\u2066', '\u2069', '\ufeff'),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const shown = revealMarks(text);
          expect(shown).not.to.match(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
          expect(revealMarks(shown)).to.equal(shown);
          expect(shown.length).to.be.at.least(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('hueOf', () => {
  it('is the same for the same id, within the colours there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(hueOf(id)).to.equal(hueOf(id));
        expect(hueOf(id)).to.be.within(0, HUES - 1);
        expect(Number.isInteger(hueOf(id))).to.equal(true);
      }),
    );
  });

  it('uses all colours over many ids, about as often', () => {
    const counts = new Map<number, number>();
    for (let n = 0; n < 800; n += 1) {
      const hue = hueOf(`cus_${(n * 7919).toString(36)}`);
      counts.set(hue, (counts.get(hue) ?? 0) + 1);
    }
    expect(counts.size).to.equal(HUES);
    expect(Math.min(...counts.values())).to.be.above(50);
  });
});
