import { expect } from '@open-wc/testing';
import { formatPeriod } from '../../src/format/period.js';
import { subscriptions } from '../../src/translations/en/subscriptions.js';
import ja from '../../src/translations/ja.js';

describe('formatPeriod', () => {
  const rows: [count: number, interval: string, english: string, japanese: string][] = [
    [1, 'Year', 'every year', '毎年'],
    [2, 'Month', 'every 2 months', '2か月ごと'],
    [1, 'Day', 'every day', '毎日'],
    [3, 'Week', 'every 3 weeks', '3週間ごと'],
    [0, 'Month', 'every month', '毎月'],
    [NaN, 'Month', 'every month', '毎月'],
    [1, 'Fortnight', 'Fortnight', 'Fortnight'],
  ];
  for (const [count, interval, english, japanese] of rows) {
    it(`says ${count} ${interval}`, () => {
      expect(formatPeriod(count, interval, subscriptions.everyPeriod)).to.equal(english);
      expect(formatPeriod(count, interval, ja.everyPeriod)).to.equal(japanese);
    });
  }
});
