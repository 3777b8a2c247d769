import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createBench, customer, STAFF, type Bench } from './support.js';

type Row = Record<string, unknown>;
const items = (answer: { body: unknown }): Row[] => (answer.body as { items: Row[] }).items;

/** An upstream customer with fields that nobody may see, or not everybody. */
const canary = {
  business_id: 'CANARY_business',
  customer_id: 'cus_canary',
  created_at: '2026-01-01T00:00:00Z',
  name: 'Ann',
  email: 'Ann@Canary.example',
  phone_number: '+1',
  metadata: { note: 'CANARY_metadata', ce_key: 'CANARY_marker' },
  blocked_at: '2026-02-01T00:00:00Z',
  blocklist_entry_id: 'CANARY_blocklist',
  tomorrow: { field: 'CANARY_new' },
};

describe('customer list', () => {
  let bench: Bench;
  let token: string;
  const get = (query: string) => bench.send(`/v1/customers${query}`, { token });
  const asked = () => bench.sandbox.requests.map(({ path, query }) => ({ path, query }));

  before(async () => {
    bench = createBench();
    token = await bench.tokenFor(STAFF);
  });
  const reset = (): void => {
    bench.sandbox.reset();
  };

  it('pages from zero and always says the page upstream', async () => {
    reset();
    const first = await get('');
    assert.deepEqual(
      { ...first.body, items: items(first).length },
      { items: 25, page: 0, page_size: 25, has_more: true },
    );
    assert.deepEqual(asked(), [
      { path: '/customers', query: { page_number: '0', page_size: '25' } },
    ]);
    const seen = new Set<unknown>();
    for (let page = 0, more = true; more; page++) {
      const answer = await get(`?page=${page}&page_size=10`);
      for (const row of items(answer)) seen.add(row.customer_id);
      more = answer.body.has_more === true && page < 5;
    }
    assert.equal(seen.size, 60);
  });

  it('passes a date range on', async () => {
    reset();
    await get(
      '?created_at_gte=2025-01-01T00:00:00Z&created_at_lte=2025-12-31T23:59:59.999%2B02:00',
    );
    assert.deepEqual(asked()[0]?.query, {
      page_number: '0',
      page_size: '25',
      created_at_gte: '2025-01-01T00:00:00Z',
      created_at_lte: '2025-12-31T23:59:59.999+02:00',
    });
  });

  it('gets an id by id', async () => {
    reset();
    const id = bench.sandbox.fixtures.kiteLabs;
    const found = await get(`?search=%20${id}`);
    assert.deepEqual(
      items(found).map((row) => row.customer_id),
      [id],
    );
    assert.equal(found.body.has_more, false);
    assert.deepEqual(asked(), [{ path: `/customers/${id}`, query: {} }]);
    assert.deepEqual(items(await get('?search=cus_nobody')), []);
    const soFar = bench.upstream();
    assert.deepEqual(items(await get(`?search=${id}&page=1`)), []);
    assert.equal(bench.upstream(), soFar);
  });

  it('applies the date range to an id too', async () => {
    reset();
    const id = bench.sandbox.fixtures.kiteLabs;
    assert.equal(items(await get(`?search=${id}&created_at_lte=2001-01-01T00:00:00Z`)).length, 0);
    assert.equal(items(await get(`?search=${id}&created_at_gte=2001-01-01T00:00:00Z`)).length, 1);
  });

  it('narrows a search by an e-mail, in any letter case', async () => {
    reset();
    assert.equal(items(await get('?email=Billing@Kite.example')).length, 1);
    assert.equal(items(await get('?search=kite&email=billing@kite.example')).length, 1);
    assert.equal(items(await get('?search=harbor&email=billing@kite.example')).length, 0);
    assert.equal(
      items(await get('?search=ops@harbor.example&email=billing@kite.example')).length,
      0,
    );
    assert.equal((await get('?email=kite')).status, 400);
  });

  it('asks for an e-mail as typed, and in lower case where that finds nobody', async () => {
    reset();
    const found = await get('?search=Billing@Kite.example');
    assert.deepEqual(
      items(found).map((row) => row.name),
      ['Kite Labs'],
    );
    const emails = asked().map(({ query }) => query.email);
    assert.ok(emails.length <= 2 && emails[0] === 'Billing@Kite.example', String(emails));
  });

  it('drops rows with another e-mail than the one asked for', async () => {
    reset();
    bench.sandbox.fault({
      match: 'GET /customers',
      kind: 'body',
      body: { items: [canary] },
      times: 2,
    });
    assert.equal(items(await get('?search=ann@canary.example')).length, 1);
    assert.equal(items(await get('?search=nn@canary.example')).length, 0);
  });

  it('searches for anything else by name, in NFC', async () => {
    reset();
    await get(`?search=${encodeURIComponent(' Toma\u0301s ')}`);
    assert.equal(asked()[0]?.query.name, 'Tomás');
    const found = await get('?search=kite');
    assert.deepEqual(
      items(found).map((row) => row.name),
      ['Kite Labs'],
    );
    await get('?search=');
    assert.equal('name' in (asked().at(-1)?.query ?? {}), false);
  });

  const wrong = [
    '?page=-1',
    '?page=1.5',
    '?page=1e3',
    '?page=9999999',
    '?page_size=0',
    '?page_size=101',
    '?page_size=',
    '?page=0&page=1',
    '?search=a&search=b',
    '?search=a%00b',
    `?search=${'x'.repeat(257)}`,
    `?search=x&${'y'.repeat(2100)}`,
    '?created_at_gte=yesterday',
    '?created_at_gte=2025-13-01T00:00:00Z',
    '?created_at_lte[]=2025-01-01T00:00:00Z',
    '?name=x',
    '?phone=1',
    '?page_number=1',
    '?customer_id=cus_1',
    '?__proto__=x',
  ];
  for (const query of wrong) {
    it(`refuses ${query.slice(0, 40)}`, async () => {
      reset();
      const { status, body } = await get(query);
      assert.deepEqual([status, body.code], [400, 'invalid_request']);
      assert.equal(bench.upstream(), 0);
    });
  }

  it('gives staff the listed fields only, and hides its own mark', async () => {
    reset();
    bench.sandbox.fault({
      match: 'GET /customers',
      kind: 'body',
      body: { items: [canary, { name: 'no id' }, null] },
    });
    const answer = await get('');
    assert.deepEqual(items(answer), [
      {
        customer_id: 'cus_canary',
        name: 'Ann',
        email: 'Ann@Canary.example',
        phone_number: '+1',
        created_at: '2026-01-01T00:00:00Z',
        metadata: { note: 'CANARY_metadata' },
        blocked_at: '2026-02-01T00:00:00Z',
      },
    ]);
    reset();
  });
});

