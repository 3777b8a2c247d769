import { css } from 'lit';

/** Buttons, and links that look like them. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_control);
    padding: 0 12px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink);
    white-space: nowrap;
    cursor: pointer;
    transition: background-color var(--_duration);
  }

  .button:hover {
    background: var(--_hover);
  }

  .button:disabled {
    color: var(--_ink-3);
    border-color: var(--_line);
    background: none;
    cursor: default;
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent-fill);
    color: var(--_accent-ink);
  }

  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent-fill) 88%, var(--_ink));
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }

  .icon-button:hover {
    background: color-mix(in oklab, var(--_ink) 8%, transparent);
    color: var(--_ink);
  }

  .button svg {
    inline-size: 14px;
    block-size: 14px;
  }

  :dir(rtl) .mirrored {
    transform: scaleX(-1);
    transform-origin: center;
  }

  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonBorder;
    }
  }
`;
