import { expect, html } from '@open-wc/testing';
import type { Fault } from '../../../src/sandbox/index.js';
import { STAFF } from '../../support/stack.js';
import { goOffline, goOnline } from '../../support/network.js';
import { useTime } from '../../support/time.js';
import { idle, until } from '../../support/until.js';
import {
  begin,
  box,
  find,
  focused,
  get,
  heard,
  mountTable,
  names,
  next,
  rows,
  searchFor,
  settled,
  states,
  text,
  type Mounted,
} from '../../support/table.js';

const LIST = 'GET /customers';

async function failing(fault: Omit<Fault, 'match'>): Promise<Mounted & { heal: () => void }> {
  let heal: () => void = () => undefined;
  const mounted = await begin({}, undefined, ({ sandbox }) => {
    heal = sandbox.fault({ match: LIST, ...fault });
  });
  await settled(mounted.table);
  return { ...mounted, heal };
}

const retry = async ({ table }: Mounted) => {
  get(table, '.message button, .notice button').click();
  await table.updateComplete;
  await settled(table);
};

describe('customer-table: loading', () => {
  it('shows ten bones at most, hidden from screen readers, and is busy', async () => {
    const { table, stack } = await begin({}, undefined, ({ sandbox }) => {
      sandbox.fault({ match: LIST, kind: 'delay', delay_ms: 60 });
    });
    expect(states(table)).to.deep.equal(['loading']);
    expect(table.status).to.equal('loading');
    expect(get(table, 'section').getAttribute('aria-busy')).to.equal('true');
    expect(get(table, '.skeleton').getAttribute('aria-hidden')).to.equal('true');
    expect(table.renderRoot.querySelectorAll('.skeleton tr')).to.have.length(10);
    await settled(table);
    expect(states(table)).to.deep.equal(['ready']);
    expect(get(table, 'section').getAttribute('aria-busy')).to.equal('false');
    expect(stack.mints()).to.equal(1);
  });

  it('stays so, and asks nothing, while there is no session', async () => {
    const element = document.createElement('customer-table');
    document.body.append(element);
    await element.updateComplete;
    await idle();
    expect(element.status).to.equal('loading');
    element.remove();
  });
});

