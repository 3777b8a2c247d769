import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { shortId } from '../../src/format/id.js';

describe('shortId', () => {
  it('keeps the first 8 and the last 4 characters', () => {
    expect(shortId('cus_5fpsABCDEF9Qaa')).to.equal('cus_5fps…9Qaa');
  });

  it('leaves an id that would not become shorter', () => {
    expect(shortId('cus_123456789')).to.equal('cus_123456789');
    expect(shortId('cus_12345678901')).to.equal('cus_1234…8901');
    expect(shortId('')).to.equal('');
  });

  it('never gets longer than 13 and keeps both ends', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), (id) => {
        const short = shortId(id);
        expect(short.length).to.be.at.most(13);
        expect(short.slice(0, 8)).to.equal(id.slice(0, 8));
        expect(short.slice(-4)).to.equal(id.slice(-4));
      }),
    );
  });
});
