import type { LitElement, TemplateResult } from 'lit';
import type { ClientError } from '../../client/errors.js';
import { Announcer } from '../../controllers/announcer.js';
import type { Localize } from '../../controllers/localize.js';
import type { Answer } from '../../controllers/paged-list.js';
import type { ResourceState } from '../../controllers/resource.js';
import type { UrlSync } from '../../controllers/url-sync.js';
import { errorMessage, staleNotice } from '../../ui/error-message.js';
import { pager, rowRange } from '../../ui/pager.js';
import { outcome } from './events.js';
import { requestSignIn } from './sign-in.js';

/** Not what is searched for, which may be a person's name: that is the element's own property. */
export interface PageDetail {
  /** Zero-based. */
  readonly page: number;
  readonly pageSize: number;
}

/** An element that shows a list by pages. */
export type ListHost = LitElement & { page: number; pageSize: number };

/** What the controls need of the list, whatever it is a list of. */
export interface ControlledList {
  readonly page: number;
  readonly pageSize: number;
  hasNext(answer: Answer<never>): boolean;
  refresh(): Promise<void>;
}

/** The list's own words, asked for when they are needed: the language may change. */
export interface ListWords {
  /** Name of the pager's landmark. */
  readonly pages: () => string;
  /** Spoken when a page has come: "Customers 26 to 50". */
  readonly shown: (first: string, last: string) => string;
  /** Spoken when a search has found nothing. */
  readonly noMatch: () => string;
  readonly noMore: () => string;
  readonly failed: () => string;
  /** What is kept of what was typed, if there is anything to type. */
  readonly failedText?: () => string;
  readonly forbidden: () => string;
  readonly forbiddenText: () => string;
}

/** What can be done with any list: turn its pages, try again, sign in; and what is said of it. */
export class ListControls {
  readonly announcer: Announcer;
  /** Where the state is in the address too: Back goes to the page before. */
  history: Pick<UrlSync, 'push'> | undefined;
  #host: ListHost;
  #list: ControlledList;
  #localize: Localize;
  #words: ListWords;
  /** What was asked for by hand; its outcome is told to those who can't see it. */
  #asked: 'filter' | 'page' | undefined;
  /** The pager's button that has the focus, or had it when it was switched off. */
  #pressed: HTMLButtonElement | undefined;

  constructor(host: ListHost, list: ControlledList, localize: Localize, words: ListWords) {
    this.announcer = new Announcer(host);
    this.#host = host;
    this.#list = list;
    this.#localize = localize;
    this.#words = words;
  }

  /** In place of rows, or above those that are still good to read. */
  renderError(error: ClientError, kept: Answer<unknown> | undefined): TemplateResult {
    const onRetry = () => void this.#retry();
    if (kept) return staleNotice(this.#localize, error, kept.readAt, onRetry);
    return errorMessage(this.#localize, {
      error,
      failed: this.#words.failed(),
      ...(this.#words.failedText && { failedText: this.#words.failedText() }),
      forbidden: this.#words.forbidden(),
      forbiddenText: this.#words.forbiddenText(),
      onRetry,
      onSignIn: () => {
        requestSignIn(this.#host);
      },
    });
  }

  renderPager(answer: Answer<unknown>): TemplateResult {
    return pager(this.#localize, {
      label: this.#words.pages(),
      page: answer.page,
      pageSize: answer.page_size,
      rows: answer.items.length,
      hasNext: this.#list.hasNext(answer as Answer<never>),
      onMove: this.#onMove,
      onSize: this.#onSize,
    });
  }

  /** Another question has been asked of the list by hand: the page hears of it, and what comes is told. */
  asked(what: 'filter' | 'page'): void {
    this.#asked = what;
    if (what === 'page') this.history?.push();
    const { page, pageSize } = this.#host;
    const detail: PageDetail = { page, pageSize };
    outcome(this.#host, 'ce-query-changed', detail);
  }

  /** Speaks what came of it, once it is there. */
  tellOutcome(current: ResourceState<Answer<unknown>>): void {
    this.#keepPagerFocus();
    const asked = this.#asked;
    if (!asked || current.status === 'loading' || current.status === 'refreshing') return;
    this.#asked = undefined;
    if (current.status === 'empty') this.announcer.say(this.#words.noMatch());
    if (current.status !== 'ready') return;
    const { page, page_size, items } = current.data;
    const range = rowRange(page, page_size, items.length, this.#localize.lang);
    this.announcer.say(this.#words.shown(...range));
    if (asked === 'page' && this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView();
  }

  /** Speaks that a page was asked for after the last one. */
  tellEnd(): void {
    this.announcer.say(this.#words.noMore());
  }

  /** The pressed button goes while it loads: the focus goes on to the next one, or to the heading. */
  async #retry(): Promise<void> {
    await this.#list.refresh();
    await this.#host.updateComplete;
    const root = this.#host.renderRoot as ShadowRoot;
    if (root.activeElement) return;
    const next = root.querySelector<HTMLElement>('.message button, .heading');
    next?.focus();
  }

  #onMove = (event: MouseEvent): void => {
    const button = event.currentTarget as HTMLButtonElement;
    this.#pressed = button;
    this.#host.page = this.#list.page + (button.name === 'next' ? 1 : -1);
    this.asked('page');
  };

  #onSize = (event: Event): void => {
    const size = Number((event.target as HTMLSelectElement).value);
    // The row that came first stays on the page.
    this.#host.page = Math.floor((this.#list.page * this.#list.pageSize) / size);
    this.#host.pageSize = size;
    this.asked('page');
  };

  /** At an end of the list, which may be known late, a button is switched off: the other takes its focus. */
  #keepPagerFocus(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const { activeElement } = root;
    const pressed = this.#pressed;
    // Some browsers leave the focus on a button that is switched off, others drop it.
    if (activeElement && activeElement !== pressed) this.#pressed = undefined;
    else if (pressed?.disabled) root.querySelector<HTMLElement>('.pager button:enabled')?.focus();
  }
}
