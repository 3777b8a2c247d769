import { atMost, median, spread, type Bench, type Figure } from './report.js';
import { RICH, withSite, type Site } from './site.js';

/** Chromium's "Slow 4G", and a processor four times slower. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};
const CPU = 4;

interface Contender {
  readonly name: string;
  readonly address: string;
  readonly as: string;
  /** Runs in the page, each frame: whether the rows stand in it. */
  readonly there: string;
}

interface Sample {
  painted: number;
  longestTask: number;
  shift: number;
  bytes: number;
  requests: number;
}

const VANILLA = `document.querySelectorAll('main tbody tr').length > 0`;

const TABLE = `document.querySelector('customer-table')?.shadowRoot?.querySelectorAll('tbody.rows tr').length === 25`;
const PORTAL = `document.querySelector('customer-portal')?.status === 'ready' &&
  [...document.querySelector('customer-portal').shadowRoot.querySelectorAll('*')].some(
    (node) => node.localName.includes('subscription-list') && node.status === 'ready')`;

/** Each element by its one script tag, with the two hints of docs/guides/embed.md, and by hand. */
const groups: readonly (readonly [Contender, Contender, Contender])[] = [
  [
    { name: 'customer-table', address: '/bench/table.html', as: 'staff', there: TABLE },
    { name: 'with hints', address: '/bench/table-early.html', as: 'staff', there: TABLE },
    { name: 'vanilla', address: '/bench/vanilla.html?as=table', as: 'staff', there: VANILLA },
  ],
  [
    { name: 'customer-portal', address: '/bench/portal.html', as: RICH, there: PORTAL },
    { name: 'with hints', address: '/bench/portal-early.html', as: RICH, there: PORTAL },
    { name: 'vanilla', address: '/bench/vanilla.html?as=portal', as: RICH, there: VANILLA },
  ],
];

/**
 * Notes, in the page, when the rows are painted: looked for in each frame, and timed in the first task
 * after the frame that shows them.
 */
function watch(there: string): string {
  return `(() => {
    const seen = (globalThis.__bench = { painted: 0, longestTask: 0, shift: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) seen.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      if (!(${there})) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { seen.painted = performance.now(); };
      requestAnimationFrame(() => port2.postMessage(null));
    };
    requestAnimationFrame(look);
  })()`;
}

async function measure(site: Site, { address, as, there }: Contender): Promise<Sample> {
  const context = await site.visit(as);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  let bytes = 0;
  let requests = 0;
  cdp.on('Network.requestWillBeSent', () => (requests += 1));
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript({ content: watch(there) });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction('globalThis.__bench?.painted > 0', undefined, { timeout: 60_000 });
  const until = { bytes, requests };
  // What comes after the rows, as controls do, may neither block nor push.
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate<Omit<Sample, 'bytes' | 'requests'>>('globalThis.__bench');
  await context.close();
  return { ...seen, ...until };
}

export const startup: Bench = ({ quick }) =>
  withSite(async (site) => {
    const times = quick ? 3 : 9;
    const sections = [];
    for (const group of groups) {
      const [kit, early, vanilla] = group;
      const samples = new Map<Contender, Sample[]>(group.map((contender) => [contender, []]));
      // The first visit compiles and caches for all that follow: it counts for none.
      await measure(site, vanilla);
      for (let time = 0; time < times; time += 1) {
        const turn = time % group.length;
        const rotated = [...group.slice(turn), ...group.slice(0, turn)];
        for (const contender of time % 2 ? rotated.reverse() : rotated) {
          samples.get(contender)?.push(await measure(site, contender));
        }
      }
      const of = (contender: Contender, what: keyof Sample) =>
        (samples.get(contender) ?? []).map((sample) => sample[what]);
      const base = of(vanilla, 'painted');
      const ratios = (contender: Contender) =>
        of(contender, 'painted').map((time, at) => time / (base[at] ?? NaN));
      const figures: Figure[] = [kit, early].flatMap((contender) => {
        const name = contender === kit ? 'one script tag' : contender.name;
        const longest = of(contender, 'longestTask');
        return [
          atMost(`${name}: rows painted / vanilla`, median(ratios(contender)), 0.8, '×', {
            text: spread(ratios(contender), 2, '×'),
          }),
          { what: `${name}: rows painted`, value: spread(of(contender, 'painted'), 0, ' ms') },
          atMost(`${name}: longest task`, median(longest), 80, ' ms', {
            text: spread(longest, 0, ' ms'),
          }),
          atMost(`${name}: layout shift`, Math.max(...of(contender, 'shift')), 0, '', {
            digits: 4,
          }),
          { what: `${name}: bytes until then`, value: median(of(contender, 'bytes')).toFixed(0) },
          { what: `${name}: requests`, value: median(of(contender, 'requests')).toFixed(0) },
        ];
      });
      figures.push(
        { what: 'vanilla: rows painted', value: spread(base, 0, ' ms') },
        { what: 'vanilla: longest task', value: spread(of(vanilla, 'longestTask'), 0, ' ms') },
        { what: 'vanilla: bytes until then', value: median(of(vanilla, 'bytes')).toFixed(0) },
        { what: 'vanilla: requests', value: median(of(vanilla, 'requests')).toFixed(0) },
      );
      sections.push({
        title: `${kit.name}, slow 4G, CPU ÷ ${String(CPU)}, ${String(times)} rounds`,
        figures,
      });
    }
    return sections;
  });
