import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBench, customer, upstreamRows } from './support.js';

const KEY = '0f8fad5b-d9cb-469f-a165-70867728950e';
const ADDRESS = { country: 'DE', street: null, city: 'Köln', state: null, zipcode: '50667' };

async function desk() {
  const bench = createBench();
  const { kiteLabs } = bench.sandbox.fixtures;
  const rows = await upstreamRows(bench, `/subscriptions?customer_id=${kiteLabs}&page_size=100`);
  const idOf = (status: string) =>
    String(rows.find((row) => row.status === status)?.subscription_id);
  const token = await bench.tokenFor(customer(kiteLabs));
  const send = (subscription: string, body?: unknown, key?: string) =>
    bench.send(`/v1/customers/me/subscriptions/${subscription}/billing-details`, {
      token,
      ...(body !== undefined && { method: 'PATCH', body, ...(key && { key }) }),
    });
  const sent = () =>
    bench.sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
  return { ...bench, send, sent, idOf, active: idOf('active') };
}

describe('billing details', () => {
  it('are whom bills are addressed to, and nothing else of the subscription', async () => {
    const { send, active } = await desk();
    const { status, body } = await send(active);
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).sort(), [
      'billing',
      'customer_business_name',
      'customer_name',
      'tax_id',
    ]);
    assert.equal(body.customer_name, 'Kite Labs');
    assert.deepEqual(Object.keys(body.billing as object).sort(), [
      'city',
      'country',
      'state',
      'street',
      'zipcode',
    ]);
  });

  it('are changed by name, a value taken away by null, and the rest stays', async () => {
    const { send, sent, active } = await desk();
    const before = (await send(active)).body;
    const changes = { customer_business_name: 'Kite GmbH', tax_id: 'DE811569869' };
    assert.equal((await send(active, { ...changes, billing: ADDRESS })).status, 200);
    assert.deepEqual(sent(), [{ ...changes, billing: ADDRESS }]);
    await send(active, { tax_id: null });
    assert.deepEqual((await send(active)).body, {
      ...before,
      customer_business_name: 'Kite GmbH',
      tax_id: null,
      billing: ADDRESS,
    });
  });

  for (const body of [
    {},
    { billing: { ...ADDRESS, country: 'Germany' } },
    { billing: { country: 'DE' } },
    { billing: { ...ADDRESS, country_code: 'DE' } },
    { billing: null },
    { customer_name: null },
    { customer_name: '  ' },
    { tax_id: 'x'.repeat(51) },
    { tax_id: 'DE8\n11' },
    { tax_id: 'DE811569869', next_billing_date: '2099-01-01T00:00:00Z' },
    { status: 'active' },
  ]) {
    it(`refuses ${JSON.stringify(body).slice(0, 60)}, and asks nothing of upstream`, async () => {
      const { send, sent, active } = await desk();
      assert.equal((await send(active, body)).status, 422);
      assert.deepEqual(sent(), []);
    });
  }

  it('of an ended subscription can’t be changed', async () => {
    const { send, idOf } = await desk();
    const before = (await send(idOf('cancelled'))).body;
    assert.equal((await send(idOf('cancelled'), { tax_id: 'DE811569869' })).status, 422);
    assert.deepEqual((await send(idOf('cancelled'))).body, before);
  });

  for (const kind of ['lost', 'reset', 'truncate'] as const) {
    it(`are what was asked for after a ${kind} answer and another try`, async () => {
      const { send, sandbox, active } = await desk();
      sandbox.fault({ match: 'PATCH /subscriptions/*', kind, times: 1 });
      const change = () => send(active, { tax_id: 'DE811569869' }, KEY);
      await change();
      const again = await change();
      assert.deepEqual([again.status, again.body.tax_id], [200, 'DE811569869']);
    });
  }
});
