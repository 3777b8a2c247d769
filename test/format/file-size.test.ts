import { expect } from '@open-wc/testing';
import { formatFileSize } from '../../src/format/file-size.js';

describe('formatFileSize', () => {
  for (const [bytes, lang, shown] of [
    [0, 'en', '0 byte'],
    [999, 'en', '999 byte'],
    [1000, 'en', '1 kB'],
    [1450, 'de', '1,5 kB'],
    [14_500, 'en', '15 kB'],
    [4_812_450_112, 'en', '4.8 GB'],
    [4_812_450_112_000, 'en', '4,812 GB'],
  ] as const) {
    it(`says ${shown} for ${String(bytes)} bytes in ${lang}`, () => {
      expect(formatFileSize(bytes, lang).replace(/\u00a0/g, ' ')).to.equal(shown);
    });
  }
});
