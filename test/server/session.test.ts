import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import type { Principal } from '../../src/server/index.js';
import { createBench, customer, ORIGIN, STAFF } from './support.js';

const FOREIGN = 'https://evil.example';
const FRIEND = 'https://friend.example';

describe('mint', () => {
  it('answers a grant that nothing may store', async () => {
    const { mint } = createBench();
    const { status, body, headers } = await mint();
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).sort(), ['expires_in', 'scope', 'token']);
    assert.equal(body.expires_in, 600);
    assert.equal(body.scope, 'customers:read customers:write');
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('takes no body at all, as well as {}', async () => {
    const { mint } = createBench();
    assert.equal((await mint({ body: '' })).status, 200);
  });

  it('grants no more than asked, and no more than allowed', async () => {
    const { mint } = createBench();
    const asked = { body: { scopes: ['customers:read', 'refunds:write', 'self:profile.read'] } };
    assert.equal((await mint(asked)).body.scope, 'customers:read');
    const nothing = await mint({ body: { scopes: ['refunds:write'] } });
    assert.deepEqual([nothing.status, nothing.body.code], [403, 'nothing_granted']);
  });

  it('answers 401 to nobody, and 403 to staff who may do nothing', async () => {
    const { mint, login } = createBench();
    login.principal = null;
    assert.equal((await mint()).body.code, 'login_required');
    login.principal = { ...STAFF, role: 'staff', scopes: [] };
    assert.equal((await mint()).body.code, 'nothing_granted');
  });

  const wrong: unknown[] = [
    { role: 'staff', userId: 'u', scopes: ['self:profile.read'] },
    { role: 'customer', userId: 'u', customerId: 'cus_1', scopes: ['customers:read'] },
    { role: 'customer', userId: 'u' },
    { role: 'customer', userId: 'u', customerId: '../x' },
    { role: 'staff', userId: 'u', scopes: [], customerId: 'cus_1' },
    { role: 'admin', userId: 'u' },
    { role: 'staff', userId: '', scopes: ['customers:read'] },
    undefined,
    'staff',
  ];
  for (const principal of wrong) {
    it(`mints nothing for ${JSON.stringify(principal)}`, async () => {
      const { mint, login, errors } = createBench();
      login.principal = principal as Principal;
      const { status, body } = await mint();
      assert.deepEqual([status, body.code, body.token], [500, 'internal_error', undefined]);
      assert.match(String(errors[0]), /authenticate must/);
    });
  }

  it('gives the merchant the request whole', async () => {
    let seen = '';
    const { mint } = createBench({
      authenticate: async (request) => {
        seen = `${request.headers.get('cookie')} ${await request.text()}`;
        return STAFF;
      },
    });
    await mint({ headers: { cookie: 'shop=1' }, body: { scopes: ['customers:read'] } });
    assert.equal(seen, 'shop=1 {"scopes":["customers:read"]}');
  });

  const posts: [string, number, Record<string, string>][] = [
    ['same origin', 200, { 'sec-fetch-site': 'same-origin', origin: ORIGIN }],
    [
      'same origin behind a proxy',
      200,
      { 'sec-fetch-site': 'same-origin', origin: 'https://x.example' },
    ],
    ['old browser, same origin', 200, { origin: ORIGIN }],
    ['a listed origin', 200, { 'sec-fetch-site': 'cross-site', origin: FRIEND }],
    ['a foreign page', 403, { 'sec-fetch-site': 'cross-site', origin: FOREIGN }],
    ['a foreign page in an old browser', 403, { origin: FOREIGN }],
    ['a sibling site', 403, { 'sec-fetch-site': 'same-site', origin: 'https://blog.shop.example' }],
    ['an opaque origin', 403, { origin: 'null' }],
    [
      'a listed origin with another port',
      403,
      { 'sec-fetch-site': 'cross-site', origin: `${FRIEND}:8443` },
    ],
    [
      'a listed origin as a prefix',
      403,
      { 'sec-fetch-site': 'cross-site', origin: `${FRIEND}.evil.example` },
    ],
    ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form as text', 415, { 'content-type': 'text/plain' }],
    ['no header of ours', 400, { 'x-customer-elements': '' }],
  ];
  for (const [name, expected, headers] of posts) {
    for (const path of ['/session', '/session/revoke']) {
      it(`${path}: ${expected} for ${name}`, async () => {
        const { send } = createBench({ allowedOrigins: [FRIEND] });
        const { status } = await send(path, {
          method: 'POST',
          body: '{}',
          headers: { 'x-customer-elements': '1', ...headers },
        });
        assert.equal(status, expected === 200 && path !== '/session' ? 204 : expected);
      });
    }
  }

  it('is a POST and nothing else', async () => {
    const { send } = createBench();
    for (const method of ['GET', 'PATCH', 'DELETE', 'PUT', 'HEAD']) {
      assert.equal((await send('/session', { method })).status, 404);
    }
  });
});

