import { expect } from '@open-wc/testing';
import type { TransactionTable } from '../../../src/elements/transaction-table/transaction-table.js';
import { useTime } from '../../support/time.js';
import { idle, until } from '../../support/until.js';
import {
  actButton,
  all,
  anotherTab,
  choose,
  chooseLine,
  find,
  get,
  heard,
  openDesk,
  openRefund,
  plainPayment,
  refundsOf,
  text,
  textOf,
  type,
  type Desk,
} from './support.js';

const small = { customers: 40 };

const paymentOf = ({ table }: Desk, words: string): string =>
  all(table, 'tbody.rows tr').find((row) => textOf(row).includes(words))?.dataset.id ?? '';

/** The payment of three lines that the pictures show, one of which has been given back. */
async function openSplit(options = {}): Promise<Desk & { payment: string }> {
  const desk = await openDesk({ ...small, ...options });
  const payment = paymentOf(desk, '$120.00');
  await openRefund(desk.table, payment);
  return { ...desk, payment };
}

const sums = (table: TransactionTable) => all(table, '.sum > div').map(textOf);
const done = (table: TransactionTable) => until(() => !find(table, 'dialog'), 'it never ended');
const sent = ({ stack }: Desk) =>
  stack.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/refunds'));

describe('the refund dialog', () => {
  const time = useTime();

  it('writes out what goes back and what is left, and its button says how much', async () => {
    const { table } = await openSplit();
    expect(sums(table)).to.deep.equal([
      'Paid $120.00',
      'Refunded before −$24.00',
      'Refund now −$96.00',
      'Left on the payment $0.00',
    ]);
    expect(textOf(actButton(table))).to.equal('Refund $96.00');
    await choose(table, 'items');
    await chooseLine(table, 0, '80');
    await chooseLine(table, 1, '6.00');
    expect(sums(table).slice(2)).to.deep.equal([
      'Refund now −$86.00',
      'Left on the payment $10.00',
    ]);
    expect(textOf(actButton(table))).to.equal('Refund $86.00');
    const [, , gone] = all(table, 'input[name=line]') as HTMLInputElement[];
    expect(gone?.disabled).to.equal(true);
    expect(text(table, '.refund-line.gone')).to.include('Already refunded');
  });

  it('sends all that is left as that, with the refunds it has seen', async () => {
    const desk = await openSplit();
    const { table, stack, payment } = desk;
    await type(table, 'reason', '  Bought twice  ');
    const events: unknown[] = [];
    for (const name of ['ce-refund', 'ce-refunded']) {
      table.addEventListener(name, (event) => events.push((event as CustomEvent).detail));
    }
    actButton(table)?.click();
    await done(table);
    const [seen, made] = (await refundsOf(stack, payment)).reverse();
    expect(made).to.include({ amount: 9600, reason: 'Bought twice' });
    expect(JSON.parse(sent(desk)[0]?.body ?? '')).to.deep.equal({
      reason: 'Bought twice',
      known_refunds: [seen?.refund_id],
    });
    expect(events).to.deep.equal([
      { paymentId: payment, amount: 9600, currency: 'USD', items: undefined },
      { paymentId: payment, refundId: made?.refund_id, status: 'succeeded' },
    ]);
    expect(text(table, '.news')).to.equal('$96.00 was refunded');
    await until(() => text(table, `[data-id=${payment}] td.status`) === 'Refunded');
  });

  it('keeps typed amounts what they are when the page turns to another language', async () => {
    const desk = await openSplit();
    const { table } = desk;
    await choose(table, 'items');
    await chooseLine(table, 0, '8.05');
    // A language of decimal commas that the kit has no words for: the test reads English.
    table.lang = 'da';
    table.requestUpdate();
    const typed = () =>
      (find(table, '.field-box[inputmode=decimal]') as HTMLInputElement | null)?.value;
    await until(() => typed() === '8,05');
    actButton(table)?.click();
    await done(table);
    const { items } = JSON.parse(sent(desk)[0]?.body ?? '') as { items: { amount: number }[] };
    expect(items.map(({ amount }) => amount)).to.deep.equal([805]);
  });

  it('sends chosen lines in smallest units', async () => {
    const desk = await openSplit();
    const { table } = desk;
    await choose(table, 'items');
    await chooseLine(table, 1, '6.00');
    actButton(table)?.click();
    await done(table);
    const { items } = JSON.parse(sent(desk)[0]?.body ?? '') as { items: { amount: number }[] };
    expect(items.map(({ amount }) => amount)).to.deep.equal([600]);
  });

  it('says that a refund has started until it has succeeded', async () => {
    const { table, stack, payment } = await openSplit({ refundDelay: 60_000 });
    actButton(table)?.click();
    await done(table);
    expect(text(table, '.news')).to.equal('Refund of $96.00 started');
    expect((await refundsOf(stack, payment))[0]?.status).to.equal('pending');
    await openRefund(table, payment);
    expect(text(table, 'dialog')).to.include('An earlier refund isn’t finished yet');
    expect(actButton(table)).to.equal(null);
  });

  for (const [name, typed, words] of [
    ['nothing', '', 'Enter an amount.'],
    ['zero', '0', 'Enter an amount above 0.'],
    ['more than is left', '80.01', 'Enter at most $80.00, which is what is left.'],
    ['more decimals than the currency has', '1.005', 'Use at most 2 decimals.'],
    ['less than nothing', '-5', 'Enter the amount without a minus sign.'],
    ['no number', 'ten', 'Enter an amount in digits, like 1250.00.'],
  ] as const) {
    it(`takes no amount of ${name}`, async () => {
      const desk = await openSplit();
      const { table } = desk;
      await choose(table, 'items');
      await chooseLine(table, 0, typed);
      expect(find(table, '.field-error')).to.equal(null);
      actButton(table)?.click();
      await until(() => find(table, '.field-error'));
      expect(text(table, '.field-error')).to.equal(words);
      await idle();
      expect(
        (table.renderRoot as ShadowRoot).activeElement === find(table, '[name=line-0]'),
      ).to.equal(true);
      expect(sent(desk)).to.have.length(0);
    });
  }

  it('takes no choice of nothing', async () => {
    const desk = await openSplit();
    await choose(desk.table, 'items');
    actButton(desk.table)?.click();
    await until(() => find(desk.table, '.field-error'));
    expect(text(desk.table, '.field-error')).to.equal('Choose at least one item.');
    expect(sent(desk)).to.have.length(0);
  });

  it('reads the payment anew, and refuses what can’t be refunded any more', async () => {
    const desk = await openDesk(small);
    await openRefund(desk.table, paymentOf(desk, '¥3,300'));
    expect(text(desk.table, 'dialog')).to.include('Older than 30 days');
    expect(actButton(desk.table)).to.equal(null);
  });

  it('asks once more before a large refund, and can go back', async () => {
    const desk = await openSplit();
    const { table, payment, stack } = desk;
    table.confirmAbove = { USD: 9600 };
    await table.updateComplete;
    actButton(table)?.click();
    await until(() => find(table, 'dialog[role=alertdialog]'));
    const act = actButton(table) as HTMLButtonElement;
    expect(act.disabled).to.equal(true);
    act.click();
    all(table, '.dialog-foot .button')[0]?.click();
    await until(() => !find(table, 'dialog[role=alertdialog]'));
    expect(sent(desk)).to.have.length(0);
    actButton(table)?.click();
    await until(() => find(table, '[name=understood]'));
    get(table, '[name=understood]').click();
    await table.updateComplete;
    actButton(table)?.click();
    await done(table);
    expect(await refundsOf(stack, payment)).to.have.length(2);
  });

  it('does not ask below that, nor in other currencies', async () => {
    const desk = await openSplit();
    desk.table.confirmAbove = { USD: 9601, JPY: 1 };
    await desk.table.updateComplete;
    actButton(desk.table)?.click();
    await done(desk.table);
    expect(sent(desk)).to.have.length(1);
  });

  it('leaves it to the page that cancels it', async () => {
    const desk = await openSplit();
    desk.table.addEventListener('ce-refund', (event) => {
      event.preventDefault();
    });
    actButton(desk.table)?.click();
    await done(desk.table);
    expect(sent(desk)).to.have.length(0);
  });

  it('makes none over a colleague’s, and shows that one', async () => {
    const desk = await openDesk(small);
    const { table, stack } = desk;
    const payment = plainPayment(desk);
    await openRefund(table, payment);
    await choose(table, 'items');
    await chooseLine(table, 0, '4.00');
    await type(table, 'reason', 'Late');
    const other = await anotherTab(desk);
    await openRefund(other.table, payment);
    await choose(other.table, 'items');
    await chooseLine(other.table, 0, '3.00');
    actButton(other.table)?.click();
    await done(other.table);
    actButton(table)?.click();
    await until(() => find(table, '.status-note.negative'));
    await until(() => sums(table).length === 4);
    expect(text(table, '.status-note')).to.include('Another refund of this payment was asked for.');
    expect(sums(table)).to.include('Refunded before −$3.00');
    expect((get(table, '[name=reason]') as HTMLInputElement).value).to.equal('Late');
    expect(await refundsOf(stack, payment)).to.have.length(1);
    actButton(table)?.click();
    await done(table);
    expect((await refundsOf(stack, payment)).map(({ amount }) => amount)).to.deep.equal([400, 300]);
  });

  it('says that it takes long, and may be left then', async () => {
    const desk = await openSplit();
    const { table, stack } = desk;
    let answer = (): void => undefined;
    stack.link = async (request, handler) => {
      const response = await handler(request);
      if (request.method === 'POST' && request.url.endsWith('/refunds')) {
        await new Promise<void>((resolve) => (answer = resolve));
      }
      return response;
    };
    time.speed(200);
    actButton(table)?.click();
    await until(() => find(table, '.status-note.info'));
    expect(text(table, '.status-note')).to.include('Still working.');
    get(table, '.dialog-close').click();
    await done(table);
    answer();
  });

  it('keeps what was typed when the session has ended', async () => {
    const { table, stack } = await openSplit();
    await type(table, 'reason', 'Late');
    const { link, login } = stack;
    stack.login = null;
    stack.link = (request, handler) =>
      request.method === 'POST' && request.url.endsWith('/refunds')
        ? Promise.resolve(new Response('{}', { status: 401 }))
        : handler(request);
    actButton(table)?.click();
    await until(() => find(table, '.status-note'));
    expect(text(table, '.status-note')).to.include('Your session has ended');
    const reason = () => (find(table, '[name=reason]') as HTMLInputElement | null)?.value;
    expect(reason()).to.equal('Late');
    Object.assign(stack, { link, login });
    get(table, '.status-actions button').click();
    await until(() => !find(table, '.status-note'), 'it still says that the session has ended');
    expect(reason()).to.equal('Late');
  });

  it('asks before what was typed is thrown away', async () => {
    const { table } = await openSplit();
    await type(table, 'reason', 'Late');
    get(table, '.dialog-close').click();
    await table.updateComplete;
    expect(text(table, '.dialog-question')).to.equal('Discard what you typed?');
  });

  it('closes when the table turns to another customer, and goes on with what was sent', async () => {
    const desk = await openSplit();
    const { table, stack, customer, payment } = desk;
    const told = heard<{ paymentId: string }>(table, 'ce-refunded');
    await type(table, 'reason', 'Too late');
    const other = stack.sandbox.fixtures.harborStudio;
    table.customerId = other;
    await table.updateComplete;
    expect(find(table, 'dialog')).to.equal(null);
    table.customerId = customer;
    await openRefund(table, payment);
    expect((get(table, '[name=reason]') as HTMLInputElement).value).to.equal('');

    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const { link } = stack;
    stack.link = async (request, next) => {
      if (request.method === 'POST' && request.url.endsWith('/refunds')) await held;
      return link(request, next);
    };
    actButton(table)?.click();
    await until(() => sent(desk).length);
    table.customerId = other;
    await table.updateComplete;
    expect(find(table, 'dialog[open]'), 'on its way').not.to.equal(null);
    expect(textOf(find(table, 'dialog'))).to.include('$96.00');
    go();
    await done(table);
    expect(told.map(({ detail }) => detail.paymentId)).to.deep.equal([payment]);
    expect(sent(desk).map(({ path }) => path.split('/')[3])).to.deep.equal([customer]);
    expect(text(table, '.news'), 'names which').to.match(/^pay_.*: /);
    table.customerId = customer;
    await table.updateComplete;
    expect(find(table, '.news')).to.equal(null);
  });
});
