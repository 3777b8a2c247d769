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
});