describe('one customer', () => {
  it("gives a customer himself, without what is the merchant's", async () => {
    const bench = createBench();
    const token = await bench.tokenFor(customer('cus_canary'));
    bench.sandbox.fault({ match: 'GET /customers/*', kind: 'body', body: canary });
    const { body, text } = await bench.send('/v1/customers/me', { token });
    assert.deepEqual(Object.keys(body).sort(), [
      'created_at',
      'customer_id',
      'email',
      'name',
      'phone_number',
    ]);
    assert.ok(!text.includes('CANARY_'));
    assert.equal(bench.sandbox.requests[0]?.path, '/customers/cus_canary');
  });

  it('shows nothing when upstream answers with another customer', async () => {
    const bench = createBench();
    const id = bench.sandbox.fixtures.kiteLabs;
    bench.sandbox.fault({ match: 'GET /customers/*', kind: 'body', body: canary });
    for (const [principal, path] of [
      [customer(id), '/v1/customers/me'],
      [STAFF, `/v1/customers/${id}`],
    ] as const) {
      const { status, body, text } = await bench.send(path, {
        token: await bench.tokenFor(principal),
      });
      assert.deepEqual([status, body.code], [502, 'upstream_error']);
      assert.ok(!text.includes('Ann'));
    }
    assert.equal(bench.audit.at(-1)?.reason, 'foreign_row');
  });

  it('lets staff change what staff may, and builds the body itself', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(STAFF);
    const id = bench.sandbox.fixtures.kiteLabs;
    const change = {
      name: ' Kite ',
      phone_number: null,
      email: 'new@kite.example',
      metadata: { a: '1' },
    };
    const { status, body } = await bench.send(`/v1/customers/${id}`, {
      method: 'PATCH',
      token,
      body: change,
    });
    assert.equal(status, 200);
    assert.equal(body.name, 'Kite');
    assert.deepEqual(bench.sandbox.requests.at(-1)?.body, { ...change, name: 'Kite' });
  });

  it('takes no metadata that would vanish on the way', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(STAFF);
    const id = bench.sandbox.fixtures.kiteLabs;
    for (const key of ['__proto__', 'prototype', 'constructor', 'ce_key']) {
      const { status, body } = await bench.send(`/v1/customers/${id}`, {
        method: 'PATCH',
        token,
        body: `{"metadata":{"ok":"1","${key}":"x"}}`,
      });
      assert.deepEqual(
        [status, body.errors],
        [422, [{ field: `metadata.${key}`, code: 'not_allowed' }]],
      );
    }
    assert.equal(bench.upstream(), 0);
  });

  it('lets a customer change name and phone number, and no more', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(customer(bench.sandbox.fixtures.kiteLabs));
    const patch = (body: unknown) =>
      bench.send('/v1/customers/me', { method: 'PATCH', token, body });
    assert.equal((await patch({ name: 'Kite 2', phone_number: '+1 555' })).status, 200);
    const sent = bench.upstream();
    const refused: [unknown, number, string][] = [
      [{ email: 'me@evil.example' }, 422, 'email'],
      [{ metadata: { plan: 'free' } }, 422, 'metadata'],
      [{ name: 'x', blocked_at: null }, 422, 'blocked_at'],
      [{ name: 'x', customer_id: 'cus_1' }, 400, 'customer_id'],
      [{}, 422, ''],
      [{ name: '' }, 422, 'name'],
      [{ name: 'x'.repeat(256) }, 422, 'name'],
      [{ name: 'a\nb' }, 422, 'name'],
      [{ name: ['x'] }, 422, 'name'],
      [{ phone_number: 5 }, 422, 'phone_number'],
      [[], 400, ''],
      ['{', 400, ''],
      [`{"name":"${'x'.repeat(17_000)}"}`, 413, ''],
    ];
    for (const [body, expected, field] of refused) {
      const answer = await patch(body);
      assert.equal(answer.status, expected, JSON.stringify(body).slice(0, 60));
      assert.equal(answer.body.errors?.[0]?.field ?? '', field);
    }
    assert.equal(bench.upstream(), sent);
  });

  it("asks the merchant before a customer's e-mail changes", async () => {
    const asked: unknown[] = [];
    const bench = createBench({
      confirmEmailChange: async (change) => asked.push(change) > 0 && change.email.startsWith('ok'),
    });
    const id = bench.sandbox.fixtures.kiteLabs;
    const token = await bench.tokenFor(customer(id));
    const patch = (email: string) =>
      bench.send('/v1/customers/me', { method: 'PATCH', token, body: { email } });
    const no = await patch('no@kite.example');
    assert.deepEqual(
      [no.status, no.body.errors],
      [422, [{ field: 'email', code: 'not_confirmed' }]],
    );
    assert.equal(bench.upstream(), 0);
    assert.equal((await patch('ok@kite.example')).status, 200);
    assert.deepEqual(asked[1], { userId: 'u_customer', customerId: id, email: 'ok@kite.example' });
  });
});
