import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { call, sandboxAt, sdk, type Body } from './support.js';

describe('paging', () => {
  it('yields each of 1,284 customers exactly once when walked from page 0', async () => {
    const ids: string[] = [];
    for await (const customer of sdk(sandboxAt({ customers: 1284 })).customers.list({
      page_number: 0,
      page_size: 100,
    })) {
      ids.push(customer.customer_id);
    }
    assert.equal(ids.length, 1284);
    assert.equal(new Set(ids).size, 1284);
  });

  it('shows the SDK skipping page 1 when page_number is left out', async () => {
    const sandbox = sandboxAt({ customers: 25 });
    const ids: string[] = [];
    for await (const customer of sdk(sandbox).customers.list()) ids.push(customer.customer_id);
    assert.equal(ids.length, 15);
  });

  it('answers ten items by default, at most 100, and nothing but items', async () => {
    const sandbox = sandboxAt({ customers: 150 });
    const plain = await call(sandbox, 'GET /customers');
    assert.deepEqual(Object.keys(plain.body), ['items']);
    assert.equal(plain.body.items.length, 10);
    assert.equal((await call(sandbox, 'GET /customers?page_size=500')).body.items.length, 100);
  });

  it('refuses page numbers and sizes that cannot be meant', async () => {
    const sandbox = sandboxAt();
    for (const query of [
      'page_number=-1',
      'page_number=x',
      'page_size=0',
      'page_size=1.5',
      'page_number=',
    ]) {
      const { status, body } = await call(sandbox, `GET /customers?${query}`);
      assert.equal(status, 422, query);
      assert.equal(body.code, 'INVALID_QUERY_PARAMS');
    }
  });

  it('is newest first, and any page size gives the same list', async () => {
    const sandbox = sandboxAt({ customers: 120 });
    const all = (await call(sandbox, 'GET /customers?page_size=100')).body.items;
    const times = all.map((customer) => Date.parse(customer.created_at));
    assert.deepEqual(
      times,
      [...times].sort((a, b) => b - a),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 3 }),
        async (size, page) => {
          const { body } = await call(
            sandbox,
            `GET /customers?page_size=${size}&page_number=${page}`,
          );
          const expected = all.slice(page * size, (page + 1) * size);
          const found = body.items.slice(0, expected.length);
          assert.deepEqual(found, expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('pages all payments without a customer filter, newest first', async () => {
    const sandbox = sandboxAt();
    const seen = new Set<string>();
    let last = Infinity;
    for await (const payment of sdk(sandbox).payments.list({ page_number: 0, page_size: 100 })) {
      assert.ok(Date.parse(payment.created_at) <= last);
      last = Date.parse(payment.created_at);
      seen.add(payment.payment_id);
    }
    assert.ok(seen.size > 250);
  });
});

describe('customer filters', () => {
  const sandbox = sandboxAt({ customers: 1284 });
  const names = async (query: string): Promise<string[]> =>
    (await call(sandbox, `GET /customers?page_size=100&${query}`)).body.items.map(
      ({ name }) => name,
    );

  it('finds a name by a part of it, in any case and any script', async () => {
    assert.deepEqual(await names('name=kIt'), ['Kite Labs']);
    assert.deepEqual(await names(`name=${encodeURIComponent('美咲')}`), ['佐藤 美咲']);
    assert.deepEqual(await names(`name=${encodeURIComponent('शर्मा'.normalize('NFD'))}`), [
      'प्रिया शर्मा',
    ]);
    assert.deepEqual(await names(`name=${encodeURIComponent('TOMÁS'.normalize('NFD'))}`), [
      'Tomás Arroyo',
    ]);
  });

  it('finds an e-mail whole and in any case, and it may belong to two', async () => {
    assert.deepEqual(await names('email=BILLING@kite.example'), ['Kite Labs']);
    assert.deepEqual(await names('email=billing@kite'), []);
    assert.deepEqual(await names('email=family@pires.example'), ['Rosa Pires', 'Mateo Pires']);
  });

  it('includes both ends of a range of dates', async () => {
    const { body } = await call(sandbox, 'GET /customers?page_size=5');
    const [newest, second, third] = body.items as [Body, Body, Body];
    assert.deepEqual(
      await names(`created_at_gte=${third.created_at}&created_at_lte=${second.created_at}`),
      [second.name, third.name],
    );
    assert.deepEqual(await names(`created_at_gte=${newest.created_at}`), [newest.name]);
    assert.equal(
      (await call(sandbox, 'GET /customers?created_at_gte=yesterday')).body.code,
      'INVALID_QUERY_PARAMS',
    );
  });

  it('still finds a customer after a rename, and by the new e-mail only', async () => {
    const id = sandbox.fixtures.adaezeDuru;
    await call(sandbox, `PATCH /customers/${id}`, {
      name: 'Ngozi Duru',
      email: 'ngozi@duru.example',
    });
    assert.deepEqual(await names('name=ngozi'), ['Ngozi Duru']);
    assert.deepEqual(await names('email=ngozi@duru.example'), ['Ngozi Duru']);
    assert.deepEqual(await names('email=adaeze@duru.example'), []);
  });
});
