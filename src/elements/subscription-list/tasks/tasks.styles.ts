import { css } from 'lit';
import { choiceStyles } from '../../../ui/choice.styles.js';
import { descriptionListStyles } from '../../../ui/description-list.js';
import { fieldStyles } from '../../../ui/field.styles.js';
import { moneyStyles } from '../../../ui/money.js';
import { sumStyles } from '../../../ui/sum.js';
import { changeStyles } from '../../shared/subscription/change.js';

const own = css`
  .task-text + .field,
  .choices + .field {
    margin-block-start: 20px;
  }

  .counts {
    display: grid;
    gap: 8px;
  }

  /* A short box beside its label, as on an order form. */
  .count > .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6.858em;
    align-items: center;
    column-gap: 16px;
  }

  .count label {
    margin: 0;
  }

  .counts p {
    grid-column: 1 / -1;
    margin: 0;
  }

  .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 8px;
  }

  .code > .field {
    display: contents;
  }

  .code :is(label, p) {
    grid-column: 1 / -1;
  }

  .code > .button {
    grid-area: 2 / 2;
  }

  .field + .task-list {
    margin-block-start: 8px;
  }

  .meter {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    font-weight: 500;
    cursor: pointer;
  }

  .meter[aria-expanded='true'] svg {
    rotate: 0.5turn;
  }

  .task-heading {
    margin: 20px 0 4px;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_line-2);
    font-size: 1em;
    font-weight: 600;
  }

  /* The list below has a rule of its own. */
  .task-heading.bare {
    padding: 0;
    border: 0;
  }

  .task-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .task-list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
    min-block-size: 40px;
    padding-block: 4px;
    box-sizing: border-box;
    font-variant-numeric: tabular-nums;
    border-block-end: 1px solid var(--_line);
  }

  .task-list .grow {
    flex: 1;
    color: var(--_ink-2);
  }

  .task-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 20px;
  }

  .sum dt {
    flex: none;
    max-inline-size: 50%;
  }

  @container ce (width < 34.28em) {
    /* What was used below when and how much it costs. */
    .task-list span.grow {
      flex-basis: 100%;
      order: 1;
    }

    .task-list .money {
      margin-inline-start: auto;
    }

    .task-buttons .button {
      flex: 1 1 100%;
      min-block-size: 44px;
    }
  }
`;

export const taskStyles = [
  choiceStyles,
  fieldStyles,
  descriptionListStyles,
  moneyStyles,
  sumStyles,
  changeStyles,
  own,
];
