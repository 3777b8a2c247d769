import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { avatarStyles } from '../../ui/avatar.js';
import { tableStyles } from '../../ui/table.styles.js';

const own = css`
  .heading {
    /* Where the list's menu stands behind it. */
    padding-inline-end: 32px;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_control);
    margin-block-end: 12px;
  }

  /* Where the search box will be. */
  .search-space {
    flex: 1 1 140px;
    max-inline-size: 340px;
    block-size: var(--_control);
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
  }

  .chips-space {
    block-size: 28px;
    margin-block-end: 12px;
  }

  .pager-space {
    /* The pager's margin stays inside. */
    display: flow-root;
    min-block-size: calc(var(--_control) + 12px);
  }

  /* Stands still when other tools come before it. */
  .tools {
    display: contents;
  }

  [name='toolbar-end'] {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }

  .table {
    min-block-size: calc(var(--_header-row) + var(--_rows, 0) * var(--_row));
  }

  thead .customer_id {
    inline-size: 12.5em;
  }

  thead .phone_number {
    inline-size: 14em;
  }

  thead .created_at {
    inline-size: 15em;
  }

  thead .pick {
    inline-size: 20px;
  }

  thead .invite {
    inline-size: 5.5em;
  }

  thead .actions {
    inline-size: 34px;
  }

  :is(.pick, .actions):is(th, td) {
    padding-inline: 0;
  }

  .invite {
    text-align: end;
  }

  .who {
    display: flex;
    align-items: center;
    gap: 10px;
  }

  .open {
    min-inline-size: 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }

  td {
    color: var(--_ink-2);
  }

  time {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .day {
    display: inline-block;
    min-inline-size: 6.7em;
    margin-inline-end: 4px;
    color: var(--_ink);
  }

  .time {
    color: var(--_ink-3);
  }

  .in-card {
    display: none;
  }

  /* No table of columns any more: each row is laid out by itself. */
  @container ce (width < 74.28em) {
    :is(table, thead, tbody, tr, th, td) {
      display: block;
    }

    tr {
      min-block-size: var(--_row);
      border-block-end: 1px solid var(--_line);
    }

    tbody tr:last-child {
      border-color: var(--_line-2);
    }

    :is(th, td):is(th, td) {
      block-size: auto;
      padding: 0;
      border: 0;
    }

    /* One line: rows of one height keep their rhythm, and nothing moves when they come. */
    .email .clip {
      -webkit-line-clamp: 1;
      word-break: break-all;
    }
  }

  /* Two lines a row: an id under its name, a phone number under its address. */
  @container ce (34.28em <= width < 74.28em) {
    .table {
      --_row: 69px;
    }

    tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr)) 11em 3.143em 28px;
      column-gap: 8px;
      grid-auto-flow: column;
      grid-template-rows: auto auto;
      align-content: center;
      padding-block: 8px;
    }

    :host([selectable]) tr {
      padding-inline-start: 32px;
    }

    thead tr {
      min-block-size: var(--_header-row);
      padding: 0;
      border-color: var(--_line-2);
    }

    thead :is(.customer_id, .phone_number) {
      position: absolute;
      clip-path: inset(50%);
    }

    .clip {
      -webkit-line-clamp: 1;
    }

    .name,
    .pick {
      grid-area: 1 / 1;
    }

    .customer_id {
      grid-area: 2 / 1;
    }

    .email {
      grid-area: 1 / 2;
    }

    .phone_number {
      grid-area: 2 / 2;
    }

    .created_at,
    .invite,
    .actions {
      grid-area: 1 / 3 / span 2;
      align-self: center;
    }

    .invite {
      grid-column: 4;
    }

    .actions {
      grid-column: 5;
    }

    tbody .customer_id {
      white-space: nowrap;
      /* The copy button's, which comes later. */
      min-block-size: 24px;
      padding-inline-start: calc(var(--_avatar) + 10px);
    }

    tbody :is(.customer_id, .phone_number) {
      font-size: 0.929em;
    }
  }

  /* A designed list: name, address, labelled date. */
  @container ce (width < 34.28em) {
    .search-space {
      flex: 1 1 100%;
      max-inline-size: none;
      block-size: 44px;
    }

    .pager-space {
      min-block-size: 116px;
    }

    .table {
      --_row: 93px;
      min-block-size: calc(var(--_rows, 0) * var(--_row));
      border-block-start: 1px solid var(--_line-2);
    }

    thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody tr {
      padding-block: 11px;
      padding-inline: calc(var(--_avatar) + 10px) 32px;
    }

    tbody :is(.customer_id, .phone_number, .invite) {
      display: none;
    }

    :host([selectable]) tbody tr {
      padding-inline-start: calc(var(--_avatar) + 38px);
    }

    tbody .actions {
      position: absolute;
      inset-inline: auto 0;
      inset-block-start: calc(50% - 22px);
    }

    .who {
      margin-inline-start: calc(-1 * (var(--_avatar) + 10px));
    }

    /* On the cell, so that its line is the lower one: a font must not move what follows. */
    tbody .created_at {
      color: var(--_ink-3);
      font-size: 0.929em;
    }

    time {
      white-space: normal;
    }

    .chips-space {
      block-size: 44px;
    }

    .in-table {
      display: none;
    }

    .in-card {
      display: inline;
    }

    .skeleton tr {
      block-size: var(--_row);
    }

    .skeleton .bone:not(.round) {
      margin-block: 6px;
    }
  }

  @container ce (width < 23.57em) {
    :host([selectable]) tbody .created_at {
      margin-inline-end: -32px;
    }
  }
`;

export const customerTableStyles = [tokens, base, tableStyles, avatarStyles, headingStyles, own];
