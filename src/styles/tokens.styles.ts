import { css } from 'lit';

/**
 * Public tokens with their defaults, each written once: elements read the private `--_…` names only.
 * Here is what data is painted with; what is pressed adds its own (`control-tokens.styles.ts`).
 */
export const tokens = css`
  :host {
    --_ink: var(--ce-ink, light-dark(#1b1a17, #f2f0ea));
    --_ink-2: var(--ce-ink-2, light-dark(#57544d, #b8b4a9));
    --_ink-3: var(--ce-ink-3, light-dark(#6e6a61, #989488));
    --_line: var(--ce-line, light-dark(#e3e1db, #33322d));
    --_line-2: var(--ce-line-2, light-dark(#cbc8bf, #4a4842));
    --_line-strong: var(--ce-line-strong, light-dark(#8a877e, #7d7a71));
    --_skeleton: var(--ce-skeleton, light-dark(#eae8e3, #2a2926));

    --_font: var(--ce-font, inherit);
    --_mono: var(
      --ce-font-mono,
      ui-monospace,
      'SF Mono',
      'Cascadia Mono',
      'Roboto Mono',
      'DejaVu Sans Mono',
      monospace
    );
    --_size: var(--ce-font-size, 0.875rem);
    --_radius: var(--ce-radius, 8px);

    --_row: 44px;
    --_header-row: 36px;
    --_control: 36px;
    --_cell-x: 12px;
    --_avatar: 28px;
  }

  :host([density='compact']) {
    --_size: var(--ce-font-size, 0.8125rem);
    --_row: 36px;
    --_header-row: 32px;
    --_control: 28px;
    --_cell-x: 8px;
    --_avatar: 20px;
  }

  :host([density='spacious']) {
    --_row: 56px;
    --_header-row: 40px;
    --_control: 40px;
    --_cell-x: 16px;
    --_avatar: 36px;
  }

  @media (pointer: coarse) {
    :host,
    :host([density]) {
      --_control: 44px;
    }
  }
`;
