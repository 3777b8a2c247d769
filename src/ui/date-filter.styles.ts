import { css } from 'lit';
import { fieldStyles } from './field.styles.js';
import { popoverStyles } from './popover.js';

const own = css`
  .date-presets {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 4px;
    padding-inline: 8px;
  }

  .date-preset {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 6px;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 0;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: var(--_ink);
    text-align: start;
    cursor: pointer;
  }

  .date-preset:hover {
    background: light-dark(var(--_hover), var(--_surface-sunken));
  }

  .date-preset:focus-visible {
    outline-offset: -2px;
  }

  .date-preset[aria-pressed='true'] {
    font-weight: 500;
  }

  .date-preset svg {
    color: var(--_accent);
  }

  .date-days {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    margin-block-start: 8px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .date-box > span {
    display: block;
    margin-block-end: 4px;
    color: var(--_ink-2);
    font-size: 0.929em;
  }

  .date-box input {
    padding-inline: 8px;
    font-size: 0.929em;
  }

  .date-days p {
    grid-column: 1 / -1;
    margin: 0;
  }

  .date-days .button {
    grid-column: 1 / -1;
  }

  .panel:has(> .date-days) {
    inline-size: 22.858em;
  }

  @container ce (width < 34.28em) {
    .panel:has(> .date-days) {
      inline-size: 100vi;
    }

    .date-preset {
      min-block-size: 44px;
    }

    .date-days {
      grid-template-columns: minmax(0, 1fr);
    }

    .date-box input {
      font-size: 1rem;
    }
  }

  @media (pointer: coarse) {
    .date-preset {
      min-block-size: 44px;
    }

    .date-box input {
      font-size: 1rem;
    }
  }

  @media (forced-colors: active) {
    .date-preset[aria-pressed='true'] {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
`;

export const dateFilterStyles = [popoverStyles, fieldStyles, own];
