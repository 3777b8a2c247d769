import { expect, html } from '@open-wc/testing';
import { lifeOf } from '../../../src/elements/payment-methods/method.js';
import type { PaymentMethods } from '../../../src/elements/payment-methods/payment-methods.js';
import { useTime } from '../../support/time.js';
import { until } from '../../support/until.js';
import {
  all,
  buttonIn,
  dialogOf,
  endSession,
  find,
  heard,
  mountList,
  settled,
  staffWith,
  text,
  textOf,
  type ListOptions,
} from '../../support/list.js';

const element = html`<payment-methods lang="en" time-zone="UTC"></payment-methods>`;
const mount = (
  options: ListOptions = {},
  content: unknown = element,
  prepare?: Parameters<typeof mountList>[2],
) => mountList<PaymentMethods>(content, options, prepare);

const rows = (list: PaymentMethods) => all(list, 'li.row').map(textOf);
const act = (dialog: HTMLElement) => dialog.querySelector<HTMLButtonElement>('.button.danger')!;
const ask = async (list: PaymentMethods, which: RegExp) => {
  const opener = buttonIn(list, which);
  opener.focus();
  opener.click();
  const dialog = await dialogOf(list);
  await until(() => !act(dialog).disabled);
  return dialog;
};
const deletes = (stack: { calls: readonly { method: string }[] }) =>
  stack.calls.filter(({ method }) => method === 'DELETE');

describe('payment-methods: rows', () => {
  it('says what each is, what it pays for and how long it is good', async () => {
    const { list } = await mount();
    await until(() => rows(list)[0]?.includes('Pays for'));
    const [visa, upi, jcb] = rows(list);
    expect(visa).to.match(
      /^Visa •• 4242 Pays for Sound library and Studio plan · Last used .* Expires Jan \d{4} Remove$/,
    );
    expect(upi).to.match(/^UPI Last used/);
    expect(jcb).to.include('Pays for Mastering seat');
  });

  it('says that a card has expired or soon will, and that one isn’t for subscriptions', async () => {
    const now = new Date();
    const card = (id: string, months: number) => {
      const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
      return {
        payment_method_id: id,
        payment_method: 'card',
        payment_method_type: 'credit',
        recurring_enabled: months !== 9,
        last_used_at: null,
        card: {
          card_network: 'VISA',
          card_type: 'CREDIT',
          last4_digits: '4242',
          expiry_month: String(date.getUTCMonth() + 1),
          expiry_year: String(date.getUTCFullYear()),
        },
      };
    };
    const methods = [
      card('pm_1', -1),
      card('pm_2', 0),
      card('pm_3', 9),
      { payment_method_id: 'pm_4' },
    ];
    const { list } = await mount(
      {},
      html`<payment-methods lang="en" .paymentMethods=${methods}></payment-methods>`,
    );
    const [over, ending, good, odd] = rows(list);
    expect(over).to.match(/Expired/);
    expect(ending).to.match(/Expires soon Expires/);
    expect(good).to.match(/Not for subscriptions/);
    expect(good).not.to.match(/soon|Expired/);
    expect(odd).to.match(/^Unnamed payment method/);
  });

  it('takes a card as good until the end of its month', () => {
    const december = new Date(Date.UTC(2026, 11, 1));
    expect(lifeOf(december, new Date(Date.UTC(2026, 11, 31, 23)))).to.equal('ending');
    expect(lifeOf(december, new Date(Date.UTC(2027, 0, 1)))).to.equal('over');
    expect(lifeOf(december, new Date(Date.UTC(2026, 9, 31)))).to.equal('good');
  });

  it('has no way to remove one where the session may not', async () => {
    const login = staffWith('payments:read');
    const { list, stack } = await mount({ login });
    list.customerId = stack.sandbox.fixtures.kiteLabs;
    await until(() => list.status === 'ready');
    await settled(list);
    expect(rows(list)).to.have.length(4);
    expect(find(list, 'li button')).to.equal(null);
  });

  it('says "nothing here yet" to somebody who is no customer yet', async () => {
    const { list } = await mount({ customer: null });
    expect(text(list, '.message')).to.match(/^Nothing here yet/);
  });
});

