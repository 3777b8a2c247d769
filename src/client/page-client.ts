import { SessionClient } from './session-client.js';

// On the page itself, not in this module: a page may come to hold the module twice, as from a CDN
// under two addresses, and still there must be one session.
type Clients = Map<string, SessionClient>;
const page = globalThis as Record<symbol, Clients | undefined>;
const clients: Clients = (page[Symbol.for('customer-elements/clients/1')] ??= new Map<
  string,
  SessionClient
>());

/**
 * The client for a handler, one for the whole page however many elements use it. It starts its
 * session at once, so that the token travels while the rest of the code still loads.
 */
export function pageClient(endpoint: string): SessionClient {
  const address = new URL(endpoint, document.baseURI).href;
  let client = clients.get(address);
  if (!client) {
    client = new SessionClient({ endpoint: address });
    clients.set(address, client);
    endEverywhere(address, client);
    client.start();
  }
  return client;
}

/** A session that ends in one tab ends in the others: they share the merchant's login. */
function endEverywhere(address: string, client: SessionClient): void {
  const channel = new BroadcastChannel(`customer-elements ${address}`);
  let told = false;
  channel.onmessage = ({ data: left }: MessageEvent<boolean | undefined>) => {
    // What another tab has told is not told again: it might be true no longer when it arrives.
    told = true;
    client.end(left);
    told = false;
  };
  client.watch((change) => {
    if (change === 'ended' && !told) channel.postMessage(client.left);
  });
}
