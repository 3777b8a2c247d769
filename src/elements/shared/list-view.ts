import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { CustomerClient } from '../../client/customer-client.js';
import { FreshData } from '../../controllers/fresh-data.js';
import { LazyPart } from '../../controllers/lazy-part.js';
import { Localize } from '../../controllers/localize.js';
import { PagedList, type Answer } from '../../controllers/paged-list.js';
import type { ResourceState } from '../../controllers/resource.js';
import { SessionController } from '../../controllers/session.js';
import { StateSet } from '../../controllers/state-set.js';
import type { DataKind } from '../../protocol/operation.js';
import type { Page, PageQuery } from '../../protocol/page.js';
import type { ControlledList, ListControls, ListHost } from './list-controls.js';

/** An element that lists what a customer has. */
export type ViewHost = ListHost & {
  customerId: string;
  heading: string | undefined;
  headingLevel: number;
  limit: number;
  client: CustomerClient | undefined;
};

/** What comes after the first rows. */
export interface ViewPart {
  readonly list: ListControls;
  renderEmpty(): TemplateResult;
  /** Beside the heading. */
  renderTools?(): unknown;
  /** Dialogs. */
  renderMore?(): unknown;
}

/** What is asked for: whose rows, and which of them. */
export interface OfCustomer {
  readonly params: { readonly customer: string };
  readonly query: PageQuery;
}

export interface ListViewOptions<Item, Part extends ViewPart> {
  readonly title: () => string;
  readonly shows: readonly DataKind[];
  /** Rows that the page has set itself. */
  readonly given: () => readonly Item[] | undefined;
  /** Which rows are asked for, by upstream's names. */
  readonly filters?: () => object | undefined;
  readonly read: (
    client: CustomerClient,
    input: OfCustomer,
    signal: AbortSignal,
  ) => Promise<Page<Item>>;
  readonly controls: (view: ListView<Item, Part>) => Promise<Part>;
  /** Rows, or bones where there is no answer yet. */
  readonly render: (answer: Answer<Item> | undefined, refreshing: boolean) => unknown;
  /** What was read is out of date. */
  readonly forget?: () => void;
  /**
   * The session has ended or become another: nothing of it may stay on screen.
   *
   * @param isReplaced - for good; else the same person may come back to what was begun
   */
  readonly leave?: (isReplaced: boolean) => void;
}

type Query = PageQuery & { readonly customer: string };

/** A customer's list in an element: its data and state, its heading, its controls and its words. */
export class ListView<Item, Part extends ViewPart> implements ReactiveController, ControlledList {
  readonly localize: Localize;
  readonly session: SessionController;
  #host: ViewHost;
  #options: ListViewOptions<Item, Part>;
  #states: StateSet;
  #list: PagedList<Query, Item>;
  #controls: LazyPart<Part>;
  #focused: HTMLElement | undefined;

