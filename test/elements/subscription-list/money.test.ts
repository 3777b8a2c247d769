import { expect, html } from '@open-wc/testing';
import type { InvoiceList } from '../../../src/elements/invoice-list/invoice-list.js';
import { SessionClient } from '../../../src/client/session-client.js';
import { inSession } from '../../support/in-session.js';
import { atRest, until } from '../../support/until.js';
import { ENDPOINT, type Stack } from '../../support/stack.js';
import { catchLeaving } from '../../support/leaving.js';
import {
  act,
  ALL_ON,
  buttons,
  changes,
  choose,
  textOf,
  closed,
  dialog,
  fill,
  find,
  get,
  heard,
  mount,
  names,
  open,
  rowText,
  settled,
  spoken,
  type Mounted,
  type MountOptions,
} from './support.js';

async function plansOf(stack: Pick<Stack, 'sandbox'>): Promise<Record<string, string>> {
  const answer = await stack.sandbox.fetch('https://x.invalid/products?recurring=true', {
    headers: { authorization: 'Bearer sandbox-key' },
  });
  const { items } = (await answer.json()) as { items: { product_id: string; name: string }[] };
  return Object.fromEntries(items.map(({ name, product_id }) => [name, product_id]));
}

/** A customer who may change to two plans. */
async function mountPlans(
  options: MountOptions = {},
): Promise<Mounted & { readonly plans: Record<string, string> }> {
  // Ids are the same in every sandbox of a seed.
  const first = await mount();
  const plans = await plansOf(first.stack);
  first.list.remove();
  const products = ['Studio plan', 'Sketch plan', 'Studio plan, yearly'].map(
    (name) => plans[name] ?? '',
  );
  const mounted = await mount({ features: { ...ALL_ON, changePlan: { products } }, ...options });
  return { ...mounted, plans };
}

async function changeTo(
  mounted: Mounted & { readonly plans: Record<string, string> },
  from: string,
  to: string,
  when = 'immediately',
): Promise<void> {
  const { list, plans } = mounted;
  await open(mounted, from, 'change-plan');
  await until(() => find(list, '[name=plan]'));
  choose(list, `[name=plan][value=${plans[to]}]`);
  choose(list, `[name=when][value=${when}]`);
  await priced(list);
  act(list).click();
  await closed(list);
}

/** Upstream tells of another payment of a subscription, newer than all. Returns what ends that. */
async function withPayment(
  { sandbox }: Stack,
  subscription: string,
  status: string,
): Promise<() => void> {
  const asked = sandbox.requests.findLast(
    ({ path, query }) => path === '/payments' && 'created_at_gte' in query,
  );
  const read = async (query: string) => {
    const answer = await sandbox.fetch(`https://x.invalid/payments?${query}`, {
      headers: { authorization: 'Bearer sandbox-key' },
    });
    return ((await answer.json()) as { items: object[] }).items;
  };
  const items = await read(String(new URLSearchParams(asked?.query)));
  const [like] = await read(`customer_id=${sandbox.fixtures.kiteLabs}&page_size=1`);
  const payment = {
    ...like,
    payment_id: 'pay_new',
    status,
    subscription_id: subscription,
    created_at: new Date().toISOString(),
  };
  return sandbox.fault({
    match: `GET /payments?subscription_id=${subscription}`,
    kind: 'body',
    body: { items: [payment, ...items] },
  });
}

interface PlanBody {
  readonly addons: readonly { readonly addon_id: string; readonly quantity: number }[];
  readonly discount_codes?: readonly string[];
}

const priced = (list: Mounted['list']) =>
  until(() => !act(list).disabled, `never priced: ${dialog(list)}`);

