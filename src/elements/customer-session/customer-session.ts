import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { clientContext } from '../../client/context.js';
import type { CustomerClient } from '../../client/customer-client.js';
import { pageClient } from '../../client/page-client.js';
import { SessionClient } from '../../client/session-client.js';
import type { GetToken, SessionChange, TokenRequest } from '../../client/session.js';
import { density } from '../../styles/density.styles.js';
import { defineElement } from '../shared/define.js';
import { outcome } from '../shared/events.js';

/**
 * Gives the elements inside it their session with the merchant's server. It shows nothing itself.
 *
 * @summary The session that the elements inside share.
 * @element customer-session
 *
 * @slot - The elements, and anything around them.
 *
 * @fires {CustomEvent<Record<string, never>>} ce-session-ended - When nobody is signed in any more. Everything inside has dropped its data.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When the visitor presses "Sign in". Cancel it to sign in your own way; otherwise `sign-in-href` is opened, or the session is tried again.
 */
export class CustomerSession extends LitElement {
  static override styles = [
    density,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'customer-session'): void {
    defineElement(tag, this);
  }

  static override properties = {
    endpoint: {},
    signInHref: { attribute: 'sign-in-href' },
    viewAs: { attribute: 'view-as' },
    getToken: { attribute: false },
    theme: {},
    density: { reflect: true },
    client: { attribute: false },
  };

  /** Names where the handler is mounted, as `/customer-elements`. */
  declare endpoint: string;

  /**
   * Names the page where visitors sign in; "Sign in" leads there, in a tab of its own while a form is
   * open. Back here, the session is tried again.
   */
  declare signInHref: string;

  /**
   * Shows the page as this customer sees it, by their id, to staff with the scope `portal:view`. Nothing
   * can be changed then. A `getToken` receives it and must forward it.
   */
  declare viewAs: string;

  /** Fetches tokens in your own way, in place of asking `{endpoint}/session`. */
  declare getToken: GetToken | undefined;

  /** Sets where colours come from: with `inherit`, text and ground are those of the page around. */
  declare theme: 'default' | 'inherit' | undefined;

  /** Sets the height of rows and controls for all elements inside that have no density of their own. */
  declare density: 'compact' | 'comfortable' | 'spacious' | undefined;

  /** Takes a client of your own in place of the one made from `endpoint`. */
  declare client: CustomerClient | undefined;

  #provider = new ContextProvider(this, { context: clientContext });
  #unwatch: (() => void) | undefined;

  constructor() {
    super();
    this.endpoint = '';
    this.signInHref = '';
    this.viewAs = '';
  }

  /** Ends the session on this page and in its other tabs, and tells the handler to refuse its tokens. */
  async signOut(): Promise<void> {
    await this.#provider.value?.signOut();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('ce-sign-in', this.#onSignIn);
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('ce-sign-in', this.#onSignIn);
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) {
      void import('./page-theme.js').then(({ followPage }) => followPage(this));
    }
    const gotOne = changed.has('getToken') && changed.get('getToken') === undefined;
    const asks = (['endpoint', 'client', 'viewAs'] as const).some((name) => changed.has(name));
    if (!asks && !gotOne) return;
    this.#provider.setValue(this.#makeClient());
    this.#watch();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** One client for an endpoint, whatever `getToken` is at the time: a template may make a new one at will. */
  #makeClient(): CustomerClient | undefined {
    const { client, endpoint, viewAs } = this;
    if (client) return client;
    if (!endpoint) return undefined;
    const getToken =
      this.getToken && (async (request: TokenRequest) => (await this.getToken?.(request)) ?? null);
    // The page's own client is for whoever is signed in.
    if (!getToken && !viewAs) return pageClient(endpoint);
    return new SessionClient({ endpoint, getToken, viewAs: viewAs || undefined });
  }

  #watch(): void {
    this.#unwatch?.();
    this.#unwatch = this.#provider.value?.watch(this.#onChange);
  }

  #onChange = (change: SessionChange): void => {
    if (change === 'ended') outcome(this, 'ce-session-ended', {});
    // On the developer's own machine: why controls aren't there.
    else if (change === 'granted' && location.hostname === 'localhost') {
      void import('./left-out.js').then(({ tellLeftOut }) => {
        tellLeftOut(this.#provider.value);
      });
    }
  };

  #onSignIn = (event: Event): void => {
    // After the listeners of the page, which come later on the way up.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const client = this.#provider.value;
      if (this.signInHref) void import('./sign-in.js').then(({ signIn }) => signIn(this, client));
      else client?.reopen();
    });
  };
}
