import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import { formatDay, formatTime, parseDate } from '../../format/date.js';
import { revealMarks } from '../../format/name.js';
import type { Customer } from '../../protocol/customer.js';
import { avatar } from '../../ui/avatar.js';
import { shortId } from '../../format/id.js';

/** What cells need to know of their table. */
export interface CellContext {
  readonly localize: Localize;
  /** A customer's page, if the merchant has one. */
  readonly linkTo: (customer: Customer) => string | undefined;
  /** An id with its copy button, once there is one. */
  readonly copyable: (id: string) => unknown;
}

export interface Column {
  readonly label: (localize: Localize) => string;
  readonly cell: (customer: Customer, context: CellContext) => unknown;
  /** What stands in the skeleton. */
  readonly bone?: TemplateResult;
}

export type ColumnKey = 'name' | 'customer_id' | 'email' | 'phone_number' | 'created_at';

/** The columns of the table by upstream's field names, in their usual order. */
export const COLUMNS: Readonly<Record<ColumnKey, Column>> = {
  name: {
    label: ({ term }) => term('name'),
    cell: nameCell,
    bone: html`<span class="who"><span class="bone round"></span><span class="bone"></span></span>`,
  },
  customer_id: {
    label: ({ term }) => term('customerId'),
    cell: ({ customer_id: id }, { copyable }) =>
      copyable(id) ??
      html`<span class="mono" translate="no"><bdi dir="ltr">${shortId(id)}</bdi></span>`,
  },
  email: {
    label: ({ term }) => term('email'),
    cell: ({ email }, context) =>
      email ? html`<span class="clip" dir="ltr">${revealMarks(email)}</span>` : missing(context),
  },
  phone_number: {
    label: ({ term }) => term('phone'),
    cell: ({ phone_number: phone }, context) =>
      phone
        ? html`<a class="phone" href="tel:${phone.replace(/[^\d+*#]/g, '')}"
            ><bdi dir="ltr">${revealMarks(phone)}</bdi></a
          >`
        : missing(context),
  },
  created_at: {
    label: ({ term }) => term('createdUtc'),
    cell: createdCell,
  },
};

const DEFAULT_COLUMNS = Object.keys(COLUMNS) as ColumnKey[];

/** Reads the `columns` attribute: known keys in their order, the name always first to be seen. */
export function parseColumns(value: string): ColumnKey[] {
  const keys = value.split(/[\s,]+/).filter((key): key is ColumnKey => Object.hasOwn(COLUMNS, key));
  if (!keys.length) return DEFAULT_COLUMNS;
  return [...new Set<ColumnKey>(keys.includes('name') ? keys : ['name', ...keys])];
}

function nameCell(customer: Customer, { localize, linkTo }: CellContext): TemplateResult {
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