describe('customer-table: failures, and the way back', () => {
  const time = useTime();

  const faults: [string, Omit<Fault, 'match'>][] = [
    ...[400, 404, 408, 409, 422, 500, 502, 503, 504].map(
      (status): [string, Omit<Fault, 'match'>] => [String(status), { kind: 'status', status }],
    ),
    ['401 of the API key', { kind: 'status', status: 401 }],
    ['403 of the API key', { kind: 'status', status: 403 }],
    ['HTML', { kind: 'body', body: '<!doctype html><title>Hello</title>' }],
    ['HTML with 502', { kind: 'body', body: '<h1>Bad gateway</h1>', status: 502 }],
    ['an empty answer', { kind: 'body', body: '' }],
    ['null', { kind: 'body', body: null }],
    ['a number', { kind: 'body', body: 7 }],
    ['an array', { kind: 'body', body: [] }],
    ['items that are none', { kind: 'body', body: { items: 'many' } }],
    ['rows that are none', { kind: 'body', body: { items: [null, 1, 'x', {}] } }],
    ['204', { kind: 'body', status: 204 }],
    ['a cut answer', { kind: 'truncate' }],
    ['a dropped connection', { kind: 'reset' }],
    ['a lost answer', { kind: 'lost' }],
  ];
  for (const [what, fault] of faults) {
    it(`shows an error for ${what} from upstream, and rows after Try again once that has healed`, async () => {
      time.noPauses();
      const mounted = await failing(fault);
      const { table, stack } = mounted;
      expect(states(table)[0]).to.equal('error');
      const message = text(table, '.message');
      expect(message).to.match(/^Customers couldn’t be loaded .*Nothing was changed.*Try again/);
      expect(message).to.match(/Reference [\w-]+$/);
      expect(message.replace(/Reference.*/, '')).not.to.match(
        /\b[45]\d\d\b|[{}<>]|undefined|Error|sandbox/,
      );
      expect(get(table, '.message').getAttribute('role')).to.equal('alert');
      expect(stack.lists()).to.be.at.most(3);
      mounted.heal();
      await retry(mounted);
      expect(rows(table)).to.have.length(25);
      expect(states(table)).to.deep.equal(['ready']);
    });
  }

  it('shows an error within 20 s when upstream stalls, and rows after Try again', async () => {
    time.speed(10);
    const begun = performance.now();
    const mounted = await failing({ kind: 'stall' });
    expect(performance.now() - begun).to.be.below(20_000);
    mounted.heal();
    await retry(mounted);
    expect(rows(mounted.table)).to.have.length(25);
  });

  it('shows an error when the mint stalls, and rows after Try again', async () => {
    time.speed(10);
    const mounted = await begin({}, undefined, (stack) => {
      stack.link = () => new Promise(() => undefined);
    });
    await settled(mounted.table);
    expect(states(mounted.table)).to.deep.equal(['error', 'server']);
    mounted.stack.link = (request, handler) => handler(request);
    await retry(mounted);
    expect(rows(mounted.table)).to.have.length(25);
  });

  it('says how long to wait where there were too many requests', async () => {
    const mounted = await failing({
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '40' },
    });
    expect(states(mounted.table)).to.deep.equal(['error', 'rate-limited']);
    expect(text(mounted.table, '.message')).to.match(/Too many requests Wait 40 seconds/);
    mounted.heal();
    await retry(mounted);
    expect(rows(mounted.table)).to.have.length(25);
  });

  it('keeps search, page and size through a failure', async () => {
    time.noPauses();
    const mounted = await mountTable();
    const { table, stack } = mounted;
    await searchFor(table, 'a');
    const heal = stack.sandbox.fault({ match: LIST, kind: 'status' });
    table.page = 4;
    await table.updateComplete;
    await settled(table);
    expect(states(table)).to.deep.equal(['error', 'server']);
    expect(box(table).value).to.equal('a');
    heal();
    await retry(mounted);
    expect([table.query, table.page, box(table).value]).to.deep.equal(['a', 4, 'a']);
    expect(text(table, '.range')).to.equal('101–125');
  });

  it('never shows rows of one search under the failure of another', async () => {
    time.noPauses();
    const { table, stack } = await mountTable();
    stack.sandbox.fault({ match: LIST, kind: 'status' });
    await searchFor(table, 'kite');
    expect(rows(table)).to.have.length(0);
    expect(text(table, '.message')).to.include('couldn’t be loaded');
  });

  it('keeps rows that are still right, with a note, when they cannot be brought up to date', async () => {
    time.noPauses();
    const mounted = await mountTable();
    const { table, stack } = mounted;
    const before = names(table);
    const heal = stack.sandbox.fault({ match: LIST, kind: 'status' });
    await table.refresh();
    await settled(table);
    expect(states(table)).to.deep.equal(['error', 'server']);
    expect(names(table)).to.deep.equal(before);
    expect(text(table, '.notice')).to.match(/couldn’t be updated.*at \d\d:\d\d/);
    heal();
    await retry(mounted);
    expect(find(table, '.notice') === null).to.equal(true);
    expect(states(table)).to.deep.equal(['ready']);
  });

  it('leaves nothing unhandled behind', async () => {
    time.noPauses();
    const unhandled: unknown[] = [];
    const listen = (event: PromiseRejectionEvent) => unhandled.push(event.reason);
    window.addEventListener('unhandledrejection', listen);
    const { table } = await failing({ kind: 'reset' });
    await table.refresh();
    table.page = 3;
    await settled(table);
    await new Promise((resolve) => setTimeout(resolve, 20));
    window.removeEventListener('unhandledrejection', listen);
    expect(unhandled).to.deep.equal([]);
  });
});

