import { css } from 'lit';
import { choiceStyles } from '../../ui/choice.styles.js';
import { descriptionListStyles } from '../../ui/description-list.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { statusNoteStyles } from '../../ui/status-note.js';
import { sumStyles } from '../../ui/sum.js';

const own = css`
  .dialog .copy-id .id {
    display: inline;
  }

  .dialog .copy-id {
    display: inline-flex;
  }

  .dialog .fact {
    color: var(--_ink);
  }

  .dialog-body > * + * {
    margin-block-start: 16px;
  }

  .dialog-body p {
    margin: 0;
  }

  .waiting p + p {
    margin-block-start: 16px;
  }

  .section-title {
    margin: 20px 0 0;
    padding-block-end: 6px;
    border-block-end: 1px solid var(--_line-2);
    font-size: 1em;
    font-weight: 600;
  }

  .dialog-body > .entries {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .entry {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }

  .entry-main {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .entry small {
    display: block;
    color: var(--_ink-2);
    font-size: 0.929em;
  }

  .button.small {
    min-block-size: 28px;
    padding: 0 10px;
    font-size: 0.929em;
  }

  .refund-lines {
    border-block-start: 1px solid var(--_line-2);
  }

  .refund-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 8em;
    align-items: center;
    gap: 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }

  .refund-line .field-label {
    position: absolute;
    clip-path: inset(50%);
  }

  .refund-line .choice {
    padding-block: 0;
  }

  .refund-line .choice-name {
    font-weight: 500;
  }

  .refund-line.gone .choice-name {
    font-weight: 400;
  }

  .refund-line .choice-text,
  .line-left,
  .line-none {
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums lining-nums;
  }

  .line-none {
    text-align: end;
  }

  .refund-line .field:has(.field-error) {
    display: contents;
  }

  .refund-line .field-error {
    grid-column: 1 / -1;
    margin: 0;
    justify-content: flex-end;
  }

  .refund-lines > .field-hint {
    margin-block-start: 8px;
  }

  .asked {
    font-weight: 500;
  }

  @media (width < 35em) {
    .refund-line {
      grid-template-columns: minmax(0, 1fr) 8em;
    }

    .refund-line .choice {
      grid-column: 1 / -1;
    }

    .button.small {
      min-block-size: 44px;
    }
  }
`;

export const paymentDialogStyles = [
  dialogStyles,
  choiceStyles,
  descriptionListStyles,
  statusNoteStyles,
  sumStyles,
  own,
];
