import { html } from 'lit';
import { formatDay, parseDate } from '../../format/date.js';
import { formatParts } from '../../format/date-parts.js';
import { methodName } from '../../format/payment-method.js';
import { badge } from '../../ui/badge.js';
import { noValue } from '../../ui/description-list.js';
import { money } from '../../ui/money.js';
import type { CellContext, Column } from '../../ui/table.js';
import { amountOf, isRefund, statusOf, type Bill } from './bill.js';

/** What cells of bills need to know besides. */
export interface BillContext extends CellContext {
  readonly timeZone: string;
  /** Without a heading for the year it stands in each date. */
  readonly withYear: boolean;
  /** What was bought, once that is known. */
  readonly what: (bill: Bill) => unknown;
  readonly file: (bill: Bill) => unknown;
}

type BillColumn = Column<Bill, BillContext>;

/** A header is never empty, also not for those who hear it. */
const BONE = html`<span class="bone"></span><span class="visually-hidden">…</span>`;

const FILE: BillColumn = {
  key: 'file',
  label: ({ term }) => term('invoice'),
  cell: (bill, { file }) => file(bill),
};

const COLUMNS: readonly BillColumn[] = [
  {
    key: 'created_at',
    label: ({ term }) => term('billDate'),
    cell: ({ created_at }, { localize, timeZone, withYear }) => {
      const date = parseDate(created_at);
      if (!date) return noValue(localize.term('notProvided'));
      const { lang } = localize;
      const day = withYear
        ? formatDay(date, lang, timeZone)
        : formatParts(date, lang, { day: '2-digit', month: 'short', timeZone });
      return html`<time datetime=${date.toISOString()}><bdi>${day}</bdi></time>`;
    },
  },
  {
    key: 'what',
    label: ({ term }) => term('billWhat'),
    cell: (bill, { what }) => what(bill) ?? BONE,
    rowHeader: true,
  },
  {
    key: 'paid_with',
    label: ({ term }) => term('paidWith'),
    cell: (bill, { localize }) => {
      const name = isRefund(bill) ? '' : methodName(bill);
      return name ? html`<bdi>${name}</bdi>` : noValue(localize.term('notProvided'));
    },
  },
  {
    key: 'status',
    label: ({ term }) => term('billStatus'),
    cell: (bill, { localize }) => badge(statusOf(bill, localize)),
  },
  {
    key: 'amount',
    label: ({ term }) => term('billAmount'),
    cell: (bill, { localize }) =>
      money(localize, { minor: amountOf(bill) ?? '', currency: bill.currency ?? '' }),
  },
];

/** The columns of the list; without files where the session may not have them. */
export const billColumns = (withFiles: boolean): readonly BillColumn[] =>
  withFiles ? [...COLUMNS, FILE] : COLUMNS;

/** The year a bill is of, where it is shown. */
export function yearOf({ created_at }: Bill, lang: string, timeZone: string): string {
  const date = parseDate(created_at);
  return date ? formatParts(date, lang, { year: 'numeric', timeZone }) : '';
}
