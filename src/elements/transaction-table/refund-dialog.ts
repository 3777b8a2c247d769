import { html, type TemplateResult } from 'lit';
import type { ClientError } from '../../client/errors.js';
import { keyFor } from '../../client/idempotency-key.js';
import { Attempt } from '../../controllers/attempt.js';
import { shortId } from '../../format/id.js';
import { retypedMoney } from '../../format/money-input.js';
import { formatMoney } from '../../format/money.js';
import { createRefund, type NewRefund, type Refund } from '../../protocol/refund.js';
import { attemptNote } from '../../ui/attempt-note.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { Dialog } from '../../ui/dialog.js';
import { button } from '../../ui/button.js';
import { reviewFoot } from '../../ui/review-foot.js';
import { showMistakes } from '../../ui/show-mistakes.js';
import { checkbox } from '../../ui/choice.js';
import { clearIcon } from '../../ui/icons.js';
import { clockIcon, doneIcon, failedIcon } from '../../ui/status-icons.js';
import { statusNote } from '../../ui/status-note.js';
import { intent, outcome } from '../shared/events.js';
import { signInFrom } from '../shared/sign-in.js';
import type { DialogContext } from './payment-dialogs.js';
import {
  checkRefund,
  currencyOf,
  EMPTY_DRAFT,
  whyNotNow,
  type CheckedRefund,
  type ReadPayment,
  type RefundDraft,
} from './refund-draft.js';
import { refundFields, refundNote, refundSum } from './refund-form.js';

/** What is about to be refunded. */
export interface RefundDetail {
  readonly paymentId: string;
  /** In the currency's smallest unit, tax included. */
  readonly amount: number;
  readonly currency: string;
  /** Lines of the payment; undefined for all that is left of all. */
  readonly items: NewRefund['items'];
}

/** What the server has taken. A refund has come through only when its status is `succeeded`. */
export interface RefundedDetail {
  readonly paymentId: string;
  readonly refundId: string;
  readonly status: string | null;
}

interface Sent {
  readonly customer: string;
  readonly payment: string;
  readonly body: NewRefund;
}

/** Somebody else's refund came first: what is on screen is old. */
const OVERLAPPED =
  /^(REFUNDS_HAVE_CHANGED|PAYMENT_ALREADY_REFUNDED|EXISTING_REFUND_.+|LINE_ITEM_.+)$/;

/** Refunds a payment: all that is left, or chosen lines of it. Nothing is done before the server says so. */
export class RefundDialog {
  readonly dialog: Dialog;
  #context: DialogContext;
  #attempt: Attempt<Sent, Refund>;
  #id = '';
  #draft: RefundDraft = EMPTY_DRAFT;
  /** What amounts are typed in. */
  #lang = '';
  /** Mistakes are told from the first press on. */
  #pressed = false;
  /** The second step, before a large amount goes. */
  #review = false;
  #understood = false;
  /** Amount on its way, for when the form is gone. */
  #amount = '';
  /** What the server has said of the last one. */
  #news: { readonly status: string | null; readonly text: string } | undefined;

