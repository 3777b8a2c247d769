import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { choiceStyles } from '../../ui/choice.styles.js';
import { moneyStyles } from '../../ui/money.js';
import { tableStyles } from '../../ui/table.styles.js';
import { balanceCardsStyles } from '../shared/wallet/balance-cards.styles.js';

const own = css`
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }

  .more {
    margin-inline-start: auto;
  }

  .head:has(.visually-hidden) {
    justify-content: end;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_control);
    margin-block-end: 12px;
  }

  /* As long as nobody knows how many balances there are. */
  .skeleton.cards ~ :is(.toolbar, .table) {
    visibility: hidden;
  }

  .table {
    min-block-size: calc(var(--_header-row) + var(--_rows, 0) * var(--_row));
  }

  thead .created_at {
    inline-size: 13em;
  }

  thead .is_credit {
    inline-size: 8em;
  }

  thead .event_type {
    inline-size: 8.5em;
  }

  tbody .event_type {
    overflow-wrap: anywhere;
  }

  thead :is(.amount, .after_balance) {
    inline-size: calc(var(--_figure, 0) * 0.68em + 12px + 2 * var(--_cell-x));
    min-inline-size: 9em;
  }

  :is(.amount, .after_balance) {
    text-align: end;
  }

  td {
    color: var(--_ink-2);
  }

  tbody :is(.reason, .amount, .is_credit) {
    color: var(--_ink);
  }

  .reason .copy-id,
  .reason .mono {
    color: var(--_ink-2);
    white-space: nowrap;
  }

  .reason .clip + .copy-id {
    margin-inline-start: 0;
  }

  time {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .day {
    display: inline-block;
    min-inline-size: 7em;
    margin-inline-end: 4px;
    color: var(--_ink);
  }

  .time {
    color: var(--_ink-3);
  }

  .direction {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }

  /* The word stands on the line of the row. */
  .direction > span {
    align-self: baseline;
  }

  .direction svg {
    inline-size: 15px;
    color: var(--_ink-2);
  }

  .direction.in svg {
    color: var(--_positive-ink);
  }

  .in-card {
    display: none;
  }

  .foot {
    display: flow-root;
    min-block-size: calc(var(--_control) + 12px);
  }

  @container ce (width < 51.42em) {
    .toolbar {
      min-block-size: 44px;
    }

    .toolbar.staff {
      min-block-size: 112px;
    }
  }

  /* Two lines a row: what and how much; when, and what is left. */
  @container ce ((width < 51.42em) or ((width < 67.14em) and style(--_long: 1))) {
    .table {
      --_row: 66px;
      min-block-size: calc(var(--_rows, 0) * var(--_row));
      border-block-start: 1px solid var(--_line-2);
    }

    .table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .table > table,
    .table tbody {
      display: block;
    }

    .table tbody tr {
      display: grid;
      grid-template-columns: 26px minmax(0, 1fr) auto;
      gap: 0 8px;
      align-content: center;
      min-block-size: var(--_row);
      padding-block: 11px;
      border-block-end: 1px solid var(--_line);
    }

    .table tbody tr:last-child {
      border-color: var(--_line-2);
    }

    .table tbody :is(th, td) {
      block-size: auto;
      padding: 0;
      border: 0;
    }

    .table tbody tr:not(.note) > * {
      min-inline-size: 0;
    }

    tbody .is_credit {
      grid-area: 1 / 1;
    }

    .direction > span {
      position: absolute;
      clip-path: inset(50%);
    }

    tbody .reason,
    tbody .event_type:nth-last-child(3) {
      grid-area: 1 / 2;
      color: var(--_ink);
    }

    tbody .event_type:not(:nth-last-child(3)) {
      position: absolute;
      clip-path: inset(50%);
    }

    tbody .amount {
      grid-area: 1 / 3;
    }

    tbody .created_at {
      grid-area: 2 / 2;
      color: var(--_ink-3);
      font-size: 0.929em;
    }

    tbody .after_balance {
      grid-area: 2 / 3;
    }

    .day {
      display: inline;
      margin: 0;
      color: inherit;
    }

    .created_at time {
      white-space: normal;
    }

    .money-sign {
      min-inline-size: 0;
    }

    .table .money.current {
      padding: 0;
      border: 0;
      color: inherit;
      font-weight: inherit;
    }

    .reason .copy-id {
      vertical-align: baseline;
    }

    .reason .icon-button {
      margin-block: -4px;
    }

    .in-card {
      display: inline;
    }

    .in-table {
      display: none;
    }
  }

  @container ce (width < 34.28em) {
    .toolbar {
      min-block-size: 72px;
    }

    .toolbar.staff {
      min-block-size: 140px;
    }
  }

  /* Large text on a phone: a line each. */
  @container ce (width < 20em) {
    tbody .reason,
    tbody .event_type:nth-last-child(3) {
      grid-column: 2 / 4;
    }

    tbody .amount {
      grid-area: 2 / 2 / auto / 4;
      text-align: start;
    }

    tbody .created_at {
      grid-area: 3 / 2 / auto / 4;
    }

    tbody .after_balance {
      grid-area: 4 / 2 / auto / 4;
      text-align: start;
    }
  }
`;

export const walletLedgerStyles = [
  tokens,
  controlTokens,
  base,
  tableStyles,
  choiceStyles,
  moneyStyles,
  balanceCardsStyles,
  headingStyles,
  own,
];
