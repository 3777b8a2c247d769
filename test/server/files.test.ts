import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOSS, createBench, customer, MOUNT, upstreamRows } from './support.js';

async function desk(overrides: Parameters<typeof createBench>[0] = {}) {
  const bench = createBench({ upstreamTimeout: 80, ...overrides });
  const id = bench.sandbox.fixtures.kiteLabs;
  const token = await bench.tokenFor(customer(id));
  const rows = await upstreamRows(bench, `/payments?customer_id=${id}&page_size=100`);
  const paid = rows.find((row) => row.invoice_url !== null);
  const unpaid = rows.find((row) => row.invoice_url === null);
  const path = `/customers/me/payments/${String(paid?.payment_id)}/invoice`;
  const get = (below = path, bearer = token): Promise<Response> =>
    bench.handler(
      new Request(`${MOUNT}/v1${below}`, { headers: { authorization: `Bearer ${bearer}` } }),
    );
  return { ...bench, id, token, paid, unpaid, path, get };
}

/** A handler whose upstream answers invoices with this. */
const answering = (response: () => Response) => {
  const plain = createBench();
  return desk({
    fetch: (input, init) => {
      const request = new Request(input, init);
      return new URL(request.url).pathname.startsWith('/invoices/')
        ? Promise.resolve(response())
        : plain.sandbox.fetch(request);
    },
  });
};

describe('an invoice', () => {
  it('is a download, whatever upstream calls it', async () => {
    const { get, paid } = await desk();
    const response = await get();
    assert.equal(response.status, 200);
    const headers = Object.fromEntries(response.headers);
    assert.equal(headers['content-type'], 'application/pdf');
    assert.equal(
      headers['content-disposition'],
      `attachment; filename="invoice-${paid?.payment_id}.pdf"`,
    );
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(headers['content-security-policy'] ?? '', /^sandbox; default-src 'none'/);
    assert.equal(headers['cache-control'], 'no-store');
    const text = await response.text();
    assert.ok(text.startsWith('%PDF-') && text.trimEnd().endsWith('%%EOF'));
  });

  it("is not there for a payment without one, a stranger's payment, and none", async () => {
    const bench = await desk();
    const theirs = (
      await upstreamRows(bench, `/payments?customer_id=${bench.sandbox.fixtures.harborStudio}`)
    )[0];
    const before = bench.upstream();
    for (const id of [theirs?.payment_id, 'pay_none']) {
      assert.equal((await bench.get(`/customers/me/payments/${id}/invoice`)).status, 404);
    }
    const asked = bench.sandbox.requests.slice(before).map(({ path }) => path);
    assert.ok(!asked.some((path) => path.startsWith('/invoices')));
    assert.equal(
      (await bench.get(`/customers/me/payments/${bench.unpaid?.payment_id}/invoice`)).status,
      404,
    );
  });

  it('is there for staff who may, and for no others', async () => {
    const bench = await desk();
    const path = bench.path.replace('/me/', `/${bench.id}/`);
    assert.equal((await bench.get(path, await bench.tokenFor(BOSS))).status, 200);
    const few = await bench.tokenFor({ ...BOSS, role: 'staff', scopes: ['payments:read'] });
    assert.equal((await bench.get(path, few)).status, 403);
  });

  it('comes as a receipt for a refund, too', async () => {
    const bench = await desk();
    const [refund] = await upstreamRows(bench, `/refunds?customer_id=${bench.id}`);
    const path = `/customers/me/refunds/${refund?.refund_id}/receipt`;
    assert.ok((await (await bench.get(path)).text()).startsWith('%PDF-'));
    const stranger = await bench.tokenFor(customer(bench.sandbox.fixtures.harborStudio));
    assert.equal((await bench.get(path, stranger)).status, 404);
  });

  const html = '<html><script>alert(1)</script>';
  const bad: [string, () => Response, number][] = [
    ['HTML', () => new Response(html, { headers: { 'content-type': 'application/pdf' } }), 502],
    ['nothing', () => new Response(null), 502],
    ['four bytes', () => new Response('%PDF'), 502],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
      502,
    ],
    ['a failure', () => new Response('no', { status: 500 }), 502],
    ['404', () => Response.json({ code: 'NOT_FOUND' }, { status: 404 }), 404],
    ['silence', () => new Response(new ReadableStream({})), 504],
    ['too much', () => new Response('%PDF-1', { headers: { 'content-length': '30000000' } }), 502],
  ];
  for (const [name, response, status] of bad) {
    it(`is refused where upstream sends ${name}`, async () => {
      const { get } = await answering(response);
      const answer = await get();
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
      assert.ok(!(await answer.text()).includes('script'));
    });
  }

  it('is taken in pieces, the first of which may be small', async () => {
    const pieces = ['%', 'PD', 'F-1.7 ', 'rest'];
    const stream = () =>
      new ReadableStream({
        pull(controller) {
          const piece = pieces.shift();
          if (piece === undefined) controller.close();
          else controller.enqueue(new TextEncoder().encode(piece));
        },
      });
    const { get } = await answering(() => new Response(stream()));
    assert.equal(await (await get()).text(), '%PDF-1.7 rest');
  });

  it('breaks off where upstream does, falls silent or sends without end', async () => {
    const start = new TextEncoder().encode('%PDF-1.7');
    const endings: Record<string, (controller: ReadableStreamDefaultController) => void> = {
      breaks: (controller) => controller.error(new TypeError('reset')),
      'falls silent': () => undefined,
      'never ends': (controller) => controller.enqueue(new Uint8Array(1024 * 1024)),
    };
    for (const [name, go] of Object.entries(endings)) {
      let begun = false;
      const stream = () =>
        new ReadableStream({
          pull(controller) {
            if (begun) go(controller);
            else controller.enqueue(start);
            begun = true;
            return name === 'falls silent' ? new Promise(() => undefined) : undefined;
          },
        });
      const { get } = await answering(() => new Response(stream()));
      const response = await get();
      assert.equal(response.status, 200, name);
      await assert.rejects(response.arrayBuffer(), name);
    }
  });

  it('stops upstream when the page has gone', async () => {
    let cancelled = false;
    const stream = () =>
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('%PDF-1.7')),
        cancel: () => void (cancelled = true),
      });
    const { get } = await answering(() => new Response(stream()));
    await (await get()).body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.ok(cancelled);
  });
});
