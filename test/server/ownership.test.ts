import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { routes, type Route } from '../../src/server/index.js';
import { MATRIX, OTHER_PLAN, productId, type MatrixRow } from './matrix-rows.js';
import {
  ALL_ON,
  createBench,
  customer,
  upstreamObject,
  upstreamRows,
  type Answered,
  type Asked,
  type Bench,
} from './support.js';

/*
 * A customer who knows another's ids tries them everywhere: in the path, in headers, in the query and
 * in the body of every route that customers have. All of it is made from the route table.
 */

const mine = ({ sandbox }: Bench): string => sandbox.fixtures.kiteLabs;

interface Prepared {
  readonly bench: Bench;
  readonly token: string;
  readonly otherToken: string;
  readonly other: string;
  readonly own: Readonly<Record<string, string>>;
  /** Undefined where nobody else has such an object, or it is nobody's own. */
  readonly foreign: Readonly<Record<string, string>> | undefined;
  /** All of the other's that must never be seen: ids, e-mail, name, keys. */
  readonly secrets: readonly string[];
}

async function prepare(row: MatrixRow): Promise<Prepared> {
  const changePlan = { products: [await productId(createBench(), OTHER_PLAN)] };
  const bench = createBench({ features: { ...ALL_ON, changePlan } });
  const own = (await row.params?.(bench, mine(bench))) ?? {};
  const { fixtures } = bench.sandbox;
  for (const other of [fixtures.everyStatus, fixtures.emoji, fixtures.laylaAlHaddad]) {
    const foreign = await Promise.resolve(row.params?.(bench, other)).catch(() => null);
    if (foreign === null) continue;
    return {
      bench,
      own,
      other,
      foreign: row.params && !row.shared ? foreign : undefined,
      token: await bench.tokenFor(customer(mine(bench))),
      otherToken: await bench.tokenFor(customer(other, 'u_other')),
      secrets: await secretsOf(bench, other),
    };
  }
  throw new Error('nobody else has one');
}

async function secretsOf(bench: Bench, id: string): Promise<string[]> {
  const { email, name, phone_number } = await upstreamObject(bench, `/customers/${id}`);
  const ids = await Promise.all(
    [
      ['payments', 'payment_id'],
      ['subscriptions', 'subscription_id'],
      ['refunds', 'refund_id'],
      ['license_keys', 'key'],
    ].map(async ([list, field = '']) =>
      (await upstreamRows(bench, `/${list}?customer_id=${id}&page_size=100`)).map(
        (row): unknown => row[field],
      ),
    ),
  );
  const methods = (await upstreamRows(bench, `/customers/${id}/payment-methods`)).map(
    (row): unknown => row.payment_method_id,
  );
  return [id, email, name, phone_number, ...ids.flat(), ...methods].filter(
    (one): one is string => typeof one === 'string' && one.length > 3,
  );
}

const bodyOf = (route: Route, row: MatrixRow, params: Readonly<Record<string, string>>): object =>
  route.kind === 'mutation' ? (row.body?.('customer', params) ?? {}) : {};

/** Sends a route's good request, with changes; and tells what upstream was asked for it. */
async function ask(
  { bench, token }: Prepared,
  route: Route,
  row: MatrixRow,
  params: Readonly<Record<string, string>>,
  changes: Asked & { customer?: string; query?: string } = {},
) {
  const { method, path } = route.operation;
  const { customer: whose = 'me', query = '', ...rest } = changes;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'customer' ? whose : (params[name] ?? ''),
  );
  const search = [row.query, query].filter(Boolean).join('&');
  const start = bench.upstream();
  const answer = await bench.send(`/v1${filled}${search && `?${search}`}`, {
    method,
    token,
    ...(method !== 'GET' && { body: bodyOf(route, row, params) }),
    ...rest,
  });
  const asked = bench.sandbox.requests.slice(start);
  return { answer, asked };
}

/** All but the reference, which is another each time. */
const bytesOf = ({ status, text, headers }: Answered): string =>
  `${status} ${text.replace(/"request_id":"[^"]*"/, '')} ${JSON.stringify(
    [...headers].filter(([name]) => name !== 'x-request-id'),
  )}`;

function hidesOther({ secrets }: Prepared, answer: Answered, sent: string, label: string): void {
  const bytes = `${answer.text} ${[...answer.headers].join(' ')}`;
  for (const secret of secrets) {
    assert.ok(!bytes.includes(secret), `${label}: shows ${secret} ${sent}`);
  }
}