describe('subscription-list: changing plans', () => {
  it('shows the plans, then the price of exactly what is sent', async () => {
    const mounted = await mountPlans();
    const { list, stack, plans, idOf } = mounted;
    const events = [
      heard(list, 'ce-subscription-change-plan'),
      heard(list, 'ce-subscription-plan-changed'),
    ];
    const id = idOf('Studio plan');
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '[name=plan]'));
    expect(dialog(list)).to.match(/Studio plan Current plan \$66\.00 every month Sketch plan \$19/);
    expect(act(list).disabled).to.equal(true);
    choose(list, `[name=plan][value=${plans['Studio plan, yearly']}]`);
    await list.updateComplete;
    expect(act(list).disabled, 'before the price').to.equal(true);
    await priced(list);
    expect(textOf(act(list))).to.match(/^Pay \$[\d,.]+ and change$/);
    expect(dialog(list)).to.match(
      /To pay now \$[\d,.]+ Next bill \$660\.00 every year \+ tax, on /,
    );
    act(list).click();
    act(list).click();
    await closed(list);
    await until(() => names(list).includes('Studio plan, yearly'));
    const asked = stack.sandbox.requests.filter(({ path }) => path.includes('/change-plan'));
    const [preview, sent] = asked.map(({ body }) => body);
    expect(asked).to.have.length(2);
    expect(sent).to.deep.equal(preview);
    for (const event of events) {
      expect(event.map(({ detail }) => detail)).to.deep.equal([
        {
          subscriptionId: id,
          productId: plans['Studio plan, yearly'],
          quantity: 1,
          addons: [],
          discountCodes: [],
          effectiveAt: 'immediately',
        },
      ]);
    }
  });

  it('takes add-ons by number, for the price of exactly these, and shows them as done', async () => {
    const mounted = await mountPlans();
    const { list, stack } = mounted;
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '.count'));
    const seats = '.count [name^=adn_]';
    expect(textOf(find(list, '.counts'))).to.match(
      /Quantity Extra seat \$12\.00 Priority support \$25/,
    );
    expect((get(list, seats) as HTMLInputElement).value).to.equal('0');
    expect(find(list, '[name=discount]'), 'no code without a change').to.equal(null);
    for (const wrong of ['-1', '1.5', 'x']) {
      fill(list, seats, wrong);
      await list.updateComplete;
      expect(textOf(find(list, '.counts'))).to.include('Enter a whole number from 0.');
      expect(act(list).disabled, wrong).to.equal(true);
    }
    // Arabic digits, as a customer there types them.
    fill(list, seats, '٢');
    await priced(list);
    // Nobody says whether the recurring sum has them in it, so each is told at its own price.
    expect(dialog(list)).to.match(
      /2 × Extra seat \$.* Next bill \$66\.00 every month \+ tax, on .* Extra seat 2 × \$12\.00/,
    );
    const [preview] = stack.sandbox.requests.slice(-1).map(({ body }) => body as PlanBody);
    expect(preview?.addons.map(({ quantity }) => quantity)).to.deep.equal([2]);
    act(list).click();
    await closed(list);
    await until(() => spoken(list).includes('Active'));
    expect(changes(stack).map(({ body }) => (body as PlanBody).addons)).to.deep.equal([
      preview?.addons,
    ]);
    // They are there the next time, and can be taken away.
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, seats));
    expect((get(list, seats) as HTMLInputElement).value).to.equal('2');
    fill(list, seats, '');
    await priced(list);
    expect((stack.sandbox.requests.at(-1)?.body as PlanBody).addons).to.deep.equal([]);
  });

  it('does not claim add-ons that were not paid for', async () => {
    const mounted = await mountPlans();
    const { list, stack } = mounted;
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '.count [name^=adn_]'));
    fill(list, '.count [name^=adn_]', '1');
    await priced(list);
    stack.sandbox.fault({
      match: 'POST /subscriptions/*/change-plan',
      kind: 'body',
      body: { payment_id: null, payment_link: null },
    });
    const claimed = heard(list, 'ce-subscription-plan-changed');
    act(list).click();
    await until(() => dialog(list).includes('hasn’t changed yet'));
    expect(claimed).to.have.length(0);
  });

  it('says which add-ons end, where the other plan has none', async () => {
    const first = await mount();
    const plans = await plansOf(first.stack);
    first.list.remove();
    const mounted = await mount({
      fixture: 'harborStudio',
      features: { ...ALL_ON, changePlan: { products: [plans['Mastering seat'] ?? ''] } },
    });
    const { list } = mounted;
    await open(mounted, 'Render farm', 'change-plan');
    await until(() => find(list, '[name=plan]'));
    choose(list, `[name=plan][value=${plans['Mastering seat']}]`);
    await list.updateComplete;
    expect(dialog(list)).to.match(/ends with the change: adn_/);
  });

  it('stacks discount codes, one by one, in the price and in what is sent', async () => {
    const mounted = await mountPlans();
    const { list, stack, plans } = mounted;
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '[name=plan]'));
    choose(list, `[name=plan][value=${plans['Studio plan, yearly']}]`);
    await priced(list);
    const full = textOf(act(list));
    const apply = async (code: string) => {
      fill(list, '[name=discount]', code);
      get(list, '[name=discount]').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
      );
      await list.updateComplete;
      await until(() => !find(list, '.code [aria-invalid]') && !act(list).disabled);
    };
    await apply('SPRING15');
    const once = textOf(act(list));
    await apply(' FRIENDS5 ');
    expect(new Set([full, once, textOf(act(list))]).size).to.equal(3);
    expect([...list.renderRoot.querySelectorAll('.task-list .grow')].map(textOf)).to.deep.equal([
      'SPRING15',
      'FRIENDS5',
    ]);
    expect((get(list, '[name=discount]') as HTMLInputElement).value).to.equal('');
    get(list, '.task-list li:last-child button').click();
    await list.updateComplete;
    expect(list.shadowRoot?.activeElement).to.equal(get(list, '[name=discount]'));
    await priced(list);
    expect(textOf(act(list))).to.equal(once);
    act(list).click();
    await closed(list);
    const [sent] = changes(stack).map(({ body }) => (body as PlanBody).discount_codes);
    expect(sent).to.deep.equal(['SPRING15']);
  });

  for (const [code, words] of [
    ['NOSUCH', 'This code can’t be used for this.'],
    ['WINTER20', 'This code has expired.'],
    ['FIRST100', 'This code has been used up.'],
  ] as const) {
    it(`says at the field why ${code} is no good, keeps it there, and goes on without`, async () => {
      const mounted = await mountPlans();
      const { list, stack, plans } = mounted;
      await open(mounted, 'Studio plan', 'change-plan');
      await until(() => find(list, '[name=plan]'));
      choose(list, `[name=plan][value=${plans['Studio plan, yearly']}]`);
      await priced(list);
      const full = textOf(act(list));
      fill(list, '[name=discount]', code);
      await list.updateComplete;
      get(list, '[data-apply]').click();
      await until(() => textOf(find(list, '#field-discount-error')) === words);
      expect((get(list, '[name=discount]') as HTMLInputElement).value).to.equal(code);
      expect(textOf(find(list, '[aria-live]'))).to.include(words);
      await priced(list);
      expect(textOf(act(list))).to.equal(full);
      atRest();
      await expect(list).to.be.accessible();
      act(list).click();
      await closed(list);
      expect(changes(stack).at(-1)?.body).to.not.have.property('discount_codes');
    });
  }

  const sums = (list: Mounted['list']) =>
    [...list.renderRoot.querySelectorAll('dialog [part=sum] > div')].map((line) => ({
      label: textOf(line.querySelector('dt')),
      cents: Number(
        textOf(line.querySelector('dd'))
          .replace('−', '-')
          .replace(/[^\d-]/g, ''),
      ),
    }));

  it('is priced by lines that add up to what is to be paid', async () => {
    const mounted = await mountPlans();
    const { list } = mounted;
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '.count [name^=adn_]'));
    fill(list, '[name=quantity]', '3');
    fill(list, '.count [name^=adn_]', '2');
    await priced(list);
    const lines = sums(list);
    expect(lines.map(({ label }) => label)).to.deep.equal([
      'Studio plan',
      '3 × Studio plan',
      '2 × Extra seat',
      'Tax',
      'From the wallet',
      'To pay now',
    ]);
    const total = lines.pop()?.cents;
    expect(lines[0]?.cents, 'what the old plan gives back').to.be.below(0);
    expect(lines.reduce((sum, { cents }) => sum + cents, 0)).to.equal(total);
    expect(dialog(list)).to.match(/Next bill 3 × \$66\.00 every month \+ tax, on /);
  });

  for (const [how, tax, items, lines] of [
    ['with tax in the prices', 160, [{ name: 'Plan', unit_price: 1000 }], ['Plan 1000']],
    [
      'with amounts that are rounded in another way',
      100,
      [{ name: 'Plan', unit_price: 1001 }],
      ['Sketch plan 900', 'Tax 100'],
    ],
    ['without any line', 100, [], ['Sketch plan 900', 'Tax 100']],
  ] as const) {
    it(`is priced by lines that add up ${how}`, async () => {
      const mounted = await mountPlans();
      const { list, stack, plans } = mounted;
      await open(mounted, 'Studio plan', 'change-plan');
      await until(() => find(list, '[name=plan]'));
      const fields = { type: 'subscription', quantity: 1, proration_factor: 1 };
      stack.sandbox.fault({
        match: 'POST /subscriptions/*/change-plan/preview',
        kind: 'body',
        body: {
          immediate_charge: {
            effective_at: '2026-11-26T00:00:00Z',
            line_items: items.map((item) => ({ ...item, ...fields })),
            summary: { currency: 'USD', total_amount: 1000, tax, customer_credits: 0 },
          },
          new_plan: null,
        },
      });
      choose(list, `[name=plan][value=${plans['Sketch plan']}]`);
      await priced(list);
      expect(sums(list).map(({ label, cents }) => `${label} ${String(cents)}`)).to.deep.equal([
        ...lines,
        'To pay now 1000',
      ]);
    });
  }

  it('asks anew for another quantity, and takes no other for one', async () => {
    const mounted = await mountPlans();
    const { list, stack } = mounted;
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '[name=quantity]'));
    fill(list, '[name=quantity]', '3');
    await priced(list);
    fill(list, '[name=quantity]', '4');
    await list.updateComplete;
    expect(act(list).disabled, 'the price is of 3').to.equal(true);
    await priced(list);
    const last = stack.sandbox.requests.at(-1)?.body as { quantity: number };
    expect(last.quantity).to.equal(4);
    for (const wrong of ['0', '-1', '1.5', 'x', '']) {
      fill(list, '[name=quantity]', wrong);
      await list.updateComplete;
      expect(get(list, '[name=quantity]').getAttribute('aria-invalid'), wrong).to.equal('true');
      expect(act(list).disabled, wrong).to.equal(true);
    }
  });

  it('says that nothing was changed where there is no price, and asks again', async () => {
    const mounted = await mountPlans();
    const { list, stack, plans } = mounted;
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '[name=plan]'));
    stack.sandbox.fault({
      match: 'POST /subscriptions/*/change-plan/preview',
      kind: 'status',
      status: 500,
      times: 1,
    });
    choose(list, `[name=plan][value=${plans['Sketch plan']}]`);
    await until(() => dialog(list).includes('couldn’t be calculated'));
    expect(act(list).disabled).to.equal(true);
    get(list, '.task-note .button').click();
    await priced(list);
  });

  it('later is shown, and can be called off', async () => {
    const mounted = await mountPlans();
    const { list, plans } = mounted;
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '[name=plan]'));
    choose(list, `[name=plan][value=${plans['Sketch plan']}]`);
    choose(list, '[name=when][value=next_billing_date]');
    await priced(list);
    expect(textOf(act(list))).to.equal('Change plan');
    const [, day = ''] = /Changes to Sketch plan on (\d+ \w+ \d+)/.exec(dialog(list)) ?? [];
    expect(day, dialog(list)).to.not.equal('');
    expect(dialog(list)).to.match(
      new RegExp(`Next bill \\$19\\.00 every month \\+ tax, on ${day}`),
    );
    expect(dialog(list)).to.not.include('To pay now');
    act(list).click();
    await closed(list);
    await until(() => rowText(list, 'Studio plan').includes('Changes to Sketch plan on'));
    const kept = heard(list, 'ce-subscription-plan-kept');
    await open(mounted, 'Studio plan', 'keep-plan');
    expect(dialog(list)).to.include('The change to Sketch plan is called off');
    act(list).click();
    await closed(list);
    await until(() => !rowText(list, 'Studio plan').includes('Sketch'));
    expect(kept).to.have.length(1);
  });

  it('later can be asked for again after it was called off', async () => {
    const mounted = await mountPlans();
    const { list, stack } = mounted;
    for (let round = 0; round < 2; round++) {
      await changeTo(mounted, 'Studio plan', 'Sketch plan', 'next_billing_date');
      await until(() => rowText(list, 'Studio plan').includes('Changes to Sketch plan on'));
      await open(mounted, 'Studio plan', 'keep-plan');
      act(list).click();
      await closed(list);
      await until(() => !rowText(list, 'Studio plan').includes('Sketch'));
    }
    expect(changes(stack).map(({ method }) => method)).to.deep.equal([
      'POST',
      'DELETE',
      'POST',
      'DELETE',
    ]);
  });

  it('there and back and there again is three changes, also without a payment', async () => {
    const mounted = await mountPlans();
    const { list, stack } = mounted;
    for (const [from, to] of [
      ['Studio plan', 'Sketch plan'],
      ['Sketch plan', 'Studio plan'],
      ['Studio plan', 'Sketch plan'],
    ] as const) {
      await changeTo(mounted, from, to);
      await until(() => names(list).includes(to));
    }
    expect(changes(stack)).to.have.length(3);
  });

  it('in two tabs that show the same is charged once', async () => {
    const mounted = await mountPlans();
    const { stack, idOf, plans } = mounted;
    const client = new SessionClient({ endpoint: ENDPOINT, fetch: stack.fetch });
    const second = await inSession<Mounted['list']>(
      { client },
      html`<subscription-list lang="en"></subscription-list>`,
    );
    await settled(second);
    // Charged, and not yet to be seen.
    stack.sandbox.fault({
      match: 'POST /subscriptions/*/change-plan',
      kind: 'body',
      body: { payment_id: null, payment_link: null },
    });
    const id = idOf('Studio plan');
    const both = [mounted.list, second];
    for (const list of both) {
      list.show(id, 'change-plan');
      await until(() => find(list, '[name=plan]'));
      choose(list, `[name=plan][value=${plans['Studio plan, yearly']}]`);
      await priced(list);
    }
    for (const list of both) {
      act(list).click();
      await until(() => dialog(list).includes('hasn’t changed yet'));
    }
    expect(changes(stack)).to.have.length(1);
  });

  it('that was declined is charged again when it is asked for again; one on its way is not', async () => {
    const mounted = await mountPlans();
    const { list, stack, plans, idOf } = mounted;
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '[name=plan]'));
    choose(list, `[name=plan][value=${plans['Studio plan, yearly']}]`);
    await priced(list);
    stack.sandbox.fault({
      match: 'POST /subscriptions/*/change-plan',
      kind: 'body',
      body: { payment_id: null, payment_link: null },
      times: 1,
    });
    const again = async () => {
      get(list, 'dialog .dialog-close').click();
      await list.updateComplete;
      get(list, '.dialog-foot .danger').click();
      await closed(list);
      await open(mounted, 'Studio plan', 'change-plan');
      await until(() => find(list, '[name=plan]'));
      choose(list, `[name=plan][value=${plans['Studio plan, yearly']}]`);
      await priced(list);
      act(list).click();
    };
    const onItsWay = await withPayment(stack, idOf('Studio plan'), 'processing');
    act(list).click();
    await until(() => dialog(list).includes('hasn’t changed yet'));
    await again();
    await until(() => dialog(list).includes('hasn’t changed yet'));
    expect(changes(stack), 'on its way').to.have.length(1);
    onItsWay();
    await withPayment(stack, idOf('Studio plan'), 'failed');
    await again();
    await until(() => names(list).includes('Studio plan, yearly'));
    expect(changes(stack)).to.have.length(2);
  });

  it('does not say that it has changed while the payment has not gone through', async () => {
    const mounted = await mountPlans();
    const { list, stack, plans } = mounted;
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '[name=plan]'));
    choose(list, `[name=plan][value=${plans['Studio plan, yearly']}]`);
    await priced(list);
    stack.sandbox.fault({
      match: 'POST /subscriptions/*/change-plan',
      kind: 'body',
      body: { payment_id: null, payment_link: null },
    });
    const claimed = heard(list, 'ce-subscription-plan-changed');
    act(list).click();
    await until(() => dialog(list).includes('hasn’t changed yet'));
    expect(claimed).to.have.length(0);
    expect(names(list)).to.include('Studio plan');
  });

  it('with a lost answer charges once', async () => {
    const mounted = await mountPlans();
    const { list, stack, plans } = mounted;
    await open(mounted, 'Studio plan', 'change-plan');
    await until(() => find(list, '[name=plan]'));
    choose(list, `[name=plan][value=${plans['Studio plan, yearly']}]`);
    await priced(list);
    stack.sandbox.fault({ match: 'POST /subscriptions/*/change-plan', kind: 'lost', times: 1 });
    act(list).click();
    await until(() => dialog(list).includes('We don’t know yet'));
    // The list tells by itself what is so now; the dialog claims nothing, and closes by one button.
    await until(() => names(list).includes('Studio plan, yearly'));
    await list.updateComplete;
    expect(dialog(list)).to.match(/^Change Studio plan Plan Studio plan Current plan /);
    expect(dialog(list).match(/Close/g)).to.have.length(1);
    get(list, '.status-actions .primary').click();
    await closed(list);
    await until(() => names(list).includes('Studio plan, yearly'));
    expect(changes(stack)).to.have.length(1);
  });

  it('is not there where no plan is listed', async () => {
    const mounted = await mount({ features: { ...ALL_ON, changePlan: { products: [] } } });
    await open(mounted, 'Studio plan', 'details');
    await until(() => find(mounted.list, '.task-buttons'));
    expect(dialog(mounted.list)).to.not.include('Change plan');
  });
});

