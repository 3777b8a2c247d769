import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/customer-invite/customer-invite.define.js';
import { expect, html } from '@open-wc/testing';
import type { CustomerInvite } from '../../../src/elements/customer-invite/customer-invite.js';
import type { Customer } from '../../../src/protocol/customer.js';
import { find, get, heard, text } from '../../support/page.js';
import { inSession } from '../../support/in-session.js';
import { createStack, STAFF, type Stack, type StackOptions } from '../../support/stack.js';
import { useTime } from '../../support/time.js';
import { until } from '../../support/until.js';

const CREATE = 'POST /customers/*/customer-portal/session';

interface Bench {
  readonly stack: Stack;
  readonly invite: CustomerInvite;
  readonly id: string;
}

/** An invite for Kite Labs, who may invite known, with a button of the page. */
async function mount(
  options: StackOptions = {},
  content?: (stack: Stack) => unknown,
): Promise<Bench> {
  const stack = createStack(options);
  const id = stack.sandbox.fixtures.kiteLabs;
  const invite = await inSession<CustomerInvite>(
    stack,
    content?.(stack) ??
      html`<customer-invite lang="en" customer-id=${id}>
        <button slot="button">Invite</button>
      </customer-invite>`,
  );
  stack.client.start();
  await until(() => stack.client.scopes);
  await invite.updateComplete;
  return { stack, invite, id };
}

const own = (invite: CustomerInvite) => invite.querySelector('button') as HTMLButtonElement;
const note = (invite: CustomerInvite) => text(invite, '.status-note');

async function open(invite: CustomerInvite): Promise<void> {
  own(invite).focus();
  own(invite).click();
  await until(() => find(invite, 'dialog[open]'), 'the dialog never opened');
  await until(() => text(invite, '.dialog-note'), 'its customer never came');
}

const sessions = ({ sandbox }: Stack) =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && path.includes('portal'));

const off = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';

/** Copies what is written, as browsers do: by a promise, or refuses. */
const { clipboard } = navigator;
let copied: string[] = [];
let refuse = false;
beforeEach(() => {
  copied = [];
  refuse = false;
  const stub = {
    write: async ([item]: ClipboardItem[]) => {
      if (refuse) throw new DOMException('No', 'NotAllowedError');
      const blob = await item?.getType('text/plain');
      copied.push((await blob?.text()) ?? '');
    },
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => stub });
});
afterEach(() => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => clipboard });
});

