import areas from 'virtual:word-areas';
import en from '../../../src/translations/en.js';
import { languages } from '../../../src/translations/languages.js';
import { arXB, enXA } from '../../../src/translations/pseudo.js';
import { LANGUAGES } from '../languages.js';
import { SAMPLES, sampleCount } from './sample-words.js';

type Texts = Readonly<Record<string, unknown>>;

/** A text in one language. */
interface Said {
  readonly lang: string;
  readonly text: string;
  /** Its length beside English, which is 1. */
  readonly length: number;
}

export interface Message {
  readonly key: string;
  readonly area: string;
  readonly said: readonly Said[];
}

const english = import.meta.glob<Record<string, object>>('../../../src/translations/en/*.ts');

const say = (key: string, text: unknown): string =>
  typeof text === 'function'
    ? ((text as (...args: unknown[]) => string | undefined)(
        ...(SAMPLES[key] ?? ['Kite Labs', '$1,240.00', '31 Oct 2025'].slice(0, sampleCount(key))),
      ) ?? '')
    : String(text);

/** Every text that an element may say, in every language. */
export async function messagesOf(tag: string): Promise<Message[]> {
  const words: (readonly [lang: string, Texts])[] = await Promise.all(
    LANGUAGES.map(async ({ value }) => {
      const load = languages[value.toLowerCase()];
      const own = value === enXA.$code ? enXA : value === arXB.$code ? arXB : {};
      return [value, { ...en, ...own, ...(await load?.())?.default }] as const;
    }),
  );
  const found: Message[] = [];
  for (const area of areas[tag] ?? []) {
    const file = await english[`../../../src/translations/en/${area}.ts`]?.();
    for (const key of Object.keys(Object.assign({}, ...Object.values(file ?? {})) as object)) {
      const measure = say(key, (en as unknown as Texts)[key]).length || 1;
      const said = words.map(([lang, texts]) => {
        const text = say(key, texts[key]);
        return { lang, text, length: text.length / measure };
      });
      found.push({ key, area, said });
    }
  }
  return found;
}
