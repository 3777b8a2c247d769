import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { searchField } from '../ui/search-field.js';
import type { Localize } from './localize.js';

const TYPING_MS = 250;

/** A search box and what is typed in it, which runs ahead of what is searched for. */
export class Search implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #onSearch: (query: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typed = '';

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
    if (this.#typed.trim() !== query) this.#typed = query;
  }

  clear = (): void => {
    this.#search('');
    this.#host.shadowRoot?.querySelector<HTMLElement>('input[type=search]')?.focus();
  };

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  render({ term }: Localize): TemplateResult {
    return searchField({
      label: term('searchCustomers'),
      shortLabel: term('searchCustomersShort'),
      clearLabel: term('clearSearch'),
      value: this.#typed,
      onInput: this.#onInput,
      onSubmit: this.#onSubmit,
      onClear: this.clear,
    });
  }

  #onInput = (event: InputEvent): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    // Unfinished words of an input method, and a lone Latin letter, would find half the world.
    if (event.isComposing || /^[a-z]$/i.test(this.#typed.trim())) return;
    this.#timer = setTimeout(() => {
      this.#search(this.#typed);
    }, TYPING_MS);
  };

  #onSubmit = (event: SubmitEvent): void => {
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
