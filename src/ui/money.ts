import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize.js';
import {
  formatMoney,
  moneySign,
  readMinor,
  type Minor,
  type MoneyOptions,
} from '../format/money.js';
import { currencyExponent } from '../protocol/currency.js';
import { money as words } from '../translations/en/money.js';
import { addEnglish } from '../translations/register.js';
import { statusTokens } from './status.styles.js';

addEnglish(words);

export interface Money extends MoneyOptions {
  readonly minor: Minor;
  readonly currency: string;
  /** `ledger`: plus or minus in a box of its own, so that the digits of a column line up. */
  readonly look?: 'plain' | 'ledger' | 'balance' | 'current';
}

/** An amount that text around it can't reorder, in digits that line up. */
export function money({ lang, term }: Localize, options: Money): TemplateResult {
  const { minor, currency, look = 'plain' } = options;
  if (readMinor(minor) === undefined) {
    return html`<span class="money"
      ><span aria-hidden="true">–</span
      ><span class="visually-hidden">${term('amountUnreadable')}</span></span
    >`;
  }
  const sign = look === 'ledger' ? moneySign(minor) : undefined;
  const text = formatMoney(minor, currency, lang, {
    ...options,
    ...(sign !== undefined && { sign: 'never' }),
  });
  const unknown = currencyExponent(currency) === undefined;
  return html`<bdi class="money ${look}"
    >${
      sign === undefined
        ? nothing
        : html`<span class="money-sign ${sign === '+' ? 'in' : ''}">${sign}</span>`
    }${text}${unknown ? html` <small>${term('minorUnits')}</small>` : nothing}</bdi
  >`;
}

const own = css`
  .money {
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }

  .money.ledger {
    font-weight: 500;
  }

  .money-sign {
    display: inline-block;
    min-inline-size: 12px;
    text-align: start;
    color: var(--_ink-2);
  }

  .money-sign.in {
    color: var(--_positive-ink);
  }

  .money.balance {
    color: var(--_ink-2);
  }

  /* The one figure that counts now: closed by a double rule, as on paper. */
  .money.current {
    padding-block-end: 1px;
    border-block-end: 3px double var(--_line-strong);
    color: var(--_ink);
    font-weight: 600;
  }

  .money small {
    color: var(--_ink-3);
    font-size: 0.857em;
    font-weight: 400;
    white-space: normal;
  }
`;

export const moneyStyles = [statusTokens, own];
