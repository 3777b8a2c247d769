import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { badgeStyles } from '../../ui/badge.js';
import { buttonStyles } from '../../ui/button.styles.js';

const own = css`
  .heading {
    margin: 0 0 8px;
    font-size: 1.143em;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    column-gap: 20px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .item {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    grid-template-areas:
      'what more main'
      'price more main'
      'when more main'
      'ids more main';
    align-items: center;
    padding-block: 22px;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .item:first-child {
    padding-block-start: 16px;
  }

  .what {
    display: flex;
    flex-wrap: wrap;
    grid-area: what;
    align-items: baseline;
    gap: 2px 12px;
  }

  .name {
    margin: 0;
    font-size: 1.143em;
    font-weight: 600;
    line-height: 1.4;
  }

  .item p {
    margin: 0;
  }

  .price {
    grid-area: price;
  }

  .when {
    grid-area: when;
    color: var(--_ink-2);
  }

  .none {
    margin: 0;
    padding-block: 16px;
    border-block-end: 1px solid var(--_line);
    color: var(--_ink-2);
  }

  .ended .name {
    color: var(--_ink-2);
  }

  .ids {
    display: flex;
    flex-wrap: wrap;
    grid-area: ids;
    gap: 0 16px;
    min-block-size: 24px;
    color: var(--_ink-2);
  }

  .more,
  .ended-toggle {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }

  :is(.more, .ended-toggle):hover {
    color: var(--_ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .more {
    grid-area: more;
  }

  .cards .item:not(:has(.main)) .more {
    grid-column: more / main;
    justify-self: end;
  }

  .main {
    grid-area: main;
    justify-self: stretch;
    min-inline-size: 14em;
  }

  .more svg {
    display: none;
    inline-size: 14px;
    block-size: 14px;
    margin-inline-start: 4px;
    vertical-align: -2px;
  }

  .ended-toggle {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    margin-block-start: 8px;
  }

  .ended-toggle svg {
    inline-size: 14px;
    block-size: 14px;
    transition: rotate var(--_duration);
  }

  .ended-toggle[aria-expanded='true'] svg {
    rotate: 180deg;
  }

  .copy-id .icon-button {
    opacity: 0;
  }

  .item:hover .copy-id .icon-button {
    opacity: 1;
  }

  .skeleton {
    opacity: 0;
    /* A quick answer shows no skeleton at all. */
    animation: appear 0s 150ms forwards;
  }

  @keyframes appear {
    to {
      opacity: 1;
    }
  }

  .bone {
    display: inline-block;
    inline-size: min(220px, 60%);
    block-size: 8px;
    border-radius: 4px;
    background: var(--_skeleton);
    vertical-align: middle;
  }

  .what .bone {
    inline-size: min(120px, 40%);
    margin-block: 7px;
  }

  .skeleton > :nth-child(3) {
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    .bone {
      background: GrayText;
    }
  }

  /* In an overview there is one action in a row; the rest is behind "Manage". */
  .rows .list {
    border-block-start: 1px solid var(--_line-2);
  }

  /* One grid with the lists above and below it. */
  @container ce (width >= 45.71em) {
    .rows .list {
      grid-template-columns: minmax(0, 1fr) 7.858em 12.143em minmax(10.715em, auto);
      column-gap: 16px;
    }

    .rows .item {
      grid-template-areas:
        'what state when main'
        'price state when main';
      min-block-size: 64px;
      padding-block: 8px;
    }

    .rows .what {
      display: contents;
    }

    .rows .name {
      grid-area: what;
      align-self: end;
      font-size: 1em;
      font-weight: 500;
    }

    .rows .price {
      align-self: start;
      color: var(--_ink-2);
      font-size: 0.929em;
    }

    .rows .state {
      grid-area: state;
    }

    /* Tinted and plain ones share one edge. */
    .rows .badge:is(.warning, .info) {
      margin-inline-start: -7px;
    }

    .rows :is(.main, .more) {
      grid-area: main;
      justify-self: end;
      min-block-size: 28px;
      min-inline-size: 0;
      padding: 0 10px;
      font-size: 0.929em;
    }

    .rows .more {
      border: 1px solid var(--_line-2);
      border-radius: var(--_radius);
      color: var(--_ink);
    }

    .rows .more:hover {
      background: var(--_hover);
      text-decoration: none;
    }
  }

  @container ce (width >= 57.14em) {
    .rows .list {
      grid-template-columns: minmax(0, 1fr) 10.715em 13.715em minmax(12em, auto);
    }
  }

  /* A healthy one has a link; only what needs somebody has a button, as wide as there is room. */
  @container ce (width < 45.71em) {
    .list {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 12px;
    }

    .item,
    .item:first-child {
      grid-template-areas:
        'what state'
        'price price'
        'when more'
        'ids ids'
        'main main';
      padding-block: 14px;
    }

    :not(.rows) > .list > .item {
      grid-template-areas:
        'what state'
        'price more'
        'when when'
        'ids ids'
        'main main';
    }

    .what {
      display: contents;
    }

    .name {
      grid-area: what;
      font-size: 1em;
      font-weight: 500;
    }

    .state {
      grid-area: state;
      justify-self: end;
    }

    .price,
    .when {
      color: var(--_ink-2);
      font-size: 0.929em;
    }

    .more {
      place-self: end;
      min-block-size: 44px;
      margin-block: -12px;
      color: var(--_accent);
    }

    .more svg {
      display: inline;
      margin-inline-end: -5px;
    }

    .item:not(:has(.keep, .resume, .payment-method, .retry)) .main {
      display: none;
    }

    .main {
      min-inline-size: 0;
      min-block-size: 44px;
      white-space: normal;
      margin-block-start: 12px;
    }
  }

  @media (pointer: coarse) {
    .more {
      min-block-size: 44px;
    }

    .copy-id .icon-button {
      opacity: 1;
    }
  }
`;

export const subscriptionListStyles = [tokens, controlTokens, base, badgeStyles, buttonStyles, own];
