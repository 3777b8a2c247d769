import '../../../src/define.js';
import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';

const TAGS = [
  'customer-detail',
  'customer-portal',
  'customer-profile',
  'customer-table',
  'entitlement-list',
  'invoice-list',
  'license-keys',
  'payment-methods',
  'subscription-list',
  'transaction-table',
  'wallet-ledger',
];

describe('heading-level', () => {
  for (const tag of TAGS) {
    it(`of ${tag} is a level, whatever is written`, async () => {
      const element = await fixture<LitElement>(
        html`<${unsafeStatic(tag)} lang="en" heading="Mine"></${unsafeStatic(tag)}>`,
      );
      const level = () => element.renderRoot.querySelector('h2')?.getAttribute('aria-level');
      for (const [written, expected] of [
        ['1', '1'],
        ['6', '6'],
        ['x', '2'],
        ['', '2'],
        ['-1', '1'],
        ['99', '6'],
      ] as const) {
        element.setAttribute('heading-level', written);
        await element.updateComplete;
        expect(level(), written).to.equal(expected);
      }
      element.removeAttribute('heading-level');
      await element.updateComplete;
      expect(level()).to.equal('2');
    });
  }

  it('is given to no element without a heading', async () => {
    const element = await fixture('<wallet-balance lang="en"></wallet-balance>');
    expect('headingLevel' in element).to.equal(false);
  });
});
