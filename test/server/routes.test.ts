import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import type { ReadOperation, WriteOperation } from '../../src/protocol/index.js';
import type { Route } from '../../src/server/index.js';
import { paging } from '../../src/server/routes/fields.js';
import { item, list, mutation } from '../../src/server/routes/route.js';
import { isRecord } from '../../src/server/upstream.js';
import { createBench, customer, STAFF } from './support.js';

/* Rows as later resources need them: a list by filter, an item and a change guarded by its owner. */

const Payment = v.object({ payment_id: v.string(), status: v.string() });
const access = { staff: 'payments:read', customer: 'self:billing.read' } as const;
const read = <T>(path: string, response: T) => ({ method: 'GET', path, access, response }) as const;
const ownerOf = (payment: unknown): unknown =>
  isRecord(payment) && isRecord(payment.customer) ? payment.customer.customer_id : undefined;

const listPayments: ReadOperation<object, unknown> = read(
  '/customers/{customer}/payments',
  Payment,
);
const getLines: ReadOperation<object, unknown> = read(
  '/customers/{customer}/payments/{payment}/line-items',
  Payment,
);
const refund: WriteOperation<object, unknown> = {
  ...read('/customers/{customer}/payments/{payment}/refunds', Payment),
  method: 'POST',
  changes: ['payments'],
};

const table: Route[] = [
  list({
    operation: listPayments,
    query: v.strictObject(paging),
    owner: ownerOf,
    upstream: ({ askRows, customer, query: { page, page_size } }) =>
      askRows((dodo, options) =>
        dodo.payments.list({ customer_id: customer, page_number: page, page_size }, options),
      ),
    fields: { staff: Payment, customer: Payment },
  }),
  item({
    operation: getLines,
    guard: async ({ ask, params }) =>
      ownerOf(await ask((dodo, options) => dodo.payments.retrieve(params.payment ?? '', options))),
    owner: 'guarded',
    upstream: ({ ask, params }) =>
      ask((dodo, options) => dodo.payments.retrieveLineItems(params.payment ?? '', options)),
    fields: { staff: v.object({ currency: v.string() }), customer: v.object({}) },
  }),
  mutation<{ reason: string }>({
    operation: refund,
    guard: async ({ ask, params }) =>
      ownerOf(await ask((dodo, options) => dodo.payments.retrieve(params.payment ?? '', options))),
    owner: 'guarded',
    body: { staff: v.strictObject({ reason: v.string() }) },
    upstream: ({ ask, params, body, attempt }) =>
      ask((dodo, options) =>
        dodo.refunds.create(
          {
            payment_id: params.payment ?? '',
            reason: body.reason,
            metadata: { k: attempt.marker },
          },
          options,
        ),
      ),
    afterLoss: { find: async () => null },
    fields: { staff: v.object({}) },
  }),
];

const answers: Record<string, unknown> = {
  'GET /payments': {
    items: [{ payment_id: 'pay_1', status: 'x', customer: { customer_id: 'cus_a' }, secret: 1 }],
  },
  'GET /payments/pay_1': { payment_id: 'pay_1', customer: { customer_id: 'cus_a' } },
  'GET /payments/pay_2': { payment_id: 'pay_2', customer: { customer_id: 'cus_b' } },
  'GET /payments/pay_1/line-items': { currency: 'USD', items: [] },
  'POST /refunds': { refund_id: 'ref_1' },
};

async function start() {
  const asked: string[] = [];
  const bench = createBench(
    {
      fetch: async (input, init) => {
        const name = `${init?.method} ${new URL(new Request(input).url).pathname}`;
        asked.push(name);
        const answer = answers[name];
        return answer
          ? Response.json(answer)
          : Response.json({ code: 'NOT_FOUND', message: '' }, { status: 404 });
      },
    },
    table,
  );
  const a = await bench.tokenFor(customer('cus_a'));
  const b = await bench.tokenFor(customer('cus_b'));
  const staff = await bench.tokenFor({ ...STAFF, scopes: ['payments:read'] } as never);
  return { ...bench, asked, a, b, staff };
}

describe('rows of other resources', () => {
  it("shows a list to its owner, and to nobody when a row is a stranger's", async () => {
    const { send, a, b, staff } = await start();
    const { body } = await send('/v1/customers/me/payments', { token: a });
    assert.deepEqual(body.items, [{ payment_id: 'pay_1', status: 'x' }]);
    assert.equal((await send('/v1/customers/me/payments', { token: b })).status, 502);
    assert.equal((await send('/v1/customers/cus_b/payments', { token: staff })).status, 502);
  });

  it("asks for an item after its owner is known, and tells a stranger's from nothing by nothing", async () => {
    const { send, a, asked } = await start();
    const get = (payment: string) =>
      send(`/v1/customers/me/payments/${payment}/line-items`, { token: a });
    assert.equal((await get('pay_1')).status, 200);
    assert.deepEqual(asked.splice(0), ['GET /payments/pay_1', 'GET /payments/pay_1/line-items']);
    const [stranger, missing] = [await get('pay_2'), await get('pay_3')];
    assert.deepEqual(asked, ['GET /payments/pay_2', 'GET /payments/pay_3']);
    const alike = ({ text }: { text: string }) => text.replace(/"request_id":"[^"]+"/, '');
    assert.deepEqual([stranger.status, alike(stranger)], [404, alike(missing)]);
  });

  it("changes nothing of a stranger's", async () => {
    const { send, staff, asked } = await start();
    const post = (path: string) =>
      send(path, { method: 'POST', token: staff, body: { reason: 'x' } });
    assert.equal((await post('/v1/customers/cus_a/payments/pay_1/refunds')).status, 200);
    assert.deepEqual(asked.splice(0), ['GET /payments/pay_1', 'POST /refunds']);
    assert.equal((await post('/v1/customers/cus_a/payments/pay_2/refunds')).status, 404);
    assert.deepEqual(asked, ['GET /payments/pay_2']);
  });
});
