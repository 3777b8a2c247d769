import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { ClientError } from '../../client/errors.js';
import { Announcer } from '../../controllers/announcer.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { Localize } from '../../controllers/localize.js';
import { Resource, type ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { UrlSync, type UrlSyncMode } from '../../controllers/url-sync.js';
import { revealMarks } from '../../format/name.js';
import { type Customer } from '../../protocol/customer.js';
import { getCustomer } from '../../protocol/one-customer.js';
import { detail } from '../../translations/en/detail.js';
import { invite } from '../../translations/en/invite.js';
import { addEnglish } from '../../translations/register.js';
import { avatar } from '../../ui/avatar.js';
import { badge } from '../../ui/badge.js';
import { startIcon } from '../../ui/icons.js';
import { CopyIds } from '../shared/copy-ids.js';
import { createPart } from '../shared/create-part.js';
import { customerError } from '../shared/customer/customer-error.js';
import { CustomerProfile } from '../customer-profile/customer-profile.js';
import { defineElement } from '../shared/define.js';
import { intent, outcome } from '../shared/events.js';
import { customerDetailStyles } from './customer-detail.styles.js';
import { DetailActions } from './detail-actions.js';
import { DetailTabs } from './detail-tabs.js';
import { bones, DetailParts } from './detail-parts.js';

addEnglish(invite);
addEnglish(detail);

export interface TabDetail {
  readonly tab: string;
}

export interface ViewAsDetail {
  readonly customerId: string;
}

export interface LoadDetail {
  readonly customerId: string;
}

/**
 * One customer's page for staff: who they are, and tabs with what they have done. Whatever can't be
 * loaded leaves the rest usable.
 *
 * @summary A customer's page, with tabs for transactions, subscriptions and the wallet.
 * @element customer-detail
 *
 * @slot back - In place of the link back.
 * @slot actions - Your own buttons, beside those of the header.
 * @slot aside - Your own content, below About.
 * @slot tab-panel - Tabs of your own: elements with `data-tab` (a name) and `data-label`.
 *
 * @fires {CustomEvent<LoadDetail>} ce-load - After the customer has been loaded, anew or for the first time: `data` tells who it is.
 * @fires {CustomEvent<TabDetail>} ce-tab-changed - After another tab has been opened.
 * @fires {CustomEvent<Record<string, never>>} ce-back - Before the link back is followed. Cancel it to go back in your own way.
 * @fires {CustomEvent<ViewAsDetail>} ce-view-as - Before the page is shown as the customer sees it. Cancel it to show it in your own way.
 * @fires {CustomEvent<CustomerUpdateDetail>} ce-customer-update - Before changes are sent. Cancel it to keep them from being sent; what was typed stays.
 * @fires {CustomEvent<CustomerUpdateDetail>} ce-customer-updated - After changes have been saved.
 * @fires {CustomEvent<{ kind: 'customer-id' }>} ce-copied - After the id has been copied.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart header - The row of name and buttons.
 * @csspart heading - The name.
 * @csspart avatar - The initials before it.
 * @csspart badge - What the customer's state is, if it isn't the usual one.
 * @csspart copy-button - The button behind the id.
 * @csspart button - A button.
 * @csspart menu-button - The button of the menu.
 * @csspart menu - The menu of actions.
 * @csspart menu-item - An action in it.
 * @csspart aside - The column beside the tabs.
 * @csspart tabs - The strip of tabs.
 * @csspart tab - A tab.
 * @csspart tab-panel - The content of a tab.
 * @csspart error - The message in place of a customer who couldn't be loaded.
 *
 * @cssstate loading - The customer is on the way.
 * @cssstate refreshing - The customer is read again; the last data is shown.
 * @cssstate ready - The customer is shown.
 * @cssstate error - The customer couldn't be loaded; with it one of `offline`, `forbidden`, `signed-out`, `not-found`, `rate-limited`, `server`.
 *
 * @cssprop [--ce-accent=#0b6285] - Colour of what can be pressed. Any colour: its lightness is made to be read.
 * @cssprop [--ce-surface-raised] - Ground of the menu and of dialogs.
 * @cssprop [--ce-shadow-popover] - Shadow of the menu.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners of controls.
 */
export class CustomerDetail extends LitElement {
  static override styles = customerDetailStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'customer-detail'): void {
    defineElement(tag, this);
  }

  static override properties = {
    customerId: { attribute: 'customer-id' },
    tab: {},
    tabs: {},
    backHref: { attribute: 'back-href' },
    rowHref: { attribute: 'row-href' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    urlSync: { attribute: 'url-sync' },
    urlPrefix: { attribute: 'url-prefix' },
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
    customer: { attribute: false },
  };

  /** Names the customer. */
  declare customerId: string;

  /** Names the open tab; an unknown one is the first. */
  declare tab: string;

  /** Names the tabs in order, separated by spaces: `transactions subscriptions wallet`, and your own. */
  declare tabs: string;

  /** Names the page of all customers; a link leads back there. */
  declare backHref: string;

  /** Makes other customers with the same e-mail links: an address with `{customer_id}` in it. */
  declare rowHref: string;

  /** Sets the level of the name in the page's outline, 1 to 5. */
  declare headingLevel: number;

  /** Keeps the open tab in the page's address: in its `query` or `hash`; `off` leaves the address alone. */
  declare urlSync: UrlSyncMode;

  /** Sets what its keys in the address begin with, so that two elements of a page don't collide. */
  declare urlPrefix: string;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows this customer in place of the one that a client would fetch. */
  declare customer: Customer | undefined;

  #url = new UrlSync(this, {
    tab: {
      get: () => this.tab,
      set: (tab) => {
        this.tab = tab;
      },
    },
  });
  #localize = new Localize(this);
  #announcer = new Announcer(this);
  #states = new StateSet(this);
  #session = new SessionController(this, (change) => {
    // What is typed there may outlive a session that has run out, but is nobody else's.
    if (change === 'replaced') this.#profile.mode = 'view';
    this.#actions.stop();
    void this.#resource.restart();
  });
  #resource = new Resource(this, {
    args: () => {
      const { client } = this.#session;
      const { customerId } = this;
      return client && customerId && !this.customer ? ([client, customerId] as const) : undefined;
    },
    load: ([client, customer], signal) =>
      client.read(getCustomer, { params: { customer } }, { signal }),
  });
  #told: Customer | undefined;
  #ids = new CopyIds(this, this.#localize, this.#announcer);
  #profile = createPart('customer-profile', CustomerProfile);
  #parts = new DetailParts(this, (part) => {
    this.#give(part);
  });
  #tabs = new DetailTabs(this, this.#localize, this.#session, this.#parts);
  #actions = new DetailActions(this, {
    localize: this.#localize,
    announcer: this.#announcer,
    session: this.#session,
    ids: this.#ids,
    parts: this.#parts,
  });

  constructor() {
    super();
    new FreshData(this, {
      client: () => this.#session.client,
      shows: ['customers'],
      refresh: () => {
        if (!this.customer) void this.#resource.reload();
      },
    });
    this.customerId = '';
    this.tab = '';
    this.tabs = 'transactions subscriptions wallet';
    this.backHref = '';
    this.rowHref = '';
    this.headingLevel = 2;
    this.urlSync = 'off';
    this.urlPrefix = '';
    this.density = 'comfortable';
  }

  /** Tells which of the states the customer is in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** The customer, as long as one is shown. */
  get data(): Customer | undefined {
    const current = this.#state;
    return current.status === 'loading' ? undefined : current.data;
  }

  /** Puts the focus on the name, for a page that shows this in place of something else. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus(options);
  }

  /** Opens a tab. */
  showTab(name: string): void {
    if (name === this.tab) return;
    this.#url.push();
    this.tab = name;
    const tabDetail: TabDetail = { tab: name };
    outcome(this, 'ce-tab-changed', tabDetail);
  }

  /** Opens the form of the customer's details. */
  edit(): void {
    this.#profile.edit();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#actions.stop();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => {
      this.#ids.take(event as MouseEvent, 'customer-id');
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || !changed.has('customerId')) return;
    this.#resource.forget();
    this.#actions.stop();
  }

  protected override updated(): void {
    const current = this.#state;
    this.#states.set(current.status, current.status === 'error' && current.error.kind);
    const { data } = this;
    if (data === this.#told) return;
    this.#told = data;
    const loaded: LoadDetail | undefined = data && { customerId: data.customer_id };
    if (loaded) outcome(this, 'ce-load', loaded);
  }

  protected override render(): TemplateResult {
    const current = this.#state;
    const { data } = this;
    const gone = current.status === 'error' && /^(signed|forb|not-f)/.test(current.error.kind);
    // Its tabs are emptied, not taken away: what was typed in their dialogs waits for the same person.
    const ended = gone && current.error.kind === 'signed-out';
    return html`<section aria-busy=${current.status === 'loading'}>
      <slot name="back">
        ${
          this.backHref
            ? html`<a class="back" href=${this.backHref} @click=${this.#onBack}
                >${startIcon} ${this.#localize.term('customers')}</a
              >`
            : nothing
        }
      </slot>
      ${gone ? this.#renderError(current.error) : this.#renderHeader(data)}
      ${
        gone && !ended
          ? nothing
          : html`<div class="columns ${ended ? 'ended' : ''}">
              <aside part="aside">
                ${ended ? nothing : html`${this.#renderAbout(current, data)} ${this.#renderBalance()}`}
                <slot name="aside"></slot>
              </aside>
              <div>${this.#tabs.render()}</div>
            </div>`
      }
      ${this.#actions.render(data)} ${this.#announcer.render()}
    </section>`;
  }

  get #state(): ResourceState<Customer> {
    if (!this.#localize.ready) return { status: 'loading' };
    return this.customer ? { status: 'ready', data: this.customer } : this.#resource.state;
  }

  #nameOf({ name }: Customer): string {
    return name?.trim() ? revealMarks(name) : this.#localize.term('unnamedCustomer');
  }

  #renderHeader(data: Customer | undefined): TemplateResult {
    const { term } = this.#localize;
    const id = this.customerId || data?.customer_id;
    const bone = html`<span class="bone"></span>`;
    return html`<header part="header">
      <div class="who">
        ${data ? avatar(data.name?.trim() ?? '', data.customer_id) : html`<span class="bone round"></span>`}
        <div class="names">
          <h2 class="heading" part="heading" tabindex="-1" aria-level=${this.headingLevel}>
            ${data ? html`<bdi>${this.#nameOf(data)}</bdi>` : bone}
            ${data?.blocked_at ? badge({ tone: 'negative', label: term('blocked') }) : nothing}
          </h2>
          <div class="contact">
            ${data ? data.email && html`<span><bdi dir="ltr">${revealMarks(data.email)}</bdi></span>` : bone}
            ${id ? this.#ids.render(id) : nothing}
          </div>
        </div>
      </div>
      ${this.#actions.renderButtons(data)}
    </header>`;
  }

  #renderAbout(current: ResourceState<Customer>, data: Customer | undefined): unknown {
    if (!data) return current.status === 'error' ? this.#renderError(current.error) : bones(6);
    const profile = this.#profile;
    this.#give(profile);
    return Object.assign(profile, {
      customer: data,
      brief: true,
      heading: this.#localize.term('about'),
      rowHref: this.rowHref,
    });
  }

  #renderBalance(): unknown {
    if (!this.#session.client?.scopes?.has('wallets:read')) return nothing;
    return html`<div class="glance">
      <h3 class="aside-heading" aria-level=${this.headingLevel + 1}>
        ${this.#localize.term('walletGlance')}
        <small>${this.#localize.term('walletGlanceDays')}</small>
      </h3>
      ${this.#parts.render('balance')}
    </div>`;
  }

  /** Gives an element inside what it shows; it finds the session by itself. */
  #give(part: LitElement): void {
    const { client, customerId, density, lang } = this;
    const headingLevel = this.headingLevel + 1;
    const { data } = this;
    const customerName = data ? this.#nameOf(data) : '';
    Object.assign(part, { client, customerId, customerName, density, headingLevel });
    if (lang) part.lang = lang;
  }

  #renderError(error: ClientError): TemplateResult {
    return customerError(this, this.#localize, error, () => void this.#resource.reload());
  }

  #onBack = (event: Event): void => {
    if (!intent(this, 'ce-back', {})) event.preventDefault();
  };
}
