import type { LitElement, PropertyValues } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Localize } from '../../controllers/localize.js';
import { Resource, type ResourceState } from '../../controllers/resource.js';
import type { SessionController } from '../../controllers/session.js';
import { readRows } from '../../protocol/page.js';
import { Subscription } from '../../protocol/subscription.js';
import { readSubscriptions, type Subscriptions } from './read-subscriptions.js';

interface DataHost extends LitElement {
  customerId: string;
  subscriptions: readonly Subscription[] | undefined;
}

/** What a list shows: subscriptions of a client or of the page, with what changes have answered since. */
export class SubscriptionData {
  /** What a client is asked for. */
  readonly list: Resource<readonly [CustomerClient, string], Subscriptions>;
  #host: DataHost;
  #localize: Localize;
  #session: SessionController;
  /** What changes have answered, until the list has been read again. */
  #news = new Map<string, Subscription>();
  /** What the list has read last. */
  #read: unknown;
  /** Whose rows are shown: those of one are never shown as another's. */
  #shown: string | undefined;
  #client: CustomerClient | undefined;

  constructor(host: DataHost, localize: Localize, session: SessionController) {
    this.#host = host;
    this.#localize = localize;
    this.#session = session;
    this.list = new Resource(host, {
      args: () => {
        const { client } = session;
        const customer = host.customerId || 'me';
        return client && !host.subscriptions ? ([client, customer] as const) : undefined;
      },
      load: ([client, customer], signal) => readSubscriptions(client, customer, signal),
      isEmpty: ({ items }) => !items.length,
    });
  }

  get state(): ResourceState<Subscriptions> {
    if (!this.#localize.ready) return { status: 'loading' };
    const { subscriptions } = this.#host;
    if (!subscriptions) return this.list.state;
    const items = readRows(Subscription, subscriptions);
    const data = { items, isComplete: true, readAt: new Date() };
    return { status: items.length ? 'ready' : 'empty', data };
  }

  /** What is known now. */
  get known(): Subscriptions | undefined {
    const current = this.state;
    if (!('data' in current) || !current.data) return undefined;
    const { kind } = current.status === 'error' ? current.error : { kind: '' };
    if (kind === 'signed-out' || kind === 'forbidden') return undefined;
    const items = current.data.items.map((one) => this.#news.get(one.subscription_id) ?? one);
    return { ...current.data, items };
  }

  find = (id: string): Subscription | undefined =>
    this.known?.items.find(({ subscription_id }) => subscription_id === id);

  /** Shows what a change has answered. */
  tell = (subscription: Subscription): void => {
    const { subscription_id: id } = subscription;
    const product_name = subscription.product_name ?? this.find(id)?.product_name ?? null;
    this.#news.set(id, { ...subscription, product_name });
    this.#host.requestUpdate();
  };

  /** Before each render; whether they are somebody else's now, so that nothing of the last one stays. */
  follow(changed: PropertyValues<DataHost>): boolean {
    const shown = this.#host.customerId;
    const { client } = this.#session;
    const isOther = this.#shown !== undefined && this.#shown !== shown;
    const isReplaced = isOther || (this.#client !== undefined && client !== this.#client);
    if (isReplaced) this.list.forget();
    this.#shown = shown;
    this.#client = client;
    const { data } = { data: undefined, ...this.list.state };
    if (changed.has('subscriptions') || isOther || data !== this.#read) this.#news.clear();
    this.#read = data;
    return isReplaced;
  }
}
