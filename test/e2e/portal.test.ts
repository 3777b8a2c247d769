import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startDemo, type Demo } from './support/demo.js';
import { overflow, violations } from './support/looks.js';

const KITE_LABS = 'cus_5fpsEqtaUhUl0xZ639Qaa';
const VIEWS = {
  overview: 'invoice-list tbody.rows .file',
  subscriptions: 'subscription-list .main',
  billing: 'invoice-list tbody.rows .file',
  licenses: 'license-keys .copy',
  entitlements: 'entitlement-list .files .button',
  wallet: 'wallet-ledger .proof',
  'payment-methods': 'payment-methods .row button',
  profile: 'customer-profile .edit',
};

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
afterEach(() => demo.reset());
after(() => demo.stop());

/** A view with all that comes after its first data. */
async function open(page: Page, view: keyof typeof VIEWS, query = ''): Promise<void> {
  await page.goto(`/portal.html?view=${view}${query}`);
  await page.locator(`[role=tabpanel]:not([hidden]) ${VIEWS[view]}`).first().waitFor();
  // Names of what was bought are read one by one, for rows that are seen.
  if (/overview|billing/.test(view)) {
    const bones = page.locator('[role=tabpanel]:not([hidden]) invoice-list tbody .bone');
    await bones.first().waitFor({ state: 'detached' });
  }
}

const looks = {
  light: [{ colorScheme: 'light' }, ''],
  dark: [{ colorScheme: 'dark' }, ''],
  'forced colours': [{ forcedColors: 'active' }, ''],
  'right to left': [{}, '&dir=rtl'],
} as const;

for (const [name, [options, query]] of Object.entries(looks)) {
  test(`every view passes axe and fits at 320 px, ${name}`, async () => {
    const context = await demo.visit(KITE_LABS, {
      ...options,
      // High enough that every row is seen.
      viewport: { width: 320, height: 2600 },
    });
    const page = await context.newPage();
    for (const view of Object.keys(VIEWS) as (keyof typeof VIEWS)[]) {
      await open(page, view, query);
      assert.deepEqual(await violations(page), [], view);
      assert.equal(await overflow(page), 0, `${view} scrolls sideways`);
    }
    await context.close();
  });

  test(`every dialog passes axe and fits at 320 px, ${name}`, async () => {
    const context = await demo.visit(KITE_LABS, {
      ...options,
      viewport: { width: 320, height: 900 },
    });
    const page = await context.newPage();
    await open(page, 'subscriptions', query);
    const id = await page
      .locator('subscription-list [data-id]', { hasText: 'Studio plan' })
      .getAttribute('data-id');
    for (const task of ['details', 'cancel', 'pause', 'change-plan', 'payment-method']) {
      await page.goto(`/portal.html?view=subscriptions/${String(id)}/${task}${query}`);
      await page.locator('dialog[open] .dialog-foot .button').first().waitFor();
      assert.deepEqual(await violations(page), [], task);
      assert.equal(await overflow(page), 0, `${task} scrolls sideways`);
    }
    await context.close();
  });
}

test('all of it by the keyboard: to a view, cancel with a reason, and keep again', async () => {
  const context = await demo.visit(KITE_LABS, { viewport: { width: 1200, height: 2600 } });
  const page = await context.newPage();
  await open(page, 'overview');
  await page.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('ArrowRight');
  const row = page.locator('[role=tabpanel]:not([hidden]) subscription-list [data-id]', {
    hasText: 'Studio plan',
  });
  const cancel = row.getByRole('button', { name: 'Cancel subscription' });
  await cancel.waitFor();
  const tabTo = async (wanted: string) => {
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return `${active?.getAttribute('aria-label') ?? ''} ${active?.textContent ?? ''}`.trim();
      });
      if (name.includes(wanted)) return;
    }
    assert.fail(`the keyboard doesn’t come to ${wanted}`);
  };
  await tabTo('Cancel subscription: Studio plan');
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('radio', { name: 'Too expensive' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Back in spring');
  await tabTo('Cancel subscription');
  await page.keyboard.press('Enter');
  await row.getByText('Ending').waitFor();
  const [patch] = (await demo.requests()).filter(({ method }) => method === 'PATCH') as {
    body?: Record<string, unknown>;
  }[];
  assert.deepEqual(patch?.body, {
    cancel_at_next_billing_date: true,
    cancel_reason: 'cancelled_by_customer',
    cancellation_feedback: 'too_expensive',
    cancellation_comment: 'Back in spring',
  });

  await tabTo('Keep subscription: Studio plan');
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await tabTo('Keep subscription');
  await page.keyboard.press('Enter');
  await row.getByText('Renews').waitFor();
  await context.close();
});

