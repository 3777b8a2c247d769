import { expect } from '@open-wc/testing';
import { FreshData } from '../../src/controllers/fresh-data.js';
import { updateCustomer } from '../../src/protocol/one-customer.js';
import type { DataKind } from '../../src/protocol/operation.js';
import { createStack, type Stack } from '../support/stack.js';
import { rejection } from '../support/until.js';
import { makeHost, type Host } from './support.js';

const KEY = '6f1c2a34-9b8d-4e5f-8a7b-0c1d2e3f4a5b';

async function bench(shows: readonly DataKind[]) {
  const stack = createStack();
  const seen = { refreshes: 0 };
  const host = makeHost((element: Host) => ({
    fresh: new FreshData(element, {
      client: () => stack.client,
      shows,
      refresh: () => (seen.refreshes += 1),
    }),
  }));
  document.body.append(host);
  await host.updateComplete;
  return { stack, host, seen };
}

const rename = ({ client, sandbox }: Stack) =>
  client.write(
    updateCustomer,
    { params: { customer: sandbox.fixtures.kiteLabs }, body: { name: 'Other' } },
    { idempotencyKey: KEY },
  );

describe('fresh data', () => {
  it('is read again after a change of what is shown, and after no other', async () => {
    const shown = await bench(['wallets', 'customers']);
    await rename(shown.stack);
    expect(shown.seen.refreshes).to.equal(1);
    const other = await bench(['wallets']);
    await rename(other.stack);
    expect(other.seen.refreshes).to.equal(0);
  });

  it('is read again when nobody knows whether a change was made, and not after a refusal', async () => {
    const lost = await bench(['customers']);
    lost.stack.link = (request, next) =>
      request.method === 'PATCH' ? Promise.reject(new TypeError('Lost')) : next(request);
    await rejection(rename(lost.stack));
    expect(lost.seen.refreshes).to.equal(1);
    const refused = await bench(['customers']);
    refused.stack.login = null;
    await rejection(rename(refused.stack));
    expect(refused.seen.refreshes).to.equal(0);
  });

  it('is nobody’s business once the element has left the page', async () => {
    const { stack, host, seen } = await bench(['customers']);
    host.remove();
    await rename(stack);
    expect(seen.refreshes).to.equal(0);
  });
});
