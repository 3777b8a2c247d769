import { createSandbox } from '../../src/sandbox/index.js';
import { createHandler, type Principal } from '../../src/server/index.js';
import { STAFF_SCOPES } from '../../src/protocol/index.js';
import { atMost, median, quantile, type Bench, type Figure } from './report.js';
import { RICH } from './site.js';

const ORIGIN = 'https://shop.example';

interface Call {
  readonly name: string;
  readonly as: 'staff' | 'customer';
  readonly method?: string;
  readonly path: string;
  /** The same question, asked upstream without the handler. */
  readonly direct: string;
  readonly body?: object;
}

const calls: readonly Call[] = [
  {
    name: 'list of 25 customers',
    as: 'staff',
    path: 'customers?page_size=25',
    direct: 'customers?page_size=25&page_number=0',
  },
  { name: 'one customer', as: 'staff', path: `customers/${RICH}`, direct: `customers/${RICH}` },
  {
    name: 'own payments',
    as: 'customer',
    path: 'customers/me/payments?page_size=25',
    direct: `payments?customer_id=${RICH}&page_size=25&page_number=0`,
  },
  {
    name: 'a change, with its idempotency key',
    as: 'customer',
    method: 'PATCH',
    path: 'customers/me',
    direct: `customers/${RICH}`,
    body: { name: 'Kite Labs' },
  },
];

async function timed(send: () => Promise<Response>): Promise<number> {
  const start = performance.now();
  const response = await send();
  const text = await response.text();
  const time = performance.now() - start;
  if (!response.ok) throw new Error(`${String(response.status)} ${text}`);
  return time;
}

export const handler: Bench = async ({ quick }) => {
  const sandbox = createSandbox();
  const login: { principal: Principal } = {
    principal: { role: 'staff', userId: 'ana', scopes: [...STAFF_SCOPES] },
  };
  const handle = createHandler({
    apiKey: 'sandbox-key',
    baseURL: 'http://sandbox.invalid',
    fetch: sandbox.fetch,
    secret: crypto.randomUUID() + crypto.randomUUID(),
    authenticate: () => login.principal,
    rateLimits: { mint: Infinity, reads: Infinity, mutations: Infinity },
  });
  const mint = async (): Promise<string> => {
    const answer = await handle(
      new Request(`${ORIGIN}/customer-elements/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-customer-elements': '1' },
        body: '{}',
      }),
    );
    return ((await answer.json()) as { token: string }).token;
  };
  const staff = await mint();
  login.principal = { role: 'customer', userId: 'kite', customerId: RICH };
  const tokens = { staff, customer: await mint() };

  const times = quick ? 200 : 1_000;
  const figures: Figure[] = [];
  for (const { name, as, method = 'GET', path, direct, body } of calls) {
    const ask = (address: string, headers: Record<string, string>) =>
      new Request(address, {
        method,
        headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    const alone = () =>
      timed(() =>
        sandbox.fetch(
          ask(`http://sandbox.invalid/${direct}`, { authorization: 'Bearer sandbox-key' }),
        ),
      );
    const through = () =>
      timed(() =>
        handle(
          ask(`${ORIGIN}/customer-elements/v1/${path}`, {
            authorization: `Bearer ${tokens[as]}`,
            ...(body && { 'idempotency-key': crypto.randomUUID() }),
          }),
        ),
      );
    const overhead: number[] = [];
    const asks: number[] = [];
    for (let time = -50; time < times; time += 1) {
      const first = time % 2 ? await alone() : 0;
      const whole = await through();
      const upstream = time % 2 ? first : await alone();
      if (time < 0) continue;
      overhead.push(whole - upstream);
      asks.push(upstream);
    }
    const half = quantile(overhead, 0.5);
    figures.push(
      atMost(`${name}, p50`, half, 2, ' ms', { digits: 2 }),
      atMost(`${name}, p99`, quantile(overhead, 0.99), 15, ' ms', { digits: 2 }),
      { what: `${name}, upstream alone`, value: `${median(asks).toFixed(2)} ms` },
    );
  }
  return [{ title: `Handler, on top of upstream, ${String(times)} pairs each`, figures }];
};
