import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import type { Localize } from '../../controllers/localize.js';
import { Resource, type ResourceState } from '../../controllers/resource.js';
import type { SessionController } from '../../controllers/session.js';
import { formatDay, parseDate } from '../../format/date.js';
import { formatList } from '../../format/list.js';
import { formatMoney } from '../../format/money.js';
import type { Subscription } from '../../protocol/subscription.js';
import type { Wallet } from '../../protocol/wallet.js';
import { endIcon, warningIcon } from '../../ui/icons.js';
import { createPart } from '../shared/create-part.js';
import { tasksFor, type SubscriptionTask } from '../shared/subscription/allowed-tasks.js';
import { isUnpaid, nameOf, timesOf, whenOf, type Reader } from '../shared/subscription/wording.js';
import { SubscriptionList } from '../subscription-list/subscription-list.js';
import { changesWith, nextCharge, readWallets } from './overview-data.js';
import type { PartSettings } from './view-parts.js';
import type { ViewName } from './views.js';

export interface OverviewHost {
  readonly session: SessionController;
  /** Whether the session lets a view's data be read, and the page wants the view. */
  readonly has: (view: ViewName) => boolean;
  readonly settings: () => PartSettings;
  /** An IANA name. */
  readonly timeZone: () => string;
  /** Goes to a view. */
  readonly go: (view: string) => void;
  /** A view's element with its first rows only. */
  readonly rows: (view: 'licenses' | 'billing', limit: number) => unknown;
}

/** What a customer sees first: what wants an answer, what is due, what is there, and the last bills. */
export class Overview {
  readonly #host: LitElement;
  readonly #localize: Localize;
  readonly #options: OverviewHost;
  readonly #wallets: Resource<readonly [CustomerClient], readonly Wallet[]>;
  readonly #later: LazyPart<import('./overview-later.js').OverviewLater>;
  #list: SubscriptionList | undefined;