for (const [lang, language] of Object.entries({ ja: 'Japanese', hi: 'Hindi', ar: 'Arabic' })) {
  test(`in ${language} no English word is left, but names and what upstream has named`, async () => {
    const context = await demo.visit(KITE_LABS, { viewport: { width: 1200, height: 2600 } });
    const page = await context.newPage();
    const known =
      /Studio plan|Sound library|Mastering seat|Tape Echo 2|Field recordings, vol. 3|Room|Larkfield Lite|Cable set|Kite Labs|billing@kite.example|Visa|JCB|Mastercard|UPI|USD|INR|JPY|US(?=\$)|JP(?=¥)|PDF|UTC/g;
    for (const view of Object.keys(VIEWS) as (keyof typeof VIEWS)[]) {
      await open(page, view, `&lang=${lang}`);
      const shown = await page.evaluate(() => {
        const words: string[] = [];
        // A loop: functions with a name can't be sent to the page.
        const nodes: Node[] = [document.querySelector('customer-portal')!.shadowRoot!];
        for (let node = nodes.pop(); node; node = nodes.pop()) {
          if (node instanceof Element) {
            words.push(node.getAttribute('aria-label') ?? '', node.getAttribute('title') ?? '');
            if (node.shadowRoot) nodes.push(node.shadowRoot);
          } else if (node instanceof Text) words.push(node.data);
          nodes.push(...node.childNodes);
        }
        return words.join('\n');
      });
      assert.deepEqual(shown.replace(known, '').match(/[A-Za-z]{2,}/g) ?? [], [], view);
    }
    await context.close();
  });
}

test('an invoice is saved as a PDF of its number, through the handler', async () => {
  const context = await demo.visit(KITE_LABS);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'billing');
  const saving = page.waitForEvent('download');
  await page.locator('invoice-list tbody .file [data-file]').first().click();
  const download = await saving;
  assert.match(download.suggestedFilename(), /\.pdf$/);
  const file = await readFile(await download.path());
  assert.equal(file.subarray(0, 5).toString(), '%PDF-');
  for (const url of asked) assert.ok(!url.includes('/sandbox/'), 'the page asks upstream itself');
  await context.close();
});

test('a license key is in no attribute, event, address or storage, shown or copied', async () => {
  const context = await demo.visit(KITE_LABS, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const details: string[] = [];
    Object.assign(window, { details });
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event instanceof CustomEvent) details.push(JSON.stringify(event.detail) ?? '');
      return dispatchEvent.call(this, event);
    };
  });
  await open(page, 'licenses');
  const row = page.locator('license-keys .row').first();
  await row.getByRole('button', { name: /^Show/ }).click();
  const key = await row.locator('.key .mono').innerText();
  assert.ok(key.length > 10);
  await row.locator('.copy').click();
  await page.waitForFunction(
    async (wanted) => (await navigator.clipboard.readText()) === wanted,
    key,
  );
  const kept = await page.evaluate(async () => {
    const found: unknown[] = [
      (window as unknown as { details: string[] }).details,
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
      performance.getEntriesByType('resource').map(({ name }) => name),
    ];
    const roots: ParentNode[] = [document];
    for (let root = roots.pop(); root; root = roots.pop()) {
      for (const element of root.querySelectorAll('*')) {
        for (const { value } of element.attributes) found.push(value);
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    }
    return JSON.stringify(found);
  });
  assert.ok(!kept.includes(key), 'the key is kept somewhere');
  await context.close();
});

test('a view is in the address, and Back goes back', async () => {
  const context = await demo.visit(KITE_LABS, { viewport: { width: 1200, height: 2600 } });
  const page = await context.newPage();
  await open(page, 'overview');
  await page.getByRole('tab', { name: 'Wallet' }).click();
  await page.waitForURL('**view=wallet');
  await page.goBack();
  await page.getByRole('tab', { name: 'Overview', selected: true }).waitFor();
  await context.close();
});
