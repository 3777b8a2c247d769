import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { Localize } from '../../src/controllers/localize.js';
import { table } from '../../src/translations/en/table.js';
import { addEnglish } from '../../src/translations/register.js';
import { until } from '../support/until.js';
import { makeHost } from './support.js';

addEnglish(table);

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
