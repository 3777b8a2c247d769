import { expect, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import { Announcer } from '../../src/controllers/announcer.js';
import { Localize } from '../../src/controllers/localize.js';
import { Search } from '../../src/controllers/search.js';
import { controls } from '../../src/translations/en/controls.js';
import { table } from '../../src/translations/en/table.js';
import { addEnglish } from '../../src/translations/register.js';
import { searchField } from '../../src/ui/search-field.js';
import { useTime } from '../support/time.js';
import { idle, until } from '../support/until.js';
import { makeHost } from './host.js';

addEnglish(controls);
addEnglish(table);

afterEach(() => {
  fixtureCleanup();
  for (const host of document.querySelectorAll('body > *')) host.remove();
});

describe('Announcer', () => {
  const mounted = async () => {
    const host = makeHost(
      (element) => ({ announcer: new Announcer(element) }),
      ({ announcer }) => announcer.render(),
    );
    document.body.append(host);
    await host.updateComplete;
    const region = host.renderRoot.querySelector('[role=status]') as HTMLElement;
    return { host, region, say: (text: string) => host.announcer.say(text) };
  };

  it('has one polite region from the first render, and speaks through that one', async () => {
    const { host, region, say } = await mounted();
    expect(region.textContent).to.equal('');
    say('Copied');
    await host.updateComplete;
    expect(host.renderRoot.querySelectorAll('[role=status]')).to.have.length(1);
    expect(host.renderRoot.querySelector('[role=status]') === region).to.equal(true);
    expect(region.textContent).to.equal('Copied');
  });

  it('makes the same words a change each time, so that they are spoken again', async () => {
    const { host, region, say } = await mounted();
    const spoken: (string | null)[] = [];
    for (let n = 0; n < 4; n += 1) {
      say('Copied');
      await host.updateComplete;
      spoken.push(region.textContent);
    }
    for (const [at, text] of spoken.entries()) {
      expect(text?.trim()).to.equal('Copied');
      expect(text).not.to.equal(spoken[at - 1]);
    }
  });

  it('says nothing old when its element comes back', async () => {
    const { host, region, say } = await mounted();
    say('Copied');
    await host.updateComplete;
    host.remove();
    document.body.append(host);
    host.requestUpdate();
    await host.updateComplete;
    expect(region.textContent).to.equal('');
  });
});

describe('Localize', () => {
  const mounted = (lang: string) => {
    const seen: [ready: boolean, text: string][] = [];
    const host = makeHost(
      (element) => ({ localize: new Localize(element) }),
      ({ localize }) => {
        seen.push([localize.ready, localize.term('customers')]);
        return html`${localize.term('customers')}`;
      },
    );
    host.lang = lang;
    document.body.append(host);
    return { host, seen, text: () => host.renderRoot.textContent.trim() };
  };

  it('has English at once', async () => {
    const { host, seen } = mounted('en');
    await host.updateComplete;
    expect(seen).to.deep.equal([[true, 'Customers']]);
  });

  it('waits for another language and never shows English meanwhile as if it were ready', async () => {
    const { host, seen } = mounted('ja');
    await until(() => seen.at(-1)?.[0]);
    await host.updateComplete;
    expect(seen.at(-1)).to.deep.equal([true, '顧客']);
    expect(seen.filter(([ready, text]) => ready && text === 'Customers')).to.deep.equal([]);
  });

  it('takes the language of its element, at the next update where it changes', async () => {
    const { host, text } = mounted('en');
    await host.updateComplete;
    expect(text()).to.equal('Customers');
    host.lang = 'ja';
    host.requestUpdate();
    await until(() => text() === '顧客');
    host.lang = 'en-US';
    host.requestUpdate();
    await until(() => text() === 'Customers');
  });

  it('takes the language of the page where it has none, and follows it', async () => {
    const before = document.documentElement.lang;
    document.documentElement.lang = 'ja';
    const { text } = mounted('');
    await until(() => text() === '顧客');
    document.documentElement.lang = before || 'en';
    await until(() => text() === 'Customers');
  });

  for (const lang of ['tlh', 'x-klingon', 'constructor', 'toString', '日本']) {
    it(`is English, and breaks nothing, for lang="${lang}"`, async () => {
      const { host, text } = mounted(lang);
      await host.updateComplete;
      expect(text()).to.equal('Customers');
    });
  }
});

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
