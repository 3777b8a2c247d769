import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import type { ClientError } from '../../src/client/errors.js';
import { createCustomer, getCustomer, updateCustomer } from '../../src/protocol/one-customer.js';
import { removePaymentMethod } from '../../src/protocol/payment-method.js';
import { changePlan } from '../../src/protocol/subscription.js';
import type { WriteOperation } from '../../src/protocol/operation.js';
import { createStack, type Stack } from '../support/stack.js';
import { useTime } from '../support/time.js';
import { rejection } from '../support/until.js';

const KEY = '6f1c2a34-9b8d-4e5f-8a7b-0c1d2e3f4a5b';
const body = { name: 'New Person', email: 'new@person.example' };
const create = ({ client }: Stack, idempotencyKey: string) =>
  client.write(createCustomer, { body }, { idempotencyKey });

const posts = ({ sandbox }: Stack) =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && path === '/customers').length;

async function made({ sandbox }: Stack): Promise<number> {
  const response = await sandbox.fetch(
    'https://upstream.invalid/customers?email=new@person.example',
    {
      headers: { authorization: 'Bearer sandbox-key' },
    },
  );
  return ((await response.json()) as { items: unknown[] }).items.length;
}

describe('writes: once', () => {
  const time = useTime();

  it('sends a change once, with its key, and gives what came of it', async () => {
    const stack = createStack();
    const customer = await create(stack, KEY);
    expect(customer).to.include(body);
    expect(posts(stack)).to.equal(1);
    const [call] = stack.reads();
    expect(call?.method).to.equal('POST');
    expect(call?.headers.get('idempotency-key')).to.equal(KEY);
    expect(call?.headers.get('content-type')).to.equal('application/json');
    expect(JSON.parse(call?.body ?? '')).to.deep.equal(body);
  });

  it('never repeats a change by itself, whatever upstream answers', async () => {
    time.noPauses();
    for (const status of [500, 502, 503, 429]) {
      const stack = createStack();
      stack.sandbox.fault({ match: 'POST /customers', kind: 'status', status });
      await rejection(create(stack, KEY));
      expect(posts(stack), String(status)).to.equal(1);
      expect(stack.reads(), String(status)).to.have.length(1);
    }
  });

  it('is done once when the same key is sent twice, also at once', async () => {
    const stack = createStack();
    const first = await create(stack, KEY);
    const again = await create(stack, KEY);
    expect(again.customer_id).to.equal(first.customer_id);
    expect(await made(stack)).to.equal(1);
  });

  it('repeats a change with its key after a token was refused: nothing was done before', async () => {
    let refuse = true;
    const stack = createStack({ handler: { isRevoked: () => refuse } });
    stack.link = (request, next) => {
      if (request.url.endsWith('/session')) refuse = stack.mints() === 1;
      return next(request);
    };
    await create(stack, KEY);
    expect(stack.reads().map(({ status }) => status)).to.deep.equal([401, 201]);
    expect(stack.reads().map(({ headers }) => headers.get('idempotency-key'))).to.deep.equal([
      KEY,
      KEY,
    ]);
    expect(posts(stack)).to.equal(1);
  });
});

