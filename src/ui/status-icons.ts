import { svg, type TemplateResult } from 'lit';

/* What stands in badges: each tone has a shape of its own, so that they differ without colour too. */
const icon = (shape: TemplateResult): TemplateResult =>
  svg`<svg viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;

export const doneIcon = icon(
  svg`<circle cx="8" cy="8" r="5.75"/><path d="m5.5 8.25 1.75 1.75 3.25-3.75"/>`,
);
export const waitingIcon = icon(
  svg`<path d="M4 2.75h8M4 13.25h8M5 2.75v2.5L8 8l3-2.75v-2.5M5 13.25v-2.5L8 8l3 2.75v2.5"/>`,
);
export const failedIcon = icon(svg`<circle cx="8" cy="8" r="5.75"/><path d="m6 6 4 4m0-4-4 4"/>`);
export const clockIcon = icon(svg`<circle cx="8" cy="8" r="5.75"/><path d="M8 4.75V8l2.25 1.5"/>`);
export const endedIcon = icon(svg`<circle cx="8" cy="8" r="5.75"/><path d="m4 12 8-8"/>`);
export const returnedIcon = icon(
  svg`<path class="mirrored" d="M5.75 3.5 3 6.25 5.75 9M3.25 6.25h6a3.25 3.25 0 0 1 0 6.5h-2.5"/>`,
);
export const flagIcon = icon(svg`<path d="M4 13.5v-11h8.25L10.5 5.75 12.25 9H4"/>`);
export const moreIcon = icon(svg`<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2"/>`);
/** Money in and money out; drawn the same way in every direction of writing. */
export const inIcon = icon(svg`<path d="M8 3v10m0 0 4-4m-4 4L4 9"/>`);
export const outIcon = icon(svg`<path d="M8 13V3m0 0L4 7m4-4 4 4"/>`);
