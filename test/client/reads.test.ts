import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { ClientError, type ErrorKind } from '../../src/client/errors.js';
import { listCustomers } from '../../src/protocol/customer.js';
import { getCustomer } from '../../src/protocol/one-customer.js';
import type { ReadOperation } from '../../src/protocol/operation.js';
import { PROBLEMS } from '../../src/protocol/problem.js';
import { createStack, type Stack } from '../support/stack.js';
import { goOffline } from '../support/network.js';
import { useTime } from '../support/time.js';
import { idle, rejection, until } from '../support/until.js';

const read = ({ client }: Stack, signal?: AbortSignal) =>
  client.read(listCustomers, { query: { page: 0 } }, { signal });

/** Answers of the data routes come from here; the mint stays as it is. */
function answering(answer: (nth: number, request: Request) => Response | Promise<Response>): Stack {
  const stack = createStack();
  let nth = 0;
  stack.link = (request, next) =>
    request.url.includes('/v1/') ? Promise.resolve(answer((nth += 1), request)) : next(request);
  return stack;
}

const problem = (status: number, code: string, more: object = {}, headers: HeadersInit = {}) =>
  new Response(JSON.stringify({ status, code, title: 'No', request_id: 'req_1', ...more }), {
    status,
    headers,
  });

const page = () =>
  new Response(JSON.stringify({ items: [], page: 0, page_size: 25, has_more: false }));

describe('reads: what is retried', () => {
  const time = useTime();

  it('tries again after a passing failure of upstream, and gives the answer', async () => {
    time.noPauses();
    const stack = createStack();
    stack.sandbox.fault({ match: 'GET /customers', kind: 'status', status: 500, times: 2 });
    expect((await read(stack)).items).to.have.length(25);
    expect(stack.lists()).to.equal(3);
  });

  for (const kind of ['status', 'reset', 'truncate', 'lost'] as const) {
    it(`asks upstream three times at most when ${kind} stays`, async () => {
      time.noPauses();
      const stack = createStack();
      stack.sandbox.fault({ match: 'GET /customers', kind });
      const error = (await rejection(read(stack))) as ClientError;
      expect(error).to.include({ kind: 'server', code: 'upstream_error' });
      expect(error.requestId).to.match(/^[\w-]{8,}$/);
      expect(stack.lists()).to.equal(3);
    });
  }

  for (const kind of ['offline', 'server'] as const) {
    it(`is ${kind} after three tries where the handler cannot be reached`, async () => {
      time.noPauses();
      if (kind === 'offline') goOffline();
      const stack = createStack();
      await read(stack);
      stack.link = () => Promise.reject(new TypeError('Failed to fetch'));
      expect(await rejection(read(stack))).to.include({ kind });
      expect(stack.reads()).to.have.length(4);
    });
  }

  for (const [what, answer] of [
    ['HTML', () => new Response('<!doctype html><p>Hello</p>')],
    ['cut off', () => new Response('{"items":[{"customer_id":"cus_1","na')],
    ['null', () => new Response('null')],
    ['empty', () => new Response('')],
    [
      'of another shape',
      () => new Response('{"items":{},"page":0,"page_size":1,"has_more":false}'),
    ],
    ['of another type', () => new Response(new Uint8Array([0xff, 0xfe, 0x00]))],
    ['204', () => new Response(null, { status: 204 })],
  ] as const) {
    it(`fails as server after three answers that are ${what}`, async () => {
      time.noPauses();
      const stack = answering(answer);
      const error = await rejection(read(stack));
      expect(error).to.be.instanceOf(ClientError).and.include({ kind: 'server' });
      expect(stack.reads()).to.have.length(3);
    });
  }

  it('draws longer pauses with each try', async () => {
    time.speed(50);
    Math.random = () => 1;
    const stack = answering(() => problem(502, 'upstream_error'));
    await rejection(read(stack));
    const [first, second, third] = stack.reads().map(({ at }) => at) as [number, number, number];
    expect(second - first).to.be.within(600, 1200);
    expect(third - second).to.be.within(1200, 2400);
  });

  it('never comes back before Retry-After is over', async () => {
    time.speed(50);
    const stack = answering((nth) =>
      nth === 1 ? problem(429, 'rate_limited', {}, { 'retry-after': '4' }) : page(),
    );
    await read(stack);
    const [first, second] = stack.reads().map(({ at }) => at) as [number, number];
    expect(second - first).to.be.within(4000, 7000);
  });

  it('waits for a Retry-After beyond its own budget of 15 s', async () => {
    time.speed(100);
    const stack = answering((nth) =>
      nth < 3 ? problem(429, 'rate_limited', {}, { 'retry-after': '20' }) : page(),
    );
    await read(stack);
    const sent = stack.reads().map(({ at }) => at);
    expect((sent[2] ?? 0) - (sent[0] ?? 0)).to.be.above(40_000);
  });

  it('reads a Retry-After that is a date', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    const stack = answering(() => problem(503, 'x', {}, { 'retry-after': date }));
    const error = (await rejection(read(stack))) as ClientError;
    expect(error.retryAfter).to.be.within(85, 91);
    expect(stack.reads()).to.have.length(1);
  });

  it('leaves a Retry-After of more than 30 s to be shown', async () => {
    const stack = answering(() => problem(429, 'rate_limited', {}, { 'retry-after': '31' }));
    expect(await rejection(read(stack))).to.include({ kind: 'rate-limited', retryAfter: 31 });
    expect(stack.reads()).to.have.length(1);
  });

  it("honours upstream's Retry-After through the handler", async () => {
    time.speed(50);
    const stack = createStack();
    const headers = { 'retry-after': '3' };
    stack.sandbox.fault({
      match: 'GET /customers',
      kind: 'status',
      status: 429,
      times: 1,
      headers,
    });
    await read(stack);
    const [first, second] = stack.reads().map(({ at }) => at) as [number, number];
    expect(second - first).to.be.above(3000);
  });

  for (const [what, answer] of [
    ['never answers', () => new Promise<Response>(() => undefined)],
    [
      'stops in the middle of a body',
      () =>
        new Response(new ReadableStream({ start: (out) => out.enqueue(new Uint8Array([123])) })),
    ],
  ] as const) {
    it(`ends within 20 s when the handler ${what}`, async () => {
      time.speed(20);
      const begun = performance.now();
      const stack = answering(answer);
      expect(await rejection(read(stack))).to.include({ kind: 'server' });
      expect(performance.now() - begun).to.be.within(10_000, 20_000);
      expect(stack.reads()).to.have.length.within(1, 3);
    });
  }

  it('ends within 20 s when upstream never answers', async () => {
    time.speed(20);
    const begun = performance.now();
    const stack = createStack();
    stack.sandbox.fault({ match: 'GET /customers', kind: 'stall' });
    expect(await rejection(read(stack))).to.include({ kind: 'server' });
    expect(performance.now() - begun).to.be.below(20_000);
    expect(stack.lists()).to.be.within(1, 3);
  });
});

