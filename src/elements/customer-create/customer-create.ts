import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import { SessionController } from '../../controllers/session.js';
import { createCustomer } from '../../protocol/one-customer.js';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { focusedElement } from '../../ui/focus.js';
import { defineElement } from '../shared/define.js';

/** Names a customer. */
export interface CustomerIdDetail {
  readonly customerId: string;
}

/**
 * A dialog that adds a customer, and the button that opens it. Staff only, with the scope
 * `customers:write`; for all others it is absent.
 *
 * @summary Adds a customer.
 * @element customer-create
 *
 * @slot button - Your button; pressed, it opens the dialog.
 *
 * @fires {CustomEvent<Record<string, never>>} ce-customer-create - Before a customer is added. Cancel it to keep it from being sent; what was typed stays.
 * @fires {CustomEvent<CustomerIdDetail>} ce-customer-created - After a customer has been added.
 * @fires {CustomEvent<CustomerIdDetail>} ce-row-open - Before another customer with the same e-mail is opened. Cancel it to keep a link of `row-href` from being followed.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart dialog - The dialog.
 * @csspart dialog-title - Its title.
 * @csspart dialog-body - Its content.
 * @csspart dialog-footer - Its last row: the buttons.
 * @csspart button - A button.
 * @csspart field - A field with its label.
 * @csspart field-box - The box of a field.
 * @csspart status-note - The note after a failure.
 *
 * @cssprop [--ce-accent=#0b6285] - Colour of what can be pressed. Any colour: its lightness is made to be read.
 * @cssprop [--ce-surface] - Ground of fields.
 * @cssprop [--ce-surface-raised] - Ground of the dialog.
 * @cssprop [--ce-backdrop] - Over the page behind the dialog.
 * @cssprop [--ce-danger] - Edge of wrong fields, and what discards.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners of controls.
 */
export class CustomerCreate extends LitElement {
  static override styles = [
    tokens,
    base,
    css`
      /* Only the page's button is to be seen, where the page has put it. */
      :host {
        display: contents;
        container: none;
      }
    `,
  ];

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'customer-create'): void {
    defineElement(tag, this);
  }

  static override properties = {
    open: { type: Boolean, reflect: true },
    rowHref: { attribute: 'row-href' },
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
  };

  /** Opens or closes the dialog. */
  declare open: boolean;

  /** Makes other customers with the same e-mail links: an address with `{customer_id}` in it. */
  declare rowHref: string;

  /** Sets the height of controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  #localize = new Localize(this);
  #session = new SessionController(this, (change) => {
    // What was typed outlives a session that has run out, but is nobody else's.
    if (change === 'replaced') this.open = false;
    this.requestUpdate();
  });
  #opener: HTMLElement | undefined;
  /** Has been asked for its token. */
  #begun: CustomerClient | undefined;
  #dialog = new LazyPart(this, async () => {
    const { CreateDialog } = await import('./create-dialog.js');
    const client = () => this.#session.client;
    return new CreateDialog(this, this.#localize, client);
  });

  constructor() {
    super();
    this.open = false;
    this.rowHref = '';
    this.density = 'comfortable';
    this.addEventListener('click', this.#onClick);
  }

  /** Opens the dialog. The focus comes back to where it was. */
  show(): void {
    this.#opener = focusedElement();
    this.open = true;
  }

  /** Closes the dialog, and drops what was typed. */
  close(): void {
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const client: (CustomerClient & { start?: () => void }) | undefined = this.#session.client;
    // Alone on a page it is the first that needs the session.
    if (client !== this.#begun && !client?.scopes) client?.start?.();
    this.#begun = client;
    const dialog = this.#dialog.part;
    // Taken off the page it updates once more.
    const shown = this.open && this.isConnected && this.#localize.ready;
    const opens = shown && this.#session.may(createCustomer);
    if (opens && !dialog) void this.#dialog.fetch('now');
    else if (opens && !dialog?.isOpen) dialog?.open(this.#opener);
    else if (!this.open && changed.has('open')) dialog?.close();
  }

  protected override render(): TemplateResult {
    return html`<slot name="button" ?hidden=${!this.#session.may(createCustomer)}></slot>
      ${this.#dialog.part?.render()}`;
  }

  #onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || target === this || !(target instanceof Element)) return;
    if (target.closest('[slot=button]')?.parentElement === this) this.show();
  };
}