describe('writes: a lost answer', () => {
  const time = useTime();

  it('is an unknown outcome when upstream did it and the answer was lost', async () => {
    const stack = createStack();
    stack.sandbox.fault({ match: 'POST /customers', kind: 'lost', times: 1 });
    expect(await rejection(create(stack, KEY))).to.include({
      kind: 'unknown-outcome',
      code: 'outcome_unknown',
    });
    expect(posts(stack)).to.equal(1);
    const found = await create(stack, KEY);
    expect(found).to.include(body);
    expect(posts(stack), 'the same key finds out and does not send again').to.equal(1);
    expect(await made(stack)).to.equal(1);
  });

  it('is an unknown outcome when the answer is lost on the way to the page', async () => {
    const stack = createStack();
    stack.link = async (request, next) => {
      const response = await next(request);
      if (request.url.includes('/v1/')) throw new TypeError('Failed to fetch');
      return response;
    };
    const error = (await rejection(create(stack, KEY))) as ClientError;
    expect(error).to.include({ kind: 'unknown-outcome' });
    expect(stack.reads()).to.have.length(1);
    stack.link = (request, next) => next(request);
    expect(await create(stack, KEY)).to.include(body);
    expect(posts(stack)).to.equal(1);
  });

  for (const [what, answer] of [
    ['HTML of a proxy with 502', () => new Response('<p>Bad gateway</p>', { status: 502 })],
    ['HTML with 200', () => new Response('<p>Hello</p>')],
    ['null', () => new Response('null')],
    ['cut off', () => new Response('{"customer_id":"cu')],
    ['a server error without a code', () => new Response('{}', { status: 500 })],
  ] as const) {
    it(`is an unknown outcome when the answer is ${what}`, async () => {
      const stack = createStack();
      stack.link = (request, next) =>
        request.url.includes('/v1/') ? Promise.resolve(answer()) : next(request);
      expect(await rejection(create(stack, KEY))).to.include({
        kind: 'unknown-outcome',
      });
      expect(stack.reads()).to.have.length(1);
    });
  }

  for (const [what, answer] of [
    ['a gateway with {}', () => Response.json({})],
    ['a gateway with its own JSON', () => Response.json({ error: 'session expired' })],
    ['a list', () => Response.json([])],
    [
      'a problem with 200',
      () =>
        new Response('{"status":500,"code":"internal_error","title":"x"}', {
          headers: { 'content-type': 'application/problem+json' },
        }),
    ],
  ] as const) {
    it(`is an unknown outcome for a change that leaves little to show, answered by ${what}`, async () => {
      const stack = createStack();
      stack.link = (request, next) =>
        request.url.includes('/v1/') ? Promise.resolve(answer()) : next(request);
      const { client } = stack;
      const options = { idempotencyKey: KEY };
      const params = { customer: 'me', method: 'pm_1', subscription: 'sub_1' };
      const plan = { product_id: 'pdt_1', quantity: 1 };
      for (const change of [
        () => client.write(removePaymentMethod, { params }, options),
        () => client.write(changePlan, { params, body: plan }, options),
      ]) {
        expect(await rejection(change())).to.include({ kind: 'unknown-outcome' });
      }
    });
  }

  it('follows no redirect: where it leads, nobody knows of the change', async () => {
    const stack = createStack();
    const modes: string[] = [];
    stack.link = (request, next) => {
      if (request.method === 'POST' && request.url.includes('/v1/')) modes.push(request.redirect);
      return next(request);
    };
    await create(stack, KEY);
    expect(modes).to.deep.equal(['error']);
  });

  it('is an unknown outcome when no answer has come after 12 s', async () => {
    time.speed(100);
    const begun = performance.now();
    const stack = createStack();
    stack.link = (request, next) =>
      request.url.includes('/v1/') ? new Promise(() => undefined) : next(request);
    expect(await rejection(create(stack, KEY))).to.include({
      kind: 'unknown-outcome',
    });
    expect(performance.now() - begun).to.be.within(12_000, 18_000);
    expect(stack.reads()).to.have.length(1);
  });
});

