import { expect, html } from '@open-wc/testing';
import type { ViewDetail } from '../../../src/elements/customer-portal/customer-portal.js';
import type { CustomerProfile } from '../../../src/elements/customer-profile/customer-profile.js';
import type { LicenseKeys } from '../../../src/elements/license-keys/license-keys.js';
import type { SubscriptionList } from '../../../src/elements/subscription-list/subscription-list.js';
import { STAFF } from '../../support/stack.js';
import { idle, until } from '../../support/until.js';
import {
  begin,
  textOf,
  dialog,
  find,
  mount,
  overviewList,
  panel,
  part,
  press,
  rowOf,
  selected,
  tabs,
  text,
} from './support.js';

const VIEWS = [
  'Overview',
  'Subscriptions',
  'Billing',
  'License keys',
  'Benefits',
  'Wallet',
  'Payment methods',
  'Profile',
];

describe('customer-portal states', () => {
  it('shows what wants an answer, what is due, what is there, and the last bills', async () => {
    const { portal } = await mount();
    expect(tabs(portal)).to.deep.equal(VIEWS);
    expect(text(portal, '.problem')).to.match(
      /^Your payment for Sound library didn’t go through\. Update your payment method/,
    );
    expect(text(portal, '[part=next-payment]')).to.match(/^Next payment \$66.00 \+ tax \d\d/);
    await until(() => /\$120.00 and ₹8,400.00/.test(text(portal, '[part=wallet]')));
    await part(portal, 'license-keys');
    await part(portal, 'invoice-list');
    expect([...portal.renderRoot.querySelectorAll('h3')].map(textOf)).to.deep.equal([
      'Next payment',
      'Wallet balance',
      'License keys',
      'Recent bills',
    ]);
    expect(text(await overviewList(portal), '[part=heading]')).to.equal('Subscriptions');
    await until(() => text(portal, '[part=next-payment]').endsWith('Visa •• 4242 Change'));
    await until(() => find(portal, '.balance-line'));
  });

  it('reads the subscriptions once for all that shows them', async () => {
    const { stack, portal } = await mount();
    await overviewList(portal);
    const reads = stack.calls.filter(({ path }) => path.includes('/subscriptions?'));
    expect(reads.length).to.equal(1);
  });

  it('draws no line where the ledger has not been read as a whole', async () => {
    const { portal } = await mount({
      prepare: ({ sandbox }) => {
        sandbox.fault({
          match: 'GET /customers/*/wallets/ledger-entries',
          kind: 'status',
          status: 403,
        });
      },
    });
    await until(() => text(portal, '[part=wallet]').includes('$120.00'));
    await part(portal, 'invoice-list');
    await idle();
    expect(find(portal, '.balance-line')).to.equal(null);
  });

  it('says that there is nothing yet to a visitor who is no customer, and rests', async () => {
    const { portal, stack } = await begin({
      login: { role: 'customer', userId: 'user_visitor', customerId: null },
      content: html`<customer-portal lang="en"><p slot="help">Write to us</p></customer-portal>`,
    });
    await until(() => portal.status === 'empty');
    expect(text(portal, '.message')).to.match(/^Nothing here yet Your subscriptions/);
    expect(getComputedStyle(find(portal, '[role=tablist]')!).visibility).to.equal('hidden');
    await part(portal, 'invoice-list');
    for (let turn = 0; turn < 20; turn += 1) await idle();
    // Each part has asked once, and the cards that pay for subscriptions were asked for.
    expect(stack.calls.length).to.be.within(5, 7);
    expect(stack.sandbox.requests.length).to.equal(0);
  });

  it('says so too to a customer who has nothing, and keeps the views', async () => {
    const { portal } = await mount({ fixture: 'nothing' });
    await until(() => text(portal, '.message').startsWith('Nothing here yet'));
    expect(tabs(portal)).to.deep.equal(VIEWS);
    expect(getComputedStyle(find(portal, '.away')!).visibility).to.equal('hidden');
  });

  it('refuses staff, whose session is not one of a customer', async () => {
    const { portal, stack } = await begin({ login: STAFF });
    stack.client.start();
    await until(() => portal.status === 'error');
    expect(text(portal, '.message')).to.match(/^This account can’t be shown here/);
    expect(tabs(portal)).to.deep.equal([]);
  });

  it('asks nobody who is signed in to sign in, and goes on where they were', async () => {
    const { portal, stack } = await begin({ login: null });
    await until(() => portal.status === 'error');
    expect(text(portal, '[role=tabpanel] > .message')).to.contain('Your session has ended');
    const id = stack.sandbox.fixtures.kiteLabs;
    stack.login = { role: 'customer', userId: 'user_kite', customerId: id };
    press(portal, 'Sign in');
    await until(() => portal.status === 'ready');
    expect(text(portal, '.problem')).to.contain('Sound library');
    expect(find(portal, '.message')).to.equal(null);
  });

  it('wipes everything when the session ends', async () => {
    const { portal, stack } = await mount();
    await part(portal, 'license-keys');
    stack.client.end();
    await until(() => text(portal, '.message').includes('Your session has ended'));
    await idle();
    for (const element of panel(portal).querySelectorAll('*')) {
      expect(element.shadowRoot?.textContent ?? '').not.to.match(/Studio|Tape Echo|\$/);
    }
    expect(textOf(panel(portal))).not.to.match(/\$|4242|Sound/);
  });

  it('fails in parts: the rest stays, and each can be tried again in its place', async () => {
    const { portal, stack } = await begin({
      prepare: ({ sandbox }) => {
        sandbox.fault({ match: 'GET /license_keys', kind: 'status', status: 403 });
        sandbox.fault({ match: 'GET /customers/*/wallets', kind: 'status', status: 403 });
      },
    });
    await until(() => portal.status === 'ready');
    const keys = await part<LicenseKeys>(portal, 'license-keys');
    await until(() => textOf(keys.renderRoot.querySelector('.message')).includes('Try again'));
    await until(() => text(portal, '[part=wallet]').includes('couldn’t be loaded'));
    expect(text(portal, '.problem')).to.contain('Sound library');
    stack.sandbox.reset();
    press(portal, 'Try again');
    await until(() => text(portal, '[part=wallet]').includes('$120.00'));
    keys.renderRoot.querySelector<HTMLButtonElement>('.message button')!.click();
    await until(() => keys.status === 'ready');
  });

  it('says nothing of a next payment that it doesn’t know', async () => {
    const { portal } = await begin({
      prepare: ({ sandbox }) => {
        sandbox.fault({ match: 'GET /subscriptions', kind: 'status', status: 403 });
      },
    });
    await until(() => portal.status === 'error');
    const list = await overviewList(portal);
    await until(() => textOf(list.renderRoot.querySelector('.message')).includes('Try again'));
    expect(find(portal, '[part=next-payment]')).to.equal(null);
    await until(() => text(portal, '[part=wallet]').includes('$120.00'));
  });

  it('shows only what the session lets be read', async () => {
    const { portal, stack } = await begin({
      prepare: (made) => {
        const { login } = made;
        made.login = { ...login, scopes: ['self:profile.read', 'self:wallet.read'] } as never;
      },
    });
    await until(() => portal.status === 'ready');
    expect(tabs(portal)).to.deep.equal(['Overview', 'Wallet', 'Profile']);
    expect(find(portal, 'subscription-list')).to.equal(null);
    expect(stack.calls.filter(({ status }) => status === 403)).to.deep.equal([]);
  });

  it('asks for the views that the page wants, in the order of the page', async () => {
    const { portal } = await begin({
      content: html`<customer-portal lang="en" views="profile billing nonsense"></customer-portal>`,
    });
    await until(() => portal.status === 'ready');
    expect(tabs(portal)).to.deep.equal(['Profile', 'Billing']);
    await part(portal, 'customer-profile');
  });

  it('keeps what was typed when the session ends, for the same person only', async () => {
    const { portal, stack } = await mount({
      content: html`<customer-portal lang="en" view="profile"></customer-portal>`,
    });
    const profile = await part<CustomerProfile>(portal, 'customer-profile');
    profile.edit();
    await until(() => profile.renderRoot.querySelector('form input'));
    const name = profile.renderRoot.querySelector<HTMLInputElement>('form input')!;
    name.value = 'Kite Laboratories';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    stack.client.end();
    await until(() => profile.status === 'error');
    stack.client.reopen();
    await until(() => profile.status === 'ready');
    const again = profile.renderRoot.querySelector<HTMLInputElement>('form input');
    expect(again?.value).to.equal('Kite Laboratories');
  });

  it('keeps the dialog of the overview over the end of the session, with what was typed', async () => {
    const { portal, stack } = await mount();
    const list = await overviewList(portal);
    const id = rowOf(list, 'Studio plan').dataset.id!;
    list.show(id, 'cancel');
    await until(() => list.renderRoot.querySelector('textarea'));
    const comment = list.renderRoot.querySelector('textarea')!;
    comment.value = 'No time';
    comment.dispatchEvent(new InputEvent('input', { bubbles: true }));
    stack.client.end();
    await until(() => textOf(dialog(list)).includes('Sign in'));
    expect(getComputedStyle(dialog(list)!).visibility).to.equal('visible');
    dialog(list)!.querySelector<HTMLButtonElement>('.dialog-foot .button')!.click();
    await until(() => list.renderRoot.querySelector('textarea'));
    expect(list.renderRoot.querySelector('textarea')!.value).to.equal('No time');
  });
});

