import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { Announcer } from '../../controllers/announcer.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import { Resource, type ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { formatCount } from '../../format/number.js';
import { zoneFor } from '../../format/zone.js';
import { readRows } from '../../protocol/page.js';
import { Subscription } from '../../protocol/subscription.js';
import { subscriptions as words } from '../../translations/en/subscriptions.js';
import { addEnglish } from '../../translations/register.js';
import { focusedElement } from '../../ui/focus.js';
import { downIcon } from '../../ui/icons.js';
import { defineElement } from '../shared/define.js';
import { intent } from '../shared/events.js';
import { mainTask, type SubscriptionTask } from '../shared/subscription/allowed-tasks.js';
import { isEnded, isUnpaid } from '../shared/subscription/wording.js';
import { readSubscriptions, type Subscriptions } from './read-subscriptions.js';
import { bones, row, type RowContext } from './rows.js';
import { subscriptionListStyles } from './subscription-list.styles.js';

addEnglish(words);

/** Which subscription an event is about. */
export interface SubscriptionDetail {
  readonly subscriptionId: string;
}

/**
 * A customer's subscriptions, and all that may be done with them: cancel, keep, pause, resume, change
 * the plan, pay by another method. With `customer-id` it is a screen for staff, without it the
 * signed-in customer's own. What the session or the handler's `features` don't allow is absent.
 *
 * @summary The subscriptions of a customer.
 * @element subscription-list
 *
 * @slot heading - In place of the heading.
 * @slot cancel-extra - Your own text above the buttons of the dialog that cancels.
 *
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-open - Before details are shown. Cancel it to show your own.
 * @fires {CustomEvent<SubscriptionCancelDetail>} ce-subscription-cancel - Before a subscription is cancelled. Cancel it to do it in your own way.
 * @fires {CustomEvent<SubscriptionCancelDetail>} ce-subscription-cancelled - After it has been cancelled.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-keep - Before a cancellation is taken back. Cancel it to do it in your own way.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-kept - After a cancellation has been taken back.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-pause - Before a subscription is paused. Cancel it to do it in your own way.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-paused - After it has been paused.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-resume - Before a paused subscription goes on. Cancel it to do it in your own way.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-resumed - After it goes on.
 * @fires {CustomEvent<PlanChangeDetail>} ce-subscription-change-plan - Before a plan is changed. Cancel it to do it in your own way.
 * @fires {CustomEvent<PlanChangeDetail>} ce-subscription-plan-changed - After a change of plan has been accepted.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-keep-plan - Before a scheduled change of plan is called off. Cancel it to do it in your own way.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-plan-kept - After it has been called off.
 * @fires {CustomEvent<MethodDetail>} ce-update-payment-method - Before the payment method is changed or its page is opened. Cancel it to do it in your own way.
 * @fires {CustomEvent<MethodDetail>} ce-payment-method-updated - After a saved method pays for the subscription.
 * @fires {CustomEvent<SubscriptionDetail>} ce-payment-retry - Before a failed payment is tried again. Cancel it to do it in your own way.
 * @fires {CustomEvent<SubscriptionDetail>} ce-payment-retried - After it has been tried again, well or not.
 * @fires {CustomEvent<{ kind: 'subscription-id' }>} ce-copied - After an id has been copied.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart notice - The bar above data that couldn't be brought up to date.
 * @csspart row - A subscription.
 * @csspart badge - How it stands; also `badge-positive`, `badge-warning`, `badge-info`, `badge-neutral`.
 * @csspart button - A button.
 * @csspart button-primary - The filled button, on what needs the customer.
 * @csspart copy-button - The button behind an id.
 * @csspart ended - The button that shows ended subscriptions.
 * @csspart skeleton - The rows while loading.
 * @csspart empty - The message in place of rows when there are none.
 * @csspart error - The message in place of rows when they couldn't be loaded.
 * @csspart dialog - A dialog.
 * @csspart dialog-title - Its title.
 * @csspart dialog-body - Its content.
 * @csspart dialog-footer - Its buttons.
 * @csspart field - A field with its label.
 * @csspart field-box - The box of a field.
 * @csspart facts - The facts in the details.
 * @csspart sum - What a change of plan costs.
 * @csspart status-note - A note in a dialog, as after a failure.
 *
 * @cssstate loading - The first rows are on their way.
 * @cssstate refreshing - The rows are read again; the last ones are shown.
 * @cssstate ready - Rows are shown.
 * @cssstate empty - There are no subscriptions.
 * @cssstate error - Rows couldn't be loaded; with it one of `offline`, `forbidden`, `signed-out`, `not-found`, `rate-limited`, `invalid`, `conflict`, `server`.
 *
 * @cssprop [--ce-accent=#0b6285] - Colour of what can be pressed. Any colour: its lightness is made to be read.
 * @cssprop [--ce-surface-raised] - Ground of what floats above the page.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners of controls.
 */
