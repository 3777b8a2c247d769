import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../../controllers/localize.js';
import { formatDay, parseDate } from '../../../format/date.js';
import { formatMoney } from '../../../format/money.js';
import type { Accounts } from './accounts.js';
import { balanceLine, LINE_DAYS } from './balance-line.js';
import { isBelowZero, type Account, type AccountList } from './ledger-kind.js';

export interface BalanceCards {
  readonly localize: Localize;
  readonly accounts: Accounts;
  /** UTC for staff, the device's for customers. */
  readonly zone: string;
  /** One line each, for a narrow place beside the ledger. */
  readonly rows?: boolean;
  /** With it the cards are a choice. */
  readonly chosen?: { readonly key: string; readonly onChoose: (event: Event) => void };
}

/** A card per balance; bones while they are on their way. */
export function balanceCards(options: BalanceCards, list: AccountList | undefined): TemplateResult {
  const { term } = options.localize;
  if (!list) {
    return html`<div
      class="cards skeleton ${options.rows ? 'rows' : options.chosen ? 'choice' : ''}"
      aria-hidden="true"
    >
      ${[1, 2].map(
        () =>
          html`<div class="card">
            <div class="card-head"><span class="bone"></span>&nbsp;</div>
            <div class="figure"><span class="bone"></span>&nbsp;</div>
            <div class="card-foot"><span class="bone"></span>&nbsp;</div>
          </div>`,
      )}
    </div>`;
  }
  const cards = list.items.map((account) => card(options, account));
  const shows = list.total !== null && list.items.length > 1 && !options.rows;
  return html`<div class="balances" part="balances">
    ${
      options.chosen
        ? html`<fieldset class="cards choice" role="radiogroup">
            <legend class="visually-hidden">${term('walletChoice')}</legend>
            ${cards}
          </fieldset>`
        : html`<div class="cards ${options.rows ? 'rows' : ''}">${cards}</div>`
    }${shows ? about(options, list.total) : nothing}
  </div>`;
}

function card(options: BalanceCards, account: Account): TemplateResult {
  const { localize, accounts, zone, chosen, rows } = options;
  const { term, lang } = localize;
  const { key, name, balance, overage } = account;
  const { kind } = accounts;
  const reader = accounts.reader(key);
  const last = parseDate(reader.rows[0]?.created_at ?? null);
  const points = accounts.points(key);
  const now = Date.now();
  const overdrawn = isBelowZero(balance);
  const said = kind.say(localize, account, balance);
  const foot = last
    ? term('lastEntry', formatDay(last, lang, zone))
    : reader.isWhole && !reader.rows.length
      ? term('noEntriesYet')
      : '';
  const selected = chosen?.key === key;
  const id = `account-${key}`;
  const content = html`<span class="card-head">
      ${
        chosen
          ? html`<input
              type="radio"
              class="tick"
              name="account"
              .value=${key}
              .checked=${selected}
              aria-labelledby="${id}-name ${id}-balance"
              aria-describedby="${id}-foot"
              @change=${chosen.onChoose}
            />`
          : nothing
      }
      <span id="${id}-name"><bdi>${name}</bdi></span>
      ${overdrawn ? html`<span class="overdrawn">${term('overdrawn')}</span>` : nothing}
      ${
        overage
          ? html`<span class="overdrawn"
              >${term('overage', kind.say(localize, account, overage))}</span
            >`
          : nothing
      }
    </span>
    <span class="card-main"
      ><span
        id="${id}-balance"
        class="figure ${overdrawn ? 'below' : ''} ${said.length > 15 ? 'long' : ''}"
        part="balance-amount"
        >${kind.figure(localize, account, balance)}</span
      >${points ? balanceLine(localize, kind, account, points, now, zone) : nothing}</span
    >
    <span id="${id}-foot" class="card-foot"
      ><span>${foot || '\u00a0'}</span>${
        points ? html`<span><bdi>${term('lineDays', LINE_DAYS)}</bdi></span>` : nothing
      }</span
    >`;
  if (chosen) {
    return html`<label
      class="card ${selected ? 'selected' : ''}"
      part="balance ${selected ? 'balance-selected' : ''}"
      >${content}</label
    >`;
  }
  return html`<div class="card" part="balance">
    ${content}
    ${
      points && !rows
        ? html`<details class="card-table">
            <summary>${term('lineAsTable')}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">${term(zone === 'UTC' ? 'ledgerDateUtc' : 'date')}</th>
                  <th scope="col">${term('balance')}</th>
                </tr>
              </thead>
              <tbody>
                ${points.toReversed().map(
                  (point) =>
                    html`<tr>
                      <td>${formatDay(new Date(point.at), lang, zone)}</td>
                      <td>${kind.figure(localize, account, point.balance)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </details>`
        : nothing
    }
  </div>`;
}

function about({ localize: { term, lang } }: BalanceCards, total: number): TemplateResult {
  return html`<p class="about" part="about">
    <bdi>${term('aboutInAll', formatMoney(total, 'USD', lang))}</bdi>
    <span>${term('aboutText')}</span>
  </p>`;
}
