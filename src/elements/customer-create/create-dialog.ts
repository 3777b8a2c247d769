import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { keyFor, randomKey } from '../../client/idempotency-key.js';
import { Announcer } from '../../controllers/announcer.js';
import { Attempt, type AttemptState } from '../../controllers/attempt.js';
import type { Localize } from '../../controllers/localize.js';
import { type Customer } from '../../protocol/customer.js';
import { createCustomer, type NewCustomer } from '../../protocol/one-customer.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { Dialog } from '../../ui/dialog.js';
import { focusedElement } from '../../ui/focus.js';
import { addStyles } from '../../ui/add-styles.js';
import { CustomerForm } from '../shared/customer/customer-form.js';
import { customerFormStyles } from '../shared/customer/customer-form.styles.js';
import { intent, outcome } from '../shared/events.js';
import type { CustomerCreate } from './customer-create.js';

/** The dialog, loaded when it is opened. */
export class CreateDialog {
  #host: CustomerCreate;
  #localize: Localize;
  #announcer: Announcer;
  #form: CustomerForm;
  #dialog: Dialog;
  #attempt: Attempt<NewCustomer, Customer>;
  #opened = '';

  constructor(host: CustomerCreate, localize: Localize, client: () => CustomerClient | undefined) {
    this.#host = host;
    this.#localize = localize;
    this.#announcer = new Announcer(host);
    this.#form = new CustomerForm(host, localize, this.#announcer, {
      client,
      isStaff: () => true,
    });
    this.#dialog = new Dialog(host, localize, {
      client,
      isSent: () => this.#attempt.isSent,
      isChanged: () => this.#form.isChanged,
    });
    this.#attempt = new Attempt<NewCustomer, Customer>(host, (body, idempotencyKey) => {
      const sender = client();
      if (!sender) throw new TypeError('There is nobody to send it');
      return sender.write(createCustomer, { body }, { idempotencyKey });
    });
    addStyles(host, [...customerFormStyles, ...dialogStyles]);
  }

  get isOpen(): boolean {
    return this.#dialog.isOpen;
  }

  open(opener = focusedElement()): void {
    this.#form.begin();
    this.#attempt.reset();
    this.#opened = randomKey();
    void this.#dialog.open(opener).then(() => {
      this.#host.open = false;
      this.#form.begin();
    });
  }

  close(): void {
    this.#dialog.close();
  }

  render(): TemplateResult {
    // In the dialog while it is open: what lies outside of it isn't spoken then.
    return html`${this.#dialog.render(this.#content)}
    ${this.isOpen ? nothing : this.#announcer.render()}`;
  }

  #content = (): DialogContent => {
    const { term } = this.#localize;
    const { state, busy } = this.#attempt;
    const unknown = state.status === 'unknown';
    return {
      title: term('addCustomer'),
      body: html`${this.#form.render('field', unknown)}
      ${this.#form.renderOutcome(state, () => void this.#attempt.check().then(this.#settle))}
      ${this.#announcer.render()}`,
      busy,
      // Before it is known what became of it, nothing else is sent.
      ...(unknown
        ? {}
        : { act: { label: term('addCustomer'), look: 'primary', onAct: this.#onAct } }),
    };
  };

  #onAct = (): void => {
    if (!this.#form.check()) return;
    const { name = '', email = '', ...rest } = this.#form.changes;
    if (!intent(this.#host, 'ce-customer-create', {})) return;
    const body = { ...rest, name, email };
    // The same form sent again is the same customer; another one is another.
    void this.#attempt.run(body, keyFor(this.#opened, body)).then(this.#settle);
  };

  #settle = (state: AttemptState<Customer> | undefined): void => {
    if (state?.status !== 'done') {
      this.#form.take(state);
      return;
    }
    this.#dialog.close();
    this.#announcer.say(this.#localize.term('customerAdded'));
    outcome(this.#host, 'ce-customer-created', { customerId: state.output.customer_id });
  };
}
