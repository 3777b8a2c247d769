import { css } from 'lit';

/** One number that inherits, so that `<customer-session>` sets it for all inside: 0, denser or wider. */
export const density = css`
  :host([density='compact']) {
    --_d: -1;
  }

  :host([density='comfortable']) {
    --_d: 0;
  }

  :host([density='spacious']) {
    --_d: 1;
  }
`;
