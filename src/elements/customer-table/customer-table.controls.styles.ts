import { css } from 'lit';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { choiceStyles } from '../../ui/choice.styles.js';
import { copyIdStyles } from '../../ui/copy-id.js';
import { dateFilterStyles } from '../../ui/date-filter.styles.js';
import { descriptionListStyles } from '../../ui/description-list.js';
import { filterChipsStyles } from '../../ui/filter-chips.js';
import { menuStyles } from '../../ui/menu.styles.js';
import { messageStyles } from '../../ui/message.js';
import { noticeStyles } from '../../ui/notice.js';
import { pagerStyles } from '../../ui/pager.js';
import { searchFieldStyles } from '../../ui/search-field.js';
import { tableControlsStyles } from '../../ui/table.controls.styles.js';

const own = css`
  section {
    position: relative;
  }

  .open:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  tr:has(a.open) {
    cursor: pointer;
  }

  .phone:hover {
    text-decoration: underline;
  }

  .toolbar > .search {
    flex: 1 1 140px;
    max-inline-size: 340px;
  }

  .tools {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }

  .bulk + .tools {
    display: none;
  }

  .more {
    display: none;
  }

  .bulk {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }

  .bulk strong {
    margin-inline-end: 8px;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .bulk > .link-button {
    margin-inline-start: auto;
    font-weight: 500;
    white-space: nowrap;
  }

  /* Quiet at rest, and there all the same. The glyph sits on the edge of its column. */
  :is(.invite, .actions) .icon-button,
  .more.more {
    place-items: center end;
    inline-size: 28px;
    block-size: 28px;
    background: none;
    color: var(--_line-strong);
    vertical-align: middle;
  }

  /* A shadow, which never makes a page scroll sideways. */
  :is(.invite, .actions, .toolbar) > .icon-button:is(:hover, [aria-expanded='true']) svg {
    border-radius: 1px;
    background: color-mix(in oklab, var(--_ink) 8%, transparent);
    box-shadow: 0 0 0 6px color-mix(in oklab, var(--_ink) 8%, transparent);
  }

  .actions {
    text-align: end;
  }

  tbody :is(.pick, .invite, .actions) {
    padding-block: 0;
  }

  .more.more,
  tr:hover .icon-button,
  :is(.invite, .actions) .icon-button:is(:focus-visible, [aria-expanded='true']) {
    color: var(--_ink-2);
  }

  .pick-box {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-inline-start: -4px;
    cursor: pointer;
  }

  .pick-box .tick {
    margin: 0;
  }

  thead .pick {
    vertical-align: middle;
  }

  tbody.rows tr:has(.tick:checked) > :first-child::before {
    background: var(--_selected);
    box-shadow: 0 0 0 var(--_cell-x) var(--_selected);
  }

  /* Selected neighbours are one block. */
  tbody.rows tr:has(.tick:checked) + tr:has(.tick:checked) > :first-child::before {
    clip-path: inset(0 calc(-1 * var(--_cell-x)));
  }

  tbody.rows tr:has([aria-expanded='true']) > :first-child::before {
    background: var(--_hover);
    box-shadow: 0 0 0 var(--_cell-x) var(--_hover);
  }

  .column-list {
    margin: 0;
    padding-inline: 0;
    list-style: none;
  }

  .column-list li {
    display: flex;
    align-items: center;
    gap: 2px;
    min-block-size: 36px;
    padding-inline: 16px;
  }

  .column-list li:is(:hover, :focus-within) {
    background: light-dark(var(--_hover), var(--_surface-sunken));
  }

  .column-list .grip {
    flex: none;
    inline-size: 18px;
    block-size: 16px;
    margin-inline-end: 2px;
    color: var(--_ink-3);
    cursor: grab;
  }

  .column-list .choice {
    flex: 1;
    min-inline-size: 0;
  }

  .column-list .tick[aria-disabled] {
    border-color: var(--_line-2);
    background: var(--_surface-sunken);
  }

  .column-list .tick[aria-disabled]::before {
    background: var(--_ink-3);
  }

  .column-list small {
    color: var(--_ink-3);
    font-size: 0.857em;
  }

  .column-list .up svg {
    rotate: 180deg;
  }

  .column-list .icon-button[aria-disabled] {
    opacity: 0.35;
    cursor: default;
  }

  @media (hover: hover) {
    .column-list li:not(:hover, :focus-within) .icon-button {
      opacity: 0;
    }

    /* They lie over the note, which is back when they are gone. */
    .column-list li:is(:hover, :focus-within):has(.icon-button) small {
      display: none;
    }

    .column-list li:not(:hover, :focus-within):has(small) .icon-button {
      display: none;
    }
  }

  .email-filter .button {
    inline-size: 100%;
    margin-block-start: 12px;
  }

  .facts small {
    color: var(--_ink-3);
    font-size: 0.857em;
  }

  .bulk-progress {
    inline-size: 100%;
    block-size: 4px;
    margin-block-end: 12px;
    border: 0;
    border-radius: 2px;
    background: var(--_surface-sunken);
    appearance: none;
  }

  .bulk-progress[hidden] {
    display: none;
  }

  .bulk-progress::-webkit-progress-bar {
    border-radius: 2px;
    background: var(--_surface-sunken);
  }

  .bulk-progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
  }

  .bulk-progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .bulk-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .status-note ~ .bulk-list {
    margin-block-start: 12px;
  }

  .bulk-list li {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }

  .bulk-list li:last-child {
    border: 0;
  }

  .bulk-name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .bulk-outcome {
    flex: none;
    color: var(--_ink-2);
  }

  .bulk-outcome.sent {
    color: var(--_positive-ink);
  }

  .bulk-outcome:is(.failed, .unknown) {
    color: var(--_negative-ink);
  }

  @container ce (width < 74.28em) {
    thead tr {
      position: relative;
    }

    .pick-box {
      position: absolute;
      inset-block-start: calc(50% - 12px);
      inset-inline-start: 0;
    }

    .metadata.metadata {
      grid-row: auto;
      grid-column: 1 / 4;
    }

    thead .metadata {
      display: none;
    }

    .metadata .in-card {
      display: inline;
    }
  }

  @container ce (width < 54.28em) {
    .toolbar > .filter-button:not(.more),
    .tools > .button {
      display: none;
    }

    .toolbar > .more {
      position: absolute;
      inset-block-start: calc((1.5715em * 1.25 - 44px) / 2);
      inset-inline-end: 0;
      display: inline-grid;
      inline-size: 44px;
      block-size: 44px;
    }

    .bulk {
      overflow-x: auto;
    }
  }

  @container ce (width < 34.28em) {
    .toolbar > .search {
      flex: 1 1 100%;
      max-inline-size: none;
    }

    .bulk,
    .bulk > .button {
      min-block-size: 44px;
    }

    /* What scrolls cuts off what lies outside. */
    .bulk > * {
      outline-offset: -2px;
    }

    .actions .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }

    .pick-box {
      inset-block-start: 3px;
      inset-inline-start: -14px;
      inline-size: 44px;
      block-size: 44px;
      margin: 0;
    }

    /* One line, so that nothing moves when they come. */
    .filter-chips {
      flex-wrap: nowrap;
      block-size: 44px;
      overflow-x: auto;
    }

    .filter-chips > * {
      flex: none;
      outline-offset: -2px;
    }
  }

  @media (pointer: coarse) {
    .column-list .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    tbody.rows tr:has(.tick:checked) {
      outline: 1px solid Highlight;
    }
  }

  @media print {
    .toolbar,
    .filter-chips,
    .pick,
    .invite,
    .actions {
      display: none;
    }
  }
`;

export const controlsStyles = [
  controlTokens,
  buttonStyles,
  searchFieldStyles,
  copyIdStyles,
  messageStyles,
  noticeStyles,
  pagerStyles,
  tableControlsStyles,
  choiceStyles,
  menuStyles,
  dateFilterStyles,
  filterChipsStyles,
  descriptionListStyles,
  own,
].flat(4);