describe('subscription-list: paying by another method', () => {
  it('opens the provider’s page in this tab, and tells nobody its address', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    const events = heard(list, 'ce-update-payment-method');
    await open(mounted, 'Sound library', 'payment-method');
    const leaving = catchLeaving();
    act(list).click();
    await until(() => leaving.to());
    leaving.stop();
    expect(leaving.to()).to.match(/^https:\/\/test\.checkout\.dodopayments\.com\//);
    expect(JSON.stringify(events[0]?.detail)).to.not.include('http');
    expect(changes(stack)[0]?.body).to.deep.equal({ type: 'new', return_url: location.href });
  });

  for (const payment_link of ['javascript:alert(1)', 'http://evil.example/', '//x', null]) {
    it(`follows no link such as ${String(payment_link)}`, async () => {
      const mounted = await mount();
      const { list, stack } = mounted;
      stack.sandbox.fault({
        match: 'POST /subscriptions/*/update-payment-method',
        kind: 'body',
        body: { payment_id: 'pay_1', payment_link, expires_on: null },
      });
      await open(mounted, 'Sound library', 'payment-method');
      const leaving = catchLeaving();
      act(list).click();
      await until(() => dialog(list).includes('Nothing was changed'));
      leaving.stop();
      expect(leaving.to()).to.equal(undefined);
    });
  }

  it('uses a saved one, charges what is due once, and shows what is true', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    const done = heard(list, 'ce-payment-method-updated');
    await until(() => rowText(list, 'Studio plan').includes('Visa'));
    await open(mounted, 'Sound library', 'payment-method');
    const saved = get(list, '[name=method]') as HTMLInputElement;
    choose(list, `[name=method][value=${saved.value}]`);
    await list.updateComplete;
    act(list).click();
    act(list).click();
    await closed(list);
    await until(() => rowText(list, 'Sound library').includes('Active'));
    expect(changes(stack)).to.have.length(1);
    expect(done).to.have.length(1);
    expect(list.renderRoot.querySelector('.item .primary')).to.equal(null);
  });

  /** Upstream takes the change, and the charge has not gone through when it answers. */
  const decline = (stack: Stack, times?: number) =>
    stack.sandbox.fault({
      match: 'POST /subscriptions/*/update-payment-method',
      kind: 'body',
      body: { payment_id: 'pay_new', payment_link: null, expires_on: null },
      ...(times && { times }),
    });
  const openSaved = async (mounted: Mounted, list = mounted.list) => {
    list.show(mounted.idOf('Sound library'), 'payment-method');
    await until(() => list.renderRoot.querySelectorAll('[name=method]').length > 1);
    const saved = get(list, '[name=method]') as HTMLInputElement;
    choose(list, `[name=method][value=${saved.value}]`);
    await list.updateComplete;
  };
  const NOT_PAID = 'Not paid yet: the payment was declined, or is on its way.';

  it('says that it isn’t paid yet, and charges again only once the last charge has ended', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    const id = mounted.idOf('Sound library');
    const done = heard(list, 'ce-payment-method-updated');
    decline(stack, 1);
    await openSaved(mounted);
    await until(() => stack.sandbox.requests.some(({ query }) => 'created_at_gte' in query));
    const onItsWay = await withPayment(stack, id, 'processing');
    act(list).click();
    await until(() => dialog(list).includes(NOT_PAID));
    expect(spoken(list)).to.not.include('updated');
    act(list).click();
    await until(() => !dialog(list).includes(NOT_PAID));
    await until(() => dialog(list).includes(NOT_PAID));
    expect(changes(stack), 'on its way').to.have.length(1);
    expect(done).to.have.length(0);
    onItsWay();
    await withPayment(stack, id, 'failed');
    get(list, '.dialog-close').click();
    await closed(list);
    await openSaved(mounted);
    act(list).click();
    await closed(list);
    await until(() => rowText(list, 'Sound library').includes('Active'));
    expect(changes(stack)).to.have.length(2);
    expect(done).to.have.length(1);
  });

  it('charges once from two tabs that show the same', async () => {
    const mounted = await mount();
    const { stack } = mounted;
    const client = new SessionClient({ endpoint: ENDPOINT, fetch: stack.fetch });
    const second = await inSession<Mounted['list']>(
      { client },
      html`<subscription-list lang="en"></subscription-list>`,
    );
    await settled(second);
    decline(stack);
    const both = [mounted.list, second];
    for (const list of both) await openSaved(mounted, list);
    for (const list of both) {
      act(list).click();
      await until(() => dialog(list).includes(NOT_PAID));
    }
    expect(changes(stack)).to.have.length(1);
  });

  it('is not sent while nobody knows what has been charged, and can be sent then', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    const over = stack.sandbox.fault({
      match: `GET /payments?subscription_id=${mounted.idOf('Sound library')}`,
      kind: 'status',
      status: 404,
    });
    await openSaved(mounted);
    act(list).click();
    await until(() => dialog(list).includes('Nothing was changed'));
    expect(changes(stack)).to.have.length(0);
    over();
    act(list).click();
    await closed(list);
    await until(() => rowText(list, 'Sound library').includes('Active'));
  });

  it('is left to a page that wants to', async () => {
    const mounted = await mount();
    mounted.list.addEventListener('ce-update-payment-method', (event) => {
      event.preventDefault();
    });
    await open(mounted, 'Sound library', 'payment-method');
    act(mounted.list).click();
    await closed(mounted.list);
    expect(changes(mounted.stack)).to.have.length(0);
  });
});

