import { css } from 'lit';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const own = css`
  /* Without a button or a running report there is nothing to see. */
  slot[name='button'] {
    display: block;
  }

  slot[hidden] {
    display: none;
  }
`;

export const reportBuilderStyles = [tokens, base, own];
