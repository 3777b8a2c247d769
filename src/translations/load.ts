import type { Translation } from './translation.js';

/** Languages that come with the kit, apart from English; each is loaded when a page needs it. */
const loaders: Readonly<Record<string, () => Promise<{ default: Translation }>>> = {
  ja: () => import('./ja.js'),
};

const loads = new Map<string, Promise<Translation>>();

/** Loads the texts of a language, once a page. Undefined for English and for what the kit lacks. */
export function loadTranslation(lang: string): Promise<Translation> | undefined {
  const [language = ''] = lang.toLowerCase().split('-');
  // Any text may stand in `lang`, also the name of something that every object has.
  const loader = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  if (!loader) return undefined;
  let load = loads.get(language);
  if (!load) {
    load = loader().then((module) => module.default);
    // A failed one may be tried again by the next element.
    load.catch(() => loads.delete(language));
    loads.set(language, load);
  }
  return load;
}
