import { css, html, type TemplateResult } from 'lit';

export interface Description {
  readonly term: string;
  readonly value: unknown;
}

/** Facts about one thing, a row each. */
export function descriptionList(rows: readonly Description[]): TemplateResult {
  return html`<dl class="facts" part="facts">
    ${rows.map(
      ({ term, value }) =>
        html`<div class="fact">
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** For a fact that isn't known. */
export function noValue(label: string): TemplateResult {
  return html`<span class="no-value" aria-hidden="true">–</span
    ><span class="visually-hidden">${label}</span>`;
}

export const descriptionListStyles = css`
  .facts {
    margin: 0;
  }

  .fact {
    display: grid;
    grid-template-columns: minmax(6.572em, auto) minmax(0, 1fr);
    align-items: baseline;
    min-block-size: 34px;
    padding-block: 6px;
  }

  /* One column of terms, as wide in every row, even where a language has longer ones. */
  @supports (grid-template-columns: subgrid) {
    .facts {
      display: grid;
      grid-template-columns: fit-content(40%) minmax(0, 1fr);
    }

    .fact {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
  }

  .fact dt {
    min-inline-size: 6.572em;
    padding-inline-end: 12px;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  .fact dd {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .no-value {
    color: var(--_ink-3);
  }

  @media (pointer: coarse) {
    .fact {
      min-block-size: 44px;
      padding-block: 11px;
    }
  }
`;