const HEADERS = [
  'x-customer-id',
  'customer-id',
  'x-customer',
  'x-user-id',
  'x-user',
  'x-forwarded-user',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-prefix',
  'forwarded',
  'x-original-user',
  'x-remote-user',
  'x-auth-request-user',
  'x-amzn-oidc-identity',
  'x-impersonate-user',
  'x-act-as',
  'x-business-id',
  'from',
];

const QUERY = [
  'customer_id',
  'customer',
  'customerId',
  'customers',
  'customer_id[]',
  'filter[customer_id]',
  'CUSTOMER_ID',
  'cus',
  'user_id',
  'user',
  'sub',
  'owner',
  'email',
  'id',
  'act',
  'business_id',
  'subscription_id',
  'payment_id',
  'refund_id',
  'license_key_id',
  'payment_method_id',
  'invoice_id',
  'search',
];

const forCustomers = routes.filter(({ operation }) => operation.access.customer !== undefined);

describe("another customer's ids", () => {
  for (const route of forCustomers) {
    const { method, path } = route.operation;
    const name = `${method} ${path}`;
    describe(name, () => {
      const row = MATRIX[name]!;
      let prepared: Prepared;
      before(async () => {
        prepared = await prepare(row);
        // What is the same for all, as products are, is known from here on.
        await ask(prepared, route, row, prepared.own);
      });
      /** Objects that may have been changed by the try before, as they were. */
      const anew = async () => {
        prepared.bench.sandbox.reset();
        return (await row.params?.(prepared.bench, mine(prepared.bench))) ?? {};
      };

      it('as the customer in the path are a 404, and upstream is asked nothing', async () => {
        for (const whose of [prepared.other, mine(prepared.bench), 'cus_absent']) {
          const { answer, asked } = await ask(prepared, route, row, prepared.own, {
            customer: whose,
          });
          assert.equal(answer.status, 404, whose);
          assert.deepEqual(asked, [], whose);
          hidesOther(prepared, answer, '', 'path');
        }
      });

      it('of an object in the path are the same 404 as a missing one, after its owner was read', async () => {
        const { foreign } = prepared;
        if (!foreign) return;
        const own = await anew();
        const places = [...path.matchAll(/\{(\w+)\}/g)]
          .map(([, place = '']) => place)
          .filter((place) => place !== 'customer');
        for (const place of places) {
          const missing = `${(own[place] ?? '').slice(0, -4)}zzzz`;
          const stranger = await ask(prepared, route, row, {
            ...own,
            [place]: foreign[place] ?? '',
          });
          const absent = await ask(prepared, route, row, { ...own, [place]: missing });
          assert.equal(stranger.answer.status, 404, place);
          assert.equal(bytesOf(stranger.answer), bytesOf(absent.answer), place);
          // No more than was needed to see whose it is, and nothing of what would follow.
          assert.ok(stranger.asked.length <= absent.asked.length, place);
          assert.ok(
            stranger.asked.every((one) => one.method === 'GET'),
            place,
          );
          hidesOther(prepared, stranger.answer, foreign[place] ?? '', place);
        }
        const all = await ask(prepared, route, row, foreign);
        assert.equal(all.answer.status, 404);
        assert.ok(all.asked.every((one) => one.method === 'GET'));
        hidesOther(prepared, all.answer, '', 'all of them');
      });

      it('in a header change nothing at all', async () => {
        const plain = await ask(prepared, route, row, await anew());
        const values = [prepared.other, `/customers/${prepared.other}`, `for=${prepared.other}`];
        for (const [at, header] of [...HEADERS, 'x-original-url', 'x-rewrite-url'].entries()) {
          const own = await anew();
          const value = header.endsWith('url') ? values[1] : values[at % 2 ? 2 : 0];
          const headers = { [header]: value ?? '' };
          const { answer, asked } = await ask(prepared, route, row, own, { headers });
          assert.equal(answer.status, plain.answer.status, header);
          assert.deepEqual(
            asked.map((one) => [one.method, one.path, one.query]),
            plain.asked.map((one) => [one.method, one.path, one.query]),
            header,
          );
          hidesOther(prepared, answer, '', header);
        }
      });

      it('in another way of signing in count for nothing', async () => {
        const { token, otherToken } = prepared;
        const plain = await ask(prepared, route, row, await anew());
        const beside: Record<string, string>[] = [
          { 'proxy-authorization': `Bearer ${otherToken}` },
          { 'x-authorization': `Bearer ${otherToken}` },
          { 'x-access-token': otherToken },
          { cookie: `token=${otherToken}; session=${otherToken}; customer_id=${prepared.other}` },
          { 'x-http-method-override': 'DELETE' },
        ];
        for (const headers of beside) {
          const { answer, asked } = await ask(prepared, route, row, await anew(), { headers });
          const label = Object.keys(headers).join();
          assert.equal(answer.status, plain.answer.status, label);
          assert.equal(asked.length, plain.asked.length, label);
          hidesOther(prepared, answer, '', label);
        }
        for (const authorization of [
          `Bearer ${token}, Bearer ${otherToken}`,
          `Bearer ${token} ${otherToken}`,
          `Basic ${btoa(`${prepared.other}:`)}`,
          `Token ${otherToken}`,
          `Bearer ${prepared.other}`,
          `Bearer ${token.split('.').slice(0, 2).join('.')}.${otherToken.split('.')[2]}`,
          `Bearer ${token.split('.')[0]}.${otherToken.split('.')[1]}.${token.split('.')[2]}`,
        ]) {
          const { answer, asked } = await ask(prepared, route, row, prepared.own, {
            headers: { authorization },
          });
          assert.equal(answer.status, 401, authorization.slice(0, 12));
          assert.deepEqual(asked, []);
          hidesOther(prepared, answer, '', 'authorization');
        }
      });

      it('in the query are refused, or find nothing', async () => {
        const ids = new Map(
          (await foreignIds(prepared)).map(([field, id]) => [field, id] as const),
        );
        for (const field of QUERY) {
          const value = ids.get(field) ?? prepared.other;
          const { answer, asked } = await ask(prepared, route, row, await anew(), {
            query: `${encodeURIComponent(field)}=${encodeURIComponent(value)}`,
          });
          hidesOther(prepared, answer, value, field);
          if (answer.status === 400) {
            assert.deepEqual(asked, [], field);
            continue;
          }
          // A filter that the route has: asked of upstream beside whose rows they are.
          assert.equal(answer.status, 200, `${field}: ${answer.text}`);
          assert.equal(route.kind, 'list', field);
          assert.deepEqual(answer.body.items, [], field);
          for (const { query } of asked) {
            assert.equal(query.customer_id, mine(prepared.bench), field);
          }
        }
      });

      it('in the body are refused before upstream hears of them', async () => {
        if (route.kind !== 'mutation') return;
        const own = await anew();
        const good = bodyOf(route, row, own) as Record<string, unknown>;
        const ids = new Map(await foreignIds(prepared));
        for (const field of QUERY) {
          const value = ids.get(field) ?? prepared.other;
          for (const named of [value, { customer_id: value }, [value]]) {
            // A field that the route knows is tried below.
            if (field in good || field === 'email' || field === 'payment_method_id') continue;
            const { answer, asked } = await ask(prepared, route, row, own, {
              body: { ...good, [field]: named },
            });
            assert.ok([400, 422].includes(answer.status), `${field}: ${answer.status}`);
            assert.deepEqual(asked, [], field);
            hidesOther(prepared, answer, value, field);
          }
        }
      });
    });
  }

  it("a saved method of another's pays for nothing", async () => {
    const name = 'POST /customers/{customer}/subscriptions/{subscription}/update-payment-method';
    const route = forCustomers.find((one) => `POST ${one.operation.path}` === name)!;
    const prepared = await prepare(MATRIX[name]!);
    const ids = new Map(await foreignIds(prepared));
    const body = { type: 'existing', payment_method_id: ids.get('payment_method_id') };
    const missing = { type: 'existing', payment_method_id: 'pm_absent' };
    const [stranger, absent] = [
      await ask(prepared, route, MATRIX[name]!, prepared.own, { body }),
      await ask(prepared, route, MATRIX[name]!, prepared.own, { body: missing }),
    ];
    assert.equal(stranger.answer.status, 422);
    assert.equal(bytesOf(stranger.answer), bytesOf(absent.answer));
    assert.ok(stranger.asked.every((one) => one.method === 'GET'));
    hidesOther(prepared, stranger.answer, '', 'payment_method_id');
  });
});

