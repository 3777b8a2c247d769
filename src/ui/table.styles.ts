import { css } from 'lit';

/** A table like a bank statement: hairlines from text edge to text edge, and nothing around it. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }

  th,
  td {
    padding: 0 var(--_cell-x);
    font-weight: inherit;
    text-align: start;
    border-block-end: 1px solid var(--_line);
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  thead th {
    block-size: var(--_header-row);
    border-color: var(--_line-2);
    color: var(--_ink-3);
    font-size: 0.857em;
    font-weight: 500;
  }

  tbody :is(th, td) {
    block-size: var(--_row);
    padding-block: 6px;
  }

  tbody tr:last-child > * {
    border-color: var(--_line-2);
  }

  tbody tr {
    position: relative;
    z-index: 0;
  }

  .clip {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .table {
    position: relative;
  }

  @keyframes appear {
    to {
      opacity: 1;
    }
  }

  .skeleton {
    opacity: 0;
    /* A quick answer shows no skeleton at all. */
    animation: appear 0s 150ms forwards;
  }

  .skeleton tr:nth-child(n + 5) {
    opacity: 0.6;
  }

  .bone {
    display: inline-block;
    inline-size: 70%;
    block-size: 8px;
    border-radius: 4px;
    background: var(--_skeleton);
    vertical-align: middle;
  }

  .bone.round {
    flex: none;
    inline-size: var(--_avatar);
    block-size: var(--_avatar);
    border-radius: 50%;
  }

  .skeleton tr:nth-child(even) .bone:last-child {
    inline-size: 50%;
  }

  @media (forced-colors: active) {
    .bone {
      background: GrayText;
    }
  }
`;
