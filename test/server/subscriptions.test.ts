import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanPreview } from '../../src/protocol/index.js';
import type { Features } from '../../src/server/index.js';
import { OTHER_PLAN, productId } from './matrix-rows.js';
import {
  ALL_ON,
  BOSS,
  createBench,
  customer,
  upstreamObject,
  upstreamRows,
  type Bench,
  type Row,
} from './support.js';

const KEY = '0b7f4a9e-3f0c-4f43-9d4c-6f7f7d3b1a11';

async function desk(
  features: Partial<Features> = {},
  options: Parameters<typeof createBench>[0] = {},
) {
  const bench = createBench({ features, upstreamTimeout: 60, ...options });
  const id = bench.sandbox.fixtures.kiteLabs;
  const [own, staff] = [await bench.tokenFor(customer(id)), await bench.tokenFor(BOSS)];
  const rows = await upstreamRows(bench, `/subscriptions?customer_id=${id}`);
  const idOf = (product: string) =>
    String(rows.find((row) => row.product_name === product)?.subscription_id);
  const studio = idOf('Studio plan');
  const now = (subscription = studio) => upstreamObject(bench, `/subscriptions/${subscription}`);
  const send = (
    method: string,
    below: string,
    body: unknown,
    {
      as = 'customer',
      subscription = studio,
      key = crypto.randomUUID(),
    }: { as?: string; subscription?: string; key?: string } = {},
  ) => {
    const path = `/v1/customers/${as === 'customer' ? 'me' : id}/subscriptions/${subscription}${below}`;
    return bench.send(path, { method, token: as === 'customer' ? own : staff, body, key });
  };
  const patch = (body: unknown, how?: Parameters<typeof send>[3]) => send('PATCH', '', body, how);
  const sent = () =>
    bench.sandbox.requests
      .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/preview'))
      .map(({ body }) => body);
  return { ...bench, id, own, staff, idOf, studio, now, call: send, patch, sent };
}

const END = { cancel_at_next_billing_date: true };
const REASONS = { cancellation_feedback: 'unused', cancellation_comment: 'No time\nat all' };

describe('changing a subscription', () => {
  it('says who cancels, and why', async () => {
    const bench = await desk();
    assert.equal((await bench.patch({ ...END, ...REASONS })).status, 200);
    assert.equal((await bench.patch({ cancel_at_next_billing_date: false })).status, 200);
    await bench.patch(END, { as: 'staff' });
    await bench.patch({ status: 'cancelled', ...REASONS }, { as: 'staff' });
    assert.deepEqual(bench.sent(), [
      { ...END, ...REASONS, cancel_reason: 'cancelled_by_customer' },
      { cancel_at_next_billing_date: false },
      { ...END, cancel_reason: 'cancelled_by_merchant' },
      { status: 'cancelled', ...REASONS, cancel_reason: 'cancelled_by_merchant' },
    ]);
  });

  it('pauses and goes on with nothing beside it', async () => {
    const bench = await desk({ pause: true });
    assert.equal((await bench.patch({ status: 'paused' })).body.status, 'paused');
    assert.equal((await bench.patch({ status: 'active' })).body.status, 'active');
    assert.deepEqual(bench.sent(), [{ status: 'paused' }, { status: 'active' }]);
  });

  const wrong: unknown[] = [
    {},
    { cancel_at_next_billing_date: null },
    { ...END, status: 'active' },
    { cancel_at_next_billing_date: false, ...REASONS },
    { status: 'paused', cancellation_feedback: 'unused' },
    { status: 'expired' },
    { ...END, cancellation_feedback: 'bored' },
    { ...END, cancellation_comment: 'x'.repeat(501) },
    { ...END, cancel_reason: 'dodo_team' },
    { ...END, next_billing_date: '2099-01-01T00:00:00Z' },
    { ...END, metadata: {} },
    { ...END, subscription_period_count: 99 },
    { ...END, tax_id: 'x' },
    { ...END, credit_entitlement_cart: [] },
    { next_billing_date: '2099-01-01T00:00:00Z' },
    { pause: true },
  ];
  for (const body of wrong) {
    it(`refuses ${JSON.stringify(body).slice(0, 70)}`, async () => {
      const bench = await desk({ ...ALL_ON, changePlan: false });
      const before = bench.upstream();
      for (const as of ['customer', 'staff']) {
        assert.equal((await bench.patch(body, { as })).status, 422, as);
      }
      assert.equal(bench.upstream(), before);
    });
  }

  for (const kind of ['lost', 'reset', 'truncate'] as const) {
    it(`finds out by the same key what came of it after a ${kind}`, async () => {
      const bench = await desk({ pause: true });
      bench.sandbox.fault({ match: 'PATCH /subscriptions/*', kind, times: 1 });
      const pause = () => bench.patch({ status: 'paused' }, { key: KEY });
      assert.equal((await pause()).body.code, 'outcome_unknown');
      const again = await pause();
      assert.deepEqual(
        [again.status, again.body.status, again.body.product_name],
        [200, 'paused', 'Studio plan'],
      );
      assert.equal((await pause()).headers.get('idempotency-replayed'), 'true');
    });
  }
});

