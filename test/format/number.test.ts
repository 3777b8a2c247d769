import { expect } from '@open-wc/testing';
import { formatCount } from '../../src/format/number.js';

describe('formatCount', () => {
  it('groups and writes digits as the language does', () => {
    expect(formatCount(1284, 'en')).to.equal('1,284');
    expect(formatCount(1284, 'de')).to.equal('1.284');
    expect(formatCount(1284, 'ja')).to.equal('1,284');
    expect(formatCount(1284, 'ar-EG')).to.equal('١٬٢٨٤');
  });
});
