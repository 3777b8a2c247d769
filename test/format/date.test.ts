import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDay, formatTime, parseDate } from '../../src/format/date.js';
import { formatLocalTime } from '../../src/format/zone.js';
import { formatDays } from '../../src/format/date-parts.js';

describe('parseDate', () => {
  it('reads an ISO time of any zone', () => {
    expect(parseDate('2025-10-31T05:35:07Z')?.getTime()).to.equal(Date.UTC(2025, 9, 31, 5, 35, 7));
    expect(parseDate('2025-10-31T05:35:07.123456+05:30')?.getTime()).to.equal(
      Date.UTC(2025, 9, 31, 0, 5, 7, 123),
    );
  });

  for (const none of [null, '', 'yesterday', '2025-13-40', 'NaN', '{}']) {
    it(`is null for ${JSON.stringify(none)}`, () => {
      expect(parseDate(none)).to.equal(null);
    });
  }

  it('never throws and never gives an invalid date', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const date = parseDate(text);
        expect(date === null || Number.isFinite(date.getTime())).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatDay and formatTime', () => {
  const date = new Date('2025-10-31T05:35:07Z');

  it('write English with the day first and in two digits', () => {
    expect(formatDay(date, 'en')).to.equal('31 Oct 2025');
    expect(formatDay(new Date('2025-03-04T00:00:00Z'), 'en')).to.equal('04 Mar 2025');
    expect(formatTime(date, 'en')).to.equal('05:35');
  });

  it('write days from one to another with what they share said once', () => {
    const day = (text: string) => new Date(text);
    const days = (to: string, lang = 'en') => formatDays(day('2025-10-17'), day(to), lang);
    expect(days('2025-10-31')).to.equal('17–31 Oct 2025');
    expect(days('2025-10-17')).to.equal('17 Oct 2025');
    expect(days('2025-11-02')).to.match(/^17 Oct\s–\s2 Nov 2025$/);
    expect(days('2026-01-02')).to.match(/^17 Oct 2025\s–\s2 Jan 2026$/);
    expect(days('2025-10-31', 'ja')).to.equal('2025/10/17～2025/10/31');
  });

  it('write other languages in their own order', () => {
    expect(formatDay(date, 'ja')).to.equal('2025年10月31日');
    expect(formatDay(date, 'en-US')).to.equal('Oct 31, 2025');
    expect(formatTime(date, 'ja')).to.equal('05:35');
  });

  it('mean UTC, whatever zone the device is in', () => {
    expect(formatDay(new Date('2025-01-01T00:00:00Z'), 'en')).to.equal('01 Jan 2025');
    expect(formatDay(new Date('2024-12-31T23:59:59Z'), 'en')).to.equal('31 Dec 2024');
    expect(formatTime(new Date('2024-12-31T23:59:59Z'), 'en')).to.equal('23:59');
  });

  it('can be given a zone', () => {
    expect(formatDay(new Date('2025-10-31T20:00:00Z'), 'en', 'Asia/Tokyo')).to.equal('01 Nov 2025');
    expect(formatTime(new Date('2025-10-31T20:00:00Z'), 'en', 'Asia/Tokyo')).to.equal('05:00');
  });

  it('write midnight as 00:00 in every language', () => {
    for (const lang of ['en', 'en-US', 'ja', 'de', 'fr', 'hi']) {
      expect(formatTime(new Date('2025-10-31T00:00:00Z'), lang), lang).to.equal('00:00');
    }
  });

  it('write the year in full, far in the past too', () => {
    expect(formatDay(new Date('1999-12-31T23:59:59Z'), 'en')).to.equal('31 Dec 1999');
    expect(formatDay(new Date('0987-01-02T00:00:00Z'), 'en')).to.match(/987$/);
  });

  it('agree with the date in UTC for every day', () => {
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (any) => {
          const [day, month, year] = formatDay(any, 'en').split(' ');
          expect([Number(day), months.indexOf(month ?? ''), Number(year)]).to.deep.equal([
            any.getUTCDate(),
            any.getUTCMonth(),
            any.getUTCFullYear(),
          ]);
          expect(formatTime(any, 'en')).to.equal(any.toISOString().slice(11, 16));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("write a time on this screen by the device's clock", () => {
    const now = new Date(2025, 5, 6, 7, 8);
    expect(formatLocalTime(now, 'en')).to.equal('07:08');
  });
});
