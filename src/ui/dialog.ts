import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Localize } from '../controllers/localize.js';
import type { DialogContent, DialogOptions } from './dialog-content.js';
import { focusedElement, isFocusable } from './focus.js';
import { clearIcon } from './icons.js';

const FIELD = 'input:enabled:not([type=hidden]), select:enabled, textarea:enabled';
let ids = 0;

/** A modal dialog of an element: `await dialog.open()` answers when it has closed. */
export class Dialog<Result = true> implements ReactiveController {
  readonly #id = `ce-dialog-${String((ids += 1))}`;
  #host: ReactiveControllerHost & HTMLElement & { readonly customerId?: string };
  #localize: Localize;
  #options: DialogOptions;
  /** Whose it was opened for, and with which client. */
  #owner: readonly unknown[] = [];
  #settle: ((result: Result | undefined) => void) | undefined;
  #opener: HTMLElement | undefined;
  #content: DialogContent | undefined;
  #asking = false;
  /** Had the focus when the question came. */
  #beforeQuestion: HTMLElement | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    localize: Localize,
    options: DialogOptions = {},
  ) {
    this.#host = host;
    this.#localize = localize;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#settle !== undefined;
  }

  /** Opens it. Answers with what `close` was given; undefined when it was left in another way. */
  open(opener = focusedElement()): Promise<Result | undefined> {
    this.#end(undefined);
    this.#opener = opener;
    this.#owner = this.#ownerNow;
    this.#asking = false;
    const closed = new Promise<Result | undefined>((resolve) => {
      this.#settle = resolve;
    });
    this.#host.requestUpdate();
    return closed;
  }

  /** Closes it with an answer, and gives the focus back. */
  close(result?: Result): void {
    if (!this.isOpen) return;
    this.#element?.close();
    this.#end(result);
    void this.#host.updateComplete.then(() => {
      this.#returnFocus();
    });
  }

  /** Leaves it without an answer, unless it is at work; what was typed is asked about first. */
  dismiss = (): void => {
    if (this.#content?.busy) return;
    if (this.#asking || this.#options.isChanged?.()) this.#ask(!this.#asking);
    else this.close();
  };

  /** For its next step: its title is read, and Tab goes on from the beginning. */
  async focusTitle(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#element?.querySelector<HTMLElement>('.dialog-title')?.focus();
  }

  hostConnected(): void {
    // Moved in the page while open: the platform has taken it off the top layer.
    if (this.isOpen) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const owner = this.#ownerNow;
    if (owner.every((part, at) => part === this.#owner[at])) return;
    this.#owner = owner;
    // What was seen and typed of one is nothing for another. What has been sent is told to its end.
    if (!this.#content?.busy && !this.#options.isSent?.()) this.close();
  }

  hostUpdated(): void {
    const element = this.#element;
    if (!element?.isConnected || element.matches(':modal')) return;
    element.removeAttribute('open');
    element.showModal();
    this.#enter(element);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#end(undefined);
    });
  }

  render(content: () => DialogContent): TemplateResult | typeof nothing {
    if (!this.isOpen) {
      this.#content = undefined;
      return nothing;
    }
    const {
      title,
      note,
      head,
      body,
      size = 460,
      level = 1,
      busy = false,
    } = (this.#content = content());
    const id = this.#id;
    return html`<dialog
      id=${id}
      class="dialog size-${size}"
      part="dialog"
      role=${level === 3 ? 'alertdialog' : nothing}
      aria-labelledby="${id}-title"
      aria-describedby=${note ? `${id}-note` : nothing}
      aria-busy=${busy}
      @keydown=${this.#onKey}
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
    >
      <form class="dialog-form" novalidate @submit=${this.#onSubmit}>
        <header class="dialog-head">
          <h2 id="${id}-title" class="dialog-title" part="dialog-title" tabindex="-1">${title}</h2>
          ${head ? html`<div class="dialog-head-buttons">${head}</div>` : nothing}
          <button
            type="button"
            class="icon-button dialog-close"
            aria-label=${this.#localize.term('close')}
            ?disabled=${busy}
            @click=${this.dismiss}
          >
            ${clearIcon}
          </button>
          ${note ? html`<p id="${id}-note" class="dialog-note">${note}</p>` : nothing}
        </header>
        <div class="dialog-body" part="dialog-body">${body}</div>
        <footer class="dialog-foot" part="dialog-footer">
          ${this.#asking ? this.#renderQuestion() : (this.#content.foot ?? this.#renderButtons())}
        </footer>
      </form>
    </dialog>`;
  }

  #renderButtons(): TemplateResult {
    const { keep, act, busy = false, level = 1 } = this.#content ?? {};
    return html`<button
        type="button"
        class="button"
        part="button"
        ?disabled=${busy}
        @click=${this.dismiss}
      >
        ${keep ?? this.#localize.term(act ? 'cancel' : 'close')}
      </button>
      ${
        act
          ? html`<button
              type=${level === 1 ? 'submit' : 'button'}
              class="button ${act.look ?? 'primary'} ${busy ? 'busy' : ''}"
              part="button"
              aria-disabled=${busy ? 'true' : nothing}
              ?disabled=${act.disabled}
              @click=${this.#onActClick}
            >
              ${act.label}
            </button>`
          : nothing
      }`;
  }

  #renderQuestion(): TemplateResult {
    const { term } = this.#localize;
    return html`<p class="dialog-question" role="alert">${term('discardQuestion')}</p>
      <button type="button" class="button" data-keep @click=${this.dismiss}>
        ${term('keepEditing')}
      </button>
      <button type="button" class="button danger" @click=${this.#onDiscard}>
        ${term('discard')}
      </button>`;
  }

  #ask(asking: boolean): void {
    this.#asking = asking;
    const from = asking ? focusedElement() : this.#beforeQuestion;
    this.#beforeQuestion = asking ? from : undefined;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const keep = this.#element?.querySelector<HTMLElement>('[data-keep]');
      if (asking) keep?.focus();
      else if (from?.isConnected) from.focus();
      else this.#element?.querySelector<HTMLElement>('.dialog-title')?.focus();
    });
  }

  #onDiscard = (): void => {
    this.close();
  };

  #onActClick = (): void => {
    const { act, busy, level = 1 } = this.#content ?? {};
    // A second click while the first is at work does nothing; at level 1 the form is submitted.
    if (level > 1 && !busy) act?.onAct();
  };

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { act, busy, level = 1 } = this.#content ?? {};
    if (level === 1 && !busy && !act?.disabled && !this.#asking) act?.onAct();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    // Heard as a key too: the platform lets nobody prevent a second `cancel` in a row.
    event.preventDefault();
    event.stopPropagation();
    this.dismiss();
  };

  /** The back gesture of a phone. */
  #onCancel = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.dismiss();
  };

  /** Closed by the platform, against our will. */
  #onClose = (event: Event): void => {
    const element = event.currentTarget as HTMLDialogElement;
    // Told a little later: by then it may be open for something else, in another element too.
    if (event.target === element && element === this.#element && !element.open) this.close();
  };

  #enter(element: HTMLDialogElement): void {
    const { level = 1 } = this.#content ?? {};
    const field =
      level === 1 ? element.querySelector<HTMLElement>(`.dialog-body :is(${FIELD})`) : null;
    (field ?? element.querySelector<HTMLElement>('.dialog-title'))?.focus();
  }

  #end(result: Result | undefined): void {
    const settle = this.#settle;
    this.#settle = undefined;
    this.#host.requestUpdate();
    settle?.(result);
  }

  #returnFocus(): void {
    if (this.isOpen) return;
    const opener = this.#opener;
    this.#opener = undefined;
    if (opener && isFocusable(opener)) opener.focus();
    else this.#options.fallback?.()?.focus();
  }

  get #ownerNow(): readonly unknown[] {
    return [this.#host.customerId, this.#options.client?.()];
  }

  get #element(): HTMLDialogElement | null {
    return (this.#host.shadowRoot?.getElementById(this.#id) ?? null) as HTMLDialogElement | null;
  }
}
