import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { startDemo, type Demo } from './support/demo.js';

/* The same portal in each framework, driven and heard in the framework's own way. */

const PAGES = ['html', 'react-19', 'react-18', 'vue', 'svelte', 'angular'];
const KITE_LABS = 'cus_5fpsEqtaUhUl0xZ639Qaa';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
afterEach(() => demo.reset());
after(() => demo.stop());

for (const name of PAGES) {
  test(`${name}: a subscription is cancelled and kept, and the page hears of it`, async () => {
    const context = await demo.visit(KITE_LABS);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    const heard = (text: RegExp) => page.locator('output', { hasText: text }).waitFor();

    await page.goto(`/${name}.html`);
    // The level says that a number has arrived as a property or an attribute.
    await page.locator('[part=heading][aria-level="1"]', { hasText: 'Account' }).waitFor();
    await page.locator('customer-portal:state(ready)').waitFor();

    await page.getByRole('tab', { name: 'Subscriptions' }).click();
    await heard(/^view subscriptions$/);
    const keep = page.getByRole('button', { name: 'Keep subscription' });
    await keep.waitFor();
    await page.getByRole('button', { name: 'Cancel subscription' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Too expensive').click();
    await dialog.getByRole('button', { name: 'Cancel subscription' }).click();
    await heard(/^cancelled period-end$/);
    await dialog.waitFor({ state: 'hidden' });
    await keep.nth(1).waitFor();
    const sent = (await demo.requests()).filter(({ method }) => method === 'PATCH');
    assert.equal(sent.length, 1);
    const { path = '', body } = (sent[0] ?? {}) as { path?: string; body?: object };
    assert.equal(
      (body as { cancellation_feedback?: string }).cancellation_feedback,
      'too_expensive',
    );

    const cancelled = path.split('/').at(-1) ?? '';
    await page
      .locator(`[data-id="${cancelled}"]`)
      .getByRole('button', { name: 'Keep subscription' })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Keep subscription' }).click();
    await heard(new RegExp(`^kept ${cancelled}$`));
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
