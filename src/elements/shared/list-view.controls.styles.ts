import { css } from 'lit';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { linkStyles } from '../../ui/link.styles.js';
import { messageStyles } from '../../ui/message.js';
import { noticeStyles } from '../../ui/notice.js';
import { pagerStyles } from '../../ui/pager.js';

/** How many rows a page has is the merchant's choice: a customer turns pages. */
const own = css`
  .pager .page-size {
    display: none;
  }

  .pager .range {
    padding-inline: 0;
  }
`;

export const viewControlStyles = [
  controlTokens,
  buttonStyles,
  linkStyles,
  messageStyles,
  noticeStyles,
  pagerStyles,
  own,
];
