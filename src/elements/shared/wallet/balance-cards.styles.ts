import { css } from 'lit';
import { statusTokens } from '../../../ui/status.styles.js';
import { balanceLineStyles } from './balance-line.js';

const own = css`
  .balances {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 12px 24px;
    margin-block-end: 24px;
  }

  .cards {
    display: flex;
    flex: 1 1 38.572em;
    flex-wrap: wrap;
    gap: 12px;
    min-inline-size: min(18.858em, 100%);
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* Three take the whole line: what they come to in all is told below. */
  .cards:has(> .card:nth-of-type(3)) {
    flex-basis: 100%;
  }

  .skeleton.cards {
    margin-block-end: 24px;
  }

  .card {
    box-sizing: border-box;
    flex: 0 1 max(18.572em, (100% - 24px) / 3);
    max-inline-size: 22.858em;
    padding: 14px 16px;
    border: 1px solid var(--_line-2);
    border-radius: calc(var(--_radius) * 1.5);
  }

  label.card {
    cursor: pointer;
  }

  .card.selected {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .card:has(.tick:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .card .tick {
    outline: none;
  }

  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  .selected .card-head {
    color: var(--_ink);
    font-weight: 500;
  }

  .overdrawn {
    margin-inline-start: auto;
    color: var(--_negative-ink);
    font-weight: 500;
  }

  .card-main {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
  }

  .figure {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .figure .money {
    white-space: normal;
  }

  .figure:lang(en) {
    letter-spacing: -0.012em;
  }

  .figure.long {
    font-size: 1.3em;
    line-height: 2.3077;
  }

  .figure.below {
    color: var(--_negative-ink);
  }

  .figure small {
    color: var(--_ink-3);
    font-size: 0.5em;
    font-weight: 400;
  }

  .card-foot {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    color: var(--_ink-3);
    font-size: 0.929em;
  }

  .card-foot > :nth-child(2) {
    white-space: nowrap;
  }

  /* Rows; where that is said around them, one line with nothing but figures. */
  .balances:has(> .rows),
  .rows.skeleton {
    margin: 0;
  }

  .rows.cards {
    display: var(--_in-line, block);
    gap: 0 6px;
  }

  .rows > .card {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    min-block-size: var(--_row-size, 48px);
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 0;
  }

  .rows > .card + .card {
    border-block-start: var(--_row-line, 1px solid var(--_line));
  }

  .skeleton.rows {
    white-space: nowrap;
  }

  .skeleton.rows > .card + .card {
    display: var(--_told-once, flex);
  }

  .rows > .card + .card::before {
    display: var(--_in-line, none);
    margin-inline: 0 -6px;
    content: '·';
  }

  .rows .card-head {
    display: var(--_told-once, flex);
    min-inline-size: 36px;
    font-size: 0.929em;
  }

  .rows .card-main {
    display: contents;
  }

  .rows .figure {
    order: 1;
    margin-inline-start: auto;
    font-size: 1em;
    font-weight: var(--_row-weight, 500);
    line-height: inherit;
  }

  .rows .balance-line {
    display: var(--_told-once, block);
    flex: none;
    inline-size: 84px;
    block-size: 28px;
  }

  .rows .card-foot {
    display: var(--_told-once, flex);
  }

  .rows .card-main:has(.balance-line) + .card-foot {
    display: none;
  }

  .card-table {
    margin-block-start: 8px;
    color: var(--_ink-2);
    font-size: 0.929em;
  }

  .card-table summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  .card-table table {
    table-layout: auto;
  }

  .card-table :is(th, td) {
    block-size: 28px;
    padding-block: 2px;
  }

  .card-table :is(th, td):last-child {
    text-align: end;
  }

  .about {
    margin: 0;
    margin-inline-start: auto;
    padding-block-end: 14px;
    text-align: end;
  }

  .about span {
    display: block;
    color: var(--_ink-3);
    font-size: 0.929em;
  }

  @container ce (width < 34.28em) {
    .balances {
      display: block;
    }

    /* Swiped sideways; the next card is cut on purpose. */
    .choice {
      flex-wrap: nowrap;
      margin-inline: -3px;
      padding: 3px;
      overflow-x: auto;
      overscroll-behavior-inline: contain;
      scroll-snap-type: inline proximity;
      scroll-padding: 3px;
      scrollbar-width: none;
    }

    .choice .card {
      flex: none;
      inline-size: min(18.858em, 100%);
      scroll-snap-align: start;
    }

    .choice .card:only-of-type,
    .cards:not(.rows, .choice) .card {
      flex-basis: 100%;
      max-inline-size: none;
    }

    .about {
      margin: 12px 0 0;
      padding: 0;
      color: var(--_ink-2);
      text-align: start;
    }
  }

  :dir(rtl) .mirrored {
    transform: scaleX(-1);
    transform-origin: center;
  }

  @media (forced-colors: active) {
    .card.selected {
      outline: 1px solid Highlight;
    }
  }
`;

export const balanceCardsStyles = [statusTokens, balanceLineStyles, own];
