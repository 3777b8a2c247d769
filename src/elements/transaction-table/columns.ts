import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import { formatDay, formatTime, parseDate } from '../../format/date.js';
import { shortId } from '../../format/id.js';
import { methodName } from '../../format/payment-method.js';
import { revealMarks } from '../../format/name.js';
import type { PaymentRow } from '../../protocol/payment.js';
import { noValue } from '../../ui/description-list.js';
import { money } from '../../ui/money.js';
import type { CellContext, Column } from '../../ui/table.js';
import { paymentStatus } from './payment-status.js';

/** What cells of payments need to know besides. */
export interface PaymentContext extends CellContext {
  readonly copyable: (id: string) => TemplateResult;
  /** "Refund", and the menu. */
  readonly actions: (payment: PaymentRow) => TemplateResult;
}

type PaymentColumn = Column<PaymentRow, PaymentContext>;

const ACTIONS: PaymentColumn = {
  key: 'actions',
  label: ({ term }) => term('actions'),
  cell: (payment, { actions }) => actions(payment),
  bone: html``,
};

/** All columns; those of a list that names none are the first six. */
const COLUMNS: readonly PaymentColumn[] = [
  {
    key: 'payment_id',
    label: ({ term }) => term('payment'),
    cell: ({ payment_id: id }, { copyable }) =>
      html`<button type="button" class="open mono" title=${id} translate="no">
          <bdi dir="ltr">${shortId(id)}</bdi></button
        >${copyable(id)}`,
    rowHeader: true,
  },
  {
    key: 'status',
    label: ({ term }) => term('paymentStatus'),
    cell: (payment, { localize }) => paymentStatus(localize, payment),
  },
  {
    key: 'total_amount',
    label: ({ term }) => term('paymentAmount'),
    cell: ({ total_amount: minor, currency }, { localize }) => paid(localize, minor, currency),
  },
  {
    key: 'created_at',
    label: ({ term }) => term('dateUtc'),
    cell: ({ created_at }, { localize }) => dateCell(localize, created_at),
  },
  {
    key: 'pricing_type',
    label: ({ term }) => term('pricingType'),
    cell: ({ subscription_id, subscription_ids }, { localize }) =>
      localize.term(subscription_id || subscription_ids.length ? 'recurring' : 'oneTime'),
  },
  {
    key: 'payment_method',
    label: ({ term }) => term('paymentMethod'),
    cell: (payment, { localize }) => method(localize, payment),
  },
  {
    key: 'customer_email',
    label: ({ term }) => term('customerEmail'),
    cell: ({ customer }, { localize }) =>
      customer?.email
        ? html`<span class="clip" dir="ltr">${revealMarks(customer.email)}</span>`
        : noValue(localize.term('notProvided')),
  },
];
const USUAL = COLUMNS.slice(0, 6);

/** Reads the `columns` attribute: known keys in their order, the payment always among them. */
export function parseColumns(value: string): readonly PaymentColumn[] {
  const wanted = new Set(['payment_id', ...value.split(/[\s,]+/)]);
  const named = [...wanted].flatMap((key) => COLUMNS.filter((column) => column.key === key));
  return [...(named.length > 1 ? named : USUAL), ACTIONS];
}

/** An amount, or what stands for one that upstream didn't tell. */
export function paid(localize: Localize, minor: number | null, currency: string | null): unknown {
  return minor === null
    ? noValue(localize.term('notProvided'))
    : money(localize, { minor, currency: currency ?? '' });
}

/**
 * What was paid with, cut to the room there is, or what stands for one that upstream didn't tell.
 */
export function method(localize: Localize, payment: PaymentRow | PaidBy): unknown {
  const name = methodName(payment);
  return name
    ? html`<bdi class="clip">${revealMarks(name)}</bdi>`
    : noValue(localize.term('notProvided'));
}

type PaidBy = Parameters<typeof methodName>[0];

function dateCell({ lang, term }: Localize, at: string | null): unknown {
  const date = parseDate(at);
  if (!date) return noValue(term('notProvided'));
  return html`<time datetime=${date.toISOString()}
    ><span class="day"><bdi>${formatDay(date, lang)}</bdi></span
    ><span class="comma">,</span> <span class="time">${formatTime(date, lang)}</span></time
  >`;
}
