import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_ON, BOSS, createBench, upstreamObject, upstreamRows } from './support.js';

/* Changes whose answer says next to nothing: what is no answer of upstream's must not pass for one. */

interface Change {
  name: string;
  /** What the change is at upstream. */
  match: string;
  /** The request, and a look whether it has been done. */
  prepare: (bench: ReturnType<typeof createBench>) => Promise<{
    path: string;
    method: string;
    body: object;
    isDone: () => Promise<boolean>;
  }>;
}

const subscriptionOf = async (bench: ReturnType<typeof createBench>, id: string) =>
  (await upstreamRows(bench, `/subscriptions?customer_id=${id}`)).find(
    ({ status }) => status === 'active',
  )!;

const otherPlan = async (bench: ReturnType<typeof createBench>, product: unknown) => {
  const plans = await upstreamRows(bench, '/products?recurring=true');
  return String(plans.find(({ product_id }) => product_id !== product)?.product_id);
};

const changes: Change[] = [
  {
    name: 'removing a payment method',
    match: 'DELETE /customers/*/payment-methods/*',
    async prepare(bench) {
      const id = bench.sandbox.fixtures.kiteLabs;
      const list = `/customers/${id}/payment-methods`;
      const [method] = await upstreamRows(bench, list);
      const isIt = (row: object) =>
        'payment_method_id' in row && row.payment_method_id === method?.payment_method_id;
      return {
        path: `/v1${list}/${method?.payment_method_id}`,
        method: 'DELETE',
        body: {},
        isDone: async () => !(await upstreamRows(bench, list)).some(isIt),
      };
    },
  },
  {
    name: 'freeing a device',
    match: 'POST /licenses/deactivate',
    async prepare(bench) {
      const id = bench.sandbox.fixtures.kiteLabs;
      for (const key of await upstreamRows(bench, `/license_keys?customer_id=${id}`)) {
        const list = `/license_key_instances?license_key_id=${key.id}`;
        const [instance] = await upstreamRows(bench, list);
        if (!instance) continue;
        return {
          path: `/v1/customers/${id}/license-keys/${key.id}/instances/${instance.id}`,
          method: 'DELETE',
          body: {},
          isDone: async () =>
            !(await upstreamRows(bench, list)).some((row) => row.id === instance.id),
        };
      }
      throw new Error('no device');
    },
  },
  {
    name: 'changing a plan',
    match: 'POST /subscriptions/*/change-plan',
    async prepare(bench) {
      const id = bench.sandbox.fixtures.kiteLabs;
      const { subscription_id, product_id } = await subscriptionOf(bench, id);
      const plan = await otherPlan(bench, product_id);
      return {
        path: `/v1/customers/${id}/subscriptions/${subscription_id}/change-plan`,
        method: 'POST',
        body: { product_id: plan, quantity: 1, proration_billing_mode: 'do_not_bill' },
        isDone: async () =>
          (await upstreamObject(bench, `/subscriptions/${subscription_id}`)).product_id === plan,
      };
    },
  },
  {
    name: 'taking back a change of plan',
    match: 'DELETE /subscriptions/*/change-plan/scheduled',
    async prepare(bench) {
      const id = bench.sandbox.fixtures.kiteLabs;
      const { subscription_id, product_id } = await subscriptionOf(bench, id);
      const path = `/v1/customers/${id}/subscriptions/${subscription_id}/change-plan`;
      await bench.send(path, {
        method: 'POST',
        token: await bench.tokenFor(BOSS),
        body: {
          product_id: await otherPlan(bench, product_id),
          quantity: 1,
          effective_at: 'next_billing_date',
          proration_billing_mode: 'full_immediately',
        },
      });
      const isDone = async () =>
        !(await upstreamObject(bench, `/subscriptions/${subscription_id}`)).scheduled_change;
      assert.equal(await isDone(), false);
      return { path: `${path}/scheduled`, method: 'DELETE', body: {}, isDone };
    },
  },
  {
    name: 'paying by another method',
    match: 'POST /subscriptions/*/update-payment-method',
    async prepare(bench) {
      const id = bench.sandbox.fixtures.kiteLabs;
      const { subscription_id, payment_method_id } = await subscriptionOf(bench, id);
      const methods = await upstreamRows(bench, `/customers/${id}/payment-methods`);
      const other = methods.find((row) => row.payment_method_id !== payment_method_id);
      return {
        path: `/v1/customers/${id}/subscriptions/${subscription_id}/update-payment-method`,
        method: 'POST',
        body: { type: 'existing', payment_method_id: other?.payment_method_id as string },
        isDone: async () =>
          (await upstreamObject(bench, `/subscriptions/${subscription_id}`)).payment_method_id ===
          other?.payment_method_id,
      };
    },
  },
];

describe('a change whose answer says next to nothing', () => {
  for (const { name, match, prepare } of changes) {
    const desk = async () => {
      const link = { strange: false };
      const bench: ReturnType<typeof createBench> = createBench({
        upstreamTimeout: 200,
        features: ALL_ON,
        fetch: async (input, init) => {
          const request = new Request(input, init);
          const isRead = request.method === 'GET';
          const answer = await bench.sandbox.fetch(request);
          return link.strange && !isRead ? Response.json({ status: 'ok' }) : answer;
        },
      });
      const { path, method, body, isDone } = await prepare(bench);
      const token = await bench.tokenFor(BOSS);
      const key = crypto.randomUUID();
      return {
        ...bench,
        link,
        isDone,
        change: () => bench.send(path, { method, token, body, key }),
      };
    };

    for (const answer of [{}, { error: 'denied' }, [], [1], true]) {
      it(`${name}, answered 200 ${JSON.stringify(answer)} by something else, is unknown`, async () => {
        const { sandbox, change, isDone, clock } = await desk();
        sandbox.fault({ match, kind: 'body', status: 200, body: answer, times: 1 });
        assert.equal((await change()).body.code, 'outcome_unknown');
        assert.equal(await isDone(), false);
        clock.now += 31_000;
        const again = await change();
        assert.deepEqual([again.status, again.body.accepted], [200, true]);
        assert.equal(await isDone(), true);
      });
    }

    it(`${name}, done and answered strangely, is seen to be done`, async () => {
      const { link, change, isDone } = await desk();
      link.strange = true;
      const answer = await change();
      assert.deepEqual([answer.status, answer.body.accepted], [200, true]);
      assert.equal(await isDone(), true);
    });
  }

  it('has no link to a card’s page where upstream gave none', async () => {
    const bench = createBench({ features: ALL_ON });
    const id = bench.sandbox.fixtures.kiteLabs;
    const { subscription_id } = await subscriptionOf(bench, id);
    bench.sandbox.fault({
      match: 'POST /subscriptions/*/update-payment-method',
      kind: 'body',
      status: 200,
      body: {},
    });
    const { body } = await bench.send(
      `/v1/customers/${id}/subscriptions/${subscription_id}/update-payment-method`,
      { method: 'POST', token: await bench.tokenFor(BOSS), body: { type: 'new' } },
    );
    assert.equal(body.code, 'outcome_unknown');
  });
});
