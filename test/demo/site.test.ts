import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { site } from '../../demo/server/site.js';

const ORIGIN = 'http://localhost:5173';

const steer = async (headers: Record<string, string>, method = 'POST', path = '/_reset') =>
  (await site.request(`${ORIGIN}/sandbox${path}`, { method, headers })).status;

describe('the demo', () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' },
    { 'sec-fetch-site': 'cross-site' },
  ];
  const own: Record<string, string>[] = [
    {},
    { origin: ORIGIN },
    { 'sec-fetch-site': 'same-origin', origin: ORIGIN },
    { 'sec-fetch-site': 'none' },
  ];

  it('lets no page of another site steer its sandbox', async () => {
    for (const headers of foreign) {
      for (const path of ['/_reset', '/_faults', '/_requests']) {
        assert.equal(await steer(headers, 'POST', path), 403, `${path} ${JSON.stringify(headers)}`);
      }
      for (const path of ['/./_reset', '/%5freset']) {
        assert.notEqual(
          await steer(headers, 'POST', path),
          204,
          `${path} ${JSON.stringify(headers)}`,
        );
      }
      assert.equal(await steer(headers, 'GET', '/_requests'), 403);
    }
  });

  it('lets its own pages and tools do so', async () => {
    for (const headers of own) assert.equal(await steer(headers), 204);
  });

  it('leads back from its sign-in to the view that one came from, and to no other site', async () => {
    const back = async (to: string, referer?: string) => {
      const headers: Record<string, string> = referer === undefined ? {} : { referer };
      const path = `/demo/sign-in?as=staff&to=${encodeURIComponent(to)}`;
      return (await site.request(ORIGIN + path, { headers })).headers.get('location');
    };
    const from = `${ORIGIN}/portal.html?view=billing`;
    assert.equal(await back('/portal.html', from), '/portal.html?view=billing');
    assert.equal(await back('/desk.html', from), '/desk.html');
    assert.equal(await back('/portal.html', 'nonsense'), '/portal.html');
    assert.equal(await back('/portal.html'), '/portal.html');
    assert.equal(await back('//evil.example', 'https://evil.example//evil.example'), '/');
  });
});
