import { css } from 'lit';
import { density } from './density.styles.js';

/*
 * Public tokens with their defaults and meanings, each written once: elements read the private
 * `--_…` names only, and docs/tokens.md and design-tokens.json are made of these lines. Here is what
 * data is painted with; what is pressed adds its own (`control-tokens.styles.ts`).
 */
const own = css`
  :host {
    --_dense: var(--_d, 0);

    /** Main text. */
    --_ink: var(--ce-ink, light-dark(#1b1a17, #f2f0ea));
    /** Second text, such as labels. */
    --_ink-2: var(--ce-ink-2, light-dark(#57544d, #b8b4a9));
    /** Quiet text. */
    --_ink-3: var(--ce-ink-3, light-dark(#6e6a61, #989488));
    /** Lines between rows. */
    --_line: var(--ce-line, light-dark(#e3e1db, #33322d));
    /** Lines around parts. */
    --_line-2: var(--ce-line-2, light-dark(#cbc8bf, #4a4842));
    /** Bars while data loads. */
    --_skeleton: var(--ce-skeleton, light-dark(#eae8e3, #2a2926));

    /** Font family. */
    --_font: var(--ce-font, inherit);
    /** Font family of ids. */
    --_mono: var(--ce-font-mono, ui-monospace, monospace);
    /** Base size of text; a little smaller when compact, larger when spacious. */
    --_size: var(--ce-font-size, calc(0.875rem + 0.0625rem * var(--_dense)));
    /** Corners of controls; all others follow. */
    --_radius: var(--ce-radius, 8px);

    /** Height of a row of one line. */
    --_row: var(--ce-row-height, calc(44px + 8px * var(--_dense)));
    --_header-row: calc(36px + 4px * var(--_dense));
    /** Height of buttons and fields; 44px on touch screens. */
    --_control: var(--ce-control-height, calc(36px + 8px * var(--_dense)));
    --_cell-x: calc(12px + 4px * var(--_dense));
    --_avatar: calc(28px + 8px * var(--_dense));
  }

  @media (pointer: coarse) {
    :host {
      --_control: 44px;
    }
  }
`;

export const tokens = [density, own];
