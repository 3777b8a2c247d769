import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatTime, parseDate } from '../../format/date.js';
import { lookup } from '../../format/lookup.js';
import { deviceZone } from '../../format/zone.js';
import { formatMoney } from '../../format/money.js';
import { revealMarks } from '../../format/name.js';
import type { Payment } from '../../protocol/payment.js';
import { getRefundReceipt, type Refund } from '../../protocol/refund.js';
import { badge, type Tone } from '../../ui/badge.js';
import { descriptionList, type Description } from '../../ui/description-list.js';
import { Dialog } from '../../ui/dialog.js';
import { statusNote } from '../../ui/status-note.js';
import { CopyIds } from '../shared/copy-ids.js';
import { method, paid } from './columns.js';
import { paymentStatus, readable } from './payment-status.js';
import type { DialogContext } from './payment-dialogs.js';
import type { LineItem, ReadPayment } from './refund-draft.js';

/** All that is known of a payment: its facts, its lines, its refunds with their receipts, its disputes. */
export class DetailsDialog {
  readonly dialog: Dialog;
  #context: DialogContext;
  #ids: CopyIds;

  constructor(context: DialogContext) {
    const { host, localize, session, announcer } = context;
    this.#context = context;
    this.dialog = new Dialog(host, localize, { client: () => session.client });
    this.#ids = new CopyIds(host, localize, announcer);
  }

  open(opener: HTMLElement | undefined): void {
    void this.dialog.open(opener);
  }

  render(): unknown {
    const { localize, reader } = this.#context;
    const { read } = reader;
    return this.dialog.render(() => ({
      title: localize.term('paymentDetails'),
      size: 540,
      level: 2,
      body: read ? this.#renderPayment(read) : reader.renderWaiting(),
    }));
  }

