import { expect } from '@open-wc/testing';
import '../../../src/elements/wallet-balance/wallet-balance.define.js';
import type { WalletAdjustedDetail } from '../../../src/elements/wallet-ledger/funds-dialog.js';
import { WalletLedger } from '../../../src/elements/wallet-ledger/wallet-ledger.js';
import type { Fault } from '../../../src/sandbox/index.js';
import { SessionClient } from '../../../src/client/session-client.js';
import { ENDPOINT, STAFF } from '../../support/stack.js';
import { useTime } from '../../support/time.js';
import { atRest, idle, until } from '../../support/until.js';
import {
  addBehind,
  button,
  entriesOf,
  find,
  get,
  hasButton,
  heard,
  isOpen,
  mount,
  openFunds,
  press,
  rows,
  settled,
  text,
  textOf,
  type,
  type Bench,
  type Mount,
} from './support.js';

const POST = 'POST /customers/*/wallets/ledger-entries';

const outcomeOf = (ledger: WalletLedger) => text(ledger, '.outcome');
const posts = ({ stack }: Bench) =>
  stack.sandbox.requests.filter(({ method }) => method === 'POST').length;

/** Until it has closed, or says what became of it. */
const ended = (ledger: WalletLedger) =>
  until(
    () => !isOpen(ledger) || /know yet|go through|read, so|ended|Too many/.test(outcomeOf(ledger)),
    `nothing became of it: ${text(ledger, 'dialog')}`,
  );

async function fill(ledger: WalletLedger, amount = '20', reason = 'Goodwill'): Promise<void> {
  await type(ledger, 'amount', amount);
  await type(ledger, 'reason', reason);
}