describe('subscription-list: a failed renewal', () => {
  it('is charged again with its amount on the button, once, and shown', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    await open(mounted, 'Sound library', 'retry');
    await until(() => textOf(act(list)) === 'Pay $24.00');
    expect(dialog(list)).to.include('$24.00 is charged to');
    act(list).click();
    act(list).click();
    await closed(list);
    await until(() => rowText(list, 'Sound library').includes('Active'));
    expect(changes(stack)).to.have.length(1);
  });

  it('that upstream does not charge again says so, and offers no button', async () => {
    const mounted = await mount();
    mounted.stack.sandbox.fault({
      match: 'GET /payments/*/retry',
      kind: 'body',
      body: { can_retry: false, reason: 'LIMIT', sends_allowed: 3, sends_used: 3 },
    });
    await open(mounted, 'Sound library', 'retry');
    await until(() => dialog(mounted.list).includes('can’t be tried again'));
    expect(textOf(act(mounted.list))).to.equal('Close');
  });

  it('is not offered unless the merchant allows it', async () => {
    const { list } = await mount({ features: { updatePaymentMethod: false } });
    expect(buttons(list)).to.not.include('Try the payment again');
  });
});

const billsOf = (list: Mounted['list']) =>
  list.renderRoot.querySelector<InvoiceList>('dialog invoice-list');
