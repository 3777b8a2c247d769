import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { place, type Align } from './anchor.js';

export interface FloatingButton {
  /** What the box is about, such as a row's id; `render` gets it back. */
  readonly key: string;
  /** Accessible name where `content` is an icon. */
  readonly label?: string | undefined;
  readonly content: TemplateResult | string;
  /** Classes: `button`, `button primary`, `icon-button`. */
  readonly look?: string;
  readonly part?: string;
}

let ids = 0;

/**
 * A box on the top layer and the buttons that open it, one at a time. The platform closes it at a
 * click elsewhere; this keeps the buttons, the place and the focus in step.
 */
export class Floating implements ReactiveController {
  readonly id = `ce-floating-${String((ids += 1))}`;
  #host: ReactiveControllerHost & HTMLElement;
  #align: Align;
  #onShown: (box: HTMLElement) => void;
  #openKey: string | undefined;
  #button: HTMLElement | undefined;
  #letGo: (() => void) | undefined;
  /** The button that was pressed while its own box was open: the press closes it, the click must not open it again. */
  #closing: HTMLElement | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    options: { readonly align: Align; readonly onShown: (box: HTMLElement) => void },
  ) {
    this.#host = host;
    this.#align = options.align;
    this.#onShown = options.onShown;
    host.addController(this);
  }

  /** Whose button the box hangs on; undefined while it is closed. */
  get openKey(): string | undefined {
    return this.#openKey;
  }

  get align(): Align {
    return this.#align;
  }

  button(
    haspopup: 'menu' | 'dialog',
    { key, label, content, look = 'button', part = `${haspopup}-button` }: FloatingButton,
    onKey?: (event: KeyboardEvent) => void,
  ): TemplateResult {
    const expanded = this.#openKey === key;
    return html`<button
      type="button"
      class=${look}
      part=${part}
      data-floating=${key}
      aria-haspopup=${haspopup}
      aria-expanded=${expanded}
      aria-controls=${expanded ? this.id : nothing}
      aria-label=${label ?? nothing}
      @pointerdown=${this.#onPress}
      @click=${this.#onClick}
      @keydown=${onKey}
    >
      ${content}
    </button>`;
  }

  open(key: string, button: HTMLElement): void {
    this.close({ focus: false });
    this.#openKey = key;
    this.#button = button;
    this.#host.requestUpdate();
  }

  /** Closes the box. Focus goes back to its button unless it went elsewhere on purpose. */
  close({ focus = true } = {}): void {
    const button = this.#button;
    if (this.#openKey === undefined) return;
    this.#forget();
    const box = this.#box;
    if (box?.matches(':popover-open')) box.hidePopover();
    if (focus) button?.focus();
  }

  hostUpdated(): void {
    const box = this.#box;
    const button = this.#button;
    if (this.#openKey === undefined || !box || !button || box.matches(':popover-open')) return;
    // Its row may have gone between the click and the update.
    if (!button.isConnected) {
      this.#forget();
      return;
    }
    box.showPopover();
    this.#letGo?.();
    this.#letGo = place(box, button, this.#align);
    this.#onShown(box);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  #onPress = (event: PointerEvent): void => {
    const button = event.currentTarget as HTMLElement;
    this.#closing = this.#button === button ? button : undefined;
  };

  #onClick = (event: MouseEvent): void => {
    const button = event.currentTarget as HTMLElement;
    const closes = this.#closing === button;
    this.#closing = undefined;
    if (closes) this.close();
    else this.open(button.dataset.floating ?? '', button);
  };

  /** The platform closed it. */
  onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed' && event.target === this.#box) this.#forget();
  };

  #forget(): void {
    if (this.#openKey === undefined) return;
    this.#letGo?.();
    this.#letGo = undefined;
    this.#openKey = undefined;
    this.#button = undefined;
    this.#host.requestUpdate();
  }

  get #box(): HTMLElement | null {
    return this.#host.shadowRoot?.getElementById(this.id) ?? null;
  }
}