  #renderPayment({ payment, lines }: ReadPayment): TemplateResult {
    const { localize } = this.#context;
    const { term } = localize;
    const { disputes, refunds, currency } = payment;
    return html`${
      payment.error_code || payment.error_message
        ? statusNote({
            tone: 'negative',
            title: `${term('whyItFailed')}:`,
            text: revealMarks(payment.error_message ?? readable(payment.error_code ?? '')),
          })
        : nothing
    }
    ${
      // eslint-disable-next-line lit-a11y/click-events-have-key-events -- it hears the copy buttons
      html`<div @click=${(event: MouseEvent) => this.#ids.take(event, 'payment-id')}>
        ${descriptionList(this.#facts(payment))}
      </div>`
    }
    ${this.#section(
      'lineItems',
      (lines?.items ?? []).map((line) => this.#renderLine(line, lines?.currency ?? currency ?? '')),
    )}
    ${this.#section(
      'refunds',
      refunds.map((refund) => this.#renderRefund(refund, currency ?? '')),
    )}
    ${this.#section(
      'disputes',
      disputes.map(
        ({ dispute_status: status, created_at, amount, currency: code }) =>
          html`<span class="entry-main"
              >${this.#disputeBadge(status ?? '')} <small>${this.#day(created_at)}</small></span
            >
            <span
              >${amount && /^\d+$/.test(amount) ? paid(localize, Number(amount), code) : amount}</span
            >`,
      ),
    )}`;
  }

  #facts(payment: Payment): Description[] {
    const { localize } = this.#context;
    const { term } = localize;
    const { currency, tax, subscription_id, settlement_amount, settlement_currency } = payment;
    const dispute_status = payment.disputes.at(-1)?.dispute_status ?? null;
    const date = parseDate(payment.created_at);
    const facts: (Description | false | null | undefined | '' | 0)[] = [
      { term: term('paymentId'), value: this.#ids.render(payment.payment_id) },
      {
        term: term('paymentStatus'),
        value: paymentStatus(localize, { ...payment, dispute_status }),
      },
      { term: term('paymentAmount'), value: paid(localize, payment.total_amount, currency) },
      tax !== null && { term: term('taxIncluded'), value: paid(localize, tax, currency) },
      { term: term('dateUtc'), value: this.#time(date) },
      date && { term: term('yourTime'), value: this.#time(date, deviceZone()) },
      { term: term('paymentMethod'), value: method(localize, payment) },
      subscription_id && {
        term: term('subscriptionId'),
        value: html`<span class="mono" dir="ltr">${subscription_id}</span>`,
      },
      settlement_amount &&
        settlement_currency !== currency && {
          term: term('settledAs'),
          value: paid(localize, settlement_amount, settlement_currency),
        },
    ];
    return facts.filter((fact) => typeof fact === 'object' && fact !== null);
  }

  #section(name: 'lineItems' | 'refunds' | 'disputes', rows: readonly unknown[]): unknown {
    if (!rows.length) return nothing;
    return html`<h3 class="section-title">${this.#context.localize.term(name)}</h3>
      <ul class="entries">
        ${rows.map((row) => html`<li class="entry">${row}</li>`)}
      </ul>`;
  }

  #renderLine(line: LineItem, currency: string): TemplateResult {
    const { localize } = this.#context;
    const total = line.amount === null ? null : line.amount + (line.tax ?? 0);
    return html`<span class="entry-main">${itemName(localize.term('unnamedItem'), line)}</span>
      <span>${paid(localize, total, currency)}</span>`;
  }

  #renderRefund(refund: Refund, fallback: string): TemplateResult {
    const { localize, session } = this.#context;
    const currency = refund.currency ?? fallback;
    return html`<span class="entry-main"
        >${this.#refundBadge(refund.status)}
        <small
          >${this.#day(refund.created_at)}${refund.reason && html` · ${revealMarks(refund.reason)}`}</small
        ></span
      >
      <span>${paid(localize, refund.amount, currency)}</span>
      ${session.may(getRefundReceipt) && refund.status === 'succeeded' ? this.#receipt(refund, currency) : nothing}`;
  }

  #receipt({ refund_id: id, amount }: Refund, currency: string): TemplateResult {
    const { localize, downloads, reader } = this.#context;
    const { term, lang } = localize;
    const running = downloads.isRunning(id);
    const save = () =>
      downloads.save(getRefundReceipt, { customer: reader.customer, refund: id }, id);
    return html`<button
      type="button"
      class="button small ${running ? 'busy' : ''}"
      part="button"
      aria-disabled=${running ? 'true' : nothing}
      aria-label=${term('refundReceiptOf', formatMoney(amount ?? 0, currency, lang))}
      @click=${() => void save()}
    >
      ${term('refundReceipt')}
    </button>`;
  }

  #refundBadge(status: string | null): TemplateResult {
    const { term } = this.#context.localize;
    const known: Readonly<Record<string, readonly [Tone, string]>> = {
      succeeded: ['positive', term('paymentRefunded')],
      pending: ['info', term('refundStarted')],
      review: ['info', term('refundInReview')],
      failed: ['negative', term('paymentFailed')],
    };
    const [tone, label] = lookup(known, status) ?? ['neutral', readable(status ?? '–')];
    return badge({ tone, label });
  }

  #disputeBadge(status: string): TemplateResult {
    const { term } = this.#context.localize;
    const state = status.replace('dispute_', '');
    const known: Readonly<Record<string, readonly [Tone, string]>> = {
      opened: ['negative', term('disputeOpen')],
      won: ['positive', term('disputeWon')],
      lost: ['negative', term('disputeLost')],
    };
    const [tone, label] = lookup(known, state) ?? ['neutral', readable(state)];
    return badge({ tone, label });
  }

  #day(iso: string | null): string {
    const date = parseDate(iso);
    return date ? formatDay(date, this.#context.localize.lang) : '–';
  }

  #time(date: Date | null, zone = 'UTC'): string {
    const { lang } = this.#context.localize;
    return date ? `${formatDay(date, lang, zone)}, ${formatTime(date, lang, zone)}` : '–';
  }
}

/** A line's name, else its description, else `unnamed`; hidden marks in it are shown. */
export function itemName(unnamed: string, { name, description }: LineItem): string {
  return revealMarks(name ?? description ?? unnamed);
}
