import { html, nothing, type LitElement } from 'lit';
import { ClientError } from '../../client/errors.js';
import { keyFor } from '../../client/idempotency-key.js';
import { formatList } from '../../format/list.js';
import { savedMethodName } from '../../format/payment-method.js';
import { removePaymentMethod, type PaymentMethod } from '../../protocol/payment-method.js';
import { methodRemoval } from '../../translations/en/method-removal.js';
import { addEnglish } from '../../translations/register.js';
import { button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { intent, outcome } from '../shared/events.js';
import type { ListView, ViewHost, ViewPart } from '../shared/list-view.js';
import { requestSignIn } from '../shared/sign-in.js';
import type { MethodControls } from './payment-methods.controls.js';

addEnglish(methodRemoval);

/** A payment method, by its id. */
export interface PaymentMethodDetail {
  readonly paymentMethodId: string;
}

/** Asks before a payment method is removed, with what depends on it. */
export class RemoveDialog {
  #host: ViewHost & LitElement;
  #view: ListView<PaymentMethod, ViewPart>;
  #methods: MethodControls;
  #confirm: ConfirmDialog;

  constructor(
    host: ViewHost & LitElement,
    view: ListView<PaymentMethod, ViewPart>,
    methods: MethodControls,
  ) {
    this.#host = host;
    this.#view = view;
    this.#methods = methods;
    this.#confirm = new ConfirmDialog(host, view, () => {
      requestSignIn(host);
    });
  }

  async ask(method: PaymentMethod, opener: HTMLElement): Promise<void> {
    const { localize, session, part } = this.#view;
    const { term } = localize;
    const detail: PaymentMethodDetail = { paymentMethodId: method.payment_method_id };
    if (!intent(this.#host, 'ce-payment-method-remove', detail)) return;
    const customer = this.#host.customerId || 'me';
    // What was read with the list may be old, and more may depend on it by now.
    void this.#methods.check();
    const done = await this.#confirm.ask(
      {
        title: term('removeMethodNamed', savedMethodName(method) || term('unnamedMethod')),
        body: () => this.#renderWhatDepends(method),
        label: term('removeMethodAct'),
        keep: term('keepMethod'),
        ready: () => !this.#methods.reading,
        failed: term('notRemoved'),
        key: keyFor('remove', customer, method.payment_method_id),
        send: (idempotencyKey) =>
          session.client?.write(
            removePaymentMethod,
            { params: { customer, method: method.payment_method_id } },
            { idempotencyKey },
          ) ?? Promise.reject(new ClientError('server', 'No client')),
      },
      opener,
    );
    if (!done) return;
    part?.list.announcer.say(term('methodRemoved'));
    outcome(this.#host, 'ce-payment-method-removed', detail);
  }

  leave(): void {
    this.#confirm.leave();
  }

  render(): unknown {
    return this.#confirm.render();
  }

  #renderWhatDepends(method: PaymentMethod): unknown {
    const { term, lang } = this.#view.localize;
    if (this.#methods.reading) return html`<p role="status">${term('removalReading')}</p>`;
    const names = this.#methods.subscriptionsOf(method);
    const last = this.#view.page === 0 && this.#view.items.length === 1 && !this.#view.limit;
    return html`<p class="plain">
        ${
          names
            ? names.length
              ? term('removalStops', formatList(names, lang))
              : term('removalFree')
            : term('removalUnknown')
        }
        ${last ? term('removalLast') : nothing}
      </p>
      ${names ? nothing : button(term('tryAgain'), () => void this.#methods.check())}`;
  }
}
