import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { badgeStyles } from '../../ui/badge.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { messageStyles } from '../../ui/message.js';
import { noticeStyles } from '../../ui/notice.js';
import { tabsStyles } from '../../ui/tabs.styles.js';

const own = css`
  .heading {
    margin: 0 0 16px;
    font-size: 1.5715em;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .tabs {
    gap: 28px;
  }

  .tab-panel {
    padding-block-start: 22px;
  }

  /* The strip's rule is there already. */
  .message,
  .tab-panel > *::part(empty),
  .tab-panel > *::part(error) {
    padding-block-start: 8px;
    border: 0;
  }

  h3,
  p {
    margin: 0;
  }

  /* As high as the elements are while they read: four bills, two keys. */
  .part-space {
    min-block-size: 177px;
  }

  .licenses .part-space {
    min-block-size: 129px;
  }

  .problem {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block-end: 12px;
    padding: 14px 16px;
    border-radius: var(--_radius);
    background: var(--_warning-surface);
    color: var(--_warning-ink);
  }

  .problem + .figures {
    margin-block-start: 32px;
  }

  .problem svg {
    align-self: start;
    margin-block-start: 0.2em;
  }

  .problem p {
    flex: 1;
    max-inline-size: 62ch;
  }

  .problem strong {
    font-weight: 600;
  }

  .problem .button {
    margin-inline-start: auto;
    border-color: currentcolor;
    color: inherit;
  }

  /* One grid through all sections: statuses, dates and what can be done line up down the page. */
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 10.715em 13.715em 12em;
    gap: 16px;
  }

  .figure {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line-2);
  }

  .figure:nth-child(2) {
    grid-column: 2 / -1;
  }

  .figure h3 {
    color: var(--_ink-2);
    font-size: 0.9286em;
    font-weight: 400;
  }

  .figure p {
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  /* Of the line's height with a button in it, which comes later. */
  .figure p:not(.amount) {
    min-block-size: 24px;
  }

  /* As long as nobody knows what comes above it. */
  .waiting ~ .section,
  :has(.part-space, .waiting, .tab-panel:not([hidden]) :state(loading)) ~ [name='help'] {
    visibility: hidden;
  }

  .figure:has(.wallet-line) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 16px;
  }

  .figure > * {
    grid-column: 1;
  }

  .wallet-line {
    display: grid;
    grid-area: 1 / 2 / span 3;
    align-content: end;
    justify-items: end;
    gap: 5px;
    color: var(--_ink-2);
    font-size: 0.9286em;
  }

  .wallet-line .balance-line {
    inline-size: 120px;
    max-inline-size: none;
  }

  .amount small {
    color: var(--_ink-2);
    font-size: 0.5em;
    font-weight: 400;
  }

  .figure .amount {
    color: var(--_ink);
    font-size: 2em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    overflow-wrap: normal;
  }

  .dot-before::before {
    content: '·';
    margin-inline: 4px 8px;
  }

  .figure .link-button {
    margin-inline-start: 8px;
  }

  .section {
    margin-block-start: 40px;
  }

  .section-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    padding-block-end: 8px;
  }

  .section-head h3 {
    font-size: 1.143em;
    font-weight: 600;
  }

  .section-head button {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    color: var(--_ink-2);
  }

  .section-head svg {
    margin-inline-end: -4px;
  }

  /* Nothing of it is seen but a dialog, which lies above the page. */
  .away {
    position: relative;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  /* A part without content leaves no gap. */
  .section:has(> :state(empty)) {
    display: none;
  }

  .bone {
    display: inline-block;
    inline-size: 96px;
    block-size: 0.6em;
    border-radius: 4px;
    background: var(--_skeleton);
  }

  @container ce (width < 57.14em) {
    .billing .part-space {
      min-block-size: 269px;
    }
  }

  @container ce (width < 34.28em) {
    .licenses .part-space {
      min-block-size: 151px;
    }
  }

  @container ce (width < 51.42em) {
    .problem {
      flex-wrap: wrap;
    }

    .problem .button {
      flex: 100%;
      white-space: normal;
      margin-inline-start: 28px;
    }

    .figures {
      grid-template-columns: minmax(0, 1fr);
    }

    .figure .amount.long {
      font-size: 1.6em;
    }

    .amount.long ~ .wallet-line {
      grid-area: auto / 1;
      justify-items: start;
      margin-block-start: 8px;
    }

    .figure:nth-child(2) {
      grid-column: 1;
    }

    .section {
      margin-block-start: 32px;
    }
  }
`;

export const customerPortalStyles = [
  tokens,
  controlTokens,
  base,
  buttonStyles,
  badgeStyles,
  noticeStyles,
  messageStyles,
  tabsStyles,
  own,
];
