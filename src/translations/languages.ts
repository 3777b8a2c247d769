import type { Words } from './translation.js';

type Language = () => Promise<{ readonly default: Words }>;

/** Languages that come with the kit, apart from American English, by the codes of `load.ts`. */
export const languages: Readonly<Record<string, Language>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  'en-gb': () => import('./en-GB.js'),
  'en-in': () => import('./en-GB.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  pt: () => import('./pt-BR.js'),
  zh: () => import('./zh-Hans.js'),
};
