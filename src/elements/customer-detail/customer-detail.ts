import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { Announcer } from '../../controllers/announcer.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import { Resource, type ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { revealMarks } from '../../format/name.js';
import { getCustomer, updateCustomer, type Customer } from '../../protocol/customer.js';
import type { StaffScope } from '../../protocol/scopes.js';
import { controls } from '../../translations/en/controls.js';
import { detail } from '../../translations/en/detail.js';
import { invite } from '../../translations/en/invite.js';
import { people } from '../../translations/en/people.js';
import { addEnglish } from '../../translations/register.js';
import { avatar } from '../../ui/avatar.js';
import { badge } from '../../ui/badge.js';
import { errorMessage } from '../../ui/error-message.js';
import { downIcon, startIcon } from '../../ui/icons.js';
import { Menu, type MenuGroup, type MenuItem } from '../../ui/menu.js';
import { message } from '../../ui/message.js';
import { Tabs, type Tab } from '../../ui/tabs.js';
import { CopyIds } from '../copy-ids.js';
import { createPart } from '../create-part.js';
import { CustomerProfile } from '../customer-profile/customer-profile.js';
import { defineElement } from '../define.js';
import { intent, outcome } from '../events.js';
import { requestSignIn } from '../sign-in.js';
import { customerDetailStyles } from './customer-detail.styles.js';
import { parts, type DetailPart, type PartName } from './parts.js';

addEnglish(controls);
addEnglish(people);
addEnglish(invite);
addEnglish(detail);

/** The tabs of the kit, with what a session needs to see them. */
const TABS = {
  transactions: { word: 'tabTransactions', scope: 'payments:read' },
  subscriptions: { word: 'tabSubscriptions', scope: 'subscriptions:read' },
  wallet: { word: 'tabWallet', scope: 'wallets:read' },
} as const satisfies Partial<Record<PartName, { word: string; scope: StaffScope }>>;

export interface TabDetail {
  readonly tab: string;
}

