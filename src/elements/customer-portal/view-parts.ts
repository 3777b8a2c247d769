import { html, type LitElement, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Localize } from '../../controllers/localize.js';
import { button } from '../../ui/button.js';
import { message } from '../../ui/message.js';
import { createPart } from '../shared/create-part.js';
import type { ViewName, ViewPath } from './views.js';

/** What the portal sets on the element of a view. */
export interface PartSettings {
  readonly client: CustomerClient | undefined;
  readonly timeZone: string;
  readonly density: string;
  readonly headingLevel: number;
}

type Part = LitElement & {
  readonly status: string;
  heading?: string;
  limit?: number;
  changeEmail?: boolean;
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
  entitlements: async () => {
    const { EntitlementList } = await import('../entitlement-list/entitlement-list.js');
    return createPart('entitlement-list', EntitlementList);
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

const LOADING = html`<div class="part-space" aria-busy="true"></div>`;

/** The elements of the views: each is fetched once, and keeps what it shows while others are shown. */
export class ViewParts {
  #host: LitElement;
  #localize: Localize;
  #parts = new Map<string, Part | 'loading' | 'failed'>();

  constructor(host: LitElement, localize: Localize) {
    this.#host = host;
    this.#localize = localize;
  }

  /** @param limit - of a part for the overview, which is another than that of the view */
  render(name: PartName, settings: PartSettings, limit = 0): unknown {
    const key = limit ? `first ${name}` : name;
    const part = this.#parts.get(key);
    if (part === undefined) void this.#load(name, key, limit);
    if (part === 'failed') return this.#renderFailed(key);
    return typeof part === 'object' ? Object.assign(part, settings) : LOADING;
  }

  /** Whether all parts of the overview are there and have nothing to show. */
  get areEmpty(): boolean {
    return [...this.#parts].every(
      ([key, part]) =>
        !key.startsWith('first ') || (typeof part === 'object' && part.status === 'empty'),
    );
  }

  /** Opens a task in a view, as soon as its element is there. Tells whether it was. */
  open({ name, id, task }: ViewPath): boolean {
    const part = this.#parts.get(name);
    if (typeof part !== 'object' || !/^(ready|empty|refr)/.test(part.status)) return false;
    // What it can't do, and what is no task at all, opens nothing.
    part.show?.(id, (task || undefined) as never);
    return true;
  }

  /** A view that is left has no dialog: it would lie over the next one, unseen. */
  leaveDialogs(shown: string): void {
    for (const [key, part] of this.#parts) {
      if (typeof part !== 'object' || key === shown) continue;
      part.renderRoot.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    }
  }

  async #load(name: PartName, key: string, limit: number): Promise<void> {
    this.#parts.set(key, 'loading');
    const part = await LOADERS[name]().catch(() => 'failed' as const);
    this.#parts.set(key, part);
    this.#host.requestUpdate();
    if (part === 'failed') return;
    part.heading = '';
    part.changeEmail = true;
    // Parts of the view of its own tell by themselves how they are; those of the overview add up.
    part.addController({
      hostUpdated: () => {
        this.#host.requestUpdate();
      },
    });
    if (!limit) return;
    part.limit = limit;
    // The section has one already.
    part.append(Object.assign(document.createElement('span'), { slot: 'heading' }));
  }

  #renderFailed(key: string): TemplateResult {
    const { term } = this.#localize;
    return message({
      title: term('partFailed'),
      text: term('unansweredText'),
      action: button(term('tryAgain'), () => {
        this.#parts.delete(key);
        this.#host.requestUpdate();
      }),
      alert: true,
    });
  }
}
