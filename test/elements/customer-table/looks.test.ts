import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { render } from 'lit';
import type { SessionChange } from '../../../src/client/session.js';
import type { CustomerTable } from '../../../src/elements/customer-table/customer-table.js';
import { createStack, STAFF, type Stack } from '../../support/stack.js';
import { goOffline } from '../../support/network.js';
import { place } from '../../support/place.js';
import { useTime } from '../../support/time.js';
import { frame, idle, until } from '../../support/until.js';
import {
  begin,
  box,
  find,
  focused,
  get,
  mountTable,
  next,
  rows,
  searchFor,
  settled,
  text,
} from '../../support/table.js';

const LIST = 'GET /customers';

/** Every state that the table can be in, by what puts it there. */
const STATES: Record<string, () => Promise<CustomerTable>> = {
  async ready() {
    return (await mountTable()).table;
  },
  async loading() {
    const { table } = await begin({}, undefined, ({ sandbox }) => {
      sandbox.fault({ match: LIST, kind: 'stall' });
    });
    return table;
  },
  async refreshing() {
    const { table, stack } = await mountTable();
    stack.sandbox.fault({ match: LIST, kind: 'stall' });
    table.page = 5;
    await until(() => table.status === 'refreshing');
    return table;
  },
  async empty() {
    return (await mountTable({ customers: 0 })).table;
  },
  async 'no match'() {
    const { table } = await mountTable();
    await searchFor(table, 'nobody at all');
    return table;
  },
  async error() {
    const { table } = await begin({}, undefined, ({ sandbox }) => {
      sandbox.fault({ match: LIST, kind: 'status' });
    });
    await settled(table);
    return table;
  },
  async stale() {
    const { table, stack } = await mountTable();
    stack.sandbox.fault({ match: LIST, kind: 'status' });
    await table.refresh();
    await settled(table);
    return table;
  },
  async offline() {
    const { table, stack } = await mountTable();
    goOffline();
    stack.link = () => Promise.reject(new TypeError('Failed to fetch'));
    await table.refresh();
    await settled(table);
    return table;
  },
  async forbidden() {
    const { table } = await begin({ login: { ...STAFF, scopes: ['payments:read'] } as never });
    await settled(table);
    return table;
  },
  async 'signed out'() {
    const { table, stack } = await mountTable();
    stack.client.end();
    await settled(table);
    return table;
  },
  async links() {
    const { table } = await mountTable(
      {},
      html`<customer-table lang="en" row-href="/c/{customer_id}"></customer-table>`,
    );
    return table;
  },
};

