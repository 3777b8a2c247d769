import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rowNames, startDemo, type Demo } from './support/demo.js';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.stop());

const page = (file: string) => `<!doctype html><html lang="en"><title>A merchant</title>
<script type="module" src="/dist/cdn/${file}"></script>
<customer-session endpoint="/customer-elements"><customer-table></customer-table></customer-session>`;

for (const file of ['customer-elements.js', 'customer-elements.all.js']) {
  test(`one script tag with ${file} paints the table`, async () => {
    const context = await demo.visit('staff');
    const tab = await context.newPage();
    await tab.route('**/merchant.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: page(file) }),
    );
    await tab.goto('/merchant.html');
    assert.equal((await rowNames(tab)).length, 25);
    await context.close();
  });
}

test('the session request leaves before the rest of the code has arrived', async () => {
  const context = await demo.visit('staff');
  const tab = await context.newPage();
  await tab.route('**/merchant.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: page('customer-elements.js') }),
  );
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const scripts: string[] = [];
  tab.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await tab.route('**/chunks/**', async (route) => {
    await held;
    await route.continue();
  });
  const session = tab.waitForResponse('**/customer-elements/session');
  await tab.goto('/merchant.html', { waitUntil: 'commit' });
  assert.equal((await session).status(), 200);
  assert.equal(await tab.evaluate(() => customElements.get('customer-table')), undefined);
  // All that the rows need is asked for at once, though no chunk has come to name the next.
  const chunks = scripts.map((path) => /chunks\/([\w-]+)\.js/.exec(path)?.[1] ?? '');
  for (const chunk of ['core', 'customer-table']) assert.ok(chunks.includes(chunk), chunk);
  release();
  assert.equal((await rowNames(tab)).length, 25);
  await context.close();
});

test('an element that comes into the page later is loaded then', async () => {
  const context = await demo.visit('staff');
  const tab = await context.newPage();
  await tab.route('**/merchant.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: page('customer-elements.js').replace(/<customer-session.*/s, ''),
    }),
  );
  await tab.goto('/merchant.html');
  await tab.evaluate(() => {
    const session = document.createElement('customer-session');
    session.setAttribute('endpoint', '/customer-elements');
    session.append(document.createElement('customer-table'));
    document.body.append(session);
  });
  assert.equal((await rowNames(tab)).length, 25);
  await context.close();
});