  constructor(host: LitElement, localize: Localize, options: OverviewHost) {
    this.#host = host;
    this.#localize = localize;
    this.#options = options;
    this.#wallets = new Resource(host, {
      args: () => {
        const { client } = options.settings();
        return client && options.has('wallet') ? ([client] as const) : undefined;
      },
      load: ([client], signal) => readWallets(client, signal),
      isEmpty: (wallets) => !wallets.length,
    });
    this.#later = new LazyPart(host, async () => {
      const { OverviewLater } = await import('./overview-later.js');
      return new OverviewLater(host, localize);
    });
  }

  /** Reads again what a change anywhere on the page may have made other. */
  refreshWallets(): void {
    void this.#wallets.reload();
  }

  /** Drops everything, as for another person. */
  restart(): void {
    void this.#wallets.restart();
  }

  /** Of what the overview shows first; undefined where it shows nothing of its own. */
  get state(): ResourceState<unknown> | undefined {
    const { has } = this.#options;
    if (has('subscriptions')) return this.#list?.state ?? { status: 'loading' };
    return has('wallet') ? this.#wallets.state : undefined;
  }

  /** Whether all that it shows first is known to be empty. */
  get isEmpty(): boolean {
    const { has } = this.#options;
    return (
      (!has('subscriptions') || this.#list?.status === 'empty') &&
      (!has('wallet') || this.#wallets.state.status === 'empty')
    );
  }

  render(): TemplateResult {
    const { has, rows } = this.#options;
    const { term } = this.#localize;
    const list = has('subscriptions') ? this.#renderList() : undefined;
    const waits = list?.state.status === 'loading';
    const figures = html`${list ? this.#renderNextPayment(list.state.status) : nothing}
    ${has('wallet') ? this.#renderWallet(waits) : nothing}`;
    return html`${this.#renderProblems()}
    ${
      // Two templates: what comes with a problem above it comes there, and isn't pushed there.
      waits
        ? html`<div class="figures waiting">${figures}</div>`
        : html`<div class="figures">${figures}</div>`
    }
    ${list ? html`<section class="section" part="section">${list}</section>` : nothing}
    ${
      has('licenses')
        ? this.#section(term('portalLicenses'), rows('licenses', 2), 'allKeys', 'licenses')
        : nothing
    }
    ${
      has('billing')
        ? this.#section(term('recentBills'), rows('billing', 4), 'allBills', 'billing')
        : nothing
    }`;
  }

  /** The element itself, so that whatever can be done is done here; the figures are of what it shows. */
  #renderList(): SubscriptionList {
    let list = this.#list;
    if (!list) {
      list = this.#list = createPart('subscription-list', SubscriptionList);
      list.layout = 'rows';
      list.addController({
        hostUpdated: () => {
          this.#host.requestUpdate();
        },
      });
    }
    // Its own heading is the section's: there the focus goes when what was pressed has gone.
    list.heading = this.#localize.term('portalSubscriptions');
    return Object.assign(list, this.#options.settings());
  }

  get #subscriptions(): readonly Subscription[] {
    const { data = [] } = { data: undefined, ...this.#list?.state };
    return data;
  }

  #renderProblems(): unknown {
    const { term } = this.#localize;
    return this.#subscriptions.filter(isUnpaid).map((subscription) => {
      const act = this.#task(subscription, 'payment-method', term('updateMethod'), 'button');
      const name = nameOf(subscription, this.#localize);
      return html`<div class="problem" part="problem" role="status">
        ${warningIcon}
        <p>
          <strong><bdi>${term('paymentProblem', name)}</bdi></strong>
          ${act === nothing ? nothing : term('paymentProblemText')}
        </p>
        ${act}
      </div>`;
    });
  }

  #renderNextPayment(status: string): unknown {
    const { term } = this.#localize;
    const subscriptions = this.#subscriptions;
    // What is in the way of knowing it, the list below says.
    if (!subscriptions.length && status !== 'loading') return nothing;
    const next = nextCharge(subscriptions);
    // The last that its row says: to which plan it changes, or since when it is due.
    const told = next ?? subscriptions.find(isUnpaid);
    return html`<section class="figure" part="next-payment" aria-busy=${status === 'loading'}>
      ${this.#title(term('nextPayment'))}
      ${
        status === 'loading'
          ? BONES
          : next && !changesWith(next)
            ? html`<p class="amount">
                  <bdi>${this.#price(next)}</bdi>
                  <small
                    >${next.tax_inclusive ? nothing : term('plusTax')}
                    ${this.#laterPart?.extras.render(this.#options.settings().client, next)}</small
                  >
                </p>
                <p><bdi>${this.#date(next.next_billing_date)}</bdi>${this.#renderMethod(next)}</p>`
            : html`<p class="amount">–</p>
                <p>
                  <bdi
                    >${told ? whenOf(told, this.#reader, true).at(-1) : term('noNextPayment')}</bdi
                  >
                </p>`
      }
    </section>`;
  }

  #renderMethod(next: Subscription): unknown {
    const method = this.#list?.methodOf(next);
    // Both at once, or what comes later would move what is there.
    if (method === undefined) return nothing;
    return html`${method ? html` <span class="dot-before"><bdi>${method}</bdi></span>` : nothing}
    ${this.#task(next, 'payment-method', this.#localize.term('portalChange'), 'link-button')}`;
  }

  #renderWallet(waits: boolean): unknown {
    const { term, lang } = this.#localize;
    const { state } = this.#wallets;
    const isLoading = waits || state.status === 'loading';
    if (state.status === 'empty') return nothing;
    const { data: wallets = [] } = { data: undefined, ...state };
    const [first = '–', ...others] = wallets
      // An empty one beside others is no news.
      .filter(({ balance }, at) => !at || balance !== 0)
      .map(({ balance, currency }) => formatMoney(balance ?? '', currency, lang));
    return html`<section class="figure" part="wallet" aria-busy=${isLoading}>
      ${this.#title(term('portalBalance'))}
      ${
        isLoading
          ? BONES
          : html`<p class="amount ${first.length > 12 ? 'long' : ''}"><bdi>${first}</bdi></p>
              <p>
                ${
                  state.status === 'error'
                    ? html`<span role="alert">${term('partFailed')}</span>
                        <button
                          type="button"
                          class="link-button"
                          @click=${() => {
                            this.refreshWallets();
                          }}
                        >
                          ${term('tryAgain')}
                        </button>`
                    : others.length
                      ? html`<bdi>${term('andBalances', formatList(others, lang))}</bdi>`
                      : nothing
                }
              </p>
              ${this.#renderLine(wallets)}`
      }
    </section>`;
  }

  #renderLine([wallet]: readonly Wallet[]): unknown {
    const { client } = this.#options.settings();
    if (!wallet || !client) return nothing;
    return this.#laterPart?.line.render(client, wallet, this.#options.timeZone());
  }

  /** What nobody waits for. */
  get #laterPart() {
    void this.#later.fetch('after paint');
    return this.#later.part;
  }

  #section(
    title: string,
    content: unknown,
    all: 'allKeys' | 'allBills',
    view: string,
  ): TemplateResult {
    return html`<section class="section ${view}" part="section">
      <div class="section-head">
        ${this.#title(title)}
        <button
          type="button"
          class="link-button quiet"
          @click=${() => {
            this.#options.go(view);
          }}
        >
          ${this.#localize.term(all)} ${endIcon}
        </button>
      </div>
      ${content}
    </section>`;
  }

  #title(title: string): TemplateResult {
    return html`<h3 aria-level=${this.#options.settings().headingLevel}>${title}</h3>`;
  }

  #task(
    subscription: Subscription,
    task: SubscriptionTask,
    label: string,
    look: string,
  ): TemplateResult | typeof nothing {
    const { session } = this.#options;
    if (!tasksFor(subscription, { session, isStaff: false }).includes(task)) return nothing;
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

  #price({ recurring_pre_tax_amount: amount, currency, quantity }: Subscription): string {
    const { lang } = this.#localize;
    return timesOf(quantity, lang) + formatMoney(amount ?? '', currency ?? '', lang);
  }

  #date(iso: string | null): string {
    const date = parseDate(iso);
    return date ? formatDay(date, this.#localize.lang, this.#options.timeZone()) : '';
  }

  get #reader(): Reader {
    return { localize: this.#localize, isStaff: false, timeZone: this.#options.timeZone() };
  }
}

const BONE = html`<span class="bone"></span>`;
const BONES = html`<p class="amount">${BONE}</p>
  <p>${BONE}</p>`;
