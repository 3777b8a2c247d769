import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { statusNoteStyles } from '../../ui/status-note.js';

const own = css`
  /* Without a button of the page there is nothing to see, and no line in a row of buttons. */
  :host {
    display: contents;
    container: none;
  }

  slot[hidden] {
    display: none;
  }

  .dialog-body p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .dialog-body :is(.small, p + p) {
    margin-block-start: 10px;
  }

  .small {
    color: var(--_ink-2);
    font-size: 0.929em;
  }

  .status-note {
    margin-block-start: 16px;
  }

  .dialog-foot > .button[aria-disabled='true']:not(.busy) {
    color: var(--_ink-3);
    opacity: 1;
    cursor: default;
  }

  .dialog-foot > .button.primary[aria-disabled='true']:not(.busy) {
    border-color: var(--_line);
    background: none;
  }
`;

export const customerInviteStyles = [
  tokens,
  base,
  controlTokens,
  buttonStyles,
  dialogStyles,
  statusNoteStyles,
  own,
];
