import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { MoneyProblem } from '../../src/format/money-input.js';
import { checkbox, radioGroup } from '../../src/ui/choice.js';
import { choiceStyles } from '../../src/ui/choice.styles.js';
import { selectField, textArea, textField } from '../../src/ui/field.js';
import { fieldStyles } from '../../src/ui/field.styles.js';
import { showMistakes } from '../../src/ui/show-mistakes.js';
import { moneyField, moneyProblem } from '../../src/ui/money-field.js';
import { expectAccessible, stage, type StageOptions, type TestStage } from './support.js';

const nothing = () => {};

function make(looks: StageOptions = {}, error?: string): Promise<TestStage> {
  return stage(
    [fieldStyles, choiceStyles],
    () => () =>
      html`${textField({
        name: 'email',
        label: 'Email',
        type: 'email',
        autocomplete: 'email',
        hint: 'For receipts.',
        value: 'a@b.example',
        onInput: nothing,
      })}
      ${moneyField({ name: 'amount', label: 'Amount', value: '20.00', error, onInput: nothing })}
      ${selectField({
        name: 'currency',
        label: 'Currency',
        value: 'INR',
        options: ['USD', 'INR'].map((value) => ({ value, label: value })),
        onChange: nothing,
      })}
      ${textArea({ name: 'else', label: 'Anything else?', note: 'optional', value: '', onInput: nothing })}
      ${checkbox({ name: 'sure', label: 'I understand', checked: false, error, onChange: nothing })}
      ${radioGroup({
        name: 'when',
        label: 'When',
        value: 'end',
        error,
        options: [
          { value: 'end', label: 'At the end of the period', text: 'You keep access.' },
          { value: 'now', label: 'Now', figure: '$41.80 back' },
        ],
        onChange: nothing,
      })}`,
    looks,
  );
}

describe('fields', () => {
  it('have visible labels, tokens for the browser, and their hint and error read with them', async () => {
    const element = await make({}, 'Enter an amount.');
    const email = element.find('#field-email') as HTMLInputElement;
    expect(email.labels?.[0]?.textContent).to.contain('Email');
    expect(email.autocomplete).to.equal('email');
    expect(email.getAttribute('aria-describedby')).to.equal('field-email-hint');
    expect(email.hasAttribute('aria-invalid')).to.be.false;
    const amount = element.find('#field-amount') as HTMLInputElement;
    expect(amount.inputMode).to.equal('decimal');
    expect(amount.getAttribute('aria-invalid')).to.equal('true');
    expect(amount.getAttribute('aria-describedby')).to.equal('field-amount-error');
    expect(element.find('#field-amount-error').textContent).to.contain('Enter an amount.');
    expect((element.find('select') as HTMLSelectElement).value).to.equal('INR');
  });

  it('choose by arrows among radios', async () => {
    const element = await make();
    element.find('input[type=radio]').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect((element.focused as HTMLInputElement).value).to.equal('now');
    expect((element.focused as HTMLInputElement).checked).to.be.true;
  });

  it('take the focus to the first mistake and say how many there are', async () => {
    const element = await make({}, 'Wrong.');
    await showMistakes(element, element.localize, element.announcer);
    await element.updateComplete;
    expect(element.focused?.id).to.equal('field-amount');
    expect(element.find('[role=status]').textContent).to.equal(
      '3 fields need your attention: Amount, I understand, When',
    );
  });

  it('say nothing when there is no mistake', async () => {
    const element = await make();
    await showMistakes(element, element.localize, element.announcer);
    expect(element.find('[role=status]').textContent).to.equal('');
  });

  it('have words for everything that can be wrong with an amount', async () => {
    const element = await make();
    const problems: MoneyProblem[] = [
      'empty',
      'not-a-number',
      'ambiguous',
      'too-precise',
      'negative',
      'too-large',
      'other-currency',
      'unknown-currency',
    ];
    const words = problems.map((problem) => moneyProblem(element.localize, problem, 'USD'));
    expect(new Set(words).size).to.equal(problems.length);
    expect(words[1]).to.contain('1250.00');
    expect(moneyProblem(element.localize, 'too-precise', 'JPY')).to.contain('no decimals');
    expect(moneyProblem(element.localize, 'not-a-number', 'XXQ')).to.be.a('string');
  });

  it('pass axe, with and without mistakes', async () => {
    await expectAccessible((looks) => make(looks));
    await expectAccessible((looks) => make(looks, 'Wrong.'));
  });
});
