import { html, nothing, type LitElement } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { SessionController } from '../../controllers/session.js';
import type { StaffScope } from '../../protocol/scopes.js';
import { Tabs, type Tab } from '../../ui/tabs.js';
import type { DetailParts, PartName } from './detail-parts.js';

/** The tabs of the kit, with what a session needs to see them. */
const TABS = {
  transactions: { word: 'tabTransactions', scope: 'payments:read' },
  subscriptions: { word: 'tabSubscriptions', scope: 'subscriptions:read' },
  wallet: { word: 'tabWallet', scope: 'wallets:read' },
} as const satisfies Partial<Record<PartName, { word: string; scope: StaffScope }>>;

export type TabsHost = LitElement & { tab: string; tabs: string; showTab(name: string): void };

/** The tabs of a customer's page: the kit's, and those that the merchant has put into the element. */
export class DetailTabs {
  #host: TabsHost;
  #localize: Localize;
  #session: SessionController;
  #parts: DetailParts;
  #tabs: Tabs<string>;

  constructor(host: TabsHost, localize: Localize, session: SessionController, parts: DetailParts) {
    this.#host = host;
    this.#localize = localize;
    this.#session = session;
    this.#parts = parts;
    this.#tabs = new Tabs<string>(host, (name) => {
      host.showTab(name);
    });
  }

  render(): unknown {
    const tabs = this.#shown;
    const selected = this.#selectedOf(tabs);
    // One slot for all of the merchant's: what stands in it is told by `hidden`.
    const slot = html`<slot
      name="tab-panel"
      @slotchange=${() => {
        this.#host.requestUpdate();
      }}
    ></slot>`;
    if (selected === undefined) return slot;
    for (const panel of this.#own) panel.hidden = panel.dataset.tab !== selected;
    return html`${this.#tabs.render({
      label: this.#localize.term('sections'),
      tabs,
      selected,
      panel: (name) =>
        name in TABS ? this.#parts.render(name as PartName) : name === selected ? slot : nothing,
    })}
    ${selected in TABS ? slot : nothing}`;
  }

  get #shown(): Tab<string>[] {
    const scopes = this.#session.client?.scopes;
    const kit = Object.entries(TABS)
      .filter(([, { scope }]) => !scopes || scopes.has(scope))
      .map(([name, { word }]) => ({ name, label: this.#localize.term(word) }));
    const own = this.#own.map(({ dataset: { tab = '', label = tab } }) => ({ name: tab, label }));
    const wanted = this.#host.tabs.split(/[\s,]+/);
    const place = ({ name }: Tab<string>) => wanted.indexOf(name) + 1 || wanted.length + 1;
    return [...kit.filter(({ name }) => wanted.includes(name)), ...own].sort(
      (one, other) => place(one) - place(other),
    );
  }

  /** The tab that is asked for, if it is there. */
  #selectedOf(tabs: readonly Tab<string>[]): string | undefined {
    return (tabs.find(({ name }) => name === this.#host.tab) ?? tabs[0])?.name;
  }

  get #own(): HTMLElement[] {
    return [
      ...this.#host.querySelectorAll<HTMLElement>(':scope > [slot=tab-panel][data-tab]'),
    ].filter(({ dataset: { tab = '' } }) => tab && !(tab in TABS));
  }
}
