import { css } from 'lit';
import { controlTokens } from '../../../styles/control-tokens.styles.js';
import { buttonStyles } from '../../../ui/button.styles.js';
import { chipStyles } from '../../../ui/chip.js';
import { choiceStyles } from '../../../ui/choice.styles.js';
import { dialogStyles } from '../../../ui/dialog.styles.js';
import { fieldStyles } from '../../../ui/field.styles.js';
import { popoverStyles } from '../../../ui/popover.js';
import { statusNoteStyles } from '../../../ui/status-note.js';
import { reportFormStyles } from './report-form.styles.js';
import { reportPreviewStyles } from './report-preview.styles.js';
import { reportProgressStyles } from './report-progress.styles.js';

/** Its head, and the buttons that look like links in each of its parts. */
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

  @media (width < 35em) {
    .dialog-head {
      padding-block-end: 12px;
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
  reportFormStyles,
  reportPreviewStyles,
  reportProgressStyles,
];
