import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { Announcer } from '../../controllers/announcer.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import type { ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { zoneFor } from '../../format/zone.js';
import type { Subscription } from '../../protocol/subscription.js';
import { subscriptions as words } from '../../translations/en/subscriptions.js';
import { addEnglish } from '../../translations/register.js';
import { focusedElement } from '../../ui/focus.js';
import { defineElement } from '../shared/define.js';
import { intent } from '../shared/events.js';
import { mainTask, type SubscriptionTask } from '../shared/subscription/allowed-tasks.js';
import { renderRows } from './rows.js';
import { SubscriptionData } from './subscription-data.js';
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
 * @fires {CustomEvent<PlanChangeDetail>} ce-subscription-plan-changed - After the plan is seen changed, or its change scheduled. One that waits for its payment is not told.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-keep-plan - Before a scheduled change of plan is called off. Cancel it to do it in your own way.
 * @fires {CustomEvent<SubscriptionDetail>} ce-subscription-plan-kept - After it has been called off.
 * @fires {CustomEvent<MethodDetail>} ce-update-payment-method - Before the payment method is changed or its page is opened. Cancel it to do it in your own way.
 * @fires {CustomEvent<MethodDetail>} ce-payment-method-updated - After a saved method pays for the subscription.
 * @fires {CustomEvent<BillingDetailsDetail>} ce-billing-details-update - Before the name, address or tax id of its bills is changed. Cancel it to do it in your own way.
 * @fires {CustomEvent<BillingDetailsDetail>} ce-billing-details-updated - After they have been changed.
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
    this.#controls.part?.restart();
    void this.#data.list.restart();
  });
  #data = new SubscriptionData(this, this.#localize, this.#session);
  #opener: HTMLElement | undefined;
  /** What is to be opened as soon as it is there. */
  #wanted: { readonly id: string; readonly task: SubscriptionTask } | undefined;
  /** Messages, copying of ids, and what is read besides. It comes after the first rows. */
  #controls = new LazyPart(this, async () => {
    const { SubscriptionControls } = await import('./subscription-list.controls.js');
    return new SubscriptionControls(this, {
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
      this.#controls.fetch('now'),
    ]);
    return new SubscriptionTasks({
      host: this,
      localize: this.#localize,
      announcer: this.#announcer,
      session: this.#session,
      customer: () => this.#customer,
      reader: () => this.#reader,
      find: this.#data.find,
      state: () => this.#data.state,
      tell: this.#data.tell,
      refresh: () => this.refresh(),
      methods: () => this.#controls.part?.methods,
      copyable: (id) => this.#controls.part?.renderId(id),
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
    return this.#data.state.status;
  }

  /** Tells what is known now, for an element around this one. */
  get state(): ResourceState<readonly Subscription[]> {
    const { state, known } = this.#data;
    if (state.status === 'loading') return state;
    return { ...state, data: known?.items } as ResourceState<readonly Subscription[]>;
  }

  /** Names what pays for one, as "Visa •• 4242": empty where nobody can tell, undefined until then. */
  methodOf(subscription: Subscription): string | undefined {
    return this.#controls.part?.methodOf(subscription);
  }

  /** Reads the subscriptions again. */
  async refresh(): Promise<void> {
    await this.#data.list.reload();
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
    if (this.#data.follow(changed)) this.#tasks.part?.forget();
  }

  protected override updated(): void {
    const current = this.#data.state;
    const { status } = current;
    this.#states.set(status, status === 'error' && current.error.kind);
    if (status === 'ready') void this.#controls.fetch('after paint');
    else if (status !== 'loading') void this.#controls.fetch('now');
    this.#tasks.part?.settle();
    // After signing in it may be there yet.
    if (!this.#wanted || status === 'loading') return;
    if (/^(refr|err)/.test(status) && !this.#data.find(this.#wanted.id)) return;
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
    const { status } = this.#data.state;
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
        ${this.#renderRows()} ${this.#announcer.render()}
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

  #renderRows(): unknown {
    const { state, known } = this.#data;
    const controls = this.#controls.part;
    return renderRows(state, known, controls, {
      ...this.#reader,
      headingLevel: this.headingLevel,
      isBrief: this.layout === 'rows',
      showsEnded: this.showEnded,
      mainTask: (subscription) =>
        mainTask(subscription, { session: this.#session, isStaff: this.#isStaff }),
      copyable: (id) => controls?.renderId(id),
      methodOf: (subscription) => controls?.methodOf(subscription),
    });
  }

  #onClick = (event: MouseEvent): void => {
    if (this.#controls.part?.takeCopy(event)) return;
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