describe('payment-methods: removing one', () => {
  const time = useTime();

  it('says first what depends on it, then removes it once', async () => {
    const { list, stack } = await mount();
    const after = heard<object>(list, 'ce-payment-method-removed');
    const dialog = await ask(list, /^Remove: Visa/);
    expect(textOf(dialog)).to.include('It pays for Sound library and Studio plan.');
    act(dialog).click();
    act(dialog).click();
    await until(() => after.length);
    await until(() => rows(list).length === 3);
    expect(deletes(stack)).to.have.length(1);
    expect(Object.keys(after[0]?.detail ?? {})).to.deep.equal(['paymentMethodId']);
    // Its button is gone with its row: on to the next row's.
    const focused = (list.renderRoot as ShadowRoot).activeElement;
    expect(focused?.getAttribute('aria-label')).to.match(/^Remove: UPI/);
  });

  it('takes the focus to the heading when there is no next row', async () => {
    const { list } = await mount();
    const dialog = await ask(list, /^Remove: Mastercard/);
    act(dialog).click();
    await until(() => rows(list).length === 3);
    await until(() => (list.renderRoot as ShadowRoot).activeElement?.matches('.heading'));
  });

  it('says that nothing depends on it, and that it is the last', async () => {
    const { list } = await mount({ customer: 'negativeBalance' });
    const dialog = await ask(list, /^Remove/);
    expect(textOf(dialog)).to.include('No subscription is paid with it.');
    expect(textOf(dialog)).to.include('It’s the only payment method that is saved.');
  });

  it('says that it doesn’t know where subscriptions can’t be read, and reads them by Try again', async () => {
    time.noPauses();
    let heal: () => void = () => undefined;
    const { list } = await mount({}, element, ({ sandbox }) => {
      heal = sandbox.fault({ match: 'GET /subscriptions', kind: 'status', status: 500 });
    });
    const dialog = await ask(list, /^Remove: Visa/);
    expect(textOf(dialog)).to.include('We couldn’t check');
    heal();
    dialog.querySelector<HTMLElement>('.dialog-body button')!.click();
    await until(() => textOf(dialog).includes('It pays for Sound library'));
  });

  it('keeps it when the question is left, or the page cancels', async () => {
    const { list, stack } = await mount();
    const dialog = await ask(list, /^Remove: Visa/);
    dialog.querySelector<HTMLElement>('.dialog-foot .button')!.click();
    await until(() => !find(list, 'dialog'));
    list.addEventListener('ce-payment-method-remove', (event) => {
      event.preventDefault();
    });
    buttonIn(list, /^Remove: Visa/).click();
    await list.updateComplete;
    expect(find(list, 'dialog')).to.equal(null);
    expect(deletes(stack)).to.have.length(0);
  });

  it('says that nobody knows after a lost answer, and finds out by Check again', async () => {
    const { list, stack } = await mount();
    const after = heard(list, 'ce-payment-method-removed');
    const dialog = await ask(list, /^Remove: Visa/);
    const { link } = stack;
    stack.link = async (request, handler) => {
      const answer = await link(request, handler);
      if (request.method === 'DELETE') throw new TypeError('Failed to fetch');
      return answer;
    };
    act(dialog).click();
    await until(() => textOf(dialog).includes('We don’t know yet'));
    expect(after).to.have.length(0);
    stack.link = link;
    dialog.querySelector<HTMLElement>('.status-actions button')!.click();
    await until(() => after.length);
    expect(stack.sandbox.requests.filter(({ method }) => method === 'DELETE')).to.have.length(1);
  });

  it('is not sent when the session has ended, and goes on where it was after signing in again', async () => {
    const { list, stack } = await mount();
    const after = heard(list, 'ce-payment-method-removed');
    const dialog = await ask(list, /^Remove: Visa/);
    const signIn = endSession(stack);
    act(dialog).click();
    await until(() => textOf(dialog).includes('Your session has ended'));
    expect(textOf(dialog), 'nothing of theirs').not.to.match(/4242|Sound library/);
    expect(act(dialog)).to.equal(null);
    signIn();
    dialog.querySelector<HTMLElement>('.dialog-foot .button')!.click();
    await until(() => textOf(dialog).includes('It pays for Sound library and Studio plan.'));
    expect(textOf(dialog)).not.to.include('session');
    expect(after).to.have.length(0);
    act(dialog).click();
    await until(() => after.length);
    expect(stack.sandbox.requests.filter(({ method }) => method === 'DELETE')).to.have.length(1);
  });

  it('is asked of nobody else who signs in after it', async () => {
    const { list, stack } = await mount();
    const dialog = await ask(list, /^Remove: Visa/);
    stack.client.end();
    await until(() => textOf(dialog).includes('Your session has ended'));
    stack.login = {
      role: 'customer',
      userId: 'user_2',
      customerId: stack.sandbox.fixtures.everyStatus,
    };
    dialog.querySelector<HTMLElement>('.dialog-foot .button')!.click();
    await until(() => !find(list, 'dialog'));
  });

  it('is left when somebody signs out, and claims nothing', async () => {
    const { list, stack } = await mount();
    const after = heard(list, 'ce-payment-method-removed');
    await ask(list, /^Remove: Visa/);
    stack.login = null;
    await stack.client.signOut();
    await until(() => !find(list, 'dialog'));
    expect(text(list)).not.to.include('4242');
    expect(after).to.have.length(0);
  });
});
