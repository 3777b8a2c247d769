import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BASE, call, sandboxAt } from './support.js';

const list = 'GET /customers';

describe('faults', () => {
  it("status: answers with upstream's error body, extra headers, and does no work", async () => {
    const sandbox = sandboxAt();
    sandbox.fault({
      match: 'POST /customers',
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '3' },
    });
    const { status, body, headers } = await call(sandbox, 'POST /customers', {
      name: 'X',
      email: 'x@x.example',
    });
    assert.equal(status, 429);
    assert.equal(body.code, 'TOO_MANY_REQUESTS');
    assert.equal(headers.get('retry-after'), '3');
    assert.equal(sandbox.requests[0]?.status, 429);
    assert.deepEqual((await call(sandbox, 'GET /customers?email=x@x.example')).body.items, []);
  });

  it('delay: waits, then goes on; adds to another fault', async () => {
    const sandbox = sandboxAt();
    sandbox.fault({ match: list, kind: 'delay', delay_ms: 15 });
    const before = performance.now();
    assert.equal((await call(sandbox, list)).status, 200);
    assert.ok(performance.now() - before >= 14);
    sandbox.fault({ match: list, kind: 'status', status: 503 });
    assert.equal((await call(sandbox, list)).status, 503);
  });

  it('delay: an abort while waiting rejects and no work is done', async () => {
    const sandbox = sandboxAt();
    sandbox.fault({ match: '*', kind: 'delay', delay_ms: 60_000 });
    const answer = sandbox.fetch(`${BASE}/customers`, { signal: AbortSignal.timeout(5) });
    await assert.rejects(answer, { name: 'TimeoutError' });
    assert.equal(sandbox.requests[0]?.status, 0);
  });

  it('stall: never answers, and rejects with AbortError on abort', async () => {
    const sandbox = sandboxAt();
    sandbox.fault({ match: 'GET /customers/*/wallets', kind: 'stall' });
    const abort = new AbortController();
    const answer = sandbox.fetch(`${BASE}/customers/cus_1/wallets`, { signal: abort.signal });
    setTimeout(() => {
      abort.abort();
    }, 5);
    await assert.rejects(answer, { name: 'AbortError' });
    assert.equal(sandbox.requests[0]?.status, 0);
  });

  it('reset: drops the connection before the work; lost: after it', async () => {
    for (const [kind, status, found] of [
      ['reset', 0, 0],
      ['lost', 200, 1],
    ] as const) {
      const sandbox = sandboxAt();
      sandbox.fault({ match: 'POST /customers', kind, times: 1 });
      await assert.rejects(
        call(sandbox, 'POST /customers', { name: 'X', email: 'x@x.example' }),
        TypeError,
      );
      assert.equal(sandbox.requests[0]?.status, status);
      const { body } = await call(sandbox, 'GET /customers?email=x@x.example');
      assert.equal(body.items.length, found, kind);
    }
  });

  it('truncate: does the work and cuts the JSON in half', async () => {
    const sandbox = sandboxAt();
    sandbox.fault({ match: list, kind: 'truncate' });
    const response = await sandbox.fetch(`${BASE}/customers`, {
      headers: { authorization: 'Bearer sandbox-key' },
    });
    assert.equal(response.status, 200);
    await assert.rejects(response.json(), SyntaxError);
  });

  it('body: a string goes out as HTML, anything else as JSON', async () => {
    const sandbox = sandboxAt();
    sandbox.fault({ match: list, kind: 'body', body: '<h1>Oops</h1>', status: 502, times: 1 });
    sandbox.fault({ match: list, kind: 'body', body: { items: 'none' } });
    const html = await call(sandbox, list);
    assert.deepEqual([html.status, html.body], [502, '<h1>Oops</h1>']);
    assert.match(html.headers.get('content-type') ?? '', /html/);
    assert.deepEqual((await call(sandbox, list)).body, { items: 'none' });
  });

  it('times: hits that often and is gone; removing ends it at once', async () => {
    const sandbox = sandboxAt();
    sandbox.fault({ match: '*', kind: 'status', times: 2 });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await call(sandbox, list)).status);
    assert.deepEqual(statuses, [500, 500, 200]);
    const remove = sandbox.fault({ match: '*', kind: 'status' });
    remove();
    assert.equal((await call(sandbox, list)).status, 200);
  });

  it('match: a star is one segment, two are any number, a query narrows', async () => {
    const sandbox = sandboxAt();
    const id = sandbox.fixtures.kiteLabs;
    sandbox.fault({ match: 'GET /customers/*', kind: 'status' });
    assert.equal((await call(sandbox, `GET /customers/${id}`)).status, 500);
    assert.equal((await call(sandbox, `GET /customers/${id}/wallets`)).status, 200);
    sandbox.fault({ match: '* /customers/**', kind: 'status', status: 501 });
    assert.equal((await call(sandbox, `GET /customers/${id}/wallets`)).status, 501);
    sandbox.fault({ match: 'GET /customers?page_number=1', kind: 'status', status: 503 });
    assert.equal((await call(sandbox, 'GET /customers?page_number=0')).status, 200);
    assert.equal((await call(sandbox, 'GET /customers?page_size=5&page_number=1')).status, 503);
  });

  it('names the wrong field of an invalid fault', () => {
    const sandbox = sandboxAt();
    const wrong: [unknown, RegExp][] = [
      [{ match: 'refunds', kind: 'status' }, /^match/],
      [{ match: '*', kind: 'boom' }, /^kind/],
      [{ match: '*', kind: 'status', status: 99 }, /^status/],
      [{ match: '*', kind: 'delay' }, /^delay_ms/],
      [{ match: '*', kind: 'status', times: 0 }, /^times/],
      [{ match: '*', kind: 'status', headers: { a: 1 } }, /^headers/],
      [{ match: '*', kind: 'status', time: 1 }, /^time/],
    ];
    for (const [fault, message] of wrong) {
      assert.throws(() => sandbox.fault(fault as never), { name: 'TypeError', message });
    }
  });
});

