import type { LitElement } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';

/** What the page needs of an element inside it. */
export interface DetailPart extends LitElement {
  customerId?: string;
  client?: CustomerClient | undefined;
  /** Of the dialog that shares portal access. */
  show?(opener?: HTMLElement): void;
  /** Of the wallet's ledger. */
  addFunds?(): void;
  deductFunds?(): void;
}

export type PartName =
  'transactions' | 'subscriptions' | 'wallet' | 'balance' | 'invite' | 'portal';

/** The elements inside, each in a module of its own that comes when it is first shown. */
export const parts: Partial<Record<PartName, () => Promise<DetailPart>>> = {};
