import { css, html, nothing, type TemplateResult } from 'lit';

export interface Message {
  readonly title: string;
  readonly text: string;
  /** What the reader can do about it: a button or a link. */
  readonly action?: TemplateResult | undefined;
  /** To quote to support. */
  readonly reference?: string | undefined;
  /** An error is spoken as soon as it appears. */
  readonly alert?: boolean;
}

/** Stands where the rows would: what is the matter, in two lines of plain words. */
export function message({ title, text, action, reference, alert }: Message): TemplateResult {
  return html`<div
    class="message"
    role=${alert ? 'alert' : nothing}
    part=${alert ? 'error' : 'empty'}
  >
    <strong>${title}</strong>
    <p>${text}</p>
    ${
      action || reference
        ? html`<div class="message-actions">
            ${action} ${reference ? html`<span class="reference">${reference}</span>` : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

export const messageStyles = css`
  .message {
    padding-block: 40px;
    border-block-start: 1px solid var(--_line-2);
    overflow-wrap: anywhere;
  }

  .message strong {
    display: block;
    font-size: 1.0715em;
    font-weight: 600;
  }

  .message p {
    max-inline-size: 44ch;
    margin: 4px 0 0;
    color: var(--_ink-2);
  }

  .message-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    margin-block-start: 16px;
  }

  .reference {
    color: var(--_ink-3);
    font-size: 0.857em;
    user-select: all;
  }
`;
