import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fillLink } from '../../src/format/link.js';

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
