import { languages } from '../../src/translations/languages.js';
import { arXB, enXA } from '../../src/translations/pseudo.js';

const pseudo = [enXA, arXB];

/** Spelled as pages spell them: `en-GB`. */
const codes = Object.keys(languages).map((code) => new Intl.Locale(code).toString());

/** Each by its own name, and the two that nobody speaks. */
export const LANGUAGES: readonly { readonly value: string; readonly title: string }[] = [
  { value: 'en', title: 'English' },
  ...codes.map((value) => ({
    value,
    title: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
  })),
  ...pseudo.map(({ $code, $name }) => ({ value: $code, title: $name })),
];

/** Which way a language is written. */
export const directionOf = (code: string): 'ltr' | 'rtl' =>
  /^(ar|he)\b/.test(code) ? 'rtl' : 'ltr';
