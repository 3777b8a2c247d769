import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Localize } from '../../controllers/localize.js';
import { Resource, type ResourceState } from '../../controllers/resource.js';
import { formatDay, parseDate } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import type { Subscription } from '../../protocol/subscription.js';
import type { Wallet } from '../../protocol/wallet.js';
import { createPart } from '../create-part.js';
import { methodName } from '../../format/payment-method.js';
import { isUnpaid, nameOf } from '../subscription-list/about.js';
import type { SubscriptionTask } from '../subscription-list/actions.js';
import { SubscriptionList } from '../subscription-list/subscription-list.js';
import { endIcon, warningIcon } from '../../ui/icons.js';
import { nextCharge, readPaying, readWallets, type Paying } from './overview-data.js';
import type { ViewName } from './views.js';

export interface OverviewHost {
  readonly client: () => CustomerClient | undefined;
  /** Whether the session lets a view's data be read, and the page wants the view. */
  readonly has: (view: ViewName) => boolean;
  readonly timeZone: () => string;
  /** Goes to a view, and to a task in it. */
  readonly go: (view: string) => void;
  /** A view's element with its first rows only. */
  readonly rows: (view: 'licenses' | 'billing', limit: number) => unknown;
}

/** What a customer sees first: what wants an answer, what is due, what is there, and the last bills. */
export class Overview {
  readonly #localize: Localize;
  readonly #options: OverviewHost;
  readonly #paying: Resource<readonly [CustomerClient], Paying>;
  readonly #wallets: Resource<readonly [CustomerClient], readonly Wallet[]>;
  #list: SubscriptionList | undefined;

