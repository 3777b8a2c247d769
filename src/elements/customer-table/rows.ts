import { html, type TemplateResult } from 'lit';
import type { Customer } from '../../protocol/customer.js';
import { COLUMNS, type CellContext, type ColumnKey } from './columns.js';

const SKELETON_ROWS = 10;
const BONE = html`<span class="bone"></span>`;

/*
 * Roles stand on every part, though they repeat what a table is: as cards the parts are no table to
 * some browsers any more.
 */

/** The table around a body of rows. */
export function customerTable(
  columns: readonly ColumnKey[],
  context: CellContext,
  body: TemplateResult,
  { caption, refreshing }: { readonly caption: string; readonly refreshing: boolean },
): TemplateResult {
  return html`<div class="table ${refreshing ? 'refreshing' : ''}">
    <table role="table" part="table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(
            (key) =>
              html`<th role="columnheader" scope="col" part="header-cell" class=${key}>
                ${COLUMNS[key].label(context.localize)}
              </th>`,
          )}
        </tr>
      </thead>
      ${body}
    </table>
  </div>`;
}

/* eslint-disable lit-a11y/click-events-have-key-events -- it hears the clicks of what is inside, which keys make too */

/** One row a customer. Clicks are for the owner to hear: rows carry ids, not handlers. */
export function customerRows(
  columns: readonly ColumnKey[],
  context: CellContext,
  customers: readonly Customer[],
  onClick: ((event: MouseEvent) => void) | undefined,
): TemplateResult {
  return html`<tbody class="rows" role="rowgroup" @click=${onClick}>
    ${customers.map(
      (customer) =>
        html`<tr role="row" part="row" data-id=${customer.customer_id}>
          ${columns.map((key) => {
            const content = COLUMNS[key].cell(customer, context);
            return key === 'name'
              ? html`<th role="rowheader" scope="row" part="cell cell-name" class="name">
                  ${content}
                </th>`
              : html`<td role="cell" part="cell cell-${key}" class=${key}>${content}</td>`;
          })}
        </tr>`,
    )}
  </tbody>`;
}

/* eslint-enable lit-a11y/click-events-have-key-events */

/** Rows in their final size and shape, before there is anything to show. */
export function skeletonRows(columns: readonly ColumnKey[], count: number): TemplateResult {
  return html`<tbody class="skeleton" part="skeleton" aria-hidden="true">
    ${Array.from(
      { length: Math.min(count, SKELETON_ROWS) },
      () =>
        html`<tr>
          ${columns.map((key) => html`<td class=${key}>${COLUMNS[key].bone ?? BONE}</td>`)}
        </tr>`,
    )}
  </tbody>`;
}
