import { html, type TemplateResult } from 'lit';

/** A button of a message, a dialog or a row. Needs `buttonStyles`. */
export function button(label: string, onClick: () => void, look = ''): TemplateResult {
  return html`<button type="button" class="button ${look}" part="button" @click=${onClick}>
    ${label}
  </button>`;
}