describe('customer-table: offline', () => {
  const time = useTime();
  beforeEach(() => {
    time.noPauses();
  });

  const breakLink = ({ stack }: Mounted) => {
    goOffline();
    stack.link = () => Promise.reject(new TypeError('Failed to fetch'));
  };
  const mendLink = ({ stack }: Mounted) => {
    goOnline();
    stack.link = (request, handler) => handler(request);
  };

  it('says so in place of rows, and comes back by itself', async () => {
    const mounted = await begin({}, undefined, (stack) => {
      goOffline();
      stack.link = () => Promise.reject(new TypeError('Failed to fetch'));
    });
    const { table } = mounted;
    await settled(table);
    expect(states(table)).to.deep.equal(['error', 'offline']);
    expect(text(table, '.message')).to.include('You’re offline');
    mendLink(mounted);
    window.dispatchEvent(new Event('online'));
    await until(() => rows(table).length === 25);
    expect(states(table)).to.deep.equal(['ready']);
  });

  it('keeps the rows with a note of their time, and comes back by itself', async () => {
    const mounted = await mountTable();
    const { table } = mounted;
    const before = names(table);
    breakLink(mounted);
    await table.refresh();
    await settled(table);
    expect(states(table)).to.deep.equal(['error', 'offline']);
    expect(text(table, '.notice')).to.match(
      /^You’re offline\. Showing what was loaded at \d\d:\d\d/,
    );
    expect(names(table)).to.deep.equal(before);
    mendLink(mounted);
    window.dispatchEvent(new Event('online'));
    await until(() => table.status === 'ready');
    expect(find(table, '.notice') === null).to.equal(true);
  });
});

describe('customer-table: without permission', () => {
  it('says so with whom to ask, shows no search, and asks upstream nothing', async () => {
    const { table, stack } = await begin({
      login: { role: 'staff', userId: 'u', scopes: ['payments:read'] },
    });
    await settled(table);
    expect(states(table)).to.deep.equal(['error', 'forbidden']);
    expect(text(table, '.message')).to.match(/don’t have access to customers.*Ask an owner/);
    expect(find(table, 'input') === null && find(table, '.pager') === null).to.equal(true);
    expect(find(table, '.message .button') === null, 'trying again would not help').to.equal(true);
    expect(stack.lists()).to.equal(0);
  });

  it('is forbidden for a customer too: the table is for staff', async () => {
    const { table } = await begin({
      login: { role: 'customer', userId: 'u', customerId: 'cus_1' },
    });
    await settled(table);
    expect(states(table)).to.deep.equal(['error', 'forbidden']);
  });

  it('shows no row of before when the permission is taken away', async () => {
    const mounted = await mountTable({ handler: { lifetimes: { staff: 1 } } });
    mounted.stack.login = { ...STAFF, scopes: ['payments:read'] } as never;
    await new Promise((resolve) => setTimeout(resolve, 550));
    await mounted.table.refresh();
    await settled(mounted.table);
    expect(states(mounted.table)).to.deep.equal(['error', 'forbidden']);
    expect(rows(mounted.table)).to.have.length(0);
  });
});

