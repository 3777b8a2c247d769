import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Answer } from '../../controllers/paged-list.js';
import type { ResourceState } from '../../controllers/resource.js';
import { formatParts } from '../../format/date-parts.js';
import { formatDay, parseDate } from '../../format/date.js';
import { savedMethodName } from '../../format/payment-method.js';
import { zoneFor } from '../../format/zone.js';
import { readRows } from '../../protocol/page.js';
import { listPaymentMethods, PaymentMethod } from '../../protocol/payment-method.js';
import { methods } from '../../translations/en/methods.js';
import { addEnglish } from '../../translations/register.js';
import { badge } from '../../ui/badge.js';
import { warningIcon } from '../../ui/icons.js';
import { defineElement } from '../shared/define.js';
import { ListView } from '../shared/list-view.js';
import { expiryOf, lifeOf } from './method.js';
import type { MethodControls } from './payment-methods.controls.js';
import { paymentMethodsStyles } from './payment-methods.styles.js';

addEnglish(methods);

/**
 * A customer's saved ways to pay: what each is good for, and a way to remove it that says first
 * what depends on it. Without `customer-id` they are the signed-in customer's own.
 *
 * @summary Saved payment methods.
 * @element payment-methods
 *
 * @slot heading - In place of the heading.
 * @slot actions - Your own controls, at the end of the heading's row.
 *
 * @fires {CustomEvent<PaymentMethodDetail>} ce-payment-method-remove - Before a payment method is removed. Cancel it to do so in your own way.
 * @fires {CustomEvent<PaymentMethodDetail>} ce-payment-method-removed - After a payment method has been removed.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart row - A payment method.
 * @csspart badge - That a card has expired or soon will.
 * @csspart skeleton - The rows while loading.
 * @csspart empty - The message in place of rows when there are none.
 * @csspart error - The message in place of rows when they couldn't be loaded.
 * @csspart notice - The bar above data that couldn't be brought up to date.
 * @csspart button - A button.
 * @csspart dialog - The question before one is removed.
 * @csspart status-note - What came of a removal that went wrong.
 *
 * @cssstate loading - The first rows are on their way.
 * @cssstate refreshing - Other rows are on their way; the last ones are shown.
 * @cssstate ready - Rows are shown.
 * @cssstate empty - There are no rows.
 * @cssstate error - Rows couldn't be loaded; with it one of `offline`, `forbidden`, `signed-out`, `not-found`, `rate-limited`, `invalid`, `conflict`, `server`.
 *
 * @cssprop [--ce-accent=#0b6285] - Colour of what can be pressed. Any colour: its lightness is made to be read.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners of controls.
 */
export class PaymentMethods extends LitElement {
  static override styles = paymentMethodsStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'payment-methods'): void {
    defineElement(tag, this);
  }

  static override properties = {
    customerId: { attribute: 'customer-id' },
    page: { type: Number },
    pageSize: { type: Number, attribute: 'page-size' },
    limit: { type: Number, reflect: true, useDefault: true },
    timeZone: { attribute: 'time-zone' },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
    paymentMethods: { attribute: false },
  };

  /** Names the customer, for staff. Without it: who is signed in. */
  declare customerId: string;

  /** Sets the page, zero-based. */
  declare page: number;

  /** Sets the rows of a page, 1 to 100. */
  declare pageSize: number;

  /** Shows no more than this many, without pages. */
  declare limit: number;

  /** Sets the time zone of dates by its IANA name. Default: the device's; UTC with `customer-id`. */
  declare timeZone: string;

  /** Sets the heading's text in place of "Payment methods"; empty hides it. */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Sets the height of rows and controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows these methods in place of any that a client would fetch. */
  declare paymentMethods: readonly PaymentMethod[] | undefined;

  #view: ListView<PaymentMethod, MethodControls> = new ListView<PaymentMethod, MethodControls>(
    this,
    {
      title: () => this.#view.localize.term('paymentMethods'),
      shows: ['payment-methods'],
      given: () => this.paymentMethods && readRows(PaymentMethod, this.paymentMethods),
      read: (client, asked, signal) => client.read(listPaymentMethods, asked, { signal }),
      controls: async (view) => {
        const { MethodControls } = await import('./payment-methods.controls.js');
        return new MethodControls(this, view);
      },
      render: (answer) => this.#renderMethods(answer),
      leave: (isReplaced) => {
        this.#view.part?.leave(isReplaced);
      },
    },
  );

  constructor() {
    super();
    this.customerId = '';
    this.page = 0;
    this.pageSize = 25;
    this.limit = 0;
    this.timeZone = '';
    this.headingLevel = 2;
    this.density = 'comfortable';
  }

  /** Tells which of the states the methods are in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#view.status;
  }

  /** Loads them again. */
  async refresh(): Promise<void> {
    await this.#view.refresh();
  }

  protected override render(): TemplateResult {
    return this.#view.render();
  }

  #renderMethods(answer: Answer<PaymentMethod> | undefined): TemplateResult {
    if (!answer) {
      const bone = html`<div class="row"><span class="bone"></span></div>`;
      return html`<div class="list skeleton" part="skeleton" aria-hidden="true">
        ${bone}${bone}
      </div>`;
    }
    return html`<ul class="list" role="list">
      ${answer.items.map((method) => this.#renderMethod(method))}
    </ul>`;
  }

  #renderMethod(method: PaymentMethod): TemplateResult {
    const { localize, part } = this.#view;
    const { term, lang } = localize;
    const expiry = expiryOf(method);
    const life = expiry ? lifeOf(expiry, new Date()) : 'good';
    const used = parseDate(method.last_used_at);
    const zone = zoneFor(this.timeZone, this.customerId !== '');
    const month =
      expiry && formatParts(expiry, lang, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    const words = [
      part?.paysFor(method),
      used && term('methodLastUsed', formatDay(used, lang, zone)),
      !method.recurring_enabled && term('methodOnce'),
    ];
    return html`<li class="row" part="row" data-id=${method.payment_method_id}>
      <div>
        <bdi class="name">${savedMethodName(method) || term('unnamedMethod')}</bdi>
        <div class="words">${words.filter(Boolean).join(' · ')}</div>
      </div>
      <div class="state">
        ${
          life === 'over'
            ? badge({ tone: 'negative', label: term('methodExpired') })
            : life === 'ending'
              ? badge({ tone: 'warning', label: term('methodExpiresSoon'), icon: warningIcon })
              : nothing
        }
      </div>
      <div class="expiry">${month && life !== 'over' ? term('methodExpiry', month) : month}</div>
      <div class="act">${part?.renderRemove(method)}</div>
    </li>`;
  }
}