/** An id of each kind that the other has. */
async function foreignIds({ bench, other }: Prepared): Promise<[string, string][]> {
  const lists: [string, string][] = [
    ['subscription_id', `/subscriptions?customer_id=${other}`],
    ['payment_id', `/payments?customer_id=${other}`],
    ['payment_method_id', `/customers/${other}/payment-methods`],
  ];
  const found = await Promise.all(
    lists.map(async ([field, path]) => {
      const [row] = await upstreamRows(bench, path);
      return row ? [[field, String(row[field])] as [string, string]] : [];
    }),
  );
  return [['customer_id', other], ...found.flat()];
}

/** What upstream's own routes would take, and customers may never set. */
const NEVER: Readonly<Record<string, unknown>> = {
  next_billing_date: '2031-01-01T00:00:00Z',
  price: 1,
  product_price: 1,
  recurring_pre_tax_amount: 1,
  total_amount: 1,
  amount: 1,
  tax: 0,
  currency: 'USD',
  product_currency: 'USD',
  metadata: { vip: true },
  billing: { country: 'IN' },
  customer_name: 'Somebody',
  customer_business_name: 'Somebody',
  tax_id: 'X1',
  brand_id: 'brd_1',
  trial_period_days: 365,
  expires_at: '2031-01-01T00:00:00Z',
  activations_limit: 99,
  disable_on_demand: true,
  credit_entitlement_cart: [],
  customer_balance_config: { allow_customer_credits_purchase: true },
  adaptive_currency_fees_inclusive: true,
  collect_via_payment_link: true,
  proration_billing_mode: 'do_not_bill',
  on_payment_failure: 'apply_change',
  discount_code: 'FREE',
  cancel_reason: 'cancelled_by_merchant',
  entry_type: 'credit',
  idempotency_key: 'x',
  send_email: true,
  blocked: false,
  pause: true,
  quantity: 5,
  status: 'active',
};

