import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import DodoPayments from 'dodopayments';
import { startDemo, type Demo } from './support/demo.js';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
afterEach(() => demo.reset());
after(() => demo.stop());

const dodo = (bearerToken = 'sandbox-key') =>
  new DodoPayments({ bearerToken, baseURL: `${demo.url}/sandbox`, maxRetries: 0 });

test("the provider's own SDK walks all customers over HTTP, each exactly once", async () => {
  const ids: string[] = [];
  for await (const { customer_id } of dodo().customers.list({ page_number: 0, page_size: 100 })) {
    ids.push(customer_id);
  }
  assert.equal(ids.length, 1284);
  assert.equal(new Set(ids).size, 1284);
});

test('it creates, gets and updates a customer', async () => {
  const made = await dodo().customers.create({ name: 'Nova Ltd', email: 'nova@ltd.example' });
  await dodo().customers.update(made.customer_id, { name: 'Nova GmbH' });
  const { name, email } = await dodo().customers.retrieve(made.customer_id);
  assert.deepEqual({ name, email }, { name: 'Nova GmbH', email: 'nova@ltd.example' });
});

test('a wrong key is refused with a code and a message', async () => {
  const response = await fetch(`${demo.url}/sandbox/customers`, {
    headers: { authorization: 'Bearer wrong' },
  });
  assert.equal(response.status, 401);
  const body = (await response.json()) as Record<string, unknown>;
  assert.deepEqual(Object.keys(body), ['code', 'message']);
});

test('a dropped connection is dropped for real, and the log tells what was asked', async () => {
  await demo.fault({ match: 'GET /customers', kind: 'reset', times: 1 });
  await assert.rejects(dodo().customers.list({ page_number: 0 }), DodoPayments.APIConnectionError);
  await dodo().customers.list({ page_number: 0 });
  assert.deepEqual(
    (await demo.requests()).map(({ method, path }) => `${method} ${path}`),
    ['GET /customers', 'GET /customers'],
  );
});
