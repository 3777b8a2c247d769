import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { badgeStyles } from '../../ui/badge.js';
import { listStyles } from '../../ui/list.styles.js';
import { listViewStyles } from '../shared/list-view.styles.js';

const own = css`
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 30em);
    gap: 8px 24px;
    align-items: start;
    padding-block: 24px;
  }

  .head:not(.bare) ~ .list {
    border-block-start: 1px solid var(--_line-2);
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
  }

  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .title .name {
    font-size: 1.1429em;
  }

  .over .name,
  .what,
  .devices,
  .expiry,
  .gone {
    color: var(--_ink-2);
  }

  .what .name {
    color: var(--_ink);
  }

  .over .what .name {
    color: var(--_ink-2);
  }

  .use {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block-start: 6px;
  }

  .meter {
    inline-size: 80px;
    block-size: 4px;
    fill: var(--_skeleton);
    stroke: none;
  }

  .meter .used {
    fill: var(--_line-strong);
  }

  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
  }

  .side > .gone,
  .hint {
    grid-column: 1 / -1;
  }

  /* What comes to a key that is in use: the way to its devices. */
  .soon.used {
    padding-block-end: 32px;
  }

  .keybox {
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: var(--_control);
    padding: 4px 12px;
    border-radius: var(--_radius);
    background: var(--_surface-sunken, light-dark(#f0efeb, #292825));
  }

  .key {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    user-select: text;
    outline: none;
  }

  .key .mono {
    line-height: 1.5;
    user-select: all;
  }

  .mask {
    color: var(--_ink-2);
    letter-spacing: 0.12em;
    overflow-wrap: normal;
    white-space: nowrap;
    user-select: none;
  }

  .keybox .mask {
    display: block;
    overflow: hidden;
  }

  .show.show {
    color: var(--_ink-2);
  }

  .hint {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    margin: 0;
    color: var(--_ink-3);
    font-size: 0.929em;
  }

  .hint.full > span {
    color: var(--_warning-ink);
  }

  .hint:not(:has(*)) {
    display: none;
  }

  .instances {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .instances li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding-block: 8px;
    overflow-wrap: anywhere;
  }

  .instances li + li {
    border-block-start: 1px solid var(--_line);
  }

  .plain {
    margin: 0;
  }

  .copy svg {
    color: var(--_positive-ink);
  }

  /* An overview: the four columns of the portal. */
  :host([limit]) .list {
    border-block-start: 1px solid var(--_line-2);
  }

  :host([limit]) .row {
    grid-template-columns: minmax(0, 1fr) 10.715em 13.715em 12em;
    gap: 4px 16px;
    align-items: center;
    min-block-size: 64px;
    padding-block: 8px;
  }

  :host([limit]) .what {
    display: grid;
    justify-items: start;
  }

  :host([limit]) .name {
    font-weight: 500;
  }

  .buttons {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 16px;
  }

  .buttons .button {
    min-block-size: max(28px, var(--_control) * 0.78);
    padding-inline: 10px;
    font-size: 0.929em;
  }

  @container ce (width < 57.14em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    :host([limit]) .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    :host([limit]) :is(.devices, .expiry) {
      grid-column: 1;
    }

    :host([limit]) .buttons {
      grid-area: 1 / 2 / span 2;
    }
  }

  @container ce (width < 34.28em) {
    .row {
      padding-block: 16px;
    }

    .side > * {
      grid-column: 1 / -1;
    }

    /* With the button below it, and a hint where no device is left. */
    .soon {
      padding-block-end: 52px;
    }

    .soon.used {
      padding-block-end: 84px;
    }

    .soon.full {
      padding-block-end: 104px;
    }

    :host([limit]) .buttons:not(:has(*)) {
      min-block-size: 44px;
    }

    :is(.side, .buttons) .button {
      min-block-size: 44px;
    }

    :host([limit]) .row {
      display: block;
    }

    :host([limit]) .mask {
      overflow-wrap: anywhere;
      white-space: normal;
    }

    :host([limit]) :is(.devices, .expiry) {
      display: inline;
    }

    :host([limit]) .devices:not(:has(:empty)) + .expiry:not(:has(:empty))::before {
      content: ' · ';
    }

    :host([limit]) .buttons {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8px;
      margin-block-start: 8px;
    }

    :host([limit]) .show {
      justify-content: center;
      min-block-size: 44px;
      border: 1px solid var(--_line-2);
      border-radius: var(--_radius);
    }
  }

  @media (forced-colors: active) {
    .keybox {
      border: 1px solid;
    }

    .meter {
      fill: GrayText;
    }

    .meter .used {
      fill: CanvasText;
    }
  }

  @media print {
    .side,
    .buttons,
    .tools {
      display: none;
    }
  }
`;

export const licenseKeysStyles = [tokens, base, badgeStyles, listStyles, listViewStyles, own];