  constructor(context: DialogContext) {
    const { host, localize, session } = context;
    this.#context = context;
    this.dialog = new Dialog(host, localize, {
      client: () => session.client,
      isSent: () => this.#attempt.isSent,
      isChanged: () => {
        const { amounts, reason } = this.#draft;
        const { status } = this.#attempt.state;
        return (status === 'idle' || status === 'failed') && (amounts.size > 0 || reason !== '');
      },
    });
    this.#attempt = new Attempt<Sent, Refund>(
      host,
      ({ customer, payment, body }, idempotencyKey) => {
        const { client } = session;
        if (!client) throw new TypeError('There is no client to write to');
        return client.write(
          createRefund,
          { params: { customer, payment }, body },
          { idempotencyKey },
        );
      },
    );
  }

  open(id: string, opener: HTMLElement | undefined): void {
    this.#id = id;
    this.#news = undefined;
    this.#attempt.reset();
    this.#draft = EMPTY_DRAFT;
    this.#lang = this.#context.localize.lang;
    this.#pressed = this.#review = this.#understood = false;
    void this.dialog.open(opener).then(() => this.#attempt.reset());
  }

  forget(): void {
    this.#news = undefined;
  }

  render(): unknown {
    return this.dialog.render(() => {
      const { reader, localize } = this.#context;
      const { term } = localize;
      const title = term('refundPayment');
      const { read } = reader;
      const { state } = this.#attempt;
      const base = { title, size: 540, level: 2 } as const;
      if (state.status === 'unknown') {
        return {
          ...base,
          note: refundNote(localize, this.#id, read),
          busy: state.checking,
          body: html`<p class="asked">${term('refundAmount', this.#amount)}</p>
            ${this.#renderOutcome()}`,
        };
      }
      if (!read) return { ...base, note: shortId(this.#id), body: reader.renderWaiting() };
      const whyNot = whyNotNow(read);
      if (whyNot && state.status !== 'sending') {
        return {
          ...base,
          note: refundNote(localize, this.#id, read),
          body: this.#renderRefused(read, whyNot),
        };
      }
      return { ...base, note: refundNote(localize, this.#id, read), ...this.#renderForm(read) };
    });
  }

  /** Above the table. Spoken by the announcer, so it has no role. */
  renderNews(): TemplateResult | undefined {
    const news = this.#news;
    if (!news) return undefined;
    const { term } = this.#context.localize;
    return html`<div class="notice news" part="notice">
      ${{ succeeded: doneIcon, failed: failedIcon }[news.status ?? ''] ?? clockIcon}
      <span>${news.text}</span>
      <button
        type="button"
        class="icon-button"
        aria-label=${term('close')}
        @click=${() => {
          this.#news = undefined;
          this.#update();
        }}
      >
        ${clearIcon}
      </button>
    </div>`;
  }

  #renderForm(read: ReadPayment): Omit<DialogContent, 'title'> {
    const { localize } = this.#context;
    const { term } = localize;
    const { state } = this.#attempt;
    const checked = this.#check(read);
    const amount = this.#format(read, checked.amount);
    const sending = state.status === 'sending';
    const told = this.#renderOutcome();
    const label = checked.amount ? term('refundAmount', amount) : term('refund');
    // After a while it may be left: it isn't done twice, and the table shows what came of it.
    const busy = sending && !state.slow;
    if (!this.#review) {
      return {
        busy,
        keep: term('keepPayment'),
        act: { label, onAct: () => void this.#onAct(read) },
        body: html`${refundFields(localize, {
          read,
          draft: this.#draft,
          mistakes: this.#pressed ? checked.mistakes : new Map(),
          disabled: sending,
          onChange: (draft) => {
            this.#draft = draft;
            this.#update();
          },
        })}
        ${refundSum(localize, read, checked)} ${told}`,
      };
    }
    return {
      busy,
      level: 3,
      body: html`<p class="review-title"><strong>${term('checkRefund')}</strong></p>
        <p>${term('checkRefundText', amount)}</p>
        ${refundSum(localize, read, checked)}
        ${checkbox({
          name: 'understood',
          label: term('refundUnderstood', amount),
          checked: this.#understood,
          disabled: sending,
          onChange: (event) => {
            this.#understood = (event.target as HTMLInputElement).checked;
            this.#update();
          },
        })}
        ${told}`,
      foot: reviewFoot({
        back: term('back'),
        label,
        busy,
        sending,
        disabled: !this.#understood,
        onBack: this.#onBack,
        onAct: () => void this.#send(read),
      }),
    };
  }

  #renderRefused(read: ReadPayment, whyNot: NonNullable<ReturnType<typeof whyNotNow>>): unknown {
    const { term } = this.#context.localize;
    // Refused, and read again since: what came first is told with what is there now.
    return html`${this.#renderOutcome()}${statusNote({
      tone: 'info',
      title: term('cantRefund'),
      text: read.lines ? term(whyNot) : term('paymentNotLoaded'),
      ...(!read.lines && {
        actions: button(term('tryAgain'), () => void this.#context.reader.reload(), 'primary'),
      }),
    })}`;
  }

  #renderOutcome(): unknown {
    const { localize, host, session } = this.#context;
    return attemptNote(localize, this.#attempt.state, {
      failed: (error) => this.#told(error),
      onCheck: () => void this.#attempt.check().then((ended) => this.#onEnded(ended)),
      onSignIn: signInFrom(host, session.client),
      mayClose: true,
    });
  }

  #told({ fields }: ClientError): { readonly title: string; readonly text: string } {
    const { term } = this.#context.localize;
    const code = fields[0]?.code ?? '';
    if (OVERLAPPED.test(code)) {
      return { title: term('refundOverlapped'), text: term('refundOverlappedText') };
    }
    return code === 'ANOTHER_IS_UNDER_WAY'
      ? { title: term('refundUnderWay'), text: term('refundUnderWayText') }
      : { title: term('refundFailed'), text: term('refundFailedText') };
  }

  #check(read: ReadPayment): CheckedRefund {
    const { lines } = read;
    this.#retype(currencyOf(read));
    if (!lines) return { amount: 0, items: undefined, mistakes: new Map() };
    return checkRefund(this.#context.localize, lines, currencyOf(read), this.#draft);
  }

  /** Keeps amounts what they are when the page turns to another language. */
  #retype(currency: string): void {
    const from = this.#lang;
    const lang = (this.#lang = this.#context.localize.lang);
    if (lang === from) return;
    const amounts = [...this.#draft.amounts].map(
      ([id, typed]) => [id, retypedMoney(typed, currency, from, lang)] as const,
    );
    this.#draft = { ...this.#draft, amounts: new Map(amounts) };
  }

  async #onAct(read: ReadPayment): Promise<void> {
    const { host, localize, announcer } = this.#context;
    const { amount, mistakes } = this.#check(read);
    this.#pressed = true;
    if (mistakes.size > 0) {
      this.#update();
      await showMistakes(host, localize, announcer);
      return;
    }
    const most = host.confirmAbove[currencyOf(read)];
    if (most === undefined || amount < most || this.#attempt.busy) {
      await this.#send(read);
      return;
    }
    this.#review = true;
    this.#understood = false;
    this.#attempt.reset();
    await this.dialog.focusTitle();
  }

  async #send(read: ReadPayment): Promise<void> {
    const { host, reader } = this.#context;
    const { amount, items, mistakes } = this.#check(read);
    if (this.#attempt.busy || mistakes.size > 0 || amount <= 0) return;
    const paymentId = this.#id;
    const detail: RefundDetail = { paymentId, amount, currency: currencyOf(read), items };
    if (!intent(host, 'ce-refund', detail)) {
      this.dialog.close();
      return;
    }
    this.#amount = this.#format(read, amount);
    const known = read.payment.refunds.map(({ refund_id }) => refund_id).sort();
    const reason = this.#draft.reason.trim();
    const body: NewRefund = {
      ...(items && { items }),
      ...(reason && { reason }),
      known_refunds: known.slice(0, 100),
    };
    const { customer } = reader;
    // The same money of the same payment, as it stands: the same refund, in every tab and after a reload.
    const key = keyFor('refund', paymentId, known, items ?? 'all');
    this.#onEnded(await this.#attempt.run({ customer, payment: paymentId, body }, key));
  }

  #onEnded(ended: Attempt<Sent, Refund>['state'] | undefined): void {
    if (ended?.status === 'failed') {
      this.#review = false;
      const { kind } = ended.error;
      if (kind === 'conflict' || kind === 'invalid') void this.#context.reader.reload();
    }
    if (ended?.status !== 'done') return;
    const { host, localize, announcer, reader } = this.#context;
    const { refund_id, status } = ended.output;
    const detail: RefundedDetail = { paymentId: this.#id, refundId: refund_id, status };
    const told = localize.term('refundTold', this.#amount, status);
    const isShown = reader.customer === (host.customerId || 'me');
    this.#news = { status, text: isShown ? told : `${shortId(this.#id)}: ${told}` };
    announcer.say(this.#news.text);
    this.dialog.close();
    outcome(host, 'ce-refunded', detail);
  }

  #onBack = (): void => {
    this.#review = false;
    void this.dialog.focusTitle();
  };

  #update(): void {
    this.#context.host.requestUpdate();
  }

  #format(read: ReadPayment, minor: number): string {
    return formatMoney(minor, currencyOf(read), this.#context.localize.lang);
  }
}
