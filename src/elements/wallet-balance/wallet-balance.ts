import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import type { ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import { deviceZone } from '../../format/zone.js';
import type { Wallet } from '../../protocol/wallet.js';
import { wallet } from '../../translations/en/wallet.js';
import { addEnglish } from '../../translations/register.js';
import { addStyles } from '../../ui/add-styles.js';
import { defineElement } from '../shared/define.js';
import { Accounts } from '../shared/wallet/accounts.js';
import { balanceCards } from '../shared/wallet/balance-cards.js';
import { walletBalanceStyles } from './wallet-balance.styles.js';

addEnglish(wallet);

/**
 * A customer's balances: a card per currency, with the balance over the last 90 days. Without
 * `customer-id` they are the signed-in customer's own.
 *
 * @summary Balances of a customer's wallets, or of credits.
 * @element wallet-balance
 *
 * @fires {CustomEvent<Record<string, never>>} ce-sign-in - When "Sign in" is pressed. Cancel it to sign in your own way.
 *
 * @csspart balances - All cards, and the total behind them.
 * @csspart balance - A card.
 * @csspart balance-amount - The figure on it.
 * @csspart balance-line - The line of the last 90 days.
 * @csspart about - The total, as Dodo Payments converts it. For staff.
 * @csspart money - An amount.
 * @csspart empty - The message in place of balances when there are none.
 * @csspart error - The message in place of balances when they couldn't be loaded.
 * @csspart button - A button of a message.
 *
 * @cssstate loading - The first balances are on their way.
 * @cssstate refreshing - They are read again; the last ones are shown.
 * @cssstate ready - Balances are shown.
 * @cssstate empty - There are none.
 * @cssstate error - They couldn't be loaded; with it one of `offline`, `forbidden`, `signed-out`, `not-found`, `rate-limited`, `server`.
 *
 * @cssprop [--ce-accent=#0b6285] - Colour of the line. Any colour: its lightness is made to be read.
 * @cssprop [--ce-negative-ink] - A balance below 0.
 * @cssprop [--ce-ink] - Main text.
 * @cssprop [--ce-font=inherit] - Font family.
 * @cssprop [--ce-font-size=0.875rem] - Base size of text.
 * @cssprop [--ce-radius=8px] - Corners; a card's are half as large again.
 */
export class WalletBalance extends LitElement {
  static override styles = walletBalanceStyles;

  /** Registers the element, under a tag of your own if you like. */
  static define(tag = 'wallet-balance'): void {
    defineElement(tag, this);
  }

  static override properties = {
    customerId: { attribute: 'customer-id' },
    kind: {},
    look: {},
    client: { attribute: false },
    wallets: { attribute: false },
  };

  /** Names the customer, for staff. Without it the signed-in customer is meant. */
  declare customerId: string;

  /** Tells what to show: `wallet` for money, `credits` for virtual units. */
  declare kind: 'wallet' | 'credits';

  /** Shows `cards`, or `rows` where there is little room. */
  declare look: 'cards' | 'rows';

  /** Takes a client of its own in place of the one of `<customer-session>`. */
  declare client: CustomerClient | undefined;

  /** Shows these balances in place of any that a client would fetch. */
  declare wallets: readonly Wallet[] | undefined;

  #localize = new Localize(this);
  #states = new StateSet(this);
  #session = new SessionController(this, () => void this.#accounts.restart());
  #accounts = new Accounts(this, {
    client: () => this.#session.client,
    customer: () => this.customerId || 'me',
    kind: () => this.kind,
    wallets: () => this.wallets,
  });
  #messages = new LazyPart(this, async () => {
    const part = await import('../shared/wallet/balance-messages.js');
    addStyles(this, part.messagesStyles);
    return part;
  });

  constructor() {
    super();
    this.customerId = '';
    this.kind = 'wallet';
    this.look = 'cards';
    new FreshData(this, {
      client: () => this.#session.client,
      shows: ['wallets'],
      refresh: () => void this.refresh(),
    });
  }

  /** Tells which of the states the balances are in. */
  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** Reads the balances again. */
  async refresh(): Promise<void> {
    await this.#accounts.refresh();
  }

  protected override updated(): void {
    const current = this.#state;
    this.#states.set(current.status, current.status === 'error' && current.error.kind);
    if (current.status === 'ready') void this.#accounts.readLines();
    if (current.status === 'empty' || current.status === 'error') void this.#messages.fetch('now');
  }

  protected override render(): TemplateResult {
    const current = this.#state;
    const { term } = this.#localize;
    const busy = current.status === 'loading' || current.status === 'refreshing';
    const data = current.status === 'loading' ? undefined : current.data;
    return html`<section
      aria-label=${term(this.kind === 'credits' ? 'creditBalance' : 'walletBalance')}
      aria-busy=${busy}
    >
      ${
        current.status === 'error'
          ? (this.#messages.part?.balancesFailed(
              this,
              this.#localize,
              current.error,
              this.#retry,
            ) ?? html`<p role="alert">${term('entriesFailed')}</p>`)
          : current.status === 'empty'
            ? this.#messages.part?.noBalances(this.#localize, this.kind)
            : nothing
      }
      ${current.status === 'empty' ? nothing : this.#renderCards(data, current.status)}
    </section>`;
  }

  #renderCards(data: Parameters<typeof balanceCards>[1], status: string): unknown {
    if (!data && status === 'error') return nothing;
    const zone = this.customerId ? 'UTC' : deviceZone();
    const rows = this.look === 'rows';
    return balanceCards({ localize: this.#localize, accounts: this.#accounts, zone, rows }, data);
  }

  get #state() {
    return this.#localize.ready ? this.#accounts.state : ({ status: 'loading' } as const);
  }

  #retry = (): void => void this.refresh();
}
