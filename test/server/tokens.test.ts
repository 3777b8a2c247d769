import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  base64url,
  CompactEncrypt,
  decodeJwt,
  decodeProtectedHeader,
  generateKeyPair,
  SignJWT,
} from 'jose';
import { createBench, customer, forge, goodClaims, SECRET, STAFF, type Bench } from './support.js';

const encode = (value: unknown): string => base64url.encode(JSON.stringify(value));
const without = (claims: object, name: string) =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));

/** Each makes a token, or a whole header after `Bearer `, that must not be let in. */
const forgeries: Record<string, (bench: Bench) => Promise<string> | string> = {
  'no token': () => '',
  garbage: () => 'garbage',
  'three dots': () => '...',
  'alg none': (bench) =>
    `${encode({ alg: 'none', typ: 'at+jwt', kid: 'default' })}.${encode(goodClaims(bench))}.`,
  'alg none, signed': async (bench) => {
    const [, , signature] = (await forge(goodClaims(bench))).split('.');
    return `${encode({ alg: 'none', typ: 'at+jwt', kid: 'default' })}.${encode(goodClaims(bench))}.${signature}`;
  },
  'alg HS512': (bench) => forge(goodClaims(bench), { alg: 'HS512' }),
  'alg RS256': async (bench) => {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT(goodClaims(bench))
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'default' })
      .sign(privateKey);
  },
  'another secret': (bench) => forge(goodClaims(bench), {}, SECRET.replace('4', '5')),
  'the API key as secret': (bench) => forge(goodClaims(bench), {}, 'sandbox-key'),
  'no kid': (bench) => forge(goodClaims(bench), { kid: undefined }),
  'unknown kid': (bench) => forge(goodClaims(bench), { kid: 'other' }),
  'kid of Object': (bench) => forge(goodClaims(bench), { kid: 'constructor' }),
  'no typ': (bench) => forge(goodClaims(bench), { typ: undefined }),
  'typ JWT': (bench) => forge(goodClaims(bench), { typ: 'JWT' }),
  'unknown crit': async (bench) => {
    const header = { alg: 'HS256', typ: 'at+jwt', kid: 'default', crit: ['x'], x: 1 };
    const [, , signature] = (await forge(goodClaims(bench))).split('.');
    return `${encode(header)}.${encode(goodClaims(bench))}.${signature}`;
  },
  expired: (bench) => {
    const claims = goodClaims(bench);
    return forge({ ...claims, iat: claims.iat - 700, exp: claims.iat - 100 });
  },
  'from the future': (bench) => {
    const claims = goodClaims(bench);
    return forge({ ...claims, iat: claims.iat + 60, exp: claims.iat + 600 });
  },
  'not before': (bench) => forge({ ...goodClaims(bench), nbf: goodClaims(bench).iat + 60 }),
  'two hours long': (bench) => forge({ ...goodClaims(bench), exp: goodClaims(bench).iat + 7200 }),
  'older than the cap': (bench) =>
    forge({ ...goodClaims(bench), iat: goodClaims(bench).iat - 1000 }),
  'another issuer': (bench) => forge({ ...goodClaims(bench), iss: 'https://evil.example' }),
  'another audience': (bench) => forge({ ...goodClaims(bench), aud: '/customer-elements' }),
  'live mode': (bench) => forge({ ...goodClaims(bench), mode: 'live' }),
  'unknown role': (bench) => forge({ ...goodClaims(bench), role: 'admin' }),
  'staff with a customer': (bench) => forge({ ...goodClaims(bench), cus: 'cus_1' }),
  'customer without a customer': (bench) =>
    forge({ ...goodClaims(bench), role: 'customer', scope: 'self:profile.read' }),
  'customer with staff scopes': (bench) =>
    forge({ ...goodClaims(bench), role: 'customer', cus: 'cus_1' }),
  'staff with customer scopes': (bench) =>
    forge({ ...goodClaims(bench), scope: 'customers:read self:profile.read' }),
  'scope as an array': (bench) => forge({ ...goodClaims(bench), scope: ['customers:read'] }),
  ...Object.fromEntries(
    ['iss', 'aud', 'sub', 'role', 'scope', 'sid', 'mode', 'jti', 'iat', 'exp'].map((name) => [
      `no ${name}`,
      (bench: Bench) => forge(without(goodClaims(bench), name)),
    ]),
  ),
  'changed payload': async (bench) => {
    const [header, , signature] = (await forge(goodClaims(bench))).split('.');
    return `${header}.${encode({ ...goodClaims(bench), sub: 'u_other' })}.${signature}`;
  },
  'cut signature': async (bench) => (await forge(goodClaims(bench))).slice(0, -4),
  encrypted: (bench) =>
    new CompactEncrypt(new TextEncoder().encode(JSON.stringify(goodClaims(bench))))
      .setProtectedHeader({ alg: 'dir', enc: 'A128CBC-HS256', typ: 'at+jwt', kid: 'default' })
      .encrypt(new TextEncoder().encode(SECRET.slice(0, 32))),
  'two tokens': async (bench) =>
    `${await forge(goodClaims(bench))}, Bearer ${await forge(goodClaims(bench))}`,
};

