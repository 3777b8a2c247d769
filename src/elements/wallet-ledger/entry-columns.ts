import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatTime, parseDate } from '../../format/date.js';
import { shortId } from '../../format/id.js';
import { revealMarks } from '../../format/name.js';
import { noValue } from '../../ui/description-list.js';
import { inIcon, outIcon } from '../../ui/status-icons.js';
import type { CellContext, Column } from '../../ui/table.js';
import {
  signed,
  type Account,
  type LedgerKind,
  type LedgerRow,
} from '../shared/wallet/ledger-kind.js';

/** What cells of entries need to know besides. */
export interface EntryContext extends CellContext {
  readonly kind: LedgerKind;
  readonly account: Account;
  /** UTC for staff, the device's for customers. */
  readonly zone: string;
  /** A customer reads of money added and spent, staff of credit and debit. */
  readonly isCustomer: boolean;
  /** The entry that the balance comes from. */
  readonly newest: string | undefined;
  /** An id with its copy button, once there is one. */
  readonly copyable: (id: string) => unknown;
}

type EntryColumn = Column<LedgerRow, EntryContext>;

const COLUMNS: readonly EntryColumn[] = [
  {
    key: 'created_at',
    label: () => '',
    cell: dateCell,
    rowHeader: true,
  },
  { key: 'is_credit', label: ({ term }) => term('entryType'), cell: typeCell },
  {
    key: 'event_type',
    label: ({ term }) => term('entryEvent'),
    cell: (row, { localize }) => eventOf(row, localize) || missing(localize),
  },
  {
    key: 'reason',
    label: ({ term }) => term('reasonOrReference'),
    cell: reasonCell,
  },
  {
    key: 'amount',
    label: ({ term }) => term('ledgerAmount'),
    cell: (row, { localize, kind, account }) =>
      row.is_credit === null
        ? kind.figure(localize, account, row.amount)
        : kind.figure(localize, account, signed(row), 'ledger'),
  },
  {
    key: 'after_balance',
    label: ({ term }) => term('balanceAfter'),
    cell: ({ id, after_balance }, { localize, kind, account, newest }) =>
      kind.figure(localize, account, after_balance, id === newest ? 'current' : 'balance'),
  },
];

/** The columns; that of reasons only where there are any: customers get none unless the merchant says so. */
export function entryColumns(zone: string, reasons: boolean): readonly EntryColumn[] {
  return COLUMNS.filter(({ key }) => key !== 'reason' || reasons).map((column) =>
    column.key === 'created_at'
      ? { ...column, label: ({ term }) => term(zone === 'UTC' ? 'ledgerDateUtc' : 'date') }
      : column,
  );
}

/** Which way an entry goes, in the reader's word for it; empty where upstream doesn't tell. */
export function typeOf(
  { is_credit }: Pick<LedgerRow, 'is_credit'>,
  { localize: { term }, isCustomer }: Pick<EntryContext, 'localize' | 'isCustomer'>,
): string {
  if (is_credit === null) return '';
  if (isCustomer) return term(is_credit ? 'added' : 'spent');
  return term(is_credit ? 'credit' : 'debit');
}

/**
 * What an entry came from; upstream's own word for a kind that isn't known here, empty for none.
 */
export function eventOf(
  { event_type }: Pick<LedgerRow, 'event_type'>,
  { term }: EntryContext['localize'],
): string {
  return event_type === null ? '' : revealMarks(term('ledgerEvent', event_type));
}

function dateCell(row: LedgerRow, context: EntryContext): unknown {
  const { localize, zone } = context;
  const { lang } = localize;
  const date = parseDate(row.created_at);
  if (!date) return missing(localize);
  const day = formatDay(date, lang, zone);
  const time = formatTime(date, lang, zone);
  const type = typeOf(row, context);
  return html`<time datetime=${date.toISOString()}
    ><span class="day"
      ><bdi
        >${type && html`<span class="in-card" aria-hidden="true">${type} · </span>`}${day}</bdi
      ></span
    >
    <span class="time">${time}</span></time
  >`;
}

function typeCell(row: LedgerRow, context: EntryContext): unknown {
  const type = typeOf(row, context);
  if (!type) return missing(context.localize);
  return html`<span
    class="direction ${row.is_credit ? 'in' : ''}"
    part="entry-${row.is_credit ? 'credit' : 'debit'}"
    >${row.is_credit ? inIcon : outIcon}<span>${type}</span></span
  >`;
}

function reasonCell(row: LedgerRow, { localize, copyable }: EntryContext): TemplateResult {
  const { reason, reference_object_id: reference } = row;
  const event = eventOf(row, localize);
  return html`${
    event && !reason ? html`<span class="in-card" aria-hidden="true">${event} </span>` : nothing
  }${reason ? html`<bdi class="clip">${revealMarks(reason)}</bdi>` : nothing}${
    reference
      ? (copyable(reference) ??
        html`<span class="mono" translate="no"><bdi dir="ltr">${shortId(reference)}</bdi></span>`)
      : nothing
  }${reason || reference ? nothing : html`<span class="in-table">${missing(localize)}</span>`}`;
}

function missing({ term }: EntryContext['localize']): TemplateResult {
  return noValue(term('notProvided'));
}
