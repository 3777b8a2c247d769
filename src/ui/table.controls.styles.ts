import { css } from 'lit';

/** What only shows when somebody does something: the hover box, waiting for other rows, printing. */
export const tableControlsStyles = css`
  /* It hangs outside the text's edge as a shadow, which never makes a page scroll sideways. */
  tbody tr:not(.group) > :first-child::before {
    position: absolute;
    inset: -1px 0 0;
    z-index: -1;
    border-radius: calc(var(--_radius) * 0.75);
    clip-path: inset(0 calc(-1 * var(--_cell-x)) round calc(var(--_radius) * 0.75));
    content: '';
    pointer-events: none;
    transition: background-color var(--_duration);
  }

  @media (hover: hover) {
    tbody.rows tr:not(.group):hover > :first-child::before {
      background: var(--_hover);
      box-shadow: 0 0 0 var(--_cell-x) var(--_hover);
    }

    tbody.rows tr:not(.group):hover > * {
      border-color: transparent;
    }
  }

  /* Text stays as strong as it is: dimmed, it would be too faint to read, and it can be used. */
  .refreshing .avatar {
    opacity: 0.8;
    transition: opacity 100ms 200ms;
  }

  .refreshing thead::after {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(var(--_header-row) - 2px);
    inline-size: 33%;
    block-size: 2px;
    background: var(--_accent);
    content: '';
    opacity: 0;
    animation:
      appear 0s 200ms forwards,
      sweep 1.2s 200ms infinite alternate ease-in-out;
  }

  @keyframes sweep {
    to {
      inset-inline-start: 67%;
    }
  }

  @media (forced-colors: active) {
    .refreshing thead::after {
      background: Highlight;
    }
  }

  @media print {
    .pager,
    .search,
    .icon-button {
      display: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
