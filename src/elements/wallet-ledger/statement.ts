import { css, html, nothing, render } from 'lit';
import { formatDay, formatTime, parseDate } from '../../format/date.js';
import { revealMarks } from '../../format/name.js';
import { focusedElement } from '../../ui/focus.js';
import { signed, type LedgerRow } from '../shared/wallet/ledger-kind.js';
import type { LedgerReader } from '../shared/wallet/ledger-reader.js';
import { isPast, matcher, type EntryFilter } from './entries.js';
import { eventOf, typeOf, type EntryContext } from './entry-columns.js';

export interface StatementOptions extends EntryContext {
  readonly customer: string;
  readonly onRead: (oldest: Date) => void;
}

/**
 * Prints the entries of a period, with the balances before and after it. All of it is read first: a
 * statement that lacks entries is worse than none.
 *
 * It is a page of its own, so that nothing of the merchant's page is on paper.
 */
export async function printStatement(
  reader: LedgerReader<LedgerRow>,
  filter: EntryFilter,
  options: StatementOptions,
): Promise<void> {
  const period = { ...filter, type: '' };
  await reader.readUntil(
    () => isPast(reader.rows, period),
    undefined,
    () => {
      const oldest = parseDate(reader.rows.at(-1)?.created_at ?? null);
      if (oldest) options.onRead(oldest);
    },
  );
  const frame = document.createElement('iframe');
  frame.className = 'ce-statement';
  frame.title = options.localize.term('printStatement');
  frame.hidden = true;
  document.body.append(frame);
  const { contentWindow: page, contentDocument: paper } = frame;
  if (!page || !paper) return;
  paper.documentElement.lang = options.localize.lang;
  paper.dir = getComputedStyle(document.documentElement).direction;
  const rows = reader.rows.filter(matcher(period));
  render(statement(rows, options), paper.body);
  const { CSSStyleSheet: Sheet } = page as unknown as typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(paperStyles.cssText);
  paper.adoptedStyleSheets = [sheet];
  // Its name is what the browser offers for a file.
  paper.title = options.localize.term('statement', options.account.name);
  const before = focusedElement();
  const gone = () => {
    frame.remove();
    before?.focus();
  };
  page.addEventListener('afterprint', gone, { once: true });
  page.focus();
  page.print();
}

function statement(rows: readonly LedgerRow[], options: StatementOptions) {
  const { localize, kind, account, zone, customer } = options;
  const { term, lang } = localize;
  const say = (figure: LedgerRow['amount']) => kind.figure(localize, account, figure);
  const day = (iso: string | null) => {
    const date = parseDate(iso);
    return date ? `${formatDay(date, lang, zone)} ${formatTime(date, lang, zone)}` : '–';
  };
  const [newest, oldest] = [rows[0], rows.at(-1)];
  const now = new Date();
  return html`<h1>${term('statement', account.name)}</h1>
    <p>
      ${customer ? html`<bdi>${revealMarks(customer)}</bdi><br />` : nothing}
      ${oldest && newest ? term('statementPeriod', day(oldest.created_at), day(newest.created_at)) : term('noEntriesYet')}
      (${zone.replaceAll('_', ' ')})
    </p>
    <dl>
      <dt>${term('openingBalance')}</dt>
      <dd>${say(oldest?.before_balance ?? null)}</dd>
      <dt>${term('closingBalance')}</dt>
      <dd>${say(newest?.after_balance ?? null)}</dd>
    </dl>
    <table>
      <thead>
        <tr>
          ${(['date', 'entryType', 'entryEvent', 'reasonOrReference', 'entryId'] as const).map(
            (word) => html`<th>${term(word)}</th>`,
          )}
          <th class="end">${term('ledgerAmount')}</th>
          <th class="end">${term('balanceAfter')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.toReversed().map(
          (row) =>
            html`<tr>
              <td>${day(row.created_at)}</td>
              <td>${typeOf(row, options)}</td>
              <td>${eventOf(row, localize)}</td>
              <td>
                ${row.reason ? revealMarks(row.reason) : nothing}
                <bdi class="id" dir="ltr">${row.reference_object_id}</bdi>
              </td>
              <td><bdi class="id" dir="ltr">${row.id}</bdi></td>
              <td class="end">${kind.figure(localize, account, signed(row), 'ledger')}</td>
              <td class="end">${say(row.after_balance)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${term('printedAt', formatDay(now, lang, zone), formatTime(now, lang, zone))}</p>`;
}

const paperStyles = css`
  body {
    margin: 0;
    color: #000;
    font:
      10pt/1.4 system-ui,
      sans-serif;
  }

  h1 {
    margin: 0 0 4pt;
    font-size: 15pt;
  }

  dl {
    display: grid;
    grid-template-columns: auto auto;
    justify-content: start;
    gap: 2pt 18pt;
  }

  dd {
    margin: 0;
    font-weight: 600;
    text-align: end;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 8.5pt;
  }

  thead {
    display: table-header-group;
  }

  :is(th, td) {
    padding: 3pt 6pt 3pt 0;
    border-block-end: 0.5pt solid #999;
    text-align: start;
    vertical-align: top;
  }

  tr {
    break-inside: avoid;
  }

  .end {
    padding-inline: 6pt 0;
    text-align: end;
    white-space: nowrap;
  }

  .money {
    font-variant-numeric: tabular-nums;
  }

  .id {
    font-family: ui-monospace, monospace;
    font-size: 7pt;
    overflow-wrap: anywhere;
  }

  .visually-hidden {
    display: none;
  }
`;
