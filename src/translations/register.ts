import {
  registerTranslation as register,
  type Translation as LocalizerTranslation,
} from '@shoelace-style/localize';
import { first } from './en/first.js';
import type { Translation } from './translation.js';

type Words = LocalizerTranslation & Partial<Translation>;

/** The localiser falls back to the first that is registered, and to no copy of it: so one object grows. */
const english: Words = { $code: 'en', $name: 'English', $dir: 'ltr' };
const own: Words[] = [];

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

addEnglish(first);
