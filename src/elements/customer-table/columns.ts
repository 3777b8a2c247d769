import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatTime, parseDate } from '../../format/date.js';
import { shortId } from '../../format/id.js';
import { revealMarks } from '../../format/name.js';
import type { Customer } from '../../protocol/customer.js';
import { avatar } from '../../ui/avatar.js';
import type { CellContext, Column } from '../../ui/table.js';
import type { TableControls } from './customer-table.controls.js';

/** What cells of customers need to know besides. */
export interface CustomerContext extends CellContext {
  /** What can be pressed in a row, once it is there. */
  readonly controls: TableControls | undefined;
}

export type CustomerColumn = Column<Customer, CustomerContext>;

/** The columns of the table in their usual order. */
export const COLUMNS: readonly CustomerColumn[] = [
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
    cell: ({ customer_id: id }, { controls }) =>
      controls?.renderId(id) ??
      html`<span class="mono" translate="no"><bdi dir="ltr">${shortId(id)}</bdi></span>`,
  },
  {
    key: 'email',
    label: ({ term }) => term('email'),
    cell: ({ email }, context) => clipped(email, context, 'ltr'),
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
  {
    key: 'invite',
    label: ({ term }) => term('invite'),
    cell: (customer, { controls }) => controls?.renderInvite(customer),
    bone: nothing,
  },
];

/** The boxes to select rows by, before all columns. */
export const PICK: CustomerColumn = {
  key: 'pick',
  label: ({ term }, { controls }) => controls?.renderPickAll() ?? hidden(term('select')),
  cell: (customer, { controls }) => controls?.renderPick(customer),
  bone: nothing,
};

/** The rows' menus, behind all columns. */
export const ACTIONS: CustomerColumn = {
  key: 'actions',
  label: ({ term }) => hidden(term('actions')),
  cell: (customer, { controls }) => controls?.renderActions(customer),
  bone: nothing,
};

function hidden(text: string): TemplateResult {
  return html`<span class="visually-hidden">${text}</span>`;
}

const METADATA = 'metadata.';

/** Whether a key names a field of the merchant's own. */
export const isMetadata = (key: string): boolean => /^metadata\../.test(key);

/** Reads the `columns` attribute: known keys in their order, the name always among them. */
export function parseColumns(value: string): readonly CustomerColumn[] {
  const wanted = new Set(value.split(/[\s,]+/));
  const columns = [...wanted].flatMap((key) =>
    isMetadata(key) ? metadataColumn(key) : COLUMNS.filter((column) => column.key === key),
  );
  if (!columns.length) return COLUMNS;
  return wanted.has('name') ? columns : [...COLUMNS.slice(0, 1), ...columns];
}

/** A field of the merchant's own: `metadata.plan_tier` is "Plan tier". */
function metadataColumn(key: string): CustomerColumn {
  const field = key.slice(METADATA.length);
  const label = field.charAt(0).toUpperCase() + field.slice(1).replaceAll('_', ' ');
  return {
    key: 'metadata',
    label: () => label,
    cell: ({ metadata }, context) => {
      const value = Object.hasOwn(metadata, field) ? metadata[field] : '';
      return html`<span class="in-card">${label}: </span>${clipped(String(value), context)}`;
    },
  };
}

function clipped(text: string | null, context: CellContext, dir: 'ltr' | 'auto' = 'auto'): unknown {
  return text ? html`<span class="clip" dir=${dir}>${revealMarks(text)}</span>` : missing(context);
}

function nameCell(customer: Customer, { localize, controls }: CustomerContext): TemplateResult {
  const { customer_id: id } = customer;
  const name = customer.name?.trim() ? revealMarks(customer.name) : '';
  const shown = name || localize.term('unnamedCustomer');
  const link = controls?.linkTo(customer);
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
    >${hidden(localize.term('notProvided'))}`;
}
