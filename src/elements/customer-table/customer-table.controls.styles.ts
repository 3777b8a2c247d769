import { css } from 'lit';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { copyIdStyles } from '../../ui/copy-id.js';
import { messageStyles } from '../../ui/message.js';
import { noticeStyles } from '../../ui/notice.js';
import { pagerStyles } from '../../ui/pager.js';
import { searchFieldStyles } from '../../ui/search-field.js';
import { tableUseStyles } from '../../ui/table-use.styles.js';

const own = css`
  .open:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  tr:has(a.open) {
    cursor: pointer;
  }

  .phone:hover {
    text-decoration: underline;
  }
`;

export const controlsStyles = [
  controlTokens,
  buttonStyles,
  searchFieldStyles,
  copyIdStyles,
  messageStyles,
  noticeStyles,
  pagerStyles,
  tableUseStyles,
  own,
];
