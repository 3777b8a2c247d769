/**
 * Entry of the CDN build: one small script that starts the session and loads the elements that stand
 * in the page, now or later. What it imports itself is what every page needs first.
 */
import './elements/customer-session/customer-session.define.js';
import { loadTranslation } from './translations/load.js';

/**
 * A line for each element of the kit, of which the build makes a chunk, and writes in its place the
 * names of all chunks that the element needs (`scripts/cdn/ask-at-once.mjs`).
 */
const ELEMENTS: Readonly<Record<string, string | (() => Promise<object>)>> = {
  'customer-create': () => import('./elements/customer-create/customer-create.js'),
  'customer-detail': () => import('./elements/customer-detail/customer-detail.js'),
  'customer-invite': () => import('./elements/customer-invite/customer-invite.js'),
  'customer-portal': () => import('./elements/customer-portal/customer-portal.js'),
  'customer-profile': () => import('./elements/customer-profile/customer-profile.js'),
  'customer-table': () => import('./elements/customer-table/customer-table.js'),
  'entitlement-list': () => import('./elements/entitlement-list/entitlement-list.js'),
  'invoice-list': () => import('./elements/invoice-list/invoice-list.js'),
  'license-keys': () => import('./elements/license-keys/license-keys.js'),
  'payment-methods': () => import('./elements/payment-methods/payment-methods.js'),
  'report-builder': () => import('./elements/report-builder/report-builder.js'),
  'subscription-list': () => import('./elements/subscription-list/subscription-list.js'),
  'transaction-table': () => import('./elements/transaction-table/transaction-table.js'),
  'wallet-balance': () => import('./elements/wallet-balance/wallet-balance.js'),
  'wallet-ledger': () => import('./elements/wallet-ledger/wallet-ledger.js'),
};

const RETRY_MS = 3000;

const missing = new Map(Object.entries(ELEMENTS));

function loadWhatIsUsed(): void {
  for (const [tag, element] of missing) {
    if (!document.getElementsByTagName(tag).length) continue;
    missing.delete(tag);
    load(element)
      .then(register)
      .catch(() => {
        // Lost on the way. Not before a while: every change of the page comes by here.
        setTimeout(() => {
          missing.set(tag, element);
          loadWhatIsUsed();
        }, RETRY_MS);
      });
  }
}

/** Asks for all chunks at once, not for one after the other as each names the next; its own is the last. */
async function load(element: (typeof ELEMENTS)[string]): Promise<object | undefined> {
  if (typeof element !== 'string') return element();
  const modules = element
    .split(' ')
    .map((name): Promise<object> => import(/* @vite-ignore */ `./chunks/${name}.js`));
  return (await Promise.all(modules)).at(-1);
}

/** Elements register themselves here and not in their modules: a chunk may be loaded for what it shares. */
function register(module: object | undefined): void {
  for (const part of Object.values(module ?? []) as { define?: () => void }[]) part.define?.();
}

const observer = new MutationObserver(loadWhatIsUsed);
observer.observe(document.documentElement, { childList: true, subtree: true });
loadWhatIsUsed();
void loadTranslation(document.documentElement.lang);
