import { html, nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../../controllers/lazy-part.js';
import type { Localize } from '../../controllers/localize.js';
import type { SessionController } from '../../controllers/session.js';
import { formatDay, parseDate } from '../../format/date.js';
import { createLedgerEntry } from '../../protocol/wallet.js';
import { blocks } from '../../translations/en/blocks.js';
import { controls } from '../../translations/en/controls.js';
import { addEnglish } from '../../translations/register.js';
import { addStyles } from '../../ui/add-styles.js';
import { button } from '../../ui/button.js';
import { copyToClipboard } from '../../ui/copy-id.js';
import { clearIcon } from '../../ui/icons.js';
import { Menu } from '../../ui/menu.js';
import { message } from '../../ui/message.js';
import { rowRange } from '../../ui/pager.js';
import { noteRow } from '../../ui/table-rows.js';
import { doneIcon, moreIcon } from '../../ui/status-icons.js';
import { beginReport } from '../shared/begin-report.js';
import { CopyIds } from '../shared/copy-ids.js';
import { outcome } from '../shared/events.js';
import { ListControls } from '../shared/list-controls.js';
import { listFilters, type ListFilters } from '../shared/list-filters.js';
import type { Accounts } from '../shared/wallet/accounts.js';
import { noBalances } from '../shared/wallet/balance-messages.js';
import type { Account, LedgerRow } from '../shared/wallet/ledger-kind.js';
import type { CreditGrants } from './credit-grants.js';
import type { EntryFilter, EntryPage } from './entries.js';
import type { EntryContext } from './entry-columns.js';
import type { FundsDialog, FundsStart } from './funds-dialog.js';
import { Proof } from './proof.js';
import { ledgerControlsStyles } from './wallet-ledger.controls.styles.js';
import type { WalletLedger } from './wallet-ledger.js';

addEnglish(controls);
addEnglish(blocks);

/** The entries of a wallet were chosen. */
export interface CurrencyDetail {
  /** The currency, or the id of the credit entitlement. */
  readonly currency: string;
}

/** What the controls need of their ledger. */
export interface LedgerParts {
  readonly accounts: Accounts;
  readonly session: SessionController;
  readonly account: () => Account | undefined;
  readonly page: () => number;
  readonly pageSize: () => number;
  readonly filter: () => EntryFilter;
  readonly context: () => EntryContext;
  /** Reads the ledger from its top again. */
  readonly recheck: () => Promise<void>;
  readonly refresh: () => Promise<void>;
}

/** Everything of the ledger that can be pressed, its proof, and its words when there are no entries. */
export class LedgerControls {
  readonly list: ListControls;
  #host: WalletLedger;
  #parts: LedgerParts;
  #localize: Localize;
  #ids: CopyIds;
  #proof = new Proof();
  #filters: ListFilters;
  #menu: Menu;
  #checking = false;
  /** What was done last, for those who see it. */
  #done = '';
  #funds: LazyPart<FundsDialog>;
  #grants: LazyPart<CreditGrants>;

  constructor(host: WalletLedger, parts: LedgerParts, localize: Localize) {
    const { term } = localize;
    this.#host = host;
    this.#parts = parts;
    this.#localize = localize;
    this.list = new ListControls(
      host,
      {
        get page() {
          return parts.page();
        },
        get pageSize() {
          return parts.pageSize();
        },
        hasNext: ({ has_more }) => has_more,
        refresh: parts.refresh,
      },
      localize,
      {
        pages: () => term('entriesPages'),
        shown: (first, last) => term('entriesShown', first, last),
        noMatch: () => term(this.#filters.areOn ? 'noRowsMatch' : 'noEntriesYet'),
        noMore: () => term('noMoreEntries'),
        failed: () => term('entriesFailed'),
        forbidden: () => term('forbiddenWallets'),
        forbiddenText: () => term('forbiddenWalletsText'),
      },
    );
    this.#ids = new CopyIds(host, localize, this.list.announcer);
    const customer = !host.customerId;
    this.#filters = listFilters(host, localize, {
      property: 'entryType',
      chosen: () => parts.filter().type,
      name: 'type',
      label: () => term('entryType'),
      choices: () => [
        { value: 'credit', label: term(customer ? 'addedOnes' : 'credits') },
        { value: 'debit', label: term(customer ? 'spentOnes' : 'debits') },
      ],
      dates: { label: () => term('date'), zone: parts.filter().zone },
      onChange: () => {
        this.list.asked('filter');
      },
    });
    this.#menu = new Menu(host);
    this.#funds = new LazyPart(host, async () => {
      const { FundsDialog } = await import('./funds-dialog.js');
      const done = (text: string) => {
        this.#done = text;
        this.list.announcer.say(text);
      };
      return new FundsDialog(host, localize, parts, done);
    });
    this.#grants = new LazyPart(host, async () => {
      const { CreditGrants } = await import('./credit-grants.js');
      return new CreditGrants(host, () => {
        const { client } = parts.session;
        const account = this.#isMoney ? undefined : parts.account();
        return client && account && [client, host.customerId || 'me', account.key];
      });
    });
    addStyles(host, ledgerControlsStyles);
  }

  /** Another customer, or another session: nothing of the last one stays but what was typed, for the same person. */
  forget(): void {
    this.#done = '';
  }

  /** Another person's session. */
  leave(): void {
    this.#funds.part?.close();
  }

  get isBroken(): boolean {
    return this.#isMoney && !this.#proof.of(this.#rows).holds;
  }

  renderToolbar(): TemplateResult {
    const { term } = this.#localize;
    return html`<div class="filters">${this.#filters.render()}</div>
      <span class="columns-hint"
        >${term('amountAndBalance')}${this.#parts.filter().zone === 'UTC' ? ' · UTC' : ''}</span
      >
      <div class="actions">
        ${this.#extras.map(
          ({ label, onSelect }) =>
            html`<button type="button" class="button plain" part="button" @click=${onSelect}>
              ${label}
            </button>`,
        )}
        ${this.#mayAdjust ? this.#renderFunds() : nothing}
      </div>`;
  }

  /** What stands in the toolbar where there is room. */
  renderMenu(): TemplateResult {
    const label = this.#localize.term('moreActions');
    return html`<div class="more">
      ${this.#menu.button({ key: 'more', label, content: moreIcon, look: 'icon-button' })}
      ${this.#menu.render(label, () => [this.#extras])}
    </div>`;
  }

  /** The filters that are on; what was done last; how far entries were looked through. */
  renderChips(): TemplateResult {
    const { term, lang } = this.#localize;
    const oldest = parseDate(this.#rows.at(-1)?.created_at ?? null);
    const looking = /loading|refreshing/.test(this.#host.status) && this.#filters.areOn && oldest;
    return html`${this.#filters.renderChips()}
    ${
      this.#done
        ? html`<p class="done">
            ${doneIcon}<span>${this.#done}</span>
            <button
              type="button"
              class="icon-button"
              aria-label=${term('close')}
              @click=${this.#onDoneClose}
            >
              ${clearIcon}
            </button>
          </p>`
        : nothing
    }${
      looking
        ? html`<p class="looking">
            ${term('lookingBack', formatDay(oldest, lang, this.#parts.filter().zone))}
          </p>`
        : nothing
    }`;
  }

  renderId(id: string): TemplateResult {
    return this.#ids.render(id);
  }

  renderBreak(row: LedgerRow, { items }: EntryPage, columns: number): unknown {
    if (!this.#isMoney) return undefined;
    const below = items[items.indexOf(row) + 1];
    const note = this.#proof.of(this.#rows).renderBreak(row, below, this.#parts.context(), {
      onCopy: this.#onCopyDetails,
      onCheckAgain: this.#onCheckAgain,
    });
    return note && noteRow(note, columns);
  }

  renderFoot(answer: EntryPage): TemplateResult {
    const { term, lang } = this.#localize;
    const account = this.#parts.account();
    const reader = account && this.#parts.accounts.reader(account.key);
    const { page, page_size, items, has_more } = answer;
    const single = page === 0 && !has_more;
    const [first, last] = rowRange(page, page_size, items.length, lang);
    const range = first === last ? first : term('rowRange', first, last);
    return html`<div class="foot-line">
        ${
          this.#isMoney && reader?.rows.length
            ? this.#proof.of(reader.rows).renderLine(this.#parts.context(), {
                isWhole: reader.isWhole,
                checking: this.#checking,
                onRest: this.#onCheckRest,
              })
            : nothing
        }
        ${
          single
            ? html`<bdi dir="auto">${this.#filters.areOn ? range : term('allOfThem', range)}</bdi>`
            : nothing
        }
      </div>
      ${single ? nothing : this.list.renderPager(answer)}`;
  }

  renderEmpty(): TemplateResult {
    const { term } = this.#localize;
    if (!this.#filters.areOn) {
      return message({ title: term('noEntriesYet'), text: term('noEntriesText') });
    }
    return message({
      title: term('noRowsMatch'),
      text: '',
      action: button(term('clearFilters'), this.#filters.clear),
    });
  }

  /** Of credits, where they came from. */
  renderGrants(): unknown {
    if (this.#isMoney) return nothing;
    void this.#grants.fetch('now');
    return this.#grants.part?.render(this.#parts.context());
  }

  /** The customer has no wallet at all. */
  renderNoAccount(): TemplateResult {
    const add = this.#mayAdjust
      ? button(this.#localize.term('addFunds'), this.#onAdd, 'primary')
      : undefined;
    return noBalances(this.#localize, this.#host.kind, add);
  }

  renderDialog(): unknown {
    return this.#funds.part?.render();
  }

  async openFunds(type: 'credit' | 'debit', start: FundsStart): Promise<void> {
    if (!this.#mayAdjust) return;
    this.#done = '';
    const { customerId } = this.#host;
    await this.#funds.fetch('now');
    if (customerId === this.#host.customerId) this.#funds.part?.open(type, start);
  }

  async print(): Promise<void> {
    const account = this.#parts.account();
    if (!account) return;
    const { printStatement } = await import('./statement.js');
    const context = this.#parts.context();
    const { lang } = this.#localize;
    await printStatement(this.#parts.accounts.reader(account.key), this.#parts.filter(), {
      ...context,
      customer: this.#host.customerName || this.#host.customerId,
      onRead: (oldest) => {
        this.list.announcer.say(
          this.#localize.term('lookingBack', formatDay(oldest, lang, context.zone)),
        );
      },
    }).catch(() => {
      this.list.announcer.say(this.#localize.term('entriesFailed'));
    });
  }

  tellCurrency(currency: string): void {
    this.#done = '';
    const detail: CurrencyDetail = { currency };
    outcome(this.#host, 'ce-currency-changed', detail);
  }

  onRowsClick = (event: MouseEvent): void => {
    this.#ids.take(event, 'reference-id');
  };

  #renderFunds(): TemplateResult {
    const { term } = this.#localize;
    return html`<button
        type="button"
        class="button funds"
        part="button"
        @click=${() => void this.openFunds('debit', {})}
      >
        ${term('deductFunds')}
      </button>
      <button type="button" class="button primary funds" part="button" @click=${this.#onAdd}>
        ${term('addFunds')}
      </button>`;
  }

  get #isMoney(): boolean {
    return this.#host.kind !== 'credits';
  }

  /** Customers' own money is moved by what they buy, never by hand. */
  get #mayAdjust(): boolean {
    const { customerId, wallets, entries } = this.#host;
    return (
      this.#isMoney &&
      customerId !== '' &&
      !(wallets ?? entries) &&
      this.#parts.session.may(createLedgerEntry)
    );
  }

  get #extras() {
    const { term } = this.#localize;
    const print = { label: term('printStatement'), onSelect: () => void this.print() };
    const reports =
      this.#isMoney &&
      this.#host.customerId &&
      this.#parts.session.client?.scopes?.has('reports:export');
    return reports ? [print, { label: term('buildReport'), onSelect: this.#onReport }] : [print];
  }

  get #rows(): readonly LedgerRow[] {
    const account = this.#parts.account();
    return account ? this.#parts.accounts.reader(account.key).rows : [];
  }

  #onAdd = (): void => void this.openFunds('credit', {});

  #onDoneClose = (): void => {
    this.#done = '';
    this.#host.requestUpdate();
    this.#host.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  };

  /** The whole ledger, not the page that shows. */
  #onReport = (): void => {
    const { customerId, from, to } = this.#host;
    const currency = this.#parts.account()?.key;
    void beginReport(this.#host, this.#parts.session.client, {
      sourceKind: 'ledger-entries',
      customerId: customerId || 'me',
      filters: currency ? { currency } : {},
      from,
      to,
    });
  };

  #onCheckAgain = (): void => {
    void this.#parts.recheck().then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
    });
  };

  #onCheckRest = (): void => {
    const account = this.#parts.account();
    if (!account || this.#checking) return;
    const update = () => {
      this.#host.requestUpdate();
    };
    this.#checking = true;
    update();
    const { announcer } = this.list;
    void this.#parts.accounts
      .reader(account.key)
      .readUntil(() => !this.#host.isConnected, undefined, update)
      .then(
        () => {
          const text = this.#host.renderRoot.querySelector('.proof > span')?.textContent;
          announcer.say(text?.replace(/\s+/g, ' ').trim() ?? '');
        },
        () => {
          announcer.say(this.#localize.term('entriesFailed'));
        },
      )
      .finally(() => {
        this.#checking = false;
        update();
      });
  };

  #onCopyDetails = (details: string): void => {
    void copyToClipboard(details).then((done) => {
      const { term } = this.#localize;
      this.list.announcer.say(term(done ? 'copied' : 'copyFailed'));
      if (done) outcome(this.#host, 'ce-copied', { kind: 'ledger-break' });
    });
  };
}
