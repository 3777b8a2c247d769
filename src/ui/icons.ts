import { svg, type TemplateResult } from 'lit';

/* Line icons of 16 units, decorative: what they mean stands beside them or in a label. */
const icon = (shape: TemplateResult): TemplateResult =>
  svg`<svg viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;

export const searchIcon = icon(
  svg`<circle cx="7" cy="7" r="4.75"/><path d="m10.5 10.5 3.25 3.25"/>`,
);
export const clearIcon = icon(svg`<path d="m4.5 4.5 7 7m0-7-7 7"/>`);
export const copyIcon = icon(
  svg`<rect x="5.75" y="5.75" width="7.5" height="7.5" rx="1.5"/><path d="M10.25 5.75v-1.5a1.5 1.5 0 0 0-1.5-1.5h-4.5a1.5 1.5 0 0 0-1.5 1.5v4.5a1.5 1.5 0 0 0 1.5 1.5h1.5"/>`,
);
export const tickIcon = icon(svg`<path d="m3.5 8.5 3 3 6-7"/>`);
export const downIcon = icon(svg`<path d="m4.5 6.5 3.5 3.5 3.5-3.5"/>`);
export const startIcon = icon(svg`<path class="mirrored" d="M9.5 4.5 6 8l3.5 3.5"/>`);
export const endIcon = icon(svg`<path class="mirrored" d="M6.5 4.5 10 8l-3.5 3.5"/>`);
export const offlineIcon = icon(
  svg`<path d="M2 6.2A9 9 0 0 1 5 4.4M7.6 3.8a9 9 0 0 1 6.4 2.4M4.4 8.8A5.5 5.5 0 0 1 7 7.4m3.2.6a5.5 5.5 0 0 1 1.4.9M6.6 11.2a2.2 2.2 0 0 1 2.8 0M2.5 2.5l11 11"/>`,
);
export const warningIcon = icon(svg`<path d="M8 2.75 14 13H2L8 2.75ZM8 6.5v3M8 11.4v.1"/>`);
export const mailIcon = icon(
  svg`<rect x="2.25" y="3.75" width="11.5" height="8.5" rx="1.25"/><path d="m2.75 4.75 5.25 4 5.25-4"/>`,
);
export const gripIcon = icon(
  svg`<path stroke-width="2" d="M6 4h.01M6 8h.01M6 12h.01M10 4h.01M10 8h.01M10 12h.01"/>`,
);
