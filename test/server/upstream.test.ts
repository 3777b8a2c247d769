import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import DodoPayments from 'dodopayments';
import { createHandler } from '../../src/server/index.js';
import { API_KEY, createBench, MOUNT, SECRET, STAFF } from './support.js';

type Fault = Parameters<ReturnType<typeof createBench>['sandbox']['fault']>[0];
type Case = [string, Omit<Fault, 'match'>, read: [number, string], write: [number, string]];

const HTML = '<!doctype html><h1>Bad gateway sk_live_canary</h1>';
const lost: [number, string] = [502, 'outcome_unknown'];
const cases: Case[] = [
  ['401', { kind: 'status', status: 401 }, [502, 'upstream_error'], [502, 'upstream_error']],
  ['403', { kind: 'status', status: 403 }, [502, 'upstream_error'], [502, 'upstream_error']],
  ['404', { kind: 'status', status: 404 }, [404, 'not_found'], [404, 'not_found']],
  ['408', { kind: 'status', status: 408 }, [504, 'upstream_timeout'], lost],
  ['409', { kind: 'status', status: 409 }, [409, 'conflict'], [409, 'conflict']],
  ['410', { kind: 'status', status: 410 }, [404, 'not_found'], [404, 'not_found']],
  ['400', { kind: 'status', status: 400 }, [422, 'invalid_fields'], [422, 'invalid_fields']],
  ['422', { kind: 'status', status: 422 }, [422, 'invalid_fields'], [422, 'invalid_fields']],
  ['429', { kind: 'status', status: 429 }, [429, 'rate_limited'], [429, 'rate_limited']],
  ['418', { kind: 'status', status: 418 }, [502, 'upstream_error'], [502, 'upstream_error']],
  ['500', { kind: 'status', status: 500 }, [502, 'upstream_error'], lost],
  ['503', { kind: 'status', status: 503 }, [502, 'upstream_error'], lost],
  ['reset', { kind: 'reset' }, [502, 'upstream_error'], lost],
  ['lost', { kind: 'lost' }, [502, 'upstream_error'], lost],
  ['stall', { kind: 'stall' }, [504, 'upstream_timeout'], lost],
  ['truncated', { kind: 'truncate' }, [502, 'upstream_error'], lost],
  ['HTML', { kind: 'body', body: HTML }, [502, 'upstream_error'], lost],
  ['HTML 502', { kind: 'body', body: HTML, status: 502 }, [502, 'upstream_error'], lost],
  ['null', { kind: 'body', body: null }, [502, 'upstream_error'], lost],
  ['an array', { kind: 'body', body: [1] }, [502, 'upstream_error'], lost],
  [
    'wrong types',
    { kind: 'body', body: { items: 'x', customer_id: 5 } },
    [502, 'upstream_error'],
    lost,
  ],
  [
    'rows of wrong types',
    { kind: 'body', body: { items: [1, null, { customer_id: 7 }] } },
    [502, 'upstream_error'],
    lost,
  ],
];

