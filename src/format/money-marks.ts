/** How a language writes numbers and names a currency, for reading what people type. */
export interface MoneyMarks {
  readonly decimal: string;
  readonly group: string;
  /** What may stand before or behind the number, longest first. */
  readonly names: readonly string[];
}

const kept = new Map<string, MoneyMarks>();
const KEPT = 50;

/** The zeros of the scripts that write numbers with digits of their own; nine more follow each. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** A typed text in plain digits and marks: full width made narrow, invisible marks taken out. */
export function plainDigits(text: string): string {
  return (
    text
      // Not every look-alike: a raised 2 is no 2.
      .replace(/[\u3000\uff01-\uff5e\uffe0-\uffe6]/g, (wide) => wide.normalize('NFKC'))
      .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/\p{Nd}/gu, (digit) => {
        const code = digit.codePointAt(0) ?? 0;
        const zero = ZEROS.find((start) => code >= start && code < start + 10);
        return zero === undefined ? digit : String(code - zero);
      })
  );
}

/**
 * Found once for a currency and a language. Throws a RangeError for what has no currency's form.
 */
export function moneyMarks(currency: string, lang: string): MoneyMarks {
  const key = `${lang},${currency}`;
  let marks = kept.get(key);
  if (!marks) {
    if (kept.size >= KEPT) kept.clear();
    marks = findMarks(currency, lang);
    kept.set(key, marks);
  }
  return marks;
}

function findMarks(currency: string, lang: string): MoneyMarks {
  const parts = new Intl.NumberFormat(lang, { minimumFractionDigits: 1 }).formatToParts(1234567.5);
  const mark = (type: string) =>
    plainDigits(parts.find((part) => part.type === type)?.value ?? '').trim();
  const names = [lang, 'en'].flatMap((language) =>
    (['symbol', 'narrowSymbol', 'code', 'name'] as const).map((currencyDisplay) =>
      nameOf(new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })),
    ),
  );
  const longestFirst = [...new Set(names)].filter(Boolean).sort((a, b) => b.length - a.length);
  return { decimal: mark('decimal'), group: mark('group'), names: longestFirst };
}

function nameOf(format: Intl.NumberFormat): string {
  const part = format.formatToParts(2).find(({ type }) => type === 'currency');
  return plainDigits(part?.value ?? '').toLowerCase();
}