describe('customer-portal views', () => {
  it('opens a view by its name, by the keyboard and by show()', async () => {
    const { portal } = await mount();
    find(portal, '[data-tab=overview]')!.focus();
    const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true });
    find(portal, '[data-tab=overview]')!.dispatchEvent(key);
    await portal.updateComplete;
    expect([portal.view, selected(portal)]).to.deep.equal(['subscriptions', 'Subscriptions']);
    portal.show('billing');
    await portal.updateComplete;
    expect(selected(portal)).to.equal('Billing');
    portal.view = 'nonsense';
    await portal.updateComplete;
    expect(selected(portal)).to.equal('Overview');
  });

  it('lets the page show a view by a router of its own', async () => {
    const { portal } = await mount();
    const heard: string[] = [];
    portal.addEventListener('ce-view-change', (event) => {
      heard.push((event as CustomEvent<ViewDetail>).detail.view);
      event.preventDefault();
    });
    portal.addEventListener('ce-view-changed', () => heard.push('changed'));
    find(portal, '[data-tab=wallet]')!.click();
    await portal.updateComplete;
    expect([heard, portal.view]).to.deep.equal([['wallet'], 'overview']);
  });

  it('leads from the overview to all keys, with the focus on the view’s name', async () => {
    const { portal } = await mount();
    await part(portal, 'license-keys');
    const all = find(portal, '.section.licenses .section-head button')!;
    all.focus();
    all.click();
    await until(() => portal.shadowRoot?.activeElement === find(portal, '[data-tab=licenses]'));
    expect(portal.view).to.equal('licenses');
  });

  it('opens a task by a link, and asks for it once', async () => {
    const { portal, stack } = await begin();
    await until(() => portal.status === 'ready');
    const id = rowOf(await overviewList(portal), 'Studio plan').dataset.id!;
    portal.view = `subscriptions/${id}/cancel`;
    await until(() => portal.view === 'subscriptions');
    const list = await part<SubscriptionList>(portal, 'subscription-list');
    await until(() => textOf(dialog(list)).startsWith('Cancel Studio plan?'));
    expect(stack.calls.every(({ method, path }) => method === 'GET' || path === '/session')).to.be
      .true;
    // A view that is left takes its dialog with it: unseen it would block the page.
    portal.view = 'overview';
    await until(() => !dialog(list));
  });

  it('opens nothing for another’s subscription, or for what is no task', async () => {
    for (const path of ['sub_another/cancel', 'STUDIO/format', 'STUDIO/__proto__']) {
      const { portal } = await begin();
      await until(() => portal.status === 'ready');
      const id = rowOf(await overviewList(portal), 'Studio plan').dataset.id!;
      portal.view = `subscriptions/${path.replace('STUDIO', id)}`;
      await until(() => portal.view === 'subscriptions');
      const list = await part<SubscriptionList>(portal, 'subscription-list');
      await idle();
      expect(dialog(list), path).to.equal(null);
    }
  });

  it('waits with a task until the customer has signed in', async () => {
    const { portal, stack } = await begin({ login: null });
    await until(() => portal.status === 'error');
    portal.view = 'subscriptions/sub_1/cancel';
    await part(portal, 'subscription-list');
    await portal.updateComplete;
    expect(portal.view).to.equal('subscriptions/sub_1/cancel');
    const id = stack.sandbox.fixtures.kiteLabs;
    stack.login = { role: 'customer', userId: 'user_kite', customerId: id };
    stack.client.reopen();
    await until(() => portal.view === 'subscriptions');
  });

  it('shows the page’s own views, also those that come later', async () => {
    const { portal } = await mount({
      content: html`<customer-portal lang="en" heading="">
        <p slot="header">Spring sale</p>
        <p slot="section-downloads" data-label="Downloads">Two files</p>
        <p slot="section-billing" data-label="Mine">No view of the kit’s is replaced</p>
      </customer-portal>`,
    });
    expect(tabs(portal)).to.deep.equal([...VIEWS, 'Downloads']);
    expect(find(portal, '[part=heading]')).to.equal(null);
    find(portal, '[data-tab=downloads]')!.click();
    await portal.updateComplete;
    const slot = panel(portal).querySelector('slot')!;
    expect(slot.assignedElements().map(textOf)).to.deep.equal(['Two files']);
    const later = document.createElement('div');
    later.slot = 'section-gifts';
    later.dataset.label = 'Gifts';
    portal.append(later);
    await until(() => tabs(portal).includes('Gifts'));
    later.dataset.label = 'Presents';
    await until(() => tabs(portal).includes('Presents'));
    later.remove();
    await until(() => !tabs(portal).includes('Presents'));
  });

  it('keeps the view in the address, and Back goes back', async () => {
    const before = location.href;
    const { portal } = await mount({
      content: html`<customer-portal lang="en" url-sync="query" url-prefix="p"></customer-portal>`,
    });
    try {
      find(portal, '[data-tab=billing]')!.click();
      await until(() => location.search.includes('p.view=billing'));
      find(portal, '[data-tab=wallet]')!.click();
      await until(() => location.search.includes('p.view=wallet'));
      history.back();
      await until(() => portal.view === 'billing');
      expect(selected(portal)).to.equal('Billing');
    } finally {
      portal.remove();
      history.replaceState(null, '', before);
    }
  });

  it('puts the view that is shown in the place of one that isn’t there, without a step back', async () => {
    const before = location.href;
    const { length } = history;
    history.replaceState(null, '', '?mine=1&p.view=nope');
    const { portal } = await mount({
      content: html`<customer-portal lang="en" url-sync="query" url-prefix="p"></customer-portal>`,
    });
    try {
      expect(selected(portal)).to.equal('Overview');
      await until(() => location.search === '?mine=1', location.search);
      expect(history.length).to.equal(length);
      // One of the page's own that comes later is still what was asked for.
      const later = document.createElement('div');
      Object.assign(later, { slot: 'section-nope' }).dataset.label = 'Nope';
      portal.append(later);
      await until(() => selected(portal) === 'Nope');
      await until(() => location.search === '?mine=1&p.view=nope', location.search);
    } finally {
      portal.remove();
      history.replaceState(null, '', before);
    }
  });

  it('has headings in order, whatever the level of the first', async () => {
    const { portal } = await mount({
      content: html`<customer-portal lang="en" heading-level="1"></customer-portal>`,
    });
    const levels = [...portal.renderRoot.querySelectorAll('h2, h3')].map((one) =>
      one.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['1', '2', '2', '2', '2']);
    expect(find(await overviewList(portal), '[part=heading]')?.getAttribute('aria-level')).to.equal(
      '2',
    );
  });

  it('gives its parts client, density, time zone and the level of their headings', async () => {
    const { portal, stack } = await mount({
      content: html`<customer-portal
        lang="en"
        density="compact"
        time-zone="Pacific/Kiritimati"
      ></customer-portal>`,
    });
    const parts = {
      overview: 'subscription-list',
      subscriptions: 'subscription-list',
      billing: 'invoice-list',
      licenses: 'license-keys',
      entitlements: 'entitlement-list',
      wallet: 'wallet-ledger',
      'payment-methods': 'payment-methods',
      profile: 'customer-profile',
    };
    for (const [view, tag] of Object.entries(parts)) {
      portal.view = view;
      const shown = (await part(portal, tag)) as unknown as Record<string, unknown>;
      expect([shown.density, shown.timeZone, shown.headingLevel], view).to.deep.equal([
        'compact',
        'Pacific/Kiritimati',
        3,
      ]);
      expect(shown.client, view).to.equal(stack.client);
    }
  });
});