  constructor(host: LitElement, localize: Localize, options: OverviewHost) {
    this.#localize = localize;
    this.#options = options;
    const argsFor = (view: ViewName) => () => {
      const client = options.client();
      return client && options.has(view) ? ([client] as const) : undefined;
    };
    this.#paying = new Resource(host, {
      args: argsFor('subscriptions'),
      load: ([client], signal) => readPaying(client, signal),
      isEmpty: ({ subscriptions }) => !subscriptions.length,
    });
    this.#wallets = new Resource(host, {
      args: argsFor('wallet'),
      load: ([client], signal) => readWallets(client, signal),
      isEmpty: (wallets) => !wallets.length,
    });
  }

  /** Reads again what a change anywhere on the page may have made other. */
  refresh(): void {
    void this.#paying.reload();
    void this.#wallets.reload();
  }

  /** Drops everything, as for another person. */
  restart(): void {
    void this.#paying.restart();
    void this.#wallets.restart();
  }

  /** Of what the overview shows first. */
  get state(): ResourceState<unknown> {
    const { has } = this.#options;
    return has('subscriptions') ? this.#paying.state : this.#wallets.state;
  }

  render(): TemplateResult {
    const { has, rows } = this.#options;
    const { term } = this.#localize;
    return html`${this.#renderProblems()}
      <div class="figures">
        ${has('subscriptions') ? this.#renderNextPayment() : nothing}
        ${has('wallet') ? this.#renderWallet() : nothing}
      </div>
      ${has('subscriptions') ? this.#renderSubscriptions() : nothing}
      ${
        has('licenses')
          ? this.#section(term('portalLicenses'), term('allKeys'), 'licenses', rows('licenses', 2))
          : nothing
      }
      ${
        has('billing')
          ? this.#section(term('recentBills'), term('allBills'), 'billing', rows('billing', 4))
          : nothing
      }`;
  }

  get #subscriptions(): readonly Subscription[] {
    const { state } = this.#paying;
    return 'data' in state && state.data ? state.data.subscriptions : [];
  }

  #renderProblems(): unknown {
    const { term } = this.#localize;
    return this.#subscriptions.filter(isUnpaid).map(
      (subscription) =>
        html`<div class="problem" part="problem" role="status">
          ${warningIcon}
          <p>
            <strong
              >${term('paymentProblem', this.#price(subscription), nameOf(subscription, this.#localize))}</strong
            >
            ${term('paymentProblemText')}
          </p>
          ${this.#taskButton(subscription, 'payment-method', term('updateMethod'), 'button')}
        </div>`,
    );
  }

  #renderNextPayment(): TemplateResult {
    const { term } = this.#localize;
    const { state } = this.#paying;
    const next = nextCharge(this.#subscriptions);
    const method =
      next && 'data' in state ? state.data?.methods.get(next.payment_method_id ?? '') : undefined;
    return html`<section class="figure" part="next-payment" aria-busy=${state.status === 'loading'}>
      <h3>${term('nextPayment')}</h3>
      ${
        state.status === 'loading'
          ? BONES
          : next
            ? html`<p class="amount">${this.#price(next)}</p>
                <p>
                  ${this.#date(next.next_billing_date)}${
                    method ? html` <span class="dot-before">${methodName(method)}</span>` : nothing
                  }
                  ${this.#taskButton(next, 'payment-method', term('portalChange'), 'link-button')}
                </p>`
            : html`<p class="amount">–</p>
                <p>${term('noNextPayment')}</p>`
      }
    </section>`;
  }

  #renderWallet(): TemplateResult {
    const { term, lang } = this.#localize;
    const { state } = this.#wallets;
    const wallets = ('data' in state ? state.data : undefined) ?? [];
    const balances = wallets.map(({ balance, currency }) =>
      formatMoney(balance ?? '', currency, lang),
    );
    const [first = '–', ...others] = balances;
    return html`<section class="figure" part="wallet" aria-busy=${state.status === 'loading'}>
      <h3>${term('portalBalance')}</h3>
      ${
        state.status === 'loading'
          ? BONES
          : html`<p class="amount">${first}</p>
              <p>${others.length ? term('andBalances', others) : nothing}</p>`
      }
    </section>`;
  }

  #renderSubscriptions(): unknown {
    const { term } = this.#localize;
    if (this.#paying.state.status === 'empty') return nothing;
    return this.#section(
      term('portalSubscriptions'),
      term('allSubscriptions'),
      'subscriptions',
      this.#renderList(),
    );
  }

  /** The element itself, so that whatever can be done is done here; what it shows is read once for all. */
  #renderList(): SubscriptionList {
    const list = (this.#list ??= createPart('subscription-list', SubscriptionList));
    const { state } = this.#paying;
    const data = 'data' in state ? state.data : undefined;
    list.layout = 'rows';
    list.heading = '';
    list.headingLevel = 3;
    list.client = this.#options.client();
    // While nothing is known it reads for itself, and shows what is in the way of it.
    list.subscriptions = data?.subscriptions;
    return list;
  }

  #section(title: string, all: string, view: ViewName, content: unknown): TemplateResult {
    return html`<section class="section" part="section">
      <div class="section-head">
        <h3>${title}</h3>
        <button
          type="button"
          class="link-button quiet"
          @click=${() => {
            this.#options.go(view);
          }}
        >
          ${all} ${endIcon}
        </button>
      </div>
      ${content}
    </section>`;
  }

  #taskButton(
    subscription: Subscription,
    task: SubscriptionTask,
    label: string,
    look: string,
  ): TemplateResult {
    return html`<button
      type="button"
      class=${look}
      part="button"
      aria-label="${label}: ${nameOf(subscription, this.#localize)}"
      @click=${() => this.#list?.show(subscription.subscription_id, task)}
    >
      ${label}
    </button>`;
  }

  #price({ recurring_pre_tax_amount: amount, currency }: Subscription): string {
    return formatMoney(amount ?? '', currency ?? '', this.#localize.lang);
  }

  #date(iso: string | null): string {
    const date = parseDate(iso);
    return date ? formatDay(date, this.#localize.lang, this.#options.timeZone()) : '';
  }
}

const BONE = html`<span class="bone"></span>`;
const BONES = html`<p class="amount">${BONE}</p>
  <p>${BONE}</p>`;
