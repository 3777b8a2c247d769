import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { ClientError } from '../../client/errors.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { Localize } from '../../controllers/localize.js';
import type { ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { zoneOr } from '../../format/date.js';
import { controls } from '../../translations/en/controls.js';
import { blocks } from '../../translations/en/blocks.js';
import { portal } from '../../translations/en/portal.js';
import { addEnglish } from '../../translations/register.js';
import { errorMessage } from '../../ui/error-message.js';
import { message } from '../../ui/message.js';
import { Tabs, type Tab } from '../../ui/tabs.js';
import { defineElement } from '../define.js';
import { intent, outcome } from '../events.js';
import { requestSignIn } from '../sign-in.js';
import { customerPortalStyles } from './customer-portal.styles.js';
import { Overview } from './overview.js';
import { ViewParts, type PartSettings } from './view-parts.js';
import { isView, parseView, parseViews, VIEWS, type ViewName } from './views.js';

addEnglish(controls);
addEnglish(blocks);
addEnglish(portal);

export interface ViewDetail {
  /** A view, or a task in it: `subscriptions/sub_…/cancel`. */
  readonly view: string;
}

/**
 * Self-service for the signed-in customer inside the merchant's own site.
 *
 * @summary A customer's subscriptions, bills, licence keys, wallet, payment methods and profile.
 * @element customer-portal
 *
 * @slot heading - In place of the heading.
 * @slot header - Your own content above the views.
 * @slot overview-start - Your own content at the start of the overview.
 * @slot overview-end - Your own content at the end of the overview.
 * @slot section-NAME - A view of your own: a child with this slot, `data-view="NAME"` and `data-label`.
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
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    timeZone: { attribute: 'time-zone' },
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
  };

  /** Sets the view: `overview`, `subscriptions`, `billing`, `licenses`, `wallet`, `payment-methods`, `profile`, one of yours, or a task such as `subscriptions/sub_…/cancel`. */
  declare view: string;

  /** Names the views, in order, parted by spaces. Without it all that the session allows. */
  declare views: string;

  /** Sets the heading's text in place of "Account"; empty for none. */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Sets the zone of dates, as `Asia/Tokyo`. Without it the device's. */
  declare timeZone: string;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  #localize = new Localize(this);
  #states = new StateSet(this);
  #session = new SessionController(this, () => {
    this.#overview.restart();
  });
  #overview = new Overview(this, this.#localize, {
    client: () => this.#session.client,
    has: (view) => this.#shows(view),
    timeZone: () => zoneOr(this.timeZone),
    go: (view) => {
      this.show(view);
    },
    rows: (view, limit) =>
      this.#parts.render(view, this.#settings, { key: `overview ${view}`, limit }),
  });
  #parts = new ViewParts(this, this.#localize);
  #tabs = new Tabs<string>(this, (name) => {
    this.show(name);
  });

  constructor() {
    super();
    this.view = 'overview';
    this.views = '';
    this.headingLevel = 2;
    this.timeZone = '';
    this.density = 'comfortable';
    new FreshData(this, {
      client: () => this.#session.client,
      shows: ['subscriptions', 'payments', 'wallets', 'payment-methods'],
      refresh: () => {
        this.#overview.refresh();
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
    this.view = view;
    outcome(this, 'ce-view-changed', detail);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const path = parseView(this.view);
    if (changed.has('view') && path.id) this.#parts.open(path);
  }

  protected override updated(): void {
    const current = this.#state;
    this.#states.set(current.status, current.status === 'error' && current.error.kind);
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
    if (current.status === 'error') {
      const { error } = current;
      if (error.kind === 'signed-out' || error.kind === 'forbidden')
        return this.#renderError(error);
    }
    if (current.status === 'empty' && current.data === undefined) {
      const { term } = this.#localize;
      return message({ title: term('nothingHere'), text: term('nothingHereText') });
    }
    return this.#tabs.render({
      label: title,
      tabs: this.#renderedViews(),
      selected: parseView(this.view).name,
      panel: (name) => this.#renderView(name),
    });
  }

  #renderView(name: string): unknown {
    if (!isView(name)) return html`<slot name="section-${name}"></slot>`;
    if (name !== 'overview') return this.#parts.render(name, this.#settings);
    return html`<slot name="overview-start"></slot>${this.#overview.render()}<slot
        name="overview-end"
      ></slot>`;
  }

  #renderError(error: ClientError): TemplateResult {
    const { term } = this.#localize;
    return errorMessage(this.#localize, {
      error,
      failed: term('partFailed'),
      forbidden: term('portalForbidden'),
      forbiddenText: term('portalForbiddenText'),
      onRetry: () => {
        this.#overview.refresh();
      },
      onSignIn: () => {
        requestSignIn(this);
      },
    });
  }

  get #state(): ResourceState<unknown> {
    return this.#localize.ready ? this.#overview.state : { status: 'loading' };
  }

  get #settings(): PartSettings {
    return {
      client: this.#session.client,
      timeZone: this.timeZone,
      density: this.density,
      headingLevel: this.headingLevel + 1,
    };
  }

  /** The kit's views and the merchant's own, which he puts into slots named after them. */
  #renderedViews(): readonly Tab<string>[] {
    const own = [...this.querySelectorAll<HTMLElement>(':scope > [data-view]')].map(
      ({ dataset: { view = '', label = view } }) => ({ name: view, label }),
    );
    return [
      ...parseViews(this.views)
        .filter((name) => this.#shows(name))
        .map((name) => ({ name, label: this.#localize.term(VIEWS[name].label) })),
      ...own,
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
