import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { badge, badgeStyles, dot, type Tone } from '../../src/ui/badge.js';
import { chip, chipStyles } from '../../src/ui/chip.js';
import { descriptionList, descriptionListStyles, noValue } from '../../src/ui/description-list.js';
import { money, moneyStyles, type Money } from '../../src/ui/money.js';
import { statusNote, statusNoteStyles, unknownOutcome } from '../../src/ui/status-note.js';
import { sum, sumStyles } from '../../src/ui/sum.js';
import { expectAccessible, stage, type StageOptions, type TestStage } from './support.js';

const TONES: readonly Tone[] = ['positive', 'warning', 'negative', 'info', 'neutral'];
const styles = [
  badgeStyles,
  chipStyles,
  descriptionListStyles,
  moneyStyles,
  statusNoteStyles,
  sumStyles,
];

const show = (content: (host: TestStage) => unknown, looks?: StageOptions) =>
  stage(styles, (host) => () => content(host), looks);

const showMoney = (options: Money) => show(({ localize }) => money(localize, options));

describe('badge', () => {
  it('has a shape for every tone, and a ground only for what wants attention', async () => {
    const element = await show(() => TONES.map((tone) => badge({ tone, label: tone })));
    const badges = [...element.renderRoot.querySelectorAll('.badge')];
    expect(new Set(badges.map((each) => each.querySelector('svg')?.innerHTML)).size).to.equal(5);
    const tinted = badges.filter(
      (each) => getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)',
    );
    expect(tinted.map((each) => each.textContent)).to.deep.equal(['warning', 'negative', 'info']);
    for (const each of badges) expect(each.getBoundingClientRect().height).to.be.closeTo(22, 0.5);
  });
});

describe('money', () => {
  it('keeps an amount together, its sign in a box of its own', async () => {
    const element = await showMoney({ minor: -6600, currency: 'USD', look: 'ledger' });
    expect(element.find('bdi').textContent).to.equal('\u2212$66.00');
    expect(element.find('.money-sign').textContent).to.equal('\u2212');
    expect(getComputedStyle(element.find('bdi')).fontVariantNumeric).to.contain('tabular-nums');
  });

  it('says when an amount can not be told, and what it does not know', async () => {
    const unreadable = await showMoney({ minor: 2 ** 60, currency: 'USD' });
    expect(unreadable.find('.money').textContent).to.contain('couldn’t be read');
    const unknown = await showMoney({ minor: 123456, currency: 'XXQ' });
    expect(unknown.find('bdi').textContent).to.equal('123456\u00a0XXQ in its smallest unit');
  });
});

describe('status note', () => {
  it('offers to check again, and not twice at a time', async () => {
    let checks = 0;
    for (const checking of [false, true]) {
      const element = await show(({ localize }) =>
        unknownOutcome(localize, { checking, reference: '8F2C', onCheck: () => (checks += 1) }),
      );
      expect(element.find('[role=alert]').textContent).to.contain('don’t know yet');
      expect(element.find('.reference').textContent).to.equal('Reference 8F2C');
      element.find('.button.primary').click();
      element.remove();
    }
    expect(checks).to.equal(1);
  });
});

describe('chip', () => {
  it('names what its button takes away', async () => {
    const element = await show(({ localize }) =>
      chip(localize, { key: 'created', label: 'Created', value: '17–31 Oct 2025' }),
    );
    const button = element.find('[data-chip=created]');
    expect(button.getAttribute('aria-label')).to.equal('Remove filter: Created 17–31 Oct 2025');
  });
});

describe('pieces', () => {
  const all = ({ localize }: TestStage) =>
    html`${TONES.map((tone) => badge({ tone, label: tone }))} ${dot('Active')}
    ${chip(localize, { key: 'k', value: 'Failed' })}
    ${descriptionList([
      { term: 'Name', value: 'Kite Labs' },
      { term: 'Phone', value: noValue('Not provided') },
    ])}
    ${sum([{ label: 'Paid', amount: money(localize, { minor: 12000, currency: 'USD' }) }], {
      label: 'Left',
      amount: money(localize, { minor: 1000, currency: 'USD', look: 'current' }),
    })}
    ${unknownOutcome(localize, { onCheck: () => {}, onClose: () => {} })}
    ${statusNote({ tone: 'negative', title: 'Failed.', text: 'No money was moved.' })}
    ${statusNote({ tone: 'info', title: 'Scheduled.' })}`;

  it('pass axe', async () => {
    await expectAccessible((looks) => show(all, looks));
  });

  it('never make a narrow page scroll sideways', async () => {
    const element = await show(all, { width: '280px' });
    expect(element.scrollWidth).to.be.at.most(280);
  });
});
