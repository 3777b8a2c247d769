import { html } from 'lit';
import { keyFor } from '../../client/idempotency-key.js';
import { Announcer } from '../../controllers/announcer.js';
import { Attempt } from '../../controllers/attempt.js';
import type { Localize } from '../../controllers/localize.js';
import { formatMoney } from '../../format/money.js';
import { retypedMoney, typedMoney } from '../../format/money-input.js';
import { revealMarks } from '../../format/name.js';
import { createLedgerEntry, type NewLedgerEntry, type Wallet } from '../../protocol/wallet.js';
import { addStyles } from '../../ui/add-styles.js';
import { attemptNote } from '../../ui/attempt-note.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { Dialog } from '../../ui/dialog.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { reviewFoot } from '../../ui/review-foot.js';
import { showMistakes } from '../../ui/show-mistakes.js';
import { statusNote, statusNoteStyles } from '../../ui/status-note.js';
import { sumStyles } from '../../ui/sum.js';
import { intent, outcome } from '../shared/events.js';
import { signInFrom } from '../shared/sign-in.js';
import {
  amountOf,
  checkFunds,
  refusedFunds,
  type EntryType,
  type FundsDraft,
  type FundsMistakes,
} from './funds-draft.js';
import {
  fundsFields,
  fundsFormStyles,
  fundsReview,
  fundsSum,
  type FundsForm,
} from './funds-form.js';
import { SeenWallets, type SeenWallet } from './seen-wallets.js';
import type { LedgerParts } from './wallet-ledger.controls.js';
import type { WalletLedger } from './wallet-ledger.js';

/** With what the dialog begins. */
export interface FundsStart {
  readonly currency?: string;
  /** In the currency's smallest unit. */
  readonly amount?: number;
  readonly reason?: string;
}

/** Funds are about to be added or deducted. */
export interface WalletAdjustDetail {
  readonly customerId: string;
  readonly entryType: EntryType;
  /** In the currency's smallest unit. */
  readonly amount: number;
  readonly currency: string;
}

/** Funds have been added or deducted. */
export interface WalletAdjustedDetail extends WalletAdjustDetail {
  /** As the server tells it. */
  readonly balance: number | null;
}

interface Sent {
  readonly customer: string;
  readonly body: NewLedgerEntry;
}

const EMPTY: FundsDraft = { type: 'credit', currency: '', amount: '', reason: '' };

/** Adds to a wallet or takes from it: amount, reason, and what will become of the balance. */
export class FundsDialog {
  #host: WalletLedger;
  #localize: Localize;
  #parts: LedgerParts;
  #onDone: (text: string) => void;
  #announcer: Announcer;
  #dialog: Dialog;
  #attempt: Attempt<Sent, Wallet>;
  /** Whose wallet it is, whatever the element shows by now. */
  #customer = '';
  #name = '';
  #draft = EMPTY;
  #began = EMPTY;
  /** What the amount is typed in. */
  #lang = '';
  #mistakes: FundsMistakes = {};
  /** Much money: asked for once more. */
  #reviewing = false;
  #understood = false;
  #wallets: SeenWallets;
  #preparing = false;
  #unread = false;
  /** What the visitor saw as the balance when sending it. */
  #before: number | null = null;

