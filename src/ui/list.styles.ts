import { css } from 'lit';

/** Things below each other with hairlines between, and their bones. */
export const listStyles = css`
  .list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    border-block-end: 1px solid var(--_line);
  }

  .list.skeleton {
    opacity: 0;
    /* A quick answer shows no skeleton at all. */
    animation: list-appear 0s 150ms forwards;
  }

  @keyframes list-appear {
    to {
      opacity: 1;
    }
  }

  .list .bone {
    display: block;
    inline-size: 60%;
    block-size: 8px;
    margin-block: 14px;
    border-radius: 4px;
    background: var(--_skeleton);
  }

  @media (forced-colors: active) {
    .list .bone {
      background: GrayText;
    }
  }
`;
