import { html, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { TemporaryHost } from '../../controllers/temporary-host.js';
import { getPaymentRetry, type PaymentRow } from '../../protocol/payment.js';
import { billsMore } from '../../translations/en/bills-more.js';
import { blocks } from '../../translations/en/blocks.js';
import { subscriptionTasks } from '../../translations/en/subscription-tasks.js';
import { subscriptions } from '../../translations/en/subscriptions.js';
import { addEnglish } from '../../translations/register.js';
import { addStyles } from '../../ui/add-styles.js';
import { Dialog } from '../../ui/dialog.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { statusNoteStyles } from '../../ui/status-note.js';
import type { ListView, ViewPart } from '../shared/list-view.js';
import { changeStyles } from '../shared/subscription/change.js';
import { RetryTask } from '../shared/subscription/retry.js';
import type { Bill } from './bill.js';
import type { BillHost } from './invoice-list.controls.js';

addEnglish({ ...billsMore, ...blocks, ...subscriptions, ...subscriptionTasks });

/**
 * A way to pay a renewal that failed, where upstream would charge it again now: by the subscription's
 * own dialog for it, with the same question under the same key.
 */
export class BillPay {
  #host: BillHost;
  #view: ListView<Bill, ViewPart>;
  /** By bill: rows that are read again are other ones, and are asked about again. */
  #payable = new WeakMap<Bill, boolean>();
  #dialog: Dialog<string>;
  #task: RetryTask | undefined;
  #name = '';

  constructor(host: BillHost, view: ListView<Bill, ViewPart>) {
    this.#host = host;
    this.#view = view;
    this.#dialog = new Dialog<string>(host, view.localize, {
      client: () => view.session.client,
      fallback: () => host.renderRoot.querySelector<HTMLElement>('.heading'),
    });
    addStyles(host, [dialogStyles, statusNoteStyles, changeStyles]);
  }

  renderButton(bill: PaymentRow, name: string): TemplateResult | undefined {
    const { client } = this.#view.session;
    if (!this.#payable.has(bill) && client) void this.#ask(client, bill);
    if (!this.#payable.get(bill)) return undefined;
    return html`<button type="button" class="link" part="button" data-pay>
      ${this.#view.localize.term('payNow')} <span class="visually-hidden">${name}</span>
    </button>`;
  }

  open(bill: PaymentRow, name: string, opener: HTMLElement): void {
    const host = this.#host;
    const view = this.#view;
    const { localize, session } = view;
    const scope = new TemporaryHost(host);
    const subscription = bill.subscription_id ?? '';
    const customer = host.customerId || 'me';
    this.#name = name;
    this.#task = new RetryTask(
      {
        host,
        localize,
        session,
        scope,
        id: subscription,
        customer: () => customer,
        params: () => ({ customer, subscription }),
        reader: () => ({ localize, isStaff: customer !== 'me', timeZone: host.shownTimeZone }),
        refresh: () => view.refresh(),
        close: (said) => {
          this.#dialog.close(said);
        },
      },
      bill,
    );
    void this.#dialog.open(opener).then((said) => {
      scope.end();
      if (said) view.part?.list.announcer.say(said);
    });
  }

  leave(): void {
    this.#dialog.close();
  }

  render(): unknown {
    const task = this.#task;
    const whose = { product_name: this.#name, payment_method_id: null };
    return task && this.#dialog.render(() => task.content(whose));
  }

  /** Where that can't be told the row says that it is unpaid, and no more. */
  async #ask(client: CustomerClient, bill: PaymentRow): Promise<void> {
    this.#payable.set(bill, false);
    const params = { customer: this.#host.customerId || 'me', payment: bill.payment_id };
    const retry = await client.read(getPaymentRetry, { params }).catch(() => undefined);
    if (!retry?.can_retry) return;
    this.#payable.set(bill, true);
    this.#host.requestUpdate();
  }
}
