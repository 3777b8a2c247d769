import { expect } from '@open-wc/testing';
import type { RefundedDetail } from '../../../src/elements/transaction-table/refund-dialog.js';
import type { Fault } from '../../../src/sandbox/index.js';
import { real, useTime } from '../../support/time.js';
import { until } from '../../support/until.js';
import {
  actButton,
  anotherTab,
  choose,
  chooseLine,
  find,
  openDesk,
  openRefund,
  plainPayment,
  refundsOf,
  type Desk,
} from './support.js';

/*
 * Whatever goes wrong, wherever, and whatever the visitor does: one refund, and nobody is told of
 * one that isn't there. A part is refunded each time, since upstream would take a second part.
 */

type Handler = (request: Request) => Promise<Response>;
type Link = (request: Request, handler: Handler) => Promise<Response>;

const broken = () => Promise.reject(new TypeError('Failed to fetch'));
const never = () => new Promise<never>(() => undefined);
const gateway = () =>
  new Response('<h1>502 Bad Gateway</h1>', {
    status: 502,
    headers: { 'content-type': 'text/html' },
  });
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ status, code, title: 'No', request_id: 'req_1' }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** Between page and handler. */
const LINKS: Readonly<Record<string, Link>> = {
  'refused by the handler': () => Promise.resolve(problem(403, 'insufficient_scope')),
  'reset before it arrived': broken,
  'answer lost': (request, handler) => handler(request).then(broken),
  'a gateway gave up before': () => Promise.resolve(gateway()),
  'a gateway gave up after': (request, handler) => handler(request).then(gateway),
  'stalled before': never,
  'stalled after': (request, handler) => handler(request).then(never),
  'token refused once': () => Promise.resolve(problem(401, 'invalid_token')),
  'too many requests': () => Promise.resolve(problem(429, 'rate_limited', { 'retry-after': '1' })),
  'answer cut short': async (request, handler) => {
    const answer = await handler(request);
    const body = await answer.text();
    return new Response(body.slice(0, body.length / 2), answer);
  },
};

/** Between handler and upstream. */
const UPSTREAM: Readonly<Record<string, Omit<Fault, 'match'>>> = {
  'upstream fails': { kind: 'status', status: 500 },
  'upstream refuses': { kind: 'status', status: 400 },
  'upstream is too slow': { kind: 'delay', delay_ms: 20_000 },
  'upstream stalls': { kind: 'stall' },
  'upstream resets': { kind: 'reset' },
  'upstream’s answer is lost': { kind: 'lost' },
  'upstream’s answer is cut short': { kind: 'truncate' },
  'upstream answers with a page': { kind: 'body', body: '<h1>Hello</h1>' },
};

type End = 'confirmed' | 'not done' | 'unknown';

/** A visitor at one element. */
class Visitor {
  readonly told: string[] = [];
  readonly desk: Desk;

  constructor(desk: Desk) {
    this.desk = desk;
    desk.table.addEventListener('ce-refunded', (event) => {
      this.told.push((event as CustomEvent<RefundedDetail>).detail.refundId);
    });
  }

  async fill(payment: string): Promise<void> {
    const { table } = this.desk;
    await openRefund(table, payment);
    await choose(table, 'items');
    await chooseLine(table, 0, '4.00');
  }

  press(times = 1): void {
    for (let i = 0; i < times; i++) actButton(this.desk.table)?.click();
  }

  /** Waits for what the screen says in the end. */
  async end(): Promise<End> {
    await until(() => this.#end, 'the dialog never said how it ended');
    return this.#end as End;
  }

  get #end(): End | undefined {
    const { table } = this.desk;
    if (this.told.length > 0) return 'confirmed';
    if (find(table, 'dialog[aria-busy=true]') || !find(table, 'dialog[open]')) return undefined;
    if (find(table, 'dialog .status-note.warning')) return 'unknown';
    return find(table, 'dialog .status-note.negative') ? 'not done' : undefined;
  }