describe('customer-invite', () => {
  it('says whom it invites, and what a link can do', async () => {
    const { invite } = await mount();
    await open(invite);
    expect(text(invite, '.dialog-title')).to.equal('Share portal access');
    await until(() => text(invite, '.dialog-note') === 'Kite Labs · billing@kite.example');
    expect(text(invite, '.dialog-body')).to.include('until it expires');
  });

  it('reads nothing before it is opened, and nothing for a customer that it is given', async () => {
    const customer = { customer_id: 'cus_9', name: 'Nine', email: 'nine@x.example' } as Customer;
    const { invite, stack } = await mount(
      {},
      () =>
        html`<customer-invite lang="en" .customer=${customer}>
          <button slot="button">Invite</button>
        </customer-invite>`,
    );
    expect(stack.reads()).to.have.length(0);
    await open(invite);
    expect(text(invite, '.dialog-note')).to.equal('Nine · nine@x.example');
    expect(stack.reads()).to.have.length(0);
  });

  it('is absent for those who may not invite', async () => {
    const { invite } = await mount({ login: { ...STAFF, scopes: ['customers:read'] } as never });
    expect(get(invite, 'slot').hidden).to.equal(true);
    invite.show();
    await invite.updateComplete;
    expect(find(invite, 'dialog') === null).to.equal(true);
  });

  it('sends one e-mail, tells when, and tells the page before and after', async () => {
    const { invite, stack, id } = await mount();
    const events: [string, unknown][] = [];
    for (const type of ['ce-invite', 'ce-invited']) {
      invite.addEventListener(type, (event) => {
        events.push([type, (event as CustomEvent).detail]);
      });
    }
    await open(invite);
    const send = get(invite, '[name=email]');
    send.click();
    send.click();
    await until(() => note(invite));
    expect(note(invite)).to.match(/^Sent to billing@kite.example at \d\d:\d\d\./);
    expect(sessions(stack)).to.have.length(1);
    expect(sessions(stack)[0]?.query).to.include({ send_email: 'true' });
    const detail = { customerId: id, channel: 'email' };
    expect(events).to.deep.equal([
      ['ce-invite', detail],
      ['ce-invited', detail],
    ]);
  });

  it('can be stopped by the page, which invites in its own way', async () => {
    const { invite, stack } = await mount();
    invite.addEventListener('ce-invite', (event) => {
      event.preventDefault();
    });
    const invited = heard(invite, 'ce-invited');
    await open(invite);
    get(invite, '[name=email]').click();
    await until(() => !find(invite, 'dialog[open]'));
    expect(sessions(stack)).to.have.length(0);
    expect(invited).to.have.length(0);
  });

  it('sends again only after 30 s, with the reason, also when it was closed meanwhile', async () => {
    const realNow = Date.now;
    const { invite, stack } = await mount();
    await open(invite);
    get(invite, '[name=email]').click();
    await until(() => note(invite));
    get(invite, '.dialog-close').click();
    await open(invite);
    const again = get(invite, '[name=email]');
    expect(again.textContent.trim()).to.equal('Send again');
    expect(off(again)).to.equal(true);
    expect(note(invite)).to.include('30 seconds');
    again.click();
    expect(sessions(stack)).to.have.length(1);
    Date.now = () => realNow() + 30_001;
    invite.requestUpdate();
    await invite.updateComplete;
    expect(off(again)).to.equal(false);
    again.click();
    await until(() => sessions(stack).length === 2);
    Date.now = realNow;
  });

  it('copies a link, which nobody sees', async () => {
    const { invite, stack, id } = await mount();
    const events = heard<object>(invite, 'ce-invited');
    await open(invite);
    get(invite, '[name=link]').click();
    await until(() => note(invite).startsWith('Link copied at'));
    expect(copied).to.have.length(1);
    const [link = ''] = copied;
    expect(link).to.match(/^https:/);
    expect(sessions(stack)[0]?.query).not.to.include({ send_email: 'true' });
    expect(invite.renderRoot.textContent).not.to.include(link);
    expect(JSON.stringify(events.map(({ detail }) => detail))).to.equal(
      JSON.stringify([{ customerId: id, channel: 'link' }]),
    );
  });

  it('asks the browser to copy within the click, before the link has come', async () => {
    const { invite, stack } = await mount();
    await open(invite);
    let asked = false;
    const { write } = navigator.clipboard;
    navigator.clipboard.write = (items) => {
      asked = true;
      return write(items);
    };
    stack.sandbox.fault({ match: '*', kind: 'delay', delay_ms: 40 });
    get(invite, '[name=link]').click();
    expect(asked).to.equal(true);
    expect(text(invite, '[name=link]')).to.equal('Copy link');
    await until(() => copied.length);
  });

  it('copies where the browser knows no promises to copy', async () => {
    const item = window.ClipboardItem;
    Reflect.deleteProperty(window, 'ClipboardItem');
    navigator.clipboard.writeText = (link) => {
      copied.push(link);
      return Promise.resolve();
    };
    const { invite } = await mount();
    await open(invite);
    get(invite, '[name=link]').click();
    await until(() => note(invite).startsWith('Link copied'));
    expect(copied).to.have.length(1);
    Object.assign(window, { ClipboardItem: item });
  });

  it('says when the browser refuses to copy, and offers it again', async () => {
    refuse = true;
    const { invite } = await mount();
    const invited = heard(invite, 'ce-invited');
    await open(invite);
    get(invite, '[name=link]').click();
    await until(() => note(invite).includes('refused to copy'));
    expect(invited).to.have.length(0);
    refuse = false;
    get(invite, '[name=link]').click();
    await until(() => note(invite).startsWith('Link copied'));
    expect(invited).to.have.length(1);
  });

  it('has no e-mail to send where there is no address', async () => {
    const customer = { customer_id: 'cus_9', name: 'Nine', email: null } as Customer;
    const { invite } = await mount(
      {},
      () =>
        html`<customer-invite lang="en" .customer=${customer}>
          <button slot="button">Invite</button>
        </customer-invite>`,
    );
    await open(invite);
    expect(find(invite, '[name=email]') === null).to.equal(true);
    expect(text(invite, '.dialog-body')).to.include('Add an email to send an invite.');
  });

  it('invites a customer who cannot be read', async () => {
    const { invite, stack, id } = await mount({
      login: { ...STAFF, scopes: ['portal:invite'] } as never,
    });
    await open(invite);
    await until(() => text(invite, '.dialog-note') === id);
    get(invite, '[name=email]').click();
    await until(() => note(invite).startsWith('Sent at'));
    expect(sessions(stack)).to.have.length(1);
  });

  it('says that nothing was sent when it fails, and tries again when asked', async () => {
    const { invite, stack } = await mount();
    await open(invite);
    await until(() => !off(get(invite, '[name=email]')));
    stack.sandbox.fault({ match: CREATE, kind: 'status', status: 422, times: 1 });
    get(invite, '[name=email]').click();
    await until(() => note(invite));
    expect(note(invite)).to.equal('The email wasn’t sent. Nothing was changed. Try again.');
    expect(text(invite, '.reference')).to.match(/^Reference /);
    get(invite, '[name=email]').click();
    await until(() => note(invite).startsWith('Sent to'));
  });

  it('says that nobody knows when the answer is lost, and finds out by the same key', async () => {
    const { invite, stack } = await mount();
    await open(invite);
    await until(() => !off(get(invite, '[name=email]')));
    const { link } = stack;
    let lose = true;
    stack.link = async (request, handler) => {
      const answer = await link(request, handler);
      if (request.method === 'GET' || !lose) return answer;
      lose = false;
      throw new TypeError('Failed to fetch');
    };
    get(invite, '[name=email]').click();
    await until(() => note(invite).startsWith('We don’t know yet'));
    expect(find(invite, '[name=email]') === null).to.equal(true);
    get(invite, '.dialog-close').click();
    await open(invite);
    expect(note(invite), 'still open to find out').to.include('We don’t know yet');
    get(invite, '.status-actions .primary').click();
    await until(() => note(invite).startsWith('Sent to'));
    expect(sessions(stack)).to.have.length(1);
    const keys = stack.reads().flatMap(({ headers }) => headers.get('idempotency-key') ?? []);
    expect(new Set(keys).size).to.equal(1);
  });

  it('closes when the session ends', async () => {
    const { invite, stack } = await mount();
    await open(invite);
    stack.client.end();
    await until(() => !find(invite, 'dialog[open]'));
    expect(get(invite, 'slot').hidden).to.equal(true);
  });

  it('gives the focus back to what opened it', async () => {
    const { invite } = await mount();
    await open(invite);
    get(invite, '.dialog-close').click();
    await until(() => document.activeElement === own(invite));
  });
});

