import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clientContext } from '../client/context.js';
import type { CustomerClient } from '../client/customer-client.js';
import type { SessionChange } from '../client/session.js';

type Host = ReactiveControllerHost & HTMLElement & { client?: CustomerClient | undefined };

/**
 * The client of an element: its own `client` property if it is set, else the one of the
 * `<customer-session>` around it. Tells when the session behind it changes.
 */
export class SessionController implements ReactiveController {
  #host: Host;
  #fromContext: ContextConsumer<typeof clientContext, Host>;
  #onChange: (change: SessionChange) => void;
  #watched: CustomerClient | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: Host, onChange: (change: SessionChange) => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#fromContext = new ContextConsumer(host, { context: clientContext, subscribe: true });
    host.addController(this);
  }

  get client(): CustomerClient | undefined {
    return this.#host.client ?? this.#fromContext.value;
  }

  /** The visitor wants to sign in: the page, its `<customer-session>` or the client knows how. */
  signIn(): void {
    const event = new CustomEvent('ce-sign-in', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: {},
    });
    if (this.#host.dispatchEvent(event)) this.#host.client?.reopen();
  }

  hostUpdate(): void {
    const { client } = this;
    if (client === this.#watched) return;
    this.hostDisconnected();
    this.#watched = client;
    this.#unwatch = client?.watch(this.#onChange);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#watched = undefined;
    this.#unwatch = undefined;
  }
}