describe('reads: what they end in', () => {
  const kinds: Record<keyof typeof PROBLEMS, ErrorKind> = {
    invalid_request: 'invalid',
    idempotency_key_required: 'invalid',
    login_required: 'signed-out',
    invalid_token: 'signed-out',
    nothing_granted: 'forbidden',
    insufficient_scope: 'forbidden',
    not_enabled: 'forbidden',
    origin_not_allowed: 'forbidden',
    not_found: 'not-found',
    no_customer: 'not-found',
    conflict: 'conflict',
    still_running: 'conflict',
    payload_too_large: 'invalid',
    unsupported_media_type: 'invalid',
    invalid_fields: 'invalid',
    idempotency_mismatch: 'invalid',
    rate_limited: 'rate-limited',
    internal_error: 'server',
    outcome_unknown: 'unknown-outcome',
    upstream_error: 'server',
    upstream_timeout: 'server',
  };
  const time = useTime();

  for (const [code, kind] of Object.entries(kinds) as [keyof typeof PROBLEMS, ErrorKind][]) {
    it(`is ${kind} for the problem ${code}`, async () => {
      time.noPauses();
      const errors = [{ field: 'search', code: 'too_long' }];
      const stack = answering(() => problem(PROBLEMS[code], code, { errors }));
      const error = (await rejection(read(stack))) as ClientError;
      expect(error).to.include({ kind, code, requestId: 'req_1', name: 'ClientError' });
      expect(error.fields).to.deep.equal(errors);
    });
  }

  it('tells a problem by its status where its code is one of a newer handler', async () => {
    const stack = answering(() => problem(403, 'brand_new'));
    expect(await rejection(read(stack))).to.include({ kind: 'forbidden', code: 'brand_new' });
  });

  for (const status of [400, 403, 404, 409, 410, 418, 422]) {
    it(`asks once only when something in between answers ${String(status)} in HTML`, async () => {
      const stack = answering(() => new Response('<p>No</p>', { status }));
      const error = (await rejection(read(stack))) as ClientError;
      expect(error.code).to.equal(undefined);
      expect(stack.reads().length, error.kind).to.equal(error.kind === 'server' ? 3 : 1);
    });
  }

  it('fails without asking the handler where a scope is missing only as far as that says', async () => {
    const stack = createStack({
      login: { role: 'staff', userId: 'u', scopes: ['payments:read'] },
    });
    expect(await rejection(read(stack))).to.include({
      kind: 'forbidden',
      code: 'insufficient_scope',
    });
    expect(stack.lists()).to.equal(0);
  });

  it('is not-found for a customer that is not there', async () => {
    const { client } = createStack();
    const missing = client.read(getCustomer, { params: { customer: 'cus_nobody' } });
    expect(await rejection(missing)).to.include({ kind: 'not-found' });
  });

  it('gives what the schema picks, tolerant of fields it does not know', async () => {
    const stack = answering(
      () =>
        new Response(
          JSON.stringify({
            items: [{ customer_id: 'cus_1', name: 5, email: null, shoe_size: 44 }],
            page: 0,
            page_size: 25,
            has_more: false,
            total: 3,
          }),
        ),
    );
    expect((await read(stack)).items).to.deep.equal([
      {
        customer_id: 'cus_1',
        name: null,
        email: null,
        phone_number: null,
        created_at: null,
        metadata: {},
        blocked_at: null,
      },
    ]);
  });
});

