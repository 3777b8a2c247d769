import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { asClientError, isClientError, type ErrorKind } from '../../client/errors.js';
import {
  getEntitlementConnection,
  getEntitlementFile,
  type EntitlementFile,
  type EntitlementGrant,
} from '../../protocol/entitlement.js';
import { isWebLink } from '../../protocol/web-link.js';
import { controls } from '../../translations/en/controls.js';
import { addEnglish } from '../../translations/register.js';
import { addStyles } from '../../ui/add-styles.js';
import { message } from '../../ui/message.js';
import { openPage } from '../../ui/open-page.js';
import { intent } from '../shared/events.js';
import { ListControls } from '../shared/list-controls.js';
import { viewControlStyles } from '../shared/list-view.controls.styles.js';
import type { ListView, ViewHost, ViewPart } from '../shared/list-view.js';
import { requestSignIn } from '../shared/sign-in.js';
import { nameOf, serviceOf } from './grant.js';

addEnglish(controls);

/** What is opened, by its ids: a file, or without one where an account is connected. */
export interface EntitlementDetail {
  readonly grantId: string;
  readonly fileId?: string;
}

/** The ways to what was granted. A link is fetched anew for each press: it is good for minutes only. */
export class EntitlementControls implements ViewPart {
  readonly list: ListControls;
  #host: ViewHost & LitElement;
  #view: ListView<EntitlementGrant, ViewPart>;
  /** Of links that are on their way or couldn't be had, by the ids of grant and file. */
  #links = new Map<string, 'busy' | ErrorKind>();

  constructor(host: ViewHost & LitElement, view: ListView<EntitlementGrant, ViewPart>) {
    const { term } = view.localize;
    this.#host = host;
    this.#view = view;
    this.list = new ListControls(host, view, view.localize, {
      pages: () => view.title,
      shown: (first, last) => `${view.title} ${term('rowRange', first, last)}`,
      noMatch: () => term('nothingHere'),
      noMore: () => term('noMoreEntitlements'),
      failed: () => term('entitlementsFailed'),
      forbidden: () => term('entitlementsForbidden'),
      forbiddenText: () => term('askSupport'),
    });
    addStyles(host, viewControlStyles);
  }

  renderConnect(grant: EntitlementGrant): unknown {
    const { localize, session } = this.#view;
    const service = serviceOf(grant);
    if (!grant.can_connect || !service || !session.may(getEntitlementConnection)) return nothing;
    const label = localize.term('connectTo', service);
    return this.#renderOpen({ grantId: grant.id }, label, nameOf(grant, localize));
  }

  renderDownload(grant: EntitlementGrant, { file_id }: EntitlementFile, name: string): unknown {
    const { localize, session } = this.#view;
    if (!session.may(getEntitlementFile)) return nothing;
    return this.#renderOpen({ grantId: grant.id, fileId: file_id }, localize.term('getFile'), name);
  }

  /** A page of the merchant's, which is no secret. */
  renderPage(grant: EntitlementGrant): TemplateResult | undefined {
    const { localize } = this.#view;
    const { external_url: url } = grant;
    if (!isWebLink(url)) return undefined;
    return html`<a class="link" part="link" href=${url} target="_blank" rel="noopener noreferrer"
      >${localize.term('openEntitlement')}
      <span class="visually-hidden">${nameOf(grant, localize)}</span></a
    >`;
  }

  renderEmpty(): TemplateResult {
    const { term } = this.#view.localize;
    return message({ title: term('nothingHere'), text: term('noEntitlementsYetText') });
  }

  leave(): void {
    this.#links.clear();
  }

  #renderOpen(detail: EntitlementDetail, label: string, name: string): TemplateResult {
    const { term } = this.#view.localize;
    const state = this.#links.get(keyOf(detail));
    const busy = state === 'busy';
    const failed = busy ? undefined : state;
    const shown = busy
      ? term('linkBusy')
      : failed === 'signed-out'
        ? term('signIn')
        : failed
          ? term('tryAgain')
          : label;
    return html`<span class="open">
      ${failed ? html`<span class="problem">${this.#problem(failed)}</span>` : nothing}
      <button
        type="button"
        class="button"
        part="button"
        aria-label="${shown}: ${name}"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${() => void this.#open(detail)}
      >
        ${shown}
      </button>
    </span>`;
  }

  async #open(detail: EntitlementDetail): Promise<void> {
    const { session } = this.#view;
    const { client } = session;
    const key = keyOf(detail);
    const state = this.#links.get(key);
    if (!client || state === 'busy') return;
    if (state === 'signed-out') {
      requestSignIn(this.#host);
      return;
    }
    if (!intent(this.#host, 'ce-entitlement-open', detail)) return;
    this.#set(key, 'busy');
    try {
      const { link } = await this.#read(client, detail);
      // The session has become another's meanwhile.
      if (client !== session.client || !this.#links.has(key)) return;
      this.#set(key, openPage(link) ? undefined : 'server');
    } catch (thrown) {
      const error = asClientError(thrown);
      if (!this.#links.has(key)) return;
      this.#set(key, isClientError(error) ? error.kind : 'server');
    }
    const failed = this.#links.get(key);
    if (failed && failed !== 'busy') this.list.announcer.say(this.#problem(failed));
  }

  #read(client: CustomerClient, { grantId: grant, fileId: file }: EntitlementDetail) {
    const params = { customer: this.#host.customerId || 'me', grant };
    return file === undefined
      ? client.read(getEntitlementConnection, { params })
      : client.read(getEntitlementFile, { params: { ...params, file } });
  }

  #problem(kind: ErrorKind): string {
    const { term } = this.#view.localize;
    if (kind === 'signed-out') return term('sessionEnded');
    if (kind === 'rate-limited') return term('rateLimited');
    return term(kind === 'not-found' ? 'linkGone' : 'linkFailed');
  }

  #set(key: string, state: 'busy' | ErrorKind | undefined): void {
    if (state) this.#links.set(key, state);
    else this.#links.delete(key);
    this.#host.requestUpdate();
  }
}

const keyOf = ({ grantId, fileId = '' }: EntitlementDetail): string => `${grantId} ${fileId}`;
