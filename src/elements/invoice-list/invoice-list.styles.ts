import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { badgeStyles } from '../../ui/badge.js';
import { descriptionListStyles } from '../../ui/description-list.js';
import { moneyStyles } from '../../ui/money.js';
import { tableStyles } from '../../ui/table.styles.js';
import { listViewStyles } from '../shared/list-view.styles.js';

const own = css`
  tbody .group > th {
    block-size: 56px;
    padding-block: 20px 0;
    font-weight: 600;
    vertical-align: middle;
  }

  /* Of the line's height with a button in it, which comes later. */
  :host(:not([limit])) .head {
    min-block-size: 24px;
    margin-block-end: 8px;
  }

  /* Of one subscription there is no button: without a heading there is nothing to keep room for. */
  :host([subscription-id]) .head.bare {
    min-block-size: 0;
    margin: 0;
  }

  thead .created_at {
    inline-size: 7.6em;
  }

  thead .paid_with {
    inline-size: 12em;
  }

  thead .status {
    inline-size: 13em;
  }

  thead .amount {
    inline-size: 10.5em;
  }

  thead .file {
    inline-size: 15em;
  }

  :is(.amount, .file) {
    text-align: end;
  }

  tbody :is(.created_at, .paid_with) {
    color: var(--_ink-2);
  }

  tbody .what {
    font-weight: 500;
  }

  .created_at {
    padding-inline-end: 0;
    font-variant-numeric: tabular-nums;
  }

  .amount .money {
    font-weight: 500;
  }

  .open,
  .link {
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .open {
    display: block;
    font-weight: inherit;
  }

  /* An overview: one grid runs through all of its lists, and headings stand above them already. */
  :host([limit]) thead th {
    block-size: 0;
    padding-block: 0;
    border: 0;
    font-size: 1em;
    line-height: 0;
    clip-path: inset(50%);
  }

  :host([limit]) thead .created_at {
    inline-size: 8.572em;
  }

  :host([limit]) thead .status {
    inline-size: 11.858em;
  }

  :host([limit]) thead .amount {
    inline-size: 15.429em;
  }

  :host([limit]) thead .file {
    inline-size: 12.286em;
  }

  :host([limit]) table .paid_with {
    display: none;
  }

  :host([limit]) table {
    border-block-start: 1px solid var(--_line-2);
  }

  /* What and how much; below it when, how it stands and its file. */
  @container ce (width < 57.14em) {
    table .paid_with {
      display: none;
    }

    table {
      border-block-start: 1px solid var(--_line-2);
    }

    thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    table,
    tbody,
    tbody .group,
    tbody .group > th {
      display: block;
    }

    tbody .group > th {
      block-size: auto;
      padding-block: 20px 8px;
    }

    tbody tr:not(.group) {
      display: grid;
      grid-template: auto minmax(24px, auto) / auto minmax(min-content, 1fr) auto;
      align-items: baseline;
      gap: 2px 12px;
      padding-block: 11px;
      border-block-end: 1px solid var(--_line);
    }

    tbody tr:not(.group) > * {
      block-size: auto;
      padding: 0;
      border: 0;
    }

    tbody.skeleton tr:not(.group) {
      grid-template-rows: none;
    }

    tbody .what {
      grid-area: 1 / 1 / auto / 3;
    }

    tbody .amount {
      grid-area: 1 / 3;
    }

    tbody .amount .money {
      white-space: normal;
      overflow-wrap: anywhere;
    }

    tbody .created_at {
      grid-area: 2 / 1;
    }

    tbody .status {
      grid-area: 2 / 2;
    }

    tbody .file {
      grid-area: 2 / 3;
    }

    /* A link, which comes later, is higher than a line. */
    tbody :is(.created_at, .status, .file) {
      align-self: center;
    }

    tbody .status .badge.badge {
      margin: 0;
      overflow-wrap: normal;
      word-break: keep-all;
    }
  }

  /* Large text on a phone. */
  @container ce (width < 20em) {
    tbody :is(.amount, .file) {
      grid-area: 3 / 1 / auto / 4;
      text-align: start;
    }

    tbody .what {
      grid-column-end: 4;
    }

    tbody .file {
      grid-row: 4;
    }
  }

  @media print {
    .tools,
    .pager-space {
      display: none;
    }
  }
`;

export const invoiceListStyles = [
  tokens,
  base,
  tableStyles,
  badgeStyles,
  moneyStyles,
  descriptionListStyles,
  listViewStyles,
  own,
];
