import type { ReactiveControllerHost } from 'lit';

const RETRY_MS = 3000;

/** A part of an element in a module of its own, which comes when it is needed or data is painted. */
export class LazyPart<Part> {
  /** Undefined until it has come; the host renders anew then. */
  part: Part | undefined;
  #host: ReactiveControllerHost & HTMLElement;
  #make: () => Promise<Part>;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, make: () => Promise<Part>) {
    this.#host = host;
    this.#make = make;
  }

  /** Fetches it, once: at once, or when what is rendered now has been painted. Waits for what is on its way. */
  async fetch(when: 'now' | 'after paint'): Promise<void> {
    if (this.part || !this.#host.isConnected) return;
    await (this.#loading ??= this.#load(when));
  }

  async #load(when: 'now' | 'after paint'): Promise<void> {
    try {
      if (when === 'after paint') await painted();
      this.part = await this.#make();
    } catch {
      // Lost on the way: the update below asks for it again.
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}

/** In a page that nobody sees nothing is painted: it isn't waited for. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
