import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOSS, createBench, customer, type Row } from './support.js';

const GRANTS = '/customers/me/entitlement-grants';

/** Kite Labs' own handler, on an upstream whose grants are changed on their way. */
async function portal(change: (grant: Row) => Row = (grant) => grant) {
  const plain = createBench();
  const bench = createBench({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = await bench.sandbox.fetch(request);
      if (!request.url.includes('/entitlement-grants')) return answer;
      const { items } = (await answer.json()) as { items: Row[] };
      return Response.json({ items: items.map(change) });
    },
  });
  const token = await bench.tokenFor(customer(plain.sandbox.fixtures.kiteLabs));
  const get = (below = '') => bench.send(`/v1${GRANTS}${below}`, { token });
  const rows = async (query = '?page_size=100') => (await get(query)).body.items as Row[];
  const named = async (name: string): Promise<Row> => {
    const row = (await rows()).find((grant) => grant.entitlement_name === name);
    assert.ok(row, name);
    return row;
  };
  return { ...bench, get, rows, named };
}

describe('grants of entitlements', () => {
  it('come with their names, and statuses in lower case as everywhere else', async () => {
    const { rows } = await portal();
    const grants = await rows();
    assert.deepEqual([...new Set(grants.map(({ status }): unknown => status))].sort(), [
      'delivered',
      'failed',
      'pending',
      'revoked',
    ]);
    for (const grant of grants) assert.equal(typeof grant.entitlement_name, 'string');
  });

  it('are narrowed and paged by upstream', async () => {
    const { rows, get, sandbox } = await portal();
    const pending = await rows('?status=pending');
    assert.ok(pending.length && pending.every(({ status }) => status === 'pending'));
    const asked = sandbox.requests.findLast(({ path }) => path.endsWith('/entitlement-grants'));
    assert.equal(asked?.query.status, 'Pending');
    const { body } = await get('?page=1&page_size=2');
    assert.deepEqual([body.page, (body.items as Row[]).length], [1, 2]);
    assert.equal((await get('?status=Pending')).status, 400);
  });

  it('are a list without names where those can’t be read', async () => {
    const { rows, sandbox } = await portal();
    const { length } = await rows();
    sandbox.fault({ match: 'GET /customers/*/entitlements', kind: 'status', status: 500 });
    const grants = await rows();
    assert.equal(grants.length, length);
    assert.ok(grants.every(({ entitlement_name }) => entitlement_name === null));
  });

  it('hold no address of a file or a sign-in, and no key', async () => {
    const { get } = await portal();
    const { text } = await get('?page_size=100');
    assert.doesNotMatch(text, /download_url|oauth_url|signature=|oauth2|"license_key":\{|TE02-/);
  });

  it('have no files before they are delivered and after they are revoked', async () => {
    for (const status of ['Pending', 'Failed', 'Revoked']) {
      const { rows, get } = await portal((grant) => ({ ...grant, status }));
      for (const grant of await rows()) {
        assert.deepEqual([grant.files, grant.instructions, grant.external_url], [[], null, null]);
      }
      const { named } = await portal();
      const { id, files } = await named('Welcome pack');
      const { file_id } = (files as Row[])[0] as Row;
      assert.equal((await get(`/${String(id)}/files/${String(file_id)}`)).status, 404);
    }
  });

  it('tell staff why a delivery failed, and nobody else', async () => {
    const { named, send, tokenFor, sandbox } = await portal();
    assert.ok(!('error_message' in (await named('Preset sources'))));
    const token = await tokenFor(BOSS);
    const path = `/v1/customers/${sandbox.fixtures.kiteLabs}/entitlement-grants?status=failed`;
    const [failed] = (await send(path, { token })).body.items as Row[];
    assert.equal(failed?.error_code, 'repository_not_found');
  });
});

describe('links of entitlements', () => {
  const fileOf = ({ id, files }: Row, at = 0): string =>
    `/${String(id)}/files/${String(((files as Row[])[at] as Row).file_id)}`;

  it('lead to the file, for as long as upstream says', async () => {
    const { named, get, sandbox } = await portal();
    const { status, body, headers } = await get(fileOf(await named('Welcome pack'), 1));
    assert.equal(status, 200);
    assert.equal(headers.get('cache-control'), 'no-store');
    const file = await sandbox.fetch(String(body.link));
    assert.equal(file.headers.get('content-disposition'), 'attachment; filename="Shortcuts.pdf"');
  });

  it('are found on a later page of upstream’s', async () => {
    const { named } = await portal();
    const grant = await named('Welcome pack');
    const stranger = { status: 'Pending', id: 'eng_other' };
    let asked = 0;
    const bench = createBench({
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const answer = await bench.sandbox.fetch(request);
        if (!request.url.includes('/entitlement-grants')) return answer;
        asked += 1;
        const first = Array.from({ length: 100 }, () => stranger);
        return request.url.includes('page_number=0') ? Response.json({ items: first }) : second();
      },
    });
    const second = async () =>
      bench.sandbox.fetch(
        `https://x.example/customers/${bench.sandbox.fixtures.kiteLabs}/entitlement-grants?page_size=100`,
        { headers: { authorization: 'Bearer sandbox-key' } },
      );
    const token = await bench.tokenFor(customer(bench.sandbox.fixtures.kiteLabs));
    const { status } = await bench.send(`/v1${GRANTS}${fileOf(grant)}`, { token });
    assert.deepEqual([status, asked], [200, 2]);
  });

  it('are not there for a file of another grant', async () => {
    const { named, get } = await portal();
    const [pack, field] = [await named('Welcome pack'), await named('Field recordings, vol. 3')];
    assert.equal((await get(fileOf({ ...pack, id: String(field.id) }))).status, 404);
  });

  for (const [name, link] of [
    ['a script', 'javascript:alert(1)'],
    ['plain http of another host', 'http://files.example/x'],
    ['no address', 'files.example'],
    ['nothing', null],
  ] as const) {
    it(`never lead to ${name}`, async () => {
      const { named, get } = await portal((grant) => {
        const delivery = grant.digital_product_delivery as Row | null;
        const files = (delivery?.files ?? []) as Row[];
        return {
          ...grant,
          oauth_url: link,
          digital_product_delivery: delivery && {
            ...delivery,
            external_url: link,
            files: files.map((file) => ({ ...file, download_url: link })),
          },
        };
      });
      const pack = await named('Welcome pack');
      assert.equal((await get(fileOf(pack))).status, 404);
      assert.equal(pack.external_url, null);
      const room = await named('Makers’ room');
      assert.equal(room.can_connect, false);
      assert.equal((await get(`/${String(room.id)}/connection`)).status, 404);
    });
  }

  it('connect an account while the provider’s link is good', async () => {
    for (const [oauth_expires_at, isGood] of [
      [null, true],
      ['2026-11-22T12:00:01Z', true],
      ['2026-11-22T12:00:00Z', false],
    ] as const) {
      const { named, get } = await portal((grant) => ({ ...grant, oauth_expires_at }));
      const room = await named('Makers’ room');
      assert.equal(room.can_connect, isGood, String(oauth_expires_at));
      const { status, body } = await get(`/${String(room.id)}/connection`);
      assert.equal(status, isGood ? 200 : 404);
      if (isGood) assert.match(String(body.link), /^https:\/\/discord\.com\//);
    }
  });

  it('are for the customer alone: not for staff, nor for who views as the customer', async () => {
    const { named, send, tokenFor, sandbox, mint, login, upstream } = await portal();
    const below = fileOf(await named('Welcome pack'));
    const before = upstream();
    const path = `/v1/customers/${sandbox.fixtures.kiteLabs}/entitlement-grants${below}`;
    assert.equal((await send(path, { token: await tokenFor(BOSS) })).status, 403);
    login.principal = BOSS;
    const { body } = await mint({ body: { view_as: sandbox.fixtures.kiteLabs } });
    const token = String(body.token);
    assert.equal((await send(`/v1${GRANTS}`, { token })).status, 200);
    const listed = upstream();
    assert.equal((await send(`/v1${GRANTS}${below}`, { token })).status, 403);
    assert.deepEqual([listed - before, upstream() - listed], [2, 0]);
  });
});
