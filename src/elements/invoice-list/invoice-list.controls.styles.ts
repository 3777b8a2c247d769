import { css, svg } from 'lit';
import { tableControlsStyles } from '../../ui/table.controls.styles.js';
import { viewControlStyles } from '../shared/list-view.controls.styles.js';

export const downloadIcon = svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2.75v7.5m-3-2.75 3 3 3-3M3 13.25h10"/></svg>`;

const own = css`
  .open:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  tr:has(.open) {
    cursor: pointer;
  }

  .why {
    color: var(--_ink-3);
    font-size: 0.929em;
  }

  .why.problem {
    display: block;
    color: var(--_negative-ink);
  }

  .words {
    margin-block-start: 12px;
    color: var(--_ink-2);
  }

  .words p {
    margin: 4px 0 0;
  }

  .bars {
    display: block;
    inline-size: 100%;
    block-size: 120px;
    border-block-end: 1px solid var(--_line-strong);
    fill: var(--_accent);
    stroke: none;
  }

  .bar-ends {
    display: flex;
    justify-content: space-between;
    margin-block: 4px 12px;
    color: var(--_ink-3);
    font-size: 0.857em;
  }

  .spend th,
  .spend td {
    block-size: 32px;
    padding-inline: 0;
  }

  .spend td {
    text-align: end;
  }

  @media (forced-colors: active) {
    .bars {
      fill: CanvasText;
    }
  }
`;

export const invoiceControlsStyles = [viewControlStyles, tableControlsStyles, own];
