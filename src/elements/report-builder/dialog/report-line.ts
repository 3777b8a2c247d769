import { html, type TemplateResult } from 'lit';

/** A line of the dialog: its name at the start, fields behind it. They carry names of their own. */
export function reportLine(label: string, content: unknown): TemplateResult {
  return html`<div class="report-row">
    <div class="report-label" aria-hidden="true">${label}</div>
    <div class="report-content">${content}</div>
  </div>`;
}
