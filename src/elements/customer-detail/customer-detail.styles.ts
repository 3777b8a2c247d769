import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { headingStyles } from '../../styles/heading.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { avatarStyles } from '../../ui/avatar.js';
import { badgeStyles } from '../../ui/badge.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { copyIdStyles } from '../../ui/copy-id.js';
import { menuStyles } from '../../ui/menu.styles.js';
import { messageStyles } from '../../ui/message.js';
import { noticeStyles } from '../../ui/notice.js';
import { tabsStyles } from '../../ui/tabs.styles.js';

const own = css`
  .back {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    margin-block-end: 12px;
    margin-inline-start: -4px;
    color: var(--_ink-2);
  }

  .back:hover {
    color: var(--_ink);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px;
    margin-block-end: 28px;
  }

  .who {
    --_avatar: 44px;
    display: flex;
    flex: 1 1 20em;
    align-items: center;
    gap: 14px;
    min-inline-size: 0;
  }

  .who .avatar {
    border-radius: 27%;
    font-size: 16px;
  }

  .names {
    min-inline-size: 0;
  }

  .heading {
    margin: 0;
    outline: none;
  }

  .heading .badge {
    font-size: 0.5455em;
    vertical-align: middle;
  }

  .contact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: 24px;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  .contact > :not(:last-child, .bone)::after {
    margin-inline: 8px;
    content: '·';
  }

  .copy-id .icon-button {
    opacity: 1;
  }

  /* Its place is behind the address. */
  .bone + .copy-id {
    visibility: hidden;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .columns {
    display: grid;
    gap: 28px;
  }

  /* Nothing of it can be seen or reached, but for a dialog that is open. */
  .columns.ended {
    visibility: hidden;
    block-size: 0;
    overflow: hidden;
  }

  .columns > * {
    min-inline-size: 0;
  }

  aside {
    display: grid;
    align-content: start;
    gap: 28px;
  }

  .aside-heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
    margin: 0;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_line-2);
    font-size: 1.0715em;
    font-weight: 600;
    line-height: 1.4;
  }

  .aside-heading small {
    color: var(--_ink-3);
    font-size: 0.8667em;
    font-weight: 400;
  }

  .bone {
    display: block;
    inline-size: 12em;
    max-inline-size: 100%;
    block-size: 10px;
    border-radius: 4px;
    background: var(--_skeleton);
  }

  .bone.round {
    inline-size: var(--_avatar);
    block-size: var(--_avatar);
    border-radius: 27%;
  }

  .heading .bone {
    margin-block: 8.75px;
  }

  .contact .bone {
    margin-block: 5.5px;
  }

  .bones {
    display: grid;
    gap: 24px;
    padding-block: 12px;
  }

  /* What is below the page of rows that will be here waits below the screen. */
  .tab-panel:has(> .bones) {
    min-block-size: 88em;
  }

  /* As high as About will be. */
  aside > .bones {
    padding-block-start: 60px;
  }

  aside > .bones > :nth-child(n + 4) {
    display: var(--_told-once, block);
  }

  @container ce (width < 68.57em) {
    /* Below the header, which has name, e-mail and id, About can be folded. */
    aside {
      --_told-once: none;
      --_folds: block;
      gap: 0;
    }

    /* As a line of About. */
    .glance {
      --_in-line: flex;
      --_row-size: 0;
      --_row-line: 0;
      --_row-weight: 400;
      display: grid;
      grid-template-columns: 6.572em minmax(0, 1fr);
      align-items: baseline;
      padding-block: 6px;
    }

    .glance .aside-heading {
      padding: 0;
      border: 0;
      color: var(--_ink-2);
      font-size: 1em;
      font-weight: 400;
    }

    .glance :is(small, .bones > :nth-child(n + 2)) {
      display: none;
    }

    .glance .bones {
      align-self: start;
      padding-block: 5.5px;
    }
  }

  /* Two lines: an address may be long. */
  @container ce (width < 51.42em) {
    .contact {
      flex-direction: column;
      align-items: start;
    }

    .contact > :not(:last-child)::after {
      content: none;
    }
  }

  @container ce (width >= 68.57em) {
    .columns {
      grid-template-columns: 18.858em minmax(0, 1fr);
      gap: 36px;
    }
  }

  @container ce (width < 34.28em) {
    aside {
      --_touch: 44px;
      --_touch-size: 1rem;
    }

    header {
      margin-block-end: 20px;
    }

    .who {
      align-items: start;
    }

    .buttons {
      flex: 1 1 100%;
      min-block-size: 44px;
    }

    .button {
      min-block-size: 44px;
    }

    .buttons > .button {
      flex: auto;
    }

    .buttons > .share {
      flex-grow: 99;
    }

    .columns {
      gap: 20px;
    }
  }

  @media print {
    .back,
    .buttons,
    .tabs,
    .icon-button {
      display: none;
    }

    .columns {
      display: block;
    }
  }
`;

export const customerDetailStyles = [
  tokens,
  base,
  controlTokens,
  buttonStyles,
  noticeStyles,
  messageStyles,
  copyIdStyles,
  avatarStyles,
  badgeStyles,
  tabsStyles,
  menuStyles,
  headingStyles,
  own,
];
