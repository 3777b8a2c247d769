import type { ReactiveController, ReactiveControllerHost } from 'lit';

const TYPING_MS = 250;

/** What is typed in a search box, which runs ahead of what is searched for. */
export class Search implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #onSearch: (query: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typed = '';
  #shown = '';

  constructor(host: ReactiveControllerHost & HTMLElement, onSearch: (query: string) => void) {
    this.#host = host;
    this.#onSearch = onSearch;
    host.addController(this);
  }

  /** What is in the box, as typed. */
  get typed(): string {
    return this.#typed;
  }

  /** Shows what is searched for, if it was set in another way than by typing. */
  show(query: string): void {
    // What is being typed runs ahead of a query that hasn't changed.
    if (query === this.#shown) return;
    this.#shown = query;
    if (this.#typed.trim() !== query) this.#typed = query;
  }

  clear = (): void => {
    this.#search('');
    this.#host.shadowRoot?.querySelector<HTMLElement>('input[type=search]')?.focus();
  };

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  onInput = (event: InputEvent | CompositionEvent): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    // Unfinished words of an input method, and a lone Latin letter, would find half the world.
    const composing = 'isComposing' in event && event.isComposing;
    if (composing || /^[a-z]$/i.test(this.#typed.trim())) return;
    this.#timer = setTimeout(() => {
      this.#search(this.#typed);
    }, TYPING_MS);
  };

  onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#search(this.#typed);
  };

  #search(text: string): void {
    clearTimeout(this.#timer);
    this.#typed = text;
    this.#host.requestUpdate();
    this.#onSearch(text.trim());
  }
}
