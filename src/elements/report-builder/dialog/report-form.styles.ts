import { css } from 'lit';

/** What a report is made of: a line for each choice. */
export const reportFormStyles = css`
  .report-form {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .report-form hr {
    block-size: 1px;
    margin: 8px 0;
    border: 0;
    background: var(--_line);
  }

  .report-row {
    display: grid;
    grid-template-columns: 8.572em minmax(0, 1fr);
    align-items: baseline;
    min-block-size: 40px;
    padding-block: 4px;
  }

  .report-row > :is(.report-label, .report-content) {
    align-self: center;
  }

  .report-row:has(.report-content > :nth-child(2)) > .report-label {
    align-self: start;
    padding-block-start: calc((var(--_control) - 1.5em) / 2);
  }

  .report-row:has(.report-columns) > .report-label {
    align-self: start;
    padding-block-start: 4px;
  }

  .report-label {
    color: var(--_ink-2);
  }

  .report-wrap,
  .report-ticks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 22px;
  }

  .report-wrap .field-box[type='date'] {
    inline-size: 9.3em;
    padding-inline: 10px 8px;
  }

  .report-ticks {
    flex: 1;
    gap: 0 22px;
  }

  .report-columns {
    align-items: flex-start;
    flex-wrap: nowrap;
  }

  .report-columns > .text-button {
    margin-block: 4px;
    line-height: 24px;
  }

  .report-content .field + .field {
    margin: 0;
  }

  /* The line's own name stands before it. */
  .report-row .field:has(> .field-select, > [name='report-name']) > .field-label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .report-row .report-adding .field > .field-label {
    position: static;
    inline-size: auto;
    block-size: auto;
    margin: 0 0 4px;
    overflow: visible;
    clip-path: none;
    white-space: normal;
  }

  .report-wrap .field-box {
    inline-size: auto;
    max-inline-size: 100%;
  }

  .report-wrap .field:has(.field-select, [name='report-name']),
  .report-wrap .field-select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .report-hint,
  .report-none {
    color: var(--_ink-2);
  }

  .report-hint {
    color: var(--_ink-3);
    font-size: 0.929em;
  }

  .report-adding {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 8px;
    margin-block: 8px;
  }

  .report-adding .field {
    flex: 1 1 140px;
  }

  .report-warning {
    margin: 6px 0 0;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_warning-surface);
    color: var(--_warning-ink);
  }

  .report-order {
    max-block-size: 260px;
    margin: 0;
    overflow: auto;
    list-style: none;
  }

  .report-order li {
    display: flex;
    align-items: center;
    gap: 2px;
  }

  .report-order .field {
    flex: 1;
  }

  .report-order .up svg {
    rotate: 180deg;
  }

  .report-order .icon-button[aria-disabled] {
    opacity: 0.35;
    cursor: default;
  }

  .report-metadata {
    display: flex;
    align-items: flex-end;
    gap: 8px;
    padding-block: 8px 14px;
  }

  .report-metadata .field {
    flex: 1;
  }

  @media (width < 35em) {
    .report-row {
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
      padding-block: 6px;
    }

    .report-row > .report-label,
    .report-row:has(.report-content > :nth-child(2)) > .report-label {
      padding: 0;
      font-weight: 500;
    }

    .report-columns {
      flex-wrap: wrap;
    }

    .report-wrap > .report-dash {
      display: none;
    }

    .report-day {
      flex: 1 1 40%;
    }

    .report-wrap .field-box[type='date'] {
      inline-size: 100%;
      min-inline-size: 0;
    }
  }
`;
