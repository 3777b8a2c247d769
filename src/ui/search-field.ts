import { css, html, nothing, type TemplateResult } from 'lit';
import { clearIcon, searchIcon } from './icons.js';

export interface SearchField {
  readonly label: string;
  readonly shortLabel: string;
  readonly clearLabel: string;
  readonly value: string;
  /** Text came, also at the end of a composition; read the value from the event's target. */
  readonly onInput: (event: InputEvent | CompositionEvent) => void;
  /** Enter was pressed. */
  readonly onSubmit: (event: SubmitEvent) => void;
  /** The clear button, or Escape while there is text. */
  readonly onClear: (event: Event) => void;
}

/** A labelled search box with a clear button. Escape clears only while there is text to clear. */
export function searchField(field: SearchField): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    // An input method has an Escape of its own.
    if (event.key !== 'Escape' || event.isComposing) return;
    if (!(event.target as HTMLInputElement).value) return;
    // There was something to do here: a dialog of the page around must stay open.
    event.preventDefault();
    event.stopPropagation();
    field.onClear(event);
  };
  return html`<form role="search" class="search" part="search" @submit=${field.onSubmit}>
    <label class="visually-hidden" for="search">${field.label}</label>
    ${searchIcon}
    <input
      id="search"
      part="search-input"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      maxlength="256"
      placeholder=" "
      .value=${field.value}
      @input=${field.onInput}
      @compositionend=${field.onInput}
      @keydown=${onKey}
    />
    <span class="placeholder wide" aria-hidden="true">${field.label}</span>
    <span class="placeholder narrow" aria-hidden="true">${field.shortLabel}</span>
    ${
      field.value
        ? html`<button
            type="button"
            class="icon-button"
            aria-label=${field.clearLabel}
            @click=${field.onClear}
          >
            ${clearIcon}
          </button>`
        : nothing
    }
  </form>`;
}

export const searchFieldStyles = css`
  .search {
    position: relative;
    display: flex;
    align-items: center;
    flex: 0 1 340px;
    min-inline-size: 0;
  }

  .search > svg {
    position: absolute;
    inset-inline-start: 12px;
    color: var(--_ink-2);
    pointer-events: none;
  }

  .search input {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0;
    padding-inline: 36px 34px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    text-overflow: ellipsis;
    appearance: none;
  }

  /* A placeholder that may be shorter where the box is: an attribute can't know its width. */
  .placeholder {
    position: absolute;
    inset-inline: 37px 12px;
    overflow: hidden;
    color: var(--_ink-3);
    white-space: nowrap;
    text-overflow: ellipsis;
    pointer-events: none;
  }

  .search input:not(:placeholder-shown) ~ .placeholder,
  .placeholder.narrow {
    display: none;
  }

  .search input::-webkit-search-cancel-button {
    display: none;
  }

  .search input:focus-visible {
    outline-offset: 1px;
  }

  .search .icon-button {
    position: absolute;
    inset-inline-end: 6px;
  }

  @container ce (width < 34.28em) {
    .search {
      flex: 1 1 100%;
    }

    .search input {
      min-block-size: 44px;
      /* Smaller text makes a phone zoom in on focus. */
      font-size: 1rem;
    }

    .placeholder {
      font-size: 1rem;
    }

    .placeholder.wide {
      display: none;
    }

    .search input:placeholder-shown ~ .placeholder.narrow {
      display: block;
    }
  }
`;