describe('reads: how they are asked', () => {
  const echo: ReadOperation<
    { params: { customer: string }; query?: Record<string, string | number | boolean | undefined> },
    object
  > = {
    method: 'GET',
    path: '/customers/{customer}',
    access: { staff: 'customers:read' },
    response: v.looseObject({}),
  };

  it('fills the path and the query safely, leaving out what is empty', async () => {
    const stack = answering(() => new Response('{}'));
    await stack.client.read(echo, {
      params: { customer: 'a/../b?c#d' },
      query: { search: 'ä & b=c', page: 0, active: false, none: undefined, empty: '' },
    });
    expect(stack.reads()[0]?.path).to.equal(
      '/v1/customers/a%2F..%2Fb%3Fc%23d?search=%C3%A4+%26+b%3Dc&page=0&active=false',
    );
  });

  it('rejects for a path that a parameter is missing for, and sends nothing', async () => {
    const stack = createStack();
    const error = await rejection((async () => stack.client.read(echo, { params: {} as never }))());
    expect(String(error)).to.include('customer');
    expect(stack.calls).to.have.length(0);
  });

  it('sends the token as a header and never a cookie', async () => {
    const stack = createStack();
    let credentials: string | undefined;
    stack.link = (request, next) => {
      if (request.url.includes('/v1/')) credentials = request.credentials;
      return next(request);
    };
    await read(stack);
    expect(credentials).to.equal('omit');
    expect(stack.reads()[0]?.headers.get('authorization')).to.match(/^Bearer \w+\.\w+\.[\w-]+$/);
    expect(stack.reads()[0]?.path).to.equal('/v1/customers?page=0');
  });
});

describe('reads: stopping them', () => {
  it('ends with an AbortError at once when stopped under way, and tries no more', async () => {
    const stack = answering(() => new Promise(() => undefined));
    const stop = new AbortController();
    const reading = rejection(read(stack, stop.signal));
    await until(() => stack.reads().length);
    stop.abort();
    expect(await reading).to.include({ name: 'AbortError' });
    await idle();
    expect(stack.reads()).to.have.length(1);
  });

  it('ends with an AbortError in a pause between tries', async () => {
    const stack = answering(() => problem(429, 'rate_limited', {}, { 'retry-after': '20' }));
    const stop = new AbortController();
    const reading = rejection(read(stack, stop.signal));
    await until(() => stack.reads()[0]?.status);
    await idle();
    stop.abort();
    expect(await reading).to.include({ name: 'AbortError' });
    expect(stack.reads()).to.have.length(1);
  });

  it('sends nothing for a signal that has fired before', async () => {
    const stack = createStack();
    expect(await rejection(read(stack, AbortSignal.abort()))).to.include({ name: 'AbortError' });
    expect(stack.reads()).to.have.length(0);
  });

  it('passes the stop on to upstream', async () => {
    let stopped = false;
    const stack = createStack({
      upstream: (request) =>
        new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => {
            stopped = true;
            reject(request.signal.reason as Error);
          });
        }),
    });
    const stop = new AbortController();
    const reading = rejection(read(stack, stop.signal));
    await until(() => stack.reads().length);
    await idle();
    stop.abort();
    await reading;
    await until(() => stopped);
  });
});
