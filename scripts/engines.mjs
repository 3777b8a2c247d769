/**
 * The browsers of `npm run test:browsers`: Chromium always, Firefox and WebKit where the machine has
 * them. Nothing is downloaded. Firefox is Playwright's, the one that FIREFOX_PATH names, or an installed
 * one; WebKit is Playwright's (`npx playwright-core install firefox webkit` puts both there).
 */
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import playwright from 'playwright-core';
import { findBrowser, isExecutable, onPath } from './browser.mjs';
import { playwrightLauncher } from './playwright-launcher.mjs';

const isInstalled = (name) => isExecutable(playwright[name].executablePath());

function installedFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  return [
    ...['firefox', 'firefox-esr'].flatMap(onPath),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '/', 'Mozilla Firefox/firefox.exe'),
  ].find(isExecutable);
}

/** A launcher for Web Test Runner, or undefined where the machine lacks the browser. */
const engines = {
  async chromium() {
    const { executablePath, args } = await findBrowser();
    return chromeLauncher({ launchOptions: { executablePath, args } });
  },
  firefox() {
    if (!process.env.FIREFOX_PATH && isInstalled('firefox')) return playwrightLauncher('firefox');
    const executablePath = installedFirefox();
    if (!executablePath) return undefined;
    // Through WebDriver BiDi, which Puppeteer speaks: no driver is needed.
    const launcher = chromeLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath },
    });
    launcher.name = 'Firefox';
    return launcher;
  },
  webkit: () => (isInstalled('webkit') ? playwrightLauncher('webkit') : undefined),
};

/**
 * The launchers of the engines that are named, without those that the machine lacks, which are told.
 *
 * @param {string[]} names
 */
export async function launchersOf(names) {
  const found = [];
  for (const name of names) {
    const launcher = await engines[name]?.();
    if (launcher) found.push(launcher);
    else console.log(`${name}: not on this machine, so nothing is tested in it`);
  }
  if (found.length === 0) throw new Error(`None of these browsers is here: ${names.join(', ')}`);
  return found;
}
