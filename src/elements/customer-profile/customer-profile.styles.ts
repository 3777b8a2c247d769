import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { copyIdStyles } from '../../ui/copy-id.js';
import { descriptionListStyles } from '../../ui/description-list.js';
import { messageStyles } from '../../ui/message.js';
import { noticeStyles } from '../../ui/notice.js';
import { statusNoteStyles } from '../../ui/status-note.js';

const own = css`
  section {
    position: relative;
  }

  .head {
    display: flex;
    align-items: center;
    min-block-size: 40px;
    margin-block-end: 8px;
    padding-inline-end: 4em;
    border-block-end: 1px solid var(--_line-2);
  }

  div.head:empty {
    display: none;
  }

  .heading {
    min-inline-size: 0;
    margin: 0;
    font-size: 1.0715em;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .edit {
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: 0;
    min-block-size: 40px;
  }

  /* On the line of the first fact. */
  div.head:empty ~ .edit {
    inset-block-start: -3px;
  }

  .copy-id .icon-button {
    opacity: 1;
  }

  .phone:hover {
    text-decoration: underline;
  }

  summary {
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .metadata > summary {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }

  .metadata[open] > summary svg {
    rotate: 90deg;
  }

  .metadata svg {
    inline-size: 14px;
    block-size: 14px;
  }

  .metadata dl {
    margin: 6px 0 0;
    font-size: 0.929em;
  }

  .metadata div {
    margin-block-end: 6px;
  }

  .metadata dt {
    min-inline-size: 0;
    color: var(--_ink-3);
  }

  .bone {
    inline-size: 70%;
    block-size: 8px;
    border-radius: 4px;
    background: var(--_skeleton);
  }

  .bones .fact {
    grid-template-columns: 6.572em minmax(0, 1fr);
    align-items: center;
  }

  form {
    padding-block: 8px;
  }

  .form-foot {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    max-inline-size: 420px;
    margin-block-start: 20px;
  }

  .form-foot p {
    grid-column: 1 / -1;
    margin: 0;
    font-weight: 500;
  }

  .form-foot .button {
    min-inline-size: 0;
    padding-block: 6px;
    white-space: normal;
  }

  .button[hidden] {
    display: none;
  }

  .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  .customer-fields {
    max-inline-size: 420px;
  }

  /* What stands in a page's column is narrow in a wide page: the page tells what there is room for. */
  :host([brief]) .fact:is(:nth-child(-n + 2), :nth-child(4)) {
    display: var(--_told-once, grid);
  }

  :host([brief]) .fact dt {
    padding-inline-end: 8px;
  }

  .head > svg {
    display: var(--_folds, none);
    margin-inline-start: 8px;
    rotate: 0deg;
  }

  details[open] > .head > svg {
    rotate: 180deg;
  }

  .head:focus-visible > svg {
    display: block;
  }

  @media (pointer: fine) {
    :host([brief]) :is(.field-box, .form-foot .button) {
      min-block-size: var(--_touch, var(--_control));
      font-size: var(--_touch-size, inherit);
    }
  }

  @container ce (width < 34.28em) {
    :host(:not([brief])) .form-foot .button {
      min-block-size: 44px;
    }
  }

  @media print {
    .edit,
    .icon-button,
    summary svg {
      display: none;
    }
  }
`;

export const customerProfileStyles = [
  tokens,
  base,
  controlTokens,
  buttonStyles,
  noticeStyles,
  messageStyles,
  copyIdStyles,
  descriptionListStyles,
  statusNoteStyles,
  own,
];
