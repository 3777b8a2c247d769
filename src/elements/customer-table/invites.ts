import { html, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import type { Customer } from '../../protocol/customer.js';
import { mailIcon } from '../../ui/icons.js';
import type { CustomerInvite } from '../customer-invite/customer-invite.js';
import { createPart } from '../shared/create-part.js';
import type { BulkInvite, Invitee } from './bulk-invite.js';
import { customerName } from './customer-name.js';
import type { TableInside } from './customer-table.controls.js';
import type { CustomerTable } from './customer-table.js';

/** What invites need of the controls around them. */
export interface InvitesParts {
  readonly announcer: Announcer;
  readonly client: TableInside['client'];
  /** A customer whom the table has read, on this page or before. */
  readonly known: (id: string) => Customer | undefined;
  readonly adopt: (styles: TableInside['styles']) => void;
}

/** Inviting a row's customer, or all that are selected. Their dialogs come when they are opened. */
export class Invites {
  #table: CustomerTable;
  #localize: Localize;
  #parts: InvitesParts;
  #single: CustomerInvite | undefined;
  #bulk: BulkInvite | undefined;

  constructor(table: CustomerTable, localize: Localize, parts: InvitesParts) {
    this.#table = table;
    this.#localize = localize;
    this.#parts = parts;
  }

  /** Another session: nothing of the last one stays. */
  forget(): void {
    this.#bulk?.forget();
  }

  button(customer: Customer): TemplateResult {
    return html`<button
      type="button"
      class="icon-button"
      part="invite-button"
      name="invite"
      aria-label=${this.#localize.term('inviteCustomer', customerName(customer))}
    >
      ${mailIcon}
    </button>`;
  }

  async open(customer: Customer | undefined, id: string, opener?: HTMLElement): Promise<void> {
    const { CustomerInvite } = await import('../customer-invite/customer-invite.js');
    this.#single ??= createPart('customer-invite', CustomerInvite);
    this.#single.client = this.#parts.client();
    this.#single.customer = customer;
    this.#single.customerId = id;
    this.#table.requestUpdate();
    await this.#table.updateComplete;
    this.#single.show(opener);
  }

  async openBulk(opener: HTMLElement | undefined): Promise<void> {
    const { BulkInvite, bulkInviteStyles } = await import('./bulk-invite.js');
    if (!this.#bulk) {
      const { announcer, client, adopt } = this.#parts;
      this.#bulk = new BulkInvite(this.#table, this.#localize, announcer, client);
      adopt(bulkInviteStyles);
    }
    const invitees = this.#table.selected.map((id): Invitee => {
      const known = this.#parts.known(id);
      return { id, name: known?.name?.trim() ?? '', email: known?.email };
    });
    this.#bulk.open(invitees, opener);
  }

  render(): TemplateResult {
    return html`${this.#single}${this.#bulk?.render()}`;
  }
}
