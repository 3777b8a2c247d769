import { css, html, nothing, type TemplateResult } from 'lit';
import { keyFor } from '../../client/idempotency-key.js';
import { Attempt } from '../../controllers/attempt.js';
import type { Localize } from '../../controllers/localize.js';
import { formatMoney } from '../../format/money.js';
import { parseMoney, typedMoney } from '../../format/money-input.js';
import { revealMarks } from '../../format/name.js';
import {
  createLedgerEntry,
  listLedgerEntries,
  type NewLedgerEntry,
  type Wallet,
} from '../../protocol/wallet.js';
import { attemptNote } from '../../ui/attempt-note.js';
import { checkbox } from '../../ui/choice.js';
import type { DialogContent } from '../../ui/dialog-content.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { Dialog } from '../../ui/dialog.js';
import { selectField, textField } from '../../ui/field.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { showMistakes } from '../../ui/form.js';
import { moneyField, moneyProblem } from '../../ui/money-field.js';
import { money } from '../../ui/money.js';
import { statusNote, statusNoteStyles } from '../../ui/status-note.js';
import { sum, sumStyles } from '../../ui/sum.js';
import { Announcer } from '../../controllers/announcer.js';
import { addStyles } from '../add-styles.js';
import { intent, outcome } from '../events.js';
import { requestSignIn } from '../sign-in.js';
import { WALLETS } from '../wallet-balance/wallets.js';
import type { LedgerParts } from './wallet-ledger.controls.js';
import type { WalletLedger } from './wallet-ledger.js';

export type EntryType = 'credit' | 'debit';

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

/** A wallet as it was when the dialog opened. */
interface Seen {
  /** Null where there is no such wallet. */
  readonly balance: number | null;
  /** Id of its newest entry. */
  readonly newest: string | null;
}

interface Draft {
  readonly currency: string;
  readonly amount: string;
  readonly reason: string;
}

interface Mistakes {
  readonly currency?: string | undefined;
  readonly amount?: string | undefined;
  readonly reason?: string | undefined;
  readonly understood?: string | undefined;
}

const EMPTY: Draft = { currency: '', amount: '', reason: '' };
const MAX_REASON = 500;

const own = css`
  .deduct-all {
    display: block;
    margin-block: 4px 0;
    margin-inline-start: auto;
  }

  .deduct-all + .field {
    margin-block-start: 12px;
  }

  .reviewed {
    margin: 0 0 8px;
    overflow-wrap: anywhere;
  }

  .sum,
  .outcome:not(:empty) {
    margin-block-start: 16px;
  }
`;

