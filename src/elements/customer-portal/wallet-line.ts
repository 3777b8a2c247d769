import { html, nothing, type LitElement } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import type { Localize } from '../../controllers/localize.js';
import type { Wallet } from '../../protocol/wallet.js';
import { wallet as words } from '../../translations/en/wallet.js';
import { addEnglish } from '../../translations/register.js';
import { addStyles } from '../../ui/add-styles.js';
import {
  balanceLine,
  balanceLineStyles,
  balancePoints,
  LINE_DAYS,
  LINE_ROWS,
  reachesBack,
} from '../shared/wallet/balance-line.js';
import type { LedgerRow } from '../shared/wallet/ledger-kind.js';
import { LedgerReader } from '../shared/wallet/ledger-reader.js';
import { accountOf, WALLETS } from '../shared/wallet/wallets.js';

addEnglish(words);

/** The line beside the wallet's balance. Nobody waits for it: it is loaded when that is painted. */
export class WalletLine {
  #host: LitElement;
  #localize: Localize;
  #reader: LedgerReader<LedgerRow> | undefined;
  /** The balance that the ledger has been read for. */
  #wallet: Wallet | undefined;

  constructor(host: LitElement, localize: Localize) {
    this.#host = host;
    this.#localize = localize;
    addStyles(host, [balanceLineStyles]);
  }

  /** Nothing until all of its days are known, and where they don't end in this balance. */
  render(client: CustomerClient, wallet: Wallet, zone: string): unknown {
    if (wallet !== this.#wallet) void this.#read(client, wallet);
    const { rows = [], isWhole = false } = this.#reader ?? {};
    const now = Date.now();
    const points = balancePoints(rows, isWhole, now);
    if (!points || rows[0]?.after_balance !== wallet.balance) return nothing;
    return html`<div class="wallet-line">
      ${balanceLine(this.#localize, WALLETS, accountOf(wallet), points, now, zone)}
      <span>${this.#localize.term('lastDays', LINE_DAYS)}</span>
    </div>`;
  }

  async #read(client: CustomerClient, wallet: Wallet): Promise<void> {
    this.#wallet = wallet;
    this.#reader?.stop();
    const reader = (this.#reader = new LedgerReader((page, signal) =>
      WALLETS.read(client, 'me', wallet.currency, page, signal),
    ));
    const enough = () => reader.rows.length > LINE_ROWS || reachesBack(reader.rows, Date.now());
    // A ledger that can't be read has no line, and that is all.
    await reader.readUntil(enough).catch(() => undefined);
    this.#host.requestUpdate();
  }
}
