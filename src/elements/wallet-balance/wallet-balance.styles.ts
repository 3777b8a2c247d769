import { base } from '../../styles/base.styles.js';
import { controlTokens } from '../../styles/control-tokens.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { moneyStyles } from '../../ui/money.js';
import { tableStyles } from '../../ui/table.styles.js';
import { balanceCardsStyles } from '../shared/wallet/balance-cards.styles.js';

export const walletBalanceStyles = [
  tokens,
  controlTokens,
  base,
  tableStyles,
  moneyStyles,
  balanceCardsStyles,
];