/** Adds to a wallet or takes from it: amount, reason, and what will become of the balance. */
export class FundsDialog {
  #host: WalletLedger;
  #localize: Localize;
  #parts: LedgerParts;
  #onDone: (text: string) => void;
  #announcer: Announcer;
  #dialog: Dialog;
  #attempt: Attempt<NewLedgerEntry, Wallet>;
  #type: EntryType = 'credit';
  #draft = EMPTY;
  #began = EMPTY;
  #mistakes: Mistakes = {};
  /** Much money: asked for once more. */
  #reviewing = false;
  #understood = false;
  #seen = new Map<string, Promise<Seen>>();
  #known = new Map<string, Seen>();
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
    this.#dialog = new Dialog(host, localize, {
      isChanged: () => JSON.stringify(this.#draft) !== JSON.stringify(this.#began),
      fallback: () => host.renderRoot.querySelector<HTMLElement>('.heading'),
    });
    this.#attempt = new Attempt(host, (body, idempotencyKey) => {
      const { client } = parts.session;
      if (!client) throw new TypeError('There is no client to write to');
      const params = { customer: host.customerId };
      return client.write(createLedgerEntry, { params, body }, { idempotencyKey });
    });
    addStyles(host, [fieldStyles, sumStyles, statusNoteStyles, dialogStyles, own]);
  }

  open(type: EntryType, { currency, amount, reason = '' }: FundsStart): void {
    if (this.#dialog.isOpen) return;
    const { lang } = this.#localize;
    const code = currency ?? this.#parts.account()?.key ?? this.#currencies[0] ?? 'USD';
    const typed = amount === undefined ? '' : typedMoney(amount, code, lang);
    this.#type = type;
    this.#draft = this.#began = { currency: code, amount: typed, reason };
    this.#mistakes = {};
    this.#reviewing = this.#understood = this.#unread = false;
    this.#seen.clear();
    this.#known.clear();
    this.#attempt.reset();
    void this.#look(code);
    void this.#dialog.open().then((done) => {
      if (!done) this.#attempt.reset();
    });
  }

  render(): unknown {
    return this.#dialog.render(() => this.#content());
  }

  #content(): DialogContent {
    const { term } = this.#localize;
    const { customerName, customerId } = this.#host;
    const { state } = this.#attempt;
    const { currency } = this.#draft;
    const credit = this.#type === 'credit';
    const busy = this.#attempt.busy || this.#preparing;
    const amount = this.#amount;
    const verb = credit ? 'addAmount' : 'deductAmount';
    const review = this.#reviewing;
    const unknown = state.status === 'unknown';
    return {
      title: term(review ? 'checkDetails' : credit ? 'addFunds' : 'deductFunds'),
      note: html`<bdi>${revealMarks(customerName || customerId)}</bdi> ·
        ${term('walletOf', currency)}`,
      body: html`${review ? this.#renderReview(amount ?? 0) : this.#renderFields(busy || unknown)}
        ${this.#renderSum(amount)}
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
          ? this.#renderReviewFoot(term(verb, this.#say(amount ?? 0)), busy)
          : undefined,
    };
  }

  #renderFields(disabled: boolean): TemplateResult {
    const { term } = this.#localize;
    const { currency, amount, reason } = this.#draft;
    const { currency: wrongCurrency, amount: wrongAmount, reason: wrongReason } = this.#mistakes;
    const credit = this.#type === 'credit';
    const balance = this.#balance;
    const currencies = this.#currencies;
    return html`<div class="fields">
        ${selectField({
          name: 'currency',
          label: term('currency'),
          value: currency,
          options: currencies.map((code) => ({ value: code, label: code })),
          error: wrongCurrency,
          disabled,
          onChange: this.#onCurrency,
        })}
        ${moneyField({
          name: 'amount',
          label: term('ledgerAmount'),
          value: amount,
          error: wrongAmount,
          required: true,
          disabled,
          hint: this.#isNew && credit ? term('newWallet', currency) : undefined,
          onInput: this.#onInput,
        })}
      </div>
      ${
        !credit && balance !== null && balance > 0
          ? html`<button
              type="button"
              class="link-button deduct-all"
              ?disabled=${disabled}
              @click=${this.#onAll}
            >
              ${term('deductAll')}
            </button>`
          : nothing
      }
      ${textField({
        name: 'reason',
        label: term('reason'),
        note: term(this.#needsReason ? 'reasonNote' : 'reasonOptional'),
        value: reason,
        maxlength: MAX_REASON,
        required: this.#needsReason,
        error: wrongReason,
        disabled,
        onInput: this.#onInput,
      })}`;
  }

  #renderReview(amount: number): TemplateResult {
    const { term } = this.#localize;
    const { reason } = this.#draft;
    return html`${reason.trim() ? html`<p class="reviewed"><bdi>${revealMarks(reason)}</bdi></p>` : nothing}
    ${checkbox({
      name: 'understood',
      label: term('understandAmount', this.#say(amount)),
      checked: this.#understood,
      disabled: this.#attempt.state.status === 'unknown',
      error: this.#mistakes.understood,
      onChange: this.#onUnderstood,
    })}`;
  }

  /** Before, change and after: so that the button does what was read. */
  #renderSum(amount: number | undefined): TemplateResult {
    const { term } = this.#localize;
    const credit = this.#type === 'credit';
    const { currency } = this.#draft;
    const balance = this.#balance;
    const figure = (minor: number | bigint | null, look: 'plain' | 'current' = 'plain') =>
      minor === null ? '–' : money(this.#localize, { minor, currency, look });
    const change = amount === undefined ? null : credit ? amount : -amount;
    const start = balance ?? (this.#isNew ? 0 : null);
    return sum(
      [
        {
          label: term('balanceNow'),
          amount: balance === null && this.#isNew ? '–' : figure(balance),
        },
        {
          label: term(credit ? 'add' : 'deduct'),
          amount:
            change === null
              ? '–'
              : money(this.#localize, { minor: change, currency, sign: 'always' }),
        },
      ],
      {
        label: term('balanceAfter'),
        amount:
          change === null || start === null
            ? '–'
            : figure(BigInt(start) + BigInt(change), 'current'),
      },
    );
  }

  #renderOutcome(): unknown {
    const { term } = this.#localize;
    const { state } = this.#attempt;
    if (this.#unread)
      return statusNote({ tone: 'negative', title: term('balanceFailed'), alert: true });
    return attemptNote(this.#localize, state, {
      failed: () => ({ title: term('notChanged'), text: term('notChangedText') }),
      onCheck: this.#onCheck,
      onSignIn: this.#onSignIn,
      mayClose: true,
    });
  }

  #renderReviewFoot(label: string, busy: boolean): TemplateResult {
    return html`<button
        type="button"
        class="button"
        part="button"
        ?disabled=${busy}
        @click=${this.#onBack}
      >
        ${this.#localize.term('back')}
      </button>
      <button
        type="button"
        class="button primary ${busy ? 'busy' : ''}"
        part="button"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${this.#onAct}
      >
        ${label}
      </button>`;
  }

  get #currencies(): readonly string[] {
    const codes = [
      ...this.#parts.accounts.items.map(({ key }) => key),
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
    const { currency } = this.#draft;
    const seen = this.#known.get(currency);
    if (seen) return seen.balance;
    const account = this.#parts.accounts.items.find(({ key }) => key === currency);
    return typeof account?.balance === 'number' ? account.balance : null;
  }

  /** There is no wallet of this currency. */
  get #isNew(): boolean {
    const { currency } = this.#draft;
    if (this.#known.has(currency)) return this.#balance === null;
    return !this.#parts.accounts.items.some(({ key }) => key === currency);
  }

  get #needsReason(): boolean {
    const { requireReason } = this.#host;
    return requireReason === 'both' || (requireReason !== 'none' && this.#type === 'debit');
  }

  /** What is typed, if it is an amount. */
  get #amount(): number | undefined {
    const { amount, currency } = this.#draft;
    const { minor } = parseMoney(amount, currency, this.#localize.lang);
    return minor === 0 ? undefined : minor;
  }

  /** The amount from which on the details are asked once more. */
  get #limit(): number {
    return this.#host.confirmAbove[this.#draft.currency] ?? Infinity;
  }

  #say(minor: number): string {
    return formatMoney(minor, this.#draft.currency, this.#localize.lang);
  }

  /** Reads what the entry will rest on. Of the newest entry its key is made, so it is read, never guessed. */
  #look(currency: string): Promise<Seen> {
    let seen = this.#seen.get(currency);
    if (seen) return seen;
    const read = async (): Promise<Seen> => {
      const { client } = this.#parts.session;
      if (!client) throw new TypeError('There is no client to read from');
      const { customerId: customer } = this.#host;
      const query = { currency, page: 0, page_size: 1 };
      const [wallets, entries] = await Promise.all([
        WALLETS.list(client, customer, new AbortController().signal),
        client.read(listLedgerEntries, { params: { customer }, query }),
      ]);
      const balance = wallets.items.find(({ key }) => key === currency)?.balance;
      return {
        balance: typeof balance === 'number' ? balance : null,
        newest: entries.items[0]?.id ?? null,
      };
    };
    seen = read();
    this.#seen.set(currency, seen);
    seen.then(
      (found) => {
        this.#known.set(currency, found);
        this.#host.requestUpdate();
      },
      // Read anew when it is needed.
      () => this.#seen.delete(currency),
    );
    return seen;
  }

  #check(): Mistakes {
    const { term, lang } = this.#localize;
    const { amount, currency, reason } = this.#draft;
    const typed = parseMoney(amount, currency, lang);
    const balance = this.#balance ?? 0;
    const debit = this.#type === 'debit';
    let wrong: string | undefined;
    if (typed.problem !== undefined) wrong = moneyProblem(this.#localize, typed.problem, currency);
    else if (typed.minor === 0) wrong = term('amountZero');
    else if (debit && !this.#isNew && !this.#host.allowNegative && typed.minor > balance) {
      wrong = term('overdraw', this.#say(balance));
    }
    return {
      currency: debit && this.#isNew ? term('noWalletIn', currency) : undefined,
      amount: wrong,
      reason: this.#needsReason && !reason.trim() ? term('reasonEmpty') : undefined,
      understood: this.#reviewing && !this.#understood ? term('tickFirst') : undefined,
    };
  }

  /** False where something must be put right first: then the focus is there. */
  #isRight(): boolean {
    this.#mistakes = this.#check();
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
      await this.#focusTitle();
      return;
    }
    this.#before = this.#balance;
    const { currency, reason } = this.#draft;
    this.#preparing = true;
    this.#unread = false;
    let seen: Seen | undefined;
    try {
      seen = await this.#look(currency);
    } catch {
      this.#unread = true;
    }
    this.#preparing = false;
    if (!this.#dialog.isOpen || !seen || !this.#isRight()) {
      this.#host.requestUpdate();
      return;
    }
    const { customerId } = this.#host;
    const detail: WalletAdjustDetail = { customerId, entryType: this.#type, amount, currency };
    if (!intent(this.#host, 'ce-wallet-adjust', detail)) {
      this.#dialog.close();
      return;
    }
    const why = reason.trim();
    const body: NewLedgerEntry = {
      amount,
      currency,
      entry_type: this.#type,
      ...(why && { reason: why }),
    };
    const { newest } = seen;
    // Of what was seen: the same after a reload and in another tab, and another one once it is done.
    const key = keyFor('ledger', customerId, currency, newest, this.#type, amount, why);
    await this.#attempt.run(body, key);
    this.#conclude(detail);
  }

  #onCheck = (): void => {
    const { currency } = this.#draft;
    const { customerId } = this.#host;
    const amount = this.#amount ?? 0;
    void this.#attempt.check().then(() => {
      this.#conclude({ customerId, entryType: this.#type, amount, currency });
    });
  };

  #conclude(detail: WalletAdjustDetail): void {
    const { state } = this.#attempt;
    if (state.status === 'failed') this.#explain(detail);
    if (state.status !== 'done') return;
    const { balance } = state.output;
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
    if (this.#parts.account()?.key !== currency) this.#host.currency = currency;
    this.#onDone(text);
    const adjusted: WalletAdjustedDetail = { ...detail, balance };
    outcome(this.#host, 'ce-wallet-adjusted', adjusted);
  }

  /** Upstream's or the handler's refusal, at the field that it is about. */
  #explain({ currency }: WalletAdjustDetail): void {
    const { state } = this.#attempt;
    if (state.status !== 'failed') return;
    const { term } = this.#localize;
    const codes = state.error.fields.map(({ code }) => code);
    const mistakes: Mistakes = codes.includes('UNSUPPORTED_CURRENCY')
      ? { currency: term('unsupportedCurrency', currency) }
      : codes.includes('too_large')
        ? { amount: term('amountTooLarge') }
        : codes.some((code) => /FUNDS|NEGATIVE/.test(code))
          ? { amount: term('overdrawRefused') }
          : {};
    if (!(mistakes.currency ?? mistakes.amount)) return;
    this.#attempt.reset();
    this.#reviewing = false;
    this.#mistakes = mistakes;
    // The balance is another one than was read.
    this.#seen.delete(currency);
    void this.#look(currency).catch(() => undefined);
    void showMistakes(this.#host, this.#localize, this.#announcer);
  }

  #set(changes: Partial<Draft>): void {
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
    void this.#look(currency).catch(() => undefined);
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
    void this.#focusTitle();
  };

  #onSignIn = (): void => {
    requestSignIn(this.#host);
  };

  async #focusTitle(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.dialog-title')?.focus();
  }
}
