import { css } from 'lit';

/** Ticks of boxes and radios, and the lines of a group of them. */
export const choiceStyles = css`
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    min-block-size: 24px;
    padding-block: 4px;
    cursor: pointer;
  }

  .choice:has(:disabled) {
    color: var(--_ink-3);
    cursor: default;
  }

  .tick {
    display: inline-grid;
    flex: none;
    place-content: center;
    inline-size: 16px;
    block-size: 16px;
    margin: calc((1.5em - 16px) / 2) 0 0;
    border: 1px solid var(--_line-strong);
    background: var(--_surface);
    appearance: none;
    cursor: inherit;
  }

  .tick[type='checkbox'] {
    border-radius: calc(var(--_radius) * 0.5);
  }

  .tick[type='radio'] {
    border-radius: 50%;
  }

  /* A group of radios of which none is chosen is indeterminate too. */
  .tick:is(:checked, [type='checkbox']:indeterminate) {
    border-color: var(--_accent-fill);
    background: var(--_accent-fill);
  }

  .tick:checked::before {
    inline-size: 10px;
    block-size: 10px;
    background: var(--_accent-ink);
    clip-path: polygon(6% 50%, 20% 37%, 41% 58%, 80% 14%, 95% 27%, 42% 85%);
    content: '';
  }

  .tick[type='radio']:checked::before {
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    clip-path: none;
  }

  .tick[type='checkbox']:indeterminate::before {
    inline-size: 8px;
    block-size: 2px;
    background: var(--_accent-ink);
    clip-path: none;
    content: '';
  }

  .tick:disabled {
    border-color: var(--_line-2);
    background: var(--_surface-sunken);
  }

  .tick:disabled::before {
    background: var(--_ink-3);
  }

  .choice-label {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .choice-name,
  .choice-text {
    display: block;
  }

  .choice-text {
    color: var(--_ink-2);
    font-size: 0.929em;
  }

  .told .choice-name {
    font-weight: 500;
  }

  .choice-figure {
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }

  .choices-rows .choice {
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }

  .choices-rows .choice:first-child {
    padding-block-start: 0;
  }

  .choices-rows .choice:last-child {
    border-color: var(--_line-2);
  }

  .choices-columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.858em), 1fr));
    gap: 6px 16px;
  }

  .choices-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 22px;
  }

  .choices-line .choice-label {
    flex: none;
    max-inline-size: 100%;
  }

  .choices-line .choice:has(:checked) {
    font-weight: 500;
  }

  @media (pointer: coarse) {
    .choice {
      padding-block: 10px;
    }
  }

  @media (forced-colors: active) {
    .tick {
      appearance: auto;
    }

    .tick::before {
      display: none;
    }
  }
`;
