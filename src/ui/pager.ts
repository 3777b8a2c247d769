import { css, html, type TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize.js';
import { formatCount } from '../format/number.js';
import { downIcon, endIcon, startIcon } from './icons.js';

export interface Pager {
  /** Name of the landmark. */
  readonly label: string;
  /** Zero-based. */
  readonly page: number;
  readonly pageSize: number;
  /** Rows on this page. */
  readonly rows: number;
  readonly hasNext: boolean;
  /** A button with `name` previous or next was pressed. */
  readonly onMove: (event: MouseEvent) => void;
  readonly onSize: (event: Event) => void;
}

const PAGE_SIZES = [10, 25, 50, 100];

/** Moves through a list of unknown length, and sets how much of it a page shows. */
export function pager({ term, lang }: Localize, options: Pager): TemplateResult {
  const { page, pageSize, rows } = options;
  const sizes = PAGE_SIZES.includes(pageSize) ? PAGE_SIZES : [pageSize, ...PAGE_SIZES];
  return html`<nav class="pager" part="pager" aria-label=${options.label}>
    <label class="page-size" part="page-size">
      <span>${term('rowsPerPage')}</span>
      <span class="select">
        <select class="button" @change=${options.onSize}>
          ${sizes.map(
            (size) =>
              html`<option value=${size} ?selected=${size === pageSize}>
                ${formatCount(size, lang)}
              </option>`,
          )}
        </select>
        ${downIcon}
      </span>
    </label>
    <bdi class="range" dir="ltr">${term('rowRange', ...rowRange(page, pageSize, rows, lang))}</bdi>
    <button
      type="button"
      name="previous"
      class="button previous"
      part="pager-button"
      ?disabled=${page === 0}
      @click=${options.onMove}
    >
      ${startIcon} ${term('previous')}
    </button>
    <button
      type="button"
      name="next"
      class="button"
      part="pager-button"
      ?disabled=${!options.hasNext}
      @click=${options.onMove}
    >
      ${term('next')} ${endIcon}
    </button>
  </nav>`;
}

/** The first and last row of a page, counted as people do, in the digits of a language. */
export function rowRange(
  page: number,
  pageSize: number,
  rows: number,
  lang: string,
): [first: string, last: string] {
  const before = page * pageSize;
  return [formatCount(before + 1, lang), formatCount(before + rows, lang)];
}

export const pagerStyles = css`
  .pager {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 12px;
    color: var(--_ink-2);
  }

  .page-size {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .range {
    flex: 1;
    padding-inline: 12px;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    font-variant-numeric: tabular-nums;
  }

  .select {
    position: relative;
    display: inline-flex;
    align-items: center;
  }

  .select select {
    padding-inline-end: 30px;
    appearance: none;
  }

  .select option {
    background: var(--_surface-raised);
    color: var(--_ink);
  }

  .select svg {
    position: absolute;
    inset-inline-end: 10px;
    inline-size: 14px;
    block-size: 14px;
    color: var(--_ink);
    pointer-events: none;
  }

  @container ce (width < 34.28em) {
    .pager {
      display: grid;
      grid-template-columns: 1fr auto 1fr;
      gap: 16px 12px;
    }

    .pager .button {
      min-block-size: 44px;
      white-space: normal;
      overflow-wrap: anywhere;
    }

    .pager .range {
      order: 1;
      padding: 0;
    }

    .pager .previous {
      order: 0;
    }

    .pager [name='next'] {
      order: 1;
    }

    .pager .page-size {
      order: 2;
      grid-column: 1 / -1;
      justify-content: center;
    }

    .page-size select {
      border-color: transparent;
    }
  }
`;
