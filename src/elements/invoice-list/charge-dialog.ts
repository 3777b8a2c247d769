import { html, nothing } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { Resource } from '../../controllers/resource.js';
import { formatDay, parseDate } from '../../format/date.js';
import { formatMoney } from '../../format/money.js';
import { revealMarks } from '../../format/name.js';
import { methodName } from '../../format/payment-method.js';
import { getLineItems, getPayment, type LineItems, type Payment } from '../../protocol/payment.js';
import { listLedgerEntries } from '../../protocol/wallet.js';
import { billsMore } from '../../translations/en/bills-more.js';
import { blocks } from '../../translations/en/blocks.js';
import { addEnglish } from '../../translations/register.js';
import { Dialog } from '../../ui/dialog.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { noValue } from '../../ui/description-list.js';
import { errorMessage } from '../../ui/error-message.js';
import { money } from '../../ui/money.js';
import { sum, sumStyles, type SumLine } from '../../ui/sum.js';
import { addStyles } from '../../ui/add-styles.js';
import type { ListView, ViewPart } from '../shared/list-view.js';
import { requestSignIn } from '../shared/sign-in.js';
import { statusOf, type Bill } from './bill.js';
import { takeApart } from './charge.js';
import type { BillHost } from './invoice-list.controls.js';

addEnglish({ ...blocks, ...billsMore });

interface Details {
  readonly payment: Payment;
  readonly lines: LineItems;
  /** What of it came from the wallet, as far as its ledger tells. */
  readonly fromWallet: number | undefined;
}

/** Explains a charge: its lines, written out so that they add up. */
export class ChargeDialog {
  #host: BillHost;
  #view: ListView<Bill, ViewPart>;
  #dialog: Dialog;
  #payment: string | null = null;
  #details: Resource<readonly [CustomerClient, string], Details>;

  constructor(host: BillHost, view: ListView<Bill, ViewPart>) {
    this.#host = host;
    this.#view = view;
    this.#dialog = new Dialog(host, view.localize, { client: () => view.session.client });
    this.#details = new Resource<readonly [CustomerClient, string], Details>(host, {
      args: () => {
        const { client } = view.session;
        return client && this.#payment ? [client, this.#payment] : undefined;
      },
      load: ([client, payment], signal) => this.#load(client, payment, signal),
    });
    addStyles(host, [dialogStyles, sumStyles]);
  }

  open({ payment_id }: Bill, opener: HTMLElement | null): void {
    this.#details.forget();
    this.#payment = payment_id;
    void this.#dialog.open(opener ?? undefined).then(() => {
      this.#payment = null;
      this.#details.forget();
    });
  }

  leave(): void {
    this.#dialog.close();
  }

  render(): unknown {
    return this.#dialog.render(() => this.#content());
  }

  async #load(client: CustomerClient, payment: string, signal: AbortSignal): Promise<Details> {
    const customer = this.#host.customerId || 'me';
    const of = { params: { customer, payment } };
    const [read, lines] = await Promise.all([
      client.read(getPayment, of, { signal }),
      client.read(getLineItems, of, { signal }),
    ]);
    return { payment: read, lines, fromWallet: await this.#walletPart(client, read, signal) };
  }

  /** The newest entries of the wallet, one of which may name the payment. Not worth an error. */
  async #walletPart(
    client: CustomerClient,
    { payment_id, currency }: Payment,
    signal: AbortSignal,
  ): Promise<number | undefined> {
    if (!currency || !this.#view.session.may(listLedgerEntries)) return undefined;
    const customer = this.#host.customerId || 'me';
    const query = { currency, page: 0, page_size: 100 };
    const ledger = await client
      .read(listLedgerEntries, { params: { customer }, query }, { signal })
      .catch(() => undefined);
    const entry = ledger?.items.find(
      (row) => row.reference_object_id === payment_id && row.is_credit === false,
    );
    return entry?.amount ?? undefined;
  }

  #content(): DialogContent {
    const { localize } = this.#view;
    const { term, lang } = localize;
    const { state } = this.#details;
    const title = term('explainCharge');
    if (state.status === 'error') {
      return {
        title,
        body: errorMessage(localize, {
          error: state.error,
          failed: term('chargeFailed'),
          forbidden: term('billsForbidden'),
          forbiddenText: term('askSupport'),
          onRetry: () => void this.#details.reload(),
          onSignIn: () => {
            requestSignIn(this.#host);
          },
        }),
      };
    }
    if (!('data' in state) || !state.data) {
      return { title, body: html`<p class="reading" role="status">${term('chargeReading')}</p>` };
    }
    const { payment } = state.data;
    const date = parseDate(payment.created_at);
    const note = [
      date && formatDay(date, lang, this.#host.shownTimeZone),
      methodName(payment),
      statusOf(payment as unknown as Bill, localize).label,
    ];
    return { title, note: note.filter(Boolean).join(' · '), body: this.#renderSum(state.data) };
  }

  #renderSum({ payment, lines, fromWallet }: Details): unknown {
    const { localize } = this.#view;
    const { term, lang } = localize;
    const currency = payment.currency ?? '';
    const show = (minor: bigint) => money(localize, { minor, currency });
    const say = (minor: bigint) => formatMoney(minor, currency, lang);
    const charge = takeApart(payment, lines);
    if (!charge) return html`<p>${term('amountUnreadable')}</p>`;
    const { tax, includedTax, rest } = charge;
    const wallet = fromWallet === undefined ? undefined : BigInt(fromWallet);
    const isWallet = wallet !== undefined && rest === -wallet;
    const rows: SumLine[] = charge.lines.map(({ name, amount }) => ({
      label: name ? revealMarks(name) : term('chargeItem'),
      amount: amount === undefined ? noValue(term('notProvided')) : show(amount),
    }));
    if (tax !== 0n) rows.push({ label: term('chargeTax'), amount: show(tax) });
    if (rest !== 0n) {
      rows.push({ label: term(isWallet ? 'chargeFromWallet' : 'notItemized'), amount: show(rest) });
    }
    const credited = charge.lines.some(({ amount = 0n }) => amount < 0n);
    const codes = payment.discounts.map(({ code }) => revealMarks(code)).join(', ');
    const returned = payment.refunds.filter(({ status }) => status === 'succeeded');
    const words = [
      includedTax !== 0n && term('includesTax', say(includedTax)),
      rest !== 0n && !isWallet && term('notItemizedText'),
      codes && term('discountUsed', codes),
      credited && payment.subscription_id && term('creditLine'),
      wallet !== undefined && !isWallet && term('walletPaid', say(wallet)),
      ...returned.map(({ amount, currency: of, created_at }) => {
        const date = parseDate(created_at);
        const day = date ? formatDay(date, lang, this.#host.shownTimeZone) : '–';
        return term('refundedOn', formatMoney(amount ?? '', of ?? currency, lang), day);
      }),
    ].filter(Boolean);
    return html`${sum(rows, {
      label: term('total'),
      amount: money(localize, { minor: charge.total, currency, look: 'current' }),
    })}
    ${words.length ? html`<div class="words">${words.map((line) => html`<p>${line}</p>`)}</div>` : nothing}`;
  }
}
