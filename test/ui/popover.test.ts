import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { checkbox } from '../../src/ui/choice.js';
import { choiceStyles } from '../../src/ui/choice.styles.js';
import { fieldStyles } from '../../src/ui/field.styles.js';
import { Popover, popoverStyles } from '../../src/ui/popover.js';
import { expectAccessible, settled, stage, type StageOptions, type TestStage } from './support.js';

async function make(looks: StageOptions = {}): Promise<TestStage> {
  return stage(
    [popoverStyles, fieldStyles, choiceStyles],
    (host) => {
      const popover = new Popover(host);
      return () =>
        html`${popover.button({ key: 'columns', content: 'Edit columns' })}${popover.render(() => ({
            title: 'Columns',
            note: '1 of 2 shown',
            body: ['Name', 'Email'].map((label) =>
              checkbox({ name: label, label, checked: label === 'Name', onChange: () => {} }),
            ),
            footer: html`<button>Reset</button>`,
          }))}<button id="after">After</button>`;
    },
    looks,
  );
}

const isOpen = (element: TestStage) => element.find('.panel').matches(':popover-open');

async function opened(looks?: StageOptions): Promise<TestStage> {
  const element = await make(looks);
  element.find('[data-floating]').focus();
  element.find('[data-floating]').click();
  await settled(element);
  return element;
}

describe('Popover', () => {
  it('opens on its first control; Escape closes and goes back', async () => {
    const element = await opened();
    expect(element.focused?.id).to.equal('field-Name');
    expect(element.find('.panel').getBoundingClientRect().width).to.equal(296);
    await sendKeys({ press: 'Escape' });
    expect(isOpen(element)).to.be.false;
    expect(element.focused?.dataset.floating).to.equal('columns');
  });

  it('closes when Tab leaves it, and lets the focus go', async () => {
    const element = await opened();
    for (let step = 0; step < 3; step += 1) await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(isOpen(element)).to.be.false;
    expect(element.focused?.id).to.equal('after');
  });

  it('passes axe', async () => {
    await expectAccessible(opened);
  });
});
