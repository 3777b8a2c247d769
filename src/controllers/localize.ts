import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isLanguage } from '../format/language.js';
import { loadTranslation } from '../translations/load.js';
import { addWords, textIn, watchWords } from '../translations/register.js';
import type { Translation } from '../translations/translation.js';

type Arguments<Text> = Text extends (...args: infer Args) => string ? Args : [];

/** Languages that need no waiting for: there, or not to be had. */
const settled = new Set<string>();

/** Longest wait for a language, in which the element shows its skeleton; English after that. */
const PATIENCE_MS = 1000;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * How an element fits into its page: its texts, in its `lang` or the page's, and a level for its heading
 * that is one.
 */
export class Localize implements ReactiveController {
  #host: Host;
  #awaited: string | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** A text, with what stands in it. */
  term = <Key extends keyof Translation>(
    key: Key,
    ...args: Arguments<Translation[Key]>
  ): string => {
    const text: unknown = textIn(this.lang, key);
    return typeof text === 'function'
      ? (text as (...args: unknown[]) => string)(...args)
      : (text as string);
  };

  /** A BCP 47 tag, for `Intl`: the element's own language or the page's. */
  get lang(): string {
    const wanted = this.#host.lang || document.documentElement.lang || navigator.language;
    const lang = wanted.toLowerCase().replaceAll('_', '-');
    return isLanguage(lang) ? lang : 'en';
  }

  /** False while the texts of the language are on their way. */
  get ready(): boolean {
    return this.#awaited === undefined;
  }

  hostConnected(): void {
    this.#unwatch = watchWords(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    // Every element with a heading has this controller, and the table no byte for a guard of its own.
    const host = this.#host as Host & { headingLevel: number };
    if ('headingLevel' in host) {
      host.headingLevel = Math.min(Math.max(1, host.headingLevel || 2), 6);
    }
    const { lang } = this;
    if (lang === this.#awaited) return;
    const loading = settled.has(lang) ? undefined : loadTranslation(lang);
    this.#awaited = loading && lang;
    if (!loading) return;
    const done = () => {
      settled.add(lang);
      if (this.#awaited !== lang) return;
      this.#awaited = undefined;
      this.#host.requestUpdate();
    };
    loading.then((translation) => {
      addWords(translation);
      done();
    }, done);
    setTimeout(done, PATIENCE_MS);
  }
}
