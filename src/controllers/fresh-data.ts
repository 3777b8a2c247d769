import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CustomerClient } from '../client/customer-client.js';
import type { DataKind } from '../protocol/operation.js';

export interface FreshDataOptions {
  readonly client: () => CustomerClient | undefined;
  /** What the element shows. */
  readonly shows: readonly DataKind[];
  /** Reads it again; what is there stays until then. */
  readonly refresh: () => void;
}

/** Reads an element's data again when any element of the page has changed it. */
export class FreshData implements ReactiveController {
  #options: FreshDataOptions;
  #watched: CustomerClient | undefined;
  #unwatch: (() => void) | undefined;
  #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FreshDataOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const client = this.#options.client();
    if (client === this.#watched || !this.#host.isConnected) return;
    this.hostDisconnected();
    this.#watched = client;
    this.#unwatch = client?.watchData((changes) => {
      if (changes.some((kind) => this.#options.shows.includes(kind))) this.#options.refresh();
    });
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#watched = undefined;
    this.#unwatch = undefined;
  }
}
