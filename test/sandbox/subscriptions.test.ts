import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Sandbox } from '../../src/sandbox/index.js';
import type { Subscription } from '../../src/sandbox/wire.js';
import { call, NOW, sandboxAt } from './support.js';

type Listed = Subscription & { product_name: string };

async function subscription(
  sandbox: Sandbox,
  name: string,
  customer = sandbox.fixtures.kiteLabs,
): Promise<Listed> {
  const { body } = await call(sandbox, `GET /subscriptions?customer_id=${customer}&page_size=100`);
  const found = (body.items as unknown as Listed[]).find((item) => item.product_name === name);
  assert.ok(found, name);
  return found;
}

const product = async (sandbox: Sandbox, name: string): Promise<string> => {
  const { body } = await call(sandbox, 'GET /products?page_size=100');
  return (
    (body.items as { name: string; product_id: string }[]).find((item) => item.name === name)
      ?.product_id ?? ''
  );
};

async function patch(sandbox: Sandbox, id: string, body: unknown): Promise<string> {
  const answer = await call(sandbox, `PATCH /subscriptions/${id}`, body);
  return `${answer.status} ${answer.body.code ?? answer.body.status}`;
}

describe('cancelling and pausing', () => {
  it('cancels now, for good', async () => {
    const sandbox = sandboxAt();
    const { subscription_id: id } = await subscription(sandbox, 'Studio plan');
    const { body } = await call(sandbox, `PATCH /subscriptions/${id}`, {
      status: 'cancelled',
      cancellation_feedback: 'unused',
    });
    assert.deepEqual([body.status, body.cancellation_feedback], ['cancelled', 'unused']);
    assert.ok(body.cancelled_at);
    assert.equal(
      await patch(sandbox, id, { cancel_at_next_billing_date: true }),
      '400 SUBSCRIPTION_INACTIVE',
    );
    assert.equal(await patch(sandbox, id, { status: 'active' }), '400 SUBSCRIPTION_NOT_PAUSED');
  });

  it('pauses and resumes by status alone; the old pause field is always 422', async () => {
    let now = NOW.getTime();
    const sandbox = sandboxAt({ now: () => new Date(now) });
    const { subscription_id: id, next_billing_date: next } = await subscription(
      sandbox,
      'Studio plan',
    );
    assert.equal(await patch(sandbox, id, { pause: true }), '422 INVALID_REQUEST_BODY');
    assert.equal(await patch(sandbox, id, { pause: null }), '422 INVALID_REQUEST_BODY');
    assert.equal(
      await patch(sandbox, id, { status: 'paused', metadata: {} }),
      '422 INVALID_REQUEST_BODY',
    );
    assert.equal(await patch(sandbox, id, { status: 'paused' }), '200 paused');
    assert.equal(await patch(sandbox, id, { status: 'paused' }), '400 SUBSCRIPTION_ALREADY_PAUSED');
    now += 3 * 86_400_000;
    assert.equal(
      await patch(sandbox, id, { status: 'active', tax_id: 'x' }),
      '422 INVALID_REQUEST_BODY',
    );
    assert.equal(await patch(sandbox, id, { status: 'active' }), '200 active');
    const after = (await call(sandbox, `GET /subscriptions/${id}`)).body;
    assert.equal(after.paused_at, null);
    assert.equal(
      Date.parse(after.next_billing_date) - Date.parse(next),
      3 * 86_400_000,
      'the dates moved by the pause',
    );
  });

  it('does not pause what is on hold or about to end', async () => {
    const sandbox = sandboxAt();
    for (const name of ['Sound library', 'Mastering seat']) {
      const { subscription_id } = await subscription(sandbox, name);
      assert.equal(
        await patch(sandbox, subscription_id, { status: 'paused' }),
        '400 SUBSCRIPTION_NOT_ELIGIBLE_FOR_PAUSE',
      );
    }
  });

  it('takes a reason only together with a cancellation', async () => {
    const sandbox = sandboxAt();
    const { subscription_id: id } = await subscription(sandbox, 'Studio plan');
    assert.equal(
      await patch(sandbox, id, { cancellation_comment: 'x' }),
      '422 INVALID_REQUEST_BODY',
    );
    assert.equal(
      await patch(sandbox, id, {
        cancel_at_next_billing_date: true,
        cancellation_feedback: 'bored',
      }),
      '422 INVALID_REQUEST_BODY',
    );
    assert.equal(await patch(sandbox, id, { status: 'on_hold' }), '422 INVALID_REQUEST_BODY');
  });
});

