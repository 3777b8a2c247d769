/** Tells whether `Intl` takes this for a language: any text may stand in `lang`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
