import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import { CUSTOMER_SCOPES } from '../../src/protocol/index.js';
import { routes, type Principal } from '../../src/server/index.js';
import { ALL_ON, BOSS, createBench, customer, type Row } from './support.js';

async function desk(principal: Principal = BOSS) {
  const bench = createBench({ features: { ...ALL_ON, changePlan: { products: [] } } });
  bench.login.principal = principal;
  const id = bench.sandbox.fixtures.kiteLabs;
  const view = (body: object = {}) => bench.mint({ body: { view_as: id, ...body } });
  return { ...bench, id, view };
}

describe('viewing as a customer', () => {
  it("grants the customer's reading scopes, for five minutes, and says who looks", async () => {
    const { view, id } = await desk();
    const { body } = await view();
    const reads = CUSTOMER_SCOPES.filter((scope) => scope.endsWith('.read')).join(' ');
    assert.deepEqual([body.expires_in, body.scope], [300, reads]);
    const claims: unknown = decodeJwt(String(body.token));
    const { role, cus, act } = claims as Row;
    assert.deepEqual([role, cus, JSON.stringify(act)], ['customer', id, '{"sub":"u_boss"}']);
  });

  it('never lasts longer than the customer may, and grants no more than was asked for', async () => {
    const bench = createBench({ lifetimes: { customer: 60, staff: 900 } });
    bench.login.principal = BOSS;
    const { body } = await bench.mint({
      body: { view_as: 'cus_1', scopes: ['self:wallet.read', 'self:profile.write'] },
    });
    assert.deepEqual([body.expires_in, body.scope], [60, 'self:wallet.read']);
  });

  const none: [string, Principal][] = [
    [
      'staff without portal:view',
      { role: 'staff', userId: 'u', scopes: ['customers:read', 'portal:invite'] },
    ],
    ['a customer', customer('cus_1')],
  ];
  for (const [name, principal] of none) {
    it(`is nothing for ${name}`, async () => {
      const { view, audit } = await desk(principal);
      const { status, body } = await view();
      assert.deepEqual([status, body.code], [403, 'nothing_granted']);
      assert.equal(audit.at(-1)?.result, 'nothing_granted');
    });
  }

  it('needs an id', async () => {
    const { mint } = await desk();
    for (const view_as of ['', '../x', 'me me', 1, null]) {
      assert.equal((await mint({ body: { view_as } })).status, 422, String(view_as));
    }
  });

  it('is audited with who and whom', async () => {
    const { view, audit, id } = await desk();
    await view();
    const { action, result, role, object, ...rest } = audit.at(-1)!;
    assert.deepEqual(
      { action, result, sub: rest.sub, role, object },
      { action: 'POST /session view_as', result: 'done', sub: 'u_boss', role: 'staff', object: id },
    );
  });

  it('sees what the customer sees, and nothing of staff or of others', async () => {
    const { view, send, id, tokenFor, sandbox } = await desk();
    const token = String((await view()).body.token);
    const own = await tokenFor(customer(id));
    for (const path of [
      'me',
      'me/payments',
      'me/wallets/ledger-entries',
      'me/subscriptions',
      'me/license-keys',
    ]) {
      const [seen, shown] = [
        await send(`/v1/customers/${path}`, { token }),
        await send(`/v1/customers/${path}`, { token: own }),
      ];
      assert.deepEqual([seen.status, seen.text], [200, shown.text], path);
    }
    assert.equal((await send('/v1/customers', { token })).status, 403);
    assert.equal(
      (await send(`/v1/customers/${sandbox.fixtures.harborStudio}`, { token })).status,
      404,
    );
  });

  it('changes nothing, by any route', async () => {
    const { view, send, sandbox } = await desk();
    const token = String((await view()).body.token);
    const before = sandbox.requests.length;
    const mutations = routes.filter(({ kind }) => kind === 'mutation');
    assert.ok(mutations.length >= 10);
    for (const {
      operation: { method, path },
    } of mutations) {
      const filled = path.replace('{customer}', 'me').replace(/\{\w+\}/g, 'x_1');
      const { status } = await send(`/v1${filled}`, { method, token, body: {} });
      assert.equal(status, 403, `${method} ${path}`);
    }
    assert.equal(sandbox.requests.length, before);
  });

  it("ends with the member of staff's login", async () => {
    const { view, send, mint } = await desk();
    const token = String((await view()).body.token);
    assert.equal((await send('/v1/customers/me', { token })).status, 200);
    await send('/session/revoke', {
      method: 'POST',
      body: {},
      headers: { 'x-customer-elements': '1' },
    });
    assert.equal((await send('/v1/customers/me', { token })).status, 401);
    assert.equal((await mint()).status, 200);
  });

  it('is nobody in particular to the merchant’s revocation: it is asked for the staff’s id', async () => {
    const asked: Row[] = [];
    const bench = createBench({ isRevoked: (token) => (asked.push(token), false) });
    bench.login.principal = BOSS;
    const { body } = await bench.mint({ body: { view_as: bench.sandbox.fixtures.kiteLabs } });
    await bench.send('/v1/customers/me', { token: String(body.token) });
    assert.equal(asked[0]?.sub, 'u_boss');
  });
});
