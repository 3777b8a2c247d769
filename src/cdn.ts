/**
 * Entry of the CDN build: one small script that starts the session and loads the elements that stand
 * in the page, now or later. What it imports itself is what every page needs first.
 */
import './elements/customer-session/customer-session.define.js';
import { loadTranslation } from './translations/load.js';

const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'customer-table': async () => {
    await import('./elements/customer-table/customer-table.define.js');
  },
};

const RETRY_MS = 3000;

const missing = new Set(Object.keys(ELEMENTS));

function loadWhatIsUsed(): void {
  for (const tag of missing) {
    if (!document.getElementsByTagName(tag).length) continue;
    missing.delete(tag);
    ELEMENTS[tag]?.().catch(() => {
      // Lost on the way. Not before a while: every change of the page comes by here.
      setTimeout(() => {
        missing.add(tag);
        loadWhatIsUsed();
      }, RETRY_MS);
    });
  }
}

const observer = new MutationObserver(loadWhatIsUsed);
observer.observe(document.documentElement, { childList: true, subtree: true });
loadWhatIsUsed();
void loadTranslation(document.documentElement.lang);
