import { css } from 'lit';

/** The foot, where a report runs, and the line of one that runs without the dialog. */
export const reportProgressStyles = css`
  .dialog-foot > .report-foot {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .report-foot > :is(.status-note, .status-actions) {
    margin-block-end: 12px;
  }

  .report-acts,
  .report-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }

  .report-progress {
    flex: 1 1 200px;
    min-inline-size: 0;
  }

  .report-progress:empty {
    flex-basis: 0;
  }

  .report-said {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    margin: 0;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .report-said strong {
    font-weight: 600;
  }

  .report-said :is(span, small) {
    color: var(--_ink-2);
    font-size: 1em;
  }

  .report-said small {
    margin-inline-start: auto;
    color: var(--_ink-3);
    font-size: 0.929em;
  }

  .report-said .mirrored {
    display: inline-block;
    color: inherit;
  }

  .report-said.done {
    flex-wrap: nowrap;
  }

  .report-said.done svg {
    margin-block-start: 0.2em;
    color: var(--_positive-ink);
  }

  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block-start: 4px;
    overflow: hidden;
    border: 0;
    border-radius: 3px;
    background: var(--_surface-sunken);
    color: var(--_accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_surface-sunken);
  }

  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_accent);
  }

  .button[aria-disabled='true'] {
    opacity: 1;
  }

  .report-acts .primary[aria-disabled='true'] {
    background: var(--_selected);
    color: light-dark(var(--_accent), var(--_ink));
  }

  .report-line {
    margin-block: 12px;
    padding: 8px 12px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
  }

  @media (width < 35em) {
    .report-progress {
      flex-basis: 100%;
    }

    .report-progress:empty {
      display: none;
    }

    .report-acts > .button {
      flex: 1 1 auto;
      min-block-size: 44px;
      white-space: normal;
    }
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
  }
`;
