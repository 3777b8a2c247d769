import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { rowNames, startDemo, type Demo } from './support/demo.js';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
afterEach(() => demo.reset());
after(() => demo.stop());

test('the desk paints 25 customers for staff', async () => {
  const context = await demo.visit('staff');
  const page = await context.newPage();
  await page.goto('/desk.html');
  const names = await rowNames(page);
  assert.equal(names.length, 25);
  assert.equal(names[0], 'Kite Labs');
  await context.close();
});

test('search finds by a part of a name, an e-mail in other case and an id, and says when nothing does', async () => {
  const context = await demo.visit('staff');
  const page = await context.newPage();
  await page.goto('/desk.html');
  await rowNames(page);
  const box = page.getByRole('searchbox');
  for (const [typed, found] of [
    ['arbor stu', 'Harbor Studio'],
    ['BILLING@Kite.Example', 'Kite Labs'],
    ['美咲', '佐藤 美咲'],
    ['शर्मा', 'प्रिया शर्मा'],
  ] as const) {
    await box.fill(typed);
    await page.locator('customer-table tr', { hasText: found }).waitFor();
    await page.locator('customer-table .range', { hasText: '1–1' }).waitFor();
  }
  const id = await page.locator('customer-table tbody tr').first().getAttribute('data-id');
  assert.ok(id);
  await box.fill(id);
  await page.locator('customer-table tr', { hasText: 'प्रिया शर्मा' }).waitFor();
  await box.fill('nobody of this name');
  await page.locator('customer-table .message', { hasText: 'nobody of this name' }).waitFor();
  await page.getByRole('button', { name: 'Clear search' }).last().click();
  assert.equal((await rowNames(page)).length, 25);
  await context.close();
});

test('next is there without waiting: its page was read ahead', async () => {
  const context = await demo.visit('staff');
  const page = await context.newPage();
  const read = page.waitForResponse((response) => response.url().includes('page=1&'));
  await page.goto('/desk.html');
  await read;
  await page.route('**/v1/customers**', () => undefined);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('customer-table .range', { hasText: '26–50' }).waitFor();
  await context.close();
});

test('whatever becomes of upstream, the table ends in an error that can be tried again', async () => {
  const context = await demo.visit('staff');
  const faults = [
    { kind: 'status', status: 500 },
    { kind: 'body', body: '<h1>Bad gateway</h1>' },
    { kind: 'body', body: 'null' },
    { kind: 'truncate' },
    { kind: 'reset' },
    { kind: 'stall' },
  ];
  for (const fault of faults) {
    await demo.fault({ match: 'GET /customers', ...fault });
    const page = await context.newPage();
    await page.goto('/desk.html');
    await page.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 20_000 });
    await demo.reset();
    await page.getByRole('button', { name: 'Try again' }).click();
    assert.equal((await rowNames(page)).length, 25, JSON.stringify(fault));
    await page.close();
  }
  await context.close();
});

test('signing out empties every tab at once and says so', async () => {
  const context = await demo.visit('staff');
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto('/desk.html');
  await two.goto('/desk.html');
  await rowNames(one);
  await rowNames(two);
  await one.evaluate(() => {
    document.addEventListener('ce-session-ended', () => {
      document.body.dataset.ended = String(Number(document.body.dataset.ended ?? 0) + 1);
    });
  });
  await context.clearCookies();
  await one.evaluate(() => document.querySelector('customer-session')?.signOut());
  for (const page of [one, two]) {
    await page.getByText('Your session has ended').waitFor();
    assert.equal(await page.locator('customer-table tbody tr').count(), 0);
    assert.ok(!(await page.content()).includes('kite.example'));
  }
  assert.equal(await one.locator('body').getAttribute('data-ended'), '1');
  await context.close();
});

test('nobody signed in: no rows, no upstream call, and a way to sign in that leads back', async () => {
  const context = await demo.visit();
  const page = await context.newPage();
  await page.goto('/desk.html');
  await page.getByRole('button', { name: 'Sign in' }).click();
  assert.equal((await rowNames(page)).length, 25);
  await context.close();
});

test('a customer at the desk is refused, and upstream is not asked', async () => {
  const context = await demo.visit('cus_5fpsWAa');
  const page = await context.newPage();
  await page.goto('/desk.html');
  await page.getByText('You don’t have access to customers').waitFor();
  assert.deepEqual(await demo.requests(), []);
  await context.close();
});

test('no data, no key and no token is left in the page, its storage or its addresses', async () => {
  const context = await demo.visit('staff');
  const page = await context.newPage();
  const seen: string[] = [];
  let token = '';
  page.on('console', (line) => seen.push(line.text()));
  page.on('request', (request) => seen.push(request.url()));
  page.on('response', async (response) => {
    const body = await response.text().catch(() => '');
    if (response.url().endsWith('/session')) token = (JSON.parse(body) as { token: string }).token;
    else if (response.url().includes('/v1/')) seen.push(body, JSON.stringify(response.headers()));
  });
  await page.goto('/desk.html');
  await rowNames(page);
  seen.push(
    await page.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        await indexedDB.databases(),
        document.documentElement.outerHTML,
        document.querySelector('customer-table')?.shadowRoot?.innerHTML,
      ]),
    ),
  );
  assert.ok(token.length > 100);
  for (const text of seen) {
    assert.ok(!text.includes(token), 'the token has left its place');
    assert.ok(!text.includes('sandbox-key'), 'the API key has left the server');
  }
  await context.close();
});