export interface ViewAsDetail {
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
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
    customer: { attribute: false },
  };

  /** Names the customer. */
  declare customerId: string;

  /** Names the open tab; an unknown one is the first. */
  declare tab: string;

  /** Names the tabs in order, parted by spaces: `transactions subscriptions wallet`, and your own. */
  declare tabs: string;

  /** Names the page of all customers; a link leads back there. */
  declare backHref: string;

  /** Makes other customers with the same e-mail links: an address with `{customer_id}` in it. */
  declare rowHref: string;

  /** Sets the level of the name in the page's outline, 1 to 5. */
  declare headingLevel: number;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows this customer in place of the one that a client would fetch. */
  declare customer: Customer | undefined;

  #localize = new Localize(this);
  #announcer = new Announcer(this);
  #states = new StateSet(this);
  #session = new SessionController(this, (change) => {
    // What is typed there may outlive a session that has run out, but is nobody else's.
    if (change === 'replaced') this.#profile.mode = 'view';
    this.#view.part?.close();
    this.#export?.abort();
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
  #ids = new CopyIds(this, this.#localize, this.#announcer);
  #menu = new Menu(this);
  #tabs = new Tabs<string>(this, (name) => {
    this.showTab(name);
  });
  #profile = createPart('customer-profile', CustomerProfile);
  #parts = new Map<PartName, LazyPart<DetailPart>>();
  /** What is to be done with a part as soon as it is there. */
  #awaited: { readonly name: PartName; readonly run: (part: DetailPart) => void } | undefined;
  #view = new LazyPart(this, async () => {
    const { ViewAs } = await import('./view-as.js');
    return new ViewAs(this, this.#localize, CustomerDetail.elementStyles);
  });
  #export: AbortController | undefined;

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
    this.density = 'comfortable';
  }

  /** Tells which of the states the customer is in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** Opens a tab. */
  showTab(name: string): void {
    if (name === this.tab) return;
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
    this.#export?.abort();
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
    this.#export?.abort();
    this.#view.part?.close();
  }

  protected override updated(): void {
    const current = this.#state;
    this.#states.set(current.status, current.status === 'error' && current.error.kind);
    for (const panel of this.#ownPanels) panel.hidden = panel.dataset.tab !== this.#selected;
    const awaited = this.#awaited;
    const part = awaited && this.#parts.get(awaited.name)?.part;
    if (!part) return;
    this.#awaited = undefined;
    void part.updateComplete.then(() => {
      awaited.run(part);
    });
  }

  protected override render(): TemplateResult {
    const current = this.#state;
    const data = current.status === 'loading' ? undefined : current.data;
    const gone = current.status === 'error' && /^(signed|forb|not-f)/.test(current.error.kind);
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
      ${
        gone
          ? this.#renderError(current.error)
          : html`${this.#renderHeader(data)}
              <div class="columns">
                <aside part="aside">
                  ${this.#renderAbout(current, data)}
                  ${this.#may('wallets:read') ? this.#renderPart('balance') : nothing}
                  <slot name="aside"></slot>
                </aside>
                <div>${this.#renderTabs()}</div>
              </div>`
      }
      ${this.#menu.render(this.#localize.term('actions'), () => this.#actions(data))}
      ${this.#parts.has('invite') ? this.#renderPart('invite') : nothing}
      ${this.#view.part?.render()} ${this.#announcer.render()}
    </section>`;
  }

  get #state(): ResourceState<Customer> {
    if (!this.#localize.ready) return { status: 'loading' };
    return this.customer ? { status: 'ready', data: this.customer } : this.#resource.state;
  }

  /** Not while nobody knows. */
  #may(scope: StaffScope): boolean {
    return this.#session.client?.scopes?.has(scope) === true;
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
            ${data?.email ? html`<span><bdi dir="ltr">${revealMarks(data.email)}</bdi></span>` : nothing}
            ${id ? this.#ids.render(id) : nothing}
          </div>
        </div>
      </div>
      <div class="buttons">
        ${
          data && this.#shares
            ? html`<button type="button" class="button share" part="button" @click=${this.#onShare}>
                ${term('sharePortalAccess')}
              </button>`
            : nothing
        }
        <slot name="actions"></slot>
        ${
          data
            ? this.#menu.button({ key: 'actions', content: html`${term('actions')} ${downIcon}` })
            : nothing
        }
      </div>
    </header>`;
  }

  #renderAbout(current: ResourceState<Customer>, data: Customer | undefined): unknown {
    if (data) return this.#set(this.#profile, data);
    if (current.status === 'error') return this.#renderError(current.error);
    return bones(6);
  }

  /** Gives a part what it shows; it finds the session by itself. */
  #set<Part extends LitElement>(part: Part, customer?: Customer): Part {
    const { client, customerId, density, rowHref, lang } = this;
    Object.assign(part, { client, customerId, density });
    if (lang) part.lang = lang;
    if (customer) {
      const heading = this.#localize.term('about');
      const headingLevel = this.headingLevel + 1;
      Object.assign(part, { customer, heading, headingLevel, rowHref, brief: true });
    }
    return part;
  }

  /** An element inside, or its place while its code is on the way. A lost one is asked for again. */
  #renderPart(name: PartName): unknown {
    const make = parts[name];
    if (!make) return nothing;
    const lazy = this.#parts.get(name) ?? new LazyPart<DetailPart>(this, make);
    this.#parts.set(name, lazy);
    if (lazy.part) return this.#set(lazy.part);
    void lazy.fetch('now');
    return bones(4);
  }

  #renderTabs(): unknown {
    const shown = this.#shownTabs;
    if (!shown.length) return nothing;
    const selected = this.#selected ?? '';
    const isOwn = this.#ownPanels.some(({ dataset }) => dataset.tab === selected);
    const slot = html`<slot name="tab-panel" @slotchange=${this.#onPanels}></slot>`;
    return html`${this.#tabs.render({
      label: this.#localize.term('sections'),
      tabs: shown,
      selected,
      panel: (name) =>
        name in TABS ? this.#renderPart(name as PartName) : name === selected ? slot : nothing,
    })}
    ${isOwn ? nothing : slot}`;
  }

  get #shownTabs(): Tab<string>[] {
    const own = this.#ownPanels.map(({ dataset: { tab = '', label = tab } }) => ({
      name: tab,
      label,
    }));
    const scopes = this.#session.client?.scopes;
    const kit = Object.entries(TABS)
      .filter(([name, { scope }]) => parts[name as PartName] && (!scopes || scopes.has(scope)))
      .map(([name, { word }]) => ({ name, label: this.#localize.term(word) }));
    const wanted = this.tabs.split(/[\s,]+/);
    const place = ({ name }: Tab<string>) => wanted.indexOf(name) + 1 || wanted.length + 1;
    return [...kit.filter(({ name }) => wanted.includes(name)), ...own].sort(
      (one, other) => place(one) - place(other),
    );
  }

  /** The open tab's name: the one asked for, if it is there. */
  get #selected(): string | undefined {
    const names = this.#shownTabs.map(({ name }) => name);
    return names.includes(this.tab) ? this.tab : names[0];
  }

  /** Tabs of the page. */
  get #ownPanels(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > [slot=tab-panel][data-tab]')];
  }

  get #shares(): boolean {
    return parts.invite !== undefined && this.#may('portal:invite');
  }

  #actions(data: Customer | undefined): readonly MenuGroup[] {
    const { term } = this.#localize;
    const id = data?.customer_id ?? '';
    const item = (shown: boolean | undefined, label: string, onSelect: () => void): MenuItem[] =>
      shown ? [{ label, onSelect }] : [];
    const funds = parts.wallet && this.#may('wallets:write');
    const views = parts.portal && this.#may('portal:view') && this.#session.client?.viewAs;
    const fund = (run: (part: DetailPart) => void) => () => {
      this.showTab('wallet');
      this.#with('wallet', run);
    };
    return [
      [
        ...item(this.#session.may(updateCustomer), term('editDetails'), () => {
          this.edit();
        }),
        ...item(this.#shares, term('sharePortalAccess'), this.#onShare),
        ...item(views !== undefined, term('viewAsCustomer'), () => {
          if (data) this.#onViewAs(data);
        }),
      ],
      [
        ...item(
          funds,
          term('addFunds'),
          fund((part) => part.addFunds?.()),
        ),
        ...item(
          funds,
          term('deductFunds'),
          fund((part) => part.deductFunds?.()),
        ),
      ],
      [
        ...item(true, term('copyCustomerId'), () => void this.#ids.copy(id, 'customer-id')),
        ...item(this.#may('reports:export'), term('exportData'), () => void this.#onExport(id)),
      ],
    ];
  }

  #renderError(error: Extract<ResourceState<Customer>, { status: 'error' }>['error']): unknown {
    const { term } = this.#localize;
    if (error.kind === 'not-found') {
      return message({
        title: term('customerMissing'),
        text: term('customerMissingText'),
        alert: true,
      });
    }
    return errorMessage(this.#localize, {
      error,
      failed: term('profileFailed'),
      forbidden: term('forbiddenProfile'),
      forbiddenText: term('forbiddenProfileText'),
      onRetry: () => void this.#resource.reload(),
      onSignIn: () => {
        requestSignIn(this);
      },
    });
  }

  /** Does something with a part, which may be on its way yet. */
  #with(name: PartName, run: (part: DetailPart) => void): void {
    this.#awaited = { name, run };
    this.#renderPart(name);
    this.requestUpdate();
  }

  #onPanels = (): void => {
    this.requestUpdate();
  };

  #onBack = (event: Event): void => {
    if (!intent(this, 'ce-back', {})) event.preventDefault();
  };

  #onShare = (): void => {
    this.#with('invite', (part) => part.show?.());
  };

  #onViewAs(customer: Customer): void {
    const viewDetail: ViewAsDetail = { customerId: customer.customer_id };
    const client = this.#session.client?.viewAs?.(customer.customer_id);
    if (!client || !intent(this, 'ce-view-as', viewDetail)) return;
    void Promise.all([parts.portal?.(), this.#view.fetch('now')]).then(([portal]) => {
      if (portal) this.#view.part?.open(portal, client, this.#nameOf(customer));
    });
  }

  async #onExport(id: string): Promise<void> {
    const { client } = this.#session;
    if (!client) return;
    this.#export?.abort();
    const { signal } = (this.#export = new AbortController());
    const say = (word: 'exporting' | 'exported' | 'exportFailed') => {
      this.#announcer.say(this.#localize.term(word));
    };
    say('exporting');
    try {
      const { exportCustomer, saveFile } = await import('./export-data.js');
      saveFile(await exportCustomer(client, id, signal));
      say('exported');
    } catch {
      if (!signal.aborted) say('exportFailed');
    }
  }
}

/** Where something will be. */
function bones(count: number): TemplateResult {
  return html`<div class="bones" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<span class="bone"></span>`)}
  </div>`;
}
