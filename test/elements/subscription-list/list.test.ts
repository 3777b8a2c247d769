import { expect, html } from '@open-wc/testing';
import type { Subscription } from '../../../src/protocol/subscription.js';
import { askForToken, STAFF, type Stack } from '../../support/stack.js';
import { atRest, until } from '../../support/until.js';
import { CUSTOMER_SCOPES } from '../../../src/protocol/scopes.js';
import {
  begin,
  buttons,
  textOf,
  find,
  get,
  heard,
  mount,
  names,
  rowOf,
  rows,
  rowText,
  settled,
  spoken,
} from './support.js';

const OFF = {
  cancel: false,
  cancelNow: false,
  pause: false,
  changePlan: false,
  updatePaymentMethod: false,
  retryPayment: false,
  billingDetails: false,
} as const;

describe('subscription-list: rows', () => {
  it('tell price, period, next date and payment method in one request for all', async () => {
    const { list, stack } = await mount();
    expect(names(list).sort()).to.deep.equal(['Mastering seat', 'Sound library', 'Studio plan']);
    await until(() => rowText(list, 'Studio plan').includes('Visa'));
    expect(rowText(list, 'Studio plan')).to.match(
      /Active \$66\.00 every month \+ tax Renews \d\d \w+ \d{4} · Visa •• 4242/,
    );
    expect(rowText(list, 'Sound library')).to.match(
      /On hold \$24\.00 every 3 months \+ tax The payment on .* didn’t go through/,
    );
    expect(rowText(list, 'Mastering seat')).to.match(/Ending ¥3,300 every year .* access until/);
    expect(stack.reads().filter(({ path }) => path.includes('/subscriptions'))).to.have.length(1);
  });

  it('have one filled button, on what needs the customer', async () => {
    const { list } = await mount();
    const filled = list.renderRoot.querySelectorAll('.button.primary');
    expect([...filled].map(textOf)).to.deep.equal(['Update payment method']);
    expect(buttons(list).sort()).to.deep.equal([
      'Cancel subscription',
      'Keep subscription',
      'Update payment method',
    ]);
  });

  it('of ended subscriptions are shown on request', async () => {
    const { list } = await mount();
    const toggle = get(list, '.ended-toggle');
    expect(textOf(toggle)).to.equal('Ended (2)');
    toggle.click();
    await list.updateComplete;
    expect(list.showEnded && list.hasAttribute('show-ended')).to.equal(true);
    expect(names(list)).to.have.length(5);
    expect(rowOf(list, 'Sketch plan').querySelector('.main')).to.equal(null);
  });

  it('for staff tell ids, quantity and UTC, and nothing is filled', async () => {
    const { list } = await mount({ staff: true });
    await until(() => find(list, '[data-copy]'));
    const text = rowText(list, 'Studio plan');
    expect(text).to.include('(excl. tax) · Quantity 1');
    expect(text).to.match(/sub_\S+…\S+ pdt_\S+…/);
    expect(find(list, '.button.primary')).to.equal(null);
    expect(find(list, '.payment-method')).to.equal(null);
  });

  it('tell how many times their price is paid, or the quantity where there is none', async () => {
    const many = [
      { subscription_id: 'sub_1', recurring_pre_tax_amount: 6600, quantity: 3 },
      { subscription_id: 'sub_2', recurring_pre_tax_amount: 6600, quantity: 1 },
      { subscription_id: 'sub_3', on_demand: true, quantity: 1200 },
    ].map((one) => ({
      ...one,
      currency: 'USD',
      payment_frequency_interval: 'Month',
    })) as unknown as Subscription[];
    const { list } = await mount({
      content: () => html`<subscription-list lang="en" .subscriptions=${many}></subscription-list>`,
    });
    expect(rows(list).map((row) => textOf(row.querySelector('.price')))).to.deep.equal([
      '3 × $66.00 every month + tax',
      '$66.00 every month + tax',
      'Charged by use · Quantity 1,200',
    ]);
  });

  it('stand any value that upstream may send', async () => {
    const odd = [
      { subscription_id: 'sub_1' },
      { subscription_id: 'sub_2', status: 'hibernating', recurring_pre_tax_amount: 5 },
      { subscription_id: 'sub_3', status: 'active', currency: 'QQZ', next_billing_date: 'never' },
      { subscription_id: 'sub_4', product_name: '<img src=x onerror=alert(1)>', quantity: -1 },
    ] as unknown as Subscription[];
    const { list } = await mount({
      content: () => html`<subscription-list lang="en" .subscriptions=${odd}></subscription-list>`,
    });
    expect(names(list)).to.deep.equal([
      'Subscription',
      'Subscription',
      'Subscription',
      '<img src=x onerror=alert(1)>',
    ]);
    expect(textOf(rows(list)[1]?.querySelector('.state'))).to.equal('hibernating');
    for (const fixture of ['unknownValues', 'unknownCurrency', 'everyStatus'] as const) {
      const { list: other } = await mount({ fixture });
      expect(rows(other).length, fixture).to.be.greaterThan(0);
      expect(rows(other).map(textOf).join(' ')).not.to.match(
        /undefined|null|NaN|\[object|native code/,
      );
    }
  });

  it('as an overview have one action each, and no ended ones', async () => {
    const { list } = await mount({
      content: () => html`<subscription-list lang="en" layout="rows"></subscription-list>`,
    });
    expect(find(list, '.ended-toggle')).to.equal(null);
    const actions = (plan: string) => [...rowOf(list, plan).querySelectorAll('button')].map(textOf);
    expect(actions('Studio plan')).to.deep.equal(['Manage']);
    expect(actions('Sound library')).to.deep.equal(['Manage']);
    expect(actions('Mastering seat')).to.deep.equal(['Keep subscription']);
    expect(rowText(list, 'Sound library')).to.include('Due since');
  });

  it('are accessible', async () => {
    for (const options of [{}, { staff: true }, { fixture: 'everyStatus' as const }]) {
      const { list } = await mount(options);
      list.showEnded = true;
      await list.updateComplete;
      atRest();
      await expect(list).to.be.accessible();
    }
  });
});

describe('subscription-list: what may be done', () => {
  it('is nothing where every feature is off', async () => {
    const { list, idOf } = await mount({ features: OFF });
    expect(buttons(list)).to.deep.equal([]);
    list.show(idOf('Studio plan'));
    await until(() => find(list, 'dialog[open]'));
    expect(find(list, '.task-buttons') === null).to.equal(true);
  });

  const one: [string, object, string[]][] = [
    [
      'cancel',
      { cancel: true },
      ['Cancel subscription', 'Cancel subscription', 'Keep subscription'],
    ],
    ['cancelNow', { cancelNow: true }, ['Cancel subscription', 'Cancel subscription']],
    ['updatePaymentMethod', { updatePaymentMethod: true }, ['Update payment method']],
    ['retryPayment', { retryPayment: true }, ['Try the payment again']],
  ];
  for (const [name, features, expected] of one) {
    it(`follows the feature ${name} alone`, async () => {
      const { list } = await mount({ features: { ...OFF, ...features } });
      expect(buttons(list).sort()).to.deep.equal(expected);
    });
  }

  it('is nothing for those who may only read', async () => {
    const logins = [
      { ...STAFF, scopes: ['subscriptions:read', 'payments:read'] },
      {
        role: 'customer',
        userId: 'u',
        customerId: '',
        scopes: CUSTOMER_SCOPES.filter((scope) => scope.endsWith('.read')),
      },
    ] as const;
    for (const login of logins) {
      const staff = login.role === 'staff';
      const { list } = await mount({
        staff,
        prepare: (stack) => {
          const customerId = stack.sandbox.fixtures.kiteLabs;
          stack.login = (staff ? login : { ...login, customerId }) as typeof stack.login;
        },
      });
      expect(rows(list)).to.have.length(3);
      expect(buttons(list), login.role).to.deep.equal([]);
    }
  });

  it('changes with the next token, without a reload', async () => {
    let told = ['cancel'];
    const made: { stack?: Stack } = {};
    const { list, stack } = await mount({
      getToken: async () => ({ ...(await askForToken(made.stack!)), features: told }),
      prepare: (stack) => {
        made.stack = stack;
      },
    });
    expect(buttons(list)).to.include('Keep subscription');
    told = [];
    let refused = false;
    stack.link = (request, handler) => {
      if (refused) return handler(request);
      refused = true;
      return Promise.resolve(new Response('{}', { status: 401 }));
    };
    await list.refresh();
    await until(() => !buttons(list).length);
    expect(rows(list)).to.have.length(3);
  });
});

describe('subscription-list: states', () => {
  it('loading: bones, then rows', async () => {
    const { list } = await begin({
      prepare: ({ sandbox }) => {
        sandbox.fault({ match: 'GET /subscriptions', kind: 'delay', delay_ms: 30, times: 1 });
      },
    });
    await list.updateComplete;
    expect(list.status).to.equal('loading');
    expect(find(list, '.skeleton')).to.not.equal(null);
    await settled(list);
    expect(list.matches(':state(ready)')).to.equal(true);
    expect(find(list, '.skeleton')).to.equal(null);
  });

  it('empty: says so, for a visitor who is no customer yet too', async () => {
    const { list } = await mount({ fixture: 'nothing' });
    expect(textOf(get(list, '.message'))).to.include('What you subscribe to appears here');
    const { list: other } = await mount({
      login: { role: 'customer', userId: 'u_new', customerId: null },
    });
    expect(other.status).to.equal('empty');
    const { list: staff } = await mount({ fixture: 'nothing', staff: true });
    expect(textOf(get(staff, '.message'))).to.include('This customer');
  });

  it('error: says that nothing was changed, and tries again', async () => {
    const { list, stack } = await mount({
      prepare: (made) => {
        const answer = () => new Response('{}', { status: 404 });
        made.link = (request, handler) =>
          request.url.includes('/subscriptions') ? Promise.resolve(answer()) : handler(request);
      },
    });
    expect(textOf(get(list, '.message'))).to.include('Nothing was changed');
    stack.link = (request, handler) => handler(request);
    get(list, '.message button').click();
    await until(() => rows(list).length === 3);
  });

  it('keeps the rows when reading them again fails', async () => {
    const { list, stack } = await mount();
    stack.link = () => Promise.resolve(new Response('{}', { status: 404 }));
    await list.refresh();
    await settled(list);
    await until(() => find(list, '.notice'));
    expect(rows(list)).to.have.length(3);
  });

  it('forbidden: says whom to ask', async () => {
    const { list } = await mount({
      staff: true,
      login: { role: 'staff', userId: 'u', scopes: ['customers:read'] },
    });
    expect(textOf(get(list, '.message'))).to.include('You don’t have access to subscriptions');
  });

  it('signed out: drops the data', async () => {
    const { list, stack } = await mount();
    stack.login = null;
    await stack.client.signOut();
    await until(() => find(list, '.message'));
    expect(rows(list)).to.have.length(0);
    expect(textOf(get(list, '.message'))).to.include('Your session has ended');
  });

  it('shows nothing of one customer as another’s', async () => {
    const { list, stack } = await mount({ staff: true });
    stack.sandbox.fault({ match: 'GET /subscriptions', kind: 'stall' });
    list.customerId = stack.sandbox.fixtures.harborStudio;
    await list.updateComplete;
    expect(list.status).to.equal('loading');
    expect(rows(list)).to.have.length(0);
  });

  it('copies ids', async () => {
    const { list, idOf } = await mount({ staff: true });
    const id = idOf('Studio plan');
    await until(() => find(list, `[data-copy="${id}"]`));
    const copied = heard(list, 'ce-copied');
    get(list, `[data-copy="${id}"]`).click();
    await until(() => spoken(list) !== '');
    for (const { detail } of copied) {
      expect(detail).to.deep.equal({ kind: 'subscription-id' });
    }
  });
});
