import { css } from 'lit';
import { controlTokens } from '../../../styles/control-tokens.styles.js';
import { buttonStyles } from '../../../ui/button.styles.js';
import { fieldStyles } from '../../../ui/field.styles.js';
import { noticeStyles } from '../../../ui/notice.js';
import { statusNoteStyles } from '../../../ui/status-note.js';

const own = css`
  .customer-fields {
    display: grid;
    gap: 16px;
  }

  .customer-fields > .field {
    margin: 0;
  }

  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    margin-block-start: -10px;
    color: var(--_ink-2);
    font-size: 0.929em;
    overflow-wrap: anywhere;
  }

  .metadata-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 24px;
    align-items: center;
    gap: 6px;
    margin-block-end: 6px;
  }

  .metadata-row .field-box {
    padding-inline: 8px;
  }

  .metadata .field-error {
    margin-block: 0 8px;
  }

  .add-field:disabled {
    color: var(--_ink-3);
    cursor: default;
  }

  .form-note:not(:empty) {
    margin-block: 16px 0;
  }

  @media (pointer: coarse) {
    .metadata-row .icon-button,
    .link-button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;

export const customerFormStyles = [
  controlTokens,
  buttonStyles,
  noticeStyles,
  fieldStyles,
  statusNoteStyles,
  own,
];
