import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { UrlSync } from '../../src/controllers/url-sync.js';
import { useTime } from '../support/time.js';
import { until } from '../support/until.js';

class UrlHost extends LitElement {
  static override properties = {
    urlSync: { attribute: 'url-sync' },
    urlPrefix: { attribute: 'url-prefix' },
    page: { type: Number },
    query: {},
  };
  declare urlSync: string;
  declare urlPrefix: string;
  declare page: number;
  declare query: string;
  readonly url = new UrlSync(this, {
    q: { get: () => this.query, set: (text) => (this.query = text) },
    page: {
      get: () => String(this.page),
      set: (text) => (this.page = Number(text)),
      accepts: (text) => /^\d{1,6}$/.test(text),
    },
  });

  constructor() {
    super();
    this.urlSync = 'off';
    this.urlPrefix = '';
    this.page = 0;
    this.query = '';
  }

  async turn(page: number): Promise<void> {
    this.url.push();
    this.page = page;
    await this.updateComplete;
  }
}
customElements.define('url-host', UrlHost);

const start = location.href;
const placed: UrlHost[] = [];

async function place(mode: string, prefix = '', attributes: Record<string, string> = {}) {
  const element = new UrlHost();
  element.setAttribute('url-sync', mode);
  element.setAttribute('url-prefix', prefix);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  placed.push(element);
  await element.updateComplete;
  return element;
}

/** The address as it was, with this search and hash. */
function visit(search: string, hash = '', state: unknown = null): void {
  const url = new URL(start);
  url.search = search;
  url.hash = hash;
  history.replaceState(state, '', url);
}

async function back(): Promise<void> {
  const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await moved;
}

describe('UrlSync', () => {
  const time = useTime();

  beforeEach(() => visit(''));
  afterEach(() => {
    for (const element of placed.splice(0)) element.remove();
    history.replaceState(null, '', start);
  });

  it('leaves the address alone unless the page asks for it', async () => {
    visit('?page=7', '#page=7');
    for (const mode of ['off', '', 'banana']) {
      const element = await place(mode);
      expect(element.page).to.equal(0);
      await element.turn(3);
      element.remove();
    }
    expect(location.search + location.hash).to.equal('?page=7#page=7');
  });

  it('reads the address before anything is loaded, and again with Back', async () => {
    visit('?c.page=2&c.q=kite%20labs');
    const element = await place('query', 'c');
    expect([element.page, element.query]).to.deep.equal([2, 'kite labs']);
    await element.turn(3);
    expect(location.search).to.equal('?c.q=kite%20labs&c.page=3');
    await back();
    await element.updateComplete;
    expect([element.page, element.query]).to.deep.equal([2, 'kite labs']);
  });

  it('goes back to what the page has set where the address says nothing', async () => {
    const element = await place('query', '', { page: '4' });
    expect(location.search).to.equal('');
    await element.turn(5);
    expect(location.search).to.equal('?page=5');
    await back();
    expect(element.page).to.equal(4);
  });

  it('writes typing late, in the same entry of the history', async () => {
    const element = await place('query');
    const { length } = history;
    for (const query of ['k', 'ki', 'kite']) {
      element.query = query;
      await element.updateComplete;
    }
    expect(location.search).to.equal('');
    time.speed(100);
    element.query = 'kite labs';
    await until(() => location.search === '?q=kite%20labs');
    expect(history.length).to.equal(length);
    element.query = '';
    await until(() => location.search === '');
  });

  it('takes no unknown value, and says nothing of it', async () => {
    for (const junk of ['banana', '-1', '1e9', '', '%E0%A4%A', '99999999999']) {
      visit(`?page=${junk}`);
      const element = await place('query', '', { page: '1' });
      expect(element.page).to.equal(1);
      element.remove();
    }
  });

  it('keeps the page’s own parts as they are written, and its state', async () => {
    visit('?utm=%7Ea+b&flag&page=9', '#top', { router: 7 });
    const element = await place('query', 'c');
    await element.turn(2);
    expect(location.search).to.equal('?utm=%7Ea+b&flag&page=9&c.page=2');
    expect(location.hash).to.equal('#top');
    expect(history.state).to.deep.equal({ router: 7 });
    await element.turn(0);
    expect(location.search).to.equal('?utm=%7Ea+b&flag&page=9');
  });

  it('goes behind the route of a page that routes by hash', async () => {
    visit('', '#/customers/1?view=new');
    const element = await place('hash', 'c');
    await element.turn(2);
    expect(location.hash).to.equal('#/customers/1?view=new&c.page=2');
    visit('', '#/customers/1');
    await element.turn(3);
    expect(location.hash).to.equal('#/customers/1?c.page=3');
    await element.turn(0);
    expect(location.hash).to.equal('#/customers/1');
  });

  it('has two elements side by side, each under its prefix', async () => {
    visit('', '#a.page=1&b.page=2');
    const one = await place('hash', 'a');
    const other = await place('hash', 'b');
    expect([one.page, other.page]).to.deep.equal([1, 2]);
    await one.turn(5);
    await other.turn(6);
    expect(location.hash).to.equal('#a.page=5&b.page=6');
    await back();
    expect([one.page, other.page]).to.deep.equal([5, 2]);
  });

  it('gives a place to one element only; the next has it when that is gone', async () => {
    visit('?page=3');
    const one = await place('query');
    const other = await place('query');
    expect([one.page, other.page]).to.deep.equal([3, 0]);
    await other.turn(8);
    expect(location.search).to.equal('?page=3');
    one.remove();
    other.requestUpdate();
    await other.updateComplete;
    expect(other.page).to.equal(3);
  });

  it('follows nothing after it has left', async () => {
    const element = await place('query');
    await element.turn(1);
    element.query = 'late';
    await element.updateComplete;
    element.remove();
    await back();
    expect(element.page).to.equal(1);
    expect(location.search).to.equal('');
  });

  it('works on where the browser refuses', async () => {
    const element = await place('query');
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
    await element.turn(2);
    history.pushState = pushState;
    expect(element.page).to.equal(2);
    expect(location.search).to.equal('');
  });
});