describe('upstream faults', () => {
  for (const [name, fault, read, write] of cases) {
    it(`${name}: ${read[1]}, ${write[1]}; asked once, told nothing`, async () => {
      const bench = createBench({ upstreamTimeout: 200 });
      const token = await bench.tokenFor(STAFF);
      const id = bench.sandbox.fixtures.kiteLabs;
      const asks = [
        [{}, '/v1/customers', read],
        [{}, `/v1/customers/${id}`, read],
        [{ method: 'POST', body: { name: 'A', email: 'a@b.example' } }, '/v1/customers', write],
        [{ method: 'PATCH', body: { name: 'A' } }, `/v1/customers/${id}`, write],
      ] as const;
      const sent = (method: string) =>
        bench.sandbox.requests.filter((request) => request.method === method).length;
      for (const [asked, path, [status, code]] of asks) {
        const { method } = { method: 'GET', ...asked };
        const heal = bench.sandbox.fault({ match: `${method} /**`, ...fault });
        const before = sent(method);
        const answer = await bench.send(path, { token, ...asked });
        assert.deepEqual([answer.status, answer.body.code], [status, code], path);
        assert.equal(answer.body.request_id, answer.headers.get('x-request-id'));
        assert.equal(sent(method) - before, 1);
        heal();
        for (const secret of [API_KEY, SECRET, 'canary', 'upstream message', 'at ']) {
          assert.ok(!answer.text.replaceAll(/"title":"[^"]*"/g, '').includes(secret), answer.text);
        }
      }
    });
  }

  it('passes Retry-After on, when it is one', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(STAFF);
    for (const [given, passed] of [
      ['7', '7'],
      ['Wed, 21 Oct 2026 07:28:00 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT'],
      ['soon', null],
    ] as const) {
      bench.sandbox.fault({
        match: 'GET /customers',
        kind: 'body',
        status: 429,
        body: {},
        headers: { 'retry-after': given },
        times: 1,
      });
      const { headers, status } = await bench.send('/v1/customers', { token });
      assert.deepEqual([status, headers.get('retry-after')], [429, passed]);
    }
  });

  it('tells the field that upstream names', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(STAFF);
    const body = (message: string) => ({ code: 'INVALID_REQUEST_BODY', message });
    for (const [message, field] of [
      ['phone_number: must be E.164', 'phone_number'],
      ['invalid email or phone_number', ''],
      ['no', ''],
    ] as const) {
      bench.sandbox.fault({
        match: 'POST /customers',
        kind: 'body',
        status: 422,
        body: body(message),
        times: 1,
      });
      const sent = { name: 'A', email: 'a@b.example', phone_number: '1' };
      const answer = await bench.send('/v1/customers', { method: 'POST', token, body: sent });
      assert.deepEqual(answer.body.errors, [{ field, code: 'INVALID_REQUEST_BODY' }]);
    }
  });

  it('never follows a redirect, and says so to fetch', async () => {
    let redirect: string | undefined;
    const bench = createBench({
      fetch: async (_, init) => {
        redirect = init?.redirect;
        return new Response(null, { status: 302, headers: { location: 'https://evil.example' } });
      },
    });
    const token = await bench.tokenFor(STAFF);
    const { status, body } = await bench.send('/v1/customers', { token });
    assert.deepEqual([status, body.code, redirect], [502, 'upstream_error', 'manual']);
  });

  it('ends a body that never ends', async () => {
    const endless = new ReadableStream({
      start: (stream) => stream.enqueue(new Uint8Array([123])),
    });
    const bench = createBench({ upstreamTimeout: 30, fetch: async () => new Response(endless) });
    const token = await bench.tokenFor(STAFF);
    assert.equal((await bench.send('/v1/customers', { token })).body.code, 'upstream_timeout');
  });

  it('tells the merchant about a refused API key, without the key', async () => {
    const bench = createBench({ apiKey: 'wrong-key-canary' });
    const token = await bench.tokenFor(STAFF);
    assert.equal((await bench.send('/v1/customers', { token })).body.code, 'upstream_error');
    assert.match(String(bench.errors[0]), /check the API key/);
    assert.ok(!String(bench.errors[0]).includes('canary'));
  });

  it('keeps a given client from retrying', async () => {
    let asked = 0;
    const dodo = new DodoPayments({
      bearerToken: API_KEY,
      baseURL: 'https://sandbox.example',
      maxRetries: 5,
      fetch: async () => new Response(`${(asked += 1)}`, { status: 500 }),
    });
    const bench = createBench();
    const { apiKey: _, baseURL: __, fetch: ___, ...rest } = bench.options;
    const handler = createHandler({ ...rest, dodo } as never);
    const token = await bench.tokenFor(STAFF);
    const response = await handler(
      new Request('https://shop.example/customer-elements/v1/customers', {
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    assert.deepEqual([response.status, asked], [502, 1]);
  });

  it('reports no error where the page has gone, unless a change was under way', async () => {
    const bench = createBench({ upstreamTimeout: 200 });
    const token = await bench.tokenFor(STAFF);
    bench.sandbox.fault({ match: '*', kind: 'stall' });
    const leave = async (init: RequestInit) => {
      const page = new AbortController();
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      };
      const answer = bench.handler(
        new Request(`${MOUNT}/v1/customers`, { headers, signal: page.signal, ...init }),
      );
      setTimeout(() => {
        page.abort();
      }, 20);
      await answer;
      return bench.errors.length;
    };
    assert.equal(await leave({}), 0);
    assert.equal(
      await leave({ method: 'POST', body: JSON.stringify({ name: 'A', email: 'a@b.example' }) }),
      1,
    );
  });
});
