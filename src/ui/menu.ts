import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Floating, type FloatingButton } from './floating.js';
import { tickIcon } from './icons.js';
import type { Align } from './anchor.js';

export interface MenuItem {
  readonly label: string;
  /** A link in place of an action. */
  readonly href?: string | undefined;
  /** Runs after the menu has closed and its button has the focus again. */
  readonly onSelect?: (() => void) | undefined;
  /** Why it can't be done now: the item stays, greyed and with this line. */
  readonly reason?: string | undefined;
  readonly danger?: boolean;
  /** For a choice: whether it is made now. */
  readonly checked?: boolean | undefined;
  /** One of several choices that hold together: the menu stays open for more of them. */
  readonly several?: boolean;
}

/** A group of items, parted from the next by a line. */
export type MenuGroup = readonly MenuItem[];

/** Within this time letters belong to one word that is searched for. */
const TYPING_MS = 500;

/** One menu for as many buttons as there are rows, with the keys of the ARIA practices. */
export class Menu {
  #floating: Floating;
  #enterAt: 'first' | 'last' = 'first';
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, align: Align = 'end') {
    this.#floating = new Floating(host, {
      align,
      onShown: (menu) => {
        const items = itemsOf(menu);
        const chosen = items.find((item) => item.ariaChecked === 'true');
        (this.#enterAt === 'last' ? items.at(-1) : (chosen ?? items[0]))?.focus();
        this.#enterAt = 'first';
      },
    });
  }

  /** Key of the button whose menu is open. */
  get openKey(): string | undefined {
    return this.#floating.openKey;
  }

  close(): void {
    this.#floating.close();
  }

  button(options: FloatingButton): TemplateResult {
    return this.#floating.button('menu', options, this.#onButtonKey);
  }

  /** The menu itself: once in the element, at the end. */
  render(label: string, groupsOf: (key: string) => readonly MenuGroup[]): TemplateResult {
    const { id, align, openKey, onToggle } = this.#floating;
    const groups = openKey === undefined ? [] : groupsOf(openKey).filter((group) => group.length);
    return html`<div
      id=${id}
      class="floating menu ${align}"
      part="menu"
      popover="auto"
      role="menu"
      tabindex="-1"
      aria-label=${label}
      @toggle=${onToggle}
      @keydown=${this.#onKey}
    >
      ${groups.map(
        (group, index) =>
          html`${index > 0 ? html`<hr role="separator" />` : nothing}${group.map(this.#renderItem)}`,
      )}
    </div>`;
  }

  #renderItem = (item: MenuItem): TemplateResult => {
    const { checked } = item;
    const content = html`${checked ? tickIcon : nothing}<span>${item.label}</span>${
      item.reason ? html`<small>${item.reason}</small>` : nothing
    }`;
    const choice = checked !== undefined;
    const role = !choice ? 'menuitem' : item.several ? 'menuitemcheckbox' : 'menuitemradio';
    const look = `menu-item ${choice ? 'choosable' : ''} ${item.danger ? 'danger' : ''}`;
    return item.href !== undefined && !item.reason
      ? html`<a
          class=${look}
          part="menu-item"
          role="menuitem"
          tabindex="-1"
          href=${item.href}
          @click=${this.#onLink}
          >${content}</a
        >`
      : html`<button
          type="button"
          class=${look}
          part="menu-item"
          role=${role}
          tabindex="-1"
          aria-checked=${checked ?? nothing}
          aria-disabled=${item.reason ? 'true' : nothing}
          @click=${() => {
            this.#choose(item);
          }}
        >
          ${content}
        </button>`;
  };

  #onLink = (): void => {
    this.#floating.close();
  };

  #choose(item: MenuItem): void {
    if (item.reason) return;
    if (!item.several) this.#floating.close();
    item.onSelect?.();
  }

  #onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#enterAt = event.key === 'ArrowUp' ? 'last' : 'first';
    const button = event.currentTarget as HTMLElement;
    this.#floating.open(button.dataset.floating ?? '', button);
  };

  #onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.isComposing) return;
    if (key === 'Tab') {
      // From the button the browser moves on by itself.
      this.#floating.close();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Escape') this.#floating.close();
    else if (key === ' ' && event.target instanceof HTMLAnchorElement) event.target.click();
    else if (!this.#move(event.currentTarget as HTMLElement, event.target, key)) return;
    // It was meant for the menu, not for a dialog or a page around it.
    event.preventDefault();
    event.stopPropagation();
  };

  #move(menu: HTMLElement, from: EventTarget | null, key: string): boolean {
    const items = itemsOf(menu);
    const at = items.indexOf(from as HTMLElement);
    const searched = key.length === 1 && key !== ' ';
    const next =
      key === 'ArrowDown'
        ? items[(at + 1) % items.length]
        : key === 'ArrowUp'
          ? items.at(at <= 0 ? -1 : at - 1)
          : key === 'Home' || key === 'PageUp'
            ? items[0]
            : key === 'End' || key === 'PageDown'
              ? items.at(-1)
              : searched
                ? this.#search(items, at, key)
                : undefined;
    next?.focus();
    return next !== undefined || searched;
  }

  #search(items: readonly HTMLElement[], at: number, letter: string): HTMLElement | undefined {
    const now = performance.now();
    this.#typed = now - this.#typedAt < TYPING_MS ? this.#typed + letter : letter;
    this.#typedAt = now;
    // The same letter again goes to the next one; a longer word may stay where it is.
    const again = new Set(this.#typed.toLowerCase()).size === 1;
    const word = (again ? letter : this.#typed).toLowerCase();
    const start = again ? at + 1 : Math.max(at, 0);
    const inOrder = [...items.slice(start), ...items.slice(0, start)];
    return inOrder.find((item) => item.textContent?.trim().toLowerCase().startsWith(word));
  }
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('.menu-item')];
}
