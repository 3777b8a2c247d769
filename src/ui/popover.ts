import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Floating, type FloatingButton } from './floating.js';
import { floatingStyles, overlayTokens } from './overlay.styles.js';
import type { Align } from './anchor.js';

export interface PopoverContent {
  readonly title: string;
  /** At the end of the title's line: "6 of 9 shown". */
  readonly note?: string | undefined;
  readonly body: unknown;
  /** Buttons below a line: one at each end. */
  readonly footer?: TemplateResult | undefined;
}

const FOCUSABLE = 'input:enabled, select:enabled, textarea:enabled, button:enabled, a[href]';

/** A small panel below a button, for controls that need no dialog: columns, filters. */
export class Popover {
  #floating: Floating;

  constructor(host: ReactiveControllerHost & HTMLElement, align: Align = 'end') {
    this.#floating = new Floating(host, {
      align,
      onShown: (panel) => {
        (panel.querySelector<HTMLElement>(FOCUSABLE) ?? panel).focus();
      },
    });
  }

  get openKey(): string | undefined {
    return this.#floating.openKey;
  }

  /** Opens it below another button, as one of a menu that has closed. */
  open(key: string, button: HTMLElement): void {
    this.#floating.open(key, button);
  }

  close(): void {
    this.#floating.close();
  }

  button(options: FloatingButton): TemplateResult {
    return this.#floating.button('dialog', options);
  }

  /** The panel itself. Beside its button, so that Tab goes from one to the other. */
  render(contentOf: (key: string) => PopoverContent): TemplateResult {
    const { id, align, openKey, onToggle } = this.#floating;
    const content = openKey === undefined ? undefined : contentOf(openKey);
    return html`<div
      id=${id}
      class="floating panel ${align}"
      part="popover"
      popover="auto"
      role="dialog"
      tabindex="-1"
      aria-labelledby="${id}-title"
      @toggle=${onToggle}
      @keydown=${this.#onKey}
      @focusout=${this.#onFocusOut}
    >
      ${
        content
          ? html`<div class="panel-head">
                <strong id="${id}-title">${content.title}</strong>
                ${content.note ? html`<span class="panel-note">${content.note}</span>` : nothing}
              </div>
              ${content.body}
              ${content.footer ? html`<div class="panel-foot">${content.footer}</div>` : nothing}`
          : nothing
      }
    </div>`;
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#floating.close();
  };

  #onFocusOut = (event: FocusEvent): void => {
    const panel = event.currentTarget as HTMLElement;
    // Nothing is focused when the window is left; that is no reason to close.
    if (!(event.relatedTarget instanceof Node) || panel.contains(event.relatedTarget)) return;
    this.#floating.close({ focus: false });
  };
}

const own = css`
  .panel {
    inline-size: 21.143em;
    padding-block: 14px 0;
  }

  .panel > * {
    padding-inline: 16px;
  }

  .panel > :last-child:not(.panel-foot) {
    padding-block-end: 12px;
  }

  .panel-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    margin-block-end: 8px;
  }

  .panel-head strong {
    font-weight: 600;
  }

  .panel-note {
    color: var(--_ink-3);
    font-size: 0.857em;
  }

  .panel .field + .field {
    margin: 0;
  }

  .panel .choice {
    min-block-size: 36px;
    padding-block: 7px;
  }

  .panel-foot {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    margin-block-start: 8px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }

  .panel-foot > button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }

  .panel-foot > button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .panel-foot > button:first-child {
    color: var(--_accent);
  }

  [aria-haspopup='dialog'][aria-expanded='true'] {
    border-color: var(--_line-strong);
    background: var(--_hover);
  }
`;

export const popoverStyles = [overlayTokens, floatingStyles, own];
