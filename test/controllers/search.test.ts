import { expect } from '@open-wc/testing';
import { Localize } from '../../src/controllers/localize.js';
import { Search } from '../../src/controllers/search.js';
import { controls } from '../../src/translations/en/controls.js';
import { table } from '../../src/translations/en/table.js';
import { addEnglish } from '../../src/translations/register.js';
import { searchField } from '../../src/ui/search-field.js';
import { useTime } from '../support/time.js';
import { idle, until } from '../support/until.js';
import { makeHost } from './support.js';

addEnglish(controls);
addEnglish(table);

describe('Search', () => {
  const time = useTime();

  const mounted = async () => {
    const searches: string[] = [];
    const host = makeHost(
      (element) => ({
        search: new Search(element, (query) => searches.push(query)),
        localize: new Localize(element),
      }),
      ({ search, localize: { term } }) =>
        searchField({
          label: term('searchCustomers'),
          shortLabel: term('searchCustomersShort'),
          clearLabel: term('clearSearch'),
          value: search.typed,
          onInput: search.onInput,
          onSubmit: search.onSubmit,
          onClear: search.clear,
        }),
    );
    host.lang = 'en';
    document.body.append(host);
    await host.updateComplete;
    const input = host.renderRoot.querySelector('input') as HTMLInputElement;
    const type = (text: string, isComposing = false) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing }));
    };
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      input.dispatchEvent(event);
      return event;
    };
    const submit = () => {
      const event = new SubmitEvent('submit', { bubbles: true, cancelable: true });
      host.renderRoot.querySelector('form')?.dispatchEvent(event);
      return event;
    };
    const compose = (type: 'compositionstart' | 'compositionend', data: string) => {
      input.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true, data }));
    };
    return { host, input, searches, type, press, submit, compose, search: host.search };
  };

  it('searches 250 ms after the last key, once, for the trimmed text', async () => {
    time.speed(5);
    const { searches, type } = await mounted();
    let last = 0;
    for (const text of ['ki', 'kit', ' kite ']) {
      type(text);
      last = performance.now();
    }
    await until(() => searches.length);
    expect(performance.now() - last).to.be.at.least(245);
    expect(searches).to.deep.equal(['kite']);
  });

  it('searches at once on Enter, and not again after that', async () => {
    time.speed(50);
    const { searches, type, submit } = await mounted();
    type('kite');
    expect(submit().defaultPrevented).to.equal(true);
    expect(searches).to.deep.equal(['kite']);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(searches).to.deep.equal(['kite']);
  });

  it('waits for more than one Latin letter, but takes one Chinese character', async () => {
    time.speed(50);
    const { searches, type } = await mounted();
    type('k');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(searches).to.deep.equal([]);
    type('佐');
    await until(() => searches.length);
    expect(searches).to.deep.equal(['佐']);
  });

  it('clears by Escape, keeps the focus, and keeps the key from the page around', async () => {
    const { host, input, searches, type, press } = await mounted();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    input.focus();
    type('kite');
    await host.updateComplete;
    const event = press('Escape');
    await host.updateComplete;
    expect(event.defaultPrevented).to.equal(true);
    expect(searches).to.deep.equal(['']);
    expect(input.value).to.equal('');
    expect((host.renderRoot as ShadowRoot).activeElement === input).to.equal(true);
    expect(heard).to.deep.equal([]);
    expect(press('Escape').defaultPrevented).to.equal(false);
    expect(heard).to.deep.equal(['Escape']);
    document.removeEventListener('keydown', listen);
  });

  it('has a button to clear only while there is text, which gives the focus back', async () => {
    const { host, input, searches, type } = await mounted();
    const button = () => host.renderRoot.querySelector<HTMLButtonElement>('button[aria-label]');
    expect(button() === null).to.equal(true);
    type('kite');
    await host.updateComplete;
    expect(button()?.getAttribute('aria-label')).to.equal('Clear search');
    button()?.click();
    await host.updateComplete;
    expect(searches).to.deep.equal(['']);
    expect((host.renderRoot as ShadowRoot).activeElement === input).to.equal(true);
    expect(button() === null).to.equal(true);
  });

  it('leaves unfinished words of an input method alone, and searches for the finished ones', async () => {
    time.speed(50);
    const { searches, type, compose } = await mounted();
    compose('compositionstart', '');
    for (const text of ['s', 'さ', 'さt', 'さと', 'さとう', '佐藤']) type(text, true);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(searches).to.deep.equal([]);
    // Chrome's last input event comes before the end of the composition, and none after it.
    compose('compositionend', '佐藤');
    await until(() => searches.length);
    expect(searches).to.deep.equal(['佐藤']);
  });

  it('leaves an Escape to the input method while it composes', async () => {
    const { input, searches, type } = await mounted();
    type('さとう', true);
    const escape = { key: 'Escape', isComposing: true, bubbles: true, cancelable: true };
    const event = new KeyboardEvent('keydown', escape);
    input.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(searches).to.deep.equal([]);
  });

  it('shows a query that was set from outside, but leaves what is being typed', async () => {
    const { host, input, search, type } = await mounted();
    search.show('kite');
    host.requestUpdate();
    await host.updateComplete;
    expect(input.value).to.equal('kite');
    type('kite ');
    search.show('kite');
    type('kite la');
    search.show('kite');
    host.requestUpdate();
    await host.updateComplete;
    expect(input.value).to.equal('kite la');
    expect(search.typed).to.equal('kite la');
  });

  it('searches for nothing any more when its element has left', async () => {
    time.speed(50);
    const { host, searches, type } = await mounted();
    type('kite');
    host.remove();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(searches).to.deep.equal([]);
    await idle();
  });

  it('is labelled, and its placeholder is not read', async () => {
    const { host, input } = await mounted();
    expect(input.labels?.[0]?.textContent).to.equal('Search name, email or customer ID');
    expect(input.placeholder.trim()).to.equal('');
    for (const hint of host.renderRoot.querySelectorAll('.placeholder')) {
      expect(hint.getAttribute('aria-hidden')).to.equal('true');
    }
  });
});
