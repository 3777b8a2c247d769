import { css, html, type TemplateResult } from 'lit';
import { shortId } from '../format/id.js';
import { copyIcon, tickIcon } from './icons.js';

export interface CopyId {
  readonly id: string;
  /** Name of the button; says the whole id. */
  readonly label: string;
  /** What became of a copy of this id; one that was refused shows the whole id, to select by hand. */
  readonly outcome: 'copied' | 'refused' | undefined;
}

/** A shortened id with a copy button, which carries the whole one as `data-copy` for its owner's click handler. */
export function copyId({ id, label, outcome }: CopyId): TemplateResult {
  return html`<span class="copy-id ${outcome ?? ''}" translate="no"
    ><span class="mono id" dir="ltr">${outcome === 'refused' ? id : shortId(id)}</span
    ><button
      type="button"
      class="icon-button"
      part="copy-button"
      data-copy=${id}
      aria-label=${label}
    >
      ${outcome === 'copied' ? tickIcon : copyIcon}
    </button></span
  >`;
}

/** Copies an id. False where the browser refuses: then show it whole and select it for the hand. */
export async function copyToClipboard(id: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(id);
    return true;
  } catch {
    return false;
  }
}

export const copyIdStyles = css`
  .copy-id {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    max-inline-size: 100%;
    /* Not on the baseline, where each font would make the line a little higher or lower. */
    vertical-align: top;
  }

  .copy-id .id {
    overflow-wrap: anywhere;
  }

  @media (hover: hover) {
    .copy-id .icon-button {
      opacity: 0;
    }

    tr:hover .copy-id .icon-button,
    .copy-id .icon-button:focus-visible {
      opacity: 1;
    }
  }

  @media (pointer: coarse) {
    .copy-id .icon-button {
      inline-size: 44px;
      block-size: 44px;
      margin-block: -10px;
    }
  }
`;