describe('control routes', () => {
  it('steer over HTTP under the base path, without a key, a log entry or a fault', async () => {
    const sandbox = sandboxAt({ basePath: '/sandbox' });
    const post = (path: string, body?: unknown) => call(sandbox, `POST /sandbox/${path}`, body, {});
    assert.equal(
      (await post('_faults', [{ match: '*', kind: 'status', status: 503 }])).body.added,
      1,
    );
    assert.equal((await call(sandbox, 'GET /sandbox/customers?page_size=2')).status, 503);
    const log = await call(sandbox, 'GET /sandbox/_requests', undefined, {});
    assert.deepEqual(log.body.requests, [
      { method: 'GET', path: '/customers', query: { page_size: '2' }, body: null, status: 503 },
    ]);
    assert.equal((await call(sandbox, 'DELETE /sandbox/_faults')).status, 204);
    assert.equal((await call(sandbox, 'GET /sandbox/customers')).status, 200);
    assert.equal((await post('_reset')).status, 204);
    assert.equal(sandbox.requests.length, 0);
    const bad = await post('_faults', [
      { match: '*', kind: 'status' },
      { match: '*', kind: 'x' },
    ]);
    assert.deepEqual([bad.status, bad.body.code], [400, 'INVALID_FAULT']);
    assert.match(bad.body.message, /^kind/);
    assert.equal((await call(sandbox, 'GET /sandbox/customers')).status, 200, 'all or none');
    assert.equal((await call(sandbox, 'GET /customers')).status, 404, 'outside the base path');
  });

  it('reset brings back data, faults and log', async () => {
    const sandbox = sandboxAt();
    const id = sandbox.fixtures.kiteLabs;
    const before = (await call(sandbox, `GET /customers/${id}`)).body;
    await call(sandbox, `PATCH /customers/${id}`, { name: 'Changed' });
    await call(sandbox, 'POST /customers', { name: 'X', email: 'x@x.example' });
    sandbox.fault({ match: '*', kind: 'status' });
    sandbox.reset();
    assert.equal(sandbox.requests.length, 0);
    assert.deepEqual((await call(sandbox, `GET /customers/${id}`)).body, before);
    assert.deepEqual((await call(sandbox, 'GET /customers?email=x@x.example')).body.items, []);
  });
});
