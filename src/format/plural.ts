/** Rules are costly to make; pages have few languages. */
const rules = new Map<string, Intl.PluralRules>();

/** Which of a language's forms a number takes: `one`, `few`, `many` …, always `other` among them. */
export function pluralForm(count: number, lang: string): Intl.LDMLPluralRule {
  let rule = rules.get(lang);
  if (!rule) {
    rule = new Intl.PluralRules(lang);
    rules.set(lang, rule);
  }
  return rule.select(count);
}