describe('changing a plan', () => {
  it('previews figures that add up, and charges exactly them', async () => {
    const sandbox = sandboxAt();
    const { subscription_id: id } = await subscription(sandbox, 'Studio plan');
    const addons = (await call(sandbox, 'GET /addons')).body.items as { id: string }[];
    for (const mode of [
      'prorated_immediately',
      'full_immediately',
      'difference_immediately',
      'do_not_bill',
    ]) {
      for (const [name, quantity] of [
        ['Studio plan, yearly', 1],
        ['Sketch plan', 1],
        ['Studio plan', 3],
      ] as const) {
        const change = {
          product_id: await product(sandbox, name),
          quantity,
          proration_billing_mode: mode,
          addons: [{ addon_id: addons[0]?.id, quantity: 2 }],
        };
        const { status, body } = await call(
          sandbox,
          `POST /subscriptions/${id}/change-plan/preview`,
          change,
        );
        assert.equal(status, 200);
        const { line_items, summary } = body.immediate_charge as {
          line_items: {
            unit_price: number;
            quantity: number;
            proration_factor: number;
            tax: number;
          }[];
          summary: { total_amount: number; tax: number; customer_credits: number };
        };
        const net = line_items.reduce(
          (sum, line) => sum + Math.round(line.unit_price * line.quantity * line.proration_factor),
          0,
        );
        const tax = line_items.reduce((sum, line) => sum + line.tax, 0);
        assert.equal(tax, summary.tax);
        assert.equal(net + tax + summary.customer_credits, summary.total_amount, `${mode} ${name}`);
        assert.ok(summary.total_amount >= 0);
        assert.equal(body.new_plan.quantity, quantity);
      }
    }
    const change = {
      product_id: await product(sandbox, 'Studio plan, yearly'),
      quantity: 1,
      proration_billing_mode: 'full_immediately',
    };
    const quoted = (await call(sandbox, `POST /subscriptions/${id}/change-plan/preview`, change))
      .body.immediate_charge.summary;
    assert.equal(
      (await call(sandbox, `POST /subscriptions/${id}/change-plan`, change)).status,
      200,
    );
    const { body } = await call(sandbox, `GET /payments?subscription_id=${id}&page_size=1`);
    assert.equal(body.items[0]!.total_amount, quoted.total_amount);
    const wallet = (await call(sandbox, `GET /customers/${sandbox.fixtures.kiteLabs}/wallets`)).body
      .items[0];
    assert.equal(wallet!.balance, 12000 + quoted.customer_credits);
  });

  it('schedules, refuses a second one with 409, and cancels the schedule', async () => {
    const sandbox = sandboxAt();
    const { subscription_id: id } = await subscription(sandbox, 'Studio plan');
    const change = {
      product_id: await product(sandbox, 'Sketch plan'),
      quantity: 1,
      proration_billing_mode: 'full_immediately',
      effective_at: 'next_billing_date',
    };
    const post = async (body: unknown) => {
      const answer = await call(sandbox, `POST /subscriptions/${id}/change-plan`, body);
      return `${answer.status} ${answer.body.code}`;
    };
    assert.equal(
      await post({ ...change, proration_billing_mode: 'do_not_bill' }),
      '400 INVALID_PRORATION_MODE_WITH_NEXT_BILLING_DATE',
    );
    assert.equal(await post(change), '200 undefined');
    assert.equal(await post(change), '409 SCHEDULED_PLAN_CHANGE_EXISTS');
    assert.equal(await post({ ...change, cancel_scheduled_change_plan: true }), '200 undefined');
    const remove = () => call(sandbox, `DELETE /subscriptions/${id}/change-plan/scheduled`);
    assert.equal((await remove()).status, 200);
    assert.equal((await remove()).body.code, 'SCHEDULED_PLAN_CHANGE_NOT_FOUND');
    assert.equal(await post({ ...change, quantity: 0 }), '422 INVALID_REQUEST_BODY');
    assert.equal(await post({ ...change, product_id: 'pdt_none' }), '404 NOT_FOUND');
    assert.equal(
      await post({ ...change, product_id: await product(sandbox, 'Room') }),
      '422 INVALID_REQUEST_BODY',
    );
  });

  it('removes add-ons that are left out', async () => {
    const sandbox = sandboxAt();
    const farm = await subscription(sandbox, 'Render farm', sandbox.fixtures.harborStudio);
    const before = (await call(sandbox, `GET /subscriptions/${farm.subscription_id}`)).body;
    assert.equal(before.addons.length, 1);
    await call(sandbox, `POST /subscriptions/${farm.subscription_id}/change-plan`, {
      product_id: before.product_id,
      quantity: 1,
      proration_billing_mode: 'do_not_bill',
    });
    assert.deepEqual(
      (await call(sandbox, `GET /subscriptions/${farm.subscription_id}`)).body.addons,
      [],
    );
  });

  it('waits for a payment by link and refuses another change meanwhile', async () => {
    const sandbox = sandboxAt();
    const { subscription_id: id } = await subscription(sandbox, 'Studio plan');
    const change = {
      product_id: await product(sandbox, 'Studio plan, yearly'),
      quantity: 1,
      proration_billing_mode: 'full_immediately',
      collect_via_payment_link: true,
    };
    const { body } = await call(sandbox, `POST /subscriptions/${id}/change-plan`, change);
    assert.ok(body.payment_link && body.payment_id);
    assert.equal(
      (await call(sandbox, `POST /subscriptions/${id}/change-plan`, change)).body.code,
      'PENDING_PLAN_CHANGE_EXISTS',
    );
  });

  it('refuses subscriptions that cannot change', async () => {
    const sandbox = sandboxAt();
    const change = {
      product_id: await product(sandbox, 'Sketch plan'),
      quantity: 1,
      proration_billing_mode: 'do_not_bill',
    };
    const post = async (name: string, customer?: string) => {
      const { subscription_id } = await subscription(sandbox, name, customer);
      return (await call(sandbox, `POST /subscriptions/${subscription_id}/change-plan`, change))
        .body.code;
    };
    assert.equal(await post('Sound library'), 'INACTIVE_SUBSCRIPTION_PLAN_CHANGE_NOT_SUPPORTED');
    assert.equal(
      await post('Mastering seat'),
      'PLAN_CHANGE_NOT_ALLOWED_FOR_SCHEDULED_CANCELLATION',
    );
    assert.equal(
      await post('Session musicians', sandbox.fixtures.harborStudio),
      'ON_DEMAND_PLAN_CHANGE_NOT_SUPPORTED',
    );
  });
});