  constructor(
    host: WalletLedger,
    localize: Localize,
    parts: LedgerParts,
    onDone: (text: string) => void,
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#parts = parts;
    this.#onDone = onDone;
    this.#announcer = new Announcer(host);
    this.#wallets = new SeenWallets(host, parts);
    this.#dialog = new Dialog(host, localize, {
      client: () => parts.session.client,
      isSent: () => !/idle|failed/.test(this.#attempt.state.status),
      isChanged: () => JSON.stringify(this.#draft) !== JSON.stringify(this.#began),
      fallback: () => host.renderRoot.querySelector<HTMLElement>('.heading'),
    });
    this.#attempt = new Attempt<Sent, Wallet>(host, ({ customer, body }, idempotencyKey) => {
      const { client } = parts.session;
      if (!client) throw new TypeError('There is no client to write to');
      return client.write(createLedgerEntry, { params: { customer }, body }, { idempotencyKey });
    });
    addStyles(host, [fieldStyles, sumStyles, statusNoteStyles, dialogStyles, fundsFormStyles]);
  }

  open(type: EntryType, { currency, amount, reason = '' }: FundsStart): void {
    if (this.#dialog.isOpen) return;
    const lang = (this.#lang = this.#localize.lang);
    const { customerId, customerName } = this.#host;
    this.#customer = customerId;
    this.#name = revealMarks(customerName || customerId);
    this.#wallets = new SeenWallets(this.#host, this.#parts);
    const code = currency ?? this.#parts.account()?.key ?? this.#currencies[0] ?? 'USD';
    const typed = amount === undefined ? '' : typedMoney(amount, code, lang);
    this.#draft = this.#began = { type, currency: code, amount: typed, reason };
    this.#mistakes = {};
    this.#reviewing = this.#understood = this.#unread = this.#preparing = false;
    this.#attempt.reset();
    void this.#wallets.look(code);
    void this.#dialog.open().then((done) => {
      if (!done) this.#attempt.reset();
    });
  }

  /** As when another person's session begins. */
  close(): void {
    this.#dialog.close();
  }

  render(): unknown {
    return this.#dialog.render(() => this.#content());
  }

  #content(): DialogContent {
    this.#retype();
    const { term } = this.#localize;
    const { state } = this.#attempt;
    const { type, currency } = this.#draft;
    const credit = type === 'credit';
    const busy = this.#attempt.busy || this.#preparing;
    const unknown = state.status === 'unknown';
    const form = this.#form(busy || unknown);
    const { amount } = form;
    const verb = credit ? 'addAmount' : 'deductAmount';
    const review = this.#reviewing;
    return {
      title: term(review ? 'checkDetails' : credit ? 'addFunds' : 'deductFunds'),
      note: html`<bdi>${this.#name}</bdi> · ${term('walletOf', currency)}`,
      body: html`${review ? fundsReview(form) : fundsFields(form)} ${fundsSum(form)}
        <div class="outcome">${this.#renderOutcome()}</div>
        ${this.#announcer.render()}`,
      level: review ? 3 : 2,
      busy: this.#attempt.busy && !(state.status === 'sending' && state.slow),
      keep: review ? term('back') : undefined,
      act: unknown
        ? undefined
        : {
            label: amount
              ? term(verb, this.#say(amount))
              : term(credit ? 'addFunds' : 'deductFunds'),
            onAct: this.#onAct,
          },
      foot:
        review && !unknown
          ? reviewFoot({
              back: term('back'),
              label: term(verb, this.#say(amount ?? 0)),
              busy,
              sending: busy,
              onBack: this.#onBack,
              onAct: this.#onAct,
            })
          : undefined,
    };
  }

  #form(busy: boolean): FundsForm {
    return {
      localize: this.#localize,
      draft: this.#draft,
      mistakes: this.#mistakes,
      amount: this.#amount,
      balance: this.#balance,
      isNew: this.#isNew,
      currencies: this.#currencies,
      needsReason: this.#needsReason,
      understood: this.#understood,
      disabled: busy,
      onInput: this.#onInput,
      onCurrency: this.#onCurrency,
      onAll: this.#onAll,
      onUnderstood: this.#onUnderstood,
    };
  }

  #renderOutcome(): unknown {
    const { term } = this.#localize;
    const { state } = this.#attempt;
    if (this.#unread)
      return statusNote({ tone: 'negative', title: term('balanceFailed'), alert: true });
    return attemptNote(this.#localize, state, {
      failed: () => ({ title: term('notChanged'), text: term('notChangedText') }),
      onCheck: this.#onCheck,
      onSignIn: signInFrom(this.#host, this.#parts.session.client),
      mayClose: true,
    });
  }

  get #currencies(): readonly string[] {
    const codes = [
      ...this.#wallets.accounts.map(({ key }) => key),
      ...this.#host.currencies
        .toUpperCase()
        .split(/[\s,]+/)
        .filter(Boolean),
      this.#draft.currency,
    ];
    return [...new Set(codes)].filter(Boolean);
  }

  /** As the server told it last: when the dialog opened, or when the page was read. */
  get #balance(): number | null {
    return this.#wallets.balance(this.#draft.currency);
  }

  /** There is no wallet of this currency. */
  get #isNew(): boolean {
    return this.#wallets.isNew(this.#draft.currency);
  }

  get #needsReason(): boolean {
    const { requireReason } = this.#host;
    return requireReason === 'both' || (requireReason !== 'none' && this.#draft.type === 'debit');
  }

  get #amount(): number | undefined {
    return amountOf(this.#draft, this.#localize.lang);
  }

  /** The amount from which on the details are asked once more. */
  get #limit(): number {
    return this.#host.confirmAbove[this.#draft.currency] ?? Infinity;
  }

  #say(minor: number): string {
    return formatMoney(minor, this.#draft.currency, this.#localize.lang);
  }

  /** False where something must be put right first: then the focus is there. */
  #isRight(): boolean {
    this.#retype();
    this.#mistakes = checkFunds(this.#localize, this.#draft, {
      balance: this.#balance,
      isNew: this.#isNew,
      allowNegative: this.#host.allowNegative,
      needsReason: this.#needsReason,
      mustUnderstand: this.#reviewing && !this.#understood,
    });
    const { currency, amount, reason } = this.#mistakes;
    const inFields = currency ?? amount ?? reason;
    if (inFields) this.#reviewing = false;
    this.#host.requestUpdate();
    if (!(inFields ?? this.#mistakes.understood)) return true;
    void showMistakes(this.#host, this.#localize, this.#announcer);
    return false;
  }

  #onAct = (): void => void this.#act();

  async #act(): Promise<void> {
    if (this.#preparing || this.#attempt.busy || !this.#isRight()) return;
    const amount = this.#amount ?? 0;
    if (!this.#reviewing && amount >= this.#limit) {
      this.#reviewing = true;
      this.#understood = false;
      await this.#dialog.focusTitle();
      return;
    }
    this.#before = this.#balance;
    const { type, currency, reason } = this.#draft;
    const wallets = this.#wallets;
    this.#preparing = true;
    this.#unread = false;
    const seen = await wallets.look(currency).catch(() => undefined);
    // Closed meanwhile, and open for another.
    if (wallets !== this.#wallets) return;
    this.#unread = !seen;
    this.#preparing = false;
    if (!this.#dialog.isOpen || !seen || !this.#isRight()) {
      this.#host.requestUpdate();
      return;
    }
    const customerId = this.#customer;
    const detail: WalletAdjustDetail = { customerId, entryType: type, amount, currency };
    if (!intent(this.#host, 'ce-wallet-adjust', detail)) {
      this.#dialog.close();
      return;
    }
    const why = reason.trim();
    const body: NewLedgerEntry = {
      amount,
      currency,
      entry_type: type,
      ...(why && { reason: why }),
    };
    const { newest } = seen;
    // Of what was seen: the same after a reload and in another tab, and another one once it is done.
    const key = keyFor('ledger', customerId, currency, newest, type, amount, why);
    const ended = await this.#attempt.run({ customer: customerId, body }, key);
    if (ended) this.#conclude(detail);
  }

  #onCheck = (): void => void this.#checkAgain();

  async #checkAgain(): Promise<void> {
    const { type, currency } = this.#draft;
    const customerId = this.#customer;
    const detail = { customerId, entryType: type, amount: this.#amount ?? 0, currency };
    const ended = await this.#attempt.check();
    if (!ended) return;
    let now: SeenWallet | undefined;
    if (ended.status === 'done') {
      this.#preparing = true;
      this.#host.requestUpdate();
      // What is answered now was true of the first try: the wallet may have moved on since.
      this.#wallets.forget(currency);
      now = await this.#wallets.look(currency).catch(() => undefined);
      this.#preparing = false;
    }
    this.#conclude(detail, now?.balance);
  }

  #conclude(detail: WalletAdjustDetail, seen?: number | null): void {
    const { state } = this.#attempt;
    if (state.status === 'failed') this.#explain(detail);
    if (state.status !== 'done') return;
    const balance = seen ?? state.output.balance;
    const { amount, currency, entryType } = detail;
    const { term, lang } = this.#localize;
    const credit = entryType === 'credit';
    const expected = (this.#before ?? 0) + (credit ? amount : -amount);
    const words = [this.#say(amount), formatMoney(balance ?? '', currency, lang)] as const;
    const text =
      balance === expected
        ? term(credit ? 'fundsAdded' : 'fundsDeducted', ...words)
        : term(credit ? 'fundsAddedElse' : 'fundsDeductedElse', ...words);
    this.#dialog.close(true);
    this.#attempt.reset();
    if (this.#host.customerId !== detail.customerId) this.#onDone(`${this.#name}: ${text}`);
    else {
      if (this.#parts.account()?.key !== currency) this.#host.currency = currency;
      this.#onDone(text);
    }
    const adjusted: WalletAdjustedDetail = { ...detail, balance };
    outcome(this.#host, 'ce-wallet-adjusted', adjusted);
  }

  /** Upstream's or the handler's refusal, at the field that it is about. */
  #explain({ currency }: WalletAdjustDetail): void {
    const { state } = this.#attempt;
    if (state.status !== 'failed') return;
    const mistakes = refusedFunds(this.#localize, state.error, currency);
    if (!mistakes) return;
    this.#attempt.reset();
    this.#reviewing = false;
    this.#mistakes = mistakes;
    // The balance is another one than was read.
    this.#wallets.forget(currency);
    void this.#wallets.look(currency).catch(() => undefined);
    void showMistakes(this.#host, this.#localize, this.#announcer);
  }

  /** Keeps the amount what it is when the page turns to another language. */
  #retype(): void {
    const from = this.#lang;
    const lang = (this.#lang = this.#localize.lang);
    if (lang === from) return;
    const retyped = (draft: FundsDraft): FundsDraft => ({
      ...draft,
      amount: retypedMoney(draft.amount, draft.currency, from, lang),
    });
    this.#draft = retyped(this.#draft);
    this.#began = retyped(this.#began);
  }

  #set(changes: Partial<FundsDraft>): void {
    this.#draft = { ...this.#draft, ...changes };
    this.#unread = false;
    if (this.#attempt.state.status === 'failed') this.#attempt.reset();
    this.#host.requestUpdate();
  }

  #onInput = (event: InputEvent): void => {
    const { name, value } = event.target as HTMLInputElement;
    this.#mistakes = { ...this.#mistakes, [name]: undefined };
    this.#set({ [name]: value });
  };

  #onCurrency = (event: Event): void => {
    const currency = (event.target as HTMLSelectElement).value;
    this.#mistakes = {};
    this.#set({ currency });
    void this.#wallets.look(currency).catch(() => undefined);
  };

  #onAll = (): void => {
    const { currency } = this.#draft;
    this.#mistakes = { ...this.#mistakes, amount: undefined };
    this.#set({ amount: typedMoney(this.#balance ?? 0, currency, this.#localize.lang) });
  };

  #onUnderstood = (event: Event): void => {
    this.#understood = (event.target as HTMLInputElement).checked;
    this.#mistakes = {};
    this.#host.requestUpdate();
  };

  #onBack = (): void => {
    this.#reviewing = false;
    void this.#dialog.focusTitle();
  };
}
