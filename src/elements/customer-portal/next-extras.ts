import { html, nothing, type LitElement } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Localize } from '../../controllers/localize.js';
import { getSubscription, type Subscription } from '../../protocol/subscription.js';
import { subscriptionTasks } from '../../translations/en/subscription-tasks.js';
import { addEnglish } from '../../translations/register.js';

addEnglish(subscriptionTasks);

/** What is charged with a plan's price. Upstream's lists don't tell, so the next one is read whole. */
export class NextExtras {
  #host: LitElement;
  #localize: Localize;
  /** The row that it has been read for. */
  #asked: Subscription | undefined;
  #read: Subscription | undefined;

  constructor(host: LitElement, localize: Localize) {
    this.#host = host;
    this.#localize = localize;
  }

  render(client: CustomerClient | undefined, next: Subscription): unknown {
    if (client && next !== this.#asked) void this.#ask(client, next);
    const { subscription_id, addons = [], meters = [] } = this.#read ?? {};
    if (subscription_id !== next.subscription_id) return nothing;
    const { term } = this.#localize;
    return html`${addons.length ? term('plusAddons') : nothing}
    ${meters.length ? term('plusUsage') : nothing}`;
  }

  async #ask(client: CustomerClient, next: Subscription): Promise<void> {
    this.#asked = next;
    const params = { customer: 'me', subscription: next.subscription_id };
    // What couldn't be read is not said, and that is all.
    const read = await client.read(getSubscription, { params }).catch(() => undefined);
    if (next !== this.#asked) return;
    this.#read = read;
    this.#host.requestUpdate();
  }
}
