import { expect, html } from '@open-wc/testing';
import type { InvoiceList } from '../../../src/elements/invoice-list/invoice-list.js';
import { act, heard } from '../../support/page.js';
import { STAFF, type Stack } from '../../support/stack.js';
import { goOffline } from '../../support/network.js';
import { useTime } from '../../support/time.js';
import { atRest, idle, until } from '../../support/until.js';
import {
  all,
  buttonIn,
  dialogOf,
  find,
  get,
  mountList,
  settled,
  spoken,
  staffWith,
  text,
  textOf,
  view,
  type ListOptions,
} from '../../support/list.js';

const NOW = new Date('2025-10-31T08:00:00Z');
const element = html`<invoice-list lang="en" time-zone="UTC"></invoice-list>`;
const mount = (
  options: ListOptions = {},
  content: unknown = element,
  prepare?: Parameters<typeof mountList>[2],
) => mountList<InvoiceList>(content, { now: NOW, ...options }, prepare);

const rows = (list: InvoiceList) => all(list, 'tbody.rows tr[data-id]').map(textOf);
const named = (list: InvoiceList) =>
  until(() => !find(list, 'tbody.rows .bone'), 'what was bought never came');

/** Files that were handed to the visitor. */
function catchFiles(): { name: string; href: string }[] {
  const files: { name: string; href: string }[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, href: this.href });
  };
  return files;
}
const click = HTMLAnchorElement.prototype.click;
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
});