describe('features', () => {
  const ALL_OFF: Features = {
    cancel: false,
    cancelNow: false,
    pause: false,
    changePlan: false,
    changeEmail: false,
    updatePaymentMethod: false,
    removePaymentMethod: false,
    retryPayment: false,
    deactivateLicense: false,
    billingDetails: false,
  };

  const ways: [keyof Features, boolean, string, string, unknown][] = [
    ['cancel', true, 'PATCH', 'subscriptions/S', END],
    ['cancel', true, 'PATCH', 'subscriptions/S', { cancel_at_next_billing_date: false }],
    ['cancelNow', false, 'PATCH', 'subscriptions/S', { status: 'cancelled' }],
    ['pause', false, 'PATCH', 'subscriptions/S', { status: 'paused' }],
    ['pause', false, 'PATCH', 'subscriptions/S', { status: 'active' }],
    ['changePlan', false, 'POST', 'subscriptions/S/change-plan', 'plan'],
    ['changePlan', false, 'POST', 'subscriptions/S/change-plan/preview', 'plan'],
    ['changePlan', false, 'DELETE', 'subscriptions/S/change-plan/scheduled', {}],
    ['updatePaymentMethod', true, 'POST', 'subscriptions/S/update-payment-method', { type: 'new' }],
    ['removePaymentMethod', true, 'DELETE', 'payment-methods/M', {}],
    ['retryPayment', false, 'POST', 'payments/P/retry', {}],
    ['deactivateLicense', true, 'DELETE', 'license-keys/K/instances/I', {}],
    ['billingDetails', true, 'PATCH', 'subscriptions/S/billing-details', { tax_id: null }],
  ];

  for (const [feature, byDefault, method, path, given] of ways) {
    it(`${feature} lets customers ${method} ${path} ${JSON.stringify(given)}`, async () => {
      const setUp = async (features: Partial<Features>) => {
        const bench = await desk(features);
        const body =
          given === 'plan'
            ? { product_id: await productId(bench, OTHER_PLAN), quantity: 1 }
            : given;
        const filled = path.replace('/S', `/${bench.studio}`).replace(/\b[MPKI]\b/g, 'none');
        const before = bench.upstream();
        const answer = await bench.send(`/v1/customers/me/${filled}`, {
          method,
          token: bench.own,
          body,
        });
        return { bench, answer, asked: bench.upstream() > before, filled, body };
      };
      const only = async (on: boolean) => {
        const { bench } = await setUp({});
        const changePlan = { products: [await productId(bench, OTHER_PLAN)] };
        const value = feature === 'changePlan' && on ? changePlan : on;
        const others = on ? ALL_OFF : { ...ALL_ON, changePlan };
        return setUp({ ...others, [feature]: value });
      };
      const off = await only(false);
      assert.deepEqual(
        [off.answer.body.code, off.answer.status, off.asked],
        ['not_enabled', 403, false],
      );
      const on = await only(true);
      assert.notEqual(on.answer.body?.code, 'not_enabled');
      assert.ok(on.asked);
      const plain = await setUp({});
      assert.equal(plain.answer.body?.code !== 'not_enabled', byDefault);

      const staffBody =
        given === 'plan'
          ? { ...(off.body as object), proration_billing_mode: 'do_not_bill' }
          : off.body;
      const staff = await off.bench.send(`/v1/customers/${off.bench.id}/${off.filled}`, {
        method,
        token: off.bench.staff,
        body: staffBody,
      });
      assert.notEqual(staff.body?.code, 'not_enabled');
    });

    it(`${feature} left out by a page holds its token to it: ${method} ${path} ${JSON.stringify(given)}`, async () => {
      const { sandbox } = createBench();
      const changePlan = { products: [await productId({ sandbox }, OTHER_PLAN)] };
      const bench = await desk({ ...ALL_ON, changePlan });
      bench.login.principal = customer(bench.id);
      const features = Object.keys(ALL_OFF).filter((name) => name !== feature);
      const grant = (await bench.mint({ body: { features } })).body;
      assert.ok(!(grant.features as string[]).includes(feature));
      const before = bench.upstream();
      const filled = path.replace('/S', `/${bench.studio}`).replace(/\b[MPKI]\b/g, 'none');
      const { status, body } = await bench.send(`/v1/customers/me/${filled}`, {
        method,
        token: String(grant.token),
        body: given === 'plan' ? { product_id: changePlan.products[0], quantity: 1 } : given,
      });
      assert.deepEqual([status, body.code, bench.upstream()], [403, 'not_enabled', before]);
    });
  }

  it('are all tried', () => {
    const tried = new Set([...ways.map(([feature]) => feature), 'changeEmail']);
    assert.deepEqual([...tried].sort(), Object.keys(ALL_OFF).sort());
  });

  it('changeEmail left out by a page: the hook is not asked', async () => {
    let asked = 0;
    const confirmEmailChange = () => ((asked += 1), true);
    const bench = await desk(ALL_ON, { confirmEmailChange });
    bench.login.principal = customer(bench.id);
    const { body } = await bench.mint({ body: { features: ['cancel'] } });
    const answer = await bench.send('/v1/customers/me', {
      method: 'PATCH',
      token: String(body.token),
      body: { email: 'a@b.example' },
    });
    assert.deepEqual([answer.body.errors?.[0]?.code, asked], ['not_allowed', 0]);
  });

  it('changeEmail off: not even with the hook', async () => {
    let asked = 0;
    const confirmEmailChange = () => ((asked += 1), true);
    const bench = await desk({ changeEmail: false }, { confirmEmailChange });
    const { body } = await bench.send('/v1/customers/me', {
      method: 'PATCH',
      token: bench.own,
      body: { email: 'a@b.example' },
    });
    assert.deepEqual([body.errors?.[0]?.code, asked], ['not_allowed', 0]);
  });

  it('that are on are told to customers with their token, and to nobody else', async () => {
    const told = async (
      features: Partial<Features>,
      principal = customer('cus_1'),
      options: Parameters<typeof createBench>[0] = {},
    ) => {
      const bench = createBench({ features, ...options });
      bench.login.principal = principal;
      return (await bench.mint()).body as { features?: string[] };
    };
    const byDefault = [
      'updatePaymentMethod',
      'removePaymentMethod',
      'deactivateLicense',
      'billingDetails',
    ];
    assert.deepEqual((await told({})).features, ['cancel', ...byDefault]);
    // An address that nothing confirms can't be changed.
    const confirmEmailChange = () => true;
    assert.deepEqual((await told({}, customer('cus_1'), { confirmEmailChange })).features, [
      'cancel',
      'changeEmail',
      ...byDefault,
    ]);
    assert.deepEqual((await told(ALL_OFF)).features, []);
    // Nothing to change to is as good as off.
    assert.deepEqual((await told({ ...ALL_OFF, changePlan: { products: [] } })).features, []);
    assert.deepEqual((await told({ ...ALL_OFF, changePlan: { products: ['pdt_1'] } })).features, [
      'changePlan',
    ]);
    assert.equal((await told({}, BOSS)).features, undefined);
  });

  it('a page may ask for fewer, which the handler then holds it to', async () => {
    const bench = await desk({ ...ALL_OFF, cancel: true, pause: true, retryPayment: true });
    bench.login.principal = customer(bench.id);
    const mint = async (features: unknown) => (await bench.mint({ body: { features } })).body;
    const pausing = await mint(['pause', 'cancelNow', 'unheard_of', 'pause']);
    // What the merchant has switched off, or doesn't know, nobody gets by asking.
    assert.deepEqual(pausing.features, ['pause']);
    const send = async (token: unknown, body: object) =>
      (
        await bench.send(`/v1/customers/me/subscriptions/${bench.studio}`, {
          method: 'PATCH',
          token: String(token),
          body,
        })
      ).body?.code;
    const before = bench.upstream();
    assert.equal(await send(pausing.token, END), 'not_enabled');
    assert.equal(await send(pausing.token, { status: 'cancelled' }), 'not_enabled');
    const none = await mint([]);
    assert.deepEqual(none.features, []);
    assert.equal(await send(none.token, { status: 'paused' }), 'not_enabled');
    assert.equal(bench.upstream(), before);
    assert.notEqual(await send(pausing.token, { status: 'paused' }), 'not_enabled');
    const all = await mint(undefined);
    assert.deepEqual(all.features, ['cancel', 'pause', 'retryPayment']);
    assert.equal((await bench.mint({ body: { features: 'pause' } })).status, 422);
    assert.equal((await bench.mint({ body: { features: Array(65).fill('x') } })).status, 422);
  });

  const wrong: [string, object][] = [
    ['an unknown one', { cancle: false }],
    ['a text', { cancel: 'no' }],
    ['plans without products', { changePlan: true }],
    ['plans for free', { changePlan: { products: [], proration: 'do_not_bill' } }],
  ];
  for (const [name, features] of wrong) {
    it(`are refused with ${name}`, () => {
      assert.throws(() => createBench({ features }), /features\./);
    });
  }
});