  constructor(host: ViewHost, options: ListViewOptions<Item, Part>) {
    this.#host = host;
    this.#options = options;
    this.localize = new Localize(host);
    this.#states = new StateSet(host);
    this.session = new SessionController(host, (change) => {
      options.forget?.();
      options.leave?.(change === 'replaced');
      void this.#list.restart();
    });
    this.#list = new PagedList<Query, Item>(host, {
      client: () => this.session.client,
      filters: () =>
        options.given() ? undefined : { customer: host.customerId || 'me', ...options.filters?.() },
      page: () => (this.limit ? 0 : host.page),
      pageSize: () => this.limit || host.pageSize,
      read: async (client, { customer, ...query }, signal) => {
        const page = await options.read(client, { params: { customer }, query }, signal);
        // With a limit there is no next page, so none is read ahead.
        return this.limit ? { ...page, has_more: false } : page;
      },
      onBeyondEnd: (page) => {
        host.page = page;
        this.part?.list.tellEnd();
      },
    });
    this.#controls = new LazyPart(host, () => options.controls(this));
    host.addController(this);
    new FreshData(host, {
      client: () => this.session.client,
      shows: options.shows,
      refresh: () => void this.refresh(),
    });
  }

  /** Undefined until it has come. */
  get part(): Part | undefined {
    return this.#controls.part;
  }

  get title(): string {
    // An empty heading is hidden, and its name stays.
    const { heading = '' } = this.#host;
    return heading === '' ? this.#options.title() : heading;
  }

  get limit(): number {
    return Math.max(0, Math.trunc(this.#host.limit) || 0);
  }

  get page(): number {
    return this.#list.page;
  }

  get pageSize(): number {
    return this.#list.pageSize;
  }

  get status(): ResourceState<unknown>['status'] {
    return this.#state.status;
  }

  /** What is shown now. */
  get items(): readonly Item[] {
    const state = this.#state;
    return 'data' in state ? (state.data?.items ?? []) : [];
  }

  hasNext(answer: Answer<never>): boolean {
    return this.#list.hasNext(answer);
  }

  async refresh(): Promise<void> {
    this.#options.forget?.();
    await this.#list.refresh();
  }

  hostUpdate(): void {
    this.#focused = (this.#host.shadowRoot?.activeElement ?? undefined) as HTMLElement | undefined;
  }

  hostUpdated(): void {
    // The last row's control has gone with its row.
    if (this.#focused?.isConnected === false) {
      this.#host.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
    }
    const current = this.#state;
    this.#states.set(current.status, current.status === 'error' && current.error.kind);
    this.part?.list.tellOutcome(current);
    if (current.status === 'ready') void this.#controls.fetch('after paint');
    else if (current.status !== 'loading') void this.#controls.fetch('now');
  }

  render(): TemplateResult {
    const current = this.#state;
    const { part } = this;
    const busy = current.status === 'loading' || current.status === 'refreshing';
    const hidden = this.#host.heading === '';
    return html`<section aria-busy=${busy}>
      <div class="head ${hidden ? 'bare' : ''}">
        <slot name="heading">
          <h2
            class=${hidden ? 'heading visually-hidden' : 'heading'}
            part="heading"
            tabindex="-1"
            aria-level=${this.#host.headingLevel}
          >
            ${this.title}
          </h2>
        </slot>
        <div class="tools">
          ${this.#shown(current) ? part?.renderTools?.() : nothing}<slot name="actions"></slot>
        </div>
      </div>
      ${this.#renderContent(current)} ${part?.renderMore?.()} ${part?.list.announcer.render()}
    </section>`;
  }

  #shown(current: ResourceState<unknown>): boolean {
    return current.status === 'ready' || current.status === 'refreshing';
  }

  get #state(): ResourceState<Answer<Item>> {
    if (!this.localize.ready) return { status: 'loading' };
    const given = this.#options.given();
    if (!given) return this.#list.state;
    const items = this.limit ? given.slice(0, this.limit) : [...given];
    const data = { items, page: 0, page_size: items.length, has_more: false };
    const status = items.length ? 'ready' : 'empty';
    return { status, data: { ...data, asked: '', readAt: new Date() } };
  }

  #renderContent(current: ResourceState<Answer<Item>>): unknown {
    const { part } = this;
    switch (current.status) {
      case 'loading':
        return this.#options.render(undefined, false);
      case 'empty':
        return part?.renderEmpty();
      case 'error': {
        const { data, error } = current;
        const passing = error.kind !== 'forbidden' && error.kind !== 'signed-out';
        const kept = passing && data?.items.length && this.#list.isCurrent(data) ? data : undefined;
        return html`${part?.list.renderError(error, kept)} ${kept && this.#renderRows(kept, false)}`;
      }
      default:
        return this.#renderRows(current.data, current.status === 'refreshing');
    }
  }

  #renderRows(answer: Answer<Item>, refreshing: boolean): TemplateResult {
    const paged = !this.limit && (answer.page > 0 || answer.has_more);
    return html`${this.#options.render(answer, refreshing)}
    ${paged ? html`<div class="pager-space">${this.part?.list.renderPager(answer)}</div>` : nothing}`;
  }
}
