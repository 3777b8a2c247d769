import { css } from 'lit';
import { buttonStyles } from '../../ui/button.styles.js';
import { copyIdStyles } from '../../ui/copy-id.js';
import { dateFilterStyles } from '../../ui/date-filter.styles.js';
import { filterChipsStyles } from '../../ui/filter-chips.js';
import { menuStyles } from '../../ui/menu.styles.js';
import { messageStyles } from '../../ui/message.js';
import { noticeStyles } from '../../ui/notice.js';
import { pagerStyles } from '../../ui/pager.js';
import { tableControlsStyles } from '../../ui/table.controls.styles.js';
import { proofStyles } from './proof.js';

const own = css`
  .toolbar .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .button.plain {
    border-color: transparent;
    color: var(--_ink-2);
  }

  /* Its word ends on the edge. */
  .actions .plain:last-child {
    margin-inline-end: -12px;
  }

  .more,
  .columns-hint {
    display: none;
  }

  .done,
  .looking {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    margin: 0 0 12px;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  .done {
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    color: var(--_ink);
  }

  .done > span {
    flex: 1;
  }

  .done > svg {
    margin-block-start: 0.2em;
    color: var(--_positive-ink);
  }

  .foot-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 24px;
    margin-block-start: 12px;
    color: var(--_ink-2);
  }

  .foot-line > bdi {
    font-variant-numeric: tabular-nums;
  }

  .grants {
    margin-block-start: 28px;
  }

  .grants h3 {
    margin: 0 0 4px;
    font-size: 1.143em;
    font-weight: 600;
  }

  .grants .table {
    min-block-size: 0;
    border: 0;
  }

  .grants :is(.initial, .left) {
    text-align: end;
  }

  @container ce (width < 51.42em) {
    .grants .table tr {
      grid-template-columns: auto 1fr auto;
      overflow-wrap: anywhere;
    }

    .grants .initial {
      grid-column: 1 / 3;
      text-align: start;
    }

    .more {
      display: block;
    }

    .toolbar .more {
      margin-inline-start: 0;
    }

    .more .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }

    .toolbar .actions {
      order: -1;
      display: grid;
      flex: 1 0 100%;
      grid-template-columns: 1fr 1fr;
      margin-block-end: 16px;
    }

    .actions:not(:has(.funds)),
    .actions .plain {
      display: none;
    }

    .toolbar .actions .button {
      min-inline-size: 0;
      min-block-size: 44px;
      white-space: normal;
      overflow-wrap: anywhere;
    }

    .filters .button {
      min-block-size: 44px;
    }

    .columns-hint {
      display: block;
      margin-inline-start: auto;
      color: var(--_ink-3);
      font-size: 0.929em;
    }
  }

  @container ce (width < 34.28em) {
    .toolbar .more {
      margin-inline-start: auto;
    }

    .toolbar .columns-hint {
      order: 1;
    }
  }

  @media print {
    .toolbar,
    .filter-chips,
    .more,
    .done,
    .looking,
    .tick,
    .break-actions,
    .proof button,
    .foot > .pager {
      display: none;
    }
  }
`;

export const ledgerControlsStyles = [
  buttonStyles,
  menuStyles,
  dateFilterStyles,
  filterChipsStyles,
  copyIdStyles,
  messageStyles,
  noticeStyles,
  pagerStyles,
  tableControlsStyles,
  proofStyles,
  own,
];
