import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Resource } from '../../controllers/resource.js';
import { formatList } from '../../format/list.js';
import { savedMethodName } from '../../format/payment-method.js';
import { removePaymentMethod, type PaymentMethod } from '../../protocol/payment-method.js';
import { listSubscriptions, type Subscription } from '../../protocol/subscription.js';
import { controls } from '../../translations/en/controls.js';
import { addEnglish } from '../../translations/register.js';
import { addStyles } from '../../ui/add-styles.js';
import { message } from '../../ui/message.js';
import { ListControls } from '../shared/list-controls.js';
import { viewControlStyles } from '../shared/list-view.controls.styles.js';
import type { ListView, ViewHost, ViewPart } from '../shared/list-view.js';
import { paidBy } from './method.js';
import type { RemoveDialog } from './remove-dialog.js';

addEnglish(controls);

/** What depends on a payment method, and the way to remove it. */
export class MethodControls implements ViewPart {
  readonly list: ListControls;
  #view: ListView<PaymentMethod, ViewPart>;
  #remove: LazyPart<RemoveDialog>;
  #subscriptions: Resource<readonly [CustomerClient, string], readonly Subscription[]>;

  constructor(host: ViewHost & LitElement, view: ListView<PaymentMethod, ViewPart>) {
    const { term } = view.localize;
    this.#view = view;
    this.list = new ListControls(host, view, view.localize, {
      pages: () => view.title,
      shown: (first, last) => `${view.title} ${term('rowRange', first, last)}`,
      noMatch: () => term('nothingHere'),
      noMore: () => term('nothingHere'),
      failed: () => term('methodsFailed'),
      forbidden: () => term('methodsForbidden'),
      forbiddenText: () => term('askSupport'),
    });
    this.#subscriptions = new Resource<readonly [CustomerClient, string], readonly Subscription[]>(
      host,
      {
        args: () => {
          const { client } = view.session;
          if (!client || !view.session.may(listSubscriptions)) return undefined;
          return [client, host.customerId || 'me'];
        },
        load: ([client, customer], signal) => readAll(client, customer, signal),
      },
    );
    new FreshData(host, {
      client: () => view.session.client,
      shows: ['subscriptions'],
      refresh: () => void this.#subscriptions.reload(),
    });
    this.#remove = new LazyPart(host, async () => {
      const { RemoveDialog } = await import('./remove-dialog.js');
      return new RemoveDialog(host, view, this);
    });
    addStyles(host, viewControlStyles);
  }

  /** Names of what is paid with a method. Undefined: not known, or not to be known. */
  subscriptionsOf(method: PaymentMethod): readonly string[] | undefined {
    const { state } = this.#subscriptions;
    return state.status === 'ready' ? paidBy(method, state.data) : undefined;
  }

  get reading(): boolean {
    const { status } = this.#subscriptions.state;
    return (
      (status === 'loading' || status === 'refreshing') && this.#view.session.may(listSubscriptions)
    );
  }

  /** Reads anew what depends on them, as before one is removed. */
  async check(): Promise<void> {
    if (this.#view.session.may(listSubscriptions)) await this.#subscriptions.reload();
  }

  paysFor(method: PaymentMethod): string {
    const { term, lang } = this.#view.localize;
    const names = this.subscriptionsOf(method) ?? [];
    return names.length ? term('methodPaysFor', formatList(names, lang)) : '';
  }

  renderRemove(method: PaymentMethod): unknown {
    const { localize, session } = this.#view;
    if (!session.may(removePaymentMethod)) return nothing;
    const label = localize.term('removeMethod');
    return html`<button
      type="button"
      class="button"
      part="button"
      aria-label="${label}: ${savedMethodName(method)}"
      @click=${(event: MouseEvent) => void this.#ask(method, event.currentTarget as HTMLElement)}
    >
      ${label}
    </button>`;
  }

  renderEmpty(): TemplateResult {
    const { term } = this.#view.localize;
    return message({ title: term('nothingHere'), text: term('noMethodsYetText') });
  }

  renderMore(): unknown {
    return this.#remove.part?.render();
  }

  /** The session has ended, or `isReplaced`: then the question is nobody's any more. */
  leave(isReplaced: boolean): void {
    this.#subscriptions.forget();
    void this.check();
    if (isReplaced) this.#remove.part?.leave();
  }

  async #ask(method: PaymentMethod, opener: HTMLElement): Promise<void> {
    await this.#remove.fetch('now');
    await this.#remove.part?.ask(method, opener);
  }
}

/** All of them: the one that depends on a method must not be on a page that nobody read. */
async function readAll(
  client: CustomerClient,
  customer: string,
  signal: AbortSignal,
): Promise<readonly Subscription[]> {
  const all: Subscription[] = [];
  for (let page = 0, more = true; more; page += 1) {
    const query = { page, page_size: 100 };
    const answer = await client.read(
      listSubscriptions,
      { params: { customer }, query },
      { signal },
    );
    all.push(...answer.items);
    more = answer.has_more;
  }
  return all;
}
