import { expect } from '@open-wc/testing';
import type { ClientError } from '../../src/client/errors.js';
import type { TokenRequest } from '../../src/client/session.js';
import { SessionClient } from '../../src/client/session-client.js';
import { getCustomer, updateCustomer } from '../../src/protocol/one-customer.js';
import { allows } from '../../src/protocol/scopes.js';
import { askForToken, createStack, ENDPOINT, STAFF } from '../support/stack.js';
import { rejection } from '../support/until.js';

const me = { params: { customer: 'me' } };

describe('viewing as a customer', () => {
  it("reads what the customer's own page reads, beside the session it came from", async () => {
    const stack = createStack();
    const id = stack.sandbox.fixtures.kiteLabs;
    const staff = await stack.client.read(getCustomer, { params: { customer: id } });
    const view = stack.client.viewAs(id);
    const seen = await view.read(getCustomer, me);
    expect(seen.customer_id).to.equal(id);
    expect(Object.keys(staff.metadata)).not.to.be.empty;
    expect(seen.metadata).to.deep.equal({});
    expect(stack.calls.filter(({ path }) => path === '/session').map(({ body }) => body)).to.eql([
      '{}',
      JSON.stringify({ view_as: id }),
    ]);
    await stack.client.read(getCustomer, { params: { customer: id } });
    expect(stack.mints()).to.equal(2);
  });

  it('may change nothing, and is refused where it tries', async () => {
    const stack = createStack();
    const view = stack.client.viewAs(stack.sandbox.fixtures.kiteLabs);
    await view.read(getCustomer, me);
    expect(allows(view.scopes ?? new Set(), updateCustomer.access)).to.equal(false);
    const write = view.write(
      updateCustomer,
      { ...me, body: { name: 'Other' } },
      { idempotencyKey: crypto.randomUUID() },
    );
    expect(((await rejection(write)) as ClientError).kind).to.equal('forbidden');
  });

  it('is forbidden without portal:view', async () => {
    const stack = createStack({ login: { ...STAFF, role: 'staff', scopes: ['customers:read'] } });
    const view = stack.client.viewAs(stack.sandbox.fixtures.kiteLabs);
    expect(((await rejection(view.read(getCustomer, me))) as ClientError).kind).to.equal(
      'forbidden',
    );
  });

  it('tells a getToken of the page whom it is about', async () => {
    const stack = createStack();
    const asked: TokenRequest[] = [];
    const client = new SessionClient({
      endpoint: ENDPOINT,
      fetch: stack.fetch,
      viewAs: 'cus_1',
      getToken: (request) => (asked.push(request), askForToken(stack)),
    });
    await rejection(client.read(getCustomer, me));
    expect(asked[0]?.viewAs).to.equal('cus_1');
  });
});
