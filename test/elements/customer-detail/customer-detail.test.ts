import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/customer-detail/customer-detail.define.js';
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { CustomerDetail } from '../../../src/elements/customer-detail/customer-detail.js';
import { PARTS } from '../../../src/elements/customer-detail/detail-parts.js';
import { CustomerProfile } from '../../../src/elements/customer-profile/customer-profile.js';
import { STAFF_SCOPES, type StaffScope } from '../../../src/protocol/scopes.js';
import { HOSTILE } from '../../support/hostile.js';
import { button, find, focused, get, heard, text, type } from '../../support/page.js';
import { inSession } from '../../support/in-session.js';
import { createStack, type Stack, type StackOptions } from '../../support/stack.js';
import { idle, until } from '../../support/until.js';

interface Mounted {
  readonly stack: Stack;
  readonly detail: CustomerDetail;
}

interface Options extends StackOptions {
  readonly scopes?: readonly StaffScope[];
  readonly fixture?: keyof Stack['sandbox']['fixtures'];
  readonly content?: (id: string) => TemplateResult;
}

async function mount({
  scopes = STAFF_SCOPES,
  fixture = 'kiteLabs',
  content = (id) => html`<customer-detail lang="en" customer-id=${id}></customer-detail>`,
  ...options
}: Options = {}): Promise<Mounted> {
  const stack = createStack({
    login: { role: 'staff', userId: 'staff_ana', scopes: [...scopes] },
    ...options,
  });
  const detail = await inSession<CustomerDetail>(stack, content(stack.sandbox.fixtures[fixture]));
  await until(() => detail.status !== 'loading');
  await idle();
  await detail.updateComplete;
  return { stack, detail };
}

const OWN = (id: string) =>
  html`<customer-detail lang="en" customer-id=${id} tab="orders" tabs="notes transactions">
    <p slot="tab-panel" data-tab="orders" data-label="Orders">Two orders</p>
    <p slot="tab-panel" data-tab="notes" data-label="Notes">A note</p>
  </customer-detail>`;

const tabs = (detail: CustomerDetail) =>
  [...(detail.shadowRoot?.querySelectorAll('[role=tab]') ?? [])].map(({ textContent }) =>
    textContent?.trim(),
  );

const profileOf = (detail: CustomerDetail) => get(detail, 'customer-profile');

async function menu(detail: CustomerDetail): Promise<string[]> {
  button(detail, 'Actions').click();
  await until(() => find(detail, '[role=menuitem]'));
  return [...(detail.shadowRoot?.querySelectorAll('[role=menuitem]') ?? [])].map(
    ({ textContent }) => textContent?.trim() ?? '',
  );
}

async function act(detail: CustomerDetail, label: string): Promise<void> {
  await menu(detail);
  button(detail, label).click();
}

