import { css } from 'lit';

/** Tokens of what can be pressed and of the grounds below it, and the icons on it, loaded with it. */
export const controlTokens = css`
  :host {
    /** Colour of what can be pressed. Any colour: its lightness is made to be read. */
    --_accent-seed: var(--ce-accent, #0b6285);
    /** Lines around fields: 3:1 or more on the ground. */
    --_line-strong: var(--ce-line-strong, light-dark(#8a877e, #7d7a71));
    /** Ground of fields, and the page's own as far as it is known. */
    --_surface: var(--ce-surface, light-dark(#ffffff, #141412));
    /** Ground of what floats: dialogs, menus. */
    --_surface-raised: var(--ce-surface-raised, light-dark(#ffffff, #1d1d1a));
    /** Ground of what lies below the page: chips, previews. */
    --_surface-sunken: var(--ce-surface-sunken, light-dark(#f0efeb, #292825));
    /** Ground of what the pointer is on. */
    --_hover: var(--ce-hover, light-dark(#f4f3ef, #20201d));
    /** Length of transitions. */
    --_duration: var(--ce-duration, 120ms);

    /*
     * A seed of any colour becomes one that can be read: darker on light paper, lighter on dark.
     * Lightness and chroma go down by one factor, so that an sRGB seed stays in sRGB; 4.5:1 or more
     * for every seed of sRGB and Display P3, on all of the default grounds.
     */
    --_accent: light-dark(
      oklch(
        from var(--_accent-seed) calc(l * min(1, 0.5 / max(l, 0.01)))
          min(c * min(1, 0.5 / max(l, 0.01)), 0.2) h
      ),
      oklch(from var(--_accent-seed) max(l, 0.76) min(c, 0.11) h)
    );
    /** Ground of filled buttons and ticks, exactly as given: the contrast to its text is yours. */
    --_accent-fill: var(--ce-accent-fill, var(--_accent));
    /** Text on filled buttons and ticks. */
    --_accent-ink: var(--ce-accent-ink, light-dark(#ffffff, #06212d));
    /** Ring around what has the focus. */
    --_focus: var(--ce-focus-color, var(--_accent));
    /** Ground of what is chosen or at work. */
    --_selected: var(
      --ce-selected,
      light-dark(
        oklch(from var(--_accent) 0.955 min(c, 0.015) h),
        oklch(from var(--_accent) 0.275 min(c, 0.045) h)
      )
    );
    /** Corners of dialogs and cards. */
    --_radius-card: var(--ce-radius-card, calc(var(--_radius) * 1.5));
  }

  @supports not (color: oklch(from red l c h)) {
    :host {
      --_accent: light-dark(#0b6285, #6fc3e6);
    }
  }

  svg {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