describe('changing plans', () => {
  async function plans(proration?: 'difference_immediately') {
    const { sandbox } = createBench();
    const product = await productId({ sandbox }, OTHER_PLAN);
    const bench = await desk({
      changePlan: { products: [product], ...(proration && { proration }) },
    });
    return { ...bench, product, change: { product_id: product, quantity: 1 } };
  }

  it("is billed as the merchant says, and isn't made unless it is paid", async () => {
    for (const proration of [undefined, 'difference_immediately'] as const) {
      const bench = await plans(proration);
      const { status, body } = await bench.call('POST', '/change-plan', bench.change);
      assert.deepEqual(
        [status, body],
        [200, { accepted: true, payment_id: null, payment_link: null, expires_on: null }],
      );
      assert.deepEqual(bench.sent(), [
        {
          ...bench.change,
          proration_billing_mode: proration ?? 'prorated_immediately',
          on_payment_failure: 'prevent_change',
          addons: [],
        },
      ]);
      assert.equal((await bench.now()).product_id, bench.product);
    }
  });

  const offered = async (products: string[], fault?: Parameters<Bench['sandbox']['fault']>[0]) => {
    const bench = await desk({ changePlan: { products } });
    if (fault) bench.sandbox.fault(fault);
    const path = `/v1/customers/me/subscriptions/${bench.studio}/change-plan`;
    return { bench, ...(await bench.send(path, { token: bench.own })) };
  };

  it('are offered by name and price, read once for all', async () => {
    const products = await Promise.all(
      [OTHER_PLAN, 'Render farm'].map((name) => productId(createBench(), name)),
    );
    const { bench, body } = await offered([...products, 'pdt_gone']);
    const month = { payment_frequency_count: 1, payment_frequency_interval: 'Month' };
    const addons = (await upstreamRows(bench, '/addons')).map((addon) => ({
      addon_id: String(addon.id),
      name: String(addon.name),
      price: Number(addon.price),
      currency: String(addon.currency),
    }));
    assert.equal(addons.length, 2);
    assert.deepEqual(body.items, [
      { product_id: products[0], name: OTHER_PLAN, price: 1900, currency: 'USD', ...month, addons },
      {
        product_id: products[1],
        name: 'Render farm',
        price: 900,
        currency: 'USD',
        ...month,
        addons,
      },
    ]);
    const asked = () =>
      bench.sandbox.requests.filter(({ path }) => /^\/(products|addons)\//.test(path));
    const before = asked().length;
    await bench.send(`/v1/customers/me/subscriptions/${bench.studio}/change-plan`, {
      token: bench.own,
    });
    // The one that has gone is looked for again.
    assert.equal(asked().length, before + 1);
  });

  it('leaves out an add-on that can’t be read', async () => {
    const products = [await productId(createBench(), OTHER_PLAN)];
    const { body } = await offered(products, {
      match: 'GET /addons/*',
      kind: 'status',
      status: 500,
      times: 1,
    });
    const [plan] = body.items as { addons: Row[] }[];
    assert.deepEqual(
      plan?.addons.map(({ name }): unknown => name),
      ['Priority support'],
    );
  });

  it('takes add-ons that the plan has, priced and sent as asked for', async () => {
    const bench = await plans();
    const [seat] = await upstreamRows(bench, '/addons');
    const change = { ...bench.change, addons: [{ addon_id: String(seat?.id), quantity: 2 }] };
    const { body } = await bench.call('POST', '/change-plan/preview', change);
    const { line_items } = body.immediate_charge as { line_items: Row[] };
    assert.ok(line_items.some(({ name, quantity }) => name === 'Extra seat' && quantity === 2));
    assert.equal((await bench.call('POST', '/change-plan', change)).status, 200);
    assert.deepEqual((bench.sent().at(-1) as Row).addons, change.addons);
    assert.deepEqual((await bench.now()).addons, change.addons);
  });

  for (const path of ['/change-plan', '/change-plan/preview']) {
    it(`refuses an add-on that neither plan nor subscription has, on ${path}`, async () => {
      const bench = await plans();
      const addons = [{ addon_id: 'adn_other', quantity: 1 }];
      const { status, body } = await bench.call('POST', path, { ...bench.change, addons });
      assert.deepEqual([status, body.errors], [422, [{ field: 'addons', code: 'not_allowed' }]]);
      assert.deepEqual(bench.sent(), []);
    });

    for (const [code, told] of [
      ['NOSUCH', 'NOT_FOUND'],
      ['WINTER20', 'DISCOUNT_CODE_EXPIRED'],
      ['FIRST100', 'DISCOUNT_CODE_USAGE_LIMIT_EXCEEDED'],
    ]) {
      it(`tells at its field that ${code} is no good, and changes nothing, on ${path}`, async () => {
        const bench = await plans();
        const asked = { ...bench.change, discount_codes: ['SPRING15', code] };
        const before = await bench.now();
        const { status, body } = await bench.call('POST', path, asked);
        assert.deepEqual(
          [status, body.code, body.errors],
          [422, 'invalid_fields', [{ field: 'discount_codes', code: told }]],
        );
        assert.equal((await bench.now()).product_id, before.product_id);
      });
    }
  }

  it('stacks discount codes, in the preview as in the change', async () => {
    const bench = await plans();
    const priceWith = async (discount_codes: string[]) => {
      const { body } = await bench.call('POST', '/change-plan/preview', {
        ...bench.change,
        discount_codes,
      });
      const { line_items } = body.immediate_charge as { line_items: Row[] };
      return line_items.at(-1)?.unit_price as number;
    };
    assert.deepEqual(
      [
        await priceWith([]),
        await priceWith(['SPRING15']),
        await priceWith(['SPRING15', 'FRIENDS5']),
      ],
      [1900, 1615, 1534],
    );
    const discount_codes = ['SPRING15', 'FRIENDS5'];
    await bench.call('POST', '/change-plan', { ...bench.change, discount_codes });
    assert.deepEqual((bench.sent().at(-1) as Row).discount_codes, discount_codes);
    const many = Array.from({ length: 21 }, (_, at) => `CODE${at}`);
    const { status } = await bench.call('POST', '/change-plan/preview', {
      ...bench.change,
      discount_codes: many,
    });
    assert.equal(status, 422);
  });

  it('are none where the merchant lists none, and a failure where none can be read', async () => {
    assert.deepEqual((await offered([])).body.items, []);
    const fault = { match: 'GET /products/*', kind: 'status', status: 500 } as const;
    assert.equal((await offered(['pdt_1'], fault)).status, 502);
  });

  it('later is billed in full, as upstream has it', async () => {
    const bench = await plans();
    await bench.call('POST', '/change-plan', {
      ...bench.change,
      effective_at: 'next_billing_date',
    });
    assert.equal((bench.sent()[0] as Row).proration_billing_mode, 'full_immediately');
    const { scheduled_change } = (await bench.now()) as Record<string, Row>;
    assert.equal(scheduled_change?.product_id, bench.product);
    assert.equal((await bench.call('DELETE', '/change-plan/scheduled', {})).status, 200);
    assert.equal((await bench.now()).scheduled_change, null);
  });

  it('is not taken for called off by an answer that lacks everything', async () => {
    const bench = await plans();
    await bench.call('POST', '/change-plan', {
      ...bench.change,
      effective_at: 'next_billing_date',
    });
    const callOff = () => bench.call('DELETE', '/change-plan/scheduled', {}, { key: KEY });
    bench.sandbox.fault({ match: 'DELETE /subscriptions/**', kind: 'reset', times: 1 });
    assert.equal((await callOff()).body.code, 'outcome_unknown');
    const body = { customer: { customer_id: bench.id } };
    bench.sandbox.fault({ match: 'GET /subscriptions/*', kind: 'body', body, times: 2 });
    assert.equal((await callOff()).status, 502);
    assert.notEqual((await bench.now()).scheduled_change, null);
    bench.sandbox.reset();
  });

  it('goes to the listed products only', async () => {
    const bench = await plans();
    const product_id = await productId(bench, 'Render farm');
    const before = bench.sent().length;
    for (const below of ['/change-plan', '/change-plan/preview']) {
      const { status, body } = await bench.call('POST', below, { ...bench.change, product_id });
      assert.deepEqual(
        [status, body.errors],
        [422, [{ field: 'product_id', code: 'not_allowed' }]],
      );
    }
    assert.equal(bench.sent().length, before);
  });

  for (const field of [
    'proration_billing_mode',
    'on_payment_failure',
    'metadata',
    'collect_via_payment_link',
  ]) {
    it(`leaves ${field} to others than customers`, async () => {
      const bench = await plans();
      const { status } = await bench.call('POST', '/change-plan', {
        ...bench.change,
        [field]: 'do_not_bill',
      });
      assert.equal(status, 422);
    });
  }

  it('keeps the add-ons that it does not speak of', async () => {
    const bench = createBench();
    const id = bench.sandbox.fixtures.harborStudio;
    const token = await bench.tokenFor(BOSS);
    const [row] = (await upstreamRows(bench, `/subscriptions?customer_id=${id}`)).filter(
      (one) => one.product_name === 'Render farm',
    );
    const { addons } = await upstreamObject(bench, `/subscriptions/${row?.subscription_id}`);
    assert.equal((addons as unknown[]).length, 1);
    const body = {
      product_id: await productId(bench, OTHER_PLAN),
      quantity: 1,
      proration_billing_mode: 'do_not_bill',
    };
    const path = `/v1/customers/${id}/subscriptions/${row?.subscription_id}/change-plan`;
    for (const [given, expected] of [
      [undefined, addons],
      [[], []],
    ] as const) {
      await bench.send(path, {
        method: 'POST',
        token,
        body: { ...body, ...(given && { addons: given, quantity: 2 }) },
      });
      const posts = bench.sandbox.requests.filter(({ method }) => method === 'POST');
      assert.deepEqual((posts.at(-1)?.body as Row).addons, expected);
    }
  });

  it('to what is already so is refused, unbilled', async () => {
    const bench = await plans();
    await bench.call('POST', '/change-plan', bench.change);
    const { status, body } = await bench.call('POST', '/change-plan', bench.change);
    assert.deepEqual([status, body.errors?.[0]?.code], [409, 'ALREADY_SO']);
    assert.equal(bench.sent().length, 1);
  });

  for (const kind of ['lost', 'reset'] as const) {
    it(`is billed once after a ${kind}`, async () => {
      const bench = await plans();
      bench.sandbox.fault({ match: 'POST /subscriptions/*/change-plan', kind, times: 1 });
      const change = () => bench.call('POST', '/change-plan', bench.change, { key: KEY });
      assert.equal((await change()).body.code, 'outcome_unknown');
      // The card may still be charged: not yet sent again.
      if (kind === 'reset') assert.equal((await change()).body.code, 'outcome_unknown');
      bench.clock.now += 30_000;
      assert.equal((await change()).status, 200);
      assert.equal(bench.sent().length, kind === 'reset' ? 2 : 1);
      assert.equal((await bench.now()).product_id, bench.product);
    });
  }

  it('is shown before, as often as one likes, and nothing kept of it', async () => {
    const bench = await plans();
    const preview = () => bench.call('POST', '/change-plan/preview', bench.change, { key: KEY });
    const first = await preview();
    const charge = first.body.immediate_charge as PlanPreview['immediate_charge'];
    assert.deepEqual([charge?.summary?.currency, charge?.line_items.length], ['USD', 2]);
    assert.equal((await preview()).headers.get('idempotency-replayed'), null);
    bench.sandbox.fault({
      match: '* /subscriptions/*/change-plan/preview',
      kind: 'reset',
      times: 1,
    });
    assert.equal((await preview()).body.code, 'upstream_error');
    assert.deepEqual(bench.audit, []);
  });
});

describe('paying by another method', () => {
  const path = '/update-payment-method';

  it('takes the customer’s own methods and nobody else’s', async () => {
    const bench = await desk();
    const methodOf = async (id: string) =>
      (await upstreamRows(bench, `/customers/${id}/payment-methods`))[1]!
        .payment_method_id as string;
    const theirs = (
      await upstreamRows(bench, `/customers/${bench.sandbox.fixtures.harborStudio}/payment-methods`)
    )[0]!.payment_method_id as string;
    const use = (payment_method_id: string) =>
      bench.call('POST', path, { type: 'existing', payment_method_id });
    const mine = await methodOf(bench.id);
    assert.equal((await use(theirs)).status, 422);
    assert.equal(bench.sent().length, 0);
    assert.equal((await use(mine)).status, 200);
    assert.deepEqual(bench.sent(), [{ type: 'existing', payment_method_id: mine }]);
  });

  it('charges what is due once', async () => {
    const bench = await desk();
    const subscription = bench.idOf('Sound library');
    const [method] = await upstreamRows(bench, `/customers/${bench.id}/payment-methods`);
    const body = { type: 'existing', payment_method_id: String(method?.payment_method_id) };
    const pay = () => bench.call('POST', path, body, { subscription, key: KEY });
    const charges = async () =>
      (await upstreamRows(bench, `/payments?subscription_id=${subscription}&status=succeeded`))
        .length;
    const before = await charges();
    bench.sandbox.fault({ match: `POST /subscriptions/*${path}`, kind: 'reset', times: 1 });
    assert.equal((await pay()).body.code, 'outcome_unknown');
    // It has that method already, but what is due isn't paid: no success yet.
    assert.equal((await pay()).body.code, 'outcome_unknown');
    bench.clock.now += 30_000;
    assert.equal((await pay()).status, 200);
    assert.deepEqual(
      [await charges(), (await bench.now(subscription)).status],
      [before + 1, 'active'],
    );
  });

  const back: [string, number][] = [
    ['https://shop.example/x', 200],
    ['http://localhost:5173/x', 200],
    ['http://shop.example/x', 422],
    ['javascript:alert(1)', 422],
    ['/x', 422],
  ];
  for (const [return_url, status] of back) {
    it(`leads back to ${return_url}: ${status}`, async () => {
      const bench = await desk();
      assert.equal((await bench.call('POST', path, { type: 'new', return_url })).status, status);
    });
  }
});

describe('a failed renewal', () => {
  for (const kind of ['lost', 'reset', 'truncate'] as const) {
    it(`is charged again once, after a ${kind} too`, async () => {
      const bench = await desk({ retryPayment: true });
      const rows = () => upstreamRows(bench, `/payments?customer_id=${bench.id}&page_size=100`);
      const before = await rows();
      const failed = before.find((row) => row.status === 'failed' && row.subscription_id)
        ?.payment_id as string;
      const retry = () =>
        bench.send(`/v1/customers/me/payments/${failed}/retry`, {
          method: 'POST',
          token: bench.own,
          body: {},
          key: KEY,
        });
      bench.sandbox.fault({ match: 'POST /payments/*/retry', kind, times: 1 });
      assert.equal((await retry()).body.code, 'outcome_unknown');
      bench.clock.now += 30_000;
      const { status, body } = await retry();
      assert.equal(status, 200);
      const after = await rows();
      assert.equal(after.length, before.length + 1);
      assert.equal(
        body.payment_id,
        after.find((row) => !before.some((old) => old.payment_id === row.payment_id))?.payment_id,
      );
      const other = await bench.send(`/v1/customers/me/payments/${failed}/retry`, {
        method: 'POST',
        token: bench.own,
        body: {},
      });
      assert.equal(other.body.code, 'conflict');
    });
  }
});

describe('removing', () => {
  it('a payment method is done once, and is done when it is gone', async () => {
    const bench = await desk();
    const ids = async () =>
      (await upstreamRows(bench, `/customers/${bench.id}/payment-methods`)).map(
        (row) => row.payment_method_id as string,
      );
    const [first = '', second = ''] = await ids();
    const remove = (id: string, key: string) =>
      bench.send(`/v1/customers/me/payment-methods/${id}`, {
        method: 'DELETE',
        token: bench.own,
        body: {},
        key,
      });
    bench.sandbox.fault({ match: 'DELETE /customers/*/payment-methods/*', kind: 'lost', times: 1 });
    assert.equal((await remove(first, KEY)).body.code, 'outcome_unknown');
    assert.equal((await remove(first, KEY)).status, 200);
    assert.equal((await remove(first, crypto.randomUUID())).status, 404);
    assert.ok((await ids()).includes(second));
    const theirs = (
      await upstreamRows(bench, `/customers/${bench.sandbox.fixtures.harborStudio}/payment-methods`)
    )[0]!;
    assert.equal(
      (await remove(theirs.payment_method_id as string, crypto.randomUUID())).status,
      404,
    );
  });

  it("a licence's device goes by the key, which stays here; another key's device is not there", async () => {
    const bench = await desk();
    const keys = (await upstreamRows(bench, `/license_keys?customer_id=${bench.id}`)).filter(
      (row) => row.instances_count > 0,
    );
    const [one, two] = keys as [Row, Row];
    const device = async (key: Row) =>
      (await upstreamRows(bench, `/license_key_instances?license_key_id=${key.id}`))[0]
        ?.id as string;
    const remove = (key: Row, instance: string, id = KEY) =>
      bench.send(`/v1/customers/me/license-keys/${key.id}/instances/${instance}`, {
        method: 'DELETE',
        token: bench.own,
        body: {},
        key: id,
      });
    const mine = await device(one);
    assert.equal((await remove(two, mine, crypto.randomUUID())).status, 404);
    assert.deepEqual(bench.sent(), []);
    bench.sandbox.fault({ match: 'POST /licenses/deactivate', kind: 'lost', times: 1 });
    assert.equal((await remove(one, mine)).body.code, 'outcome_unknown');
    // An answer that isn't the device's tells nothing.
    bench.sandbox.fault({
      match: 'GET /license_key_instances/*',
      kind: 'body',
      body: {},
      times: 1,
    });
    assert.equal((await remove(one, mine)).body.code, 'outcome_unknown');
    assert.equal((await remove(one, mine)).status, 200);
    assert.deepEqual(bench.sent(), [
      { license_key: String(one.key), license_key_instance_id: mine },
    ]);
    assert.ok(!JSON.stringify(bench.audit).includes(String(one.key)));
  });
});

describe('a link to the hosted portal', () => {
  it('is for staff, and in nothing that is kept', async () => {
    const bench = await desk();
    const path = `/v1/customers/${bench.id}/portal-session`;
    const body = { send_email: true, return_url: 'https://shop.example/' };
    const { status, body: made } = await bench.send(path, {
      method: 'POST',
      token: bench.staff,
      body,
    });
    assert.equal(status, 201);
    assert.match(String(made.link), /^https:/);
    assert.ok(!JSON.stringify([bench.audit, bench.errors]).includes('/session/ey'));
    assert.deepEqual(bench.sandbox.requests.at(-1)?.query, { ...body, send_email: 'true' });
    assert.equal(
      (
        await bench.send('/v1/customers/me/portal-session', {
          method: 'POST',
          token: bench.own,
          body,
        })
      ).status,
      403,
    );
  });

  it('is none when it is no link', async () => {
    const bench = await desk();
    bench.sandbox.fault({
      match: 'POST /customers/*/customer-portal/session',
      kind: 'body',
      body: { link: 'javascript:alert(1)' },
    });
    const { text } = await bench.send(`/v1/customers/${bench.id}/portal-session`, {
      method: 'POST',
      token: bench.staff,
      body: {},
    });
    assert.ok(!text.includes('javascript'));
  });
});

describe('names of products', () => {
  it('are read once, and missing where they can not be', async () => {
    const bench = await desk();
    bench.sandbox.fault({ match: 'GET /products/*', kind: 'status', status: 500, times: 1 });
    const get = async () =>
      (await bench.send(`/v1/customers/me/subscriptions/${bench.studio}`, { token: bench.own }))
        .body.product_name;
    assert.equal(await get(), null);
    assert.equal(await get(), 'Studio plan');
    const before = bench.upstream();
    assert.equal(await get(), 'Studio plan');
    assert.equal(bench.upstream(), before + 1);
  });
});
