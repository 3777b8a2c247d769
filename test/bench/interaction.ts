import { atMost, median, spread, type Bench } from './report.js';
import { withSite } from './site.js';

/** Web Vitals' limit for a good interaction, on a processor four times slower. */
const GOOD = 200;
const CPU = 4;

interface Table extends HTMLElement {
  readonly status: string;
  readonly renderRoot: ShadowRoot;
}

/** Runs in the page: presses something, and times the first task after the frame that shows it. */
async function press(selector: string): Promise<number> {
  const table = document.querySelector('customer-table') as unknown as Table;
  const root = table.renderRoot;
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`There is no ${selector}`);
  const before = [
    root.querySelector('tbody.rows tr')?.textContent,
    root.querySelectorAll(':checked').length,
  ].join();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  target.click();
  while (
    table.status !== 'ready' ||
    before ===
      [
        root.querySelector('tbody.rows tr')?.textContent,
        root.querySelectorAll(':checked').length,
      ].join()
  ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (performance.now() > start + 10_000) throw new Error(`${selector} shows nothing`);
  }
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    requestAnimationFrame(() => {
      port2.postMessage(null);
    });
  });
  return performance.now() - start;
}

export const interaction: Bench = ({ quick }) =>
  withSite(async (site) => {
    const times = quick ? 3 : 9;
    const selections: number[] = [];
    const pages: number[] = [];
    const context = await site.visit('staff');
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto('/bench/table.html');
    await page.locator('customer-table').evaluate((table) => {
      table.setAttribute('selectable', '');
      table.setAttribute('page-size', '100');
    });
    const rows = page.locator('customer-table tbody.rows tr');
    const next = page.locator('customer-table button[name=next]');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    for (let time = 0; time < times; time += 1) {
      await rows.nth(99).waitFor();
      await next.waitFor();
      await page.waitForLoadState('networkidle');
      // The next page is there before it is asked for.
      await page.waitForTimeout(500);
      const box = `tbody.rows tr:nth-child(${String(3 + time)}) input[type=checkbox]`;
      selections.push(await page.evaluate(press, box));
      pages.push(await page.evaluate(press, 'button[name=next]'));
    }
    await context.close();
    return [
      {
        title: `customer-table with 100 rows, CPU ÷ ${String(CPU)}, ${String(times)} times`,
        figures: [
          atMost('a row selected, painted', median(selections), GOOD, ' ms', {
            text: spread(selections, 0, ' ms'),
          }),
          atMost('the next page, painted', median(pages), GOOD, ' ms', {
            text: spread(pages, 0, ' ms'),
          }),
        ],
      },
    ];
  });
