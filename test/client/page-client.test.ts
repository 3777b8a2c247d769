import { expect } from '@open-wc/testing';
import { pageClient } from '../../src/client/page-client.js';
import type { SessionChange } from '../../src/client/session.js';
import { createStack } from '../support/stack.js';
import { until } from '../support/until.js';

describe('pageClient', () => {
  const { fetch } = window;
  let asked: string[] = [];
  beforeEach(() => {
    asked = [];
    const stack = createStack();
    window.fetch = (input, init) => {
      asked.push(new Request(input).url);
      return stack.fetch(input, init);
    };
  });
  afterEach(() => {
    window.fetch = fetch;
  });

  it('is one client for a handler, however its address is written', () => {
    const client = pageClient('/customer-elements');
    expect(pageClient('/customer-elements')).to.equal(client);
    expect(pageClient(`${location.origin}/customer-elements`)).to.equal(client);
    expect(pageClient('/elsewhere')).not.to.equal(client);
  });

  it('asks for the session at once and once', async () => {
    const client = pageClient('/customer-elements?at-once');
    expect(asked).to.have.length(1);
    pageClient('/customer-elements?at-once');
    expect(asked).to.have.length(1);
    client.end();
    await until(() => client.scopes === undefined);
  });

  it('ends when another tab has signed out', async () => {
    const client = pageClient('/another-tab');
    const changes: SessionChange[] = [];
    client.watch((change) => changes.push(change));
    const tab = new BroadcastChannel(`customer-elements ${location.origin}/another-tab`);
    tab.postMessage(true);
    await until(() => changes.length);
    expect(changes).to.deep.equal(['replaced', 'ended']);
    tab.close();
  });

  it('tells the other tabs when it ends, and those of another handler nothing', async () => {
    const client = pageClient('/this-tab');
    const other = pageClient('/other-handler');
    const changes: SessionChange[] = [];
    other.watch((change) => changes.push(change));
    const tab = new BroadcastChannel(`customer-elements ${location.origin}/this-tab`);
    const heard: unknown[] = [];
    tab.onmessage = ({ data }) => heard.push(data);
    client.end();
    await until(() => heard.length);
    expect(heard, 'whether it was on purpose').to.deep.equal([undefined]);
    expect(changes).to.deep.equal([]);
    tab.close();
  });
});