describe('wallet-ledger: adding and deducting funds', () => {
  const time = useTime();

  it('adds after saying what will become of the balance, and says what the server has made of it', async () => {
    const bench = await mount();
    const { ledger, stack, id } = bench;
    const before = heard<object>(ledger, 'ce-wallet-adjust');
    const after = heard<WalletAdjustedDetail>(ledger, 'ce-wallet-adjusted');
    await openFunds(ledger, 'Add funds');
    await fill(ledger, '20.00', 'For the late delivery');
    expect(text(ledger, '.sum')).to.equal('Balance now $120.00 Add +$20.00 Balance after $140.00');
    expect(rows(ledger)[0], 'nothing before the server').to.include('$120.00');
    await press(ledger, 'Add $20.00');
    await ended(ledger);
    expect(text(ledger, '.done')).to.equal('Added $20.00. Balance is $140.00.');
    const detail = { customerId: id, entryType: 'credit', amount: 2000, currency: 'USD' };
    expect(before[0]?.detail).to.deep.equal(detail);
    expect(after[0]?.detail).to.deep.equal({ ...detail, balance: 14000 });
    await until(() => rows(ledger)[0]?.includes('+$20.00 | $140.00'));
    await until(() => text(ledger, '.card').includes('$140.00'));
    const [newest] = await entriesOf(stack.sandbox, id);
    expect(newest).to.deep.include({
      amount: 2000,
      is_credit: true,
      reason: 'For the late delivery',
    });
  });

  it('gives the focus to the title, and back to its button', async () => {
    const { ledger } = await mount();
    await openFunds(ledger, 'Add funds');
    const root = ledger.renderRoot as ShadowRoot;
    expect(root.activeElement?.className).to.equal('dialog-title');
    await press(ledger, 'Cancel');
    await until(() => root.activeElement === button(ledger, 'Add funds'));
  });

  it('deducts all, with a reason, and no more than there is', async () => {
    const bench = await mount();
    const { ledger } = bench;
    await openFunds(ledger, 'Deduct funds');
    await press(ledger, 'Deduct all');
    expect((get(ledger, '[name=amount]') as HTMLInputElement).value).to.equal('120.00');
    await press(ledger, 'Deduct $120.00');
    expect(text(ledger, 'dialog')).to.include('Enter a reason.');
    await fill(ledger, '120.01');
    await press(ledger, 'Deduct $120.01');
    expect(text(ledger, '#field-amount-error')).to.equal(
      'The balance is $120.00. Enter that much or less.',
    );
    expect(posts(bench)).to.equal(0);
    await fill(ledger, '120');
    await press(ledger, 'Deduct $120.00');
    await ended(ledger);
    expect(text(ledger, '.done')).to.equal('Deducted $120.00. Balance is $0.00.');
  });

  it('says so when another entry was made meanwhile', async () => {
    const { ledger, stack, id } = await mount();
    await openFunds(ledger, 'Add funds');
    await until(() => stack.reads().length > 5);
    await addBehind(stack.sandbox, id, { amount: 4500, currency: 'USD', entry_type: 'debit' });
    await fill(ledger);
    await press(ledger, 'Add $20.00');
    await ended(ledger);
    expect(text(ledger, '.done')).to.equal(
      'Added $20.00. Balance is $95.00 because another entry was made meanwhile.',
    );
  });

  it('tells the balance of now after a lost answer, whatever came between', async () => {
    const { ledger, stack, id } = await mount();
    stack.sandbox.fault({ match: POST, kind: 'lost', times: 1 });
    await openFunds(ledger, 'Add funds');
    await fill(ledger);
    await press(ledger, 'Add $20.00');
    await until(() => hasButton(ledger, 'Check again'));
    await addBehind(stack.sandbox, id, { amount: 700, currency: 'USD', entry_type: 'credit' });
    await resolve(ledger);
    await ended(ledger);
    expect(text(ledger, '.done')).to.equal(
      'Added $20.00. Balance is $147.00 because another entry was made meanwhile.',
    );
  });

  for (const [typed, lang, said] of [
    ['', 'en', 'Enter an amount.'],
    ['0', 'en', 'Enter an amount above 0.'],
    ['0.00', 'en', 'Enter an amount above 0.'],
    ['1e309', 'en', 'Enter an amount in digits, like 1250.00.'],
    ['-5', 'en', 'Enter the amount without a minus sign.'],
    ['1,5', 'en', 'This can be read in two ways.'],
    ['1.555', 'en', 'Use at most 2 decimals.'],
    ['€5', 'en', 'This is another currency. Enter an amount in USD.'],
    ['99999999999999999999', 'en', 'This amount is too large.'],
    // A language of decimal commas that the kit has no words for: the test reads English.
    ['1.5', 'nl', 'This can be read in two ways.'],
  ] as const) {
    it(`refuses “${typed}” in ${lang} at the field, and sends nothing`, async () => {
      const bench = await mount({ set: { lang } });
      await openFunds(bench.ledger, 'Add funds');
      await type(bench.ledger, 'amount', typed);
      get(bench.ledger, '.dialog-foot .primary').click();
      await bench.ledger.updateComplete;
      expect(text(bench.ledger, '#field-amount-error')).to.include(said);
      expect((get(bench.ledger, '[name=amount]') as HTMLInputElement).value).to.equal(typed);
      await idle();
      expect(posts(bench)).to.equal(0);
      expect(isOpen(bench.ledger)).to.equal(true);
    });
  }

  for (const [typed, lang, currency, amount] of [
    ['$1,000.00', 'en', 'USD', 100000],
    ['１２．５０', 'en', 'USD', 1250],
    ['1,5', 'de', 'USD', 150],
    ['₹1,00,000', 'en-IN', 'INR', 10000000],
    ['1500', 'ja', 'JPY', 1500],
  ] as const) {
    it(`takes “${typed}” in ${lang} for ${String(amount)} of ${currency}`, async () => {
      const bench = await mount({ set: { lang, currency } });
      const { ledger, stack, id } = bench;
      await ledger.addFunds();
      await until(() => isOpen(ledger));
      await type(ledger, 'amount', typed);
      get(ledger, '.dialog-foot .primary').click();
      await until(() => !isOpen(ledger));
      expect((await entriesOf(stack.sandbox, id, currency))[0]?.amount).to.equal(amount);
    });
  }

  it('keeps a typed amount what it is when the page turns to another language', async () => {
    const root = document.documentElement;
    const { lang } = root;
    root.lang = 'en';
    try {
      const { ledger, stack, id } = await mount({ set: { lang: '', currency: 'KWD' } });
      await ledger.addFunds({ currency: 'KWD' });
      await until(() => isOpen(ledger));
      await type(ledger, 'amount', '1.234');
      // A language of decimal commas that the kit has no words for: the test reads English.
      root.lang = 'da';
      const amount = get(ledger, '[name=amount]') as HTMLInputElement;
      await until(() => amount.value === '1,234');
      await type(ledger, 'amount', '1,5 kg');
      root.lang = 'en';
      await idle();
      await ledger.updateComplete;
      expect(amount.value, 'no amount').to.equal('1,5 kg');
      await type(ledger, 'amount', '1.234');
      root.lang = 'da';
      await until(() => amount.value === '1,234');
      get(ledger, '.dialog-foot .primary').click();
      await until(() => !isOpen(ledger));
      expect((await entriesOf(stack.sandbox, id, 'KWD'))[0]?.amount).to.equal(1234);
    } finally {
      root.lang = lang;
    }
  });

  it('counts dinars in thousandths', async () => {
    const { ledger, stack, id } = await mount({ of: 'manyCurrencies' });
    await ledger.addFunds({ currency: 'KWD', amount: 1005 });
    await until(() => isOpen(ledger));
    expect((get(ledger, '[name=amount]') as HTMLInputElement).value).to.equal('1.005');
    get(ledger, '.dialog-foot .primary').click();
    await until(() => !isOpen(ledger));
    expect((await entriesOf(stack.sandbox, id, 'KWD'))[0]?.amount).to.equal(1005);
  });

  it('opens a first wallet by adding, and has none to deduct from', async () => {
    const bench = await mount();
    const { ledger, stack, id } = bench;
    await ledger.deductFunds({ currency: 'EUR', amount: 500, reason: 'Correction' });
    await until(() => isOpen(ledger));
    get(ledger, '.dialog-foot .primary').click();
    await ledger.updateComplete;
    expect(text(ledger, '#field-currency-error')).to.equal(
      'There is no EUR wallet to deduct from.',
    );
    await press(ledger, 'Cancel');
    await until(() => !isOpen(ledger));
    await ledger.addFunds({ currency: 'EUR', amount: 500 });
    await until(() => isOpen(ledger));
    expect(text(ledger, 'dialog')).to.include('There is no EUR wallet yet. Adding funds opens it.');
    get(ledger, '.dialog-foot .primary').click();
    await until(() => !isOpen(ledger));
    expect(await entriesOf(stack.sandbox, id, 'EUR')).to.have.length(1);
    expect(text(ledger, '.done')).to.include('Added €5.00. Balance is €5.00.');
  });

  it('says which currency upstream won’t have', async () => {
    const { ledger } = await mount({
      prepare: ({ sandbox }) => {
        sandbox.fault({
          match: POST,
          kind: 'body',
          status: 422,
          body: { code: 'UNSUPPORTED_CURRENCY', message: 'EUR is not a supported currency' },
        });
      },
    });
    await ledger.addFunds({ currency: 'EUR', amount: 500 });
    await until(() => isOpen(ledger));
    get(ledger, '.dialog-foot .primary').click();
    await until(() => find(ledger, '#field-currency-error'));
    expect(text(ledger, '#field-currency-error')).to.include('Wallets can’t be kept in EUR.');
  });

  it('asks once more for much money', async () => {
    const bench = await mount({ set: { confirmAbove: { INR: 1, USD: 2000 } } });
    const { ledger } = bench;
    await openFunds(ledger, 'Add funds');
    await fill(ledger, '20');
    await press(ledger, 'Add $20.00');
    expect(text(ledger, '.dialog-title')).to.equal('Check the details');
    expect(get(ledger, 'dialog').getAttribute('role')).to.equal('alertdialog');
    await press(ledger, 'Add $20.00');
    expect(text(ledger, '#field-understood-error')).to.equal('Tick the box first.');
    expect(posts(bench)).to.equal(0);
    get(ledger, '[name=understood]').click();
    await press(ledger, 'Add $20.00');
    await ended(ledger);
    expect(text(ledger, '.done')).to.include('Added $20.00.');
  });

  it('does nothing when the page does it itself', async () => {
    const bench = await mount();
    bench.ledger.addEventListener('ce-wallet-adjust', (event) => {
      event.preventDefault();
    });
    await openFunds(bench.ledger, 'Add funds');
    await fill(bench.ledger);
    await press(bench.ledger, 'Add $20.00');
    await until(() => !isOpen(bench.ledger));
    expect(posts(bench)).to.equal(0);
  });

  it('sends nothing while the newest entry isn’t known', async () => {
    const bench = await mount();
    const { ledger, stack } = bench;
    const link = stack.link;
    stack.link = () => Promise.resolve(new Response('gone', { status: 404 }));
    await openFunds(ledger, 'Add funds');
    await fill(ledger);
    await press(ledger, 'Add $20.00');
    await ended(ledger);
    expect(outcomeOf(ledger)).to.include('nothing was sent');
    stack.link = link;
    await press(ledger, 'Add $20.00');
    await ended(ledger);
    expect(posts(bench)).to.equal(1);
  });

  it('keeps what was typed when the session ends', async () => {
    const bench = await mount();
    const { ledger, stack } = bench;
    await openFunds(ledger, 'Add funds');
    await fill(ledger, '20', 'Typed with care');
    await until(() => stack.reads().length > 5);
    stack.client.end();
    stack.login = null;
    await press(ledger, 'Add $20.00');
    await ended(ledger);
    expect((get(ledger, '[name=reason]') as HTMLInputElement).value).to.equal('Typed with care');
    expect(posts(bench)).to.equal(0);
  });

  it('says no more that the session has ended once the same person is signed in again', async () => {
    const bench = await mount();
    const { ledger, stack } = bench;
    await openFunds(ledger, 'Add funds');
    await fill(ledger, '20', 'Typed with care');
    await until(() => stack.reads().length > 5);
    const { link, login } = stack;
    stack.login = null;
    stack.link = (request, handler) =>
      request.method === 'POST' && request.url.endsWith('/ledger-entries')
        ? Promise.resolve(new Response('{}', { status: 401 }))
        : handler(request);
    await press(ledger, 'Add $20.00');
    await ended(ledger);
    expect(outcomeOf(ledger)).to.include('Your session has ended');
    Object.assign(stack, { link, login });
    await press(ledger, 'Sign in');
    await until(() => outcomeOf(ledger) === '', 'it still says that the session has ended');
    expect((get(ledger, '[name=reason]') as HTMLInputElement).value).to.equal('Typed with care');
  });

  it('leaves nothing on screen when somebody signs out on purpose', async () => {
    const { ledger, stack } = await mount();
    await openFunds(ledger, 'Add funds');
    await fill(ledger, '20', 'Typed with care');
    await stack.client.signOut();
    await until(() => ledger.renderRoot.querySelector('dialog[open]') === null);
    expect(ledger.renderRoot.querySelector('[name=reason]')).to.equal(null);
  });

  it('brings every element of the page up to date', async () => {
    const { ledger, stack, id } = await mount();
    const other = document.createElement('wallet-balance');
    other.lang = 'en';
    other.customerId = id;
    const second = document.createElement('wallet-ledger');
    second.lang = 'en';
    second.customerId = id;
    ledger.after(other, second);
    await until(() => other.status === 'ready' && second.status === 'ready');
    await openFunds(ledger, 'Add funds');
    await fill(ledger);
    await press(ledger, 'Add $20.00');
    await ended(ledger);
    await until(() => textOf(other.renderRoot.querySelector('.figure')) === '$140.00');
    await until(() => rows(second)[0]?.includes('+$20.00 | $140.00'));
    expect(stack.sandbox.requests.filter(({ method }) => method === 'POST')).to.have.length(1);
  });

  describe('belongs to the customer it was opened for', () => {
    const posted = ({ stack }: Bench) =>
      stack.calls.filter(
        ({ method, path }) => method === 'POST' && path.includes('ledger-entries'),
      );
    const turnTo = async ({ ledger, stack }: Bench): Promise<string> => {
      ledger.customerId = stack.sandbox.fixtures.harborStudio;
      await ledger.updateComplete;
      return ledger.customerId;
    };

    it('closes when the element turns to another, and begins there with nothing of the last', async () => {
      const bench = await mount({ set: { customerName: 'Kite Labs' } });
      const { ledger, stack, id } = bench;
      await openFunds(ledger, 'Add funds');
      await fill(ledger, '7', 'Goodwill');
      const other = await turnTo(bench);
      expect(isOpen(ledger)).to.equal(false);
      ledger.customerName = 'Harbor Studio';
      await settled(ledger);
      await ledger.addFunds({ currency: 'USD' });
      await until(() => isOpen(ledger));
      expect(text(ledger, '.dialog-note')).to.include('Harbor Studio');
      expect((get(ledger, '[name=amount]') as HTMLInputElement).value).to.equal('');
      await fill(ledger, '7', 'Goodwill');
      await press(ledger, 'Add $7.00');
      await ended(ledger);
      await ledger.updateComplete;
      // Back to the first: the same words are another entry.
      ledger.customerId = id;
      await settled(ledger);
      await openFunds(ledger, 'Add funds');
      await fill(ledger, '7', 'Goodwill');
      await press(ledger, 'Add $7.00');
      await ended(ledger);
      expect(posted(bench).map(({ path }) => path.split('/')[3])).to.deep.equal([other, id]);
      const keys = posted(bench).map(({ headers }) => headers.get('idempotency-key'));
      expect(new Set(keys).size).to.equal(2);
      for (const one of [other, id]) {
        const entries = await entriesOf(stack.sandbox, one);
        expect(entries.filter(({ amount, is_credit }) => is_credit && amount === 700).length)
          .to //
          .equal(1);
      }
    });

    it('never rests on what was read of the last one', async () => {
      const bench = await mount();
      const { ledger, stack } = bench;
      let go: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (go = resolve));
      const { link } = stack;
      stack.link = async (request, next) => {
        if (request.url.includes('page_size=1')) await held;
        return link(request, next);
      };
      await openFunds(ledger, 'Add funds');
      await turnTo(bench);
      stack.link = link;
      await ledger.addFunds({ currency: 'USD' });
      await until(() => isOpen(ledger));
      await until(() => !text(ledger, '.sum').includes('Balance now –'));
      const before = text(ledger, '.sum');
      go();
      await idle();
      await idle();
      await ledger.updateComplete;
      expect(text(ledger, '.sum')).to.equal(before);
      expect(before).not.to.include('$120.00');
    });

    it('tells to its end what was on its way, of the one it was for', async () => {
      const bench = await mount({ set: { customerName: 'Kite Labs' } });
      const { ledger, stack, id } = bench;
      const told = heard<WalletAdjustedDetail>(ledger, 'ce-wallet-adjusted');
      stack.sandbox.fault({ match: POST, kind: 'lost', times: 1 });
      let go: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (go = resolve));
      once(stack, async (request, next) => {
        await held;
        return next(request);
      });
      await openFunds(ledger, 'Add funds');
      await fill(ledger, '7');
      await press(ledger, 'Add $7.00');
      await until(() => posted(bench).length);
      await turnTo(bench);
      ledger.customerName = 'Harbor Studio';
      await settled(ledger);
      expect(isOpen(ledger)).to.equal(true);
      expect(text(ledger, '.dialog-note')).to.include('Kite Labs');
      go();
      await until(() => hasButton(ledger, 'Check again'));
      expect(text(ledger, '.dialog-note')).to.include('Kite Labs');
      await resolve(ledger);
      await ended(ledger);
      await ledger.updateComplete;
      expect(text(ledger, '.done')).to.equal('Kite Labs: Added $7.00. Balance is $127.00.');
      expect(told.map(({ detail }) => detail.customerId)).to.deep.equal([id]);
      expect(new Set(posted(bench).map(({ path }) => path.split('/')[3]))).to.deep.equal(
        new Set([id]),
      );
    });

    it('closes with another client, and for another person', async () => {
      const bench = await mount();
      const { ledger, stack } = bench;
      await openFunds(ledger, 'Add funds');
      ledger.client = new SessionClient({ endpoint: ENDPOINT, fetch: stack.fetch });
      await ledger.updateComplete;
      expect(isOpen(ledger)).to.equal(false);
      await settled(ledger);
      await until(() => hasButton(ledger, 'Add funds'));
      await openFunds(ledger, 'Add funds');
      stack.login = { ...STAFF, userId: 'staff_ben' };
      once(stack, () => Promise.resolve(new Response('{}', { status: 401 })), '/v1/customers');
      void ledger.refresh();
      await until(() => !isOpen(ledger), 'it stayed for somebody else');
    });
  });

  it('passes axe with its mistakes, light and dark', async () => {
    for (const colorScheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = colorScheme;
      document.body.style.background = colorScheme === 'dark' ? '#141412' : '#fff';
      const { ledger } = await mount();
      await openFunds(ledger, 'Deduct funds');
      await press(ledger, 'Deduct funds');
      get(ledger, '.dialog-foot .primary').click();
      await ledger.updateComplete;
      atRest();
      await expect(ledger).to.be.accessible();
    }
  });

  describe('whatever fails', () => {
    /** On the way from the page to the handler. */
    const page = {
      'the request is lost': (stack: Bench['stack']) => {
        once(stack, () => Promise.reject(new TypeError('Failed to fetch')));
      },
      'the answer is lost': (stack: Bench['stack']) => {
        once(stack, async (request, next) => {
          await next(request);
          throw new TypeError('Failed to fetch');
        });
      },
      'the answer is cut': (stack: Bench['stack']) => {
        once(stack, async (request, next) => {
          const answer = await next(request);
          return new Response((await answer.text()).slice(0, 20), answer);
        });
      },
      'a proxy gives up': (stack: Bench['stack']) => {
        once(stack, async (request, next) => {
          await next(request);
          return new Response('<h1>502</h1>', { status: 502 });
        });
      },
    };
    /** On the way from the handler to upstream. */
    const upstream: Record<string, Omit<Fault, 'match'>> = {
      'upstream fails': { kind: 'status', status: 500 },
      'upstream refuses': { kind: 'status', status: 400 },
      'upstream limits': { kind: 'status', status: 429 },
      'upstream drops the request': { kind: 'reset' },
      'upstream’s answer is lost': { kind: 'lost' },
      'upstream’s answer is cut': { kind: 'truncate' },
      'upstream answers nonsense': { kind: 'body', body: '<h1>hello</h1>' },
      'upstream has seen the key': {
        kind: 'body',
        status: 409,
        body: { code: 'CONFLICT', message: 'Idempotency key already exists' },
      },
      'upstream stalls': { kind: 'stall' },
      'nothing fails': { kind: 'delay', delay_ms: 0 },
    };
    const faults = {
      ...page,
      ...Object.fromEntries(
        Object.entries(upstream).map(([name, fault]) => [
          name,
          ({ sandbox }: Bench['stack']) => {
            sandbox.fault({ match: POST, times: 1, ...fault });
          },
        ]),
      ),
    };

    const ways: Record<string, (bench: Bench) => Promise<WalletLedger>> = {
      'a click': async ({ ledger }) => {
        act(ledger);
        await ended(ledger);
        return ledger;
      },
      'a double click': async ({ ledger }) => {
        act(ledger);
        act(ledger);
        await ended(ledger);
        return ledger;
      },
      'ten at once': async ({ ledger }) => {
        for (let press = 0; press < 10; press++) act(ledger);
        await ended(ledger);
        return ledger;
      },
      'two tabs': async (bench) => {
        const other = await tab(bench);
        act(bench.ledger);
        act(other);
        await Promise.all([ended(bench.ledger), ended(other)]);
        await resolve(other);
        return bench.ledger;
      },
      'a reload': async (bench) => {
        const sent = bench.stack.sandbox.requests.length;
        act(bench.ledger);
        // As soon as it is on its way, the page goes.
        await until(
          () =>
            !isOpen(bench.ledger) ||
            bench.stack.calls.some(
              ({ method, path }) => method === 'POST' && path.includes('ledger'),
            ) ||
            bench.stack.sandbox.requests.length > sent + 9,
        );
        bench.ledger.remove();
        return bench.ledger;
      },
      'a retry': async ({ ledger }) => {
        act(ledger);
        await ended(ledger);
        if (isOpen(ledger) && hasAct(ledger)) act(ledger);
        await idle();
        await ended(ledger);
        return ledger;
      },
    };

    let turn = 0;
    for (const [fault, begin] of Object.entries(faults)) {
      turn += 1;
      for (const [way, go] of Object.entries(ways)) {
        // The same operation: each fault meets both, in turns.
        const which = (turn += 1) % 2 ? 'Add funds' : 'Deduct funds';
        it(`${which}: ${fault}, ${way}: never twice, and no success that isn’t one`, async () => {
          const options: Mount = { handler: { upstreamTimeout: 40 } };
          const bench = await mount(options);
          const { ledger, stack, id } = bench;
          const told = heard<WalletAdjustedDetail>(document.body, 'ce-wallet-adjusted');
          await openFunds(ledger, which);
          await fill(ledger);
          begin(stack);
          time.noPauses();
          await go(bench);
          if (way !== 'a reload') await resolve(ledger);
          else await reloaded(bench, which);
          const made = (await entriesOf(stack.sandbox, id)).length - 8;
          expect(made, 'entries').to.be.within(0, 1);
          if (told.length) expect(made, 'said to be done').to.equal(1);
          if (way !== 'a reload' && !isOpen(ledger)) {
            expect(text(ledger, '.done')).to.match(/^(Added|Deducted) \$20\.00\./);
            expect(made).to.equal(1);
          }
          if (way !== 'a reload' && isOpen(ledger)) {
            expect(outcomeOf(ledger), 'told as not done').to.match(/go through|Too many/);
            if (way !== 'two tabs') expect(made).to.equal(0);
          }
        });
      }
    }
  });
});

