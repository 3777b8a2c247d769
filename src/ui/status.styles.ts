import { css } from 'lit';

/** Colours that tell how something stands, and how its end is offered. */
export const statusTokens = css`
  :host {
    /** What went well. */
    --_positive-ink: var(--ce-positive-ink, light-dark(#17653c, #7fd3a0));
    /** Text of a warning. */
    --_warning-ink: var(--ce-warning-ink, light-dark(#7a4b00, #f0c069));
    /** Ground of a warning. */
    --_warning-surface: var(--ce-warning-surface, light-dark(#fdf0d5, #35270a));
    /** Edge of a warning, where edges are asked for. */
    --_warning-line: var(--ce-warning-line, light-dark(#b3822a, #8f6c24));
    /** Text of what failed. */
    --_negative-ink: var(--ce-negative-ink, light-dark(#a3212b, #ff9c9a));
    /** Ground of what failed. */
    --_negative-surface: var(--ce-negative-surface, light-dark(#fdeaea, #3d1618));
    /** Edge of what failed, where edges are asked for. */
    --_negative-line: var(--ce-negative-line, light-dark(#d0777d, #a35052));
    /** Text of a note. */
    --_info-ink: var(--ce-info-ink, light-dark(#24518f, #9dbdf0));
    /** Ground of a note. */
    --_info-surface: var(--ce-info-surface, light-dark(#e8effa, #16263f));
    /** Edge of a note, where edges are asked for. */
    --_info-line: var(--ce-info-line, light-dark(#7796c4, #4d6fa5));
    /** What ends or takes away something, and wrong fields. */
    --_danger: var(--ce-danger, light-dark(#b3262f, #ff8a88));
  }
`;