  checkAgain(): void {
    find(this.desk.table, 'dialog .status-actions .button.primary')?.click();
  }
}

describe('a refund under faults', () => {
  const time = useTime();
  let ahead = 0;

  /** A desk whose next refund goes wrong, once. */
  async function spoiled(name: string): Promise<{ visitor: Visitor; payment: string }> {
    ahead = 0;
    const desk = await openDesk({ customers: 40, handler: { now: () => real.dateNow() + ahead } });
    const visitor = new Visitor(desk);
    const payment = plainPayment(desk);
    const link = LINKS[name];
    let left = 1;
    if (link) {
      desk.stack.link = (request, handler) => {
        const hit = request.method === 'POST' && request.url.endsWith('/refunds') && left-- > 0;
        return hit ? link(request, handler) : handler(request);
      };
    } else {
      desk.stack.sandbox.fault({ match: 'POST /refunds', times: 1, ...UPSTREAM[name] } as Fault);
    }
    time.noPauses();
    return { visitor, payment };
  }

  /** Does what the screen offers until it says that the refund is made. */
  async function resolve(visitor: Visitor, payment: string): Promise<void> {
    const { stack } = visitor.desk;
    for (let round = 0; round < 6; round++) {
      const end = await visitor.end();
      const made = await refundsOf(stack, payment);
      expect(made.length, 'made twice').to.be.at.most(1);
      if (end === 'confirmed') {
        expect(
          made.map(({ refund_id }) => refund_id),
          'a false success',
        ).to.deep.equal(visitor.told);
        return;
      }
      if (end === 'not done') {
        visitor.press();
      } else {
        // Longer than upstream may still be at work.
        ahead += 40_000;
        visitor.checkAgain();
      }
      await visitor.desk.table.updateComplete;
    }
    throw new Error('it never resolved');
  }

  const check = async (visitor: Visitor, payment: string): Promise<void> => {
    expect(await refundsOf(visitor.desk.stack, payment)).to.have.length(1);
  };

  for (const name of [...Object.keys(LINKS), ...Object.keys(UPSTREAM)]) {
    describe(name, () => {
      for (const [way, times] of [
        ['one click', 1],
        ['a double click', 2],
        ['ten clicks at once', 10],
      ] as const) {
        it(`${way}, then what is offered`, async () => {
          const { visitor, payment } = await spoiled(name);
          await visitor.fill(payment);
          time.speed(100);
          visitor.press(times);
          await resolve(visitor, payment);
          await check(visitor, payment);
        });
      }

      it('two tabs at once', async () => {
        const { visitor, payment } = await spoiled(name);
        const other = new Visitor(await anotherTab(visitor.desk));
        await Promise.all([visitor.fill(payment), other.fill(payment)]);
        time.speed(100);
        visitor.press();
        other.press();
        await resolve(visitor, payment);
        await resolve(other, payment);
        await check(visitor, payment);
      });

      it('a reload, and asked for anew with another reason', async () => {
        const { visitor, payment } = await spoiled(name);
        await visitor.fill(payment);
        time.speed(100);
        visitor.press();
        const end = await visitor.end();
        visitor.desk.table.parentElement?.remove();
        // The other page reads by the real clock: its own reads mustn’t run out of time.
        time.speed(1);
        ahead += 40_000;
        const before = await refundsOf(visitor.desk.stack, payment);
        const after = new Visitor(await anotherTab(visitor.desk));
        await openRefund(after.desk.table, payment);
        // Who sees the refund there has no reason to make it again.
        if (before.length > 0) {
          expect(end).not.to.equal('not done');
          expect(find(after.desk.table, '.sum')?.textContent).to.include('Refunded before');
        } else {
          await choose(after.desk.table, 'items');
          await chooseLine(after.desk.table, 0, '4.00');
          after.press();
          await resolve(after, payment);
        }
        await check(after, payment);
      });
    });
  }
});
