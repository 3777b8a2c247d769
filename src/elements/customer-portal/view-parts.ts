import { html, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Localize } from '../../controllers/localize.js';
import { button } from '../../ui/error-message.js';
import { message } from '../../ui/message.js';
import { createPart } from '../create-part.js';
import type { ViewName, ViewPath } from './views.js';

/** What the portal sets on the element of a view. */
export interface PartSettings {
  readonly client: CustomerClient | undefined;
  readonly timeZone: string;
  readonly density: string;
  readonly headingLevel: number;
}

type Part = LitElement & {
  heading?: string;
  limit?: number;
  show?(id: string, task?: never): unknown;
};

/** Everything but the overview is an element of its own, and comes when it is first shown. */
const LOADERS: Readonly<Record<Exclude<ViewName, 'overview'>, () => Promise<Part>>> = {
  subscriptions: async () => {
    const { SubscriptionList } = await import('../subscription-list/subscription-list.js');
    return createPart('subscription-list', SubscriptionList);
  },
  billing: async () => {
    const { InvoiceList } = await import('../invoice-list/invoice-list.js');
    return createPart('invoice-list', InvoiceList);
  },
  licenses: async () => {
    const { LicenseKeys } = await import('../license-keys/license-keys.js');
    return createPart('license-keys', LicenseKeys);
  },
  wallet: async () => {
    const { WalletLedger } = await import('../wallet-ledger/wallet-ledger.js');
    return createPart('wallet-ledger', WalletLedger);
  },
  'payment-methods': async () => {
    const { PaymentMethods } = await import('../payment-methods/payment-methods.js');
    return createPart('payment-methods', PaymentMethods);
  },
  profile: async () => {
    const { CustomerProfile } = await import('../customer-profile/customer-profile.js');
    return createPart('customer-profile', CustomerProfile);
  },
};

type PartName = keyof typeof LOADERS;

/** The elements of the views: each is fetched once, and keeps what it shows while others are shown. */
export class ViewParts {
  #host: LitElement;
  #localize: Localize;
  #parts = new Map<string, Part | 'loading' | 'failed'>();
  /** The task that a link has asked for, until its element is there. */
  #task: ViewPath | undefined;

  constructor(host: LitElement, localize: Localize) {
    this.#host = host;
    this.#localize = localize;
  }

  /** @param key - a part of its own where a view's element stands in the overview too */
  render(
    name: PartName,
    settings: PartSettings,
    { key = name, limit }: { readonly key?: string; readonly limit?: number } = {},
  ): unknown {
    const part = this.#parts.get(key);
    if (part === undefined) {
      void this.#load(name, key);
      return this.#renderLoading();
    }
    if (part === 'loading') return this.#renderLoading();
    if (part === 'failed') return this.#renderFailed(key);
    Object.assign(part, settings, { heading: '', ...(limit !== undefined && { limit }) });
    return part;
  }

  /** Opens a task in a view, now or as soon as its element is there. */
  open(path: ViewPath): void {
    this.#task = path;
    this.#openTask();
  }

  async #load(name: PartName, key: string): Promise<void> {
    this.#parts.set(key, 'loading');
    const part = await LOADERS[name]().catch(() => 'failed' as const);
    this.#parts.set(key, part);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#openTask();
  }

  #openTask(): void {
    const task = this.#task;
    const part = task && this.#parts.get(task.name);
    if (!task || typeof part !== 'object') return;
    this.#task = undefined;
    // What it can't do, and what is no task at all, opens nothing.
    part.show?.(task.id, (task.task || undefined) as never);
  }

  #renderLoading(): TemplateResult {
    return html`<div class="part-space" aria-busy="true"></div>`;
  }

  #renderFailed(key: string): TemplateResult {
    const { term } = this.#localize;
    return message({
      title: term('partFailed'),
      text: term('loadFailedText'),
      action: button(term('tryAgain'), () => {
        this.#parts.delete(key);
        this.#host.requestUpdate();
      }),
      alert: true,
    });
  }
}
