import { html, type TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize.js';

/** What every cell needs to know of its table. */
export interface CellContext {
  readonly localize: Localize;
}

export interface Column<Row, Context extends CellContext = CellContext> {
  /** Upstream's name of the field; also the cell's class and its part, `cell-…`. */
  readonly key: string;
  readonly label: (localize: Localize, context: Context) => unknown;
  readonly cell: (row: Row, context: Context) => unknown;
  /** What stands in the skeleton, where it isn't a line of text. */
  readonly bone?: unknown;
  /** Names its row: the one cell by which a row is known. */
  readonly rowHeader?: boolean;
}

export interface Table<Row, Context extends CellContext> {
  readonly columns: readonly Column<Row, Context>[];
  readonly context: Context;
  /** For those who don't see the heading beside it. */
  readonly caption: string;
  /** Undefined shows the skeleton. */
  readonly rows: readonly Row[] | undefined;
  /** How many rows are coming, for the skeleton. */
  readonly expected: number;
  readonly idOf: (row: Row) => string;
  readonly refreshing: boolean;
  /** Rows before and after one, across all columns (`span-row.ts`): a year, or what is the matter with it. */
  readonly above?: ((row: Row, before: Row | undefined, columns: number) => unknown) | undefined;
  readonly below?: ((row: Row, columns: number) => unknown) | undefined;
  /** Rows carry ids as `data-id`, not handlers: one owner hears every click. */
  readonly onClick: ((event: MouseEvent) => void) | undefined;
}

const SKELETON_ROWS = 10;
const BONE = html`<span class="bone"></span>`;

/**
 * A table of rows, or its skeleton in final size and shape. Roles stand on every part, though they
 * repeat what a table is: as cards the parts are no table to some browsers any more.
 */
export function table<Row, Context extends CellContext>(
  options: Table<Row, Context>,
): TemplateResult {
  const { columns, context, caption, rows, refreshing } = options;
  return html`<div class="table ${refreshing ? 'refreshing' : ''}">
    <table role="table" part="table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(
            ({ key, label }) =>
              html`<th role="columnheader" scope="col" part="header-cell" class=${key}>
                ${label(context.localize, context)}
              </th>`,
          )}
        </tr>
      </thead>
      ${rows ? body(options, rows) : skeleton(options)}
    </table>
  </div>`;
}

/* eslint-disable lit-a11y/click-events-have-key-events -- it hears the clicks of what is inside, which keys make too */

function body<Row, Context extends CellContext>(
  { columns, context, idOf, above, below, onClick }: Table<Row, Context>,
  rows: readonly Row[],
): TemplateResult {
  return html`<tbody class="rows" role="rowgroup" @click=${onClick}>
    ${rows.map(
      (row, at) =>
        html`${above?.(row, rows[at - 1], columns.length)}
          <tr role="row" part="row" data-id=${idOf(row)}>
            ${columns.map(({ key, cell, rowHeader }) =>
              rowHeader
                ? html`<th role="rowheader" scope="row" part="cell cell-${key}" class=${key}>
                    ${cell(row, context)}
                  </th>`
                : html`<td role="cell" part="cell cell-${key}" class=${key}>
                    ${cell(row, context)}
                  </td>`,
            )}
          </tr>
          ${below?.(row, columns.length)}`,
    )}
  </tbody>`;
}

/* eslint-enable lit-a11y/click-events-have-key-events */

function skeleton<Row, Context extends CellContext>({
  columns,
  expected,
}: Table<Row, Context>): TemplateResult {
  return html`<tbody class="skeleton" part="skeleton" aria-hidden="true">
    ${Array.from(
      { length: Math.min(expected, SKELETON_ROWS) },
      () =>
        html`<tr>
          ${columns.map(({ key, bone }) => html`<td class=${key}>${bone ?? BONE}</td>`)}
        </tr>`,
    )}
  </tbody>`;
}