describe('tokens', () => {
  it('takes the good one that the forgeries are made of', async () => {
    const bench = createBench();
    const { status } = await bench.send('/v1/customers', { token: await forge(goodClaims(bench)) });
    assert.equal(status, 200);
  });

  for (const [name, make] of Object.entries(forgeries)) {
    it(`refuses: ${name}`, async () => {
      const bench = createBench();
      const token = await make(bench);
      for (const method of ['GET', 'POST']) {
        const answer = await bench.send('/v1/customers', {
          method,
          token,
          ...(method === 'POST' && { body: { name: 'A', email: 'a@b.example' } }),
        });
        assert.equal(answer.status, 401);
        assert.equal(answer.body.code, 'invalid_token');
        assert.match(answer.headers.get('www-authenticate') ?? '', /^Bearer/);
      }
      assert.equal(bench.upstream(), 0);
    });
  }

  it('says nothing of who it is for', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(customer('cus_1'));
    const claims = decodeJwt(token);
    assert.deepEqual(Object.keys(claims).sort(), [
      'aud',
      'cus',
      'exp',
      'iat',
      'iss',
      'jti',
      'mode',
      'role',
      'scope',
      'sid',
      'sub',
    ]);
    assert.deepEqual(decodeProtectedHeader(token), { alg: 'HS256', typ: 'at+jwt', kid: 'default' });
    assert.equal(Math.round(claims.exp! - claims.iat!), 300);
    assert.equal('cus' in decodeJwt(await bench.tokenFor(STAFF)), false);
  });

  it('ends a token after its life, and the tolerance of 5 s', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(STAFF);
    bench.clock.now += 604_000;
    assert.equal((await bench.send('/v1/customers', { token })).status, 200);
    bench.clock.now += 2_000;
    assert.equal((await bench.send('/v1/customers', { token })).status, 401);
  });

  it('rotates: signs with the first key, takes tokens of any, and of none that has left', async () => {
    const [a, b] = [
      { id: 'a', secret: SECRET },
      { id: 'b', secret: `${SECRET.slice(32)}${SECRET.slice(0, 32)}` },
    ];
    const old = createBench({ keys: [a] });
    const between = createBench({ keys: [b, a] });
    const later = createBench({ keys: [b] });
    const token = await old.tokenFor(STAFF);
    assert.equal((await between.send('/v1/customers', { token })).status, 200);
    assert.equal((await later.send('/v1/customers', { token })).status, 401);
    const renewed = await between.tokenFor(STAFF);
    assert.equal(decodeProtectedHeader(renewed).kid, 'b');
    assert.equal((await later.send('/v1/customers', { token: renewed })).status, 200);
  });

  it('does not depend on the Host that was asked', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(STAFF);
    const response = await bench.handler(
      new Request('http://other.example/customer-elements/v1/customers', {
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    assert.equal(response.status, 200);
  });

  it('ignores cookies and tokens in the address', async () => {
    const bench = createBench();
    const token = await bench.tokenFor(STAFF);
    const cookie = { cookie: `token=${token}; session=1` };
    assert.equal((await bench.send('/v1/customers', { headers: cookie })).status, 401);
    assert.equal((await bench.send(`/v1/customers?access_token=${token}`)).status, 401);
    assert.equal(bench.upstream(), 0);
  });
});
