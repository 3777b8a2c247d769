import { expect, fixture, html } from '@open-wc/testing';
import { CustomerSession } from '../../../src/elements/customer-session/customer-session.js';
import { CustomerTable } from '../../../src/elements/customer-table/customer-table.js';
import { SessionClient } from '../../../src/client/session-client.js';
import { askForToken, createStack, ENDPOINT, type Stack } from '../../support/stack.js';
import { place } from '../../support/place.js';
import { find, heard, rows } from '../../support/table.js';
import { idle, until } from '../../support/until.js';

describe('customer-session', () => {
  const { fetch } = window;
  let stack: Stack;
  beforeEach(() => {
    stack = createStack();
    window.fetch = (input, init) => stack.fetch(input, init);
  });
  afterEach(() => {
    window.fetch = fetch;
  });

  const table = (session: Element) => session.querySelector('customer-table') as CustomerTable;

  it('takes no room of its own and shows what is inside', async () => {
    const session = await fixture<HTMLElement>(
      html`<customer-session><p>Hello</p></customer-session>`,
    );
    expect(getComputedStyle(session).display).to.equal('contents');
    expect(session.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('gets its token by itself from the endpoint, with the cookie of the page', async () => {
    const session = await fixture(
      html`<customer-session endpoint=${ENDPOINT}
        ><customer-table></customer-table
      ></customer-session>`,
    );
    await until(() => rows(table(session)).length === 25);
    const [mint] = stack.calls;
    expect(mint?.path).to.equal('/session');
    expect(mint?.headers.get('x-customer-elements')).to.equal('1');
    expect(stack.mints()).to.equal(1);
  });

  it('gets it by getToken where the page has one', async () => {
    const reasons: string[] = [];
    const session = await fixture(
      html`<customer-session
        endpoint=${ENDPOINT}
        .getToken=${({ reason }: { reason: string }) => {
          reasons.push(reason);
          return askForToken(stack);
        }}
        ><customer-table></customer-table
      ></customer-session>`,
    );
    await until(() => rows(table(session)).length === 25);
    expect(reasons).to.deep.equal(['initial']);
  });

  it('tells a developer once which scopes are missing, and nothing else', async () => {
    const { info } = console;
    const said: unknown[][] = [];
    console.info = (...words) => said.push(words);
    try {
      stack = createStack({
        login: { role: 'staff', userId: 'u_1', scopes: ['customers:read', 'portal:invite'] },
      });
      for (let again = 0; again < 2; again += 1) {
        const session = await fixture(
          html`<customer-session .getToken=${() => askForToken(stack)} endpoint=${ENDPOINT}
            ><customer-table></customer-table
          ></customer-session>`,
        );
        await until(() => rows(table(session)).length === 25);
      }
      await until(() => said.length > 0);
      await idle();
      expect(said).to.have.length(1);
      const [[text]] = said as [[string]];
      expect(text).to.contain('It has no customers:write, payments:read');
      expect(text).not.to.match(/portal:invite|cus_|ey[A-Z]/);
    } finally {
      console.info = info;
    }
  });

  it('shows the page as a customer sees it by view-as, and as oneself without', async () => {
    const id = stack.sandbox.fixtures.kiteLabs;
    const session = await fixture<CustomerSession>(
      html`<customer-session endpoint=${ENDPOINT} view-as=${id}
        ><customer-table></customer-table
      ></customer-session>`,
    );
    await until(() => table(session).status === 'error');
    expect(stack.calls.at(0)?.body).to.equal(JSON.stringify({ view_as: id }));
    expect(stack.sandbox.requests).to.have.length(0);
    session.removeAttribute('view-as');
    await until(() => rows(table(session)).length === 25);
  });

  it('does nothing without an endpoint', async () => {
    const session = await fixture(
      html`<customer-session><customer-table></customer-table></customer-session>`,
    );
    await idle();
    expect(table(session).status).to.equal('loading');
    expect(stack.calls).to.have.length(0);
  });

  it('serves elements that come later, and those that are deep in other shadows', async () => {
    const session = await fixture<CustomerSession>(
      html`<customer-session .client=${stack.client}></customer-session>`,
    );
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<customer-table></customer-table>';
    session.append(host);
    const inner = host.shadowRoot?.querySelector('customer-table') as CustomerTable;
    await until(() => rows(inner).length === 25);
  });

  it('serves elements that are moved from one session to another, with its data only', async () => {
    const other = createStack({ customers: 3 });
    const pair = place(
      html` <customer-session .client=${stack.client}
          ><customer-table></customer-table
        ></customer-session>
        <customer-session .client=${other.client}></customer-session>`,
    );
    const moved = table(pair);
    await until(() => rows(moved).length === 25);
    pair.lastElementChild?.append(moved);
    await until(() => rows(moved).length === 3);
    expect(other.mints()).to.equal(1);
  });

  it('serves in whatever order session and table are defined', async () => {
    for (const order of ['session first', 'table first']) {
      const [sessionTag, tableTag] = ['session', 'table'].map(
        (name) => `late-${name}-${order.replace(' ', '-')}`,
      ) as [string, string];
      const own = createStack();
      const holder = place(html``);
      const session = document.createElement(sessionTag);
      // Set before it is defined, as frameworks do.
      Object.assign(session, { client: own.client });
      const inner = document.createElement(tableTag);
      session.append(inner);
      holder.append(session);
      const define = {
        session: () => {
          CustomerSession.define(sessionTag);
        },
        table: () => {
          CustomerTable.define(tableTag);
        },
      };
      if (order === 'session first') define.session();
      else define.table();
      await idle();
      if (order === 'session first') define.table();
      else define.session();
      await until(() => rows(inner as unknown as CustomerTable).length === 25);
      expect(own.mints()).to.equal(1);
    }
  });

  it('can be defined twice, and under a tag of the page, without throwing', async () => {
    expect(() => {
      CustomerTable.define();
      CustomerTable.define();
      CustomerTable.define('acme-customers');
      CustomerTable.define('acme-customers');
      CustomerSession.define();
      CustomerSession.define('acme-session');
    }).not.to.throw();
    const session = await fixture(
      html`<acme-session .client=${stack.client}><acme-customers></acme-customers></acme-session>`,
    );
    const own = session.firstElementChild as CustomerTable;
    await until(() => rows(own).length === 25);
    expect(own).to.be.instanceOf(CustomerTable);
  });

  it('leaves a tag alone that somebody else has defined', () => {
    class Theirs extends HTMLElement {}
    customElements.define('their-customers', Theirs);
    CustomerTable.define('their-customers');
    expect(customElements.get('their-customers')).to.equal(Theirs);
  });

  it('signs out here and at the handler, once for all tables', async () => {
    const session = await fixture<CustomerSession>(
      html`<customer-session .client=${stack.client}
        ><customer-table lang="en"></customer-table><customer-table lang="en"></customer-table
      ></customer-session>`,
    );
    await until(() => rows(table(session)).length === 25);
    const ended = heard(document, 'ce-session-ended');
    await session.signOut();
    await until(() => find(table(session), '.message'));
    expect(ended).to.have.length(1);
    expect(stack.calls.filter(({ path }) => path === '/session/revoke')).to.have.length(1);
    expect(session.textContent + (table(session).renderRoot.textContent ?? '')).not.to.include('@');
  });

  it('leads to the page of sign-in-href by Sign in', async () => {
    const session = await fixture<CustomerSession>(
      html`<customer-session .client=${stack.client} sign-in-href="#signed-in"
        ><customer-table lang="en"></customer-table
      ></customer-session>`,
    );
    await until(() => rows(table(session)).length === 25);
    stack.client.end();
    await until(() => find(table(session), '.message button'));
    find(table(session), '.message button')?.click();
    await until(() => location.hash === '#signed-in');
    location.hash = '';
  });

  it('leads there in another tab while a form is open, and is back with the visitor', async () => {
    const { open } = window;
    const asked: unknown[] = [];
    const tab = { opener: window as unknown };
    window.open = ((href: string) => (asked.push(href), tab)) as never;
    const session = await fixture<CustomerSession>(
      html`<customer-session .client=${stack.client} sign-in-href="#elsewhere"
        ><form></form>
        <customer-table lang="en"></customer-table
      ></customer-session>`,
    );
    await until(() => rows(table(session)).length === 25);
    const { login } = stack;
    stack.login = null;
    stack.client.end();
    await until(() => find(table(session), '.message button'));
    find(table(session), '.message button')?.click();
    await until(() => asked.length);
    expect([asked, tab.opener, location.hash]).to.deep.equal([['#elsewhere'], null, '']);
    stack.login = login;
    window.dispatchEvent(new Event('focus'));
    await until(() => rows(table(session)).length === 25);
    window.open = open;
  });

  it('has nothing of the token in its DOM, its properties, its events or the console', async () => {
    const events: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      events.push(JSON.stringify((event as CustomEvent).detail ?? ''));
      return dispatchEvent.call(this, event);
    };
    const said: string[] = [];
    const consoles = ['log', 'warn', 'error', 'info', 'debug'] as const;
    const before = consoles.map((name) => console[name]);
    for (const name of consoles) console[name] = (...all: unknown[]) => said.push(all.join(' '));
    const session = await fixture<CustomerSession>(
      html`<customer-session endpoint="${ENDPOINT}?quiet"
        ><customer-table></customer-table
      ></customer-session>`,
    );
    session.endpoint = ENDPOINT;
    session.client = stack.client;
    await until(() => rows(table(session)).length === 25);
    const token = stack.reads()[0]?.headers.get('authorization')?.split(' ')[1] ?? 'none';
    stack.client.end();
    await until(() => table(session).status === 'error');
    EventTarget.prototype.dispatchEvent = dispatchEvent;
    for (const [at, name] of consoles.entries()) console[name] = before[at] as typeof console.log;
    expect(token.length).to.be.above(100);
    const everything = [
      document.documentElement.outerHTML,
      table(session).renderRoot.textContent,
      ...[...session.attributes, ...table(session).attributes].map(({ value }) => value),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      document.cookie,
      ...events,
      ...said,
    ];
    for (const text of everything) expect(text).not.to.include(token);
  });

  it('takes a client that is no SessionClient', async () => {
    const plain = {
      scopes: stack.client.scopes,
      read: stack.client.read.bind(stack.client),
      write: stack.client.write.bind(stack.client),
      watch: stack.client.watch.bind(stack.client),
      reopen: stack.client.reopen.bind(stack.client),
      signOut: stack.client.signOut.bind(stack.client),
    };
    expect(plain).not.to.be.instanceOf(SessionClient);
    const session = await fixture<CustomerSession>(
      html`<customer-session .client=${plain}><customer-table></customer-table></customer-session>`,
    );
    await until(() => rows(table(session)).length === 25);
    await session.signOut();
  });
});
