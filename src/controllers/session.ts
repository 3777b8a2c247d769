import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clientContext } from '../client/context.js';
import type { CustomerClient } from '../client/customer-client.js';
import type { SessionChange } from '../client/session.js';
import type { Feature } from '../protocol/features.js';
import { allows } from '../protocol/allows.js';
import type { Access } from '../protocol/scopes.js';

type Host = ReactiveControllerHost & HTMLElement & { client?: CustomerClient | undefined };

/**
 * The client of an element: its own `client` property if it is set, else the one of the
 * `<customer-session>` around it. Tells when the session behind it changes.
 */
export class SessionController implements ReactiveController {
  #host: Host;
  #fromContext: CustomerClient | undefined;
  #unsubscribe: (() => void) | undefined;
  #onChange: (change: SessionChange) => void;
  #watched: CustomerClient | undefined;
  #unwatch: (() => void) | undefined;

  #limit: (client: CustomerClient) => CustomerClient;

  /** @param limit - gives a client that may do less than the page's */
  constructor(
    host: Host,
    onChange: (change: SessionChange) => void,
    limit = (client: CustomerClient) => client,
  ) {
    this.#host = host;
    this.#onChange = onChange;
    this.#limit = limit;
    host.addController(this);
  }

  get client(): CustomerClient | undefined {
    const client = this.#host.client ?? this.#fromContext;
    return client && this.#limit(client);
  }

  /**
   * Whether the session allows an operation; what it doesn't isn't shown. Not while nobody knows.
   *
   * @param feature - of the handler's, for an operation that does several things
   */
  may(
    operation: { readonly access: Access; readonly feature?: Feature },
    feature = operation.feature,
  ): boolean {
    const { scopes, features } = this.client ?? {};
    if (!scopes || !allows(scopes, operation.access)) return false;
    return !feature || !features || features.includes(feature);
  }

  hostUpdate(): void {
    const { client } = this;
    // A load that was stopped by leaving updates once more: nobody would end a watch begun then.
    if (client === this.#watched || !this.#host.isConnected) return;
    this.#stopWatching();
    this.#watched = client;
    this.#unwatch = client?.watch((change) => {
      if (change === 'granted') this.#host.requestUpdate();
      else this.#onChange(change);
    });
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#onProvider);
    this.#ask();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#onProvider);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#stopWatching();
  }

  /** A session that is defined after its elements: it hasn't heard what they asked for. */
  #onProvider = (): void => {
    if (!this.client) this.#ask();
  };

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(clientContext, this.#host, this.#onClient, true));
  }

  /** Called now or later, and again with each other client of the session. */
  #onClient = (client: CustomerClient | undefined, unsubscribe?: () => void): void => {
    // Another session has answered.
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#fromContext = client;
    this.#host.requestUpdate();
  };

  #stopWatching(): void {
    this.#unwatch?.();
    this.#watched = undefined;
    this.#unwatch = undefined;
  }
}