/** Presses as the hand does: what is switched off hears nothing. */
function act(ledger: WalletLedger): void {
  find(ledger, '.dialog-foot .primary')?.click();
}

const hasAct = (ledger: WalletLedger) => find(ledger, '.dialog-foot .primary') !== null;

/** "Check again" until it is known. */
async function resolve(ledger: WalletLedger): Promise<void> {
  for (let tries = 0; tries < 5 && hasButton(ledger, 'Check again'); tries++) {
    find(ledger, '.outcome .primary')?.click();
    await ledger.updateComplete;
    const isTold = () => !/^$|Checking/.test(text(ledger, '.outcome'));
    await until(() => !isOpen(ledger) || isTold(), 'the check never ended');
  }
}

function once(
  stack: Bench['stack'],
  answer: (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>,
  read = '',
): void {
  const link = stack.link;
  const isMeant = ({ method, url }: Request) =>
    read ? url.includes(read) : method === 'POST' && url.includes('ledger-entries');
  stack.link = (request, next) => {
    if (!isMeant(request)) {
      return link(request, next);
    }
    stack.link = link;
    return answer(request, next);
  };
}

/** The same page again in another tab: a client and elements of its own, the same typed. */
async function tab({ stack, ledger, id }: Bench): Promise<WalletLedger> {
  const other = new WalletLedger();
  other.lang = 'en';
  other.customerId = id;
  other.client = new SessionClient({ endpoint: ENDPOINT, fetch: stack.fetch });
  document.body.append(other);
  tabs.add(other);
  await settled(other);
  const which = text(ledger, '.dialog-title') as 'Add funds' | 'Deduct funds';
  await openFunds(other, which);
  await fill(other);
  return other;
}

const tabs = new Set<WalletLedger>();
afterEach(() => {
  for (const other of tabs) other.remove();
  tabs.clear();
});

/** After a reload the visitor looks: what isn't there he does again, in the same words. */
async function reloaded(bench: Bench, which: 'Add funds' | 'Deduct funds'): Promise<void> {
  const other = new WalletLedger();
  other.lang = 'en';
  other.customerId = bench.id;
  other.client = new SessionClient({ endpoint: ENDPOINT, fetch: bench.stack.fetch });
  document.body.append(other);
  tabs.add(other);
  await settled(other);
  if (text(other, 'tbody').includes('Goodwill $') || rows(other)[0]?.includes('$20.00 | $140.00'))
    return;
  await openFunds(other, which);
  const before = await entriesOf(bench.stack.sandbox, bench.id);
  if (before.length > 8) return;
  await fill(other);
  act(other);
  await ended(other);
  await resolve(other);
}