describe('customer-invite: time', () => {
  const time = useTime();

  it('says after 10 s that it is still at work', async () => {
    const { invite, stack } = await mount();
    await open(invite);
    await until(() => !off(get(invite, '[name=email]')));
    stack.link = () => new Promise(() => undefined);
    time.speed(200);
    get(invite, '[name=email]').click();
    await until(() => note(invite).startsWith('Still working'));
  });

  it('is closed when it turns to another customer, and tells of the one it was sent to', async () => {
    const { invite, stack, id } = await mount();
    const told = heard<{ customerId: string }>(invite, 'ce-invited');
    const other = stack.sandbox.fixtures.harborStudio;
    await open(invite);
    invite.customerId = other;
    await invite.updateComplete;
    expect(find(invite, 'dialog')).to.equal(null);

    invite.customerId = id;
    await open(invite);
    await until(() => !off(get(invite, '[name=email]')));
    stack.sandbox.fault({ match: CREATE, kind: 'lost', times: 1 });
    get(invite, '[name=email]').click();
    await invite.updateComplete;
    invite.customerId = other;
    await invite.updateComplete;
    await until(() => find(invite, '.status-actions .primary'), 'nobody asks what came of it');
    expect(text(invite, '.dialog-note')).to.include('Kite Labs');
    get(invite, '.status-actions .primary').click();
    await until(() => told.length);
    expect(told[0]?.detail.customerId).to.equal(id);
    expect(
      sessions(stack)
        .map(({ path }) => path)
        .every((path) => path.includes(id)),
    ).to.equal(true);
  });
});
