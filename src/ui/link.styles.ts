import { css } from 'lit';

/** A button that reads like a link: the quietest that something can be pressed. */
export const linkStyles = css`
  .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_accent);
    text-align: start;
    cursor: pointer;
  }

  .link:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .link svg {
    inline-size: 14px;
    block-size: 14px;
  }

  .link[aria-disabled='true'] {
    color: var(--_ink-3);
    text-decoration: none;
    cursor: progress;
  }

  @media (pointer: coarse) {
    .link {
      position: relative;
    }

    .link::after {
      position: absolute;
      inset: -10px -6px;
      content: '';
    }
  }

  @media print {
    .link {
      display: none;
    }
  }
`;
