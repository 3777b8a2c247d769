import { css } from 'lit';
import { overlayTokens } from './overlay.styles.js';
import { statusTokens } from './status.styles.js';

const own = css`
  .dialog {
    /* Also where what is around it is hidden. */
    visibility: visible;
    box-sizing: border-box;
    inline-size: calc(100vi - 32px);
    max-block-size: calc(100dvb - 48px);
    margin: auto;
    padding: 0;
    /* Hidden, it could still be scrolled by a focus in it, and its head was gone. */
    overflow: clip;
    border: 1px solid var(--_float-line);
    border-radius: var(--_radius-card);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow-dialog);
    color: var(--_ink);
    font-size: var(--_size);
    text-align: start;
    /* It is there even where the rest of its element is hidden. */
    visibility: visible;
  }

  /* Closed it has no display of its own. */
  .dialog[open] {
    display: flex;
    animation: dialog-in var(--_rise);
  }

  .dialog::backdrop {
    background: var(--_backdrop);
    animation: fade-in var(--_rise);
  }

  .size-460 {
    max-inline-size: 32.858em;
  }
  .size-500 {
    max-inline-size: 35.715em;
  }
  .size-540 {
    max-inline-size: 38.572em;
  }
  .size-760 {
    max-inline-size: 54.286em;
  }

  .dialog-form {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .dialog-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 12px;
    padding: 20px 24px 0;
  }

  .dialog-title {
    margin: 0;
    font-size: 1.2857em;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
    outline: none;
  }

  .dialog-title:lang(en) {
    letter-spacing: -0.012em;
  }

  .dialog-close {
    inline-size: 28px;
    block-size: 28px;
    margin-inline-end: -6px;
  }

  .dialog-note {
    grid-column: 1 / -1;
    margin: 0;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  .dialog-body {
    flex: 1;
    min-block-size: 0;
    padding: 18px 24px 22px;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .dialog-foot {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    padding: 16px 24px;
    border-block-start: 1px solid var(--_line);
  }

  .dialog-foot > .button {
    min-inline-size: 0;
    padding-block: 6px;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .dialog-foot > .button:only-child,
  .dialog-question {
    grid-column: 1 / -1;
  }

  .dialog-question {
    margin: 0 0 4px;
    font-weight: 500;
  }

  .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  .button.danger:hover {
    background: color-mix(in oklab, var(--_danger) 8%, transparent);
  }

  .button.danger:disabled {
    border-color: var(--_line);
    color: var(--_ink-3);
  }

  .button.primary:disabled {
    border-color: transparent;
    background: var(--_surface-sunken);
    color: var(--_ink-3);
  }

  /* At work: the words stay, a line runs below them. */
  .button.busy {
    position: relative;
    overflow: hidden;
    opacity: 0.8;
    cursor: progress;
  }

  .button.busy::after {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    inline-size: 33%;
    block-size: 2px;
    background: currentcolor;
    content: '';
    animation: at-work 1.2s infinite alternate ease-in-out;
  }

  @keyframes at-work {
    to {
      inset-inline-start: 67%;
    }
  }

  @keyframes dialog-in {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }

  @keyframes fade-in {
    from {
      opacity: 0;
    }
  }

  /* A dialog lies in the window, whatever the width of its element: a sheet from below. */
  @media (width < 35em) {
    .dialog {
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: calc(100dvb - 24px);
      margin: auto 0 0;
      border-width: 1px 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }

    .dialog-head {
      padding: 18px 16px 0;
    }

    .dialog-body {
      padding: 16px 16px 20px;
    }

    .dialog-foot {
      padding: 12px 16px max(12px, env(safe-area-inset-bottom));
    }

    .dialog-foot > .button {
      min-block-size: 44px;
    }

    .dialog-close {
      inline-size: 44px;
      block-size: 44px;
      margin: -8px;
      margin-inline-end: -14px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .dialog::backdrop,
    .button.busy::after {
      animation: none;
    }

    .button.busy::after {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .dialog {
      border: 1px solid;
    }
  }
`;

export const dialogStyles = [overlayTokens, statusTokens, own];
