import type { LitElement } from 'lit';
import { asClientError, isClientError, type ErrorKind } from '../../client/errors.js';
import { parseDate } from '../../format/date.js';
import { formatParts } from '../../format/date-parts.js';
import { getInvoice } from '../../protocol/payment.js';
import { getRefundReceipt } from '../../protocol/refund.js';
import { intent, outcome } from '../shared/events.js';
import type { ListView, ViewHost, ViewPart } from '../shared/list-view.js';
import { requestSignIn } from '../shared/sign-in.js';
import { saveFile } from '../../ui/save-file.js';
import { idOf, isRefund, type Bill } from './bill.js';

/** An invoice's payment, or a receipt's refund with its payment. */
export interface BillFileDetail {
  readonly paymentId: string;
  readonly refundId?: string;
}

export interface BillFileDoneDetail extends BillFileDetail {
  readonly filename: string;
}

/** Fetching invoices and receipts, one at a time for each bill. */
export class BillFiles {
  #host: ViewHost & LitElement;
  #view: ListView<Bill, ViewPart>;
  #state = new Map<string, 'busy' | ErrorKind>();

  constructor(host: ViewHost & LitElement, view: ListView<Bill, ViewPart>) {
    this.#host = host;
    this.#view = view;
  }

  /** How a bill's file stands: being fetched, or why it couldn't be. */
  stateOf(bill: Bill): 'busy' | ErrorKind | undefined {
    return this.#state.get(idOf(bill));
  }

  async fetch(bill: Bill, timeZone: string): Promise<void> {
    const { client } = this.#view.session;
    const id = idOf(bill);
    const state = this.stateOf(bill);
    if (!client || state === 'busy') return;
    if (state === 'signed-out') {
      requestSignIn(this.#host);
      return;
    }
    const paymentId = bill.payment_id ?? '';
    const detail: BillFileDetail = isRefund(bill) ? { paymentId, refundId: id } : { paymentId };
    if (!intent(this.#host, 'ce-invoice-download', detail)) return;
    const { localize, part } = this.#view;
    const customer = this.#host.customerId || 'me';
    this.#set(id, 'busy');
    try {
      const file = isRefund(bill)
        ? await client.download(getRefundReceipt, { params: { customer, refund: id } })
        : await client.download(getInvoice, { params: { customer, payment: id } });
      if (client !== this.#view.session.client || !this.#state.has(id)) return;
      const filename = nameOf(bill, timeZone);
      saveFile(file, filename);
      this.#set(id);
      part?.list.announcer.say(localize.term('downloaded'));
      outcome(this.#host, 'ce-invoice-downloaded', { ...detail, filename });
    } catch (thrown) {
      const error = asClientError(thrown);
      const kind = isClientError(error) ? error.kind : 'server';
      if (!this.#state.has(id)) return;
      this.#set(id, kind);
      part?.list.announcer.say(localize.term('fileFailed', fileProblem(kind, this.#view)));
    }
  }

  /** What is on its way is nobody's any more. */
  forget(): void {
    this.#state.clear();
  }

  #set(id: string, state?: 'busy' | ErrorKind): void {
    if (state) this.#state.set(id, state);
    else this.#state.delete(id);
    this.#host.requestUpdate();
  }
}

/** Why a file couldn't be had, in a few words. */
export function fileProblem(kind: ErrorKind, { localize }: ListView<Bill, ViewPart>): string {
  const { term } = localize;
  if (kind === 'offline') return term('fileOffline');
  if (kind === 'not-found') return term('fileMissing');
  if (kind === 'signed-out') return term('sessionEnded');
  return term(kind === 'rate-limited' ? 'rateLimited' : 'fileBroken');
}

/** `invoice-2025-02-28-pay_Pc3x.pdf`: in order of days, and to be told apart. */
function nameOf(bill: Bill, timeZone: string): string {
  const date = parseDate(bill.created_at);
  const day = date && formatParts(date, 'sv', { timeZone });
  const id = idOf(bill)
    .slice(0, 8)
    .replace(/[^\w-]/g, '');
  return `${[isRefund(bill) ? 'receipt' : 'invoice', day, id].filter(Boolean).join('-')}.pdf`;
}
