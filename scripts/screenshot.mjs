/**
 * `node scripts/screenshot.mjs`: takes the pictures of the README, docs/images/NAME-light.png and
 * -dark.png, of the demo as staff and a customer see it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { at, root } from './run.mjs';

const SIZE = { width: 1200, height: 720 };
const MAX_BYTES = 150_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** `npm start` on a port of its own, in a process group that ends as one. */
async function startDemo() {
  const port = await freePort();
  const server = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DODO_PAYMENTS_API_KEY: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  await new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`npm start has ended with ${code}`)));
    server.stdout.on('data', (text) => text.includes('Local') && resolve());
  });
  return {
    url: `http://localhost:${port}`,
    stop: () => {
      server.removeAllListeners('exit');
      process.kill(-server.pid);
    },
  };
}

/* global createImageBitmap, OffscreenCanvas */
/**
 * Runs in a page: up to 256 colours of a picture, the most used first and none close to another, and
 * for each pixel the nearest of them. A screenshot is made of few colours: nobody sees a difference.
 */
async function reduceColours(base64) {
  const CLOSE = 60;
  const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);

  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = [];
  const places = new Map();
  for (const [pixel] of [...counts].sort(([, one], [, other]) => other - one)) {
    const [red, green, blue] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
    let place = -1;
    let least = Infinity;
    palette.forEach(([r, g, b], at) => {
      const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
      if (distance < least) [place, least] = [at, distance];
    });
    if (least > CLOSE && palette.length < 256) place = palette.push([red, green, blue]) - 1;
    places.set(pixel, place);
  }
  // As text: an array of two million numbers takes many seconds on its way out of the page.
  const text = Array.from(pixels, (pixel) => String.fromCharCode(places.get(pixel))).join('');
  return { width, height, palette, places: text };
}

/** A PNG of at most 256 colours: a third of what the browser writes. */
function encodePng({ width, height, palette, places }) {
  const chunk = (type, data) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.write(places.slice(row * width, (row + 1) * width), row * (width + 1) + 1, 'latin1');
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const KITE = 'cus_5fpsEqtaUhUl0xZ639Qaa';

/** What is shown, to whom, and what tells that all of it is there. */
const PICTURES = {
  'customer-table': {
    as: 'staff',
    address: '/desk.html',
    async ready(page) {
      // Ten rows fit, with the pager below them.
      await page
        .locator('customer-table')
        .evaluate((table) => table.setAttribute('page-size', '10'));
      await page.getByRole('searchbox').waitFor();
      await page.locator('customer-table:state(ready)').waitFor();
    },
  },
  'customer-detail': {
    as: 'staff',
    address: `/desk.html?customer=${KITE}`,
    async ready(page) {
      await page.locator('customer-detail:state(ready)').waitFor();
    },
  },
  'customer-portal': {
    as: KITE,
    address: '/portal.html',
    async ready(page) {
      await page.locator('customer-portal:state(ready)').waitFor();
    },
  },
};

async function take(browser, url, name, theme) {
  const { as, address, ready } = PICTURES[name];
  const context = await browser.newContext({
    baseURL: url,
    viewport: SIZE,
    deviceScaleFactor: 1.5,
    colorScheme: theme,
  });
  await context.request.get(`/demo/sign-in?as=${as}&to=/demo/icon.svg`);
  const page = await context.newPage();
  const query = new URLSearchParams({ theme });
  await page.goto(`${address}${address.includes('?') ? '&' : '?'}${query}`);
  await ready(page);
  // Parts come after the first data; with the last of them nothing is on its way any more.
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ animations: 'disabled' });
  const png = encodePng(await page.evaluate(reduceColours, picture.toString('base64')));
  await context.close();

  const path = `docs/images/${name}-${theme}.png`;
  if (png.length > MAX_BYTES) throw new Error(`${path} has ${png.length} of ${MAX_BYTES} bytes`);
  writeFileSync(at(path), png);
  console.log(`${path}: ${png.length} bytes`);
}

mkdirSync(at('docs/images'), { recursive: true });
const demo = await startDemo();
try {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const name of Object.keys(PICTURES)) {
      for (const theme of ['light', 'dark']) await take(browser, demo.url, name, theme);
    }
  } finally {
    await browser.close();
  }
} finally {
  demo.stop();
}
