import { css } from 'lit';

export const tabsStyles = css`
  .tabs {
    --_from-left: 0px;
    --_from-right: 0px;
    display: flex;
    gap: 24px;
    overflow: auto hidden;
    scrollbar-width: none;
    box-shadow: inset 0 -1px var(--_line-2);
    mask-image: linear-gradient(
      to right,
      transparent,
      #000 var(--_from-left) calc(100% - var(--_from-right)),
      transparent
    );
  }

  .tabs.more-left {
    --_from-left: 48px;
  }

  .tabs.more-right {
    --_from-right: 48px;
  }

  .tab {
    position: relative;
    flex: none;
    min-block-size: 40px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-2);
    white-space: nowrap;
    cursor: pointer;
  }

  .tab:hover {
    color: var(--_ink);
  }

  .tab[aria-selected='true'] {
    color: var(--_ink);
    font-weight: 500;
  }

  .tab[aria-selected='true']::after {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    block-size: 2px;
    background: var(--_accent);
    content: '';
  }

  .tab:focus-visible {
    border-radius: 4px;
    outline-offset: -2px;
  }

  .tab-panel {
    padding-block-start: 16px;
  }

  .tab-panel[hidden] {
    display: none;
  }

  @container ce (width < 34.28em) {
    .tabs {
      gap: 22px;
    }

    .tab {
      min-block-size: 44px;
    }
  }

  @media (pointer: coarse) {
    .tab {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .tabs {
      border-block-end: 1px solid;
    }

    .tab[aria-selected='true']::after {
      background: Highlight;
    }
  }
`;
