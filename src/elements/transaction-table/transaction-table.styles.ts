import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { badgeStyles } from '../../ui/badge.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { copyIdStyles } from '../../ui/copy-id.js';
import { dateFilterStyles } from '../../ui/date-filter.styles.js';
import { filterChipsStyles } from '../../ui/filter-chips.js';
import { menuStyles } from '../../ui/menu.styles.js';
import { messageStyles } from '../../ui/message.js';
import { moneyStyles } from '../../ui/money.js';
import { noticeStyles } from '../../ui/notice.js';
import { pagerStyles } from '../../ui/pager.js';
import { tableControlsStyles } from '../../ui/table.controls.styles.js';
import { tableStyles } from '../../ui/table.styles.js';

const own = css`
  :host {
    --_cell-x: 8px;
  }

  .heading {
    margin: 0 0 12px;
    font-size: 1.1429em;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-end: 12px;
  }

  [name='toolbar-end'] {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }

  .pager-space {
    display: flow-root;
    min-block-size: calc(var(--_control) + 12px);
  }

  .table {
    min-block-size: calc(var(--_header-row) + var(--_rows, 0) * var(--_row));
  }

  .open {
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    line-height: 1.5;
    cursor: pointer;
  }

  .open:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  tbody.rows tr {
    cursor: pointer;
  }

  .copy-id:not(.refused) .id,
  .open:has(+ .refused),
  .order-note,
  .comma,
  .toolbar .more {
    display: none;
  }

  .no-value {
    color: var(--_ink-3);
  }

  td.total_amount {
    font-weight: 500;
  }

  .created_at time {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .time {
    color: var(--_ink-3);
  }

  tbody :is(.pricing_type, .payment_method, .customer_email, .payment_id) {
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  tbody .payment_id {
    color: var(--_ink);
    white-space: nowrap;
  }

  .row-actions {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 10px;
  }

  .row-actions .icon-button {
    inline-size: 28px;
    block-size: 28px;
    margin-inline-end: -6px;
  }

  .row-refund {
    display: none;
  }

  @container ce (width >= 57.14em) {
    table {
      font-size: 0.9643em;
    }

    thead .payment_id {
      inline-size: 8.73em;
    }

    thead .status {
      inline-size: 12.101em;
    }

    :is(th, td).total_amount {
      inline-size: 7.952em;
      text-align: end;
    }

    :is(th, td).created_at {
      inline-size: 14.867em;
      padding-inline-start: 16px;
    }

    thead .pricing_type {
      inline-size: 8.298em;
    }

    thead .actions {
      inline-size: max(84px, 5.25rem);
      font-size: 0;
    }

    .payment_method {
      padding-inline-end: 0;
    }

    .actions {
      padding-inline-start: 0;
    }

    .day {
      display: inline-block;
      min-inline-size: 6.6em;
      margin-inline-end: 4px;
    }
  }

  /* Their dates are longer, their types shorter. */
  @container ce (57.14em <= width < 68.57em) {
    :is(th, td).created_at:is(:lang(ar), :lang(ja), :lang(ko), :lang(pt), :lang(zh)) {
      inline-size: 15.904em;
      padding-inline-start: 8px;
    }

    thead .pricing_type:is(:lang(ar), :lang(ja), :lang(ko), :lang(pt), :lang(zh)) {
      inline-size: 7.261em;
    }
  }

  @container ce (width >= 68.57em) {
    table {
      font-size: 1em;
    }

    thead .payment_id {
      inline-size: 14%;
    }

    thead .status {
      inline-size: 16%;
    }

    :is(th, td).total_amount {
      inline-size: 11%;
    }

    :is(th, td).created_at {
      inline-size: 19%;
      padding-inline-start: 32px;
    }

    thead .pricing_type {
      inline-size: 12%;
    }
  }

  /* The copy button, where there is room for it; else it is in the menu. */
  @container ce (width < 68.57em) {
    .copy-id:not(.refused) {
      display: none;
    }
  }

  @media (hover: hover) {
    @container ce (width >= 57.14em) {
      .row-refund {
        display: block;
        opacity: 0;
      }

      tr:is(:hover, :focus-within) .row-refund {
        opacity: 1;
      }
    }
  }

  /* Two lines a row. */
  @container ce (34.28em <= width < 57.14em) {
    .table {
      --_row: 65px;
    }

    table,
    thead,
    tbody {
      display: block;
    }

    tr {
      display: grid;
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr) 40px;
      grid-auto-flow: row;
      align-content: center;
      min-block-size: var(--_row);
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
    }

    thead tr {
      min-block-size: var(--_header-row);
      padding: 0;
      border-color: var(--_line-2);
    }

    tbody tr:last-child {
      border-color: var(--_line-2);
    }

    :is(th, td):is(th, td) {
      block-size: auto;
      padding: 0 8px 0 0;
      border: 0;
    }

    thead :is(.payment_id, .pricing_type, .payment_method, .customer_email, .actions) {
      position: absolute;
      clip-path: inset(50%);
    }

    .clip {
      -webkit-line-clamp: 1;
    }

    td .badge:is(.warning, .negative, .info) {
      margin-inline-start: 0;
    }

    :is(.status, .total_amount, .created_at) {
      grid-row: 1;
    }

    :is(.payment_id, .pricing_type, .payment_method) {
      grid-row: 2;
    }

    :is(.status, .payment_id) {
      grid-column: 1;
    }

    :is(.total_amount, .payment_method) {
      grid-column: 2;
    }

    :is(.created_at, .pricing_type) {
      grid-column: 3;
    }

    .customer_email {
      grid-column: 1 / 4;
    }

    tbody :is(.pricing_type, .payment_method, .customer_email) {
      font-size: 0.929em;
    }

    tbody .actions {
      grid-row: 1 / span 2;
      grid-column: 4;
      align-self: center;
      padding: 0;
    }
  }

  /* A designed list: status and amount, date and method, type and id. */
  @container ce (width < 34.28em) {
    .toolbar .button {
      min-block-size: 44px;
    }

    .toolbar .report {
      display: none;
    }

    .toolbar .more {
      display: inline-grid;
      inline-size: 44px;
      block-size: 44px;
    }

    .comma {
      display: inline;
    }

    .pager-space {
      min-block-size: 116px;
    }

    .order-note {
      display: block;
      margin: 0 0 4px;
      color: var(--_ink-3);
      font-size: 0.857em;
    }

    .table {
      --_row: 88px;
      min-block-size: calc(var(--_rows, 0) * var(--_row));
      border-block-start: 1px solid var(--_line-2);
    }

    thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    table,
    tbody {
      display: block;
    }

    tbody tr {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto 44px;
      align-content: center;
      align-items: center;
      min-block-size: var(--_row);
      padding-block: 11px;
      border-block-end: 1px solid var(--_line);
    }

    tbody tr:last-child {
      border-color: var(--_line-2);
    }

    tbody :is(th, td) {
      block-size: auto;
      padding: 0;
      border: 0;
    }

    .status {
      grid-area: 1 / 1 / auto / 3;
    }

    .total_amount {
      grid-area: 1 / 3;
      text-align: end;
    }

    .created_at {
      grid-area: 2 / 1 / auto / 3;
      color: var(--_ink-2);
    }

    .created_at time {
      white-space: normal;
    }

    .created_at .time {
      color: inherit;
    }

    .payment_method {
      grid-area: 2 / 3;
      text-align: end;
    }

    .pricing_type {
      grid-area: 3 / 1;
      font-size: 0.929em;
    }

    tbody .payment_id {
      grid-area: 3 / 2 / auto / 4;
      color: var(--_ink-2);
      white-space: normal;
      font-size: 0.929em;
    }

    .pricing_type::after {
      margin-inline: 4px 7px;
      content: '·';
    }

    .customer_email {
      grid-area: 4 / 1 / auto / 4;
      font-size: 0.929em;
    }

    .actions {
      grid-area: 1 / 4 / span 3;
    }

    .row-actions .icon-button {
      inline-size: 44px;
      block-size: 44px;
      /* As wide as a thumb: nothing beyond the element, or a phone's page would scroll sideways. */
      margin-inline-end: 0;
    }

    .skeleton .bone {
      margin-block: 6px;
    }
  }

  /* Large text on a phone: a line each. */
  @container ce (width < 20em) {
    tbody tr {
      grid-template-columns: minmax(0, 1fr) 44px;
    }

    tbody
      :is(
        .status,
        .total_amount,
        .created_at,
        .payment_method,
        .pricing_type,
        .payment_id,
        .customer_email
      ) {
      grid-area: auto / 1;
      text-align: start;
    }

    .actions {
      grid-area: 1 / 2 / span 6;
    }
  }

  @media print {
    .toolbar,
    .row-actions {
      display: none;
    }
  }

  @container ce (width < 23.57em) {
    tbody :is(.created_at, .payment_method) {
      font-size: 0.9em;
    }
  }
`;

export const transactionTableStyles = [
  tokens,
  controlTokens,
  base,
  tableStyles,
  tableControlsStyles,
  buttonStyles,
  badgeStyles,
  moneyStyles,
  copyIdStyles,
  menuStyles,
  filterChipsStyles,
  dateFilterStyles,
  messageStyles,
  noticeStyles,
  pagerStyles,
  own,
];