describe('revoke', () => {
  it('ends all tokens of the login at once, and lets the next ones in', async () => {
    const bench = createBench();
    const [one, two] = [await bench.tokenFor(STAFF), await bench.tokenFor(STAFF)];
    const other = await bench.tokenFor({ ...STAFF, userId: 'u_other' });
    const status = async (token: string) => (await bench.send('/v1/customers', { token })).status;
    const revoke = { method: 'POST', body: {}, headers: { 'x-customer-elements': '1' } };
    assert.equal((await bench.send('/session/revoke', revoke)).status, 204);
    assert.deepEqual([await status(one), await status(two), await status(other)], [401, 401, 200]);
    bench.clock.now += 1;
    assert.equal(await status(await bench.tokenFor(STAFF)), 200);
    bench.clock.now += 500_000;
    assert.equal(await status(one), 401);
  });

  it('works by token when the cookie has gone', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(STAFF);
    bench.login.principal = null;
    const revoke = { method: 'POST', body: {}, headers: { 'x-customer-elements': '1' } };
    assert.equal((await bench.send('/session/revoke', revoke)).status, 401);
    assert.equal((await bench.send('/session/revoke', { ...revoke, token })).status, 204);
    assert.equal((await bench.send('/v1/customers', { token })).status, 401);
  });

  it('ends one login of several where the merchant tells them apart', async () => {
    const bench = createBench();
    const phone = await bench.tokenFor({ ...STAFF, sessionId: 'phone' });
    const desk = await bench.tokenFor({ ...STAFF, sessionId: 'desk' });
    assert.notEqual(decodeJwt(phone).sid, decodeJwt(desk).sid);
    const headers = { 'x-customer-elements': '1' };
    await bench.send('/session/revoke', { method: 'POST', body: {}, token: phone, headers });
    assert.equal((await bench.send('/v1/customers', { token: phone })).status, 401);
    assert.equal((await bench.send('/v1/customers', { token: desk })).status, 200);
  });

  it('asks the merchant about tokens revoked elsewhere', async () => {
    const bench = createBench({ isRevoked: async ({ sub }) => sub === 'u_out' });
    const out = await bench.tokenFor({ ...STAFF, userId: 'u_out' });
    assert.equal((await bench.send('/v1/customers', { token: out })).status, 401);
    assert.equal(bench.upstream(), 0);
  });
});

describe('CORS', () => {
  const bench = createBench({ allowedOrigins: [FRIEND] });

  it('answers the preflight of a listed origin only', async () => {
    const preflight = (origin: string) =>
      bench.send('/v1/customers', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const friend = await preflight(FRIEND);
    assert.equal(friend.status, 204);
    assert.equal(friend.headers.get('access-control-allow-origin'), FRIEND);
    assert.match(friend.headers.get('access-control-allow-headers') ?? '', /idempotency-key/);
    const foreign = await preflight(FOREIGN);
    assert.equal(foreign.status, 403);
    assert.equal(foreign.headers.get('access-control-allow-origin'), null);
  });

  it('names the origin, lets cookies to the session only, and always varies', async () => {
    const token = await bench.tokenFor(STAFF);
    const data = await bench.send('/v1/customers', { token, headers: { origin: FRIEND } });
    assert.equal(data.headers.get('access-control-allow-origin'), FRIEND);
    assert.equal(data.headers.get('access-control-allow-credentials'), null);
    const grant = await bench.mint({ headers: { origin: FRIEND } });
    assert.equal(grant.headers.get('access-control-allow-credentials'), 'true');
    const foreign = await bench.send('/v1/customers', { token, headers: { origin: FOREIGN } });
    assert.equal(foreign.headers.get('access-control-allow-origin'), null);
    for (const { headers } of [data, grant, foreign]) assert.equal(headers.get('vary'), 'Origin');
  });

  it('puts its headers on problems too', async () => {
    const { headers } = await bench.send('/v1/nothing', { headers: { origin: FRIEND } });
    assert.equal(headers.get('access-control-allow-origin'), FRIEND);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('content-type'), 'application/problem+json');
  });
});

describe('a visitor who is no customer yet', () => {
  it('gets a token, and a 404 of its own code', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(customer(null));
    const { status, body } = await bench.send('/v1/customers/me', { token });
    assert.deepEqual([status, body.code], [404, 'no_customer']);
    assert.equal(bench.upstream(), 0);
  });
});
