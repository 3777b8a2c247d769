import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { DialogContent, DialogOptions } from '../../src/ui/dialog-content.js';
import { Dialog } from '../../src/ui/dialog.js';
import { dialogStyles } from '../../src/ui/dialog.styles.js';
import { textField } from '../../src/ui/field.js';
import { fieldStyles } from '../../src/ui/field.styles.js';
import { expectAccessible, stage, type StageOptions, type TestStage } from './support.js';

interface Made {
  readonly element: TestStage;
  readonly dialog: Dialog<string>;
}

async function make(
  content: Partial<DialogContent> = {},
  options: DialogOptions = {},
  looks: StageOptions = {},
): Promise<Made> {
  let dialog!: Dialog<string>;
  const element = await stage(
    [dialogStyles, fieldStyles],
    (host) => {
      dialog = new Dialog<string>(host, host.localize, options);
      return () =>
        html`<button id="opener">Open</button><button id="other">Other</button>${dialog.render(
            () => ({
              title: 'Add funds',
              note: 'Kite Labs',
              body: textField({ name: 'reason', label: 'Reason', value: '', onInput: () => {} }),
              act: { label: 'Add $20.00', onAct: () => dialog.close('done') },
              ...content,
            }),
          )}`;
    },
    looks,
  );
  return { element, dialog };
}

async function opened({ element, dialog }: Made): Promise<{ closed: Promise<string | undefined> }> {
  element.find('#opener').focus();
  const closed = dialog.open();
  await element.updateComplete;
  // In an object, or this would wait for its end.
  return { closed };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('Dialog', () => {
  it('is modal, and starts in the first field where little is at stake', async () => {
    const made = await make();
    await opened(made);
    expect(made.element.find('dialog').matches(':modal')).to.be.true;
    expect(made.element.focused?.id).to.equal('field-reason');
  });

  it('starts at its heading where money moves', async () => {
    for (const level of [2, 3] as const) {
      const made = await make({ level });
      await opened(made);
      expect(made.element.focused?.textContent).to.equal('Add funds');
      const role = made.element.find('dialog').getAttribute('role');
      expect(role).to.equal(level === 3 ? 'alertdialog' : null);
      made.element.remove();
    }
  });

  it('answers what it was closed with, and gives the focus back', async () => {
    const made = await make({ level: 2 });
    const { closed } = await opened(made);
    made.element.find('.button.primary').click();
    expect(await closed).to.equal('done');
    await pause();
    expect(made.element.focused?.id).to.equal('opener');
    expect(made.element.renderRoot.querySelector('dialog')).to.equal(null);
  });

  it('answers nothing for Escape, the cross and the button that keeps', async () => {
    const made = await make();
    for (const leave of [
      () => sendKeys({ press: 'Escape' }),
      async () => made.element.find('.dialog-close').click(),
      async () => made.element.find('.dialog-foot .button').click(),
    ]) {
      const { closed } = await opened(made);
      await leave();
      expect(await closed).to.equal(undefined);
      await pause();
      expect(made.element.focused?.id).to.equal('opener');
    }
  });

  it('gives the focus to a fallback when the opener is gone', async () => {
    const made = await make({}, { fallback: () => made.element.find('#other') });
    await opened(made);
    made.element.find('#opener').remove();
    made.dialog.close('done');
    await pause();
    expect(made.element.focused?.id).to.equal('other');
  });

  it('asks before it throws away what was typed, and Escape never does', async () => {
    const made = await make({}, { isChanged: () => true });
    const { closed } = await opened(made);
    for (let round = 0; round < 3; round += 1) {
      await sendKeys({ press: 'Escape' });
      await made.element.updateComplete;
      await pause();
      expect(made.element.find('.dialog-question').textContent).to.contain('Discard');
      expect(made.element.focused?.textContent?.trim()).to.equal('Keep editing');
      await sendKeys({ press: 'Escape' });
      await pause();
      expect(made.element.renderRoot.querySelector('.dialog-question')).to.equal(null);
      expect(made.element.focused?.id).to.equal('field-reason');
    }
    await sendKeys({ press: 'Escape' });
    await pause();
    made.element.find('.button.danger').click();
    expect(await closed).to.equal(undefined);
  });

  it('stays while at work, and a second click does nothing', async () => {
    let acted = 0;
    const act = { label: 'Add', onAct: () => (acted += 1) };
    const made = await make({ level: 2, busy: true, act });
    await opened(made);
    await sendKeys({ press: 'Escape' });
    made.element.find('.button.primary').click();
    expect(acted).to.equal(0);
    expect(made.dialog.isOpen).to.be.true;
    expect(made.element.find('dialog').getAttribute('aria-busy')).to.equal('true');
  });

  it('takes Enter in a field for yes only where little is at stake', async () => {
    for (const level of [1, 2] as const) {
      let acted = 0;
      const made = await make({ level, act: { label: 'Save', onAct: () => (acted += 1) } });
      await opened(made);
      made.element.find('#field-reason').focus();
      await sendKeys({ press: 'Enter' });
      expect(acted).to.equal(level === 1 ? 1 : 0);
      made.element.remove();
    }
  });

  it('keeps Tab inside', async () => {
    const made = await make();
    await opened(made);
    for (let step = 0; step < 8; step += 1) {
      await sendKeys({ press: 'Tab' });
      const { focused } = made.element;
      if (focused) expect(focused.closest('dialog')).not.to.equal(null);
    }
  });

  it('is open again after its element was moved, and over after it was removed', async () => {
    const made = await make();
    const { closed } = await opened(made);
    const around = made.element.parentElement!;
    around.append(made.element);
    await made.element.updateComplete;
    expect(made.element.find('dialog').matches(':modal')).to.be.true;
    made.element.remove();
    expect(await closed).to.equal(undefined);
  });

  it('can be opened again at once, for something else', async () => {
    const made = await make();
    const { closed } = await opened(made);
    made.dialog.close('done');
    const { closed: again } = await opened(made);
    expect(await closed).to.equal('done');
    await pause();
    expect(made.element.find('dialog').matches(':modal')).to.be.true;
    expect(made.element.focused?.closest('dialog')).not.to.equal(null);
    made.dialog.close('twice');
    expect(await again).to.equal('twice');
  });

  it('stays open when the last one’s end is told late', async () => {
    const made = await make();
    await opened(made);
    made.dialog.close();
    await made.element.updateComplete;
    await opened(made);
    await pause();
    expect(made.dialog.isOpen).to.be.true;
    expect(made.element.find('dialog').matches(':modal')).to.be.true;
  });

  it('has two buttons of one size', async () => {
    const made = await make();
    await opened(made);
    const widths = [...made.element.renderRoot.querySelectorAll('.dialog-foot .button')].map(
      (button) => button.getBoundingClientRect().width,
    );
    expect(widths[0]).to.be.closeTo(widths[1]!, 0.5);
  });

  it('passes axe', async () => {
    await expectAccessible(async (looks) => {
      const made = await make({ level: 3 }, {}, looks);
      await opened(made);
      return made.element;
    });
  });
});
