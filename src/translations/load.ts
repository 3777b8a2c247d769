import type { Words } from './translation.js';

/** What `languages.ts` has: a page in American English loads no list of languages. Chinese is simplified. */
const KNOWN = /^(ar|de|en-(gb|in)|es|fr|he|hi|it|ja|ko|pt|zh(?!-(hant|tw|hk|mo)))\b/;

const loads = new Map<string, Promise<Words>>();

/** Loads the texts of a language, once a page. Undefined for English and for what the kit lacks. */
export function loadTranslation(lang: string): Promise<Words> | undefined {
  const code = KNOWN.exec(lang.toLowerCase())?.[1];
  if (!code) return undefined;
  let load = loads.get(code);
  if (!load) {
    load = read(code);
    // A failed one may be tried again by the next element.
    load.catch(() => loads.delete(code));
    loads.set(code, load);
  }
  return load;
}

async function read(code: string): Promise<Words> {
  const { languages } = await import('./languages.js');
  const { default: words } = await (languages[code] as (typeof languages)[string])();
  // Under the code that was asked for: Brazil's Portuguese stands in for all.
  return { ...words, $code: code };
}
