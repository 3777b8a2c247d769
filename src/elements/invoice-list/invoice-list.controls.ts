import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LazyPart } from '../../controllers/lazy-part.js';
import { retryPayment } from '../../protocol/payment.js';
import { controls } from '../../translations/en/controls.js';
import { addEnglish } from '../../translations/register.js';
import { message } from '../../ui/message.js';
import { addStyles } from '../../ui/add-styles.js';
import { ListControls } from '../shared/list-controls.js';
import type { ListView, ViewHost, ViewPart } from '../shared/list-view.js';
import { openedRow } from '../../ui/row-click.js';
import { idOf, isRefund, isUnpaidRenewal, whyNoFile, type Bill } from './bill.js';
import { BillFiles, fileProblem } from './bill-files.js';
import type { BillPay } from './bill-pay.js';
import { BillNames } from './bill-names.js';
import type { ChargeDialog } from './charge-dialog.js';
import { downloadIcon, invoiceControlsStyles } from './invoice-list.controls.styles.js';
import type { SpendDialog } from './spend-dialog.js';

addEnglish(controls);

export type BillHost = ViewHost &
  LitElement & { readonly shownTimeZone: string; readonly subscriptionId: string };

/** What of the list can be pressed, what was bought, and the words for no bills. */
export class BillControls implements ViewPart {
  readonly list: ListControls;
  #host: BillHost;
  #view: ListView<Bill, ViewPart>;
  #names: BillNames;
  #files: BillFiles;
  #charge: LazyPart<ChargeDialog>;
  #spend: LazyPart<SpendDialog>;
  #pay: LazyPart<BillPay>;

  constructor(host: BillHost, view: ListView<Bill, ViewPart>) {
    const { term } = view.localize;
    this.#host = host;
    this.#view = view;
    this.#names = new BillNames(host, view);
    this.#files = new BillFiles(host, view);
    this.list = new ListControls(host, view, view.localize, {
      pages: () => view.title,
      shown: (first, last) => `${view.title} ${term('rowRange', first, last)}`,
      noMatch: () => term('nothingHere'),
      noMore: () => term('noMoreBills'),
      failed: () => term('billsFailed'),
      forbidden: () => term('billsForbidden'),
      forbiddenText: () => term('askSupport'),
    });
    this.#charge = new LazyPart(host, async () => {
      const { ChargeDialog } = await import('./charge-dialog.js');
      return new ChargeDialog(host, view);
    });
    this.#spend = new LazyPart(host, async () => {
      const { SpendDialog } = await import('./spend-dialog.js');
      return new SpendDialog(host, view);
    });
    this.#pay = new LazyPart(host, async () => {
      const { BillPay } = await import('./bill-pay.js');
      return new BillPay(host, view);
    });
    addStyles(host, invoiceControlsStyles);
  }

  renderTools(): unknown {
    const { limit, session } = this.#view;
    if (limit || this.#host.subscriptionId || !session.client) return nothing;
    return html`<button type="button" class="link" data-spend @click=${this.#openSpend}>
      ${this.#view.localize.term('spendByMonth')}
    </button>`;
  }

  renderMore(): unknown {
    return [this.#charge, this.#spend, this.#pay].map(({ part }) => part?.render());
  }

  renderEmpty(): TemplateResult {
    const { term } = this.#view.localize;
    return message({ title: term('nothingHere'), text: term('noBillsYetText') });
  }

  renderWhat(bill: Bill): unknown {
    const names = this.#names.of(bill);
    if (!names) return undefined;
    // The name alone is isolated: what is said of it stands in the order of its own language.
    const [first, ...more] = names;
    const [before, after] = this.nameOf(bill, first ? ['\0', ...more] : []).split('\0');
    const text = html`<span class="clip"
      >${before}${first ? html`<bdi>${first}</bdi>` : nothing}${after}</span
    >`;
    return this.#view.session.client && bill.payment_id
      ? html`<button type="button" class="open">${text}</button>`
      : text;
  }

  nameOf(bill: Bill, names: readonly string[]): string {
    const { term } = this.#view.localize;
    const [first, ...more] = names;
    const kind = isRefund(bill)
      ? term('refundOfCharge')
      : term(bill.subscription_id ? 'chargeOfSubscription' : 'chargeOnce');
    if (!first) return kind;
    const text = more.length ? term('andMore', first, String(more.length)) : first;
    return isRefund(bill) ? term('refundOf', text) : text;
  }

  #nameNow = (bill: Bill): string => this.nameOf(bill, this.#names.of(bill) ?? []);

  renderFile(bill: Bill): unknown {
    const { localize } = this.#view;
    const { term } = localize;
    const pay = this.#renderPay(bill);
    if (pay) return pay;
    const why = whyNoFile(bill, localize);
    if (why) return html`<span class="why">${why}</span>`;
    const state = this.#files.stateOf(bill);
    const failed = state && state !== 'busy';
    const label = term(
      state === 'busy'
        ? 'fileBusy'
        : state === 'signed-out'
          ? 'signIn'
          : failed
            ? 'tryAgain'
            : isRefund(bill)
              ? 'receipt'
              : this.#view.limit
                ? 'invoice'
                : 'download',
    );
    return html`<button
        type="button"
        class="link"
        part="button"
        data-file
        aria-disabled=${state === 'busy' ? 'true' : nothing}
      >
        ${downloadIcon} ${label}
        <span class="visually-hidden">${this.#nameNow(bill)}</span>
      </button>
      ${failed ? html`<span class="why problem">${fileProblem(state, this.#view)}</span>` : nothing}`;
  }

  /** In place of an invoice, which there is none of until it is paid. */
  #renderPay(bill: Bill): unknown {
    const { session } = this.#view;
    if (!isUnpaidRenewal(bill) || !session.client || !session.may(retryPayment)) return undefined;
    void this.#pay.fetch('now');
    return this.#pay.part?.renderButton(bill, this.#nameNow(bill));
  }

  leave(): void {
    this.#names.forget();
    this.#files.forget();
    this.#charge.part?.leave();
    this.#spend.part?.leave();
    this.#pay.part?.leave();
  }

  onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-id]');
    const bill = this.#view.items.find((other) => idOf(other) === row?.dataset.id);
    if (!bill) return;
    if (target.closest('[data-file]')) {
      void this.#files.fetch(bill, this.#host.shownTimeZone);
      return;
    }
    const pay = target.closest<HTMLElement>('[data-pay]');
    if (pay && isUnpaidRenewal(bill)) {
      this.#pay.part?.open(bill, this.#nameNow(bill), pay);
      return;
    }
    if (openedRow(event)) void this.#explain(bill, event);
  };

  async #explain(bill: Bill, event: MouseEvent): Promise<void> {
    const opener = (event.target as Element).closest<HTMLElement>('.open');
    await this.#charge.fetch('now');
    this.#charge.part?.open(bill, opener);
  }

  #openSpend = async (event: MouseEvent): Promise<void> => {
    const opener = event.currentTarget as HTMLElement;
    await this.#spend.fetch('now');
    this.#spend.part?.open(opener);
  };
}