describe('invoice-list: rows', () => {
  it('shows bills and refunds in the order of time, below their years, with what was bought', async () => {
    const { list } = await mount(
      {},
      html`<invoice-list lang="en" time-zone="UTC" page-size="100"></invoice-list>`,
    );
    expect(all(list, 'tbody .group').map(textOf)).to.deep.equal(['2025', '2024']);
    const times = all(list, 'tbody time').map((time) => time.getAttribute('datetime') ?? '');
    expect(times).to.deep.equal([...times].sort().reverse());
    await until(() => rows(list)[6]?.includes('Tape Echo'));
    const [cable, library, studio, , refund, , tape] = rows(list);
    expect(cable).to.match(/^31 Oct Cable set Visa •• 4242 Pending \$24.00 No invoice until paid$/);
    expect(library).to.match(/Sound library .* Unpaid \$24.00 No invoice until paid$/);
    expect(studio).to.match(/Studio plan .* Paid \$66.00 Download/);
    expect(refund).to.match(/Refund of Tape Echo 2 and 2 more .* Refunded −\$24.00 Receipt/);
    expect(tape).to.match(/Tape Echo 2 and 2 more .* Partly refunded \$120.00 Download/);
    expect(rows(list).at(-1)).to.match(/Paid \$0.00 No invoice for free items$/);
  });

  it('isolates the name of what was bought, and not what is said of it', async () => {
    const { list } = await mount(
      {},
      html`<invoice-list lang="ar" dir="rtl" time-zone="UTC" page-size="100"></invoice-list>`,
    );
    await until(() => rows(list)[6]?.includes('Tape Echo'));
    const what = all(list, 'tbody tr[data-id]')[6]!.querySelector('.clip')!;
    const name = what.querySelector('bdi')!;
    expect([textOf(name), textOf(what)]).to.deep.equal(['Tape Echo 2', 'Tape Echo 2 و2 غيرها']);
    const rest = document.createRange();
    rest.setStartAfter(name);
    rest.setEndAfter(what.lastChild!);
    expect(rest.getBoundingClientRect().right).to.be.at.most(name.getBoundingClientRect().left + 1);
  });

  it('reads what was bought only of rows that are seen, and once', async () => {
    view.sees = () => false;
    const { list, stack } = await mount();
    const lines = () => stack.calls.filter(({ path }) => path.includes('line-items'));
    await idle();
    expect(lines()).to.have.length(0);
    view.sees = () => true;
    list.requestUpdate();
    await named(list);
    const read = lines().length;
    expect(new Set(lines().map(({ path }) => path)).size).to.equal(read);
    await list.refresh();
    await settled(list);
    await idle();
    expect(lines()).to.have.length(read);
  });

  it('turns pages of both lists without losing, doubling or moving a row', async () => {
    const { list } = await mount();
    const ids = () => all(list, 'tbody.rows tr[data-id]').map((row) => row.dataset.id);
    const seen = [...ids()];
    expect(seen).to.have.length(10);
    get(list, '[name=next]').click();
    await until(() => ids()[0] !== seen[0]);
    await settled(list);
    seen.push(...ids());
    const whole = await mount({}, html`<invoice-list lang="en" page-size="100"></invoice-list>`);
    const every = all(whole.list, 'tbody.rows tr[data-id]').map((row) => row.dataset.id);
    expect(seen).to.deep.equal(every.slice(0, 20));
    expect((get(list, '[name=next]') as HTMLButtonElement).disabled).to.equal(every.length <= 20);
  });

  it('shows the first rows only and asks for no more, with a limit', async () => {
    const { list, stack } = await mount(
      {},
      html`<invoice-list lang="en" time-zone="UTC" limit="2" heading=""></invoice-list>`,
    );
    expect(rows(list)).to.have.length(2);
    expect(rows(list)[0]).to.match(/^31 Oct 2025/);
    expect(find(list, '.pager, .group, [data-spend]')).to.equal(null);
    expect(get(list, '.heading').classList.contains('visually-hidden')).to.equal(true);
    expect(stack.calls.filter(({ path }) => path.includes('page=1'))).to.have.length(0);
  });

  it('shows dates in the zone that is asked for, and a zone that is none throws nothing', async () => {
    const { list } = await mount(
      {},
      html`<invoice-list lang="en" time-zone="Pacific/Kiritimati"></invoice-list>`,
    );
    const day = () => textOf(find(list, 'tbody time'));
    expect(day()).to.equal('31 Oct');
    list.timeZone = 'Pacific/Pago_Pago';
    await list.updateComplete;
    expect(day()).to.equal('30 Oct');
    list.timeZone = 'Mars/Olympus';
    await list.updateComplete;
    expect(day()).to.match(/^3[01] Oct$/);
  });

  for (const customer of [
    'unknownValues',
    'everyStatus',
    'unknownCurrency',
    'manyCurrencies',
    'farPast',
    'trillions',
  ] as const) {
    it(`renders ${customer} without a broken word`, async () => {
      const { list } = await mount({ customer });
      await named(list);
      expect(text(list)).not.to.match(/undefined|null|NaN|\[object|native code/);
    });
  }

  it('says "nothing here yet" to somebody who is no customer yet', async () => {
    const { list } = await mount({ customer: null });
    expect(list.status).to.equal('empty');
    expect(text(list, '.message')).to.match(/^Nothing here yet/);
  });

  it('shows a customer’s bills to staff, in UTC', async () => {
    const { list, stack } = await mount(
      { login: STAFF },
      html`<invoice-list lang="en"></invoice-list>`,
      (stack) => {
        stack.login = STAFF;
      },
    );
    list.customerId = stack.sandbox.fixtures.kiteLabs;
    await list.updateComplete;
    await settled(list);
    expect(rows(list)).to.have.length(10);
    expect(list.shownTimeZone).to.equal('UTC');
  });

  it('has no files where the session may not have them', async () => {
    const login = staffWith('payments:read');
    const { list, stack } = await mount({ login });
    list.customerId = stack.sandbox.fixtures.kiteLabs;
    await until(() => list.status === 'ready');
    await settled(list);
    expect(rows(list)).to.have.length(10);
    expect(find(list, '[data-file], thead .file')).to.equal(null);
  });
});

describe('invoice-list: files', () => {
  const time = useTime();

  it('hands over an invoice under its day and payment, by a link to a blob', async () => {
    const files = catchFiles();
    const { list } = await mount();
    const before = heard(list, 'ce-invoice-download');
    const after = heard<{ paymentId: string; filename: string }>(list, 'ce-invoice-downloaded');
    const button = buttonIn(list, /^Download/);
    button.click();
    button.click();
    await list.updateComplete;
    expect(textOf(button)).to.match(/^Preparing/);
    await until(() => after.length);
    expect(files).to.have.length(1);
    expect(files[0]?.name).to.match(/^invoice-2025-10-20-pay_\w{4}\.pdf$/);
    expect(files[0]?.href).to.match(/^blob:/);
    expect(before).to.have.length(1);
    expect(after[0]?.detail.filename).to.equal(files[0]?.name);
    expect(spoken(list)).to.match(/^Downloaded/);
  });

  it('hands over a refund’s receipt', async () => {
    const files = catchFiles();
    const { list } = await mount();
    buttonIn(list, /^Receipt/).click();
    await until(() => files.length);
    expect(files[0]?.name).to.match(/^receipt-2025-\d\d-\d\d-ref_\w{4}\.pdf$/);
  });

  it('leaves it to the page, which cancels the event', async () => {
    const files = catchFiles();
    const { list, stack } = await mount();
    list.addEventListener('ce-invoice-download', (event) => {
      event.preventDefault();
    });
    buttonIn(list, /^Download/).click();
    await list.updateComplete;
    expect(stack.calls.some(({ path }) => path.includes('invoice'))).to.equal(false);
    expect(files).to.have.length(0);
  });

  it('says why a file didn’t come, and gets it by Try again', async () => {
    time.noPauses();
    const files = catchFiles();
    const { list, stack } = await mount();
    const heal = stack.sandbox.fault({
      match: 'GET /invoices/payments/*',
      kind: 'status',
      status: 500,
    });
    const row = buttonIn(list, /^Download/).closest<HTMLElement>('tr')!;
    buttonIn(list, /^Download/).click();
    await until(() => textOf(row).includes('It couldn’t be downloaded'));
    expect(spoken(list)).to.match(/^Not downloaded/);
    heal();
    row.querySelector<HTMLElement>('[data-file]')!.click();
    await until(() => files.length);
    expect(textOf(row)).not.to.include('couldn’t');
  });

  it('says that there is no file, or that the device is off line', async () => {
    time.noPauses();
    const { list, stack } = await mount();
    const row = buttonIn(list, /^Download/).closest<HTMLElement>('tr')!;
    const press = () => row.querySelector<HTMLElement>('[data-file]')!.click();
    const { link } = stack;
    stack.link = (request, handler) =>
      request.url.includes('/invoice')
        ? Promise.resolve(new Response('{}', { status: 404 }))
        : link(request, handler);
    press();
    await until(() => textOf(row).includes('There’s no file for this bill'));
    stack.link = () => Promise.reject(new TypeError('Failed to fetch'));
    goOffline();
    press();
    await until(() => textOf(row).includes('You’re offline'));
  });
});

describe('invoice-list: what a charge is made of', () => {
  const time = useTime();
  const explain = async (list: InvoiceList, words: RegExp) => {
    await named(list);
    buttonIn(list, words, 'tbody').click();
    const dialog = await dialogOf(list);
    await until(() => dialog.querySelector('.sum, .message'));
    return dialog;
  };

  it('writes lines and tax out so that they add up, and what came back', async () => {
    const { list } = await mount();
    const dialog = await explain(list, /^Tape Echo 2 and 2 more/);
    expect(textOf(dialog.querySelector('.sum'))).to.equal(
      'Tape Echo 2 $79.00 Room presets $15.00 Cable set $24.00 Tax $2.00 Total $120.00',
    );
    expect(textOf(dialog)).to.match(/\$24.00 was refunded on \d\d Oct 2025/);
    expect(textOf(dialog)).not.to.include('Not itemized');
  });

  it('names no difference that upstream doesn’t explain', async () => {
    const { list } = await mount({}, element, ({ sandbox }) => {
      sandbox.fault({
        match: 'GET /payments/*/line-items',
        kind: 'body',
        body: {
          currency: 'USD',
          items: [
            { items_id: 'pdt_1', name: 'Studio plan', amount: 7000, tax: 0, refundable_amount: 0 },
          ],
        },
      });
    });
    await named(list);
    const row = all(list, 'tbody.rows tr[data-id]').find((one) => textOf(one).includes('$66.00'))!;
    row.querySelector<HTMLElement>('.open')!.click();
    const dialog = await dialogOf(list);
    await until(() => dialog.querySelector('.sum'));
    expect(textOf(dialog.querySelector('.sum'))).to.equal(
      'Studio plan $70.00 Not itemized −$4.00 Total $66.00',
    );
    expect(textOf(dialog)).to.include('the records don’t say which');
  });

  it('says that it couldn’t be loaded, and loads it by Try again; the focus goes back after', async () => {
    time.noPauses();
    const { list, stack } = await mount();
    await named(list);
    const heal = stack.sandbox.fault({ match: 'GET /payments/*', kind: 'status', status: 500 });
    const opener = buttonIn(list, /^Larkfield Lite/, 'tbody');
    opener.focus();
    opener.click();
    const dialog = await dialogOf(list);
    await until(() => dialog.querySelector('.message'));
    heal();
    dialog.querySelector<HTMLElement>('.message button')!.click();
    await until(() => dialog.querySelector('.sum'));
    dialog.querySelector<HTMLElement>('.dialog-foot button')!.click();
    await until(() => (list.renderRoot as ShadowRoot).activeElement === opener);
  });

  it('is gone when the session ends', async () => {
    const { list, stack } = await mount();
    await explain(list, /^Larkfield Lite/);
    stack.login = null;
    await stack.client.signOut();
    await until(() => !find(list, 'dialog'));
    expect(text(list)).not.to.include('Larkfield');
  });
});

describe('invoice-list: spending by month', () => {
  const time = useTime();

  it('shows complete data only, as picture, sentence and table', async () => {
    const { list } = await mount({ customer: 'manyPayments', now: new Date() });
    get(list, '[data-spend]').click();
    const dialog = await dialogOf(list);
    await until(() => dialog.querySelector('.bars'));
    const figures = [...dialog.querySelectorAll('.spend td')].map(textOf);
    expect(figures).to.have.length(12);
    expect(dialog.querySelectorAll('.bars rect')).to.have.length(12);
    const sentence = dialog.querySelector('.bars')?.getAttribute('aria-label') ?? 'none';
    expect(textOf(dialog)).to.include(sentence.replace(/\s/g, ' '));
    expect(dialog.querySelector('.bars [style]')).to.equal(null);
  });

  it('draws nothing of a part: the second page failed', async () => {
    time.noPauses();
    const { list, stack } = await mount({ customer: 'manyPayments', now: new Date() });
    const { link } = stack;
    stack.link = (request, handler) =>
      /status=succeeded.*page=1|page=1.*status=succeeded/.test(request.url)
        ? Promise.resolve(new Response('gone', { status: 502 }))
        : link(request, handler);
    get(list, '[data-spend]').click();
    const dialog = await dialogOf(list);
    await until(() => dialog.querySelector('.message'));
    expect(dialog.querySelector('.bars')).to.equal(null);
    stack.link = link;
    dialog.querySelector<HTMLElement>('.message button')!.click();
    await until(() => dialog.querySelector('.bars'));
  });

  it('shows one currency at a time', async () => {
    const { list } = await mount({ now: new Date() });
    get(list, '[data-spend]').click();
    const dialog = await dialogOf(list);
    await until(() => dialog.querySelector('select'));
    const select = dialog.querySelector('select') as HTMLSelectElement;
    expect(select.value).to.equal('USD');
    select.value = 'JPY';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await list.updateComplete;
    expect(dialog.querySelector('.bars')?.getAttribute('aria-label')).to.match(/^¥6,600/);
  });
});

describe('invoice-list: failures', () => {
  const time = useTime();

  it('shows no half of the list, and the whole after Try again', async () => {
    time.noPauses();
    let heal: () => void = () => undefined;
    const { list } = await mount({}, element, ({ sandbox }) => {
      heal = sandbox.fault({ match: 'GET /refunds', kind: 'status', status: 500 });
    });
    expect(list.status).to.equal('error');
    expect(text(list, '.message')).to.match(/^Bills couldn’t be loaded/);
    expect(list.matches(':state(error)')).to.equal(true);
    heal();
    buttonIn(list, /Try again/).click();
    await until(() => list.status === 'ready');
    expect(rows(list)).to.have.length(10);
  });

  it('asks to sign in when the session has ended, and shows the bills again after', async () => {
    const { list, stack } = await mount();
    const login = stack.login;
    stack.login = null;
    await stack.client.signOut();
    await list.refresh();
    await until(() => list.status === 'error');
    expect(text(list)).not.to.include('Cable set');
    stack.login = login;
    await until(() => find(list, '.message button'));
    buttonIn(list, /Sign in/).click();
    await until(() => list.status === 'ready');
  });
});

describe('invoice-list: a renewal that failed', () => {
  const features = { features: { retryPayment: true } };
  const row = (list: InvoiceList) =>
    all(list, 'tbody.rows tr[data-id]').find((one) => textOf(one).includes('Sound library'));
  const pay = (list: InvoiceList) => row(list)?.querySelector<HTMLElement>('[data-pay]');
  const sent = (stack: Stack) => stack.sandbox.requests.filter(({ method }) => method === 'POST');

  async function opened(options: ListOptions = {}) {
    const mounted = await mount({ handler: { ...features, now: () => NOW.getTime() }, ...options });
    const { list } = mounted;
    await named(list);
    await until(() => pay(list), 'no way to pay');
    pay(list)?.click();
    await until(() => /^Pay \$24\.00$/.test(textOf(act(list))));
    return mounted;
  }

  it('is paid from its row, once however often it is pressed, and is shown as what it is then', async () => {
    const { list, stack } = await opened();
    expect(textOf(await dialogOf(list))).to.include(
      '$24.00 is charged to the subscription’s payment method.',
    );
    const events = [heard(list, 'ce-payment-retry'), heard(list, 'ce-payment-retried')];
    act(list).click();
    act(list).click();
    await until(() => !find(list, 'dialog'));
    await until(
      () => rows(list)[0]?.includes('Sound library') && (rows(list)[0] ?? '').includes('Paid'),
    );
    expect(sent(stack)).to.have.length(1);
    expect(events.map(({ length }) => length)).to.deep.equal([1, 1]);
    await until(() => spoken(list).includes('Active'));
    // It can’t be paid twice: what is due is paid.
    await named(list);
    expect(find(list, '[data-pay]')).to.equal(null);
  });

  it('is charged once when the answer is lost, which is said and found out', async () => {
    const { list, stack } = await opened();
    stack.sandbox.fault({ match: 'POST /payments/*/retry', kind: 'lost', times: 1 });
    act(list).click();
    await until(() => text(list, 'dialog')?.includes('We don’t know yet'));
    get(list, '.status-actions .primary').click();
    await until(() => !find(list, 'dialog'));
    expect(sent(stack)).to.have.length(1);
  });

  it('goes from screen with the session, and claims nothing', async () => {
    const { list, stack } = await opened();
    stack.login = null;
    stack.link = (request, handler) =>
      request.url.includes('/retry')
        ? Promise.resolve(new Response('{}', { status: 401 }))
        : handler(request);
    act(list).click();
    await until(() => text(list).includes('Your session has ended'));
    expect(find(list, 'dialog')).to.equal(null);
    expect(sent(stack)).to.have.length(0);
  });

  it('that was paid since, or that upstream won’t charge again, has no button', async () => {
    const { list, stack } = await mount(
      { handler: features },
      html`<invoice-list lang="en" time-zone="UTC" page-size="100"></invoice-list>`,
    );
    await named(list);
    await until(() => pay(list));
    const asked = stack.calls.filter(({ path }) => path.endsWith('/retry'));
    expect(asked.length).to.be.greaterThan(1);
    expect(all(list, '[data-pay]')).to.have.length(1);
  });

  it('has no button where the merchant allows none, and nobody is asked', async () => {
    const { list, stack } = await mount();
    await named(list);
    await idle();
    expect(find(list, '[data-pay]')).to.equal(null);
    expect(stack.calls.filter(({ path }) => path.endsWith('/retry'))).to.have.length(0);
  });

  it('passes axe, with the dialog open', async () => {
    const { list } = await opened();
    atRest();
    await expect(list).to.be.accessible();
  });
});

describe('invoice-list: of one subscription', () => {
  it('begins with its rows where it has no heading, for no button comes above them', async () => {
    const { list, stack } = await mount(
      {},
      html`<invoice-list lang="en" heading="" style="inline-size: 480px"></invoice-list>`,
    );
    const above = () =>
      get(list, 'table').getBoundingClientRect().top - list.getBoundingClientRect().top;
    expect(above(), 'room for the button').to.be.at.least(24);
    const [row = ''] = await subscriptionsOf(stack);
    list.subscriptionId = row;
    await list.updateComplete;
    await settled(list);
    expect(rows(list).length).to.be.greaterThan(0);
    expect(above()).to.equal(0);
  });

  it('asks for its bills and refunds alone, and for others when it is another', async () => {
    const { list, stack } = await mount();
    const [row] = await subscriptionsOf(stack);
    list.subscriptionId = row ?? '';
    await list.updateComplete;
    await settled(list);
    const asked = stack.sandbox.requests
      .filter(({ path }) => /^\/(payments|refunds)$/.test(path))
      .slice(-2)
      .map(({ query }) => new URLSearchParams(query).get('subscription_id'));
    expect(asked).to.deep.equal([row, row]);
    expect(find(list, '[data-spend]'), 'spending is of all').to.equal(null);
  });

  it('has a name in every row for those who hear it, before it is known', async () => {
    view.sees = () => false;
    const { list } = await mount();
    expect(find(list, 'tbody.rows .bone')).to.not.equal(null);
    atRest();
    await expect(list).to.be.accessible();
  });
});

async function subscriptionsOf(stack: Stack) {
  const id = stack.sandbox.fixtures.kiteLabs;
  const answer = await stack.sandbox.fetch(`https://x.invalid/subscriptions?customer_id=${id}`, {
    headers: { authorization: 'Bearer sandbox-key' },
  });
  const { items } = (await answer.json()) as { items: { subscription_id: string }[] };
  return items.map(({ subscription_id }) => subscription_id);
}
