import { css, html, type TemplateResult } from 'lit';

export interface SumLine {
  readonly label: string;
  readonly amount: unknown;
}

/** What will become of the money, written out like an invoice: before, change, after. */
export function sum(lines: readonly SumLine[], total: SumLine): TemplateResult {
  return html`<dl class="sum" part="sum">
    ${lines.map(
      ({ label, amount }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${amount}</dd>
        </div>`,
    )}
    <div class="sum-total">
      <dt>${total.label}</dt>
      <dd>${total.amount}</dd>
    </div>
  </dl>`;
}

export const sumStyles = css`
  .sum {
    margin: 0;
  }

  .sum > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    padding-block: 5px;
  }

  .sum dt {
    color: var(--_ink-2);
  }

  .sum dd {
    margin: 0;
    text-align: end;
  }

  .sum > .sum-total {
    margin-block-start: 4px;
    padding-block: 10px 4px;
    border-block-start: 1px solid var(--_line-2);
  }

  .sum-total dt {
    color: var(--_ink);
    font-weight: 500;
  }
`;
