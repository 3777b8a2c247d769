import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { Tabs } from '../../src/ui/tabs.js';
import { tabsStyles } from '../../src/ui/tabs.styles.js';
import { expectAccessible, stage, type StageOptions, type TestStage } from './support.js';

type Name = 'payments' | 'subscriptions' | 'wallet';

async function make(looks: StageOptions = {}, first = 'payments') {
  const asked: Name[] = [];
  let selected = first as Name;
  const element = await stage(
    tabsStyles,
    (host) => {
      const tabs = new Tabs<Name>(host, (name) => {
        selected = name;
        host.requestUpdate();
      });
      return () =>
        tabs.render({
          label: 'Customer',
          selected,
          tabs: [
            { name: 'payments', label: 'Transactions' },
            { name: 'subscriptions', label: 'Active subscriptions' },
            { name: 'wallet', label: 'Wallet ledger' },
          ],
          panel: (name) => {
            asked.push(name);
            return html`<input aria-label=${name} />`;
          },
        });
    },
    looks,
  );
  return { element, asked };
}

const tab = (element: TestStage, name: Name) => element.find(`[data-tab=${name}]`);
const shown = (element: TestStage) =>
  [...element.renderRoot.querySelectorAll('[role=tabpanel]:not([hidden])')].map((panel) =>
    panel.querySelector('input')?.getAttribute('aria-label'),
  );

async function press(element: TestStage, key: string): Promise<string | undefined> {
  await sendKeys({ press: key });
  await element.updateComplete;
  return element.focused?.dataset.tab;
}

describe('Tabs', () => {
  it('selects by click, and asks for a panel when it is first shown', async () => {
    const { element, asked } = await make();
    expect(asked).to.deep.equal(['payments']);
    tab(element, 'wallet').click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['wallet']);
    expect(tab(element, 'wallet').getAttribute('aria-selected')).to.equal('true');
    expect(asked).not.to.include('subscriptions');
  });

  it('keeps a panel that was shown', async () => {
    const { element } = await make();
    const input = element.find('input') as HTMLInputElement;
    input.value = 'typed';
    tab(element, 'wallet').click();
    await element.updateComplete;
    tab(element, 'payments').click();
    await element.updateComplete;
    expect(element.find('input')).to.equal(input);
    expect(shown(element)).to.deep.equal(['payments']);
  });

  it('moves and selects by arrows, Home and End; one tab is in the order of Tab', async () => {
    const { element } = await make();
    tab(element, 'payments').focus();
    expect(await press(element, 'ArrowRight')).to.equal('subscriptions');
    expect(shown(element)).to.deep.equal(['subscriptions']);
    expect(await press(element, 'End')).to.equal('wallet');
    expect(await press(element, 'ArrowRight')).to.equal('payments');
    expect(await press(element, 'ArrowLeft')).to.equal('wallet');
    expect(await press(element, 'Home')).to.equal('payments');
    expect(element.renderRoot.querySelectorAll('[role=tab][tabindex="0"]')).to.have.length(1);
    await press(element, 'Tab');
    expect(element.focused?.localName).to.equal('input');
  });

  it('mirrors its arrows from right to left', async () => {
    const { element } = await make({ dir: 'rtl' });
    tab(element, 'payments').focus();
    expect(await press(element, 'ArrowLeft')).to.equal('subscriptions');
    expect(await press(element, 'ArrowRight')).to.equal('payments');
  });

  it('fades where it goes on, and brings the selected tab into view', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const { element } = await make({ dir, width: '240px' });
      const strip = element.find('.tabs');
      strip.dispatchEvent(new Event('scroll'));
      const [end, start] =
        dir === 'ltr' ? ['more-right', 'more-left'] : ['more-left', 'more-right'];
      expect(strip.classList.contains(end)).to.be.true;
      expect(strip.classList.contains(start)).to.be.false;
      tab(element, 'wallet').click();
      await element.updateComplete;
      strip.dispatchEvent(new Event('scroll'));
      expect(strip.classList.contains(end)).to.be.false;
      expect(strip.classList.contains(start)).to.be.true;
      element.remove();
    }
  });

  it('shows the first tab for a name that is not there', async () => {
    const { element } = await make({}, 'gone');
    expect(shown(element)).to.deep.equal(['payments']);
  });

  it('passes axe', async () => {
    await expectAccessible(async (looks) => (await make(looks)).element);
  });
});
