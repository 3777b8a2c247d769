import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize.js';
import { filters } from '../translations/en/filters.js';
import { addEnglish } from '../translations/register.js';
import { clearIcon } from './icons.js';

addEnglish(filters);

export interface Chip {
  /** Comes back as `data-chip` of the remove button, for its owner's click handler. */
  readonly key: string;
  /** "Created" */
  readonly label?: string | undefined;
  /** "17–31 Oct 2025" */
  readonly value: string;
}

/** What a list is narrowed to, with a button that takes it away. The owner hears the clicks. */
export function chip({ term }: Localize, { key, label, value }: Chip): TemplateResult {
  return html`<span class="chip" part="chip"
    >${label ? html`<span class="chip-label">${label}</span>` : nothing}
    <span class="chip-value">${value}</span
    ><button
      type="button"
      class="icon-button"
      part="chip-remove"
      data-chip=${key}
      aria-label=${term('removeFilter', label ? `${label} ${value}` : value)}
    >
      ${clearIcon}
    </button></span
  >`;
}

export const chipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    min-block-size: calc(28px + min(0px, 4px * var(--_dense)));
    padding-inline: 10px 2px;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface-sunken);
    font-size: 0.929em;
  }

  .chip-label {
    color: var(--_ink-2);
  }

  .chip-value {
    min-inline-size: 0;
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .chip svg {
    inline-size: 14px;
    block-size: 14px;
  }

  @media (pointer: coarse) {
    .chip .icon-button {
      inline-size: 44px;
      block-size: 44px;
      margin-block: -8px;
    }
  }

  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
`;
