import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { Announcer } from '../../controllers/announcer.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import { Resource, type ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { type Customer } from '../../protocol/customer.js';
import { getCustomer, updateCustomer } from '../../protocol/one-customer.js';
import { downIcon } from '../../ui/icons.js';
import { message } from '../../ui/message.js';
import { statusNote } from '../../ui/status-note.js';
import { CopyIds } from '../shared/copy-ids.js';
import { customerError } from '../shared/customer/customer-error.js';
import { defineElement } from '../shared/define.js';
import { customerProfileStyles } from './customer-profile.styles.js';
import { customerFacts, factBones } from './facts.js';

/** Which fields are changed: their names, never what is in them. */
export interface CustomerUpdateDetail {
  readonly customerId: string;
  /** Upstream's names: `name`, `email`, `phone_number`, `metadata`. */
  readonly fields: readonly string[];
}

/**
 * Who a customer is: name, e-mail, phone, and for staff the id, the date and the metadata. Edited in
 * place. Customers see and edit their own.
 *
 * @summary A customer's details, to read and to edit in place.
 * @element customer-profile
 *
 * @fires {CustomEvent<CustomerUpdateDetail>} ce-customer-update - Before changes are sent. Cancel it to keep them from being sent; what was typed stays.
 * @fires {CustomEvent<CustomerUpdateDetail>} ce-customer-updated - After changes have been saved.
 * @fires {CustomEvent<{ customerId: string }>} ce-row-open - Before another customer with the same e-mail is opened. Cancel it to keep a link of `row-href` from being followed.
 * @fires {CustomEvent<{ kind: 'customer-id' }>} ce-copied - After the id has been copied.
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart heading - The heading.
 * @csspart edit-button - The button that opens the form.
 * @csspart facts - The details, as a list.
 * @csspart copy-button - The button behind the id.
 * @csspart form - The form.
 * @csspart field - A field with its label.
 * @csspart field-box - The box of a field.
 * @csspart button - A button.
 * @csspart status-note - The note after a failure, or about an e-mail that is to be confirmed.
 * @csspart empty - The message where there are no details yet.
 * @csspart error - The message in place of details that couldn't be loaded.
 *
 * @cssstate loading - The details are on their way.
 * @cssstate refreshing - They are read again; the last are shown.
 * @cssstate ready - They are shown.
 * @cssstate empty - The visitor is no customer yet.
 * @cssstate error - They couldn't be loaded; with it one of `offline`, `forbidden`, `signed-out`, `not-found`, `rate-limited`, `server`.
 * @cssstate editing - The form is open.
 *
 * @cssprop [--ce-accent=#0b6285] - Colour of what can be pressed. Any colour: its lightness is made to be read.
 * @cssprop [--ce-surface] - Ground of fields.
 * @cssprop [--ce-danger] - Edge of wrong fields, and what discards.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners of controls.
 */
