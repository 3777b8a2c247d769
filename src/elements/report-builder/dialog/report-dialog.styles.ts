import { css } from 'lit';
import { controlTokens } from '../../../styles/control-tokens.styles.js';
import { buttonStyles } from '../../../ui/button.styles.js';
import { chipStyles } from '../../../ui/chip.js';
import { choiceStyles } from '../../../ui/choice.styles.js';
import { dialogStyles } from '../../../ui/dialog.styles.js';
import { fieldStyles } from '../../../ui/field.styles.js';
import { popoverStyles } from '../../../ui/popover.js';
import { statusNoteStyles } from '../../../ui/status-note.js';

const own = css`
  .dialog-head {
    grid-template-columns: minmax(0, 1fr) auto auto;
    padding-block-end: 16px;
    border-block-end: 1px solid var(--_line-2);
  }

  .dialog-head-buttons {
    display: flex;
    gap: 4px;
  }

  .dialog-head > :is(.dialog-head-buttons, .dialog-close) {
    grid-row: 1 / span 2;
    align-self: center;
    margin-block: -4px;
  }

  .dialog-head > .dialog-title:not(:has(~ .dialog-note)) {
    grid-row: 1 / span 2;
    align-self: center;
  }

  .dialog-head > .dialog-head-buttons {
    grid-column: 2;
  }

  .dialog-head > .dialog-close {
    grid-column: 3;
  }

  .dialog-head > :is(.dialog-title, .dialog-note) {
    grid-column: 1;
  }

  .size-760 > .dialog-form > .dialog-body {
    padding-block: 12px 16px;
  }

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

  .text-button {
    flex: none;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 500;
    cursor: pointer;
  }

  .text-button[aria-expanded='true'] {
    background: none;
  }

  .text-button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .text-button:disabled {
    color: var(--_ink-3);
    cursor: default;
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

  .report-preview {
    margin-block-start: 12px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_surface-sunken) 60%, var(--_surface-raised));
  }

  .report-preview-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 12px;
    color: var(--_ink-2);
    font-size: 0.929em;
    overflow-wrap: anywhere;
  }

  .report-preview-note {
    margin: 8px 0;
    color: var(--_ink-2);
  }

  .report-preview-scroll {
    /* Room for the focus ring. */
    margin: 4px -4px 0;
    padding-inline: 4px;
    overflow-x: auto;
  }

  .report-preview-scroll.refreshing {
    opacity: 0.6;
  }

  .report-preview table {
    inline-size: 100%;
    border-spacing: 0;
    font-size: 0.929em;
  }

  .report-preview :is(th, td) {
    max-inline-size: 20ch;
    block-size: 32px;
    padding: 0;
    padding-inline-end: 14px;
    overflow: hidden;
    border-block-end: 1px solid var(--_line-2);
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .report-preview th {
    color: var(--_ink-2);
    font-weight: 500;
  }

  .report-preview td.mono {
    max-inline-size: 32ch;
    color: var(--_ink-2);
    font-size: 0.86em;
  }

  .report-preview tr:last-child > td {
    border: 0;
  }

  .report-preview :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .dialog-foot > .report-foot {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .report-foot > .status-note {
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
    .dialog-head {
      padding-block-end: 12px;
    }

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

    .dialog-head > .dialog-head-buttons {
      grid-row: 3;
      grid-column: 1 / -1;
      margin-inline-start: -12px;
    }

    .dialog-head > .dialog-close {
      grid-row: 1;
    }
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }

    .report-preview {
      border: 1px solid;
    }
  }
`;

export const reportDialogStyles = [
  controlTokens,
  buttonStyles,
  dialogStyles,
  fieldStyles,
  choiceStyles,
  chipStyles,
  popoverStyles,
  statusNoteStyles,
  own,
];