/** What of it a route has a field of its own for. Which values that takes is tried beside it. */
const OWN_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'PATCH /customers/{customer}/subscriptions/{subscription}': ['status'],
  'PATCH /customers/{customer}/subscriptions/{subscription}/billing-details': [
    'billing',
    'customer_name',
    'customer_business_name',
    'tax_id',
  ],
  'POST /customers/{customer}/subscriptions/{subscription}/change-plan': ['quantity'],
  'POST /customers/{customer}/subscriptions/{subscription}/change-plan/preview': ['quantity'],
};

describe('what a customer may not set', () => {
  for (const route of forCustomers) {
    if (route.kind !== 'mutation') continue;
    const { method, path } = route.operation;
    const name = `${method} ${path}`;
    it(`is refused by name, and never sent, on ${name}`, async () => {
      const row = MATRIX[name]!;
      const prepared = await prepare(row);
      const good = bodyOf(route, row, prepared.own);
      const tried = Object.entries(NEVER).filter(([field]) => !OWN_FIELDS[name]?.includes(field));
      for (const [field, value] of tried) {
        for (const body of [
          { ...good, [field]: value },
          { [field]: value },
          { ...good, [field]: null },
        ]) {
          const { answer, asked } = await ask(prepared, route, row, prepared.own, { body });
          assert.equal(answer.status, 422, `${field}: ${answer.text}`);
          // Beside a good body it is the one thing that is wrong.
          const isNamed = answer.body.errors?.some((one) => one.field === field);
          const isAlone = Object.keys(body).length === 1;
          assert.ok(isAlone || isNamed, `${field}: ${answer.text}`);
          assert.deepEqual(asked, [], field);
        }
      }
    });
  }

  const S = '/customers/{customer}/subscriptions/{subscription}';
  const sendTo = async (name: string, bodies: readonly object[]) => {
    const route = forCustomers.find(
      (one) => `${one.operation.method} ${one.operation.path}` === name,
    )!;
    const row = MATRIX[name]!;
    const prepared = await prepare(row);
    for (const body of bodies) {
      const { answer, asked } = await ask(prepared, route, row, prepared.own, {
        body: { ...bodyOf(route, row, prepared.own), ...body },
      });
      assert.equal(answer.status, 422, JSON.stringify(body));
      assert.deepEqual(asked, [], JSON.stringify(body));
    }
  };

  it('a state that is not one of the three that customers may ask for', async () => {
    const states = ['on_hold', 'expired', 'failed', 'pending', 'past_due', 'trialing', '', 1, true];
    await sendTo(
      `PATCH ${S}`,
      states.map((status) => ({ status, cancel_at_next_billing_date: undefined })),
    );
  });

  for (const end of ['', '/preview']) {
    it(`a number of things that is none, on change-plan${end}`, async () => {
      const wrong = [0, -1, 1.5, 1_000_001, 2 ** 53, '2', null, [2], { gte: 1 }];
      await sendTo(`POST ${S}/change-plan${end}`, [
        ...wrong.map((quantity) => ({ quantity })),
        ...wrong.map((quantity) => ({ addons: [{ addon_id: 'adn_1', quantity }] })),
        ...Object.entries(NEVER)
          .filter(([field]) => field !== 'quantity')
          .map(([field, value]) => ({
            addons: [{ addon_id: 'adn_1', quantity: 1, [field]: value }],
          })),
        { discount_codes: [{ code: 'SPRING15', amount: 10_000 }] },
        { discount_codes: 'SPRING15' },
        { discount_codes: [''] },
      ]);
    });
  }
});
