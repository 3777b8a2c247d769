import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { getPaymentRetry, type PaymentRow } from '../../protocol/payment.js';
import { billsMore } from '../../translations/en/bills-more.js';
import { addEnglish } from '../../translations/register.js';
import type { ListView, ViewPart } from '../list-view.js';
import type { Bill } from './bill.js';
import type { BillHost } from './invoice-list.controls.js';
import type { PayDialog } from './pay-dialog.js';

addEnglish(billsMore);

/** A way to pay a renewal that failed, where upstream would charge it again now. */
export class BillPay {
  #host: BillHost;
  #view: ListView<Bill, ViewPart>;
  /** By bill: rows that are read again are other ones, and are asked about again. */
  #asked = new WeakMap<Bill, 'asked' | 'yes'>();
  #dialog: LazyPart<PayDialog>;

  constructor(host: BillHost, view: ListView<Bill, ViewPart>) {
    this.#host = host;
    this.#view = view;
    this.#dialog = new LazyPart(host, async () => {
      const { PayDialog } = await import('./pay-dialog.js');
      return new PayDialog(host, view);
    });
  }

  renderButton(bill: PaymentRow, name: string): TemplateResult | undefined {
    const { client } = this.#view.session;
    if (!this.#asked.has(bill) && client) void this.#ask(client, bill);
    if (this.#asked.get(bill) !== 'yes') return undefined;
    return html`<button type="button" class="link" part="button" data-pay>
      ${this.#view.localize.term('payNow')} <span class="visually-hidden">${name}</span>
    </button>`;
  }

  async open(bill: PaymentRow, name: string, event: Event): Promise<void> {
    const opener = (event.target as Element).closest<HTMLElement>('[data-pay]');
    await this.#dialog.fetch('now');
    this.#dialog.part?.open(bill, name, opener ?? undefined);
  }

  leave(): void {
    this.#dialog.part?.leave();
  }

  render(): unknown {
    return this.#dialog.part?.render() ?? nothing;
  }

  /** Nobody is told where it fails: the row then says that it is unpaid, and no more. */
  async #ask(client: CustomerClient, bill: PaymentRow): Promise<void> {
    this.#asked.set(bill, 'asked');
    const params = { customer: this.#host.customerId || 'me', payment: bill.payment_id };
    const retry = await client.read(getPaymentRetry, { params }).catch(() => undefined);
    if (!retry?.can_retry) return;
    this.#asked.set(bill, 'yes');
    this.#host.requestUpdate();
  }
}
