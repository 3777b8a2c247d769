import { css } from 'lit';

/** Tokens of what can be pressed and of what floats, loaded with it. */
export const controlTokens = css`
  :host {
    --_accent-seed: var(--ce-accent, #0b6285);
    --_surface-raised: var(--ce-surface-raised, light-dark(#ffffff, #1d1d1a));
    --_surface-sunken: var(--ce-surface-sunken, light-dark(#f0efeb, #292825));
    --_hover: var(--ce-hover, light-dark(#f4f3ef, #20201d));
    --_duration: var(--ce-duration, 120ms);

    /*
     * A seed of any colour becomes one that can be read: darker on light paper, lighter on dark.
     * Lightness and chroma go down by one factor, so that an sRGB seed stays in sRGB.
     */
    --_accent: light-dark(
      oklch(
        from var(--_accent-seed) calc(l * min(1, 0.51 / max(l, 0.01)))
          min(c * min(1, 0.51 / max(l, 0.01)), 0.2) h
      ),
      oklch(from var(--_accent-seed) max(l, 0.76) min(c, 0.11) h)
    );
    --_accent-ink: var(--ce-accent-ink, light-dark(#ffffff, #06212d));
  }
`;
