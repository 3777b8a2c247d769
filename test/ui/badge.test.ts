import { expect } from '@open-wc/testing';
import { badge, badgeStyles, type Tone } from '../../src/ui/badge.js';
import { stage } from './support.js';

const TONES: readonly Tone[] = ['positive', 'warning', 'negative', 'info', 'neutral'];

describe('badge', () => {
  it('has a shape for every tone, and a ground only for what wants attention', async () => {
    const element = await stage(
      [badgeStyles],
      () => () => TONES.map((tone) => badge({ tone, label: tone })),
    );
    const badges = [...element.renderRoot.querySelectorAll('.badge')];
    expect(new Set(badges.map((each) => each.querySelector('svg')?.innerHTML)).size).to.equal(5);
    const tinted = badges.filter(
      (each) => getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)',
    );
    expect(tinted.map((each) => each.textContent)).to.deep.equal(['warning', 'negative', 'info']);
    for (const each of badges) expect(each.getBoundingClientRect().height).to.be.closeTo(22, 0.5);
  });
});