describe('customer-table: accessibility', () => {
  const time = useTime();
  beforeEach(() => {
    time.noPauses();
  });
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const scheme of ['light', 'dark']) {
    for (const [state, make] of Object.entries(STATES)) {
      it(`has no fault that axe finds when ${state}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = scheme === 'dark' ? '#141412' : '#ffffff';
        const table = await make();
        await expect(table).to.be.accessible({
          // The page around it is the runner's.
          ignoredRules: ['region', 'page-has-heading-one'],
        });
      });
    }
  }

  it('has one live region with its controls, silent at first, and the same one after all that happens', async () => {
    const { table } = await mountTable();
    const region = get(table, '.visually-hidden[role=status]');
    expect(region.textContent).to.equal('');
    await searchFor(table, 'kite');
    expect(table.renderRoot.querySelectorAll('.visually-hidden[role=status]')).to.have.length(1);
    expect(get(table, '.visually-hidden[role=status]') === region).to.equal(true);
  });

  it('names its pager and has no id twice', async () => {
    const { table } = await mountTable();
    expect(get(table, 'nav').getAttribute('aria-label')).to.equal('Customers, pages');
    const ids = [...table.renderRoot.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(find(table, '[tabindex]:not([tabindex="0"],[tabindex="-1"])') === null).to.equal(true);
  });

  it('is gone through by Tab in the order of the eye, each stop seen', async () => {
    const { table } = await mountTable(
      { customers: 2 },
      html`<customer-table lang="en" columns="name customer_id phone_number"></customer-table>`,
    );
    box(table).focus();
    const stops: string[] = [];
    for (let at = 0; at < 12; at += 1) {
      const element = focused(table) as HTMLElement | null;
      if (!element) break;
      const name = element.getAttribute('part') ?? (element.className || element.localName);
      stops.push(name);
      await sendKeys({ press: 'Tab' });
      const now = focused(table);
      if (now) expect(getComputedStyle(now).outlineStyle, name).to.equal('solid');
    }
    const tools = ['filter-button', 'filter-button', 'dialog-button', 'button'];
    expect(stops.slice(0, 5)).to.deep.equal(['search-input', ...tools]);
    const row = ['open', 'copy-button', 'phone', 'row-menu-button'];
    expect(stops.slice(5, 9)).to.deep.equal(row);
    expect(stops.slice(9, 11)).to.deep.equal(['open', 'copy-button']);
  });

  it('has targets of 24 px and more, at every density', async () => {
    for (const density of ['compact', 'comfortable', 'spacious']) {
      const { table } = await mountTable(
        { customers: 3 },
        html`<customer-table lang="en" density=${density}></customer-table>`,
      );
      for (const target of table.renderRoot.querySelectorAll('.button, .icon-button, input')) {
        // The menu of the whole list has its place in narrow ones.
        if (!target.checkVisibility()) continue;
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), `${density} ${target.className}`).to.be.at.least(24);
      }
    }
  });

  it('moves nothing where less motion is wanted', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const table = await (STATES.refreshing as () => Promise<CustomerTable>)();
    for (const animation of table.renderRoot
      .querySelector('section')
      ?.getAnimations({ subtree: true }) ?? []) {
      expect(animation.effect?.getComputedTiming().duration).to.equal(0);
    }
  });
});

describe('customer-table: layout', () => {
  const time = useTime();
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    document.documentElement.dir = '';
  });

  for (const width of [320, 480, 700, 960, 1400]) {
    it(`never needs sideways scrolling at ${String(width)} px, in any state`, async () => {
      time.noPauses();
      await setViewport({ width, height: 800 });
      for (const make of Object.values(STATES)) {
        const table = await make();
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, `${table.status} ${text(table).slice(0, 60)}`).to.be.at.most(
          clientWidth,
        );
        const edge = table.getBoundingClientRect();
        for (const part of table.renderRoot.querySelectorAll('.button, input, .open, .range')) {
          const { left, right, width: wide } = part.getBoundingClientRect();
          if (!wide) continue;
          expect(right, part.className).to.be.at.most(edge.right + 1);
          expect(left, part.className).to.be.at.least(edge.left - 1);
        }
        table.parentElement?.remove();
      }
    });
  }

  it('keeps the rows readable in the narrowest place: name, address and date, with their roles', async () => {
    await setViewport({ width: 320, height: 800 });
    const { table } = await mountTable();
    const [row] = rows(table);
    for (const selector of ['.open', '.email', '.in-card']) {
      const { width, height } = row?.querySelector(selector)?.getBoundingClientRect() ?? {};
      expect(width && height, selector).to.be.above(0);
    }
    expect(row?.getAttribute('role')).to.equal('row');
    expect(row?.querySelector('.in-card')?.textContent).to.match(/^Created .* UTC$/);
  });

  for (const width of [320, 700, 1200]) {
    it(`moves nothing when rows and controls come, at ${String(width)} px`, async () => {
      await setViewport({ width, height: 1500 });
      const shifts: number[] = [];
      const watching = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      });
      const stack = createStack();
      stack.sandbox.fault({ match: LIST, kind: 'delay', delay_ms: 40 });
      const page = place(html``);
      watching.observe({ type: 'layout-shift', buffered: false });
      render(
        html`<customer-session .client=${stack.client}
            ><customer-table lang="en" page-size="10"></customer-table
          ></customer-session>
          <p class="after">What stands below</p>`,
        page,
      );
      const table = page.querySelector('customer-table') as CustomerTable;
      await table.updateComplete;
      const places = () => ({
        table: get(table, '.table').getBoundingClientRect().top,
        header: get(table, 'thead').getBoundingClientRect().height,
        after: page.querySelector('.after')?.getBoundingClientRect().top,
      });
      const before = places();
      await settled(table);
      await frame();
      const now = places();
      watching.disconnect();
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).to.equal(0);
      expect(now.table).to.be.closeTo(before.table, 0.5);
      expect(now.header).to.be.closeTo(before.header, 0.5);
      expect(now.after).to.be.closeTo(before.after ?? 0, 1);
    });
  }

  it('turns around in a page that is written from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const { table } = await mountTable();
    const edge = table.getBoundingClientRect();
    const name = get(table, 'thead .name').getBoundingClientRect();
    const created = get(table, 'thead .created_at').getBoundingClientRect();
    expect(name.right).to.be.closeTo(edge.right, 2);
    expect(created.left).to.be.below(name.left);
    expect(next(table).getBoundingClientRect().left).to.be.below(
      get(table, 'select').getBoundingClientRect().left,
    );
    expect(getComputedStyle(get(table, '.mono')).direction, 'ids stay as they are').to.equal('ltr');
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('keeps its height through a short last page', async () => {
    const { table } = await mountTable(
      { customers: 26 },
      html`<customer-table lang="en" page-size="10"></customer-table>`,
    );
    const height = () => get(table, '.table').getBoundingClientRect().height;
    const full = height();
    table.page = 2;
    await table.updateComplete;
    await settled(table);
    expect(rows(table)).to.have.length(6);
    expect(height()).to.be.closeTo(full, 8);
  });
});

describe('customer-table: languages', () => {
  it('is English, whole, in a language that the kit lacks', async () => {
    const { table } = await mountTable({}, html`<customer-table lang="tlh"></customer-table>`);
    expect(text(table, '.pager')).to.match(/^Rows per page .* Previous Next$/);
    expect(text(table, '.search')).to.include('Search name, email or customer ID');
  });

  it('speaks Japanese everywhere, in every state, from the first sight', async () => {
    Math.random = () => 0;
    const before = document.documentElement.lang;
    document.documentElement.lang = 'ja';
    for (const make of [STATES.empty, STATES.error, STATES.forbidden, STATES['signed out']]) {
      const table = await (make as () => Promise<CustomerTable>)();
      table.lang = 'ja';
      table.requestUpdate();
      await until(() => /[ぁ-ん]/.test(text(table, '.message')));
      const words = text(table).replace(/参照番号 [\w-]+/, '');
      expect(words).not.to.match(/[A-Za-z]{3,}/);
    }
    const { table } = await mountTable({}, html`<customer-table lang="ja"></customer-table>`);
    expect(text(table, 'thead')).to.equal('名前 顧客ID メール 電話番号 作成日時（UTC） 招待 操作');
    expect(text(table, '.pager')).to.match(/^表示件数 .* 1–25 前へ 次へ$/);
    expect(text(table, 'tbody tr:nth-child(2) .phone_number')).to.include('未登録');
    expect(text(table, 'tbody tr:first-child .day')).to.match(/^\d{4}年\d{1,2}月\d{2}日$/);
    for (const element of table.renderRoot.querySelectorAll('[aria-label]:not(tbody *)')) {
      expect(element.getAttribute('aria-label')).not.to.match(/[A-Za-z]{4,}/);
    }
    document.documentElement.lang = before;
  });
});

describe('customer-table: coming and going', () => {
  it('costs no request when it is moved in the page, even under way', async () => {
    const { table, session, stack } = await begin();
    const elsewhere = document.createElement('div');
    session.append(elsewhere);
    elsewhere.append(table);
    await settled(table);
    await until(() => stack.reads().every(({ status }) => status));
    const { length } = stack.reads();
    expect(length).to.equal(2);
    session.append(table);
    await idle();
    expect(stack.reads()).to.have.length(length);
    expect(rows(table)).to.have.length(25);
  });

  it('leaves nothing pending, listening or watching after 1,000 mounts in the middle of loading', async function () {
    this.timeout(20_000);
    const stack: Stack = createStack({ customers: 30 });
    await stack.client.read((await import('../../../src/protocol/customer.js')).listCustomers, {});
    const signals: AbortSignal[] = [];
    stack.link = (request) => {
      signals.push(request.signal);
      return new Promise(() => undefined);
    };
    let watchers = 0;
    const client = {
      scopes: stack.client.scopes,
      start: () => {},
      read: stack.client.read.bind(stack.client),
      write: stack.client.write.bind(stack.client),
      download: stack.client.download.bind(stack.client),
      watchData: stack.client.watchData.bind(stack.client),
      reopen: stack.client.reopen.bind(stack.client),
      signOut: stack.client.signOut.bind(stack.client),
      watch: (watcher: (change: SessionChange) => void) => {
        watchers += 1;
        const leave = stack.client.watch(watcher);
        return () => {
          watchers -= 1;
          leave();
        };
      },
    };
    let listeners = 0;
    const targets = [window, document] as const;
    const originals = targets.map((target) => [
      target.addEventListener,
      target.removeEventListener,
    ]);
    for (const target of targets) {
      const { addEventListener: add, removeEventListener: remove } = target;
      target.addEventListener = function (this: EventTarget, ...args: unknown[]) {
        listeners += 1;
        Reflect.apply(add, target, args);
      } as never;
      target.removeEventListener = function (this: EventTarget, ...args: unknown[]) {
        listeners -= 1;
        Reflect.apply(remove, target, args);
      } as never;
    }
    const page = document.createElement('div');
    document.body.append(page);
    for (let cycle = 0; cycle < 1000; cycle += 1) {
      const table = document.createElement('customer-table');
      table.client = client;
      page.append(table);
      await table.updateComplete;
      table.remove();
    }
    await until(() => signals.every(({ aborted }) => aborted));
    page.remove();
    for (const [at, target] of targets.entries()) {
      const [add, remove] = originals[at] as [never, never];
      target.addEventListener = add;
      target.removeEventListener = remove;
    }
    expect(stack.mints()).to.equal(1);
    expect([watchers, listeners]).to.deep.equal([0, 0]);
  });
});
