import { css } from 'lit';

/** The heading of what staff see. */
export const headingStyles = css`
  .heading {
    margin: 0 0 16px;
    font-size: 1.5715em;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .heading:lang(en) {
    letter-spacing: -0.012em;
  }
`;
