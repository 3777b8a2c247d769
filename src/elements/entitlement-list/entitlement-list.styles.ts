import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { badgeStyles } from '../../ui/badge.js';
import { listStyles } from '../../ui/list.styles.js';
import { listViewStyles } from '../shared/list-view.styles.js';

const own = css`
  .head:not(.bare) ~ .list {
    border-block-start: 1px solid var(--_line-2);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 10.715em minmax(0, 15.715em);
    gap: 8px 16px;
    align-items: center;
    min-block-size: 64px;
    padding-block: 12px;
  }

  .what,
  .over .name {
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  .name {
    color: var(--_ink);
    font-weight: 600;
  }

  .news {
    margin-block-start: 4px;
    color: var(--_ink);
  }

  .over .news {
    color: var(--_ink-2);
  }

  .act {
    text-align: end;
  }

  .delivery {
    grid-column: 1 / -1;
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_surface-sunken, light-dark(#f0efeb, #292825));
    overflow-wrap: anywhere;
  }

  .instructions {
    margin: 0;
    white-space: pre-line;
  }

  .files {
    inline-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .files li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 16px;
    padding-block: 6px;
  }

  .files li + li {
    border-block-start: 1px solid var(--_line-2);
  }

  .file {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }

  .size {
    color: var(--_ink-2);
    white-space: nowrap;
  }

  .open {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 4px 12px;
    margin-inline-start: auto;
  }

  .problem {
    color: var(--_negative-ink);
  }

  @container ce (width < 45.71em) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .act {
      grid-column: 1 / -1;
      text-align: start;
    }

    .act:not(:has(*)) {
      display: none;
    }
  }

  @container ce (width < 34.28em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    :is(.act, .files) .button {
      min-block-size: 44px;
    }

    .act .open,
    .act .button {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .delivery {
      border: 1px solid;
    }
  }

  @media print {
    .open,
    .tools {
      display: none;
    }
  }
`;

export const entitlementListStyles = [tokens, base, badgeStyles, listStyles, listViewStyles, own];
