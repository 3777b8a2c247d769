import { html, type TemplateResult } from 'lit';

/** Heads the rows that belong together, as those of a year. */
export function groupRow(text: string, columns: number): TemplateResult {
  return html`<tr class="group" role="row">
    <th role="rowheader" scope="rowgroup" colspan=${columns}>${text}</th>
  </tr>`;
}

/** Says of the row above it what is the matter with it. */
export function noteRow(note: unknown, columns: number): TemplateResult {
  return html`<tr role="row" part="row-note" class="note">
    <td role="cell" colspan=${columns}>${note}</td>
  </tr>`;
}
