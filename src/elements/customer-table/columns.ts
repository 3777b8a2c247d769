import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatTime, parseDate } from '../../format/date.js';
import { revealMarks } from '../../format/name.js';
import type { Customer } from '../../protocol/customer.js';
import { avatar } from '../../ui/avatar.js';
import type { CellContext, Column } from '../../ui/table.js';
import { shortId } from '../../format/id.js';

/** What cells of customers need to know besides. */
export interface CustomerContext extends CellContext {
  /** A customer's page, if the merchant has one. */
  readonly linkTo: (customer: Customer) => string | undefined;
  /** An id with its copy button, once there is one. */
  readonly copyable: (id: string) => unknown;
}

type CustomerColumn = Column<Customer, CustomerContext>;

/** The columns of the table in their usual order. */
const COLUMNS: readonly CustomerColumn[] = [
  {
    key: 'name',
    label: ({ term }) => term('name'),
    cell: nameCell,
    bone: html`<span class="who"><span class="bone round"></span><span class="bone"></span></span>`,
    rowHeader: true,
  },
  {
    key: 'customer_id',
    label: ({ term }) => term('customerId'),
    cell: ({ customer_id: id }, { copyable }) =>
      copyable(id) ??
      html`<span class="mono" translate="no"><bdi dir="ltr">${shortId(id)}</bdi></span>`,
  },
  {
    key: 'email',
    label: ({ term }) => term('email'),
    cell: ({ email }, context) =>
      email ? html`<span class="clip" dir="ltr">${revealMarks(email)}</span>` : missing(context),
  },
  {
    key: 'phone_number',
    label: ({ term }) => term('phone'),
    cell: ({ phone_number: phone }, context) =>
      phone
        ? html`<a class="phone" href="tel:${phone.replace(/[^\d+*#]/g, '')}"
            ><bdi dir="ltr">${revealMarks(phone)}</bdi></a
          >`
        : missing(context),
  },
  {
    key: 'created_at',
    label: ({ term }) => term('createdUtc'),
    cell: createdCell,
  },
];

/** Reads the `columns` attribute: known keys in their order, the name always among them. */
export function parseColumns(value: string): readonly CustomerColumn[] {
  const wanted = new Set(value.split(/[\s,]+/));
  const columns = [...wanted].flatMap((key) => COLUMNS.filter((column) => column.key === key));
  if (!columns.length) return COLUMNS;
  return wanted.has('name') ? columns : [...COLUMNS.slice(0, 1), ...columns];
}

function nameCell(customer: Customer, { localize, linkTo }: CustomerContext): TemplateResult {
  const { customer_id: id } = customer;
  const name = customer.name?.trim() ? revealMarks(customer.name) : '';
  const shown = name || localize.term('unnamedCustomer');
  const link = linkTo(customer);
  const text = html`<bdi class="clip">${shown}</bdi>`;
  return html`<span class="who"
    >${avatar(name || id, id)}${
      link === undefined
        ? html`<button type="button" class="open">${text}</button>`
        : html`<a class="open" href=${link}>${text}</a>`
    }</span
  >`;
}

function createdCell(customer: Customer, context: CellContext): unknown {
  const date = parseDate(customer.created_at);
  if (!date) return missing(context);
  const { lang, term } = context.localize;
  const day = formatDay(date, lang);
  const time = formatTime(date, lang);
  return html`<time datetime=${date.toISOString()}
    ><span class="in-table"
      ><span class="day"><bdi>${day}</bdi></span> <span class="time">${time}</span></span
    ><span class="in-card">${term('createdAtUtc', day, time)}</span></time
  >`;
}

function missing({ localize }: CellContext): unknown {
  return html`<span class="missing" aria-hidden="true">–</span
    ><span class="visually-hidden">${localize.term('notProvided')}</span>${nothing}`;
}
