import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { SessionController } from '../../controllers/session.js';
import { getInvoice, type PaymentRow } from '../../protocol/payment.js';
import { createRefund } from '../../protocol/refund.js';
import { button } from '../../ui/button.js';
import { Menu, type MenuGroup } from '../../ui/menu.js';
import { moreIcon } from '../../ui/status-icons.js';
import { intent } from '../shared/events.js';
import type { Downloads } from './downloads.js';
import { whyNotRefund } from './payment-status.js';

/** What the actions of a row lead to. */
export interface RowActionTargets {
  readonly open: (paymentId: string) => void;
  readonly refund: (paymentId: string) => void;
  readonly copy: (paymentId: string) => void;
  readonly report: () => void;
}

/** The list's own menu, which stands for its buttons where there is no room for them. */
const LIST = '';

/** What can be done with a payment: one menu for all rows, and "Refund" beside it. */
export class RowActions {
  rows: readonly PaymentRow[] = [];
  #host: LitElement & { customerId: string };
  #localize: Localize;
  #session: SessionController;
  #downloads: Downloads;
  #targets: RowActionTargets;
  #menu: Menu;

  constructor(
    host: LitElement & { customerId: string },
    localize: Localize,
    session: SessionController,
    downloads: Downloads,
    targets: RowActionTargets,
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#session = session;
    this.#downloads = downloads;
    this.#targets = targets;
    this.#menu = new Menu(host);
  }

  /** In the last cell of a row. */
  renderIn(payment: PaymentRow): TemplateResult {
    const { term } = this.#localize;
    const { payment_id: id } = payment;
    return html`<span class="row-actions">
      ${
        this.#session.may(createRefund) && !whyNotRefund(payment)
          ? html`<button
              type="button"
              class="link-button row-refund"
              aria-label="${term('refund')} ${id}"
              @click=${() => this.#targets.refund(id)}
            >
              ${term('refund')}
            </button>`
          : nothing
      }${this.#menu.button({
        key: id,
        label: term('rowActions', id),
        content: moreIcon,
        look: 'icon-button',
      })}
    </span>`;
  }

  /** At the end of the toolbar: begins a report. */
  renderTools(): TemplateResult | typeof nothing {
    if (!this.#session.client?.scopes?.has('reports:export')) return nothing;
    const { term } = this.#localize;
    return html`${button(term('buildReport'), this.#targets.report, 'report')}${this.#menu.button({
      key: LIST,
      label: term('actions'),
      content: moreIcon,
      look: 'icon-button more',
    })}`;
  }

  /** The menu, once in the element. */
  render(): TemplateResult {
    return this.#menu.render(this.#localize.term('actions'), (id) => {
      if (id === LIST) {
        return [[{ label: this.#localize.term('buildReport'), onSelect: this.#targets.report }]];
      }
      const payment = this.rows.find(({ payment_id }) => payment_id === id);
      return payment ? this.#groups(payment) : [];
    });
  }

  #groups(payment: PaymentRow): MenuGroup[] {
    const { term } = this.#localize;
    const { payment_id: id } = payment;
    const whyNot = whyNotRefund(payment);
    const refund = {
      label: term('refund'),
      reason: whyNot && term(whyNot),
      onSelect: () => this.#targets.refund(id),
    };
    const running = this.#downloads.isRunning(id);
    const invoice = {
      label: term('downloadInvoice'),
      reason: running ? term('downloading') : payment.has_invoice ? undefined : term('noInvoice'),
      onSelect: () => {
        if (!intent(this.#host, 'ce-invoice-download', { paymentId: id })) return;
        const params = { customer: this.#host.customerId || 'me', payment: id };
        void this.#downloads.save(getInvoice, params, id);
      },
    };
    return [
      this.#session.may(createRefund) ? [refund] : [],
      [
        { label: term('paymentDetails'), onSelect: () => this.#targets.open(id) },
        ...(this.#session.may(getInvoice) ? [invoice] : []),
        { label: term('copyPaymentId'), onSelect: () => this.#targets.copy(id) },
      ],
    ];
  }
}
