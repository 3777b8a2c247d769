import { css } from 'lit';

/** What floats: its ground, its shadow and how it comes. */
export const overlayTokens = css`
  :host {
    /** Over the page behind a dialog. */
    --_backdrop: var(--ce-backdrop, light-dark(rgb(27 26 23 / 0.36), rgb(0 0 0 / 0.58)));
    --_float-line: light-dark(transparent, var(--_line));
    /** Shadow of menus and popovers. */
    --_shadow-popover: var(
      --ce-shadow-popover,
      0 1px 2px light-dark(rgb(27 26 23 / 0.06), rgb(0 0 0 / 0.4)),
      0 8px 24px -6px light-dark(rgb(27 26 23 / 0.18), rgb(0 0 0 / 0.4))
    );
    /** Shadow of dialogs. */
    --_shadow-dialog: var(
      --ce-shadow-dialog,
      0 2px 6px light-dark(rgb(27 26 23 / 0.08), rgb(0 0 0 / 0.4)),
      0 24px 64px -12px light-dark(rgb(27 26 23 / 0.28), rgb(0 0 0 / 0.4))
    );
    /** Time in which a dialog or menu comes. */
    --_rise: var(--ce-duration-overlay, 180ms) cubic-bezier(0.2, 0, 0, 1);
  }
`;

/** A box on the top layer, below the button that opened it. */
export const floatingStyles = css`
  /* Of no weight: menus and panels have a padding of their own, whichever styles come first. */
  :where(.floating) {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    margin: 4px 0;
    max-inline-size: calc(100vi - 16px);
    max-block-size: calc(100dvb - 16px);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid light-dark(var(--_line), var(--_line-2));
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow-popover);
    color: var(--_ink);
    font-size: var(--_size);
    text-align: start;
    white-space: normal;
  }

  .floating:popover-open {
    animation: rise var(--_rise);
  }

  @supports (position-area: block-end) {
    .floating {
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline,
        --ce-anywhere;
    }

    .floating.end {
      position-area: self-block-end span-self-inline-start;
    }

    .floating.start {
      position-area: self-block-end span-self-inline-end;
    }
  }

  /* Too little room on either side, as on a phone: wherever it fits, off the edge. */
  @position-try --ce-anywhere {
    position-area: self-block-end span-all;
    margin: 4px 8px;
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }
`;