describe('writes: surely not done', () => {
  const time = useTime();

  it('is a plain error when no token could be had: nothing was sent', async () => {
    time.noPauses();
    const stack = createStack();
    stack.link = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await rejection(create(stack, KEY))).to.include({ kind: 'server' });
    expect(stack.reads()).to.have.length(0);
  });

  it('is signed-out when the login has ended, with nothing done', async () => {
    const stack = createStack({ login: null });
    expect(await rejection(create(stack, KEY))).to.include({
      kind: 'signed-out',
    });
    expect(posts(stack)).to.equal(0);
  });

  it('is signed-out when the token is refused for the second time', async () => {
    const stack = createStack({ handler: { isRevoked: () => true } });
    expect(await rejection(create(stack, KEY))).to.include({
      kind: 'signed-out',
    });
    expect(posts(stack)).to.equal(0);
  });

  it('is forbidden for staff that may only read', async () => {
    const stack = createStack({
      login: { role: 'staff', userId: 'u', scopes: ['customers:read'] },
    });
    expect(await rejection(create(stack, KEY))).to.include({
      kind: 'forbidden',
    });
    expect(posts(stack)).to.equal(0);
  });

  it('names the fields that were wrong', async () => {
    const { client } = createStack();
    const bad = { name: '', email: 'nobody' };
    const error = (await rejection(
      client.write(createCustomer, { body: bad }, { idempotencyKey: KEY }),
    )) as ClientError;
    expect(error).to.include({ kind: 'invalid' });
    expect(error.fields.map(({ field }) => field)).to.include.members(['name', 'email']);
  });

  it('is invalid when a key comes again with another change', async () => {
    const stack = createStack();
    await create(stack, KEY);
    const other = stack.client.write(
      createCustomer,
      { body: { ...body, name: 'Other' } },
      { idempotencyKey: KEY },
    );
    expect(await rejection(other)).to.include({ kind: 'invalid', code: 'idempotency_mismatch' });
    expect(await made(stack)).to.equal(1);
  });

  it('is not-found for a customer that is not there', async () => {
    const { client } = createStack();
    const change = client.write(
      updateCustomer,
      { params: { customer: 'cus_nobody' }, body: { name: 'X' } },
      { idempotencyKey: KEY },
    );
    expect(await rejection(change)).to.include({ kind: 'not-found' });
  });

  it('takes an answer without a body for what has none', async () => {
    const remove: WriteOperation<{ params: { customer: string } }, undefined> = {
      method: 'DELETE',
      path: '/customers/{customer}',
      access: { staff: 'customers:write' },
      changes: ['customers'],
      response: v.undefined(),
    };
    const stack = createStack();
    stack.link = (request, next) =>
      request.method === 'DELETE'
        ? Promise.resolve(new Response(null, { status: 204 }))
        : next(request);
    await stack.client.write(remove, { params: { customer: 'cus_1' } }, { idempotencyKey: KEY });
    expect(stack.reads()[0]?.body).to.equal('{}');
  });
});

describe('writes: whose they are', () => {
  const time = useTime();
  const person = (customerId: string | undefined) =>
    ({
      role: 'customer',
      userId: `user of ${customerId}`,
      customerId: customerId ?? null,
    }) as const;
  const rename = ({ client }: Stack) =>
    client.write(
      updateCustomer,
      { params: { customer: 'me' }, body: { name: 'Mine' } },
      { idempotencyKey: KEY },
    );
  const patches = ({ sandbox }: Stack) =>
    sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ path }) => path);

  /** One has begun, and another has signed in at the merchant's in another tab. */
  async function switched(): Promise<Stack> {
    const stack = createStack();
    const { kiteLabs, harborStudio } = stack.sandbox.fixtures;
    stack.login = person(kiteLabs);
    await stack.client.read(getCustomer, { params: { customer: 'me' } });
    stack.login = person(harborStudio);
    return stack;
  }

  it('is never done to another who has come at the renewal of the token', async () => {
    const stack = await switched();
    time.skip(400);
    expect(await rejection(rename(stack))).to.include({ kind: 'signed-out' });
    expect(patches(stack)).to.deep.equal([]);
  });

  it('is never done to another who has come after the token was refused', async () => {
    const stack = await switched();
    const { link } = stack;
    let refused = 0;
    stack.link = (request, handler) => {
      if (request.method !== 'PATCH' || refused) return handler(request);
      refused += 1;
      return Promise.resolve(new Response('{}', { status: 401 }));
    };
    expect(await rejection(rename(stack))).to.include({ kind: 'signed-out' });
    expect([refused, patches(stack)]).to.deep.equal([1, []]);
    stack.link = link;
    await rename(stack);
    expect(patches(stack)).to.deep.equal([`/customers/${stack.sandbox.fixtures.harborStudio}`]);
  });

  it('is done for the same person with a new token', async () => {
    const stack = createStack();
    stack.login = person(stack.sandbox.fixtures.kiteLabs);
    await stack.client.read(getCustomer, { params: { customer: 'me' } });
    time.skip(400);
    await rename(stack);
    expect(patches(stack)).to.deep.equal([`/customers/${stack.sandbox.fixtures.kiteLabs}`]);
  });
});
