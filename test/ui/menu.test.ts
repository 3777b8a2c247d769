import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { Menu, type MenuGroup } from '../../src/ui/menu.js';
import { menuStyles } from '../../src/ui/menu.styles.js';
import { follow } from '../../src/ui/anchor.js';
import { expectAccessible, settled, stage, type StageOptions, type TestStage } from './support.js';

let chosen: string[] = [];
const groups: readonly MenuGroup[] = [
  [
    { label: 'Open customer', href: '#opened' },
    { label: 'Copy customer ID', onSelect: () => chosen.push('id') },
    { label: 'Copy email', onSelect: () => chosen.push('email') },
  ],
  [
    { label: 'Send portal invite', reason: 'No email', onSelect: () => chosen.push('invite') },
    { label: 'Time details', onSelect: () => chosen.push('time') },
  ],
];

async function make(looks: StageOptions = {}): Promise<{ element: TestStage; menu: Menu }> {
  chosen = [];
  let menu!: Menu;
  const element = await stage(
    menuStyles,
    (host) => {
      menu = new Menu(host);
      return () =>
        html`<p>${['a', 'b'].map((key) => menu.button({ key, content: `Actions ${key}` }))}</p>
          <button id="after">After</button>${menu.render('Actions', () => groups)}`;
    },
    looks,
  );
  return { element, menu };
}

const text = (element: TestStage) => element.focused?.querySelector('span')?.textContent;
const isOpen = (element: TestStage) => element.find('.menu').matches(':popover-open');

async function press(element: TestStage, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

async function clickOn(element: TestStage, selector: string): Promise<void> {
  const { left, top, width, height } = element.find(selector).getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
  await settled(element);
}

describe('Menu', () => {
  it('opens on its first item by Enter, Space and arrow down, on its last by arrow up', async () => {
    const { element } = await make();
    for (const [key, label] of [
      ['Enter', 'Open customer'],
      ['Space', 'Open customer'],
      ['ArrowDown', 'Open customer'],
      ['ArrowUp', 'Time details'],
    ] as const) {
      element.find('[data-floating=a]').focus();
      await press(element, key);
      expect(text(element)).to.equal(label);
      expect(element.find('[data-floating=a]').getAttribute('aria-expanded')).to.equal('true');
      await press(element, 'Escape');
      expect(element.focused?.dataset.floating).to.equal('a');
      expect(isOpen(element)).to.be.false;
    }
  });

  it('moves by arrows around the ends, by Home and End, and by letters', async () => {
    const { element } = await make();
    element.find('[data-floating=a]').focus();
    await press(element, 'Enter', 'ArrowUp');
    expect(text(element)).to.equal('Time details');
    await press(element, 'ArrowDown', 'ArrowDown');
    expect(text(element)).to.equal('Copy customer ID');
    await press(element, 'End', 'Home', 'c');
    expect(text(element)).to.equal('Copy customer ID');
    await press(element, 'c');
    expect(text(element)).to.equal('Copy email');
    await new Promise((resolve) => setTimeout(resolve, 550));
    await press(element, 's');
    expect(text(element)).to.equal('Send portal invite');
  });

  it('runs an item once, closed, with the focus on its button', async () => {
    const { element } = await make();
    element.find('[data-floating=b]').focus();
    await press(element, 'Enter', 'ArrowDown', 'Space');
    expect(chosen).to.deep.equal(['id']);
    expect(isOpen(element)).to.be.false;
    expect(element.focused?.dataset.floating).to.equal('b');
  });

  it('says why an item can not be done, and does not do it', async () => {
    const { element } = await make();
    element.find('[data-floating=a]').focus();
    await press(element, 'ArrowUp', 'ArrowUp');
    expect(element.focused?.getAttribute('aria-disabled')).to.equal('true');
    expect(element.focused?.textContent).to.contain('No email');
    await press(element, 'Enter');
    expect(chosen).to.deep.equal([]);
    expect(isOpen(element)).to.be.true;
  });

  it('follows a link by Space as by Enter', async () => {
    const { element } = await make();
    element.find('[data-floating=a]').focus();
    await press(element, 'Enter', 'Space');
    expect(location.hash).to.equal('#opened');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('closes by Tab, which moves on from its button', async () => {
    const { element } = await make();
    element.find('[data-floating=b]').focus();
    await press(element, 'Enter', 'Tab');
    expect(isOpen(element)).to.be.false;
    expect(element.focused?.id).to.equal('after');
  });

  it('closes by its own button, and by a click elsewhere', async () => {
    const { element } = await make();
    await clickOn(element, '[data-floating=a]');
    expect(isOpen(element)).to.be.true;
    await clickOn(element, '[data-floating=a]');
    expect(isOpen(element)).to.be.false;
    await clickOn(element, '[data-floating=a]');
    await clickOn(element, '#after');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
    expect(isOpen(element)).to.be.false;
    expect(element.find('[data-floating=a]').getAttribute('aria-expanded')).to.equal('false');
  });

  it('goes over to another button', async () => {
    const { element, menu } = await make();
    element.find('[data-floating=a]').click();
    await element.updateComplete;
    element.find('[data-floating=b]').click();
    await element.updateComplete;
    expect(menu.openKey).to.equal('b');
    expect(isOpen(element)).to.be.true;
    await press(element, 'Escape');
    expect(element.focused?.dataset.floating).to.equal('b');
  });

  it('hangs below its button and ends where it ends, in both directions', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const { element } = await make({ dir, width: '600px' });
      element.style.marginInline = '250px';
      await clickOn(element, '[data-floating=b]');
      const button = element.find('[data-floating=b]').getBoundingClientRect();
      const menu = element.find('.menu').getBoundingClientRect();
      expect(menu.top - button.bottom).to.be.closeTo(4, 1);
      const edge = dir === 'ltr' ? 'right' : 'left';
      const room = dir === 'ltr' ? menu.width < button.right : true;
      if (room) expect(menu[edge]).to.be.closeTo(button[edge], 1);
      expect(menu.width).to.equal(220);
      element.remove();
    }
  });

  it('hangs in the same place in a browser without anchors', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const { element } = await make({ dir, width: '600px' });
      element.style.marginInline = '250px';
      const [box, button] = [element.find('.menu'), element.find('[data-floating=b]')];
      box.style.setProperty('position-area', 'none');
      box.showPopover();
      const stop = follow(box, button, 'end');
      await settled(element);
      const at = button.getBoundingClientRect();
      const menu = box.getBoundingClientRect();
      expect(menu.top - at.bottom).to.be.closeTo(4, 1);
      const edge = dir === 'ltr' ? 'right' : 'left';
      expect(menu[edge]).to.be.closeTo(at[edge], 1);
      stop();
      expect(box.style.inset).to.equal('');
      element.remove();
    }
  });

  it('passes axe', async () => {
    await expectAccessible(async (looks) => {
      const { element } = await make(looks);
      await clickOn(element, '[data-floating=a]');
      return element;
    });
  });
});
