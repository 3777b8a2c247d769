import { LocalizeController } from '@shoelace-style/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadTranslation } from '../translations/load.js';
import { addWords } from '../translations/register.js';
import type { Translation } from '../translations/translation.js';

/** Languages that need no waiting for: there, or not to be had. */
const settled = new Set<string>();

/** Longest wait for a language, in which the element shows its skeleton; English after that. */
const PATIENCE_MS = 1000;

/** The texts and the writing direction for an element, in its `lang` or the page's. */
export class Localize implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #localizer: LocalizeController<Translation>;
  #awaited: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#localizer = new LocalizeController<Translation>(host);
    host.addController(this);
  }

  term: LocalizeController<Translation>['term'] = (...args) => this.#localizer.term(...args);

  /** A BCP 47 tag, for `Intl`. */
  get lang(): string {
    return this.#localizer.lang();
  }

  /** False while the texts of the language are on their way. */
  get ready(): boolean {
    return this.#awaited === undefined;
  }

  hostUpdate(): void {
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
