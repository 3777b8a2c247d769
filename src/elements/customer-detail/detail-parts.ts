import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { createPart } from '../shared/create-part.js';

/** What the page needs of an element inside it. */
export interface DetailPart extends LitElement {
  customerId?: string;
  /** For dialogs that say about whom. */
  customerName?: string;
  client?: CustomerClient | undefined;
  /** Of the dialog that shares portal access. */
  show?(...opener: never[]): void;
  /** Of the wallet's ledger. */
  addFunds?(): unknown;
  deductFunds?(): unknown;
}

export type PartName =
  'transactions' | 'subscriptions' | 'wallet' | 'balance' | 'invite' | 'portal';

/** The elements inside, each in a module of its own that comes when it is first shown. */
export const PARTS: Record<PartName, () => Promise<DetailPart>> = {
  transactions: async () => {
    const { TransactionTable } = await import('../transaction-table/transaction-table.js');
    const part = createPart('transaction-table', TransactionTable);
    // The tab says it.
    part.heading = '';
    return part;
  },
  subscriptions: async () => {
    const { SubscriptionList } = await import('../subscription-list/subscription-list.js');
    const part = createPart('subscription-list', SubscriptionList);
    part.heading = '';
    return part;
  },
  wallet: async () => {
    const { WalletLedger } = await import('../wallet-ledger/wallet-ledger.js');
    const part = createPart('wallet-ledger', WalletLedger);
    part.heading = '';
    return part;
  },
  balance: async () => {
    const { WalletBalance } = await import('../wallet-balance/wallet-balance.js');
    const part = createPart('wallet-balance', WalletBalance);
    part.look = 'rows';
    return part;
  },
  invite: async () => {
    const { CustomerInvite } = await import('../customer-invite/customer-invite.js');
    return createPart('customer-invite', CustomerInvite);
  },
  portal: async () => {
    const { CustomerPortal } = await import('../customer-portal/customer-portal.js');
    return createPart('customer-portal', CustomerPortal);
  },
};

/** The elements that have been shown so far. They stay. */
export class DetailParts implements ReactiveController {
  #host: LitElement;
  #prepare: (part: DetailPart) => void;
  #parts = new Map<PartName, LazyPart<DetailPart>>();
  /** What is to be done with a part as soon as it is there. */
  #awaited: { readonly name: PartName; readonly run: (part: DetailPart) => void } | undefined;

  /** @param prepare - gives a part what it shows */
  constructor(host: LitElement, prepare: (part: DetailPart) => void) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
  }

  /** Whether an element has been asked for. */
  has(name: PartName): boolean {
    return this.#parts.has(name);
  }

  /** The element, or its place while its code is on the way. A lost one is asked for again. */
  render(name: PartName): unknown {
    const lazy = this.#parts.get(name) ?? new LazyPart(this.#host, PARTS[name]);
    this.#parts.set(name, lazy);
    const { part } = lazy;
    if (part) this.#prepare(part);
    else void lazy.fetch('now');
    return part ?? bones(4);
  }

  /** Does something with an element, which may be on its way yet. */
  with(name: PartName, run: (part: DetailPart) => void): void {
    this.#awaited = { name, run };
    this.render(name);
    this.#host.requestUpdate();
  }

  /** Nothing that was asked for is done for another customer. */
  stop(): void {
    this.#awaited = undefined;
  }

  hostUpdated(): void {
    const awaited = this.#awaited;
    const part = awaited && this.#parts.get(awaited.name)?.part;
    if (!part) return;
    this.#awaited = undefined;
    void part.updateComplete.then(() => {
      awaited.run(part);
    });
  }
}

/** Where something will be. */
export function bones(count: number): TemplateResult {
  return html`<div class="bones" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<span class="bone"></span>`)}
  </div>`;
}
