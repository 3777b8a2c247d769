/**
 * Finds a Chromium for the tests, in this order: CHROME_PATH, one installed on this machine, and,
 * on Linux x64, the one inside the npm package @sparticuz/chromium. It downloads nothing.
 * BROWSER_SOURCE=bundled skips the installed ones, to try what a bare machine would do.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
export const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where a command may lie.
 *
 * @param {string} name
 */
export const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name));

function installedCandidates() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((root) => [
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ].flatMap(onPath);
}

async function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Only where it believes to be on Lambda does the package also unpack the libraries (NSS, NSPR,
  // expat) that a bare machine lacks. The belief is taken back, so that no child process shares it.
  const pretended = {
    AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
  };
  const added = Object.keys(pretended).filter((name) => process.env[name] === undefined);
  for (const name of added) process.env[name] = pretended[name];
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    for (const name of added) delete process.env[name];
  }
}

/** @returns {Promise<{ executablePath: string, args: string[], source: string }>} */
export async function findBrowser() {
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-dev-shm-usage',
    '--no-first-run',
  ];
  // Chromium refuses its own sandbox to root, the usual user in a container.
  if (process.platform === 'linux' && process.getuid?.() === 0) args.push('--no-sandbox');

  if (process.env.CHROME_PATH) {
    return { executablePath: process.env.CHROME_PATH, args, source: 'CHROME_PATH' };
  }
  if (process.env.BROWSER_SOURCE !== 'bundled') {
    const installed = installedCandidates().find(isExecutable);
    if (installed) return { executablePath: installed, args, source: 'installed' };
  }
  const bundled = await bundledBrowser();
  if (bundled) {
    const needed = ['--no-sandbox', '--disable-setuid-sandbox', '--no-zygote', '--disable-gpu'];
    return {
      executablePath: bundled,
      args: [...new Set([...args, ...needed])],
      source: '@sparticuz/chromium',
    };
  }
  throw new Error(
    'No browser for the tests: install Chrome or Chromium, or set CHROME_PATH to one.',
  );
}
