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
    grid-template-columns: minmax(0, 1fr) 10.715em 13.715em 12em;
    gap: 2px 16px;
    align-items: center;
    min-block-size: 64px;
    padding-block: 8px;
  }

  .name {
    font-weight: 500;
  }

  .words,
  .expiry {
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  .words {
    font-size: 0.929em;
  }

  .act {
    text-align: end;
  }

  .plain {
    margin: 0 0 12px;
  }

  @container ce (width < 57.14em) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .act {
      grid-area: 1 / 2 / span 3;
    }

    .state:empty {
      display: none;
    }

    :is(.state, .expiry) {
      grid-column: 1;
    }
  }

  @container ce (width < 34.28em) {
    .act .button {
      min-block-size: 44px;
    }
  }

  @media print {
    .act,
    .tools {
      display: none;
    }
  }
`;

export const paymentMethodsStyles = [tokens, base, badgeStyles, listStyles, listViewStyles, own];