export class CustomerProfile extends LitElement {
  static override styles = customerProfileStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'customer-profile'): void {
    defineElement(tag, this);
  }

  static override properties = {
    customerId: { attribute: 'customer-id' },
    mode: {},
    changeEmail: { type: Boolean, attribute: 'change-email' },
    rowHref: { attribute: 'row-href' },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    brief: { type: Boolean, reflect: true },
    density: { reflect: true, useDefault: true },
    client: { attribute: false },
    customer: { attribute: false },
  };

  /** Names the customer, for staff; without it the element shows the signed-in customer. */
  declare customerId: string;

  /** Opens the form (`edit`) or closes it (`view`). */
  declare mode: 'view' | 'edit';

  /** Lets customers enter another e-mail, where the handler has `confirmEmailChange`. Staff always may. */
  declare changeEmail: boolean;

  /** Makes other customers with the same e-mail links: an address with `{customer_id}` in it. */
  declare rowHref: string;

  /** Sets the heading's text in place of "Profile"; an empty one leaves it out. */
  declare heading: string | undefined;

  /** Sets the heading's level in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Stands below a header with name, e-mail and id: narrow, they aren't told again. It can be folded. */
  declare brief: boolean;

  /** Sets the height of controls. */
  declare density: 'compact' | 'comfortable' | 'spacious';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows this customer in place of any that a client would fetch. */
  declare customer: Customer | undefined;

  #localize = new Localize(this);
  #announcer = new Announcer(this);
  #states = new StateSet(this);
  #session = new SessionController(this, (change) => {
    // What was typed outlives a session that has run out, but is nobody else's.
    if (change === 'replaced') this.mode = 'view';
    this.#pending = undefined;
    this.#saved = undefined;
    void this.#resource.restart();
  });
  #resource = new Resource(this, {
    args: () => {
      const { client } = this.#session;
      return this.customer || !client ? undefined : ([client, this.customerId || 'me'] as const);
    },
    load: ([client, customer], signal) =>
      client.read(getCustomer, { params: { customer } }, { signal }),
  });
  #ids = new CopyIds(this, this.#localize, this.#announcer);
  #editor = new LazyPart(this, async () => {
    const { ProfileEditor } = await import('./profile-editor.js');
    return new ProfileEditor(this, {
      localize: this.#localize,
      announcer: this.#announcer,
      mayChangeEmail: () =>
        this.customerId !== '' ||
        (this.changeEmail && this.#session.may(updateCustomer, 'changeEmail')),
      client: () => this.#session.client,
      onSaved: this.#onSaved,
    });
  });
  /** The answer to a change, until what it changed is read again. */
  #saved: { readonly over: Customer | undefined; readonly now: Customer } | undefined;
  /** An e-mail that waits to be confirmed. */
  #pending: string | undefined;

  constructor() {
    super();
    new FreshData(this, {
      client: () => this.#session.client,
      shows: ['customers'],
      refresh: () => {
        if (!this.customer) void this.#resource.reload();
      },
    });
    this.customerId = '';
    this.mode = 'view';
    this.changeEmail = false;
    this.rowHref = '';
    this.headingLevel = 2;
    this.brief = false;
    this.density = 'comfortable';
  }

  /** Tells which of the states the details are in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** Opens the form, with the focus in it. */
  edit(): void {
    this.mode = 'edit';
    void this.#editor.fetch('now').then(async () => {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('form input')?.focus();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => {
      this.#ids.take(event as MouseEvent, 'customer-id');
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('customerId')) {
      // Nothing that was typed about one may go to another.
      this.mode = 'view';
      this.#saved = undefined;
      this.#pending = undefined;
      this.#resource.forget();
    }
    const shown = this.#shown;
    const editor = this.#editor.part;
    const edited = editor?.customerId;
    if (this.mode !== 'edit' || (edited && shown && edited !== shown.customer_id)) {
      this.mode = 'view';
      editor?.end();
    } else if (shown && !edited && this.#session.may(updateCustomer)) {
      if (editor) editor.begin(shown);
      else void this.#editor.fetch('now');
    }
  }

  protected override updated(): void {
    const current = this.#state;
    const editing = this.#editor.part?.customerId !== undefined;
    this.#states.set(
      current.status,
      current.status === 'error' && current.error.kind,
      editing && 'editing',
    );
  }

  protected override render(): TemplateResult {
    const { status } = this.#state;
    const heading = this.heading ?? this.#localize.term('profile');
    const editor = this.#editor.part;
    const editing = editor?.customerId !== undefined;
    const title = heading
      ? html`<h2 class="heading" part="heading" tabindex="-1" aria-level=${this.headingLevel}>
          ${heading}
        </h2>`
      : nothing;
    const content = editing ? editor.render() : this.#renderContent();
    return html`<section aria-busy=${status === 'loading'}>
      ${
        this.brief
          ? html`<details open>
              <summary class="head">${title} ${downIcon}</summary>
              ${content}
            </details>`
          : html`<div class="head">${title}</div>
              ${content}`
      }
      ${
        !editing && this.#shown && this.#session.may(updateCustomer)
          ? html`<button
              type="button"
              class="link-button edit"
              part="edit-button"
              @click=${this.#onEdit}
              aria-label=${this.#localize.term('editDetails')}
            >
              ${this.#localize.term('edit')}
            </button>`
          : nothing
      }
      ${this.#announcer.render()}
    </section>`;
  }

  get #state(): ResourceState<Customer> {
    if (!this.#localize.ready) return { status: 'loading' };
    return this.customer ? { status: 'ready', data: this.customer } : this.#resource.state;
  }

  get #shown(): Customer | undefined {
    const current = this.#state;
    const data = current.status === 'loading' ? undefined : current.data;
    if (this.#saved && this.#saved.over === data) return this.#saved.now;
    return data;
  }

  #renderContent(): unknown {
    const current = this.#state;
    const { term } = this.#localize;
    const shown = this.#shown;
    if (current.status === 'error' && !(shown && current.error.kind !== 'signed-out')) {
      return customerError(this, this.#localize, current.error, () => void this.#resource.reload());
    }
    if (current.status === 'empty') {
      return message({ title: term('noProfile'), text: term('noProfileText') });
    }
    if (!shown) return factBones(this.customerId ? 6 : 3);
    const pending = this.#pending !== shown.email && this.#pending;
    return html`${customerFacts(shown, this.#localize, this.customerId ? this.#ids : undefined)}
    ${pending ? statusNote({ tone: 'info', title: term('email'), text: term('emailPending', pending) }) : nothing}`;
  }

  #onSaved = (now: Customer, pending: string | undefined): void => {
    const current = this.#state;
    this.#saved = { over: current.status === 'loading' ? undefined : current.data, now };
    this.#pending = pending;
    this.mode = 'view';
    this.#announcer.say(this.#localize.term(pending ? 'emailLink' : 'saved'));
  };

  #onEdit = (): void => {
    this.edit();
  };
}
