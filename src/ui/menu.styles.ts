import { css } from 'lit';
import { floatingStyles, overlayTokens } from './overlay.styles.js';
import { statusTokens } from './status.styles.js';

const own = css`
  .menu {
    inline-size: 15.715em;
    padding: 5px;
  }

  .menu-item {
    display: flex;
    flex-direction: column;
    justify-content: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 6px 10px;
    border: 0;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: inherit;
    line-height: 1.4;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .menu-item:hover,
  .menu-item:focus {
    background: light-dark(var(--_hover), var(--_surface-sunken));
  }

  .menu-item:focus-visible {
    outline-offset: -2px;
  }

  .menu-item.danger {
    color: var(--_danger);
  }

  .menu-item[aria-disabled='true'] {
    color: var(--_ink-3);
    cursor: default;
  }

  .menu-item.choosable {
    position: relative;
    padding-inline-start: 34px;
  }

  .menu-item > svg {
    position: absolute;
    inset-inline-start: 10px;
  }

  .menu-item small {
    font-size: 0.857em;
  }

  .menu hr {
    margin: 5px 10px;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  /* The button of the open menu looks pressed. */
  [aria-haspopup][aria-expanded='true'] {
    background: color-mix(in oklab, var(--_ink) 8%, transparent);
    color: var(--_ink);
  }

  @media (pointer: coarse) {
    .menu-item {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .menu-item:hover,
    .menu-item:focus {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .menu-item[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;

export const menuStyles = [overlayTokens, statusTokens, floatingStyles, own];
