import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../../controllers/localize.js';
import { formatDay, parseDate } from '../../../format/date.js';
import { formatMoney } from '../../../format/money.js';
import { statusTokens } from '../../../ui/status.styles.js';
import type { Accounts } from './accounts.js';
import { balanceLine, balanceLineStyles, LINE_DAYS } from './balance-line.js';
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

const own = css`
  .balances {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 12px 24px;
    margin-block-end: 24px;
  }

  .cards {
    display: flex;
    flex: 1 1 38.572em;
    flex-wrap: wrap;
    gap: 12px;
    min-inline-size: min(18.858em, 100%);
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* Three take the whole line: what they come to in all is told below. */
  .cards:has(> .card:nth-of-type(3)) {
    flex-basis: 100%;
  }

  .skeleton.cards {
    margin-block-end: 24px;
  }

  .card {
    box-sizing: border-box;
    flex: 0 1 max(18.572em, (100% - 24px) / 3);
    max-inline-size: 22.858em;
    padding: 14px 16px;
    border: 1px solid var(--_line-2);
    border-radius: calc(var(--_radius) * 1.5);
  }

  label.card {
    cursor: pointer;
  }

  .card.selected {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .card:has(.tick:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .card .tick {
    outline: none;
  }

  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  .selected .card-head {
    color: var(--_ink);
    font-weight: 500;
  }

  .overdrawn {
    margin-inline-start: auto;
    color: var(--_negative-ink);
    font-weight: 500;
  }

  .card-main {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
  }

  .figure {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .figure .money {
    white-space: normal;
  }

  .figure:lang(en) {
    letter-spacing: -0.012em;
  }

  .figure.long {
    font-size: 1.3em;
    line-height: 2.3077;
  }

  .figure.below {
    color: var(--_negative-ink);
  }

  .figure small {
    color: var(--_ink-3);
    font-size: 0.5em;
    font-weight: 400;
  }

  .card-foot {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    color: var(--_ink-3);
    font-size: 0.929em;
  }

  .card-foot > :nth-child(2) {
    white-space: nowrap;
  }

  /* Rows; where that is said around them, one line with nothing but figures. */
  .balances:has(> .rows),
  .rows.skeleton {
    margin: 0;
  }

  .rows.cards {
    display: var(--_in-line, block);
    gap: 0 6px;
  }

  .rows > .card {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    min-block-size: var(--_row-size, 48px);
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 0;
  }

  .rows > .card + .card {
    border-block-start: var(--_row-line, 1px solid var(--_line));
  }

  .skeleton.rows {
    white-space: nowrap;
  }

  .skeleton.rows > .card + .card {
    display: var(--_told-once, flex);
  }

  .rows > .card + .card::before {
    display: var(--_in-line, none);
    margin-inline: 0 -6px;
    content: '·';
  }

  .rows .card-head {
    display: var(--_told-once, flex);
    min-inline-size: 36px;
    font-size: 0.929em;
  }

  .rows .card-main {
    display: contents;
  }

  .rows .figure {
    order: 1;
    margin-inline-start: auto;
    font-size: 1em;
    font-weight: var(--_row-weight, 500);
    line-height: inherit;
  }

  .rows .balance-line {
    display: var(--_told-once, block);
    flex: none;
    inline-size: 84px;
    block-size: 28px;
  }

  .rows .card-foot {
    display: var(--_told-once, flex);
  }

  .rows .card-main:has(.balance-line) + .card-foot {
    display: none;
  }

  .card-table {
    margin-block-start: 8px;
    color: var(--_ink-2);
    font-size: 0.929em;
  }

  .card-table summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  .card-table table {
    table-layout: auto;
  }

  .card-table :is(th, td) {
    block-size: 28px;
    padding-block: 2px;
  }

  .card-table :is(th, td):last-child {
    text-align: end;
  }

  .about {
    margin: 0;
    margin-inline-start: auto;
    padding-block-end: 14px;
    text-align: end;
  }

  .about span {
    display: block;
    color: var(--_ink-3);
    font-size: 0.929em;
  }

  @container ce (width < 34.28em) {
    .balances {
      display: block;
    }

    /* Swiped sideways; the next card is cut on purpose. */
    .choice {
      flex-wrap: nowrap;
      margin-inline: -3px;
      padding: 3px;
      overflow-x: auto;
      overscroll-behavior-inline: contain;
      scroll-snap-type: inline proximity;
      scroll-padding: 3px;
      scrollbar-width: none;
    }

    .choice .card {
      flex: none;
      inline-size: min(18.858em, 100%);
      scroll-snap-align: start;
    }

    .choice .card:only-of-type,
    .cards:not(.rows, .choice) .card {
      flex-basis: 100%;
      max-inline-size: none;
    }

    .about {
      margin: 12px 0 0;
      padding: 0;
      color: var(--_ink-2);
      text-align: start;
    }
  }

  :dir(rtl) .mirrored {
    transform: scaleX(-1);
    transform-origin: center;
  }

  @media (forced-colors: active) {
    .card.selected {
      outline: 1px solid Highlight;
    }
  }
`;

export const balanceCardsStyles = [statusTokens, balanceLineStyles, own];
