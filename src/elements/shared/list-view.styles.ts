import { css } from 'lit';
import { controlTokens } from '../../styles/control-tokens.styles.js';

const own = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-end: 12px;
  }

  .head.bare {
    margin: 0;
  }

  .heading {
    margin: 0;
    font-size: 1.1429em;
    font-weight: 600;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-inline-start: auto;
  }

  .pager-space {
    display: flow-root;
    min-block-size: calc(var(--_control) + 12px);
  }
`;

/** A customer's list: its heading, what is beside it, and room for the pager. */
export const listViewStyles = [controlTokens, own];