describe('customer-table: the end of the session', () => {
  const ended = async (content?: unknown) => {
    const mounted = await mountTable({}, content);
    const events = heard(mounted.session, 'ce-session-ended');
    mounted.stack.client.end();
    await settled(mounted.table);
    return { ...mounted, events };
  };

  it('wipes every datum, says so, and tells the page once', async () => {
    const { table, events, stack } = await ended();
    expect(states(table)).to.deep.equal(['error', 'signed-out']);
    expect(rows(table)).to.have.length(0);
    expect(table.renderRoot.textContent).not.to.match(/Kite|@|cus_/);
    expect(text(table, '.message')).to.match(/Your session has ended.*Sign in/);
    expect(events).to.have.length(1);
    expect(events[0]?.detail).to.deep.equal({});
    const { length } = stack.calls;
    table.page = 2;
    await table.updateComplete;
    await idle();
    expect(stack.calls).to.have.length(length);
  });

  it('ends when a token is refused twice, as by signing out elsewhere', async () => {
    let refuse = false;
    const mounted = await mountTable({ handler: { isRevoked: () => refuse } });
    const events = heard(mounted.session, 'ce-session-ended');
    refuse = true;
    await mounted.table.refresh();
    await settled(mounted.table);
    expect(states(mounted.table)).to.deep.equal(['error', 'signed-out']);
    expect(rows(mounted.table)).to.have.length(0);
    expect(events).to.have.length(1);
  });

  it('wipes all tables of the page, and tells it once', async () => {
    const { session, events } = await ended(
      html`<customer-table lang="en"></customer-table><customer-table lang="en"></customer-table>`,
    );
    const tables = [...session.querySelectorAll('customer-table')];
    await until(() => tables.every(({ status }) => status === 'error'));
    for (const table of tables) expect(rows(table)).to.have.length(0);
    expect(events).to.have.length(1);
  });

  it('opens again by Sign in, when the visitor has signed in', async () => {
    const { table } = await ended();
    get(table, '.message button').click();
    await until(() => rows(table).length === 25);
    expect(states(table)).to.deep.equal(['ready']);
  });

  it('leaves signing in to a page that cancels ce-sign-in', async () => {
    const { table, session, stack } = await ended();
    const asked = heard(session, 'ce-sign-in');
    session.addEventListener('ce-sign-in', (event) => {
      event.preventDefault();
    });
    const { length } = stack.calls;
    get(table, '.message button').click();
    await idle();
    expect(asked).to.have.length(1);
    expect(stack.calls).to.have.length(length);
    expect(states(table)).to.deep.equal(['error', 'signed-out']);
  });

  it('keeps what was typed for after signing in', async () => {
    const mounted = await mountTable();
    const { table, stack } = mounted;
    await searchFor(table, 'kite');
    stack.client.end();
    await settled(table);
    expect(text(table)).not.to.include('Kite Labs');
    stack.client.reopen();
    await until(() => names(table).join() === 'Kite Labs');
    expect(box(table).value).to.equal('kite');
  });

  it('has nothing of it in a table that was out of the page meanwhile', async () => {
    const { table, session, stack } = await mountTable();
    table.remove();
    await idle();
    stack.client.end();
    session.append(table);
    await table.updateComplete;
    expect(rows(table)).to.have.length(0);
    await settled(table);
    expect(states(table)).to.deep.equal(['error', 'signed-out']);
  });

  it('shows the rows of the person who took over, and none of before', async () => {
    const { table, stack } = await mountTable({ handler: { lifetimes: { staff: 1 } } });
    stack.sandbox.fault({ match: LIST, kind: 'delay', delay_ms: 30 });
    stack.login = { ...STAFF, userId: 'staff_ben' };
    await new Promise((resolve) => setTimeout(resolve, 550));
    const refreshing = table.refresh();
    await until(() => stack.mints() === 2);
    await until(() => table.status === 'loading');
    expect(rows(table)).to.have.length(0);
    await refreshing;
    await settled(table);
    expect(rows(table)).to.have.length(25);
  });
});

describe('customer-table: a renewed token', () => {
  it('changes nothing on screen and fetches nothing, on a page of ten tables', async () => {
    const { session, stack } = await mountTable(
      { handler: { lifetimes: { staff: 1 } } },
      Array.from({ length: 10 }, () => html`<customer-table lang="en"></customer-table>`),
    );
    const tables = [...session.querySelectorAll('customer-table')];
    await Promise.all(tables.map(settled));
    await until(() => stack.lists() === 20 && stack.reads().every(({ status }) => status));
    expect(stack.mints()).to.equal(1);
    const before = tables.map((table) => (table.renderRoot as ShadowRoot).innerHTML);
    const changes: MutationRecord[] = [];
    const watching = new MutationObserver((all) => changes.push(...all));
    for (const table of tables) {
      watching.observe(table.renderRoot, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    }
    for (let renewal = 2; renewal <= 3; renewal += 1) {
      await new Promise((resolve) => setTimeout(resolve, 520));
      stack.client.start();
      await until(() => stack.mints() === renewal);
      await idle();
    }
    watching.disconnect();
    expect(changes).to.have.length(0);
    expect(tables.map((table) => (table.renderRoot as ShadowRoot).innerHTML)).to.deep.equal(before);
    expect(stack.lists()).to.equal(20);
  });

  it('keeps focus and typed text', async () => {
    const { table, stack } = await mountTable({ handler: { lifetimes: { staff: 1 } } });
    box(table).focus();
    box(table).value = 'half-writ';
    await new Promise((resolve) => setTimeout(resolve, 520));
    stack.client.start();
    await until(() => stack.mints() === 2);
    await idle();
    expect(box(table).value).to.equal('half-writ');
    expect(focused(table) === box(table)).to.equal(true);
    expect(next(table).disabled).to.equal(false);
  });
});
