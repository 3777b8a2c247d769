import type { CDPSession } from 'playwright-core';
import { atMost, type Bench, type Figure, type Section } from './report.js';
import { RICH, withSite } from './site.js';

const ELEMENTS: Readonly<Record<string, { as: string; ofCustomer?: boolean }>> = {
  'customer-table': { as: 'staff' },
  'customer-detail': { as: 'staff', ofCustomer: true },
  'customer-create': { as: 'staff' },
  'customer-invite': { as: 'staff', ofCustomer: true },
  'report-builder': { as: 'staff' },
  'transaction-table': { as: 'staff', ofCustomer: true },
  'customer-profile': { as: 'staff', ofCustomer: true },
  'wallet-ledger': { as: 'staff', ofCustomer: true },
  'wallet-balance': { as: 'staff', ofCustomer: true },
  'customer-portal': { as: RICH },
  'subscription-list': { as: RICH },
  'invoice-list': { as: RICH },
  'entitlement-list': { as: RICH },
  'license-keys': { as: RICH },
  'payment-methods': { as: RICH },
};

interface Mounted extends HTMLElement {
  readonly status?: string;
  readonly updateComplete: Promise<boolean>;
}

/** Runs in the page. One in ten stays until its data is there; the others leave while it is on its way. */
async function mount({ tag, customer, times }: { tag: string; customer: string; times: number }) {
  const session = document.querySelector('customer-session') as HTMLElement;
  for (let time = 0; time < times; time += 1) {
    const element = document.createElement(tag) as Mounted;
    if (customer) element.setAttribute('customer-id', customer);
    session.append(element);
    await customElements.whenDefined(tag);
    await element.updateComplete;
    if (time % 10 === 0) {
      const deadline = performance.now() + 10_000;
      while (element.status === 'loading') {
        if (performance.now() > deadline) throw new Error(`${tag} has no data after 10 s`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      if (element.status === 'error') throw new Error(`${tag} shows an error`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    element.remove();
  }
  // What was on its way is given up, and the last frame drawn.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

async function count(cdp: CDPSession): Promise<Record<string, number>> {
  for (let time = 0; time < 3; time += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

export const lifecycle: Bench = ({ quick }) =>
  withSite(async (site) => {
    const times = quick ? 200 : 1_000;
    const sections: Section[] = [];
    for (const [tag, { as, ofCustomer }] of Object.entries(ELEMENTS)) {
      const context = await site.visit(as);
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Performance.enable');
      await page.goto('/bench/empty.html');
      const customer = ofCustomer ? RICH : '';
      // Code, words and caches come with the first ones.
      await page.evaluate(mount, { tag, customer, times: 50 });
      // Controls come after the first data, and each template that Lit meets is kept for the next.
      await page.waitForLoadState('networkidle');
      await page.evaluate(mount, { tag, customer, times: 50 });
      const before = await count(cdp);
      await page.evaluate(mount, { tag, customer, times });
      const after = await count(cdp);
      await context.close();
      const grown = (name: string) => (after[name] ?? NaN) - (before[name] ?? NaN);
      const figures: Figure[] = [
        atMost('heap', grown('JSHeapUsedSize') / 1e6, 1, ' MB', { digits: 2 }),
        atMost('nodes', grown('Nodes'), 0, ''),
        atMost('listeners', grown('JSEventListeners'), 0, ''),
      ];
      sections.push({ title: `${tag}, ${String(times)} mounts and unmounts`, figures });
    }
    return [
      {
        title: `Growth after ${String(times)} mounts and unmounts`,
        figures: sections.flatMap(({ title, figures }) =>
          figures.map((figure) => ({
            ...figure,
            what: `${title.split(',')[0] ?? ''}: ${figure.what}`,
          })),
        ),
      },
    ];
  });