export class SubscriptionList extends LitElement {
  static override styles = subscriptionListStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'subscription-list'): void {
    defineElement(tag, this);
  }

  static override properties = {
    customerId: { attribute: 'customer-id' },
    showEnded: { type: Boolean, attribute: 'show-ended', reflect: true },
    layout: { reflect: true, useDefault: true },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    timeZone: { attribute: 'time-zone' },
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
    subscriptions: { attribute: false },
  };

  /** Names the customer, for staff. Without it they are the signed-in customer's own. */
  declare customerId: string;

  /** Shows ended subscriptions too. */
  declare showEnded: boolean;

  /** Sets how much is shown: `cards` with all that matters, or `rows` for an overview, without ended ones. */
  declare layout: 'cards' | 'rows';

  /** Sets the heading's text in place of "Subscriptions". An empty one is spoken only. */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 5. */
  declare headingLevel: number;

  /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
  declare timeZone: string;

  /** Sets the height of controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows these subscriptions in place of any that a client would fetch. */
  declare subscriptions: readonly Subscription[] | undefined;

  #localize = new Localize(this);
  #states = new StateSet(this);
  #announcer = new Announcer(this);
  #session = new SessionController(this, (change) => {
    if (change === 'replaced') this.#tasks.part?.forget();
    this.#extras.part?.restart();
    void this.#list.restart();
  });
  #list = new Resource<readonly [CustomerClient, string], Subscriptions>(this, {
    args: () => {
      const { client } = this.#session;
      return client && !this.subscriptions ? [client, this.#customer] : undefined;
    },
    load: async ([client, customer], signal) => {
      return readSubscriptions(client, customer, signal);
    },
    isEmpty: ({ items }) => !items.length,
  });
  /** What changes have answered, until the list has been read again. */
  #news = new Map<string, Subscription>();
  /** What the list has read last. */
  #read: unknown;
  /** Whose rows are shown: those of one are never shown as another's. */
  #shown: string | undefined;
  #client: CustomerClient | undefined;
  #opener: HTMLElement | undefined;
  /** What is to be opened as soon as it is there. */
  #wanted: { readonly id: string; readonly task: SubscriptionTask } | undefined;
  /** Messages, copying of ids, and what is read besides. It comes after the first rows. */
  #extras = new LazyPart(this, async () => {
    const { SubscriptionExtras } = await import('./subscription-list.extras.js');
    return new SubscriptionExtras(this, {
      localize: this.#localize,
      announcer: this.#announcer,
      session: this.#session,
      customer: () => this.#customer,
      isStaff: () => this.#isStaff,
      refresh: () => this.refresh(),
    });
  });
  /** The dialogs: nobody loads them before one is opened. */
  #tasks = new LazyPart(this, async () => {
    const [{ SubscriptionTasks }] = await Promise.all([
      import('./tasks/tasks.js'),
      this.#extras.fetch('now'),
    ]);
    return new SubscriptionTasks({
      host: this,
      localize: this.#localize,
      announcer: this.#announcer,
      session: this.#session,
      customer: () => this.#customer,
      reader: () => this.#reader,
      find: (id) => this.#find(id),
      state: () => this.#state,
      tell: (subscription) => {
        const { subscription_id: id } = subscription;
        const product_name = subscription.product_name ?? this.#find(id)?.product_name ?? null;
        this.#news.set(id, { ...subscription, product_name });
        this.requestUpdate();
      },
      refresh: () => this.refresh(),
      methods: () => this.#extras.part?.methods,
      copyable: (id) => this.#extras.part?.renderId(id),
    });
  });

  constructor() {
    super();
    this.customerId = '';
    this.showEnded = false;
    this.layout = 'cards';
    this.headingLevel = 2;
    this.timeZone = '';
    this.density = 'comfortable';
    new FreshData(this, {
      client: () => this.#session.client,
      shows: ['subscriptions'],
      refresh: () => void this.refresh(),
    });
  }

  /** Tells which of the states the rows are in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** Tells what is known now, for an element around this one. */
  get state(): ResourceState<readonly Subscription[]> {
    const state = this.#state;
    if (state.status === 'loading') return state;
    return { ...state, data: this.#data?.items } as ResourceState<readonly Subscription[]>;
  }

  /** Names what pays for one, as "Visa •• 4242": empty where nobody can tell, undefined until then. */
  methodOf(subscription: Subscription): string | undefined {
    return this.#extras.part?.methodOf(subscription);
  }

  /** Reads the subscriptions again. */
  async refresh(): Promise<void> {
    await this.#list.reload();
  }

  /**
   * Opens a dialog for a subscription, as soon as it is there: its `details`, or to `cancel`, `keep`,
   * `pause`, `resume`, `change-plan`, `payment-method`. Nothing opens where that can't be done.
   */
  show(subscriptionId: string, task: SubscriptionTask = 'details'): void {
    this.#wanted = { id: subscriptionId, task };
    this.#opener = focusedElement();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const shown = this.customerId;
    const { client } = this.#session;
    const isOther = this.#shown !== undefined && this.#shown !== shown;
    if (isOther || (this.#client && client !== this.#client)) {
      this.#list.forget();
      this.#tasks.part?.forget();
    }
    this.#shown = shown;
    this.#client = client;
    const { data } = { data: undefined, ...this.#list.state };
    if (changed.has('subscriptions') || isOther || data !== this.#read) this.#news.clear();
    this.#read = data;
  }

  protected override updated(): void {
    const current = this.#state;
    const { status } = current;
    this.#states.set(status, status === 'error' && current.error.kind);
    if (status === 'ready') void this.#extras.fetch('after paint');
    else if (status !== 'loading') void this.#extras.fetch('now');
    this.#tasks.part?.settle();
    // After signing in it may be there yet.
    if (!this.#wanted || status === 'loading') return;
    if (/^(refr|err)/.test(status) && !this.#find(this.#wanted.id)) return;
    const { part } = this.#tasks;
    if (!part) {
      void this.#tasks.fetch('now');
      return;
    }
    const { id, task } = this.#wanted;
    this.#wanted = undefined;
    part.open(task, id, this.#opener);
  }

  protected override render(): TemplateResult {
    const current = this.#state;
    const { status } = current;
    const title = this.heading ?? this.#localize.term('subscriptions');
    const hidden = this.heading === '';
    /* eslint-disable lit-a11y/click-events-have-key-events -- it hears the clicks of buttons inside */
    return html`<section
        class=${this.layout}
        aria-busy=${status === 'loading' || status === 'refreshing'}
        @click=${this.#onClick}
      >
        <slot name="heading">
          <h2
            class=${hidden ? 'visually-hidden' : 'heading'}
            part="heading"
            tabindex="-1"
            aria-level=${this.headingLevel}
          >
            ${hidden ? this.#localize.term('subscriptions') : title}
          </h2>
        </slot>
        ${this.#renderContent(current)} ${this.#announcer.render()}
      </section>
      ${this.#tasks.part?.render()}`;
    /* eslint-enable lit-a11y/click-events-have-key-events */
  }

  get #isStaff(): boolean {
    return this.customerId !== '';
  }

  get #customer(): string {
    return this.customerId || 'me';
  }

  get #reader() {
    const isStaff = this.#isStaff;
    const timeZone = zoneFor(this.timeZone, isStaff);
    return { localize: this.#localize, isStaff, timeZone };
  }

  get #state(): ResourceState<Subscriptions> {
    if (!this.#localize.ready) return { status: 'loading' };
    if (!this.subscriptions) return this.#list.state;
    const items = readRows(Subscription, this.subscriptions);
    const data = { items, isComplete: true, readAt: new Date() };
    return { status: items.length ? 'ready' : 'empty', data };
  }

  /** What is known now, with what changes have answered. */
  get #data(): Subscriptions | undefined {
    const current = this.#state;
    if (!('data' in current) || !current.data) return undefined;
    const { kind } = current.status === 'error' ? current.error : { kind: '' };
    if (kind === 'signed-out' || kind === 'forbidden') return undefined;
    const items = current.data.items.map((one) => this.#news.get(one.subscription_id) ?? one);
    return { ...current.data, items };
  }

  #find(id: string): Subscription | undefined {
    return this.#data?.items.find(({ subscription_id }) => subscription_id === id);
  }

  #renderContent(current: ResourceState<Subscriptions>): unknown {
    const extras = this.#extras.part;
    const data = this.#data;
    switch (current.status) {
      case 'loading':
        return bones;
      case 'empty':
        return extras?.renderEmpty();
      case 'error':
        return html`${
          extras?.renderError(current.error, data?.readAt) ??
          html`<p role="alert">${this.#localize.term('subscriptionsFailed')}</p>`
        }
        ${data?.items.length ? this.#renderList(data) : nothing}`;
      default:
        return data && this.#renderList(data);
    }
  }

  #renderList({ items, isComplete }: Subscriptions): TemplateResult {
    const ended = items.filter(isEnded);
    // What needs the customer comes first only by its colour: rows keep their places.
    const running = items.filter((one) => !isEnded(one));
    const { term, lang } = this.#localize;
    const context: RowContext = {
      ...this.#reader,
      headingLevel: this.headingLevel,
      isBrief: this.layout === 'rows',
      first: this.#isStaff ? undefined : running.find(isUnpaid)?.subscription_id,
      mainTask: (subscription) =>
        mainTask(subscription, { session: this.#session, isStaff: this.#isStaff }),
      copyable: (id) => this.#extras.part?.renderId(id),
      methodOf: (subscription) => this.#extras.part?.methodOf(subscription),
    };
    const list = (some: readonly Subscription[]) =>
      html`<ul class="list" role="list">
        ${some.map((one) => row(one, context))}
      </ul>`;
    return html`${running.length ? list(running) : html`<p class="none">${term('noneRunning')}</p>`}
    ${
      ended.length && !context.isBrief
        ? html`<button
              type="button"
              class="ended-toggle"
              part="ended"
              data-ended
              aria-expanded=${this.showEnded}
            >
              ${term(
                'endedSubscriptions',
                isComplete ? formatCount(ended.length, lang) : undefined,
              )}
              ${downIcon}
            </button>
            ${this.showEnded ? list(ended) : nothing}`
        : nothing
    }`;
  }

  #onClick = (event: MouseEvent): void => {
    if (this.#extras.part?.takeCopy(event)) return;
    const target = (event.target as Element).closest<HTMLElement>('[data-task], [data-ended]');
    if (!target) return;
    if (target.dataset.ended !== undefined) {
      this.showEnded = !this.showEnded;
      return;
    }
    const subscriptionId = target.closest<HTMLElement>('[data-id]')?.dataset.id ?? '';
    const task = target.dataset.task as SubscriptionTask;
    const detail: SubscriptionDetail = { subscriptionId };
    if (task === 'details' && !intent(this, 'ce-subscription-open', detail)) return;
    this.show(subscriptionId, task);
  };
}
