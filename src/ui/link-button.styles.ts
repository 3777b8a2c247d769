import { css } from 'lit';

/** A button within a line, a bar or a form, in the text's own measures. */
export const linkButtonStyles = css`
  .link-button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }

  .link-button:hover {
    text-decoration: underline;
  }
`;