const billsText = (list: Mounted['list']): string =>
  textOf(billsOf(list)?.renderRoot.querySelector('tbody.rows'));

describe('subscription-list: details', () => {
  it('show facts, bills and all that can be done', async () => {
    const mounted = await mount();
    const { list } = mounted;
    await open(mounted, 'Studio plan', 'details');
    await until(() => /Paid .*\$66\.00/.test(billsText(list)));
    expect(dialog(list)).to.match(/Status Active Price \$66\.00 every month/);
    const labels = [...list.renderRoot.querySelectorAll('.task-buttons button')].map(textOf);
    expect(labels).to.deep.equal([
      'Update payment method',
      'Billing details',
      'Pause subscription',
      'Cancel subscription',
    ]);
    atRest();
    await expect(list).to.be.accessible();
    get(list, '.task-buttons button:last-child').click();
    await until(() => dialog(list).includes('Cancel Studio plan?'));
    expect(get(list, 'dialog').matches(':modal')).to.equal(true);
    atRest();
    await expect(list).to.be.accessible();
  });

  it('show the bills of this one alone, an ended one too, with their invoices', async () => {
    const { list, stack, idOf } = await mount({ fixture: 'blocked' });
    list.showEnded = true;
    await list.updateComplete;
    const id = idOf('Studio plan');
    await open({ list, stack, idOf }, 'Studio plan', 'details');
    await until(() => billsText(list).includes('Paid'));
    expect(find(list, '.task-buttons')).to.equal(null);
    const asked = stack.sandbox.requests.filter(({ path }) => /^\/(payments|refunds)$/.test(path));
    expect(asked).to.have.length(2);
    for (const { query } of asked) {
      expect(new URLSearchParams(query).get('subscription_id')).to.equal(id);
    }
    const got = heard(list, 'ce-invoice-downloaded');
    const file = () => billsOf(list)?.renderRoot.querySelector<HTMLElement>('[data-file]');
    await until(file);
    file()?.click();
    await until(() => got.length);
    const files = stack.sandbox.requests.filter(({ path }) =>
      path.startsWith('/invoices/payments/'),
    );
    expect(files).to.have.length(1);
  });

  it('show what each meter has used, and its history when it is opened', async () => {
    const mounted = await mount({ fixture: 'harborStudio' });
    const { list, stack } = mounted;
    await open(mounted, 'Render farm', 'details');
    await until(() => /Usage .*Render time .*[\d.]+ used, 60 included/.test(dialog(list)));
    const periods = () => list.renderRoot.querySelectorAll('.task-list li').length;
    expect(periods()).to.equal(1);
    get(list, '.meter').click();
    await until(() => periods() > 2);
    const last = stack.sandbox.requests.findLast(({ path }) => path.endsWith('/usage-history'));
    expect(new URLSearchParams(last?.query).get('meter_id')).to.match(/^mtr_/);
    expect(get(list, '.meter').getAttribute('aria-expanded')).to.equal('true');
    atRest();
    await expect(list).to.be.accessible();
    get(list, '.meter').click();
    await until(() => periods() === 1);
  });

  it('say where a meter’s history can’t be read, and read it again', async () => {
    const mounted = await mount({ fixture: 'harborStudio' });
    const { list, stack } = mounted;
    await open(mounted, 'Render farm', 'details');
    await until(() => find(list, '.meter'));
    stack.sandbox.fault({
      match: 'GET /subscriptions/*/usage-history',
      kind: 'status',
      status: 404,
      times: 1,
    });
    get(list, '.meter').click();
    await until(() => dialog(list).includes('Not everything could be loaded'));
    get(list, '.task-list .button').click();
    await until(() => list.renderRoot.querySelectorAll('.task-list li').length > 2);
  });

  it('tell which part could not be loaded, and show the rest', async () => {
    const mounted = await mount();
    const { list, stack } = mounted;
    stack.link = (request, handler) =>
      request.url.includes('/usage-history')
        ? Promise.resolve(new Response('{}', { status: 404 }))
        : handler(request);
    await open(mounted, 'Studio plan', 'details');
    await until(() => dialog(list).includes('Not everything could be loaded'));
    stack.link = (request, handler) => handler(request);
    get(list, '.task-note .button').click();
    await until(() => !dialog(list).includes('Not everything could be loaded'));
  });

  it('are the page’s own where it likes', async () => {
    const { list } = await mount({
      content: () => html`<subscription-list lang="en"></subscription-list>`,
    });
    list.addEventListener('ce-subscription-open', (event) => {
      event.preventDefault();
    });
    get(list, '.more').click();
    await list.updateComplete;
    expect(find(list, 'dialog')).to.equal(null);
  });
});
