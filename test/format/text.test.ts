import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { shortId } from '../../src/format/id.js';
import { fillLink } from '../../src/format/link.js';
import { formatCount } from '../../src/format/number.js';

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

describe('fillLink', () => {
  const fields = { customer_id: 'cus_1', name: 'a/b?c#d&e="<' };

  it('fills places and escapes what fills them', () => {
    expect(fillLink('/customers/{customer_id}', fields)).to.equal('/customers/cus_1');
    expect(fillLink('/x?n={name}', fields)).to.equal('/x?n=a%2Fb%3Fc%23d%26e%3D%22%3C');
    expect(fillLink('https://desk.example/{customer_id}', fields)).to.equal(
      'https://desk.example/cus_1',
    );
  });

  it('leaves a place empty that nothing fills', () => {
    expect(fillLink('/customers/{nobody}', fields)).to.equal('/customers/');
    expect(fillLink('/customers/{constructor}', fields)).to.equal('/customers/');
  });

  for (const template of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert({customer_id})',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://x/1',
    'file:///etc/passwd',
    'mailto:{customer_id}',
    'https://',
    'http://[broken',
  ]) {
    it(`is no link for ${JSON.stringify(template)}`, () => {
      expect(fillLink(template, fields)).to.equal(undefined);
    });
  }

  it('is no link for an id that cannot stand in a path', () => {
    for (const customer_id of ['.', '..', '\ud800']) {
      expect(fillLink('/c/{customer_id}/edit', { customer_id })).to.equal(undefined);
    }
  });

  it('never lets a customer choose the scheme, the host or the path', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('../../admin', '//evil.example', 'javascript:x', '\ud800', 'a\udfff'),
        ),
        (customer_id) => {
          const link = fillLink('https://desk.example/c/{customer_id}/edit', { customer_id });
          if (link === undefined) return;
          const url = new URL(link);
          expect(url.origin).to.equal('https://desk.example');
          expect(url.pathname).to.match(/^\/c\/[^/]*\/edit$/);
          expect(url.search + url.hash).to.equal('');
        },
      ),
      { numRuns: 500, examples: [['..'], ['.']] },
    );
  });
});

describe('formatCount', () => {
  it('groups and writes digits as the language does', () => {
    expect(formatCount(1284, 'en')).to.equal('1,284');
    expect(formatCount(1284, 'de')).to.equal('1.284');
    expect(formatCount(1284, 'ja')).to.equal('1,284');
    expect(formatCount(1284, 'ar-EG')).to.equal('١٬٢٨٤');
  });
});
