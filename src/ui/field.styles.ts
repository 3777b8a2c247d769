import { css } from 'lit';
import { overlayTokens } from './overlay.styles.js';
import { statusTokens } from './status.styles.js';

const own = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field + .field,
  .fields + .field,
  .field + .fields {
    margin-block-start: 16px;
  }

  /* Fields side by side: a short one and a long one. */
  .fields {
    display: grid;
    grid-template-columns: minmax(8em, auto) minmax(0, 1fr);
    gap: 12px;
  }

  .fields > .field {
    margin: 0;
  }

  .field-label {
    display: block;
    margin-block-end: 6px;
    padding: 0;
    overflow-wrap: anywhere;
  }

  .field-label .field-name {
    font-weight: 500;
  }

  .field-note {
    color: var(--_ink-3);
  }

  .field-box {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    min-block-size: var(--_control);
    margin: 0;
    padding: 0 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    appearance: none;
    /* An address in another script than the page's keeps its own order. */
    unicode-bidi: plaintext;
  }

  .field-box:focus-visible {
    outline-offset: 1px;
  }

  .field-box:disabled {
    border-color: var(--_line);
    color: var(--_ink-3);
  }

  .field-box[aria-invalid] {
    border-color: var(--_danger);
  }

  textarea.field-box {
    min-block-size: 72px;
    padding-block: 8px;
    line-height: 1.5;
    resize: block;
  }

  .field-box.money {
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }

  .field-select {
    position: relative;
    display: flex;
    align-items: center;
  }

  .field-select select {
    padding-inline-end: 32px;
    text-overflow: ellipsis;
  }

  .field-select option {
    background: var(--_surface-raised);
    color: var(--_ink);
  }

  .field-select svg {
    position: absolute;
    inset-inline-end: 12px;
    inline-size: 14px;
    block-size: 14px;
    pointer-events: none;
  }

  .field-hint,
  .field-error {
    margin: 6px 0 0;
    color: var(--_ink-3);
    font-size: 0.929em;
    overflow-wrap: anywhere;
  }

  .field-error {
    display: flex;
    gap: 6px;
    color: var(--_negative-ink);
  }

  .field-error svg {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 0.2em;
  }

  @container ce (width < 34.28em) {
    .field-box {
      min-block-size: 44px;
      /* Smaller text makes a phone zoom in on focus. */
      font-size: 1rem;
    }
  }

  @media (pointer: coarse) {
    .field-box {
      font-size: max(1rem, var(--_size));
    }
  }
`;

export const fieldStyles = [overlayTokens, statusTokens, own];
