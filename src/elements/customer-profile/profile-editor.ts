import { html, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { isClientError } from '../../client/errors.js';
import { keyFor, randomKey } from '../../client/idempotency-key.js';
import type { Announcer } from '../../controllers/announcer.js';
import { Attempt, type AttemptState } from '../../controllers/attempt.js';
import type { Localize } from '../../controllers/localize.js';
import type { Customer } from '../../protocol/customer.js';
import { updateCustomer, type CustomerChanges } from '../../protocol/one-customer.js';
import { addStyles } from '../../ui/add-styles.js';
import { CustomerForm } from '../shared/customer/customer-form.js';
import { customerFormStyles } from '../shared/customer/customer-form.styles.js';
import { intent, outcome } from '../shared/events.js';
import type { CustomerProfile, CustomerUpdateDetail } from './customer-profile.js';

export interface ProfileEditorOptions {
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly mayChangeEmail: () => boolean;
  readonly client: () => CustomerClient | undefined;
  /** @param pending - an e-mail that isn't changed before its owner has confirmed it */
  readonly onSaved: (customer: Customer, pending: string | undefined) => void;
}

/** The form in the place of the facts. A module of its own: most profiles are only read. */
export class ProfileEditor {
  #host: CustomerProfile;
  #options: ProfileEditorOptions;
  #form: CustomerForm;
  #attempt: Attempt<CustomerChanges, Customer>;
  #opened = '';
  #isOpen = false;
  #asking = false;
  /** An e-mail that the merchant has asked its owner about. */
  #pending: string | undefined;

  constructor(host: CustomerProfile, options: ProfileEditorOptions) {
    const { localize, announcer, client } = options;
    this.#host = host;
    this.#options = options;
    this.#form = new CustomerForm(host, localize, announcer, {
      client,
      isStaff: () => this.#host.customerId !== '',
    });
    this.#attempt = new Attempt<CustomerChanges, Customer>(host, this.#send);
    addStyles(host, customerFormStyles);
  }

  /** Whose details are being edited; undefined while the form is closed. */
  get customerId(): string | undefined {
    return this.#isOpen ? this.#form.customer?.customer_id : undefined;
  }

  begin(customer: Customer): void {
    this.#form.begin(customer);
    this.#attempt.reset();
    this.#opened = randomKey();
    this.#isOpen = true;
    this.#asking = false;
    this.#pending = undefined;
  }

  end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#attempt.reset();
    this.#form.begin();
  }

  render(): TemplateResult {
    const { term } = this.#options.localize;
    const { state, busy } = this.#attempt;
    const unknown = state.status === 'unknown';
    return html`<form
      part="form"
      novalidate
      aria-busy=${busy}
      @submit=${this.#onSubmit}
      @keydown=${this.#onKey}
    >
      ${this.#form.render(this.#options.mayChangeEmail() ? 'field' : 'text', unknown)}
      ${this.#form.renderOutcome(state, () => void this.#attempt.check().then(this.#settle))}
      <div class="form-foot">
        ${
          this.#asking
            ? html`<p role="alert">${term('discardQuestion')}</p>
                <button type="button" class="button" data-keep @click=${this.#leave}>
                  ${term('keepEditing')}
                </button>
                <button type="button" class="button danger" @click=${this.#discard}>
                  ${term('discard')}
                </button>`
            : html`<button
                  type="button"
                  class="button"
                  part="button"
                  ?disabled=${busy}
                  @click=${this.#leave}
                >
                  ${term(unknown ? 'close' : 'cancel')}
                </button>
                <button
                  class="button primary"
                  part="button"
                  ?hidden=${unknown}
                  aria-disabled=${busy}
                >
                  ${term('saveChanges')}
                </button>`
        }
      </div>
    </form>`;
  }

  #send = async (changes: CustomerChanges, key: string): Promise<Customer> => {
    const client = this.#options.client();
    const { customer } = this.#form;
    if (!client || !customer) throw new TypeError('There is nothing to send');
    const params = { customer: this.#host.customerId ? customer.customer_id : 'me' };
    const write = (body: CustomerChanges, idempotencyKey: string) =>
      client.write(updateCustomer, { params, body }, { idempotencyKey });
    const { email, ...rest } = changes;
    if (email === undefined || email !== this.#pending) {
      try {
        return await write(changes, key);
      } catch (error) {
        if (!waits(error)) throw error;
        this.#pending = email;
      }
    }
    // For an e-mail that waits the handler has refused all of it: the rest goes by itself.
    return Object.keys(rest).length ? write(rest, keyFor(key, rest)) : customer;
  };

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#asking || this.#attempt.busy || !this.#form.check()) return;
    const { changes } = this.#form;
    if (!this.#form.isChanged) this.#discard();
    else if (intent(this.#host, 'ce-customer-update', this.#detail(changes))) {
      const key = keyFor(this.#opened, changes);
      void this.#attempt.run(changes, key).then(this.#settle);
    }
  };

  #settle = (state: AttemptState<Customer> | undefined): void => {
    if (state?.status === 'done') {
      const detail = this.#detail(this.#form.changes);
      this.#options.onSaved(state.output, this.#pending);
      this.#close();
      outcome(this.#host, 'ce-customer-updated', detail);
    } else this.#form.take(state);
  };

  #detail(changes: CustomerChanges): CustomerUpdateDetail {
    return { customerId: this.customerId ?? '', fields: Object.keys(changes) };
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#leave();
  };

  /** Asks first where something was typed; asked for again, it goes on editing. */
  #leave = (): void => {
    if (this.#attempt.busy) return;
    if (!this.#asking && !this.#form.isChanged) {
      this.#discard();
      return;
    }
    this.#asking = !this.#asking;
    this.#focus(this.#asking ? '[data-keep]' : 'form input');
  };

  #discard = (): void => {
    this.#host.mode = 'view';
    this.#close();
  };

  #close(): void {
    this.end();
    this.#focus('.edit');
  }

  #focus(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }
}

const waits = (error: unknown): boolean =>
  isClientError(error) &&
  error.fields.some(({ field, code }) => field === 'email' && code === 'not_confirmed');
