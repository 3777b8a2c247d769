import { first } from './en/first.js';
import type { Translation, Words } from './translation.js';

const languages = new Map<string, Words>();
const watchers = new Set<() => void>();

/** Shown where a language lacks a text. Its parts come one by one, so one object grows. */
const english: Words = { $code: 'en', $name: 'English', $dir: 'ltr' };
const own: Words[] = [];

function register(...words: Words[]): void {
  for (const some of words) {
    const code = some.$code.toLowerCase();
    languages.set(code, { ...languages.get(code), ...some });
  }
  tell();
}

function tell(): void {
  for (const watcher of watchers) watcher();
}

/** Adds words of the kit. Those of the page stay above them, whichever came first. */
export function addWords(words: Words): void {
  register(words, ...own);
}

/** Adds the English texts of a part of the kit; the part calls it when it is loaded. */
export function addEnglish(texts: Partial<Translation>): void {
  addWords(Object.assign(english, texts));
}

/** Adds a language, or words of your own for one that is there: all of them or a few. */
export function registerTranslation(...words: Words[]): void {
  own.push(...words);
  register(...words);
}

/** Calls back when there are other words, or the page's language has become another. */
export function watchWords(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/**
 * A text in a language, as that is spoken in a country if there are words for it: else in English.
 *
 * @param lang - in lower case
 */
export function textIn<Key extends keyof Translation>(lang: string, key: Key): Translation[Key] {
  for (let code = lang; code; code = code.slice(0, Math.max(0, code.lastIndexOf('-')))) {
    const text = languages.get(code)?.[key];
    if (text !== undefined) return text as Translation[Key];
  }
  return (english[key] ?? key) as Translation[Key];
}

addEnglish(first);

if (typeof document !== 'undefined') {
  new MutationObserver(tell).observe(document.documentElement, {
    attributeFilter: ['dir', 'lang'],
  });
}