describe('payment method of a subscription', () => {
  it('brings one on hold back with a saved method and charges what is due', async () => {
    const sandbox = sandboxAt();
    const { subscription_id: id, recurring_pre_tax_amount: price } = await subscription(
      sandbox,
      'Sound library',
    );
    const methods = (
      await call(sandbox, `GET /customers/${sandbox.fixtures.kiteLabs}/payment-methods`)
    ).body.items;
    const wrong = await call(sandbox, `POST /subscriptions/${id}/update-payment-method`, {
      type: 'existing',
      payment_method_id: 'pm_none',
    });
    assert.equal(wrong.status, 404);
    const { body } = await call(sandbox, `POST /subscriptions/${id}/update-payment-method`, {
      type: 'existing',
      payment_method_id: methods[2]!.payment_method_id,
    });
    const payment = (await call(sandbox, `GET /payments/${body.payment_id}`)).body;
    assert.deepEqual(
      [payment.total_amount, payment.status, payment.card_last_four],
      [price, 'succeeded', '8830'],
    );
    assert.equal((await call(sandbox, `GET /subscriptions/${id}`)).body.status, 'active');
  });

  it('charges only on demand', async () => {
    const sandbox = sandboxAt();
    const { subscription_id: id } = await subscription(sandbox, 'Studio plan');
    assert.equal(
      (await call(sandbox, `POST /subscriptions/${id}/charge`, { product_price: 5 })).body.code,
      'SUBSCRIPTION_NOT_ON_DEMAND',
    );
  });
});
