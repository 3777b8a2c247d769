import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { ClientError } from '../../client/errors.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { Localize } from '../../controllers/localize.js';
import type { ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { UrlSync, type UrlSyncMode } from '../../controllers/url-sync.js';
import { zoneOr } from '../../format/zone.js';
import { controls } from '../../translations/en/controls.js';
import { portal } from '../../translations/en/portal.js';
import { addEnglish } from '../../translations/register.js';
import { errorMessage } from '../../ui/error-message.js';
import { focusedElement } from '../../ui/focus.js';
import { message } from '../../ui/message.js';
import { Tabs, type Tab } from '../../ui/tabs.js';
import { defineElement } from '../shared/define.js';
import { intent, outcome } from '../shared/events.js';
import { requestSignIn } from '../shared/sign-in.js';
import { customerPortalStyles } from './customer-portal.styles.js';
import { Overview } from './overview.js';
import { ViewParts, type PartSettings } from './view-parts.js';
import { isView, parseView, parseViews, VIEWS, type ViewName } from './views.js';

addEnglish(controls);
addEnglish(portal);

export interface ViewDetail {
  /** A view, or a task in it: `subscriptions/sub_…/cancel`. */
  readonly view: string;
}

/**
 * Self-service for the signed-in customer inside the merchant's own site.
 *
 * @summary A customer's subscriptions, bills, license keys, benefits, wallet, payment methods and profile.
 * @element customer-portal
 *
 * @slot heading - In place of the heading.
 * @slot header - Your own content above the views.
 * @slot overview-start - Your own content at the start of the overview.
 * @slot overview-end - Your own content at the end of the overview.
 * @slot section-NAME - A view of your own, called NAME: a child with this slot and its label in `data-label`.
 * @slot help - How to reach you: below every view, always at the same place.
 *
 * @fires {CustomEvent<ViewDetail>} ce-view-change - Before another view is shown. Cancel it to show it by your own router.
 * @fires {CustomEvent<ViewDetail>} ce-view-changed - After another view is shown.
 * @fires {CustomEvent<SubscriptionCancelDetail>} ce-subscription-cancelled - After a subscription has been cancelled; so do the other events of the elements in it.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-kept - After a cancellation has been taken back.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart tabs - The strip of views.
 * @csspart tab - A view's name in the strip.
 * @csspart tab-panel - A view.
 * @csspart problem - What wants an answer of the customer.
 * @csspart next-payment - The next payment.
 * @csspart wallet - The wallet balance.
 * @csspart section - A section of the overview.
 * @csspart row - A row of the overview.
 * @csspart button - A button.
 * @csspart empty - The message where there is nothing yet.
 * @csspart error - The message where nothing could be loaded.
 *
 * @cssstate loading - The first data is on its way.
 * @cssstate ready - The overview is shown.
 * @cssstate empty - The visitor is no customer yet, or has nothing.
 * @cssstate error - Nothing could be loaded; with it one of `offline`, `forbidden`, `signed-out`, `rate-limited`, `server`.
 */
export class CustomerPortal extends LitElement {
  static override styles = customerPortalStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'customer-portal'): void {
    defineElement(tag, this);
  }

  static override properties = {
    view: {},
    views: {},
    features: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    urlSync: { attribute: 'url-sync' },
    urlPrefix: { attribute: 'url-prefix' },
    timeZone: { attribute: 'time-zone' },
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
  };

  /** Sets the view: `overview`, `subscriptions`, `billing`, `licenses`, `entitlements`, `wallet`, `payment-methods`, `profile`, one of yours, or a task such as `subscriptions/sub_…/cancel`. */
  declare view: string;

  /** Names the views, in order, separated by spaces. Without it all that the session allows. */
  declare views: string;

  /**
   * Names what customers may do here at most, of the handler's `features`, separated by spaces: `cancel
   * pause`. The handler refuses the rest to this element's token. Without it all that are on there.
   */
  declare features: string | undefined;

  /** Sets the heading's text in place of "Account"; empty for none. */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Keeps the view in the page's address: in its `query` or `hash`; `off` leaves the address alone. */
  declare urlSync: UrlSyncMode;

  /** Sets what its key in the address begins with, so that two elements of a page don't collide. */
  declare urlPrefix: string;

  /** Sets the zone of dates, as `Asia/Tokyo`. Without it the device's. */
  declare timeZone: string;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  #url = new UrlSync(this, {
    view: {
      get: () => this.#shown,
      set: (view) => {
        this.view = view;
      },
    },
  });
  #localize = new Localize(this);
  #states = new StateSet(this);
  #session = new SessionController(
    this,
    () => {
      this.#overview.restart();
    },
    (client) => this.#limited(client),
  );
  #limit:
    | { readonly to: string; readonly of: CustomerClient; readonly client: CustomerClient }
    | undefined;
  #overview = new Overview(this, this.#localize, {
    session: this.#session,
    has: (view) => this.#shows(view),
    settings: () => this.#settings,
    timeZone: () => zoneOr(this.timeZone),
    go: (view) => {
      this.show(view);
    },
    rows: (view, limit) => this.#parts.render(view, this.#settings, limit),
  });
  #parts = new ViewParts(this, this.#localize);
  #tabs = new Tabs<string>(this, (name) => {
    this.show(name);
  });
  /** The page may put a view of its own in at any time. */
  #children = new MutationObserver(() => {
    this.requestUpdate();
  });

  constructor() {
    super();
    this.view = 'overview';
    this.views = '';
    this.headingLevel = 2;
    this.urlSync = 'off';
    this.urlPrefix = '';
    this.timeZone = '';
    this.density = 'comfortable';
    new FreshData(this, {
      client: () => this.#session.client,
      shows: ['wallets'],
      refresh: () => {
        this.#overview.refreshWallets();
      },
    });
  }

  /** Tells which of the states the overview is in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** Shows a view, or a task in it, as if its name had been pressed. */
  show(view: string): void {
    const detail: ViewDetail = { view };
    if (!intent(this, 'ce-view-change', detail)) return;
    const wasInside = focusedElement()?.closest('[role=tabpanel]');
    this.#url.push();
    this.view = view;
    outcome(this, 'ce-view-changed', detail);
    // What was pressed is hidden with its view.
    if (wasInside) void this.updateComplete.then(() => this.#tabs.focus());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, {
      childList: true,
      subtree: true,
      attributeFilter: ['slot', 'data-label'],
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const current = this.#state;
    this.#states.set(current.status, current.status === 'error' && current.error.kind);
    const path = parseView(this.view);
    if (changed.has('view')) this.#parts.leaveDialogs(path.name);
    // Once it is open the address is that of the view: loading the page again doesn't ask again.
    if (path.id && this.#parts.open(path)) this.view = path.name;
  }

  protected override render(): TemplateResult {
    const { term } = this.#localize;
    const title = this.heading ?? term('account');
    return html`<slot name="heading"
        >${
          title
            ? html`<h2 class="heading" part="heading" tabindex="-1" aria-level=${this.headingLevel}>
                ${title}
              </h2>`
            : nothing
        }</slot
      >
      <slot name="header"></slot>
      ${this.#renderContent(this.#state, title || term('account'))}
      <slot name="help"></slot>`;
  }

  #renderContent(current: ResourceState<unknown>, title: string): TemplateResult {
    if (this.#isForeign) return this.#renderError(new ClientError('forbidden', ''));
    // What isn't shown stays: it tells when there is something.
    const isNobody = current.status === 'empty' && current.data === undefined;
    return html`${isNobody ? this.#renderNothing() : nothing}
      <div class=${isNobody ? 'away' : nothing}>
        ${this.#tabs.render({
          label: title,
          tabs: this.#renderedViews(),
          selected: parseView(this.view).name,
          panel: (name) => this.#renderView(name, current),
        })}
      </div>`;
  }

  #renderNothing(): TemplateResult {
    const { term } = this.#localize;
    return message({ title: term('nothingHere'), text: term('nothingHereText') });
  }

  #renderView(name: string, current: ResourceState<unknown>): unknown {
    if (!isView(name)) return html`<slot name="section-${name}"></slot>`;
    if (name !== 'overview') return this.#parts.render(name, this.#settings);
    const ended =
      current.status === 'error' && current.error.kind === 'signed-out' ? current.error : undefined;
    const isEmpty = this.#overview.isEmpty && this.#parts.areEmpty;
    // What is hidden stays: a dialog in it may hold what was typed before the session ended.
    return html`<slot name="overview-start"></slot>
      ${ended ? this.#renderError(ended) : isEmpty ? this.#renderNothing() : nothing}
      <div class=${ended || isEmpty ? 'away' : 'overview'}>${this.#overview.render()}</div>
      <slot name="overview-end"></slot>`;
  }

  #renderError(error: ClientError): TemplateResult {
    const { term } = this.#localize;
    return errorMessage(this.#localize, {
      error,
      failed: term('partFailed'),
      forbidden: term('portalForbidden'),
      forbiddenText: term('portalForbiddenText'),
      onRetry: () => undefined,
      onSignIn: () => {
        requestSignIn(this);
      },
    });
  }

  get #state(): ResourceState<unknown> {
    if (!this.#localize.ready) return { status: 'loading' };
    if (this.#isForeign) {
      return { status: 'error', error: new ClientError('forbidden', ''), data: undefined };
    }
    const isOverview = parseView(this.view).name === 'overview';
    const isKnown = this.#session.client?.scopes !== undefined;
    const own = isOverview || !isKnown ? this.#overview.state : undefined;
    return own ?? (isKnown ? { status: 'ready', data: undefined } : { status: 'loading' });
  }

  /** What the address says: in place of a view that isn't there, as of an old link, the one that is. */
  get #shown(): string {
    const { selected = '' } = this.#tabs;
    const isKnown = selected && this.#session.client?.scopes;
    return isKnown && parseView(this.view).name !== selected ? selected : this.view;
  }

  #limited(of: CustomerClient): CustomerClient {
    const { features: to } = this;
    if (to === undefined || !of.limitedTo) return of;
    if (this.#limit?.of !== of || this.#limit.to !== to) {
      const names = to.split(/[\s,]+/).filter(Boolean);
      this.#limit = { to, of, client: of.limitedTo(names) };
    }
    return this.#limit.client;
  }

  /** Staff have a session too, but not one of a customer. */
  get #isForeign(): boolean {
    const { scopes } = this.#session.client ?? {};
    return scopes !== undefined && ![...scopes].some((scope) => scope.startsWith('self:'));
  }

  get #settings(): PartSettings {
    return {
      client: this.#session.client,
      timeZone: this.timeZone,
      density: this.density,
      headingLevel: this.headingLevel + 1,
    };
  }

  /** The kit's views and the merchant's own, which stand in slots named after them. */
  #renderedViews(): readonly Tab<string>[] {
    const own = new Map(
      [...this.querySelectorAll<HTMLElement>(':scope > [slot^=section-]')].map(
        ({ slot, dataset: { label } }) => {
          const name = slot.slice('section-'.length);
          return [name, { name, label: label ?? name }];
        },
      ),
    );
    return [
      ...parseViews(this.views)
        .filter((name) => this.#shows(name))
        .map((name) => ({ name, label: this.#localize.term(VIEWS[name].label) })),
      ...[...own.values()].filter(({ name }) => !isView(name)),
    ];
  }

  /** Whether a view is wanted, and the session lets its data be read; all are, until that is known. */
  #shows(name: ViewName): boolean {
    if (!parseViews(this.views).includes(name)) return false;
    const scopes = this.#session.client?.scopes;
    const { scope } = VIEWS[name];
    return scopes === undefined || scope === undefined || scopes.has(scope);
  }
}
