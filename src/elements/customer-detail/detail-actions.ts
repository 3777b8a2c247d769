import { html, nothing, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import type { Localize } from '../../controllers/localize.js';
import type { SessionController } from '../../controllers/session.js';
import { type Customer } from '../../protocol/customer.js';
import { updateCustomer } from '../../protocol/one-customer.js';
import type { StaffScope } from '../../protocol/scopes.js';
import { downIcon } from '../../ui/icons.js';
import { Menu, type MenuGroup, type MenuItem } from '../../ui/menu.js';
import type { CopyIds } from '../shared/copy-ids.js';
import { intent } from '../shared/events.js';
import { saveFile } from '../../ui/save-file.js';
import type { CustomerDetail } from './customer-detail.js';
import { PARTS, type DetailPart, type DetailParts } from './detail-parts.js';

/** What the actions are done with. */
export interface DetailTools {
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly session: SessionController;
  readonly ids: CopyIds;
  readonly parts: DetailParts;
}

/** What can be done about a customer: the header's buttons and the menu. What isn't allowed isn't there. */
export class DetailActions {
  #host: CustomerDetail;
  #tools: DetailTools;
  #menu: Menu;
  #export: AbortController | undefined;
  #view: LazyPart<import('./view-as.js').ViewAs>;

  constructor(host: CustomerDetail, tools: DetailTools) {
    this.#host = host;
    this.#tools = tools;
    this.#menu = new Menu(host);
    this.#view = new LazyPart(host, async () => {
      const { ViewAs } = await import('./view-as.js');
      return new ViewAs(host, tools.localize);
    });
  }

  /** Nothing of one customer or session goes on in the next. */
  stop(): void {
    this.#export?.abort();
    this.#view.part?.close();
    this.#tools.parts.stop();
  }

  renderButtons(customer: Customer | undefined): TemplateResult {
    const { term } = this.#tools.localize;
    return html`<div class="buttons">
      ${
        customer && this.#shares
          ? html`<button type="button" class="button share" part="button" @click=${this.#onShare}>
              ${term('sharePortalAccess')}
            </button>`
          : nothing
      }
      <slot name="actions"></slot>
      ${
        customer
          ? this.#menu.button({ key: 'actions', content: html`${term('actions')} ${downIcon}` })
          : nothing
      }
    </div>`;
  }

  /** What floats above the page: once, at its end. */
  render(customer: Customer | undefined): TemplateResult {
    const { localize, parts } = this.#tools;
    return html`${this.#menu.render(localize.term('actions'), () =>
      customer ? this.#groups(customer) : [],
    )}
    ${parts.has('invite') ? parts.render('invite') : nothing} ${this.#view.part?.render()}`;
  }

  #groups(customer: Customer): readonly MenuGroup[] {
    const { session, ids, localize } = this.#tools;
    const { term } = localize;
    const { customer_id: id } = customer;
    const item = (shown: boolean, label: string, onSelect: () => void): MenuItem[] =>
      shown ? [{ label, onSelect }] : [];
    const funds = this.#may('wallets:write');
    const views = this.#may('portal:view');
    return [
      [
        ...item(session.may(updateCustomer), term('editDetails'), () => {
          this.#host.edit();
        }),
        ...item(this.#shares, term('sharePortalAccess'), this.#onShare),
        ...item(views, term('viewAsCustomer'), () => void this.#viewAs(customer)),
      ],
      [
        ...item(funds, term('detailAddFunds'), () => {
          this.#fund((wallet) => wallet.addFunds?.());
        }),
        ...item(funds, term('detailDeductFunds'), () => {
          this.#fund((wallet) => wallet.deductFunds?.());
        }),
      ],
      [
        ...item(true, term('detailCopyId'), () => void ids.copy(id, 'customer-id')),
        ...item(this.#may('reports:export'), term('exportData'), () => void this.#save(id)),
      ],
    ];
  }

  /** Not while nobody knows. */
  #may(scope: StaffScope): boolean {
    return this.#tools.session.client?.scopes?.has(scope) === true;
  }

  get #shares(): boolean {
    return this.#may('portal:invite');
  }

  #onShare = (): void => {
    this.#tools.parts.with('invite', (invite) => invite.show?.());
  };

  #fund(run: (wallet: DetailPart) => void): void {
    this.#host.showTab('wallet');
    this.#tools.parts.with('wallet', run);
  }

  async #viewAs({ customer_id: customerId, name }: Customer): Promise<void> {
    const client = this.#tools.session.client?.viewAs?.(customerId);
    if (!intent(this.#host, 'ce-view-as', { customerId }) || !client) return;
    const [portal] = await Promise.all([PARTS.portal(), this.#view.fetch('now')]);
    this.#view.part?.open(portal, client, name ?? customerId);
  }

  async #save(id: string): Promise<void> {
    const { localize, announcer, session } = this.#tools;
    const { client } = session;
    if (!client) return;
    this.#export?.abort();
    const { signal } = (this.#export = new AbortController());
    const say = (word: 'exporting' | 'exported' | 'exportFailed') => {
      announcer.say(localize.term(word));
    };
    say('exporting');
    try {
      const { exportCustomer } = await import('./export-data.js');
      saveFile(await exportCustomer(client, id, signal), `${id}.json`);
      say('exported');
    } catch {
      if (!signal.aborted) say('exportFailed');
    }
  }
}
