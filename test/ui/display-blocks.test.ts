import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { badge, badgeStyles, dot, type Tone } from '../../src/ui/badge.js';
import { chip, chipStyles } from '../../src/ui/chip.js';
import { descriptionList, descriptionListStyles, noValue } from '../../src/ui/description-list.js';
import { money, moneyStyles } from '../../src/ui/money.js';
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

describe('display blocks', () => {
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
