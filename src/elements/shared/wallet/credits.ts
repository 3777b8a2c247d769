import { html } from 'lit';
import { formatDecimal } from '../../../format/decimal.js';
import { revealMarks } from '../../../format/name.js';
import { listCreditEntries, listCredits } from '../../../protocol/credit.js';
import { MAX_PAGE_SIZE } from '../../../protocol/page.js';
import type { Account, Figure, LedgerKind } from './ledger-kind.js';

interface CreditAccount extends Account {
  readonly unit: string;
}

const unitOf = (account: Account) => (account as CreditAccount).unit;

/** Virtual units, such as API calls: decimal texts and no money. */
export const CREDITS: LedgerKind = {
  async list(client, customer, signal) {
    const query = { page_size: MAX_PAGE_SIZE };
    const { items } = await client.read(listCredits, { params: { customer }, query }, { signal });
    return {
      items: items.map(
        ({ credit_entitlement_id: key, name, unit, balance, overage }): CreditAccount => ({
          key,
          name: revealMarks(name ?? key),
          unit: revealMarks(unit ?? ''),
          balance,
          overage: Number(overage) ? overage : null,
        }),
      ),
      total: null,
    };
  },

  async read(client, customer, entitlement, page, signal) {
    const query = { page, page_size: MAX_PAGE_SIZE };
    const params = { customer, entitlement };
    const answer = await client.read(listCreditEntries, { params, query }, { signal });
    return {
      ...answer,
      items: answer.items.map((entry) => ({
        id: entry.id,
        created_at: entry.created_at,
        amount: entry.amount,
        currency: null,
        is_credit: entry.is_credit,
        event_type: entry.transaction_type,
        before_balance: entry.balance_before,
        after_balance: entry.balance_after,
        reason: entry.description,
        reference_object_id: entry.reference_id,
      })),
    };
  },

  figure(localize, account, value, look = 'plain') {
    const text = numberOf(localize.lang, value);
    const negative = text.startsWith('\u2212');
    const sign = negative ? '\u2212' : '+';
    return html`<bdi class="money ${look}"
      >${
        look === 'ledger' && value !== null
          ? html`<span class="money-sign ${negative ? '' : 'in'}">${sign}</span
              >${text.replace('\u2212', '')}`
          : text
      }${look === 'plain' ? html` <small>${unitOf(account)}</small>` : ''}</bdi
    >`;
  },

  say: ({ lang }, account, value) => `${numberOf(lang, value)} ${unitOf(account)}`,
};

function numberOf(lang: string, value: Figure): string {
  return value === null ? '–' : formatDecimal(String(value), lang);
}