describe('customer-detail', () => {
  it('shows who it is, with what is known of them', async () => {
    const { detail } = await mount();
    expect(text(detail, '.heading')).to.equal('Kite Labs');
    expect(text(detail, '.contact')).to.include('billing@kite.example');
    expect(text(profileOf(detail), 'dl.facts')).to.include('3 fields');
  });

  it('reads the customer once for header and About', async () => {
    const { stack } = await mount();
    expect(stack.reads().filter(({ path }) => /^\/v1\/customers\/cus_\w+$/.test(path)))
      .to.have //
      .length(1);
  });

  it('says that a customer is blocked, and of no other', async () => {
    expect(text((await mount({ fixture: 'blocked' })).detail, '.badge')).to.equal('Blocked');
    expect(find((await mount()).detail, '.badge')).to.equal(null);
  });

  it('stands a name that is empty, long or hostile', async () => {
    const { detail } = await mount({ fixture: 'longName' });
    detail.style.width = '320px';
    await idle();
    expect(detail.scrollWidth).to.be.at.most(320);
    for (const name of ['', null, ...HOSTILE]) {
      detail.customer = {
        customer_id: 'cus_x',
        name,
        email: name,
        phone_number: name,
        created_at: name,
        metadata: {},
        blocked_at: null,
      };
      await detail.updateComplete;
      expect(find(detail, 'header script, header img, header iframe')).to.equal(null);
      if (!name) expect(text(detail, '.heading')).to.equal('Unnamed customer');
    }
  });

  it('says what is the matter in place of the page: no such customer, no access', async () => {
    const { detail } = await mount();
    detail.customerId = 'cus_none';
    await until(() => text(detail, '.message').startsWith('Customer not found'));
    expect(find(detail, 'header')).to.equal(null);
    const { detail: closed } = await mount({ scopes: ['payments:read'] });
    expect(text(closed, '.message')).to.include('You don’t have access');
  });

  it('keeps the tabs usable when the customer could not be loaded', async () => {
    const random = Math.random;
    Math.random = () => 0;
    const { stack, detail } = await mount({ content: OWN });
    stack.sandbox.fault({ match: 'GET /customers/*', kind: 'status', status: 503, times: 3 });
    detail.customerId = stack.sandbox.fixtures.harborStudio;
    await until(() => text(detail, 'aside .message').includes('couldn’t be loaded'));
    Math.random = random;
    expect(tabs(detail)).to.include('Orders');
    button(detail, 'Try again').click();
    await until(() => text(detail, '.heading') === 'Harbor Studio');
  });

  it('shows nothing of one customer while the next is on the way', async () => {
    const { stack, detail } = await mount();
    stack.sandbox.fault({ match: 'GET /customers/*', kind: 'stall', times: 1 });
    detail.customerId = stack.sandbox.fixtures.harborStudio;
    await detail.updateComplete;
    expect(detail.status).to.equal('loading');
    expect(detail.shadowRoot?.textContent).not.to.include('Kite');
  });

  it('edits in place, and the header follows', async () => {
    const { detail } = await mount();
    await act(detail, 'Edit details');
    const profile = profileOf(detail);
    await until(() => focused(profile)?.matches('[name=name]'));
    type(profile, 'name', 'Kite Laboratories');
    button(profile, 'Save changes').click();
    await until(() => text(detail, '.heading') === 'Kite Laboratories');
  });

  it('keeps what was typed when the session ends, for the same person only', async () => {
    const { detail, stack } = await mount();
    const profile = profileOf(detail);
    detail.edit();
    await until(() => find(profile, '[name=name]'));
    type(profile, 'name', 'Other');
    const { login } = stack;
    stack.login = null;
    stack.client.end();
    await until(() => text(detail, '.message').startsWith('Your session has ended'));
    expect(detail.shadowRoot?.textContent).not.to.include('@');
    stack.login = login;
    button(detail, 'Sign in').click();
    await until(() => find(detail, 'customer-profile'));
    await until(() => find(profile, '[name=name]'));
    expect((get(profile, '[name=name]') as HTMLInputElement).value).to.equal('Other');
  });

  it('keeps a dialog of its tabs with what was typed when the session ends, and nothing of the customer', async () => {
    const { detail, stack } = await mount();
    await act(detail, 'Add funds');
    await until(() => find(detail, 'wallet-ledger'));
    const ledger = get(detail, 'wallet-ledger');
    await until(() => find(ledger, 'dialog[open] [name=amount]'));
    type(ledger, 'amount', '7');
    type(ledger, 'reason', 'Goodwill');
    const { login } = stack;
    stack.login = null;
    stack.client.end();
    await until(() => text(detail, '.message').startsWith('Your session has ended'));
    expect(detail.shadowRoot?.textContent).not.to.match(/@|Kite/);
    expect(find(detail, 'aside *:not(slot)')).to.equal(null);
    const seen = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
    expect(seen(get(ledger, '.heading'))).to.equal(false);
    expect(seen(get(ledger, 'dialog[open]')), 'the dialog').to.equal(true);
    stack.login = login;
    button(detail, 'Sign in').click();
    await until(() => text(detail, '.heading') === 'Kite Labs');
    expect(find(detail, 'wallet-ledger')).to.equal(ledger);
    expect(seen(get(ledger, '.heading'))).to.equal(true);
    expect(find(ledger, 'dialog[open]')).not.to.equal(null);
    expect((get(ledger, '[name=amount]') as HTMLInputElement).value).to.equal('7');
    expect((get(ledger, '[name=reason]') as HTMLInputElement).value).to.equal('Goodwill');
  });

  it('has no control that writes for those who may only read', async () => {
    const { detail } = await mount({
      scopes: STAFF_SCOPES.filter((scope) => scope.endsWith(':read')),
    });
    expect(await menu(detail)).to.deep.equal(['Copy customer ID']);
    expect(find(profileOf(detail), '.edit')).to.equal(null);
    expect(find(detail, '.share')).to.equal(null);
  });

  it('leads back by its link, unless the page says no', async () => {
    const { detail } = await mount({
      content: (id) =>
        html`<customer-detail lang="en" customer-id=${id} back-href="#back"></customer-detail>`,
    });
    detail.addEventListener(
      'ce-back',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    get(detail, '.back').click();
    expect(location.hash).to.equal('');
    get(detail, '.back').click();
    await until(() => location.hash === '#back');
    location.hash = '';
  });

  describe('tabs', () => {
    it('are also the page’s own, opened by attribute, in the order asked for', async () => {
      const { detail } = await mount({ content: OWN });
      const own = [...detail.children] as HTMLElement[];
      const changed = heard<{ tab: string }>(detail, 'ce-tab-changed');
      expect(tabs(detail).at(0)).to.equal('Notes');
      expect(tabs(detail).at(-1)).to.equal('Orders');
      expect(own.map((panel) => panel.checkVisibility())).to.deep.equal([true, false]);
      button(detail, 'Notes').click();
      await detail.updateComplete;
      expect(own.map((panel) => panel.checkVisibility())).to.deep.equal([false, true]);
      expect(changed.map((event) => event.detail)).to.deep.equal([{ tab: 'notes' }]);
      expect(detail.tab).to.equal('notes');
    });

    it('move by arrow keys', async () => {
      const { detail } = await mount({ content: OWN });
      const selected = get(detail, '[aria-selected=true]');
      selected.focus();
      selected.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
      await detail.updateComplete;
      expect(detail.tab).to.equal('notes');
    });

    it('stand in the address where the page wants it, and Back goes back', async () => {
      const { detail } = await mount({ content: OWN });
      detail.urlSync = 'hash';
      await detail.updateComplete;
      button(detail, 'Notes').click();
      await until(() => location.hash.includes('tab=notes'));
      history.back();
      await until(() => detail.tab === 'orders');
      detail.urlSync = 'off';
      await detail.updateComplete;
    });

    it('are taken when they come later', async () => {
      const { detail } = await mount({ content: OWN });
      const late = document.createElement('p');
      late.slot = 'tab-panel';
      Object.assign(late.dataset, { tab: 'files', label: 'Files' });
      detail.append(late);
      await until(() => tabs(detail).includes('Files'));
      expect(late.checkVisibility()).to.equal(false);
    });
  });

  describe('actions', () => {
    it('hand over everything about the customer as one file, or nothing', async () => {
      const files: Blob[] = [];
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      URL.createObjectURL = (blob) => (files.push(blob as Blob), createObjectURL.call(URL, blob));
      HTMLAnchorElement.prototype.click = () => undefined;
      const { detail, stack } = await mount({ fixture: 'manyPayments' });
      await act(detail, 'Export this customer’s data');
      await until(() => text(detail, '[role=status]') === 'The file was saved');
      const data = JSON.parse((await files[0]?.text()) ?? '') as Record<string, unknown[]>;
      expect(Object.keys(data)).to.deep.equal([
        'customer',
        'payments',
        'refunds',
        'subscriptions',
        'ledger_entries',
        'license_keys',
      ]);
      expect(data.payments?.length).to.be.above(100);
      stack.sandbox.fault({ match: 'GET /license_keys', kind: 'status', status: 400 });
      await act(detail, 'Export this customer’s data');
      await until(() => text(detail, '[role=status]').includes('no file was saved'));
      expect(files).to.have.length(1);
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    });

    it('show the page as the customer sees it, with nothing to change', async () => {
      const { portal } = PARTS;
      // Any element of a customer's own.
      PARTS.portal = () => Promise.resolve(new CustomerProfile());
      const { detail, stack } = await mount();
      const asked = heard<{ customerId: string }>(detail, 'ce-view-as');
      await act(detail, 'View as customer');
      await until(() => find(detail, 'dialog[open]'));
      const view = get(detail, 'dialog customer-profile');
      await until(() => text(view, 'dl.facts').startsWith('Name Kite Labs'));
      expect(text(view, 'dl.facts')).not.to.include('Metadata');
      expect(find(view, '.edit')).to.equal(null);
      expect(asked[0]?.detail).to.deep.equal({ customerId: stack.sandbox.fixtures.kiteLabs });
      button(detail, 'Close').click();
      await until(() => !find(detail, 'dialog'));

      detail.addEventListener('ce-view-as', (event) => {
        event.preventDefault();
      });
      await act(detail, 'View as customer');
      await idle();
      await detail.updateComplete;
      expect(find(detail, 'dialog')).to.equal(null);
      PARTS.portal = portal;
    });
  });
});
