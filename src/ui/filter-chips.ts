import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize.js';
import { isFocusable } from './focus.js';
import { chip, chipStyles, type Chip } from './chip.js';

/** A filter that is on, as it shows in the row of chips. */
export interface ActiveFilter extends Chip {
  readonly onRemove: () => void;
}

/** The row of all filters that are on, below the toolbar: none is ever hidden. */
export class FilterChips {
  #host: ReactiveControllerHost & HTMLElement;
  #localize: Localize;
  #onClear: () => void;
  #shown: readonly ActiveFilter[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, localize: Localize, onClear: () => void) {
    this.#host = host;
    this.#localize = localize;
    this.#onClear = onClear;
  }

  render(active: readonly ActiveFilter[]): TemplateResult | typeof nothing {
    this.#shown = active;
    if (!active.length) return nothing;
    const { term } = this.#localize;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- it hears the buttons of its chips
    return html`<div
      class="filter-chips"
      part="filter-chips"
      role="group"
      aria-label=${term('activeFilters')}
      @click=${this.#onClick}
    >
      ${active.map((filter) => chip(this.#localize, filter))}
      <button type="button" class="clear-filters" part="clear-filters">
        ${term('clearFilters')}
      </button>
    </div>`;
  }

  #onClick = (event: MouseEvent): void => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    const at = this.#shown.findIndex(({ key }) => key === button.dataset.chip);
    if (at < 0) this.#onClear();
    else this.#shown[at]?.onRemove();
    void this.#keepFocus(at);
  };

  /** The pressed button is gone: the focus goes to the chip that took its place, or to the filters. */
  async #keepFocus(at: number): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    const chips = [...(root?.querySelectorAll<HTMLElement>('.filter-chips [data-chip]') ?? [])];
    const buttons = root?.querySelectorAll<HTMLElement>('.filter-button') ?? [];
    (chips[at] ?? chips.at(-1) ?? [...buttons].find(isFocusable))?.focus();
  }
}

const own = css`
  .filter-chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-end: 12px;
  }

  .clear-filters {
    min-block-size: 28px;
    margin-inline-start: 8px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.929em;
    font-weight: 500;
    cursor: pointer;
  }

  .clear-filters:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  @container ce (width < 34.28em) {
    .clear-filters {
      min-block-size: 44px;
    }
  }

  @media (pointer: coarse) {
    .clear-filters {
      min-block-size: 44px;
    }
  }
`;

export const filterChipsStyles = [chipStyles, own];
